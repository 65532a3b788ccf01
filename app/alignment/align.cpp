// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/alignment.h"

#include "alignment/passages.h"
#include "alignment/sentencelinks.h"
#include "alignment/sentencelist.h"
#include "alignment/wordpairing.h"

#include <QtCore/QCoreApplication>

namespace diptych {

namespace {

constexpr double tokensDone = 0.35;
constexpr double wordsDone = 0.8;

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
    const auto report = [&](double done) {
        if (options.progress)
            options.progress(done);
        return !options.stop.stop_requested();
    };
    const std::array<Position, 2> lengths{left.length(), right.length()};
    Tokens leftTokens(left);
    if (!report(tokensDone / 2))
        return cancelled();
    Tokens rightTokens(right);
    weigh(leftTokens, rightTokens);
    const TokenPair words{{std::move(leftTokens), std::move(rightTokens)}};
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
    const UnitPair units(words, Units(left, words.left(), leftParagraphs),
                         Units(right, words.right(), rightParagraphs));
    const std::vector<UnitLink> links = linkUnits(words, units, map);
    const std::vector<Group> groups = groupsOf(links);
    if (!report((1 + wordsDone) / 2))
        return cancelled();
    std::vector<SentenceLink> sentences;
    if (options.sentences)
        sentences = sentenceLinks({&left, &right}, words, units, map, links);
    auto alignment = std::make_shared<const Alignment>(
        passagesOf(words, units, map, groups, lengths), std::move(sentences), lengths);
    report(1);
    return alignment;
}

} // namespace diptych
