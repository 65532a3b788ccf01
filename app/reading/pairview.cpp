// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/pairview.h"

#include "document/segmentation.h"
#include "reading/band.h"
#include "reading/highlighting.h"
#include "reading/overviewstrip.h"
#include "reading/pairtour.h"
#include "reading/paneheader.h"
#include "reading/readingview.h"
#include "reading/scrolllink.h"
#include "session/session.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace diptych {

namespace {

constexpr double zoomStep = 1.1;

} // namespace

struct PairView::Private
{
    struct Pane
    {
        QWidget *box = nullptr;
        QVBoxLayout *messages = nullptr;
        PaneHeader *header = nullptr;
        ReadingView *view = nullptr;
        OverviewStrip *strip = nullptr;
    };

    Private(PairView &pair, Session &openSession)
        : q(pair)
        , session(openSession)
    {
    }

    void makePane(Side side);
    void connectView(Side side);
    void showSource(Side side);
    void adoptStyle(ReadingView &from);
    void markCounterpart();
    [[nodiscard]] Range meant(Side side);
    [[nodiscard]] Pane &pane(Side side) { return panes[sideIndex(side)]; }
    [[nodiscard]] ReadingView &view(Side side) { return *panes[sideIndex(side)].view; }
    [[nodiscard]] bool isOpen(Side side) const { return session.document(side) != nullptr; }

    PairView &q;
    Session &session;
    Highlighting highlighting;
    std::array<Pane, 2> panes;
    PairSplitter *splitter = nullptr;
    ScrollLink *link = nullptr;
    Side active = Side::Left;
    bool adopting = false;
    std::optional<DifferenceTour> differences; ///< made when first asked for
    qsizetype passage = -1;                    ///< gone to last
    Position passageCaret = -1;                ///< where that put the caret
};

PairView::PairView(Session &session, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, session))
{
    d->splitter = new PairSplitter(session, this);
    for (const Side side : bothSides)
        d->makePane(side);
    d->splitter->setViews(&d->view(Side::Left), &d->view(Side::Right));
    for (const Side side : bothSides)
        d->splitter->addWidget(d->pane(side).box);
    d->splitter->setSizes({1000, 1000});
    connect(d->splitter->band(), &Band::passageClicked, this, &PairView::goToPassage);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(d->pane(Side::Left).strip);
    row->addWidget(d->splitter, 1);
    row->addWidget(d->pane(Side::Right).strip);

    d->link = new ScrollLink(session, d->view(Side::Left), d->view(Side::Right), this);
    connect(&session, &Session::alignmentChanged, this, [this] {
        d->passage = -1;
        d->markCounterpart();
        d->differences.reset();
        d->link->level(d->active);
    });
    for (const Side side : bothSides) {
        d->connectView(side);
        d->showSource(side);
    }
    const auto show = [this](Side side) {
        d->showSource(side);
    };
    connect(&session, &Session::sourceOpened, this, show);
    connect(&session, &Session::sourceClosed, this, show);
}

PairView::~PairView() = default;

