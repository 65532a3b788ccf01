// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measuring.h"
#include "scenes.h"
#include "texts.h"

#include "reading/pairview.h"
#include "reading/readingview.h"
#include "session/session.h"

#include <QtCore/QFile>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace diptych::bench {

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void wheel(ReadingView &view, int angle)
{
    const QPointF where(view.viewport()->width() / 2.0, view.viewport()->height() / 2.0);
    QWheelEvent event(where, view.viewport()->mapToGlobal(where), {}, {0, angle}, {}, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

/// The pair view on screen with its texts.
struct PairScene
{
    Session session;
    PairView pair{session};
    PaintCounter paints;
    std::mt19937 random{3};

    PairScene()
    {
        session.setCoder(coderNamed(u"CD"_s));
        pair.resize(1900, 1000);
        for (const Side side : bothSides)
            paints.watch(*view(side).viewport());
    }
    [[nodiscard]] ReadingView &view(Side side) { return *pair.view(side); }
    [[nodiscard]] Position somewhere(Side side)
    {
        return Position(random() % std::uint64_t(session.document(side)->length()));
    }
};

bool open(PairScene &scene, const QString &folder)
{
    const Meter meter;
    scene.pair.show();
    scene.session.open(Side::Left, FilePath::fromString(folder + "/left.txt"_L1));
    scene.session.open(Side::Right, FilePath::fromString(folder + "/right.txt"_L1));
    const bool opened = waitFor(
        [&] { return scene.session.document(Side::Left) && scene.session.document(Side::Right); },
        120);
    settle();
    Row(u"first paint"_s)
        .add(meter.thread(), meter.process())
        .note(u"tags left"_s, double(scene.session.annotations(Side::Left).count()))
        .note(u"tags right"_s, double(scene.session.annotations(Side::Right).count()))
        .tell();
    return opened;
}

void scrollAndJump(PairScene &scene)
{
    scene.view(Side::Left).scrollTo(scene.session.document(Side::Left)->length() / 2);
    settle();
    Row steps(u"wheel step"_s);
    scene.paints.reset();
    steps.time(1000, [&](int) { wheel(scene.view(Side::Left), -120); });
    steps.note(u"paints per step"_s, scene.paints.count() / 1000.0).tell();
    Row jumps(u"jump"_s);
    jumps.time(300, [&](int) { scene.view(Side::Left).scrollTo(scene.somewhere(Side::Left)); })
        .tell();
    Row pages(u"page down"_s);
    pages
        .time(200,
              [&](int) {
                  scene.view(Side::Left).scrollBy(scene.view(Side::Left).viewport()->height() - 30);
              })
        .tell();
}

void resize(PairScene &scene)
{
    auto *splitter = scene.pair.findChild<QSplitter *>();
    Row(u"splitter step"_s)
        .time(100,
              [&](int i) {
                  const int left = 700 + 5 * (i % 80);
                  splitter->setSizes({left, 1800 - left});
              })
        .tell();
    Row(u"resize step"_s)
        .time(100, [&](int i) { scene.pair.resize(1500 + 4 * (i % 100), 1000); })
        .tell();
}

void hideEqual(PairScene &scene)
{
    Row row(u"hide what is equal, or show it"_s);
    row.time(20, [&](int i) { scene.pair.setEqualHidden(i % 2 == 0); });
    scene.pair.setEqualHidden(true);
    row.note(u"folds"_s, double(scene.view(Side::Left).folds().size()));
    settle();
    row.tell();
    Row opened(u"fold opened"_s);
    opened
        .time(50,
              [&](int i) {
                  const std::vector<Range> &folds = scene.view(Side::Left).folds();
                  if (!folds.empty())
                      scene.view(Side::Left)
                          .setCaret(folds[folds.size() * std::size_t(i) / 50].start);
              })
        .tell();
    Row(u"wheel step, folded"_s)
        .time(300, [&](int) { wheel(scene.view(Side::Left), -120); })
        .tell();
    scene.pair.setEqualHidden(false);
    settle();
}

void tag(PairScene &scene)
{
    ReadingView &view = scene.view(Side::Left);
    const TagId id = scene.session.codebook().tags().first().id;
    view.scrollTo(scene.session.document(Side::Left)->length() / 3);
    settle();
    const Range shown = view.visibleRange();
    Row whole(u"tag added"_s);
    Row shownAlone(u"tag added, the view's part"_s);
    for (int i = 0; i < 200; ++i) {
        const Position start = shown.start + (shown.length() - 60) / 200 * i;
        const Meter meter;
        if (!scene.session.toggleTag(Side::Left, {start, start + 30}, id))
            qFatal("no tag");
        const Meter painting;
        settle();
        whole.add(meter.thread(), meter.process());
        shownAlone.add(painting.thread(), painting.process());
    }
    whole.tell();
    shownAlone.tell();
    scene.session.flush();
}

} // namespace

bool makeFiles(const QString &folder, int megabytes, int tags)
{
    std::mt19937 random(1);
    const QByteArray left = prose(random, qsizetype(megabytes) * 1'000'000);
    const QByteArray right = edited(random, left);
    if (!write(folder + "/left.txt"_L1, left) || !write(folder + "/right.txt"_L1, right) ||
        !write(folder + "/alone.txt"_L1, left))
        return false;
    for (const QString &name : {u"left.txt"_s, u"right.txt"_s}) {
        const FilePath path = FilePath::fromString(folder + u'/' + name);
        Result<OpenedSource> source = openSource(path);
        if (!source || !source->file)
            return false;
        source->sidecar.codebook = Codebook::defaults();
        describeSource(source->sidecar.source, *source->document);
        source->sidecar.annotations = annotations(random, *source->document, tags);
        if (!source->file->save(source->sidecar))
            return false;
    }
    return true;
}

bool measureOpening(const QString &folder)
{
    PairScene scene;
    return open(scene, folder);
}

bool measurePair(const QString &folder)
{
    PairScene scene;
    if (!open(scene, folder))
        return false;
    const Meter aligning;
    if (!waitFor([&] { return scene.session.alignment() != nullptr; }, 900))
        return false;
    settle();
    Row(u"while aligning"_s).add(aligning.thread(), aligning.process()).tell();
    scrollAndJump(scene);
    resize(scene);
    hideEqual(scene);
    tag(scene);
    return true;
}

} // namespace diptych::bench
