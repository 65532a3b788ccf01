// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "reading/findpattern.h"

#include <QtCore/QRegularExpression>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace diptych {

struct FoundHits
{
    std::vector<Range> kept; ///< the first ones, in order
    qsizetype count = 0;
};

/// Finds a pattern in a text, stretch by stretch, so that a step to the next hit costs little in a
/// huge one. Hits cross line ends; one longer than 2 000 code points may be cut. Empty hits are
/// none. Usable in any thread; a value.
class TextFinder
{
public:
    explicit TextFinder(const FindPattern &pattern = {});

    /// False for a bad regular expression.
    [[nodiscard]] bool isValid() const { return m_expression.isValid(); }
    /// True where there is nothing to look for.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

    /// Says between stretches whether to look on; empty: always.
    using GoOn = std::function<bool()>;
    struct Look
    {
        std::optional<Range> hit;
        bool gaveUp = false; ///< by GoOn: there may be one all the same
    };

    /// Hits that overlap @p range, in order.
    [[nodiscard]] std::vector<Range> hitsIn(const Document &document, Range range) const;
    /// The first hit that starts at @p from or later. One stretch is looked at in any case.
    [[nodiscard]] Look next(const Document &document, Position from, const GoOn &goOn = {}) const;
    /// The last hit that ends at @p before or earlier.
    [[nodiscard]] Look previous(const Document &document, Position before,
                                const GoOn &goOn = {}) const;
    /// All hits, in order; more than @p most are counted but not kept. About 1 GB/s for a rare
    /// word. Cut short when stopped.
    [[nodiscard]] FoundHits all(const Document &document, qsizetype most,
                                const std::stop_token &stop) const;

    /// Hits that start in a stretch, and the stretches in which those of @p range start.
    [[nodiscard]] std::vector<Range> hitsOf(const Document &document, Position stretch) const;
    [[nodiscard]] static std::pair<Position, Position> stretchesFor(Range range);

private:
    QRegularExpression m_expression;
    bool m_isEmpty = true;
};

} // namespace diptych
