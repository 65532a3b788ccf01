// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/letters.h"

#include "document/utf8.h"

#include <QtCore/QChar>
#include <QtCore/QList>

#include <algorithm>

namespace diptych {

namespace {

bool isWordLetter(char32_t c)
{
    if (!QChar::isLetterOrNumber(c))
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Myanmar:
    case QChar::Script_Khmer:
        return false;
    default:
        return true;
    }
}

/// Writes @p c behind the @p count letters of @p to; how many there are then.
inline std::size_t append(char32_t *to, std::size_t count, char32_t c)
{
    const bool isSpace = c <= U' ' || c >= 0x80 ? utf8::isWhiteSpace(c) : false;
    if (isSpace && count > 0 && to[count - 1] == U' ')
        return count;
    to[count] = isSpace ? U' ' : c;
    return count + 1;
}

} // namespace

std::u32string folded(QStringView text)
{
    const QList<uint> all = text.toUcs4();
    std::u32string letters(std::size_t(all.size()), U'\0');
    std::size_t count = 0;
    for (const uint c : all)
        count = append(letters.data(), count, c);
    letters.resize(count);
    return letters;
}

Letters::Letters(const Document &document, Range range)
{
    const QByteArrayView bytes = document.bytes(range);
    text.resize(std::size_t(bytes.size()));
    at.resize(std::size_t(bytes.size() + 1));
    Position position = std::clamp<Position>(range.start, 0, document.length());
    std::size_t count = 0;
    for (const char *i = bytes.begin(); i < bytes.end(); i += utf8::sequenceLength(*i)) {
        at[count] = position++;
        count = append(text.data(), count, utf8::decode(i));
    }
    at[count] = position;
    text.resize(count);
    at.resize(count + 1);
}

bool isInsideWord(char32_t before, char32_t after)
{
    return isWordLetter(before) && isWordLetter(after);
}

} // namespace diptych
