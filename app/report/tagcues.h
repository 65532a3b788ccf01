// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

#include <QtCore/QHash>

#include <array>
#include <vector>

namespace diptych {

/// The second cue of a tag beside its colour.
enum class LineStyle { Solid, Dashed, Dotted, Double, Wavy };

/// How a report shows one tag.
struct TagCue
{
    TagId id;
    QString name;
    QString path; ///< "attribution › direct quote"
    QString description;
    QString sign;      ///< A, B … for a tag that is used here, empty for others
    quint32 color = 0; ///< 0xRRGGBB
    LineStyle line = LineStyle::Solid;
    int depth = 0;
    std::array<qsizetype, 2> counts{};      ///< annotations that carry it, by side
    std::array<qsizetype, 2> countsBelow{}; ///< carried by the tags below it, by side

    [[nodiscard]] qsizetype count() const { return counts[0] + counts[1]; }
    [[nodiscard]] qsizetype countBelow() const { return countsBelow[0] + countsBelow[1]; }
};

/// The tags of a report in the codebook's order, depth first, those that no codebook knows at the
/// end.
class TagCues
{
public:
    explicit TagCues(const ReportModel &model);

    [[nodiscard]] const std::vector<TagCue> &all() const { return m_cues; }
    [[nodiscard]] const TagCue &at(qsizetype index) const { return m_cues[std::size_t(index)]; }
    /// Where the tag stands in all(). The tag must be one of the codebook or of a row.
    [[nodiscard]] qsizetype indexOf(const TagId &id) const { return m_index.value(id, -1); }
    /// "A" or "AC": the signs of an annotation's tags.
    [[nodiscard]] QString signsOf(const Annotation &annotation) const;
    /// "numeric claim › count, attribution".
    [[nodiscard]] QString pathsOf(const Annotation &annotation) const;

private:
    void addTree(const Codebook &codebook);
    void addBelow(const TagId &parent, const QString &path, int depth,
                  const QHash<TagId, QList<const Tag *>> &children);
    void countRows(const std::vector<ReportRow> &rows);
    void sumUp();
    void giveSigns();

    std::vector<TagCue> m_cues;
    QHash<TagId, qsizetype> m_index;
};

} // namespace diptych
