// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/alignment.h"

#include "alignment/passages.h"
#include "alignment/pins.h"
#include "alignment/sentencelinks.h"
#include "alignment/sentencelist.h"
#include "alignment/tiedunits.h"
#include "alignment/wordpairing.h"

#include <QtCore/QCoreApplication>

namespace diptych {

namespace {

// How far the work is behind its steps, as time goes on texts of some megabytes.
constexpr double tokensDone = 0.25;
constexpr double wordsDone = 0.6;
constexpr double unitsDone = 0.7;
constexpr double linksDone = 0.88;

Unexpected cancelled()
{
    return Unexpected(
        Error{ErrorCode::Cancelled,
              {},
              {},
              QCoreApplication::translate("alignment", "comparing the texts was cancelled"),
              {}});
}

// Nothing but white space on a side that is not empty: there are no words to build passages from.
std::vector<Passage> passagesWithoutWords(const TokenPair &words, std::array<Position, 2> lengths)
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

} // namespace

Result<std::shared_ptr<const Alignment>> align(const Document &left, const Document &right,
                                               const AlignOptions &options)
{
    return align(left, right, {}, options);
}

Result<std::shared_ptr<const Alignment>> align(const Document &left, const Document &right,
                                               const std::vector<Pin> &pins,
                                               const AlignOptions &options)
{
    const Pace pace(options.stop, options.progress);
    const std::array<Position, 2> lengths{left.length(), right.length()};
    Tokens leftTokens(left, pace.part(0, tokensDone / 2));
    Tokens rightTokens(right, pace.part(tokensDone / 2, tokensDone), &leftTokens);
    weigh(leftTokens, rightTokens);
    const TokenPair words{{std::move(leftTokens), std::move(rightTokens)}};
    if (!pace.at(tokensDone))
        return cancelled();
    if (words.left().size() == 0 || words.right().size() == 0) {
        pace.at(1);
        return std::make_shared<const Alignment>(passagesWithoutWords(words, lengths),
                                                 std::vector<SentenceLink>(), lengths);
    }
    WordMap map = pairWords(words, pace.part(tokensDone, wordsDone));
    if (!pace.at(wordsDone))
        return cancelled();
    const PinnedWords pinned(pins, words);
    pinned.enforce(words, map);
    Paragraphs leftParagraphs(left, words.left());
    Paragraphs rightParagraphs(right, words.right());
    findPlainParagraphs(leftParagraphs, rightParagraphs, map, pinned);
    constexpr double halfUnitsDone = (wordsDone + unitsDone) / 2;
    Units leftUnits(words.left(), leftParagraphs, pace.part(wordsDone, halfUnitsDone), pinned,
                    Side::Left);
    Units rightUnits(words.right(), rightParagraphs, pace.part(halfUnitsDone, unitsDone), pinned,
                     Side::Right);
    if (!pace.at(unitsDone))
        return cancelled();
    const UnitPair units(words, std::move(leftUnits), std::move(rightUnits));
    const std::vector<UnitLink> links =
        linkUnits(words, units, map, pace.part(unitsDone, linksDone), pinned);
    if (!pace.at(linksDone))
        return cancelled();
    const std::vector<Group> groups = groupsOf(withTies(links, pinned, units));
    std::vector<SentenceLink> sentences;
    if (options.sentences)
        sentences = sentenceLinks(words, units, map, links);
    std::vector<Passage> passages =
        passagesOf(words, units, map, groups, lengths, pace.part(linksDone, 1));
    if (pace.isStopped())
        return cancelled();
    auto alignment =
        std::make_shared<const Alignment>(std::move(passages), std::move(sentences), lengths);
    pace.at(1);
    return alignment;
}

} // namespace diptych
