// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/tokens.h"

#include "alignment/equalstretches.h"
#include "alignment/wordidentity.h"
#include "document/segmentation.h"
#include "document/utf8.h"

#include <algorithm>
#include <bit>
#include <functional>

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
    TokenScanner(const Document &document, const Tokens *alike, Tokens &tokens)
        : m_document(document)
        , m_text(document.text())
        , m_isAscii(m_text.size() == document.length())
        , m_tokens(tokens)
        , m_alike(alike)
        , m_equal(alike)
    {
        grow(std::size_t(m_text.size() / 5) + fewest);
    }

    void run(const Pace &pace)
    {
        constexpr qsizetype stretch = 1 << 18;
        const char *at = m_text.begin();
        while (at < m_text.end() && pace.at(double(at - m_text.begin()) / double(m_text.size()))) {
            const qsizetype rest = m_text.end() - at;
            at = scan(at, at + std::min(rest, stretch));
        }
        setSize(m_count);
    }

private:
    static constexpr std::size_t fewest = 16;
    static constexpr quint32 longRun =
        16; ///< words, that stand together nowhere else in most texts

    // All that begins before @p end; where the next begins.
    const char *scan(const char *at, const char *end)
    {
        while (at < end) {
            const auto byte = static_cast<unsigned char>(*at);
            if (byte == ' ' || byte == '\n') {
                m_isLineStart = m_isLineStart || byte == '\n';
                ++at;
                ++m_position;
            } else if (const char *next = takeAsciiWord(at)) {
                at = takeEqual(next);
            } else if (utf8::isWhiteSpace(utf8::decode(at))) {
                at += utf8::sequenceLength(*at);
                ++m_position;
            } else {
                at = takeEqual(takeRun(at));
            }
        }
        return at;
    }

    void grow(std::size_t capacity)
    {
        m_capacity = capacity;
        setSize(capacity);
    }

    void setSize(std::size_t count)
    {
        m_tokens.m_start.resize(count);
        m_tokens.m_number.resize(count);
        m_tokens.m_length.resize(count);
        m_tokens.m_weight.resize(count);
        m_tokens.m_byte.resize(m_isAscii ? 0 : count);
    }

    // What goes on behind a word as in the other text: its words, shifted. Behind the last of them.
    const char *takeEqual(const char *behind)
    {
        const auto [first, end] = m_equal.after(m_last, {behind, m_text.end()});
        if (first >= end)
            return behind;
        const Tokens &from = *m_alike;
        const quint32 count = end - first;
        if (m_count + count > m_capacity)
            grow(m_capacity + m_capacity / 2 + count);
        const auto shift =
            quint32(m_position - from.end(first - 1)); // may wrap around, as the next
        const auto byteShift = quint32((behind - m_text.begin()) -
                                       (from.bytes(first - 1).end() - from.text().begin()));
        const auto copy = [&](const auto &source, auto &target, auto change) {
            const auto *const column = source.data();
            std::transform(column + first, column + end, target.data() + m_count, change);
        };
        const auto moved = [shift](quint32 start) {
            return start + shift;
        };
        copy(from.m_start, m_tokens.m_start, moved);
        copy(from.m_number, m_tokens.m_number, std::identity());
        copy(from.m_length, m_tokens.m_length, std::identity());
        copy(from.m_weight, m_tokens.m_weight, std::identity());
        if (!m_isAscii)
            copy(from.m_byte.empty() ? from.m_start : from.m_byte, m_tokens.m_byte,
                 [byteShift](quint32 byte) { return byte + byteShift; });
        auto longer =
            std::lower_bound(from.m_long.begin(), from.m_long.end(), std::pair(first, 0U));
        for (; longer != from.m_long.end() && longer->first < end; ++longer)
            m_tokens.m_long.emplace_back(longer->first - first + quint32(m_count), longer->second);
        if (count >= longRun)
            take({first - 1, quint32(m_count) - 1, count + 1, 0});
        m_count += count;
        m_position = quint32(from.end(end - 1)) + shift;
        return m_text.begin() +
               (quint32(from.bytes(end - 1).end() - from.text().begin()) + byteShift);
    }

    // What was taken from farther on in the other text had been moved there.
    void take(Segment run)
    {
        std::vector<Segment> &taken = m_tokens.m_taken;
        while (!taken.empty() && taken.back().leftEnd() > run.left)
            taken.pop_back();
        taken.push_back(run);
    }

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
        if (!m_words.identityOf(head, tail, size, identity))
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
        m_tokens.m_isSpaced = false;
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
        if (m_count == m_capacity)
            grow(m_capacity + m_capacity / 2);
        // The small numbers last: the compiler takes it that they may change anything.
        const auto length = quint32(range.length());
        const std::size_t count = m_count++;
        quint8 *const lengths = m_tokens.m_length.data();
        quint8 *const weights = m_tokens.m_weight.data();
        m_last = identity;
        m_tokens.m_start[count] = quint32(range.start);
        m_tokens.m_number[count] = identity.number;
        if (!m_isAscii)
            m_tokens.m_byte[count] = quint32(at - m_text.begin());
        if (length >= Tokens::longLength)
            m_tokens.m_long.emplace_back(quint32(count), length);
        lengths[count] = quint8(std::min(length, Tokens::longLength));
        weights[count] = identity.kind;
    }

    const Document &m_document;
    QByteArrayView m_text;
    bool m_isAscii;
    bool m_isLineStart = true;
    Position m_position = 0;
    Tokens &m_tokens;
    const Tokens *m_alike;
    EqualStretches m_equal;
    WordIdentity m_last; ///< of the word added
    std::size_t m_count = 0;
    std::size_t m_capacity = 0;
    AsciiWords m_words;
    WordReader m_reader;
};

Tokens::Tokens(const Document &document, const Pace &pace, const Tokens *alike)
    : m_text(document.text())
{
    TokenScanner(document, alike, *this).run(pace);
}

quint32 Tokens::lengthOfLong(quint32 token) const
{
    return std::lower_bound(m_long.begin(), m_long.end(), std::pair(token, 0U))->second;
}

QByteArrayView Tokens::decoded(const char *from, quint32 points)
{
    const char *to = from;
    for (quint32 i = 0; i < points; ++i)
        to += utf8::sequenceLength(*to);
    return {from, to};
}

float Tokens::weight(quint32 first, quint32 end) const
{
    quint64 sum = 0;
    for (quint32 i = first; i < end; ++i)
        sum += m_weight[i];
    return float(sum) / fullWeight;
}

} // namespace diptych
