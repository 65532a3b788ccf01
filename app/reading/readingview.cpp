// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/readingview.h"

#include "reading/accessibletext.h"
#include "reading/readingview_p.h"

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
    connect(&d->flow, &TextFlow::unitsChanged, this, [this] {
        d->page.forgetPlace();
        d->foldedTags.clear();
        d->beginColors();
        d->page.placeAt(d->readingPosition, d->readingY);
        d->reflowed();
    });
    connect(&d->search, &HitSearch::countChanged, this, &ReadingView::findCountChanged);
    connect(&d->search, &HitSearch::stepEnded, this,
            [this](const HitSearch::Step &step) { Q_EMIT findEnded(d->show(step)); });
    connect(&session, &Session::changed, this,
            [this](const ChangeSet &changes) { d->takeChanges(changes); });
    connect(&session, &Session::alignmentChanged, this, [this] { viewport()->update(); });
    connect(&session, &Session::linksChanged, this, [this] { viewport()->update(); });
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

ReadingView::~ReadingView() = default;

Side ReadingView::side() const
{
    return d->side;
}

const Document &ReadingView::document() const
{
    return d->flow.document();
}

const ViewColors &ReadingView::colors() const
{
    return d->colors;
}

void ReadingView::setHighlighting(const Highlighting *highlighting)
{
    d->highlighting = highlighting;
    d->beginColors();
}

void ReadingView::setFormat(const std::optional<QString> &name)
{
    d->format = name;
    d->beginColors();
}

const std::optional<QString> &ReadingView::format() const
{
    return d->format;
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

ReadingView::Private::Private(ReadingView &view, Session &openSession, Side which)
    : q(view)
    , session(openSession)
    , side(which)
{
}

void ReadingView::Private::showDocument()
{
    const FilePath before = flow.document().info().path;
    flow.setDocument(session.sharedDocument(side));
    if (flow.document().info().path != before)
        format.reset();
    beginColors();
    bars.forget();
    underlines.forget();
    currentAnnotation.clear();
    motion.forgetColumn();
    selecting = false;
    autoScrollTimer.stop();
    state = {};
    currentHit = {};
    counterpart = {};
    pointedAt = {};
    foldedTags.clear();
    readingPosition = 0;
    if (style.numbers != MarginNumbers::None)
        placeText(); // there may be more digits, or fewer
    page.relayOut();
    page.setOffset(0);
    search.begin(session.sharedDocument(side), search.pattern());
    jumped();
    Q_EMIT q.selectionChanged();
    Q_EMIT q.caretMoved(0);
}

void ReadingView::Private::beginColors()
{
    textColors.begin(highlighting, flow.document(), style, colors, format);
    q.viewport()->update();
}

void ReadingView::Private::applyStyle()
{
    colors = viewColors(style.theme, q.palette());
    beginColors();
    placeText();
    restartBlink();
    q.viewport()->update();
}

void ReadingView::Private::placeText()
{
    QFont font = style.font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(1.0, font.pointSizeF() * style.zoom));
    else
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * style.zoom))));
    numbers.begin(flow.document(), style.numbers, font);
    // A narrow view has little room for margins.
    const int wide = q.viewport()->width();
    barsWidth = std::clamp(wide / 8, TagBars::leastWidth, TagBars::usualWidth);
    const int outer = barsWidth + std::clamp(wide / 30, 8, 12);
    const int inner = std::clamp(wide / 16, 10, 22);
    const int available = q.viewport()->width() - outer - inner - numbers.width();
    RowMetrics metrics = rowMetrics(font, style.lineSpacing, available);
    if (style.measure > 0)
        metrics.width =
            std::min(metrics.width, int(std::ceil(metrics.averageWidth * style.measure)));
    const int spare = std::max(0, available - metrics.width) / 2;
    flow.setMetrics(metrics);
    textColors.forget();
    page.setGeometry(q.viewport()->size(),
                     (side == Side::Left ? outer : inner) + numbers.width() + spare);
    page.relayOut();
    page.placeAt(readingPosition, readingY);
    reflowed();
}

void ReadingView::Private::takeChanges(const ChangeSet &changes)
{
    foldedTags.clear();
    for (const auto &change : changes) {
        const auto *added = std::get_if<AnnotationAdded>(&change);
        const auto *edited = std::get_if<AnnotationChanged>(&change);
        const Side where = added ? added->side : edited ? edited->side : side;
        if (where != side)
            continue;
        const Annotation *annotation = added    ? session.annotations(side).find(added->id)
                                       : edited ? session.annotations(side).find(edited->id)
                                                : nullptr;
        if (annotation) {
            repaintRange(annotation->selector.range);
        } else {
            // Who was crowded out may have room now.
            bars.forget();
            underlines.forget();
            q.viewport()->update();
        }
    }
}

} // namespace diptych
