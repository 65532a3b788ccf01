// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/oldtext.h"

#include "anchoring/anchoring.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr Position contextLength = 48;
// So much of a place has to be made of paired words to say whose it is.
constexpr double tellingShare = 0.5;

Selector selectorAt(const Document &old, Range range)
{
    return {range, old.string(range),
            old.string({std::max<Position>(0, range.start - contextLength), range.start}),
            old.string({range.end, range.end + contextLength})};
}

} // namespace

AlignedOldText::AlignedOldText(const Document &old, const Document &document)
    : m_old(old)
{
    AlignOptions options;
    options.sentences = false;
    m_alignment = *align(old, document, options); // nobody can cancel it
}

std::vector<Selector> AlignedOldText::settledIn(const std::vector<Selector> &selectors) const
{
    std::vector<Selector> settled = selectors;
    std::vector<std::size_t> strangers;
    std::vector<Selector> strange;
    for (std::size_t i = 0; i < settled.size(); ++i) {
        const Range range = settled[i].range;
        if (range.start >= 0 && range.end <= m_old.length() && !range.isEmpty() &&
            (settled[i].exact.isEmpty() || m_old.string(range) == settled[i].exact)) {
            settled[i] = selectorAt(m_old, range);
        } else {
            strangers.push_back(i);
            strange.push_back(settled[i]);
        }
    }
    if (strange.empty())
        return settled;
    const std::vector<Anchor> anchors = anchored(strange, m_old);
    for (std::size_t k = 0; k < strangers.size(); ++k) {
        const AnchorState state = anchors[k].state;
        if (state == AnchorState::Orphan || state == AnchorState::Uncertain)
            settled[strangers[k]].range = {};
        else
            settled[strangers[k]] = selectorAt(m_old, anchors[k].range);
    }
    return settled;
}

std::vector<Pairing> AlignedOldText::common() const
{
    std::vector<Pairing> common;
    for (const Passage &passage : m_alignment->passages()) {
        if (passage.isPaired() && !passage.isMoved())
            common.insert(common.end(), passage.words.begin(), passage.words.end());
    }
    return common;
}

Range AlignedOldText::counterpart(Range old) const
{
    return m_alignment->counterpart(Side::Left, old).range;
}

Belonging AlignedOldText::belonging(Range place, Range old) const
{
    const Counterpart origin = m_alignment->counterpart(Side::Right, place);
    if (origin.range.isEmpty() || origin.similarity < tellingShare)
        return Belonging::Unknown;
    return origin.range.overlaps(old) ? Belonging::Own : Belonging::Others;
}

} // namespace diptych
