// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/advancetable.h"
#include "reading/heightindex.h"
#include "reading/textunits.h"
#include "reading/unitlayout.h"

#include <QtCore/QCache>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>
#include <stop_token>

namespace diptych {

/// A height in the flow that stays with the text when heights elsewhere become known: pixels below
/// the top of a unit.
struct Place
{
    qsizetype unit = 0;
    int offset = 0;

    friend bool operator==(Place, Place) = default;
};

/// A whole text as one tall column: lays out units on demand, keeps the recent ones, and knows the
/// height of all, exact where laid out, estimated in a worker where not.
class TextFlow : public QObject
{
    Q_OBJECT

public:
    explicit TextFlow(QObject *parent = nullptr);
    ~TextFlow() override;

    /// Null shows an empty text. O(lines) for the unit table.
    void setDocument(const DocumentPtr &document);
    void setMetrics(const RowMetrics &metrics);
    /// Hides these stretches, each of whole lines, behind one row each; shows all others. By place.
    /// unitsChanged() follows where that changes anything. O(units).
    void setFolds(const std::vector<Range> &stretches);
    [[nodiscard]] const std::vector<Range> &folds() const { return m_folds; }
    [[nodiscard]] const RowMetrics &metrics() const { return m_metrics; }

    [[nodiscard]] const TextUnits &units() const { return *m_units; }
    [[nodiscard]] const Document &document() const { return m_units->document(); }
    [[nodiscard]] Position length() const { return document().length(); }
    [[nodiscard]] qsizetype unitCount() const { return m_units->count(); }

    /// Laid out now where it was not; stays valid as long as it is held.
    [[nodiscard]] std::shared_ptr<const UnitLayout> layout(qsizetype unit);
    [[nodiscard]] std::shared_ptr<const UnitLayout> layoutAt(Position at);
    /// Exact.
    [[nodiscard]] int height(qsizetype unit) { return layout(unit)->height(); }
    /// Exact where known, else estimated; lays nothing out.
    [[nodiscard]] const HeightIndex &heights() const { return m_heights; }

    /// Pixels from the top of the flow, as far as heights are known.
    [[nodiscard]] qint64 pixel(Place place) const;
    [[nodiscard]] Place placeAtPixel(qint64 y) const;
    /// Exactly @p dy below (above, where negative), laying out what lies between. Stops at both
    /// ends: a first unit's offset may be negative, a last one's beyond its height.
    [[nodiscard]] Place moved(Place from, int dy);
    /// Fractions run through rows evenly; see UnitLayout::yAt().
    [[nodiscard]] Place placeOf(double position);

Q_SIGNALS:
    /// Heights of units that are not laid out became better known: extents changed, no place did.
    void extentChanged();
    /// Slices of giant lines were cut anew, so that they end with a row, or text was hidden or
    /// shown: places and all that is known by unit is stale.
    void unitsChanged();

private:
    void estimate();
    [[nodiscard]] const AdvanceTable &advances();
    void estimateInWorker();
    void adopt(std::vector<qint32> heights);
    void adopt(std::shared_ptr<const TextUnits> units);
    /// Takes heights of open units.
    void assignHeights(std::vector<qint32> heights);
    [[nodiscard]] std::vector<qint32> folded(const std::vector<qint32> &heights) const;

    std::shared_ptr<const TextUnits> m_units;
    std::shared_ptr<const TextUnits> m_openUnits;  ///< with nothing folded
    std::shared_ptr<const TextUnits> m_plainUnits; ///< as cut at first, for no width
    std::shared_ptr<const AdvanceTable>
        m_advances; ///< of this text in this face; null until needed
    RowMetrics m_metrics;
    std::vector<Range> m_folds;
    std::vector<qint32> m_openHeights; ///< with nothing folded; empty where nothing is
    HeightIndex m_heights;
    QCache<qsizetype, std::shared_ptr<const UnitLayout>> m_layouts;
    QTimer m_estimateTimer;
    std::stop_source m_stop;
};

} // namespace diptych
