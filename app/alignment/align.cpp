// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/alignment.h"

#include "alignment/passages.h"
#include "alignment/sentencelinks.h"
#include "alignment/wordpairing.h"

#include <QtCore/QCoreApplication>

namespace diptych {

namespace {

constexpr double tokensDone = 0.35;
constexpr double wordsDone = 0.8;

Unexpected cancelled()
{
    return Unexpected(Error{ErrorCode::Cancelled, {}, {},
                            QCoreApplication::translate("alignment", "comparing the texts was cancelled"), {}});
}

// Nothing but white space on a side that is not empty: there are no words to build passages from.
std::vector<Passage> passagesWithoutWords(const TokenisedPair &words, std::array<Position, 2> lengths)
{
    const Range left{0, lengths[0]};
    const Range right{0, lengths[1]};
    const bool blankLeft = words.left().size() == 0;
    const bool blankRight = words.right().size() == 0;
    std::vector<Passage> passages;
    if (blankLeft && blankRight && !left.isEmpty() && !right.isEmpty()) {
        passages.push_back({PassageKind::Same, left, right, 1.0, {}, {}});
        return passages;
    }
    if (!left.isEmpty())
        passages.push_back({PassageKind::LeftOnly, left, {0, 0}, 0, {}, {}});
    if (!right.isEmpty())
        passages.push_back({PassageKind::RightOnly, {left.end, left.end}, right, 0, {}, {}});
    return passages;
}

/// Turns links of units into links of sentences.
class SentenceLister
{
public:
    SentenceLister(const Document &left, const Document &right, const TokenisedPair &words, const UnitPair &units,
                   const WordMap &map)
        : m_documents{&left, &right}
        , m_words(words)
        , m_units(units)
        , m_map(map)
    {
    }

    std::vector<SentenceLink> list(const std::vector<UnitLink> &links)
    {
        for (const UnitLink &link : counterparts(links, m_units)) {
            const Unit &left = m_units.unit(Side::Left, link.left);
            const Unit &right = m_units.unit(Side::Right, link.right);
            if (left.isPlain)
                addPlain(left, right);
            else
                m_result.push_back({rangeOf(Side::Left, left), rangeOf(Side::Right, right), similarityOf(link, m_units)});
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] Range rangeOf(Side side, WordRange words) const
    {
        const Tokens &tokens = m_words.on(side);
        return {tokens.start[words.first], tokens.end[words.end - 1]};
    }

    [[nodiscard]] std::vector<WordRange> sentencesIn(Side side, WordRange words) const
    {
        return sentencesOf(*m_documents[sideIndex(side)], m_words.on(side), rangeOf(side, words), words);
    }

    [[nodiscard]] double weight(Side side, WordRange words) const
    {
        double sum = 0;
        for (quint32 i = words.first; i < words.end; ++i)
            sum += double(m_words.vocabulary.weight(m_words.on(side).folded[i]));
        return sum;
    }

    // The sentences of two plain paragraphs, whose words go side by side.
    void addPlain(WordRange left, WordRange right)
    {
        const std::vector<WordRange> rights = sentencesIn(Side::Right, right);
        auto r = rights.begin();
        for (const WordRange sentence : sentencesIn(Side::Left, left)) {
            double common = 0;
            for (quint32 i = sentence.first; i < sentence.end; ++i) {
                const quint32 j = m_map.toRight(i);
                if (j == noToken)
                    continue;
                if (j >= r->end) {
                    addSentences(sentence, *r, common);
                    common = 0;
                    while (j >= r->end)
                        ++r;
                }
                common += double(m_words.vocabulary.weight(m_words.left().folded[i]));
            }
            addSentences(sentence, *r, common);
        }
    }

    void addSentences(WordRange left, WordRange right, double common)
    {
        constexpr double least = 0.3;
        const double both = weight(Side::Left, left) + weight(Side::Right, right);
        if (common > 0 && 2 * common >= least * both)
            m_result.push_back({rangeOf(Side::Left, left), rangeOf(Side::Right, right), std::min(1.0, 2 * common / both)});
    }

    std::array<const Document *, 2> m_documents;
    const TokenisedPair &m_words;
    const UnitPair &m_units;
    const WordMap &m_map;
    std::vector<SentenceLink> m_result;
};

} // namespace

Result<std::shared_ptr<const Alignment>> align(const Document &left, const Document &right,
                                               const AlignOptions &options)
{
    const auto report = [&](double done) {
        if (options.progress)
            options.progress(done);
        return !options.stop.stop_requested();
    };
    const std::array<Position, 2> lengths{left.length(), right.length()};
    TokenisedPair words;
    words.texts[0] = tokensOf(left, words.vocabulary);
    if (!report(tokensDone / 2))
        return cancelled();
    words.texts[1] = tokensOf(right, words.vocabulary);
    words.vocabulary.weigh(words.left().folded, words.right().folded);
    if (!report(tokensDone))
        return cancelled();
    if (words.left().size() == 0 || words.right().size() == 0) {
        report(1);
        return std::make_shared<const Alignment>(passagesWithoutWords(words, lengths),
                                                 std::vector<SentenceLink>(), lengths);
    }
    WordMap map = pairWords(words, options.stop, [&](double done) {
        report(tokensDone + done * (wordsDone - tokensDone));
    });
    if (!report(wordsDone))
        return cancelled();
    Paragraphs leftParagraphs(left, words.left());
    Paragraphs rightParagraphs(right, words.right());
    findPlainParagraphs(leftParagraphs, rightParagraphs, map);
    const UnitPair units(words, Units(left, words.left(), leftParagraphs), Units(right, words.right(), rightParagraphs));
    const std::vector<UnitLink> links = linkUnits(words, units, map);
    const std::vector<Group> groups = groupsOf(links);
    if (!report((1 + wordsDone) / 2))
        return cancelled();
    std::vector<SentenceLink> sentences;
    if (options.sentences)
        sentences = SentenceLister(left, right, words, units, map).list(links);
    auto alignment = std::make_shared<const Alignment>(passagesOf(words, units, map, groups, lengths),
                                                       std::move(sentences), lengths);
    report(1);
    return alignment;
}

} // namespace diptych
