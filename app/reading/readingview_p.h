// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/caretmotion.h"
#include "reading/hitsearch.h"
#include "reading/mouseselection.h"
#include "reading/numbermargin.h"
#include "reading/page.h"
#include "reading/pagemarks.h"
#include "reading/pagepainter.h"
#include "reading/readingview.h"
#include "reading/tagbars.h"
#include "reading/viewcolors.h"
#include "session/session.h"

#include <QtCore/QBasicTimer>
#include <QtCore/QElapsedTimer>

namespace diptych {

/// What a ReadingView is made of, and how the parts move each other. Split from the widget's
/// events.
struct ReadingView::Private
{
    Private(ReadingView &view, Session &openSession, Side which);

    // --- text and geometry
    void showDocument();
    void applyStyle();
    void beginColors();
    void placeText();
    [[nodiscard]] QRect strip(Range range);
    void repaintRange(Range range);
    void takeChanges(const ChangeSet &changes);

    // --- scrolling
    void rememberReading();
    void syncScrollBar();
    void moved(int dy);
    void jumped();
    void reflowed();
    void scrollRows(int rows);

    // --- caret
    void setCaretState(CaretState state, bool show = true);
    void restartBlink();
    void tellAssistants(CaretState old);
    void selectToClipboard() const;
    void activateNextOf(const QStringList &ids, int direction);
    void announce(const QStringList &names);
    [[nodiscard]] int countedClicks(const QMouseEvent &event);
    void pressText(QPoint point, int count, bool extends);
    void autoScroll();

    // --- hidden text
    /// The fold that holds @p at, or ends there.
    [[nodiscard]] std::optional<Range> foldWith(Position at) const;
    [[nodiscard]] std::optional<Range> foldRowAt(QPoint point);
    void openFold(Range fold);
    /// Opens what hides both sides of @p at.
    void openAround(Position at);
    /// Opens what hides an end of @p range.
    void reveal(Range range);
    [[nodiscard]] QString foldLabel(Range fold);

    // --- find
    FindOutcome show(const HitSearch::Step &step);

    // --- marks
    [[nodiscard]] bool touchesText(QRect clip) const;
    void addTags(PageContent &content);
    void addContent(PageContent &content, QRect clip);
    void paintTagBars(QPainter &painter, const PageContent &content, QRect clip);
    /// What is shown in the rows of @p clip and beside them.
    [[nodiscard]] std::vector<Range> stretchesOf(QRect clip);
    void paintPointedAt(QPainter &painter);
    void paintPassageBars(QPainter &painter, QRect clip);
    void paintDashes(QPainter &painter, const QRectF &bar, const QColor &color);
    [[nodiscard]] QString tipFor(QPoint point);

    ReadingView &q;
    Session &session;
    Side side;

    ReadingStyle style;
    ViewColors colors;
    TextFlow flow;
    Page page{flow};
    CaretMotion motion{page};
    MouseSelection mouse;
    const Highlighting *highlighting = nullptr;
    std::optional<QString> format; ///< chosen by the reader
    TextColors textColors;
    NumberMargin numbers;
    TagBars bars;
    int barsWidth = TagBars::usualWidth; ///< pixels
    Lanes underlines;

    CaretState state;
    QString currentAnnotation;
    QString activated;          ///< by the reader last, while the caret stays
    double readingPosition = 0; ///< stays at readingY while only the geometry changes
    double readingY = 0;
    bool syncing = false;
    MoveCause cause = MoveCause::Scroll;
    double wheelRest = 0; ///< pixels
    double zoomRest = 0;  ///< steps
    std::function<bool(int)> shareWheel;

    HitSearch search;
    Range currentHit;
    std::optional<Range> counterpart;
    std::optional<Range> pointedAt;
    QHash<Position, qsizetype> foldedTags; ///< annotations in a fold, by its start

    QBasicTimer blink;
    QBasicTimer autoScrollTimer;
    bool caretOn = false;
    bool selecting = false;
    QPoint lastMouse;
    int clicks = 0;
    QPoint clickPoint;
    QElapsedTimer clickTimer;
};

} // namespace diptych
