// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/readingview_p.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace diptych {

namespace {

/// What touchpads tell. Under X11 it depends on the driver, Qt says: there the angle is better.
bool hasExactPixels(const QWheelEvent &event)
{
    return !event.pixelDelta().isNull() && QGuiApplication::platformName() != "xcb"_L1;
}

/// The whole part of @p rest and @p more; the fraction stays for the next time.
int wholePart(double &rest, double more)
{
    constexpr double error = 1e-6; // of many fractions summed up
    rest += more;
    const int whole = int(rest + std::copysign(error, rest));
    rest -= whole;
    return whole;
}

} // namespace

void ReadingView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect clip = event->rect();
    painter.fillRect(clip, d->colors.page);
    PageContent content;
    if (d->style.showTags)
        d->addTags(content);
    if (d->touchesText(clip)) {
        d->addContent(content, clip);
        PagePainter(painter, d->page, d->colors, d->textColors).paint(content, clip);
        d->numbers.paint(painter, d->page, clip, d->colors.number);
    }
    if (d->style.showDifferences)
        d->paintPassageBars(painter, clip);
    if (d->style.showTags)
        d->paintTagBars(painter, content, clip);
    d->paintPointedAt(painter);
}

void ReadingView::resizeEvent(QResizeEvent *)
{
    d->placeText();
}

void ReadingView::scrollContentsBy(int, int)
{
    if (d->syncing)
        return;
    const int value = verticalScrollBar()->value();
    const qint64 dy = value - d->page.offset();
    if (std::abs(dy) <= 2 * qint64(d->page.height())) {
        scrollBy(int(dy));
    } else {
        d->page.setOffset(value);
        d->jumped();
    }
}

void ReadingView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    // Alt turns a wheel's angle sideways on some platforms.
    const bool alone = event->modifiers().testFlag(Qt::AltModifier);
    const int angle =
        alone && event->angleDelta().y() == 0 ? event->angleDelta().x() : event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        ReadingStyle zoomed = d->style;
        zoomed.zoom *= std::pow(1.1, wholePart(d->zoomRest, angle / 120.0));
        setReadingStyle(zoomed);
        return;
    }
    const double rows = QApplication::wheelScrollLines();
    const int pixels = wholePart(
        d->wheelRest, hasExactPixels(*event) ? -event->pixelDelta().y()
                                             : -angle / 120.0 * rows * d->flow.metrics().rowHeight);
    const QScopedValueRollback why(d->cause, alone ? MoveCause::ScrollAlone : MoveCause::Scroll);
    if (alone || !d->shareWheel || !d->shareWheel(pixels))
        scrollBy(pixels);
}

void ReadingView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    const auto layout = d->flow.layoutAt(d->state.caret);
    if (const auto key = caretKey(*event, layout->isRightToLeft())) {
        const qint64 before = d->page.offset();
        const bool leaps =
            !key->extends && hasSelection() &&
            (key->move == CaretMove::NextCharacter || key->move == CaretMove::PreviousCharacter);
        // An arrow without Shift goes to the selection's end instead of one further.
        const Position to =
            leaps ? (key->move == CaretMove::NextCharacter ? selection().end : selection().start)
                  : d->motion.moved(d->state.caret, key->move);
        if (d->page.offset() != before)
            d->jumped();
        d->setCaretState({key->extends ? d->state.anchor : to, to});
        if (key->extends)
            d->selectToClipboard();
    } else if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        d->selectToClipboard();
    } else if (event->key() == Qt::Key_Space &&
               !event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier)) {
        const int step = d->page.height() - d->flow.metrics().rowHeight;
        scrollBy(event->modifiers().testFlag(Qt::ShiftModifier) ? -step : step);
    } else if (event->key() == Qt::Key_Escape && hasSelection()) {
        d->setCaretState({d->state.caret, d->state.caret}, false);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               d->foldWith(caret())) {
        d->openFold(*d->foldWith(caret()));
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               !annotationIdsAt(caret()).isEmpty()) {
        d->activateNextOf(annotationIdsAt(caret()),
                          event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else {
        event->ignore();
    }
}

void ReadingView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() == Qt::LeftButton) {
        const QStringList ids = d->style.showTags ? d->bars.idsAt(point) : QStringList();
        if (!ids.isEmpty()) {
            d->activateNextOf(ids, 1);
            return;
        }
        if (const std::optional<Range> fold = d->foldRowAt(point)) {
            d->openFold(*fold);
            return;
        }
        d->pressText(point, d->countedClicks(*event),
                     event->modifiers().testFlag(Qt::ShiftModifier));
    } else if (event->button() == Qt::RightButton) {
        const Position at = d->page.hit(point);
        if (!selection().contains(at))
            d->setCaretState({at, at}, false);
    }
}

