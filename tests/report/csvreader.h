// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>

namespace diptych::testing {

/// A strict reader of RFC 4180 for what the writer must keep to: records end with CRLF, quotes only
/// around a whole cell and doubled inside. An empty list where the bytes are no such file.
inline QList<QStringList> parsedCsv(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    QList<QStringList> records;
    QStringList record;
    for (qsizetype i = 0; i < text.size();) {
        QString cell;
        if (text[i] == u'"') {
            for (++i; i < text.size(); ++i) {
                if (text[i] != u'"')
                    cell += text[i];
                else if (i + 1 < text.size() && text[i + 1] == u'"')
                    cell += text[i++];
                else
                    break;
            }
            ++i;
        } else {
            for (; i < text.size() && text[i] != u',' && text[i] != u'\r'; ++i) {
                if (text[i] == u'"' || text[i] == u'\n')
                    return {};
                cell += text[i];
            }
        }
        record << cell;
        if (i < text.size() && text[i] == u',') {
            ++i;
        } else if (text.sliced(std::min(i, text.size())).startsWith(u"\r\n")) {
            i += 2;
            records << std::exchange(record, {});
        } else {
            return {};
        }
    }
    return record.isEmpty() ? records : QList<QStringList>();
}

} // namespace diptych::testing
