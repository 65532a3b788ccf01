// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/textfinder.h"

#include <QtCore/QCache>
#include <QtCore/QObject>

namespace diptych {

/// One search in one text: counts every hit in a worker, steps from hit to hit, knows what is on
/// screen. Nothing here holds the calling thread for longer than some milliseconds, whatever text
/// and expression; a new pattern ends what is under way.
class HitSearch : public QObject
{
    Q_OBJECT

public:
    /// More hits are counted but not kept.
    static constexpr qsizetype mostKept = 1'000'000;

    explicit HitSearch(QObject *parent = nullptr);
    ~HitSearch() override;

    /// Null @p document or an empty pattern: no search. countChanged() follows.
    void begin(const DocumentPtr &document, const FindPattern &pattern);
    [[nodiscard]] const FindPattern &pattern() const { return m_pattern; }
    [[nodiscard]] bool isValid() const { return m_finder.isValid(); }

    /// In order, the first mostKept of them; empty until counted.
    [[nodiscard]] const std::vector<Range> &hits() const { return m_hits; }
    /// Hits with a part in @p range, as many as a few milliseconds find where they are not counted.
    [[nodiscard]] std::vector<Range> hitsIn(Range range);

    struct Step
    {
        FindOutcome outcome = FindOutcome::NotFound;
        Range hit;
    };
    /// The next hit that starts at @p from or later, or the last that ends there or earlier; around
    /// the text's end where there is none. Searching where it is not near: stepEnded() follows.
    [[nodiscard]] Step step(FindDirection direction, Position from);
    /// No stepEnded() follows any more.
    void cancelStep();

Q_SIGNALS:
    /// -1 while counting.
    void countChanged(qsizetype count);
    void stepEnded(const diptych::HitSearch::Step &step);

private:
    void count();
    void stepInWorker(FindDirection direction, Position from);

    DocumentPtr m_document;
    FindPattern m_pattern;
    TextFinder m_finder;
    std::vector<Range> m_hits;
    bool m_isComplete = false;                       ///< m_hits holds every hit
    QCache<Position, std::vector<Range>> m_near{64}; ///< by stretch
    std::stop_source m_countStop;
    std::stop_source m_stepStop;
};

} // namespace diptych
