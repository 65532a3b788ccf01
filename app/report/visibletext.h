// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QStringView>

#include <optional>

namespace diptych {

/// The characters that never get into a report raw: C0 but line feed and tab, DEL, C1, the ones
/// that steer the direction of writing, line separators, byte order marks, noncharacters.
[[nodiscard]] constexpr bool isHidden(char16_t code)
{
    return (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0) ||
           code == 0x061c || code == 0x200e || code == 0x200f ||
           (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) ||
           code == 0xfeff || (code >= 0xfff9 && code <= 0xfffb) || code >= 0xfffe;
}

/// True for the hidden characters that end a line.
[[nodiscard]] constexpr bool isLineEnd(char16_t code)
{
    return code == u'\r' || code == 0x85 || code == 0x2028 || code == 0x2029;
}

struct HiddenCharacter
{
    char16_t code = 0;
    qsizetype length = 1; ///< bytes in UTF-8
};

/// The hidden character that @p utf8 starts with, if it does. @p utf8 is valid and not empty.
[[nodiscard]] inline std::optional<HiddenCharacter> hiddenAt(QByteArrayView utf8)
{
    const auto rest = [utf8](qsizetype i) {
        return i < utf8.size() ? uchar(utf8[i]) & 0x3f : 0;
    };
    const uchar first = uchar(utf8[0]);
    HiddenCharacter found{first, 1};
    if (first >= 0xc2 && first < 0xe0)
        found = {char16_t((first & 0x1f) << 6 | rest(1)), 2};
    else if (first >= 0xe0 && first < 0xf0)
        found = {char16_t((first & 0x0f) << 12 | rest(1) << 6 | rest(2)), 3};
    else if (first >= 0x80)
        return {};
    return isHidden(found.code) ? std::optional(found) : std::nullopt;
}

/// "\u202e".
[[nodiscard]] QByteArray visibleEscape(char16_t code);

/// UTF-8 of @p text; a lone surrogate becomes visible, "\ud800".
[[nodiscard]] QByteArray utf8Of(QStringView text);

/// @p text with its hidden characters escaped and every way to end a line as one line feed.
[[nodiscard]] QString visibleText(QStringView text);
/// The same on one line: each run of white space is one space, none at the ends.
[[nodiscard]] QString visibleLine(QStringView text);

} // namespace diptych
