// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/tokens.h"

#include "document/segmentation.h"
#include "document/utf8.h"

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
            const char32_t c = utf8::decode(at);
            if (utf8::isWhiteSpace(c)) {
                at += utf8::sequenceLength(*at);
                ++m_position;
            } else {
                at = takeRun(at);
            }
        }
        return std::move(m_tokens);
    }

private:
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
            add(range, QByteArrayView(from, at));
        m_position = range.end;
        return at;
    }

    void takeWords(Range range)
    {
        for (const Range word : alignmentTokens(m_document, range))
            add(word, m_document.bytes(word));
    }

    void add(Range range, QByteArrayView bytes)
    {
        const quint32 exact = m_vocabulary.intern(bytes);
        m_tokens.start.push_back(quint32(range.start));
        m_tokens.end.push_back(quint32(range.end));
        m_tokens.exact.push_back(exact);
        m_tokens.folded.push_back(m_vocabulary.foldedOf(exact));
    }

    const Document &m_document;
    Vocabulary &m_vocabulary;
    QByteArrayView m_text;
    Position m_position = 0;
    Tokens m_tokens;
};

} // namespace

Tokens tokensOf(const Document &document, Vocabulary &vocabulary)
{
    return Scanner(document, vocabulary).run();
}

} // namespace diptych
