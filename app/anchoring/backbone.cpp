// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/backbone.h"

#include <algorithm>

namespace diptych {

namespace {

struct ByOldStart
{
    bool operator()(const Pairing &one, const Pairing &other) const
    {
        return std::pair(one.left, one.right) < std::pair(other.left, other.right);
    }
};

/// For each prefix of new positions, the heaviest chain that ends within it: Fenwick's tree with
/// maxima in place of sums.
class HeaviestChains
{
public:
    struct Chain
    {
        Position weight = 0;
        qsizetype last = -1;
    };

    explicit HeaviestChains(std::size_t places)
        : m_best(places + 1)
    {
    }

    void add(std::size_t place, Chain chain)
    {
        for (std::size_t i = place + 1; i < m_best.size(); i += i & -i) {
            if (m_best[i].weight < chain.weight)
                m_best[i] = chain;
        }
    }

    /// Among the places up to @p place.
    [[nodiscard]] Chain best(std::size_t place) const
    {
        Chain best;
        for (std::size_t i = place + 1; i > 0; i -= i & -i) {
            if (best.weight < m_best[i].weight)
                best = m_best[i];
        }
        return best;
    }

private:
    std::vector<Chain> m_best;
};

/// Pieces may overlap, as contexts of neighbours do, but not change places.
std::vector<Pairing> inOrder(std::vector<Pairing> common)
{
    std::ranges::sort(common, ByOldStart());
    std::vector<Position> starts;
    for (const Pairing &piece : common)
        starts.push_back(piece.right.start);
    std::ranges::sort(starts);
    HeaviestChains chains(starts.size());
    std::vector<qsizetype> before;
    for (const Pairing &piece : common) {
        const auto place =
            std::size_t(std::ranges::lower_bound(starts, piece.right.start) - starts.begin());
        const HeaviestChains::Chain chain = chains.best(place);
        const auto index = qsizetype(before.size());
        before.push_back(chain.last);
        chains.add(place, {chain.weight + piece.left.length(), index});
    }
    std::vector<Pairing> kept;
    if (common.empty())
        return kept;
    for (qsizetype i = chains.best(starts.size() - 1).last; i >= 0; i = before[std::size_t(i)])
        kept.push_back(common[std::size_t(i)]);
    std::ranges::reverse(kept);
    return kept;
}

} // namespace

Backbone::Backbone(std::vector<Pairing> common, Position oldLength, Position newLength)
    : m_common(inOrder(std::move(common)))
    , m_oldLength(oldLength)
    , m_newLength(newLength)
{
    // Ends have to go forward as starts do, and what overlaps has to say the same.
    Pairing last;
    std::erase_if(m_common, [&last](const Pairing &piece) {
        const bool isFurther = piece.left.end > last.left.end && piece.right.end > last.right.end;
        const bool overlaps =
            piece.left.start < last.left.end || piece.right.start < last.right.end;
        const bool isKept = isFurther && (!overlaps || piece.right.start - piece.left.start ==
                                                           last.right.start - last.left.start);
        if (isKept)
            last = piece;
        return !isKept;
    });
}

Bracket Backbone::around(Range old) const
{
    Bracket bracket{0, 0, std::max(m_oldLength, old.end), m_newLength, false, false};
    // The last piece that begins at or before the span's start holds its start or ends before it.
    const auto after = std::ranges::upper_bound(
        m_common, old.start, {}, [](const Pairing &piece) { return piece.left.start; });
    if (after != m_common.begin()) {
        const Pairing &piece = *(after - 1);
        const Position past = std::max<Position>(0, piece.left.end - old.start);
        bracket.oldStart = piece.left.end - past;
        bracket.newStart = piece.right.end - past;
        bracket.hasStart = true;
    }
    const auto until = std::ranges::lower_bound(
        m_common, old.end, {}, [](const Pairing &piece) { return piece.left.end; });
    if (until != m_common.end()) {
        const Position past = std::max<Position>(0, old.end - until->left.start);
        bracket.oldEnd = until->left.start + past;
        bracket.newEnd = until->right.start + past;
        bracket.hasEnd = true;
    }
    return bracket;
}

} // namespace diptych
