// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/readingview.h"

#include "document/segmentation.h"
#include "reading/accessibletext.h"
#include "reading/readingview_p.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFuture>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QStyleHints>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace diptych {

ReadingView::ReadingView(Session &session, Side side, QWidget *parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(*this, session, side))
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    connect(&d->flow, &TextFlow::extentChanged, this, [this] {
        d->page.relayOut();
        d->reflowed();
    });
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) { d->takeChanges(changes); });
    connect(&session, &Session::alignmentChanged, this, [this] { viewport()->update(); });
    const auto reload = [this](Side changedSide) {
        if (changedSide == d->side)
            d->showDocument();
    };
    connect(&session, &Session::sourceOpened, this, reload);
    connect(&session, &Session::sourceClosed, this, reload);
    AccessibleText::install();
    d->style.font = defaultReadingFont();
    d->applyStyle();
    d->showDocument();
}

ReadingView::~ReadingView()
{
    d->countStop.request_stop();
}

Side ReadingView::side() const
{
    return d->side;
}

const Document &ReadingView::document() const
{
    return d->flow.document();
}

Position ReadingView::caret() const
{
    return d->state.caret;
}

Range ReadingView::selection() const
{
    return d->state.range();
}

bool ReadingView::hasSelection() const
{
    return d->state.anchor != d->state.caret;
}

QString ReadingView::selectedText() const
{
    return d->flow.document().string(selection());
}

Range ReadingView::selectionOrSentence() const
{
    const Range chosen = trimmed(d->flow.document(), selection());
    return chosen.isEmpty() ? sentenceAt(d->flow.document(), caret()) : chosen;
}

QRect ReadingView::caretRect() const
{
    return d->page.caretBox(caret()).toAlignedRect();
}

void ReadingView::setCaret(Position at)
{
    d->motion.forgetColumn();
    d->setCaretState({at, at}, false);
}

void ReadingView::setSelection(Range range)
{
    d->motion.forgetColumn();
    d->setCaretState({range.start, range.end}, false);
}

void ReadingView::selectAll()
{
    d->setCaretState({0, d->flow.length()}, false);
}

