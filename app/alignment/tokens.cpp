// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/tokens.h"

#include "alignment/wordidentity.h"
#include "document/segmentation.h"
#include "document/utf8.h"

#include <bit>

namespace diptych {

namespace {

// Scripts written without spaces between words: Thai to Myanmar, Khmer, kana, ideographs, Yi and
// what lies beside them. Too many does no harm: ICU then finds one word.
bool isSpaceless(char32_t c)
{
    return (c >= 0x0e00 && c <= 0x0eff) || (c >= 0x1000 && c <= 0x109f) ||
           (c >= 0x1780 && c <= 0x17ff) || (c >= 0x1950 && c <= 0x1aaf) ||
           (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xa9e0 && c <= 0xaa7f) ||
           (c >= 0xf900 && c <= 0xfaff) || (c >= 0xff66 && c <= 0xff9f) ||
           (c >= 0x1b000 && c <= 0x1b2ff) || (c >= 0x20000 && c <= 0x3ffff);
}

// Marks in each byte's upper bit where a byte is a control character, a space or not ASCII; right
// up to the first such byte.
quint64 stops(quint64 bytes)
{
    constexpr quint64 upperBits = 0x8080808080808080;
    constexpr quint64 spaces = 0x2121212121212121;
    return ((bytes - spaces) | bytes) & upperBits;
}

} // namespace

/// Walks over a text from white space to white space.
class TokenScanner
{
public:
    TokenScanner(const Document &document, Tokens &tokens)
        : m_document(document)
        , m_text(document.text())
        , m_isAscii(m_text.size() == document.length())
        , m_tokens(tokens)
    {
        const auto expected = std::size_t(m_text.size() / 5);
        for (auto *column : {&tokens.m_start, &tokens.m_end, &tokens.m_number})
            column->reserve(expected);
        tokens.m_byte.reserve(m_isAscii ? 0 : expected);
        tokens.m_weight.reserve(expected);
    }

    void run()
    {
        const char *at = m_text.begin();
        while (at < m_text.end()) {
            const auto byte = static_cast<unsigned char>(*at);
            if (byte == ' ' || byte == '\n') {
                m_isLineStart = m_isLineStart || byte == '\n';
                ++at;
                ++m_position;
            } else if (const char *next = takeAsciiWord(at)) {
                at = next;
            } else if (utf8::isWhiteSpace(utf8::decode(at))) {
                at += utf8::sequenceLength(*at);
                ++m_position;
            } else {
                at = takeRun(at);
            }
        }
    }

private:
    // The way of nearly all words: up to sixteen ASCII characters and white space behind them. Null
    // where it is anything else.
    const char *takeAsciiWord(const char *at)
    {
        constexpr qsizetype looked = 17;
        if (m_text.end() - at < looked)
            return nullptr;
        quint64 head = utf8::loadWord(at);
        quint64 tail = 0;
        quint64 stop = stops(head);
        unsigned size = 0;
        if (stop != 0) {
            size = unsigned(std::countr_zero(stop)) / 8;
            head &= (quint64(1) << (8 * size)) - 1;
        } else {
            tail = utf8::loadWord(at + 8);
            stop = stops(tail);
            if (stop == 0)
                return nullptr;
            const unsigned more = unsigned(std::countr_zero(stop)) / 8;
            tail &= (quint64(1) << (8 * more)) - 1;
            size = 8 + more;
        }
        const auto behind = static_cast<unsigned char>(at[size]);
        if (size == 0 || behind >= 0x80 || !utf8::isWhiteSpace(behind))
            return nullptr;
        WordIdentity identity;
        if (!identityOfAscii(head, tail, size, identity))
            identity = m_reader.identityOf({at, qsizetype(size)});
        add({m_position, m_position + size}, at, identity);
        m_position += size;
        return at + size;
    }

    const char *takeRun(const char *from)
    {
        const char *at = from;
        Position codePoints = 0;
        bool spaceless = false;
        for (;;) {
            const char *next = utf8::skipAsciiNonSpace(at, m_text.end());
            codePoints += next - at;
            at = next;
            if (at == m_text.end())
                break;
            const char32_t c = utf8::decode(at);
            if (utf8::isWhiteSpace(c))
                break;
            spaceless = spaceless || isSpaceless(c);
            at += utf8::sequenceLength(*at);
            ++codePoints;
        }
        const Range range{m_position, m_position + codePoints};
        if (spaceless)
            takeWords(range);
        else
            add(range, from, m_reader.identityOf({from, at}));
        m_position = range.end;
        return at;
    }

    void takeWords(Range range)
    {
        for (const Range word : alignmentTokens(m_document, range)) {
            const QByteArrayView bytes = m_document.bytes(word);
            add(word, bytes.data(), m_reader.identityOf(bytes));
        }
    }

    // "3." at a line's start says where something stands in a list, not what it is.
    void add(Range range, const char *at, WordIdentity identity)
    {
        if (m_isLineStart) {
            const char last = at[range.length() - 1];
            if (identity.kind == WordIdentity::numeral && (last == '.' || last == ')'))
                identity.kind = 1;
            m_isLineStart = false;
        }
        m_tokens.m_start.push_back(quint32(range.start));
        m_tokens.m_end.push_back(quint32(range.end));
        if (!m_isAscii)
            m_tokens.m_byte.push_back(quint32(at - m_text.begin()));
        m_tokens.m_number.push_back(identity.number);
        m_tokens.m_weight.push_back(identity.kind);
    }

    const Document &m_document;
    QByteArrayView m_text;
    bool m_isAscii;
    bool m_isLineStart = true;
    Position m_position = 0;
    Tokens &m_tokens;
    WordReader m_reader;
};

Tokens::Tokens(const Document &document)
    : m_text(document.text())
{
    TokenScanner(document, *this).run();
}

QByteArrayView Tokens::bytes(quint32 token) const
{
    const quint32 length = m_end[token] - m_start[token];
    if (m_byte.empty())
        return m_text.sliced(m_start[token], length);
    const char *from = m_text.begin() + m_byte[token];
    if (token + 1 < size() &&
        m_byte[token + 1] - m_byte[token] == m_start[token + 1] - m_start[token])
        return {from, qsizetype(length)};
    const char *to = from;
    for (quint32 i = 0; i < length; ++i)
        to += utf8::sequenceLength(*to);
    return {from, to};
}

float Tokens::weight(quint32 first, quint32 end) const
{
    quint64 sum = 0;
    for (quint32 i = first; i < end; ++i)
        sum += m_weight[i];
    return float(sum) / 255.0F;
}

} // namespace diptych
