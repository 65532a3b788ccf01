// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/side.h"
#include "reading/findpattern.h"
#include "reading/readingstyle.h"

#include <QtCore/QStringList>
#include <QtGui/QRgb>
#include <QtWidgets/QAbstractScrollArea>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace diptych {

class Document;
class Highlighting;
class Session;
struct ViewColors;

/// One text, read and marked but never written: wrapped rows, caret, selection, tags, differences,
/// hits. Shows whatever the session has open on its side. Positions in and out are code points.
class ReadingView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    ReadingView(Session &session, Side side, QWidget *parent = nullptr);
    ~ReadingView() override;

    [[nodiscard]] Side side() const;
    /// An empty one where nothing is open.
    [[nodiscard]] const Document &document() const;

    // --- caret and selection

    [[nodiscard]] Position caret() const;
    /// From start to end whichever way it was made; empty at the caret where nothing is selected.
    [[nodiscard]] Range selection() const;
    [[nodiscard]] bool hasSelection() const;
    [[nodiscard]] QString selectedText() const;
    /// Where the caret is, in the viewport; outside of it when scrolled away.
    [[nodiscard]] QRect caretRect() const;
    /// The selection without white space at its ends, else the sentence at the caret.
    [[nodiscard]] Range selectionOrSentence() const;
    /// Puts the caret there and drops the selection. Clamped to the text.
    void setCaret(Position at);
    /// Selects @p range, caret at its end. Clamped to the text.
    void setSelection(Range range);
    void selectAll();
    void copy() const;

    /// Ids of the annotations that hold @p at, the shortest span first; at the end of a span it
    /// counts as held where nothing else is.
    [[nodiscard]] QStringList annotationIdsAt(Position at) const;
    /// The stretch around @p at, within a line, that carries the same tags.
    struct TagRun
    {
        Range range;
        QStringList names; ///< paths of the tags, and what is linked there
        QRgb color = 0;    ///< of the first
    };
    [[nodiscard]] TagRun tagRunAt(Position at) const;
    /// Draws this annotation stronger than the others; an empty id none.
    void setCurrentAnnotation(const QString &id);
    [[nodiscard]] QString currentAnnotation() const;
    /// Marks what matches the place that is read on the other side; an empty range is the place
    /// where it would stand.
    void setCounterpart(std::optional<Range> range);
    [[nodiscard]] std::optional<Range> counterpart() const;

    /// Frames the rows of a passage that is pointed at elsewhere; an empty range is the place where
    /// it would stand.
    void setPointedAt(std::optional<Range> range);

    // --- hidden text

    /// Hides these stretches, each of whole lines and by place, behind one row each, and shows all
    /// others. The line being read stays where it is; a caret inside goes to the start. Forgotten
    /// when another text is shown. O(lines).
    void setFolds(const std::vector<Range> &folds);
    [[nodiscard]] const std::vector<Range> &folds() const;
    /// What is on screen, whole rows, without what is hidden.
    [[nodiscard]] std::vector<Range> shownStretches() const;

    // --- where the reader is

    /// Scrolls as little as needed to show @p range, its start first.
    void ensureVisible(Range range);
    /// Puts the row of @p at on the reading line, a third from the top.
    void scrollTo(Position at);
    /// What is on screen, whole rows, also partly visible ones.
    [[nodiscard]] Range visibleRange() const;

    // --- geometry, for what stands beside the text; y is the viewport's

    /// Fractions of a position run evenly through a row.
    [[nodiscard]] double yOf(double position) const;
    [[nodiscard]] double positionAtY(double y) const;
    /// Top and bottom of the rows of @p range; of an empty one the boundary where it would stand.
    [[nodiscard]] std::pair<double, double> rowsOf(Range range) const;
    /// The box of the cluster at @p at, and the caret place nearest to a point.
    [[nodiscard]] QRectF characterBox(Position at) const;
    [[nodiscard]] Position positionAt(QPointF point) const;
    /// The grapheme cluster at @p at, a newline counting as one; empty at the text's end.
    [[nodiscard]] Range clusterAt(Position at) const;
    /// The row on screen that holds @p at, the last of a line with its newline.
    [[nodiscard]] Range rowAt(Position at) const;
    /// Pixels scrolled, and the most that can be, as far as heights are known.
    [[nodiscard]] qint64 scrollOffset() const;
    [[nodiscard]] qint64 scrollMaximum() const;
    void scrollBy(int pixels);
    /// In pixels.
    [[nodiscard]] int rowHeight() const;
    /// Who shares a turn of the wheel out, by pixels: true where that is done; null for nobody.
    void setWheelSharing(std::function<bool(int)> share);
    /// Scrolls so that @p position comes to @p y, as far as the text's ends allow.
    void placeAt(double position, double y);
    /// Why viewportMoved() is sent: the reader scrolled, or did so with the key that moves one side
    /// alone, or the text was laid out anew.
    enum class MoveCause { Scroll, ScrollAlone, Reflow };
    [[nodiscard]] MoveCause moveCause() const;
    [[nodiscard]] const ViewColors &colors() const;

    // --- find

    /// Marks every hit; an empty text ends the search. False for a bad regular expression.
    bool setFindPattern(const FindPattern &pattern);
    [[nodiscard]] const FindPattern &findPattern() const;
    /// Selects the next hit after the selection (Forward) or before it, and shows it. Where none is
    /// near it is looked for in a worker: Searching, and findEnded() follows unless the caret
    /// moves.
    FindOutcome findNext(FindDirection direction = FindDirection::Forward);
    /// The same from the start of the selection: the present hit may grow while the reader types.
    FindOutcome findIncremental();
    /// All hits, in order, the first million of them; empty until counted.
    [[nodiscard]] const std::vector<Range> &hits() const;

    // --- appearance

    /// Where colours of formats and prose cues come from; must outlive the view. Null for none.
    void setHighlighting(const Highlighting *highlighting);
    /// Highlights the text by the definition of that name, by none where the name is empty, and by
    /// what its file is where there is no name. Forgotten when another text is shown.
    void setFormat(const std::optional<QString> &name);
    [[nodiscard]] const std::optional<QString> &format() const;
    [[nodiscard]] const ReadingStyle &readingStyle() const;
    /// The line being read stays where it is.
    void setReadingStyle(const ReadingStyle &style);

Q_SIGNALS:
    void caretMoved(diptych::Position at);
    void selectionChanged();
    /// The reader clicked an annotation's bar or pressed Enter on it; again (Shift+Enter:
    /// backwards) for the next of those that lie there. It is current already.
    void annotationActivated(const QString &id);
    /// Right click or the menu key; @p at is where in the text, @p globalPos where to open a menu.
    void contextMenuRequested(diptych::Position at, QPoint globalPos);
    /// The visible range moved or changed its extent.
    void viewportMoved();
    void readingStyleChanged();
    /// Hits in the whole text, counted in the background; -1 while counting.
    void findCountChanged(qsizetype hits);
    /// How a step that was Searching ended.
    void findEnded(diptych::FindOutcome outcome);
    void gotFocus();
    /// The reader opened a fold or went to a place in it: it is none of folds() any more.
    void foldOpened(diptych::Range fold);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace diptych
