// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotationset.h"
#include "annotation/codebook.h"
#include "reading/overviewrows.h"

#include <QtCore/QHash>
#include <QtGui/QRgb>

namespace diptych {

/// Where the annotations of a whole text lie, row by row, kept up to date one by one: a change
/// costs the rows that it touches, however many annotations there are.
class OverviewTags
{
public:
    /// Forgets all.
    void begin(const Codebook &codebook, Position length);
    /// Adds it, or puts it anew where it is known. What it covers, and covered before.
    Range put(const Annotation &annotation);
    /// What it covered; empty where it was not known.
    Range remove(const QString &id);
    [[nodiscard]] qsizetype count() const { return m_marks.size(); }

    struct Row
    {
        QRgb color = 0;    ///< of the most frequent tag; 0 where there is none
        double tagged = 0; ///< annotations per code point, up to 1
    };
    [[nodiscard]] Row row(int index) const;

private:
    struct Mark
    {
        Range range;
        int color = 0; ///< index into m_colors
    };

    void spread(const Mark &mark, float sign);
    [[nodiscard]] int colorIndex(const Annotation &annotation);

    Position m_length = 0;
    std::vector<QRgb> m_colors;
    QHash<TagId, int> m_colorOf;
    QHash<QString, Mark> m_marks;
    std::vector<float> m_shares; ///< of colours, row after row
    std::vector<int>
        m_counts; ///< of annotations in a row: shares are sums of fractions, never quite 0 again
};

} // namespace diptych
