// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/overviewrows.h"

#include <algorithm>
#include <array>

namespace diptych {

namespace {

using KindShares = std::array<double, 6>;

/// Calls @p add(row, share) for each row that @p range touches, with the share of the row it fills.
template <typename Add>
void spread(Range range, Position length, int rows, Add add)
{
    const double perRow = double(length) / rows;
    const int first = std::clamp(int(double(range.start) / perRow), 0, rows - 1);
    const int last = std::clamp(int(double(std::max(range.start, range.end - 1)) / perRow), first, rows - 1);
    for (int row = first; row <= last; ++row) {
        const double from = std::max(double(range.start), row * perRow);
        const double to = std::min(double(range.end), (row + 1) * perRow);
        add(row, std::max(0.0, to - from) / perRow);
    }
}

void addPassages(std::vector<OverviewRow> &rows, Position length, Side side, const Alignment &alignment)
{
    const int count = int(rows.size());
    std::vector<KindShares> shares(rows.size(), KindShares{});
    for (const Passage &passage : alignment.passages()) {
        if (passage.kind == PassageKind::Same || !passage.has(side))
            continue;
        // A long paragraph in which one word changed is not all different.
        const double weight = passage.kind == PassageKind::Edited ? std::max(0.12, 1 - passage.similarity) : 1;
        spread(passage.on(side), length, count, [&](int row, double share) {
            shares[std::size_t(row)][std::size_t(passage.kind)] += share * weight;
        });
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const KindShares &here = shares[row];
        const auto most = std::max_element(here.begin(), here.end());
        double sum = 0;
        for (const double share : here)
            sum += share;
        if (sum > 0)
            rows[row].kind = PassageKind(most - here.begin());
        rows[row].differing = std::min(1.0, sum);
    }
}

void addTags(std::vector<OverviewRow> &rows, Position length, const AnnotationSet &annotations, const Codebook &codebook)
{
    const int count = int(rows.size());
    std::vector<QHash<QRgb, double>> colors(rows.size());
    for (const Annotation *annotation : annotations.all()) {
        if (annotation->state == AnchorState::Orphan)
            continue;
        const Tag *tag = annotation->tags.isEmpty() ? nullptr : codebook.find(annotation->tags.first());
        const QRgb color = 0xff000000 | (tag ? tag->color : 0x8a8f94);
        spread(annotation->selector.range, length, count, [&](int row, double share) {
            colors[std::size_t(row)][color] += share;
        });
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        double most = -1;
        for (const auto [color, share] : colors[row].asKeyValueRange()) {
            rows[row].tagged += share;
            // Of equals the greater colour, so that the picture does not depend on a hash's order.
            if (share > most || (share == most && color > rows[row].tagColor)) {
                most = share;
                rows[row].tagColor = color;
            }
        }
        rows[row].tagged = std::min(1.0, rows[row].tagged);
    }
}

} // namespace

std::vector<OverviewRow> overviewRows(int rows, Position length, Side side, const Alignment *alignment,
                                      const AnnotationSet *annotations, const Codebook &codebook,
                                      const std::vector<Range> &hits)
{
    std::vector<OverviewRow> result(std::size_t(std::max(0, rows)));
    if (result.empty() || length <= 0)
        return result;
    if (alignment)
        addPassages(result, length, side, *alignment);
    if (annotations)
        addTags(result, length, *annotations, codebook);
    for (const Range hit : hits)
        spread(hit, length, rows, [&](int row, double) { result[std::size_t(row)].hit = true; });
    return result;
}

} // namespace diptych
