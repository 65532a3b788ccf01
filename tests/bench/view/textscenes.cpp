// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measuring.h"
#include "scenes.h"
#include "texts.h"

#include "reading/pairview.h"
#include "reading/readingview.h"
#include "reading/textflow.h"
#include "session/session.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThreadPool>

using namespace Qt::StringLiterals;

namespace diptych::bench {

namespace {

OpenedSource sourceOf(const QByteArray &text)
{
    OpenedSource source;
    source.document = Document::fromText(text);
    return source;
}

/// True heights of some units against the estimates of a flow that has laid out nothing else.
double estimateError(const DocumentPtr &document)
{
    RowMetrics metrics = rowMetrics(defaultReadingFont(), ReadingStyle().lineSpacing, 760);
    TextFlow flow;
    flow.setDocument(document);
    flow.setMetrics(metrics);
    // The coarse heights come at once, the good ones from a worker, told by the second signal.
    bool adopted = document->text().size() < 256 * 1024;
    QObject::connect(&flow, &TextFlow::extentChanged, &flow, [&] { adopted = true; });
    if (!waitFor([&] { return adopted; }, 30))
        return 1;
    constexpr qsizetype looked = 4000;
    const qsizetype step = std::max<qsizetype>(1, flow.unitCount() / looked);
    qint64 estimated = 0;
    qint64 real = 0;
    for (qsizetype unit = 0; unit < flow.unitCount(); unit += step) {
        estimated += flow.heights().height(unit);
        real += UnitLayout(flow.units(), unit, metrics).height();
    }
    return double(estimated - real) / double(real);
}

void find(ReadingView &view, const QString &name, const FindPattern &pattern)
{
    bool counted = false;
    const auto watching = QObject::connect(&view, &ReadingView::findCountChanged, &view,
                                           [&](qsizetype hits) { counted = hits >= 0; });
    const Meter meter;
    QElapsedTimer wall;
    wall.start();
    view.setFindPattern(pattern);
    const double begun = meter.thread();
    waitFor([&] { return counted; }, 60);
    Row(u"find "_s + name)
        .add(begun, meter.process())
        .note(u"wall"_s, double(wall.elapsed()))
        .note(u"hits"_s, double(view.hits().size()))
        .tell();
    view.setFindPattern({});
    settle();
    QObject::disconnect(watching);
}

void measureText(const QString &name, const QByteArray &text)
{
    Session session;
    PairView pair(session);
    pair.resize(900, 1000);
    OpenedSource source = sourceOf(text);
    const Meter meter;
    pair.show();
    session.setSource(Side::Left, std::move(source));
    settle();
    Row(name + ": first paint"_L1).add(meter.thread(), meter.process()).tell();
    ReadingView &view = *pair.view(Side::Left);
    QThreadPool::globalInstance()->waitForDone();
    settle();
    std::mt19937 random(5);
    const auto length = std::uint64_t(session.document(Side::Left)->length());
    Row(name + ": jump"_L1)
        .time(150, [&](int) { view.scrollTo(Position(random() % length)); })
        .tell();
    Row(name + ": wheel step"_L1).time(300, [&](int) { view.scrollBy(80); }).tell();
    Row(name + ": resize step"_L1).time(50, [&](int i) { pair.resize(700 + 4 * i, 1000); }).tell();
}

} // namespace

bool measureAlone(const QString &file)
{
    Session session;
    PairView pair(session);
    pair.resize(900, 1000);
    pair.show();
    settle();
    ReadingView &view = *pair.view(Side::Left);
    const double before = privateBytes();
    QElapsedTimer wall;
    wall.start();
    qint64 lastChange = -1;
    qint64 maximum = -1;
    const auto look = [&] {
        if (view.scrollMaximum() != maximum) {
            maximum = view.scrollMaximum();
            lastChange = wall.elapsed();
        }
    };
    QObject::connect(&view, &ReadingView::viewportMoved, &view, look);
    session.open(Side::Left, FilePath::fromString(file));
    if (!waitFor([&] { return session.document(Side::Left) != nullptr; }, 120))
        return false;
    const qint64 opened = wall.elapsed();
    settle();
    waitFor([&] { return wall.elapsed() > opened + 4000; }, 10);
    const auto bytes = double(session.document(Side::Left)->text().size());
    Row(u"memory"_s).note(u"bytes per byte"_s, (privateBytes() - before) / bytes).tell();
    Row(u"extent known"_s)
        .note(u"seconds after opening"_s, double(lastChange - opened) / 1000)
        .note(u"error %"_s, 100 * estimateError(session.sharedDocument(Side::Left)))
        .tell();
    const QString rare = session.document(Side::Left)->string({50'000'000, 50'000'030});
    find(view, u"rare, case"_s, {rare, true, false, false});
    find(view, u"none"_s, {u"nothing like this stands there"_s, false, false, false});
    find(view, u"word"_s, {u"tea"_s, false, true, false});
    find(view, u"frequent"_s, {u"et"_s, false, false, false});
    find(view, u"expression"_s, {u"\\bt\\w+ing\\b"_s, false, false, true});
    return true;
}

bool measureOddTexts()
{
    std::mt19937 random(2);
    for (const auto &[name, script] :
         {std::pair(u"Latin"_s, Script::Latin), std::pair(u"Chinese"_s, Script::Chinese),
          std::pair(u"Arabic"_s, Script::Arabic), std::pair(u"mixed"_s, Script::Mixed)}) {
        measureText(name + " line of 1 MB"_L1, giantLine(random, 1'000'000, script));
        const QByteArray text = prose(random, 10'000'000, script);
        measureText(name + " 10 MB"_L1, text);
        Row(name + " 10 MB: extent"_L1)
            .note(u"error %"_s, 100 * estimateError(Document::fromText(text)))
            .tell();
    }
    measureText(u"1.5 million lines"_s, shortLines(random, 1'500'000));
    return true;
}

} // namespace diptych::bench