void ReadingView::copy() const
{
    if (hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

QStringList ReadingView::annotationIdsAt(Position at) const
{
    const AnnotationSet &annotations = d->session.annotations(d->side);
    std::vector<const Annotation *> here = annotations.overlapping({at, at + 1});
    if (here.empty() && at > 0)
        here = annotations.overlapping({at - 1, at});
    std::stable_sort(here.begin(), here.end(), [](const Annotation *a, const Annotation *b) {
        return a->selector.range.length() < b->selector.range.length();
    });
    QStringList ids;
    for (const Annotation *annotation : here)
        ids.append(annotation->id);
    return ids;
}

void ReadingView::setCurrentAnnotation(const QString &id)
{
    if (id == d->currentAnnotation)
        return;
    const AnnotationSet &annotations = d->session.annotations(d->side);
    for (const QString &changed : {d->currentAnnotation, id}) {
        if (const Annotation *annotation = annotations.find(changed))
            d->repaintRange(annotation->selector.range);
    }
    d->currentAnnotation = id;
}

QString ReadingView::currentAnnotation() const
{
    return d->currentAnnotation;
}

void ReadingView::ensureVisible(Range range)
{
    const auto [top, height] = d->page.rowSpan(std::min(range.start, d->flow.length()));
    const auto [lastTop, lastHeight] = d->page.rowSpan(std::clamp<Position>(range.end - 1, range.start, d->flow.length()));
    const double room = std::min<double>(d->page.flow().metrics().rowHeight, d->page.height() / 4.0);
    const double page = d->page.height();
    if (top < -2 * page || top > 3 * page) {
        scrollTo(range.start);
    } else if (top < room) {
        scrollBy(int(top - room));
    } else if (lastTop + lastHeight > page - room) {
        // The start stays on screen, whatever the length.
        scrollBy(int(std::min(lastTop + lastHeight - (page - room), top - room)));
    }
    Q_UNUSED(height);
}

void ReadingView::scrollTo(Position at)
{
    placeAt(double(d->flow.layoutAt(at)->rowRange(d->flow.layoutAt(at)->rowOf(at)).start), d->page.height() / 3.0);
}

Range ReadingView::visibleRange() const
{
    return d->page.visibleRange();
}

double ReadingView::yOf(double position) const
{
    return d->page.yOf(position);
}

double ReadingView::positionAtY(double y) const
{
    return d->page.positionAtY(y);
}

std::pair<double, double> ReadingView::rowsOf(Range range) const
{
    const double top = d->page.rowSpan(range.start).first;
    if (range.isEmpty())
        return {top, top};
    const auto [lastTop, lastHeight] = d->page.rowSpan(range.end - 1);
    return {top, lastTop + lastHeight};
}

QRectF ReadingView::characterBox(Position at) const
{
    const auto layout = d->flow.layoutAt(at);
    const QRectF caretBox = d->page.caretBox(at);
    const std::vector<QRectF> boxes = layout->boxes(clusterAt(at));
    if (boxes.empty())
        return caretBox;
    return {d->page.textLeft() + boxes.front().left(), caretBox.top(), boxes.front().width(), caretBox.height()};
}

Position ReadingView::positionAt(QPointF point) const
{
    return d->page.hit(point);
}

Range ReadingView::clusterAt(Position at) const
{
    const auto layout = d->flow.layoutAt(at);
    if (at >= layout->range().end)
        return {layout->range().end, layout->nextStart()};
    const Position end = layout->nextCluster(at);
    return {layout->previousCluster(end), end};
}

Range ReadingView::rowAt(Position at) const
{
    const auto layout = d->flow.layoutAt(at);
    const int row = layout->rowOf(at);
    const Range range = layout->rowRange(row);
    return row + 1 < layout->rowCount() ? range : Range{range.start, layout->nextStart()};
}

qint64 ReadingView::scrollOffset() const
{
    return d->page.offset();
}

qint64 ReadingView::scrollMaximum() const
{
    return d->page.maximum();
}

void ReadingView::scrollBy(int pixels)
{
    d->moved(d->page.scrollBy(pixels));
}

void ReadingView::placeAt(double position, double y)
{
    const Place before = d->page.top();
    const qint64 offset = d->page.offset();
    d->page.placeAt(position, y);
    if (d->page.top() == before)
        return;
    const qint64 dy = d->page.offset() - offset;
    if (std::abs(dy) < d->page.height())
        d->moved(int(dy));
    else
        d->jumped();
}

ReadingView::MoveCause ReadingView::moveCause() const
{
    return d->cause;
}

const ViewColors &ReadingView::colors() const
{
    return d->colors;
}

bool ReadingView::setFindPattern(const FindPattern &pattern)
{
    d->pattern = pattern;
    d->finder = TextFinder(pattern);
    d->currentHit = {};
    d->countHits();
    viewport()->update();
    return d->finder.isValid();
}

const FindPattern &ReadingView::findPattern() const
{
    return d->pattern;
}

const std::vector<Range> &ReadingView::hits() const
{
    return d->hits;
}

FindOutcome ReadingView::findNext(FindDirection direction)
{
    if (!d->finder.isValid())
        return FindOutcome::BadPattern;
    const Document &document = d->flow.document();
    const bool forward = direction == FindDirection::Forward;
    const auto hit = forward ? d->finder.next(document, selection().end) : d->finder.previous(document, selection().start);
    if (hit)
        return d->showHit(hit, false);
    return d->showHit(forward ? d->finder.next(document, 0) : d->finder.previous(document, document.length()), true);
}

FindOutcome ReadingView::findIncremental()
{
    if (!d->finder.isValid())
        return FindOutcome::BadPattern;
    const auto hit = d->finder.next(d->flow.document(), selection().start);
    return hit ? d->showHit(hit, false) : d->showHit(d->finder.next(d->flow.document(), 0), true);
}

void ReadingView::setHighlighting(const Highlighting *highlighting)
{
    d->highlighting = highlighting;
    d->beginColors();
}

const ReadingStyle &ReadingView::readingStyle() const
{
    return d->style;
}

void ReadingView::setReadingStyle(const ReadingStyle &style)
{
    if (style == d->style)
        return;
    d->style = style;
    d->style.zoom = std::clamp(style.zoom, ReadingStyle::minimumZoom, ReadingStyle::maximumZoom);
    d->applyStyle();
    Q_EMIT readingStyleChanged();
}

// --- Private: text, geometry, scrolling, caret, find

ReadingView::Private::Private(ReadingView &view, Session &openSession, Side which)
    : q(view)
    , session(openSession)
    , side(which)
{
}

void ReadingView::Private::showDocument()
{
    flow.setDocument(session.sharedDocument(side));
    beginColors();
    bars.forget();
    underlines.forget();
    currentAnnotation.clear();
    motion.forgetColumn();
    selecting = false;
    autoScrollTimer.stop();
    state = {};
    currentHit = {};
    page.relayOut();
    page.setOffset(0);
    countHits();
    jumped();
    Q_EMIT q.selectionChanged();
    Q_EMIT q.caretMoved(0);
}

void ReadingView::Private::beginColors()
{
    textColors.begin(highlighting, flow.document().info(), style, colors);
    q.viewport()->update();
}

void ReadingView::Private::applyStyle()
{
    colors = viewColors(style.theme, q.palette());
    beginColors();
    placeText();
    q.viewport()->update();
}

void ReadingView::Private::placeText()
{
    QFont font = style.font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(1.0, font.pointSizeF() * style.zoom));
    else
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * style.zoom))));
    constexpr int outer = TagBars::width + 12;
    constexpr int inner = 22;
    const int available = q.viewport()->width() - outer - inner;
    RowMetrics metrics = rowMetrics(font, style.lineSpacing, available);
    if (style.measure > 0)
        metrics.width = std::min(metrics.width, int(std::ceil(metrics.averageWidth * style.measure)));
    const int spare = std::max(0, available - metrics.width) / 2;
    flow.setMetrics(metrics);
    textColors.forget();
    page.setGeometry(q.viewport()->size(), (side == Side::Left ? outer : inner) + spare);
    page.relayOut();
    page.placeAt(readingPosition, readingY);
    reflowed();
}

