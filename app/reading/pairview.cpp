// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/pairview.h"

#include "document/segmentation.h"
#include "reading/band.h"
#include "reading/equalfolds.h"
#include "reading/highlighting.h"
#include "reading/overviewstrip.h"
#include "reading/pairtour.h"
#include "reading/paneheader.h"
#include "reading/readingview.h"
#include "reading/scrolllink.h"
#include "session/session.h"

#include <QtCore/QLocale>
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
    void pointAt(const std::optional<Pairing> &ends);
    bool bring(qsizetype index, Side lead);
    void fold(bool butWhatIsRead);
    void showFolds();
    void dropFold(Side side, Range range);
    void tellNudge();
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
    bool isEqualHidden = false;
    std::vector<Pairing> folds;                ///< what is hidden on both sides
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
    connect(d->splitter->band(), &Band::passageClicked, this,
            [this](qsizetype index, Side lead) { d->bring(index, lead); });
    connect(d->splitter->band(), &Band::linkClicked, this, &PairView::goToLink);
    connect(d->splitter->band(), &Band::pointedAt, this,
            [this](const std::optional<Pairing> &ends) { d->pointAt(ends); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(d->pane(Side::Left).strip);
    row->addWidget(d->splitter, 1);
    row->addWidget(d->pane(Side::Right).strip);

    d->link = new ScrollLink(session, d->view(Side::Left), d->view(Side::Right), this);
    connect(d->link, &ScrollLink::nudgedChanged, this, [this] { d->tellNudge(); });
    connect(&session, &Session::alignmentChanged, this, [this] {
        d->passage = -1;
        d->fold(true);
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
    QObject::connect(view, &ReadingView::foldOpened, &q,
                     [this, side](Range range) { dropFold(side, range); });
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

void PairView::Private::pointAt(const std::optional<Pairing> &ends)
{
    for (const Side side : bothSides) {
        const Document *document = ends ? session.document(side) : nullptr;
        view(side).setPointedAt(document ? std::optional(trimmed(*document, ends->on(side)))
                                         : std::nullopt);
    }
}

void PairView::Private::fold(bool butWhatIsRead)
{
    const Alignment *alignment = session.alignment();
    folds.clear();
    if (isEqualHidden && alignment)
        folds =
            equalFolds(*alignment, *session.document(Side::Left), *session.document(Side::Right));
    if (butWhatIsRead) {
        std::erase_if(folds, [this](const Pairing &pair) {
            return std::any_of(bothSides.begin(), bothSides.end(), [&](Side side) {
                const Range hidden = pair.on(side);
                const Range read = view(side).selection();
                return (read.start > hidden.start && read.start < hidden.end) ||
                       (read.end > hidden.start && read.end < hidden.end);
            });
        });
    }
    showFolds();
}

void PairView::Private::showFolds()
{
    for (const Side side : bothSides) {
        std::vector<Range> hidden;
        for (const Pairing &pair : folds)
            hidden.push_back(pair.on(side));
        view(side).setFolds(hidden);
    }
}

void PairView::Private::dropFold(Side side, Range range)
{
    const auto pair = std::lower_bound(
        folds.begin(), folds.end(), range.start,
        [side](const Pairing &fold, Position start) { return fold.on(side).start < start; });
    if (pair == folds.end() || pair->on(side) != range)
        return;
    folds.erase(pair);
    showFolds();
}

void PairView::Private::tellNudge()
{
    // To a tenth: scrolling rounds to pixels.
    const double rows = std::round(q.nudgedRows() * 10) / 10;
    const QString number =
        QLocale().toString(std::abs(rows), 'f', std::round(rows) == rows ? 0 : 1);
    QString note;
    if (rows > 0)
        note = tr("%1 lines lower", "than level").arg(number);
    else if (rows < 0)
        note = tr("%1 lines higher", "than level").arg(number);
    pane(Side::Right).header->setNote(note);
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

void PairView::nudge(int rows)
{
    const Side side = otherSide(d->active);
    d->link->nudge(side, rows * view(side)->rowHeight());
}

void PairView::resetNudge()
{
    if (isLinked())
        d->link->level(d->active);
}

double PairView::nudgedRows() const
{
    return d->link->nudged() / view(Side::Right)->rowHeight();
}

void PairView::setEqualHidden(bool hidden)
{
    if (hidden == d->isEqualHidden)
        return;
    d->isEqualHidden = hidden;
    d->fold(false);
    Q_EMIT equalHiddenChanged(hidden);
}

bool PairView::isEqualHidden() const
{
    return d->isEqualHidden;
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
    return d->bring(index, d->active);
}

bool PairView::Private::bring(qsizetype index, Side wanted)
{
    const Passage &shown = session.alignment()->passages()[std::size_t(index)];
    const Side lead = shown.has(wanted) ? wanted : otherSide(wanted);
    for (const Side side : bothSides)
        view(side).setCaret(shown.on(side).start);
    link->bringLevel(lead, shown.on(lead), shown.on(otherSide(lead)));
    passage = index;
    passageCaret = view(active).caret();
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

bool PairView::goToOtherEnd()
{
    const Alignment *alignment = d->session.alignment();
    const qsizetype index = alignment ? alignment->passageAt(d->active, activeView()->caret()) : -1;
    if (index < 0 || !alignment->passages()[std::size_t(index)].isMoved())
        return false;
    d->bring(index, d->active);
    activate(otherSide(d->active));
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

bool PairView::goToLink(Side from, const QString &id, Side lead)
{
    const Annotation *link = d->session.annotations(from).find(id);
    const std::optional<Range> far = link ? d->session.farEnd(from, *link) : std::nullopt;
    if (!far || link->state == AnchorState::Orphan)
        return false;
    const std::array ends = from == Side::Left ? std::array{link->selector.range, *far}
                                               : std::array{*far, link->selector.range};
    for (const Side side : bothSides)
        view(side)->setSelection(ends[sideIndex(side)]);
    d->link->bringLevel(lead, ends[sideIndex(lead)], ends[sideIndex(otherSide(lead))]);
    view(from)->setCurrentAnnotation(id);
    Q_EMIT annotationActivated(from, id);
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