void PairView::Private::makePane(Side side)
{
    Pane &made = pane(side);
    made.box = new QWidget;
    made.header = new PaneHeader;
    made.view = new ReadingView(session, side);
    made.view->setHighlighting(&highlighting);
    made.view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    made.view->setObjectName(side == Side::Left ? QStringLiteral("leftText")
                                                : QStringLiteral("rightText"));
    made.view->setAccessibleName(side == Side::Left ? tr("Left text") : tr("Right text"));
    made.strip = new OverviewStrip(session, *made.view, &q);
    made.strip->setAccessibleName(side == Side::Left ? tr("Overview of the left text")
                                                     : tr("Overview of the right text"));
    made.messages = new QVBoxLayout;
    made.messages->setSpacing(0);
    auto *column = new QVBoxLayout(made.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(made.header);
    column->addLayout(made.messages);
    column->addWidget(made.view, 1);
    made.box->setMinimumWidth(180);
}

void PairView::Private::connectView(Side side)
{
    ReadingView *view = &this->view(side);
    QObject::connect(view, &ReadingView::gotFocus, &q, [this, side] {
        if (active == side)
            return;
        active = side;
        markCounterpart();
        Q_EMIT q.activeSideChanged(side);
    });
    QObject::connect(view, &ReadingView::caretMoved, &q, [this, side](Position at) {
        if (side == active)
            markCounterpart();
        Q_EMIT q.caretMoved(side, at);
    });
    QObject::connect(view, &ReadingView::selectionChanged, &q, [this, side] {
        if (side == active)
            markCounterpart();
        Q_EMIT q.selectionChanged(side);
    });
    QObject::connect(view, &ReadingView::annotationActivated, &q,
                     [this, side](const QString &id) { Q_EMIT q.annotationActivated(side, id); });
    QObject::connect(view, &ReadingView::contextMenuRequested, &q,
                     [this, side](Position at, QPoint where) {
                         Q_EMIT q.contextMenuRequested(side, at, where);
                     });
    QObject::connect(view, &ReadingView::readingStyleChanged, &q,
                     [this, view] { adoptStyle(*view); });
}

void PairView::Private::adoptStyle(ReadingView &from)
{
    if (adopting)
        return;
    adopting = true;
    view(otherSide(from.side())).setReadingStyle(from.readingStyle());
    adopting = false;
    splitter->band()->update();
    Q_EMIT q.readingStyleChanged();
}

Range PairView::Private::meant(Side side)
{
    const Document &document = *session.document(side);
    const Range selected = trimmed(document, view(side).selection());
    return selected.isEmpty() ? wordAt(document, view(side).caret()) : selected;
}

// What matches the place that is read is shown on the other side all the time.
void PairView::Private::markCounterpart()
{
    constexpr Position longest = 20'000; // more fills the screen anyway
    const Side other = otherSide(active);
    view(active).setCounterpart({});
    const Alignment *alignment = session.alignment();
    const Range span = alignment ? meant(active) : Range();
    if (!alignment || span.length() > longest)
        return view(other).setCounterpart({});
    view(other).setCounterpart(alignment->counterpart(active, span).range);
}

void PairView::Private::showSource(Side side)
{
    const bool open = isOpen(side);
    pane(side).box->setVisible(open);
    pane(side).strip->setVisible(open);
    pane(side).header->setPath(open ? session.document(side)->info().path : FilePath());
    const Side shown = isOpen(active) || !isOpen(otherSide(active)) ? active : otherSide(active);
    if (shown != active) {
        active = shown;
        Q_EMIT q.activeSideChanged(shown);
    }
}

ReadingView *PairView::view(Side side) const
{
    return d->panes[sideIndex(side)].view;
}

Side PairView::activeSide() const
{
    return d->active;
}

void PairView::activate(Side side)
{
    view(side)->setFocus();
    if (d->active != side) {
        d->active = side;
        d->markCounterpart();
        Q_EMIT activeSideChanged(side);
    }
}

void PairView::addMessage(Side side, QWidget *bar)
{
    d->pane(side).messages->insertWidget(0, bar);
}

bool PairView::isLinked() const
{
    return d->link->isEnabled();
}

void PairView::setLinked(bool linked)
{
    if (linked == isLinked())
        return;
    d->link->setEnabled(linked, d->active);
    Q_EMIT linkedChanged(linked);
}

bool PairView::goToNextDifference(int direction)
{
    const Alignment *alignment = d->session.alignment();
    if (!alignment)
        return false;
    // The caret tells where the reader is, unless it still stands where the last step put it.
    const bool stands = d->passage >= 0 && d->passageCaret == activeView()->caret();
    if (!d->differences)
        d->differences.emplace(*alignment);
    if (!stands)
        return goToPassage(d->differences->next(d->active, activeView()->caret(), direction));
    const Position start = alignment->passages()[std::size_t(d->passage)].on(d->active).start;
    return goToPassage(d->differences->nextTo(d->active, d->passage, start, direction));
}

bool PairView::goToPassage(qsizetype index)
{
    const Alignment *alignment = d->session.alignment();
    if (!alignment || index < 0 || index >= qsizetype(alignment->passages().size()))
        return false;
    const Passage &passage = alignment->passages()[std::size_t(index)];
    const Side lead = passage.has(d->active) ? d->active : otherSide(d->active);
    for (const Side side : bothSides)
        view(side)->setCaret(passage.on(side).start);
    d->link->bringLevel(lead, passage.on(lead), passage.on(otherSide(lead)));
    d->passage = index;
    d->passageCaret = activeView()->caret();
    return true;
}

bool PairView::selectPassage(qsizetype index)
{
    if (!goToPassage(index))
        return false;
    const Passage &passage = d->session.alignment()->passages()[std::size_t(index)];
    const Side side = passage.has(d->active) ? d->active : otherSide(d->active);
    view(side)->setSelection(trimmed(*d->session.document(side), passage.on(side)));
    activate(side);
    return true;
}

bool PairView::goToCounterpart(Side from)
{
    const Alignment *alignment = d->session.alignment();
    if (!alignment)
        return false;
    const Range span = d->meant(from);
    const Counterpart other = alignment->counterpart(from, span);
    view(otherSide(from))->setSelection(other.range);
    d->link->bringLevel(from, span, other.range);
    activate(otherSide(from));
    return true;
}

bool PairView::goTo(Side side, Range range)
{
    if (!d->isOpen(side))
        return false;
    view(side)->setSelection(range);
    view(side)->ensureVisible(range);
    return true;
}

bool PairView::goToAnnotation(Side side, const QString &id)
{
    const Annotation *annotation = d->session.annotations(side).find(id);
    if (!annotation || annotation->state == AnchorState::Orphan ||
        !goTo(side, annotation->selector.range))
        return false;
    view(side)->setCurrentAnnotation(id);
    return true;
}

bool PairView::goToNextAnnotation(int direction)
{
    const QString id = nextAnnotation(d->session.annotations(d->active), activeView()->selection(),
                                      activeView()->currentAnnotation(), direction);
    return !id.isEmpty() && goToAnnotation(d->active, id);
}

const Highlighting &PairView::highlighting() const
{
    return d->highlighting;
}

const ReadingStyle &PairView::readingStyle() const
{
    return d->panes[0].view->readingStyle();
}

void PairView::setReadingStyle(const ReadingStyle &style)
{
    // The other side follows by its signal.
    d->panes[0].view->setReadingStyle(style);
}

void PairView::zoomIn()
{
    ReadingStyle style = readingStyle();
    style.zoom *= zoomStep;
    setReadingStyle(style);
}

void PairView::zoomOut()
{
    ReadingStyle style = readingStyle();
    style.zoom /= zoomStep;
    setReadingStyle(style);
}

void PairView::resetZoom()
{
    ReadingStyle style = readingStyle();
    style.zoom = 1;
    setReadingStyle(style);
}

} // namespace diptych
