// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QtCore/QString>

#include <vector>

namespace diptych {

/// The pieces of a text that are laid out each on its own: its lines, giant ones cut into slices,
/// hidden ones together as one fold. Immutable; shared with the height estimator's thread.
class TextUnits
{
public:
    /// Lines longer than this many bytes are cut into slices half as long. Qt shapes no more than
    /// 4096 UTF-16 units together and cuts anywhere, through joined letters too: a slice of any
    /// script has less.
    static constexpr qsizetype longestLine = 7 * 1024;

    /// O(lines).
    explicit TextUnits(DocumentPtr document);

    [[nodiscard]] const Document &document() const { return *m_document; }
    /// At least one.
    [[nodiscard]] qsizetype count() const { return m_count; }
    /// Without its newline. O(1), with giant lines or folds O(log).
    [[nodiscard]] Range range(qsizetype unit) const;
    /// Where the next unit starts; at the last one the text's length.
    [[nodiscard]] Position nextStart(qsizetype unit) const;
    /// None for a fold.
    [[nodiscard]] QByteArrayView bytes(qsizetype unit) const;
    /// The unit that holds @p at; a newline belongs to the unit it ends. O(log lines).
    [[nodiscard]] qsizetype unitAt(Position at) const;
    /// True where a paragraph ends and no blank line follows: some room is due. O(log paragraphs).
    [[nodiscard]] bool hasGapAfter(qsizetype unit) const;
    /// A slice has the direction of its line.
    [[nodiscard]] Qt::LayoutDirection direction(qsizetype unit) const;

    struct GiantLine
    {
        qsizetype firstUnit;
        qsizetype line;
        std::vector<Position> starts; ///< of the slices
        Qt::LayoutDirection direction;
    };
    /// The lines that are cut. Their units are counted as if nothing were folded.
    [[nodiscard]] const std::vector<GiantLine> &giants() const { return m_giants; }
    /// The same with other cuts, as many in each line.
    [[nodiscard]] TextUnits withGiants(std::vector<GiantLine> giants) const;

    /// Open units that are one while folded.
    struct Fold
    {
        qsizetype unit;      ///< what stands for them
        qsizetype firstOpen; ///< units counted as if nothing were folded
        qsizetype openCount;
    };
    [[nodiscard]] const std::vector<Fold> &folds() const { return m_folds; }
    [[nodiscard]] bool isFold(qsizetype unit) const;
    /// The first of what unit @p unit stands for, counted as if nothing were folded.
    [[nodiscard]] qsizetype openUnit(qsizetype unit) const;
    /// The same with these stretches folded, each of whole lines, by place; others open.
    /// O(folds * log lines).
    [[nodiscard]] TextUnits withFolds(const std::vector<Range> &stretches) const;

private:
    void findGiantLines();
    [[nodiscard]] bool isBlank(qsizetype unit) const;
    [[nodiscard]] const Fold *foldAt(qsizetype unit) const;
    [[nodiscard]] qsizetype foldedUnit(qsizetype open) const;
    [[nodiscard]] Range openRange(qsizetype open) const;
    [[nodiscard]] qsizetype openUnitAt(Position at) const;
    [[nodiscard]] const GiantLine *giantOf(qsizetype open) const;
    [[nodiscard]] qsizetype lineOf(qsizetype open) const;
    [[nodiscard]] qsizetype unitOfLine(qsizetype line) const;

    DocumentPtr m_document;
    std::vector<GiantLine> m_giants;
    std::vector<Fold> m_folds;
    qsizetype m_openCount = 0;
    qsizetype m_count = 0;
};

/// Byte offsets at which a line of @p bytes is cut, 0 first: at a sentence's end where there is one
/// near, else at white space, else before a character that starts a cluster. Linear.
[[nodiscard]] std::vector<qsizetype> sliceOffsets(QByteArrayView bytes, qsizetype longest);

} // namespace diptych
