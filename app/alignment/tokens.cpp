// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/tokens.h"

#include "document/segmentation.h"
#include "document/utf8.h"

#include <QtCore/qendian.h>

#include <bit>

namespace diptych {

namespace {

// Scripts written without spaces between words: Thai to Myanmar, Khmer, kana, ideographs, Yi and
// what lies beside them. Too many does no harm: ICU then finds one word.
bool isSpaceless(char32_t c)
{
    return (c >= 0x0e00 && c <= 0x0eff) || (c >= 0x1000 && c <= 0x109f) || (c >= 0x1780 && c <= 0x17ff)
        || (c >= 0x1950 && c <= 0x1aaf) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xa9e0 && c <= 0xaa7f)
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xff66 && c <= 0xff9f) || (c >= 0x1b000 && c <= 0x1b2ff)
        || (c >= 0x20000 && c <= 0x3ffff);
}

/// Walks over a text from white space to white space.
class Scanner
{
public:
    Scanner(const Document &document, Vocabulary &vocabulary)
        : m_document(document)
        , m_vocabulary(vocabulary)
        , m_text(document.text())
    {
        const auto expected = std::size_t(m_text.size() / 5);
        for (auto *column : {&m_tokens.start, &m_tokens.end, &m_tokens.exact, &m_tokens.folded})
            column->reserve(expected);
    }

    Tokens run()
    {
        const char *at = m_text.begin();
        while (at < m_text.end()) {
            const auto byte = static_cast<unsigned char>(*at);
            if (byte == ' ' || byte == '\n') {
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
        number();
        return std::move(m_tokens);
    }

private:
    // Marks in each byte's upper bit where a byte is a control character, a space or not ASCII;
    // right up to the first such byte.
    static quint64 stops(quint64 bytes)
    {
        constexpr quint64 upperBits = 0x8080808080808080;
        constexpr quint64 spaces = 0x2121212121212121;
        return ((bytes - spaces) | bytes) & upperBits;
    }

    // The way of nearly all words: up to sixteen ASCII characters and white space behind them. Null
    // where it is anything else.
    const char *takeAsciiWord(const char *at)
    {
        if (m_text.end() - at <= qsizetype(WordKey::bytes))
            return nullptr;
        quint64 head = utf8::loadWord(at);
        quint64 tail = 0;
        quint64 stop = stops(head);
        qsizetype size = 0;
        if (stop != 0) {
            size = std::countr_zero(stop) / 8;
            head &= (quint64(1) << (8 * size)) - 1;
        } else {
            tail = utf8::loadWord(at + 8);
            stop = stops(tail);
            if (stop == 0)
                return nullptr;
            const int more = std::countr_zero(stop) / 8;
            tail &= (quint64(1) << (8 * more)) - 1;
            size = 8 + more;
        }
        const auto behind = static_cast<unsigned char>(at[size]);
        if (size == 0 || behind >= 0x80 || !utf8::isWhiteSpace(behind))
            return nullptr;
        const QByteArrayView word(at, size);
        add({m_position, m_position + size}, WordKey(qToLittleEndian(head), qToLittleEndian(tail), word));
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
            add(range, WordKey(QByteArrayView(from, at)));
        m_position = range.end;
        return at;
    }

    void takeWords(Range range)
    {
        for (const Range word : alignmentTokens(m_document, range))
            add(word, WordKey(m_document.bytes(word)));
    }

    // Words wait a moment between being seen and being numbered, while memory is fetched.
    void add(Range range, const WordKey &key)
    {
        Waiting &waiting = m_waiting[m_waitingCount++];
        waiting = {key, m_vocabulary.hash(key), range};
        if (m_waitingCount == m_waiting.size())
            number();
    }

    void number()
    {
        const std::size_t count = m_tokens.start.size();
        for (auto *column : {&m_tokens.start, &m_tokens.end, &m_tokens.exact, &m_tokens.folded})
            column->resize(count + m_waitingCount);
        for (std::size_t i = 0; i < m_waitingCount; ++i) {
            const Waiting &waiting = m_waiting[i];
            const quint32 exact = m_vocabulary.intern(waiting.key, waiting.hash);
            m_tokens.start[count + i] = quint32(waiting.range.start);
            m_tokens.end[count + i] = quint32(waiting.range.end);
            m_tokens.exact[count + i] = exact;
            m_tokens.folded[count + i] = m_vocabulary.foldedOf(exact);
        }
        m_waitingCount = 0;
    }

    struct Waiting
    {
        WordKey key;
        quint64 hash = 0;
        Range range;
    };

    const Document &m_document;
    Vocabulary &m_vocabulary;
    QByteArrayView m_text;
    Position m_position = 0;
    Tokens m_tokens;
    std::array<Waiting, 32> m_waiting;
    std::size_t m_waitingCount = 0;
};

} // namespace

Tokens tokensOf(const Document &document, Vocabulary &vocabulary)
{
    return Scanner(document, vocabulary).run();
}

} // namespace diptych