void ReadingView::Private::reflowed()
{
    const QScopedValueRollback why(cause, MoveCause::Reflow);
    syncScrollBar();
    q.viewport()->update();
    Q_EMIT q.viewportMoved();
}

void ReadingView::Private::rememberReading()
{
    readingY = page.height() / 3.0;
    readingPosition = page.positionAtY(readingY);
    if (page.offset() == 0) {
        readingPosition = 0;
        readingY = page.yOf(0);
    }
}

void ReadingView::Private::syncScrollBar()
{
    syncing = true;
    QScrollBar *bar = q.verticalScrollBar();
    constexpr qint64 most = std::numeric_limits<int>::max();
    bar->setRange(0, int(std::min(most, page.maximum())));
    bar->setPageStep(page.height());
    bar->setSingleStep(flow.metrics().rowHeight);
    bar->setValue(int(std::min(most, page.offset())));
    syncing = false;
}

void ReadingView::Private::moved(int dy)
{
    if (dy == 0)
        return;
    if (std::abs(dy) < page.height())
        q.viewport()->scroll(0, -dy);
    else
        q.viewport()->update();
    rememberReading();
    syncScrollBar();
    Q_EMIT q.viewportMoved();
}

void ReadingView::Private::jumped()
{
    q.viewport()->update();
    rememberReading();
    syncScrollBar();
    Q_EMIT q.viewportMoved();
}

QRect ReadingView::Private::strip(Range range)
{
    const auto [top, bottom] = q.rowsOf(range.isEmpty() ? Range{range.start, range.start + 1} : range);
    // Marks reach a little beyond their rows: bars, thick underlines.
    const double from = std::clamp(top - 3, -1.0, double(page.height()));
    const double to = std::clamp(bottom + 3, -1.0, double(page.height()));
    return QRect(0, int(std::floor(from)), q.viewport()->width(), int(std::ceil(to - from)) + 1);
}

