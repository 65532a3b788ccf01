// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/alignment.h"

#include "alignment/counterpart.h"
#include "alignment/nearlysorted.h"
#include "alignment/scrollanchors.h"

#include <algorithm>

namespace diptych {

namespace {

// White space in a passage that is the same is no difference.
Position pairedLength(const Passage &passage)
{
    if (passage.kind == PassageKind::Same || passage.kind == PassageKind::Moved)
        return passage.left.length() + passage.right.length();
    Position sum = 0;
    for (const auto *runs : {&passage.words, &passage.changed}) {
        for (const Pairing &run : *runs)
            sum += run.left.length() + run.right.length();
    }
    return sum;
}

double coveredShare(const std::vector<Passage> &passages, std::array<Position, 2> lengths)
{
    const Position all = lengths[0] + lengths[1];
    Position paired = 0;
    for (const Passage &passage : passages)
        paired += pairedLength(passage);
    return all == 0 ? 1.0 : double(paired) / double(all);
}

} // namespace

QString passageKindName(PassageKind kind)
{
    using namespace Qt::StringLiterals;
    switch (kind) {
    case PassageKind::Same:
        return u"same"_s;
    case PassageKind::Edited:
        return u"edited"_s;
    case PassageKind::Moved:
        return u"moved"_s;
    case PassageKind::MovedEdited:
        return u"moved-edited"_s;
    case PassageKind::LeftOnly:
        return u"left-only"_s;
    case PassageKind::RightOnly:
        return u"right-only"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Alignment::Alignment(std::vector<Passage> passages, std::vector<SentenceLink> sentences,
                     std::array<Position, 2> lengths)
    : m_passages(std::move(passages))
    , m_sentences(std::move(sentences))
    , m_lengths(lengths)
    , m_anchors(scrollAnchors(m_passages, lengths))
    , m_similarity(coveredShare(m_passages, lengths))
{
    for (quint32 i = 0; i < m_passages.size(); ++i) {
        if (const auto order = runsByRight(m_passages[i]))
            m_turned.emplace(i, *order);
    }
    for (const Side side : bothSides) {
        std::vector<quint32> present;
        present.reserve(m_passages.size());
        for (quint32 i = 0; i < m_passages.size(); ++i) {
            if (m_passages[i].has(side))
                present.push_back(i);
        }
        auto &order = m_order[sideIndex(side)];
        order = placesByKey(present.size(),
                            [&](std::size_t i) { return m_passages[present[i]].on(side).start; });
        for (quint32 &place : order)
            place = present[place];
    }
}

qsizetype Alignment::passageAt(Side side, Position at) const
{
    const auto &order = m_order[sideIndex(side)];
    const auto after = std::upper_bound(order.begin(), order.end(), at, [&](Position p, quint32 i) {
        return p < m_passages[i].on(side).start;
    });
    if (order.empty())
        return -1;
    return after == order.begin() ? order.front() : *std::prev(after);
}

std::vector<qsizetype> Alignment::passagesIn(Side side, Range range) const
{
    const auto &order = m_order[sideIndex(side)];
    auto it = std::partition_point(order.begin(), order.end(), [&](quint32 i) {
        return m_passages[i].on(side).end <= range.start;
    });
    std::vector<qsizetype> found;
    for (; it != order.end() && m_passages[*it].on(side).start < range.end; ++it)
        found.push_back(*it);
    return found;
}

double Alignment::map(Side from, double at) const
{
    if (m_anchors.empty() || at <= 0)
        return 0;
    const bool fromLeft = from == Side::Left;
    const auto own = [fromLeft](const Anchor &anchor) {
        return fromLeft ? anchor.first : anchor.second;
    };
    const auto other = [fromLeft](const Anchor &anchor) {
        return fromLeft ? anchor.second : anchor.first;
    };
    const auto after =
        std::partition_point(m_anchors.begin(), m_anchors.end(),
                             [&](const Anchor &anchor) { return own(anchor) <= at; });
    if (after == m_anchors.begin())
        return other(m_anchors.front());
    if (after == m_anchors.end())
        return other(m_anchors.back());
    const Anchor &low = *std::prev(after);
    const double share = (at - own(low)) / (own(*after) - own(low));
    return other(low) + share * (other(*after) - other(low));
}

Counterpart Alignment::counterpart(Side from, Range range) const
{
    std::vector<TouchedPassage> touched;
    const Range looked{range.start, std::max(range.end, range.start + 1)};
    for (const qsizetype i : passagesIn(from, looked)) {
        const auto turned = from == Side::Right ? m_turned.find(quint32(i)) : m_turned.end();
        touched.push_back(
            {&m_passages[std::size_t(i)], turned == m_turned.end() ? nullptr : &turned->second});
    }
    return counterpartIn(touched, from, range);
}

qsizetype Alignment::count(PassageKind kind) const
{
    return std::count_if(m_passages.begin(), m_passages.end(),
                         [kind](const Passage &passage) { return passage.kind == kind; });
}

} // namespace diptych
