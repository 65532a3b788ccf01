// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/tiedunits.h"

#include <algorithm>

namespace diptych {

namespace {

// True where a link in order of two sentences would keep the order of the others.
bool fitsInOrder(const std::vector<UnitLink> &links, quint32 left, quint32 right)
{
    return std::all_of(links.begin(), links.end(), [&](const UnitLink &link) {
        return !link.inOrder || (link.left < left ? link.right <= right : link.right >= right);
    });
}

} // namespace

std::vector<UnitLink> withTies(std::vector<UnitLink> links, const PinnedWords &pins,
                               const UnitPair &units)
{
    if (pins.ties().empty())
        return links;
    std::vector<UnitLink> tied;
    for (const Box &tie : pins.ties()) {
        UnitLink link{units.on(Side::Left).of(tie.left), units.on(Side::Right).of(tie.right)};
        link.first = {tie.left, tie.right};
        link.last = {tie.leftEnd - 1, tie.rightEnd - 1};
        link.isPinned = true;
        tied.push_back(link);
    }
    std::vector<bool> hasLinks(tied.size());
    std::erase_if(links, [&](const UnitLink &link) {
        const auto tie = pins.tieOf(Side::Left, units.unit(Side::Left, link.left).first);
        if (!tie)
            return false;
        tied[*tie].words += link.words;
        tied[*tie].weight += link.weight;
        tied[*tie].inOrder = tied[*tie].inOrder || link.inOrder;
        hasLinks[*tie] = true;
        return true;
    });
    for (std::size_t i = 0; i < tied.size(); ++i) {
        if (!hasLinks[i])
            tied[i].inOrder = fitsInOrder(links, tied[i].left, tied[i].right);
        links.insert(std::upper_bound(links.begin(), links.end(), tied[i]), tied[i]);
    }
    return links;
}

} // namespace diptych
