// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/measuring.h"
#include "view/texts.h"

#include "base/file.h"
#include "session/session.h"
#include "storage/sidecarkeeper.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace diptych;
using namespace diptych::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int tagsMade = 1000;

FilePath makeSource(const QString &folder, int megabytes, int tags)
{
    std::mt19937 random(1);
    const FilePath path = FilePath::fromString(folder + "/text.txt"_L1);
    if (!writeFileAtomically(path, prose(random, qsizetype(megabytes) * 1'000'000)))
        qFatal("no text");
    OpenedSource source = std::move(*openSource(path));
    source.sidecar.codebook = Codebook::defaults();
    describeSource(source.sidecar.source, *source.document);
    source.sidecar.annotations = annotations(random, *source.document, tags);
    if (!source.file->save(source.sidecar))
        qFatal("no sidecar");
    return path;
}

/// Opening and saving all, held against Qt's own reader of the same bytes.
void wholeSidecar(const FilePath &path)
{
    const QByteArray bytes = *readFile(sidecarPath(path), maximumSidecarBytes);
    const DocumentPtr document = openSource(path)->document;
    Row read(u"sidecar read"_s);
    Row written(u"sidecar written"_s);
    Row peer(u"QJsonDocument"_s);
    for (int i = 0; i < 5; ++i) {
        const Meter parsing;
        const QJsonDocument parsed = QJsonDocument::fromJson(bytes);
        peer.add(parsing.thread(), parsing.process());
        SidecarFile file(path);
        const Meter reading;
        Sidecar sidecar = *file.load(*document);
        read.add(reading.thread(), reading.process());
        sidecar.annotations.first().note = QString::number(i);
        const Meter saving;
        if (!file.save(sidecar))
            qFatal("not saved");
        written.add(saving.thread(), saving.process());
    }
    read.note(u"MB"_s, double(bytes.size()) / 1e6).tell();
    written.tell();
    peer.tell();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Milliseconds that it takes a bare program to append such a line and have it on the disk.
double bareAppend(int file, const QByteArray &line)
{
    QElapsedTimer timer;
    timer.start();
    if (::write(file, line.constData(), std::size_t(line.size())) != line.size() ||
        ::fdatasync(file) != 0)
        qFatal("no line");
    return double(timer.nsecsElapsed()) / 1e6;
}

/// What the worker does for one tag, held against a bare program by turns.
void keeping(const FilePath &path)
{
    std::mt19937 random(3);
    OpenedSource source = std::move(*openSource(path));
    const DocumentPtr document = source.document;
    const QList<Annotation> made = annotations(random, *document, tagsMade);
    const Codebook codebook = source.sidecar.codebook;
    SidecarKeeper keeper(std::move(*source.file), std::move(source.sidecar), document);
    const auto journalBytes = [&path] {
        const auto stamp = fileStamp(path.sibling(".text.txt.annotations.journal"));
        return stamp ? std::max<qint64>(0, stamp->size) : 0;
    };
    const QByteArray name = path.sibling("bare").native();
    const int bare = ::open(name.constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    std::vector<double> durable;
    std::vector<double> peer;
    std::vector<double> ratios;
    QElapsedTimer timer;
    ::sync(); // what was written before is not to be waited for
    for (const Annotation &annotation : made) {
        const qint64 before = journalBytes();
        timer.start();
        if (!keeper.keep({{{{std::nullopt, annotation}}, codebook}}))
            qFatal("not kept");
        durable.push_back(double(timer.nsecsElapsed()) / 1e6);
        peer.push_back(bareAppend(bare, QByteArray(journalBytes() - before, 'x')));
        ratios.push_back(durable.back() / peer.back());
    }
    ::close(bare);
    Row(u"tag durable"_s)
        .note(u"elapsed median"_s, median(durable))
        .note(u"bare append"_s, median(peer))
        .note(u"ratio"_s, median(ratios))
        .tell();
    if (!keeper.settle())
        qFatal("not settled");
}

/// What a reader waits for: from the key to the word that it is saved.
void tagging(const FilePath &path)
{
    Session session;
    session.setCoder(coderNamed(u"CD"_s));
    session.open(Side::Left, path);
    if (!waitFor([&] { return session.document(Side::Left) != nullptr; }, 120))
        qFatal("not opened");
    const TagId tag = session.codebook().tags().first().id;
    const Position length = session.document(Side::Left)->length();
    const auto isSaved = [&] {
        return session.saveState(Side::Left) == SaveState::Saved;
    };
    // The first finds the hashes of the text; the index is made meanwhile.
    if (!session.toggleTag(Side::Left, {5, 40}, tag) || !waitFor(isSaved, 60))
        qFatal("not saved");
    waitFor([] { return false; }, 3);
    Row added(u"tag added"_s);
    std::vector<double> saved;
    std::mt19937_64 random(7);
    for (int i = 0; i < tagsMade; ++i) {
        const Position start = Position(random() % std::uint64_t(length - 60));
        QElapsedTimer timer;
        timer.start();
        const Meter meter;
        if (!session.toggleTag(Side::Left, {start, start + 30}, tag))
            qFatal("no tag");
        settle();
        const double spent = meter.thread();
        if (!waitFor(isSaved, 60))
            qFatal("not saved");
        saved.push_back(double(timer.nsecsElapsed()) / 1e6);
        added.add(spent, meter.process());
    }
    added.tell();
    Row(u"tag said to be saved"_s).note(u"elapsed median"_s, median(saved)).tell();
    const Meter closing;
    if (!session.flush())
        qFatal("not flushed");
    Row(u"flush"_s).add(closing.thread(), closing.process()).tell();
}

} // namespace

/// bench_storage FOLDER MEGABYTES TAGS: what a sidecar of that size costs, as lines of JSON;
/// `storage.py` calls it.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments().mid(1);
    if (arguments.size() != 3) {
        std::fputs("usage: bench_storage FOLDER MEGABYTES TAGS\n", stderr);
        return 1;
    }
    const FilePath path =
        makeSource(arguments.at(0), arguments.at(1).toInt(), arguments.at(2).toInt());
    wholeSidecar(path);
    keeping(path);
    tagging(path);
    return 0;
}
