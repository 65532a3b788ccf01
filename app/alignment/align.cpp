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

Range rangeOf(const Tokens &tokens, const Unit &unit)
{
    return {tokens.start[unit.first], tokens.end[unit.end - 1]};
}

std::vector<SentenceLink> sentenceLinks(const TokenisedPair &words, const UnitPair &units,
                                        const std::vector<UnitLink> &links)
{
    std::vector<SentenceLink> result;
    result.reserve(links.size());
    for (const UnitLink &link : counterparts(links, units)) {
        result.push_back({rangeOf(words.left(), units.on(Side::Left)[link.left]),
                          rangeOf(words.right(), units.on(Side::Right)[link.right]),
                          similarityOf(link, units)});
    }
    return result;
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
    const UnitPair units(words, Units(left, words.left()), Units(right, words.right()));
    const std::vector<UnitLink> links = linkUnits(words, units, map);
    const std::vector<Group> groups = groupsOf(links);
    if (!report((1 + wordsDone) / 2))
        return cancelled();
    auto alignment = std::make_shared<const Alignment>(
        passagesOf(words, units, map, groups, lengths),
        options.sentences ? sentenceLinks(words, units, links) : std::vector<SentenceLink>(), lengths);
    report(1);
    return alignment;
}

} // namespace diptych
