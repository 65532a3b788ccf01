// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "reading/findpattern.h"

#include <QtCore/QRegularExpression>

#include <optional>
#include <stop_token>
#include <vector>

namespace diptych {

/// Finds a pattern in a text, stretch by stretch, so that a step to the next hit costs little in a
/// huge one. Hits cross line ends; one longer than 2 000 code points may be cut. Empty hits are none.
/// Usable in any thread; a value.
class TextFinder
{
public:
    explicit TextFinder(const FindPattern &pattern = {});

    /// False for a bad regular expression.
    [[nodiscard]] bool isValid() const { return m_expression.isValid(); }
    /// True where there is nothing to look for.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

    /// Hits that overlap @p range, in order.
    [[nodiscard]] std::vector<Range> hitsIn(const Document &document, Range range) const;
    /// The first hit that starts at @p from or later.
    [[nodiscard]] std::optional<Range> next(const Document &document, Position from) const;
    /// The last hit that ends at @p before or earlier.
    [[nodiscard]] std::optional<Range> previous(const Document &document, Position before) const;
    /// All hits, in order. About 200 MB/s. Cut short when stopped.
    [[nodiscard]] std::vector<Range> all(const Document &document, const std::stop_token &stop) const;

private:
    /// Hits that start in a stretch.
    [[nodiscard]] std::vector<Range> hitsOf(const Document &document, Position stretch) const;

    QRegularExpression m_expression;
    bool m_isEmpty = true;
};

} // namespace diptych
