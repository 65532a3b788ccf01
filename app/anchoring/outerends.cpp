// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/outerends.h"

#include "annotation/bytesearch.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr qsizetype endBytes = 16;
constexpr qsizetype shortestPattern = 4 * endBytes;
// How many pieces are tried at either end, from the outermost one inwards.
constexpr qsizetype piecesTried = 3;

/// Where @p piece stands in @p text if it does once.
std::optional<qsizetype> onlyPlace(QByteArrayView piece, QByteArrayView text)
{
    const std::vector<qsizetype> places = occurrences(text, piece, 2);
    return places.size() == 1 ? std::optional(places.front()) : std::nullopt;
}

} // namespace

std::optional<std::pair<qsizetype, qsizetype>> betweenOuterEnds(QByteArrayView pattern,
                                                                QByteArrayView text)
{
    if (pattern.size() < shortestPattern)
        return std::nullopt;
    const qsizetype pieces = std::min(piecesTried, pattern.size() / (2 * endBytes));
    // What stood outside the piece that was found may have grown by half.
    const auto grown = [](qsizetype bytes) {
        return bytes + bytes / 2;
    };
    std::optional<qsizetype> from;
    for (qsizetype i = 0; !from && i < pieces; ++i) {
        if (const auto at = onlyPlace(pattern.sliced(i * endBytes, endBytes), text))
            from = std::max<qsizetype>(0, *at - grown(i * endBytes));
    }
    if (!from)
        return std::nullopt;
    std::optional<qsizetype> to;
    for (qsizetype i = 0; !to && i < pieces; ++i) {
        const QByteArrayView piece = pattern.last((i + 1) * endBytes).first(endBytes);
        if (const auto at = onlyPlace(piece, text))
            to = std::min(text.size(), *at + endBytes + grown(i * endBytes));
    }
    if (!to || *to <= *from || *to - *from > 2 * pattern.size())
        return std::nullopt;
    return std::pair(*from, *to);
}

} // namespace diptych
