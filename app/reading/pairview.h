// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/side.h"
#include "reading/readingstyle.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace diptych {

class Highlighting;
class ReadingView;
class Session;

/// Both texts side by side: two views under their file names, the band of ribbons between them, an
/// overview strip at each outer edge, and the link that keeps matching passages level. With one
/// source open only that side shows.
class PairView : public QWidget
{
    Q_OBJECT

public:
    explicit PairView(Session &session, QWidget *parent = nullptr);
    ~PairView() override;

    [[nodiscard]] ReadingView *view(Side side) const;
    /// The side that had the keyboard last, of those that show a text.
    [[nodiscard]] Side activeSide() const;
    [[nodiscard]] ReadingView *activeView() const { return view(activeSide()); }
    /// Gives that side the keyboard.
    void activate(Side side);

    /// A bar between the file name and the text of that side, on top of those there; the pair view
    /// owns it, and it goes when it is deleted.
    void addMessage(Side side, QWidget *bar);

    [[nodiscard]] bool isLinked() const;
    /// Linking anew forgets the offset that scrolling one side alone has made.
    void setLinked(bool linked);

    /// Moves the side that is not read by @p rows against the one that is, while linked: its text
    /// goes up, or down where negative. Kept until resetNudge() or a jump; a header says so.
    void nudge(int rows);
    void resetNudge();
    /// Rows by which the right text stands lower than level.
    [[nodiscard]] double nudgedRows() const;

    /// Hides long stretches that are the same on both sides, but for some lines beside each
    /// difference; with every alignment anew while it is on.
    void setEqualHidden(bool hidden);
    [[nodiscard]] bool isEqualHidden() const;

    // --- going places; false where there is nothing to go to

    /// The next passage after the caret of the active side (+1), or before it (-1), that is not
    /// Same; shown on both sides, selected on neither.
    bool goToNextDifference(int direction);
    /// Passage of session.alignment() by index.
    bool goToPassage(qsizetype index);
    /// The same, with the passage's words selected on the active side, else on the side that has
    /// them, which gets the keyboard.
    bool selectPassage(qsizetype index);
    /// Selects on the other side what matches the selection or the word at the caret of @p from,
    /// brings both level and moves the keyboard there.
    bool goToCounterpart(Side from);
    /// Where the active side's caret stands in a moved passage: goes to where that stands on the
    /// other side, both ends side by side.
    bool goToOtherEnd();
    /// Selects @p range on that side and shows it.
    bool goTo(Side side, Range range);
    bool goToAnnotation(Side side, const QString &id);
    /// Selects both ends of a link of @p from side by side, where @p lead has its end.
    bool goToLink(Side from, const QString &id, Side lead);
    /// The annotation that starts next after (+1) or before (-1) the caret of the active side.
    bool goToNextAnnotation(int direction);

    // --- appearance, the same on both sides

    /// What both views are highlighted with.
    [[nodiscard]] const Highlighting &highlighting() const;
    [[nodiscard]] const ReadingStyle &readingStyle() const;
    void setReadingStyle(const ReadingStyle &style);
    void zoomIn();
    void zoomOut();
    void resetZoom();

Q_SIGNALS:
    void activeSideChanged(diptych::Side side);
    void caretMoved(diptych::Side side, diptych::Position at);
    void selectionChanged(diptych::Side side);
    void annotationActivated(diptych::Side side, const QString &id);
    void contextMenuRequested(diptych::Side side, diptych::Position at, QPoint globalPos);
    void linkedChanged(bool linked);
    void equalHiddenChanged(bool hidden);
    /// Also when the reader zoomed with wheel or keys: settings should follow.
    void readingStyleChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace diptych
