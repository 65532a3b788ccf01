// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

#include <vector>

namespace diptych {

/// Puts intervals into lanes so that no two in one lane overlap, greedily by start (interval graph
/// colouring: as few lanes as overlaps demand). Remembers who sat where, so that scrolling moves no
/// one who can stay.
class Lanes
{
public:
    struct Item
    {
        QString id;
        double start = 0;
        double end = 0;
    };

    /// A lane of each item, in the order given; @p items must go by start. What finds no lane below
    /// @p limit gets @p limit: it belongs to the crowd. O(n * n) for what is on
    /// screen.
    [[nodiscard]] std::vector<int> assign(const std::vector<Item> &items, int limit);
    void forget() { m_seats.clear(); }

private:
    QHash<QString, int> m_seats;
};

} // namespace diptych