void ReadingView::Private::repaintRange(Range range)
{
    q.viewport()->update(strip(range.intersected({0, flow.length()})));
}

void ReadingView::Private::takeChanges(const ChangeSet &changes)
{
    for (const auto &change : changes) {
        const auto *added = std::get_if<AnnotationAdded>(&change);
        const auto *edited = std::get_if<AnnotationChanged>(&change);
        const Side where = added ? added->side : edited ? edited->side : side;
        if (where != side)
            continue;
        const Annotation *annotation = added ? session.annotations(side).find(added->id)
            : edited                         ? session.annotations(side).find(edited->id)
                                             : nullptr;
        if (annotation)
            repaintRange(annotation->selector.range);
        else
            q.viewport()->update();
    }
}

void ReadingView::Private::setCaretState(CaretState wanted, bool show)
{
    const Position end = flow.length();
    const CaretState old = state;
    state = {std::clamp<Position>(wanted.anchor, 0, end), std::clamp<Position>(wanted.caret, 0, end)};
    if (show)
        q.ensureVisible({state.caret, state.caret});
    if (state == old)
        return;
    if (old.anchor != state.anchor) {
        repaintRange(old.range());
        repaintRange(state.range());
    } else {
        repaintRange({std::min(old.caret, state.caret), std::max(old.caret, state.caret) + 1});
    }
    restartBlink();
    tellAssistants(old);
    if (old.range() != state.range() && (old.anchor != old.caret || state.anchor != state.caret))
        Q_EMIT q.selectionChanged();
    if (old.caret != state.caret)
        Q_EMIT q.caretMoved(state.caret);
}

void ReadingView::Private::tellAssistants(CaretState old)
{
    if (!QAccessible::isActive())
        return;
    if (old.range() != state.range()) {
        QAccessibleTextSelectionEvent selected(&q, int(state.range().start), int(state.range().end));
        QAccessible::updateAccessibility(&selected);
    }
    if (old.caret == state.caret)
        return;
    QAccessibleTextCursorEvent moved(&q, int(state.caret));
    QAccessible::updateAccessibility(&moved);
    const QStringList names = q.tagRunAt(state.caret).names;
    if (!names.isEmpty() && names != q.tagRunAt(old.caret).names) {
        QAccessibleAnnouncementEvent announced(&q, names.join(QStringLiteral(", ")));
        QAccessible::updateAccessibility(&announced);
    }
}

void ReadingView::Private::restartBlink()
{
    const int period = QGuiApplication::styleHints()->cursorFlashTime();
    caretOn = q.hasFocus();
    if (caretOn && period >= 2)
        blink.start(period / 2, &q);
    else
        blink.stop();
}

void ReadingView::Private::selectToClipboard() const
{
    constexpr Position mostForSelection = 1'000'000;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && q.hasSelection() && state.range().length() <= mostForSelection)
        clipboard->setText(q.selectedText(), QClipboard::Selection);
}

FindOutcome ReadingView::Private::showHit(const std::optional<Range> &hit, bool wrapped)
{
    if (!hit)
        return FindOutcome::NotFound;
    currentHit = *hit;
    q.setSelection(*hit);
    q.ensureVisible(*hit);
    q.viewport()->update();
    return wrapped ? FindOutcome::FoundAfterWrapping : FindOutcome::Found;
}

void ReadingView::Private::countHits()
{
    countStop.request_stop();
    countStop = std::stop_source();
    hits.clear();
    if (finder.isEmpty() || !finder.isValid()) {
        Q_EMIT q.findCountChanged(0);
        return;
    }
    Q_EMIT q.findCountChanged(-1);
    const DocumentPtr document = session.sharedDocument(side);
    if (!document)
        return;
    QtConcurrent::run([document, finder = finder, stop = countStop.get_token()] {
        return finder.all(*document, stop);
    }).then(&q, [this, stop = countStop.get_token()](std::vector<Range> found) {
        if (stop.stop_requested())
            return;
        hits = std::move(found);
        Q_EMIT q.findCountChanged(qsizetype(hits.size()));
    });
}

} // namespace diptych