int ReadingView::Private::countedClicks(const QMouseEvent &event)
{
    const QPoint point = event.position().toPoint();
    const bool goesOn = clickTimer.isValid() &&
                        clickTimer.elapsed() < QApplication::doubleClickInterval() &&
                        (point - clickPoint).manhattanLength() < QApplication::startDragDistance();
    // A double click is the second or fourth of a row, whatever presses were told of before it.
    if (event.type() == QEvent::MouseButtonDblClick)
        clicks = goesOn && clicks >= 3 ? 4 : 2;
    else
        clicks = goesOn ? clicks % 4 + 1 : 1;
    clickPoint = point;
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        clickTimer.invalidate();
    else
        clickTimer.start();
    return clicks;
}

void ReadingView::Private::pressText(QPoint point, int count, bool extends)
{
    selecting = true;
    lastMouse = point;
    motion.forgetColumn();
    setCaretState(mouse.press(flow.document(), page.hit(point), count, extends, state), false);
}

void ReadingView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void ReadingView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!d->selecting) {
        const bool isButton = !d->bars.idsAt(point).isEmpty() || d->foldRowAt(point);
        viewport()->setCursor(isButton ? Qt::PointingHandCursor : Qt::IBeamCursor);
        return;
    }
    d->lastMouse = point;
    d->setCaretState(d->mouse.drag(d->flow.document(), d->page.hit(point)), false);
    const bool outside = point.y() < 0 || point.y() >= d->page.height();
    if (outside && !d->autoScrollTimer.isActive())
        d->autoScrollTimer.start(30, this);
    else if (!outside)
        d->autoScrollTimer.stop();
}

void ReadingView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->selecting)
        return;
    d->selecting = false;
    d->autoScrollTimer.stop();
    d->selectToClipboard();
}

void ReadingView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        Q_EMIT contextMenuRequested(d->page.hit(event->pos()), event->globalPos());
        return;
    }
    const QPointF corner = d->page.caretBox(caret()).bottomLeft();
    const QPoint inside(int(corner.x()), std::clamp(int(corner.y()), 0, d->page.height()));
    Q_EMIT contextMenuRequested(caret(), viewport()->mapToGlobal(inside));
}

void ReadingView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    d->restartBlink();
    d->repaintRange(selection());
    Q_EMIT gotFocus();
}

void ReadingView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    d->restartBlink();
    d->repaintRange(selection());
}

void ReadingView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == d->blink.timerId()) {
        d->caretOn = !d->caretOn;
        d->repaintRange({caret(), caret() + 1});
    } else if (event->timerId() == d->autoScrollTimer.timerId()) {
        d->autoScroll();
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void ReadingView::Private::autoScroll()
{
    const int y = lastMouse.y();
    const int beyond = y < 0 ? y : std::max(0, y - page.height() + 1);
    q.scrollBy(std::clamp(beyond, -page.height() / 2, page.height() / 2));
    setCaretState(mouse.drag(flow.document(), page.hit(lastMouse)), false);
}

void ReadingView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        d->applyStyle();
}

bool ReadingView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), d->tipFor(help->pos()), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace diptych
