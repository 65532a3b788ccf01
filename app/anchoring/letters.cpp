// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/letters.h"

#include "document/utf8.h"

#include <QtCore/QChar>

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

void appendFolded(std::u32string &letters, QStringView text)
{
    const std::size_t start = letters.size();
    letters.resize(start + std::size_t(text.size()));
    char32_t *const to = letters.data() + start;
    std::size_t count = 0;
    for (auto i = text.begin(); i < text.end(); ++i) {
        const bool isPair = i->isHighSurrogate() && i + 1 < text.end() && i[1].isLowSurrogate();
        count = append(to, count, isPair ? QChar::surrogateToUcs4(i[0], i[1]) : i->unicode());
        i += isPair ? 1 : 0;
    }
    letters.resize(start + count);
}

void Letters::read(const Document &document, Range range)
{
    const QByteArrayView bytes = document.bytes(range);
    if (m_text.size() < std::size_t(bytes.size())) {
        m_text.resize(std::size_t(bytes.size()));
        m_at.resize(std::size_t(bytes.size() + 1));
    }
    char32_t *const text = m_text.data();
    Position *const at = m_at.data();
    Position position = std::clamp<Position>(range.start, 0, document.length());
    std::size_t count = 0;
    for (const char *i = bytes.begin(); i < bytes.end();) {
        at[count] = position++;
        if (const auto byte = static_cast<unsigned char>(*i); byte > ' ' && byte < 0x80) {
            text[count++] = byte;
            ++i;
            continue;
        }
        count = append(text, count, utf8::decode(i));
        i += utf8::sequenceLength(*i);
    }
    at[count] = position;
    m_count = count;
}

bool isInsideWord(char32_t before, char32_t after)
{
    return isWordLetter(before) && isWordLetter(after);
}

} // namespace diptych
