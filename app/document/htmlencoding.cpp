// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/htmltext.h"

#include <QtCore/QRegularExpression>

#include <array>
#include <utility>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

/// Names that pages use for an encoding and browsers read as a larger one (WHATWG's Encoding
/// Standard); the others mean to ICU what they mean to browsers.
QString asBrowsersRead(const QString &name)
{
    static const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 22> larger{{
        {"ascii"_L1, "windows-1252"_L1},
        {"us-ascii"_L1, "windows-1252"_L1},
        {"latin1"_L1, "windows-1252"_L1},
        {"iso-8859-1"_L1, "windows-1252"_L1},
        {"iso8859-1"_L1, "windows-1252"_L1},
        {"iso-8859-9"_L1, "windows-1254"_L1},
        {"latin5"_L1, "windows-1254"_L1},
        {"iso-8859-11"_L1, "windows-874"_L1},
        {"tis-620"_L1, "windows-874"_L1},
        {"gb2312"_L1, "gb18030"_L1},
        {"gbk"_L1, "gb18030"_L1},
        {"x-gbk"_L1, "gb18030"_L1},
        {"gb_2312-80"_L1, "gb18030"_L1},
        {"big5"_L1, "big5-hkscs"_L1},
        {"big5-hkscs"_L1, "big5-hkscs"_L1},
        {"shift_jis"_L1, "windows-31j"_L1},
        {"shift-jis"_L1, "windows-31j"_L1},
        {"x-sjis"_L1, "windows-31j"_L1},
        {"sjis"_L1, "windows-31j"_L1},
        {"euc-kr"_L1, "windows-949"_L1},
        {"ks_c_5601-1987"_L1, "windows-949"_L1},
        {"x-user-defined"_L1, "windows-1252"_L1},
    }};
    const QString lower = name.toLower();
    for (const auto &[label, encoding] : larger) {
        if (lower == label)
            return encoding;
    }
    if (lower.startsWith("utf-7"_L1))
        return {}; // a way to hide markup, never a page's encoding
    // Whoever could read the declaration as ASCII was not reading UTF-16.
    return lower.startsWith("utf-16"_L1) || lower.startsWith("utf-32"_L1) ? u"UTF-8"_s : name;
}

} // namespace

QString declaredEncoding(QByteArrayView bytes)
{
    constexpr qsizetype searched = 4096;
    const QString head = QString::fromLatin1(bytes.first(std::min(bytes.size(), searched)));
    static const QRegularExpression meta(
        uR"(<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([a-z0-9_:.-]+)|^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([a-z0-9_:.-]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = meta.match(head);
    if (!match.hasMatch())
        return {};
    const QString name = match.hasCaptured(1) ? match.captured(1) : match.captured(2);
    return asBrowsersRead(name);
}

} // namespace diptych
