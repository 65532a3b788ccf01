// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/result.h"
#include "base/side.h"
#include "document/document.h"

#include <QtCore/QString>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace diptych {

enum class PassageKind { Same, Edited, Moved, MovedEdited, LeftOnly, RightOnly };

/// "same", "edited", "moved", "moved-edited", "left-only", "right-only", as files and scripts have
/// it.
[[nodiscard]] QString passageKindName(PassageKind kind);

/// A piece of the left text and the piece of the right that belong together.
struct Pairing
{
    Range left;
    Range right;

    [[nodiscard]] Range on(Side side) const { return side == Side::Left ? left : right; }
    friend bool operator==(const Pairing &, const Pairing &) = default;
};

/// A stretch of text with its counterpart, or without one. What a person would point at: whole
/// sentences or paragraphs, white space belonging to the passage before it.
struct Passage
{
    PassageKind kind = PassageKind::Same;
    Range left;                   ///< empty at its place in the order for a right-only passage
    Range right;                  ///< empty at its place in the order for a left-only passage
    double similarity = 0;        ///< 0..1; no meaning where one-sided
    std::vector<Pairing> words;   ///< runs of identical words, by left start; as long on both sides
    std::vector<Pairing> changed; ///< near-equal words: case, punctuation, spelling, number format

    [[nodiscard]] bool isPaired() const
    {
        return kind != PassageKind::LeftOnly && kind != PassageKind::RightOnly;
    }
    [[nodiscard]] bool isMoved() const
    {
        return kind == PassageKind::Moved || kind == PassageKind::MovedEdited;
    }
    [[nodiscard]] bool has(Side side) const
    {
        return kind != (side == Side::Left ? PassageKind::RightOnly : PassageKind::LeftOnly);
    }
    [[nodiscard]] Range on(Side side) const { return side == Side::Left ? left : right; }
};

struct SentenceLink
{
    Range left;
    Range right;
    double similarity = 0;
};

/// The counterpart of a span on the other side.
struct Counterpart
{
    /// Its words, where they were changed with the white space around them (see trimmed()); empty
    /// at the place where it would stand, if it is missing.
    Range range;
    PassageKind kind = PassageKind::Same; ///< of the change between the two wordings
    double similarity = 0;                ///< share of the span's words that stand in range, 0..1
};

/// Which passages of two texts belong together. Immutable; shared between threads.
///
/// passages() goes by the left start, a right-only one following the one before it on the right.
/// On each side the ranges, sorted, partition the whole text.
class Alignment
{
public:
    Alignment() = default;
    /// Builds the tables for map() and counterpart() from finished passages.
    Alignment(std::vector<Passage> passages, std::vector<SentenceLink> sentences,
              std::array<Position, 2> lengths);

    [[nodiscard]] const std::vector<Passage> &passages() const { return m_passages; }
    [[nodiscard]] const std::vector<SentenceLink> &sentences() const { return m_sentences; }
    [[nodiscard]] Position length(Side side) const { return m_lengths[sideIndex(side)]; }

    /// Index in passages() of the one that holds @p at on that side; -1 in an empty text. O(log n).
    [[nodiscard]] qsizetype passageAt(Side side, Position at) const;
    /// Indices into passages() of those that overlap @p range on that side, in that side's order.
    [[nodiscard]] std::vector<qsizetype> passagesIn(Side side, Range range) const;

    /// Where the other side should be when @p at stands at the reading line: monotone in @p at,
    /// continuous, following the passages in order and never the moved ones. O(log n).
    [[nodiscard]] double map(Side from, double at) const;

    /// The matching place of a span: its own words where they are paired, also in moved passages,
    /// else the place between its neighbours. O(log n + words in the span).
    [[nodiscard]] Counterpart counterpart(Side from, Range range) const;

    /// Share of both texts' code points that stand in paired words, 0..1.
    [[nodiscard]] double similarity() const { return m_similarity; }
    [[nodiscard]] qsizetype count(PassageKind kind) const;

private:
    std::vector<Passage> m_passages;
    std::vector<SentenceLink> m_sentences;
    std::array<Position, 2> m_lengths{};
    std::array<std::vector<quint32>, 2> m_order;      ///< passages by start on each side
    std::vector<std::pair<double, double>> m_anchors; ///< left, right: the in-order skeleton
    /// Of passages in which words changed places: indices of words and of changed by right start.
    std::unordered_map<quint32, std::array<std::vector<quint32>, 2>> m_turned;
    double m_similarity = 0;
};

struct AlignOptions
{
    bool sentences = true; ///< also fill Alignment::sentences()
    std::stop_token stop;
    std::function<void(double)> progress; ///< 0..1, from the working thread; may be empty
};

/// Aligns two texts by words, sentences and paragraphs. Near-linear in time and memory; the same
/// input gives the same result. The only error is Cancelled.
[[nodiscard]] Result<std::shared_ptr<const Alignment>>
align(const Document &left, const Document &right, const AlignOptions &options = {});

} // namespace diptych
