// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session_p.h"

#include "session/placing.h"
#include "session/whenfinished.h"

#include <QtConcurrent/QtConcurrentRun>

namespace diptych {

std::optional<Side> Session::Private::sideOf(int number) const
{
    for (Side side : bothSides) {
        const OpenSide *open = sides[sideIndex(side)].get();
        if (open && open->number == number)
            return side;
    }
    return std::nullopt;
}

Session::Session(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

Session::~Session()
{
    d->stopAligning();
    for (std::stop_source &stop : d->openingStop)
        stop.request_stop();
    d->workers.waitForDone();
    if (flush())
        d->keepHistory();
}

void Session::open(Side side, const FilePath &path, const LoadOptions &options)
{
    const std::size_t index = sideIndex(side);
    d->openingStop[index].request_stop();
    d->openingStop[index] = std::stop_source();
    const int number = ++d->lastNumber;
    d->opening[index] = number;
    LoadOptions stoppable = options;
    stoppable.stop = d->openingStop[index].get_token();
    Q_EMIT openingStarted(side);
    using Opened = std::shared_ptr<Result<OpenedSource>>;
    const QFuture<Opened> reading = QtConcurrent::run(&d->workers, [path, stoppable] {
        auto opened = std::make_shared<Result<OpenedSource>>(openSource(path, stoppable));
        // The index of 100 000 is many a frame's work.
        if (*opened)
            (*opened)->annotations.emplace((*opened)->sidecar.annotations);
        return opened;
    });
    whenFinished(reading, this, [this, side, index, number, options](const Opened &opened) {
        if (d->opening[index] != number)
            return; // overtaken by a later open or close
        d->opening[index] = 0;
        if (!*opened)
            return Q_EMIT openFailed(side, opened->error());
        setSource(side, std::move(**opened));
        d->open(side)->options = options;
    });
}

void Session::cancelOpening(Side side)
{
    d->openingStop[sideIndex(side)].request_stop();
}

void Session::setSource(Side side, OpenedSource source)
{
    close(side);
    d->install(side, std::move(source));
    Q_EMIT sourceOpened(side);
    Q_EMIT changed({CodebookChanged()});
    Q_EMIT linksChanged();
    Q_EMIT saveStateChanged(side);
    d->restoreHistory();
    d->findFarEnds();
    d->realign();
}

void Session::Private::install(Side side, OpenedSource source)
{
    auto opened = std::make_unique<OpenSide>();
    const int number = ++lastNumber;
    opened->number = number;
    opened->document = std::move(source.document);
    opened->annotations = source.annotations ? std::move(*source.annotations)
                                             : AnnotationSet(source.sidecar.annotations);
    codebook = codebook.united(source.sidecar.codebook);
    opened->envelope = source.sidecar;
    opened->envelope.annotations.clear();
    opened->pins = std::exchange(opened->envelope.pins, {});
    sides[sideIndex(side)].reset(); // what it held can be held anew
    if (source.file) {
        opened->recovery = source.file->recovery();
        const Tenure tenure = claims ? source.file->claim(introduction()) : source.file->tenure();
        SidecarKeeper keeper(std::move(*source.file), std::move(source.sidecar), opened->document);
        keeper.setKeepsText(keepsTexts);
        keeper.setPlace(
            [document = opened->document](Sidecar &sidecar) { placeIn(sidecar, *document); });
        opened->saver = std::make_unique<SidecarSaver>(std::move(keeper));
        opened->watch = std::make_unique<SidecarWatch>(sidecarPath(opened->document->info().path));
        connectSaver(number, *opened->saver);
        hold(*opened, tenure);
    } else {
        opened->state = SaveState::ReadOnly;
        opened->error = source.whyNoFile.value_or(Error());
    }
    sides[sideIndex(side)] = std::move(opened);
    startWatching(number);
    if (open(side)->annotations.count() > 0)
        indexQuotes(side);
    for (const Side from : bothSides)
        showFarEnds(from);
}

void Session::close(Side side)
{
    const std::size_t index = sideIndex(side);
    d->openingStop[index].request_stop();
    d->opening[index] = 0;
    if (!d->sides[index])
        return;
    Q_EMIT sourceAboutToClose(side);
    if (flush())
        d->keepHistory();
    d->undoStack.clear();
    // Taken out first, so that whoever hears of it finds the side empty.
    const std::unique_ptr<OpenSide> closed = std::move(d->sides[index]);
    d->dropAlignment();
    d->showFarEnds(otherSide(side));
    d->setPins({});
    Q_EMIT sourceClosed(side);
    Q_EMIT linksChanged();
}

void Session::swapSides()
{
    std::swap(d->sides[0], d->sides[1]);
    std::swap(d->known[0], d->known[1]);
    d->dropAlignment();
    std::vector<PlacedPin> pins = d->pins;
    for (PlacedPin &pin : pins) {
        pin.keeper = otherSide(pin.keeper);
        std::swap(pin.pin.left, pin.pin.right);
        std::swap(pin.words[0], pin.words[1]);
    }
    d->setPins(std::move(pins));
    for (Side side : bothSides) {
        if (d->open(side))
            Q_EMIT sourceOpened(side);
        else
            Q_EMIT sourceClosed(side);
        Q_EMIT saveStateChanged(side);
    }
    Q_EMIT linksChanged();
    d->realign();
}

bool Session::isOpening(Side side) const
{
    return d->opening[sideIndex(side)] != 0;
}

const Document *Session::document(Side side) const
{
    const OpenSide *open = d->open(side);
    return open ? open->document.get() : nullptr;
}

DocumentPtr Session::sharedDocument(Side side) const
{
    const OpenSide *open = d->open(side);
    return open ? open->document : nullptr;
}

const AnnotationSet &Session::annotations(Side side) const
{
    static const AnnotationSet none;
    const OpenSide *open = d->open(side);
    return open ? open->annotations : none;
}

const SourceRecord &Session::source(Side side) const
{
    static const SourceRecord none;
    const OpenSide *open = d->open(side);
    return open ? open->envelope.source : none;
}

const Recovery &Session::recovery(Side side) const
{
    static const Recovery none;
    const OpenSide *open = d->open(side);
    return open ? open->recovery : none;
}

const Codebook &Session::codebook() const
{
    return d->codebook;
}

const Alignment *Session::alignment() const
{
    return d->alignment.get();
}

std::shared_ptr<const Alignment> Session::sharedAlignment() const
{
    return d->alignment;
}

bool Session::isAligning() const
{
    return d->aligning != 0;
}

const std::vector<PlacedPin> &Session::pins() const
{
    return d->pins;
}

void Session::setCoder(const Coder &coder)
{
    if (d->coder == coder)
        return;
    d->coder = coder;
    Q_EMIT coderChanged();
}

const Coder &Session::coder() const
{
    return d->coder;
}

QUndoStack *Session::undoStack()
{
    return &d->undoStack;
}

void Session::Private::indexQuotes(Side side)
{
    OpenSide *source = open(side);
    if (!source->saver || std::exchange(source->isIndexing, true))
        return;
    using Quotes = std::shared_ptr<const QuoteIndex>;
    const int number = source->number;
    const QFuture<Quotes> work = QtConcurrent::run(&workers, [document = source->document] {
        // The text lives as long as its index.
        return Quotes(new QuoteIndex(document->text()),
                      [document](const QuoteIndex *index) { delete index; });
    });
    whenFinished(work, q, [this, number](const Quotes &quotes) {
        if (const std::optional<Side> indexed = sideOf(number))
            open(*indexed)->quotes = quotes;
    });
}

void Session::Private::stopAligning()
{
    alignStop.request_stop();
    aligning = 0;
}

void Session::Private::dropAlignment()
{
    stopAligning();
    if (std::exchange(alignment, nullptr))
        Q_EMIT q->alignmentChanged();
}

void Session::Private::realign()
{
    dropAlignment();
    realignInPlace();
}

void Session::Private::realignInPlace()
{
    refreshPins();
    stopAligning();
    const DocumentPtr left = q->sharedDocument(Side::Left);
    const DocumentPtr right = q->sharedDocument(Side::Right);
    if (!left || !right)
        return;
    alignStop = std::stop_source();
    const int number = ++lastNumber;
    aligning = number;
    AlignOptions options;
    options.stop = alignStop.get_token();
    options.progress = [this, number](double fraction) {
        // The session outlives its workers, and what is queued for it goes with it.
        QMetaObject::invokeMethod(
            q,
            [this, number, fraction] {
                if (aligning == number)
                    Q_EMIT q->alignmentProgressed(fraction);
            },
            Qt::QueuedConnection);
    };
    Q_EMIT q->alignmentStarted();
    struct Aligned
    {
        std::vector<PlacedPin> pins;
        Result<std::shared_ptr<const Alignment>> alignment;
    };
    const QFuture<std::shared_ptr<Aligned>> work =
        QtConcurrent::run(&workers, [left, right, options, leftPins = open(Side::Left)->pins,
                                     rightPins = open(Side::Right)->pins] {
            std::vector<PlacedPin> placed = placedPins({*left, leftPins}, {*right, rightPins});
            auto result = align(*left, *right, actingPins(placed), options);
            return std::make_shared<Aligned>(std::move(placed), std::move(result));
        });
    whenFinished(work, q, [this, number](const std::shared_ptr<Aligned> &aligned) {
        if (aligning != number)
            return;
        aligning = 0;
        if (aligned->alignment)
            alignment = *aligned->alignment;
        setPins(std::move(aligned->pins));
        Q_EMIT q->alignmentChanged();
    });
}

void Session::cancelAlignment()
{
    if (d->aligning == 0)
        return;
    d->stopAligning();
    Q_EMIT alignmentChanged();
}

} // namespace diptych
