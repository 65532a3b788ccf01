// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <QtCore/QXmlStreamReader>

namespace diptych::testing {

/// What an XML parser finds in a report.
struct PageContent
{
    QString error;        ///< empty: well-formed
    QStringList elements; ///< names in order
    QStringList ids;
    QStringList fragments;              ///< targets of links, without the #
    QStringList attributes;             ///< "name=value"
    QHash<QString, QStringList> textOf; ///< text content of elements, by name

    [[nodiscard]] QString text(const QString &element) const
    {
        return textOf.value(element).join(u'\n');
    }
};

inline PageContent contentOf(const QByteArray &page)
{
    PageContent content;
    QXmlStreamReader reader(page);
    QList<std::pair<QString, QString>> open; // name, text so far
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            content.elements << reader.name().toString();
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                const QString value = attribute.value().toString();
                content.attributes << attribute.name().toString() + u'=' + value;
                if (attribute.name() == u"id")
                    content.ids << value;
                if (attribute.name() == u"href" && value.startsWith(u'#'))
                    content.fragments << value.mid(1);
            }
            open.append({reader.name().toString(), {}});
        } else if (reader.isEndElement()) {
            const auto [name, text] = open.takeLast();
            content.textOf[name] << text;
            if (!open.isEmpty())
                open.last().second += text;
        } else if (reader.isCharacters() && !open.isEmpty()) {
            open.last().second += reader.text();
        }
    }
    if (reader.hasError()) {
        content.error = QStringLiteral("%1 in line %2, column %3")
                            .arg(reader.errorString())
                            .arg(reader.lineNumber())
                            .arg(reader.columnNumber());
    }
    return content;
}

} // namespace diptych::testing
