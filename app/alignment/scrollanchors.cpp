// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/scrollanchors.h"

#include "alignment/chain.h"
#include "alignment/column.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr double steepest = 4;      ///< how much faster than the other a side may go
constexpr double widestSpread = 40; ///< code points on each side of a step that it is spread over

double shorter(Anchor from, Anchor to)
{
    return std::min(to.first - from.first, to.second - from.second);
}

double longer(Anchor from, Anchor to)
{
    return std::max(to.first - from.first, to.second - from.second);
}

// The point on the way between two anchors at which the slower side has gone @p distance.
Anchor between(Anchor from, Anchor to, double distance)
{
    const double whole = shorter(from, to);
    const double share = whole > 0 ? std::clamp(distance / whole, 0.0, 1.0) : 0;
    return {from.first + share * (to.first - from.first),
            from.second + share * (to.second - from.second)};
}

// Which of the runs go forward on both sides; empty where all do, as nearly everywhere.
std::vector<bool> inOrderRuns(const std::vector<Pairing> &runs)
{
    const auto goesBack = [](const Pairing &a, const Pairing &b) {
        return b.right.start < a.right.start;
    };
    if (std::adjacent_find(runs.begin(), runs.end(), goesBack) == runs.end())
        return {};
    std::vector<WeightedPoint> points;
    points.reserve(runs.size());
    for (const Pairing &run : runs)
        points.push_back(
            {quint32(run.left.start), quint32(run.right.start), float(run.left.length())});
    return heaviestPath(points);
}

void addPassage(const Passage &passage, Column<Anchor> &anchors)
{
    const auto add = [&](Position left, Position right) {
        const Anchor anchor{double(left), double(right)};
        if (anchors.back().first <= anchor.first && anchors.back().second <= anchor.second &&
            anchors.back() != anchor)
            anchors.push_back(anchor);
    };
    add(passage.left.start, passage.right.start);
    const std::vector<bool> inOrder = inOrderRuns(passage.words);
    for (std::size_t i = 0; i < passage.words.size(); ++i) {
        if (inOrder.empty() || inOrder[i]) {
            add(passage.words[i].left.start, passage.words[i].right.start);
            add(passage.words[i].left.end, passage.words[i].right.end);
        }
    }
    add(passage.left.end, passage.right.end);
}

Column<Anchor> inOrderAnchors(const std::vector<Passage> &passages, std::array<Position, 2> lengths)
{
    std::size_t most = 2;
    for (const Passage &passage : passages)
        most += 2 * passage.words.size() + 2;
    Column<Anchor> anchors;
    anchors.reserve(most);
    anchors.emplace_back(0, 0);
    for (const Passage &passage : passages) {
        if (passage.isPaired() && !passage.isMoved())
            addPassage(passage, anchors);
    }
    const Anchor end{double(lengths[0]), double(lengths[1])};
    if (anchors.back() != end)
        anchors.push_back(end);
    return anchors;
}

/// Adds anchors one by one, spreading steps that are too steep.
class Smoother
{
public:
    explicit Smoother(Column<Anchor> anchors)
        : m_in(std::move(anchors))
    {
    }

    std::vector<Anchor> run()
    {
        m_out.push_back(m_in.front());
        for (m_next = 1; m_next < m_in.size();) {
            const Anchor anchor = m_in[m_next++];
            const double low = shorter(m_out.back(), anchor);
            const double high = longer(m_out.back(), anchor);
            if (high <= steepest * low)
                add(anchor);
            else
                spread(anchor,
                       std::min(widestSpread, (high - steepest * low) / (2 * (steepest - 1))));
        }
        return std::move(m_out);
    }

private:
    // Three in a row with the same shift need no middle.
    void add(Anchor anchor)
    {
        const std::size_t n = m_out.size();
        const auto shift = [](Anchor a) {
            return a.first - a.second;
        };
        if (n > 1 && shift(m_out[n - 1]) == shift(anchor) && shift(m_out[n - 2]) == shift(anchor))
            m_out.back() = anchor;
        else
            m_out.push_back(anchor);
    }

    void spread(Anchor stepEnd, double width)
    {
        const Anchor stepStart = m_out.back();
        Anchor after = stepStart;
        while (m_out.size() > 1 && shorter(m_out.back(), stepStart) < width) {
            after = m_out.back();
            m_out.pop_back();
        }
        const double back = shorter(m_out.back(), stepStart) - width;
        if (back > 0)
            m_out.push_back(between(m_out.back(), after, back));

        Anchor before = stepEnd;
        while (m_next < m_in.size() && shorter(stepEnd, m_in[m_next]) < width)
            before = m_in[m_next++];
        if (m_next < m_in.size())
            before = between(before, m_in[m_next], width - shorter(stepEnd, before));
        m_out.push_back(before);
    }

    Column<Anchor> m_in;
    std::vector<Anchor> m_out;
    std::size_t m_next = 0;
};

} // namespace

std::vector<Anchor> scrollAnchors(const std::vector<Passage> &passages,
                                  std::array<Position, 2> lengths)
{
    return Smoother(inOrderAnchors(passages, lengths)).run();
}

} // namespace diptych
