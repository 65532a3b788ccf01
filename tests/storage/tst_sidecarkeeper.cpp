// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/loader.h"
#include "storage/samples.h"
#include "storage/sidecarkeeper.h"
#include "support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <filesystem>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sidecarName = "statement.txt.annotations.json";
const QByteArray journalName = ".statement.txt.annotations.journal";

using Notes = QMap<QString, QString>; // by id

Notes notesOf(const QList<Annotation> &annotations)
{
    Notes notes;
    for (const Annotation &annotation : annotations)
        notes.insert(annotation.id, annotation.note);
    return notes;
}

/// What a program sees that starts now.
Notes notesIn(const Workplace &place)
{
    const Result<Sidecar> sidecar =
        SidecarFile(place.source()).load(**loadDocument(place.source()));
    return sidecar ? notesOf(sidecar->annotations) : Notes{{u"error"_s, sidecar.error().what}};
}

Annotation remark(const QString &note)
{
    Annotation annotation = annotationOn(u"in spring"_s, {u"count"_s}, note);
    annotation.id = newAnnotationId();
    return annotation;
}

/// One who works on the sample: a keeper and what it should hold.
class Worker
{
public:
    explicit Worker(const Workplace &place)
        : document(*loadDocument(place.source()))
    {
        SidecarFile file(place.source());
        Sidecar loaded = *file.load(*document);
        recovery = file.recovery();
        present = loaded.annotations;
        tags = loaded.codebook.united(Codebook::defaults());
        keeper.emplace(std::move(file), std::move(loaded), document);
    }
    bool step(std::optional<Annotation> before, std::optional<Annotation> after)
    {
        present.removeIf([&](const Annotation &one) { return before && one.id == before->id; });
        if (after)
            present.append(*after);
        return take(keeper->keep({{{{std::move(before), std::move(after)}}, tags}}));
    }
    bool add(const QString &note) { return step(std::nullopt, remark(note)); }
    bool change(qsizetype index, const QString &note)
    {
        Annotation after = present.at(index);
        after.note = note;
        return step(present.at(index), after);
    }
    bool remove(qsizetype index) { return step(present.at(index), std::nullopt); }
    bool settle() { return take(keeper->settle()); }
    bool take(const Result<SidecarKeeper::FromOthers> &theirs)
    {
        if (!theirs)
            return false;
        EditSum sum;
        sum.add({theirs->annotations, {}});
        Sidecar held;
        held.annotations = present;
        present = sum.imposedOn(held).annotations;
        return true;
    }
    [[nodiscard]] Notes notes() const { return notesOf(present); }

    DocumentPtr document;
    Recovery recovery;
    QList<Annotation> present;
    Codebook tags;
    std::optional<SidecarKeeper> keeper;
};

/// A place with the sample saved.
class Sample : public Workplace
{
public:
    Sample() { write(sidecarName, serialized(sampleSidecar())); }
    [[nodiscard]] bool hasJournal() const { return names().contains(journalName); }
};

} // namespace

class TestSidecarKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edit_isOneLineAndLeavesTheSidecar()
    {
        const Sample place;
        const QByteArray before = place.read(sidecarName);
        Worker worker(place);
        QVERIFY(worker.keeper->isSettled());
        QVERIFY(worker.add(u"one"_s));
        const qsizetype first = place.read(journalName).size();
        QVERIFY(worker.add(u"two"_s));
        const QByteArray journal = place.read(journalName);
        QCOMPARE(journal.count('\n'), 3);
        QVERIFY(journal.size() - first < 2500);
        QCOMPARE(place.read(sidecarName), before);
        QVERIFY(!worker.keeper->isSettled());
        QCOMPARE(notesIn(place), worker.notes());
        QVERIFY(worker.settle());
        QVERIFY(worker.keeper->isSettled());
        QVERIFY(!place.hasJournal());
        QCOMPARE(notesOf(parseSidecar(place.read(sidecarName), place.sidecar())->annotations),
                 worker.notes());
    }

    void pinEdits_areJournaledAndRecovered()
    {
        const Sample place;
        const PinnedPair first = pinOn(u"over 200 boats"_s);
        const PinnedPair second = pinOn(u"in spring"_s, u"another.txt"_s, PinnedPair::Kind::Cut);
        const auto pinsNow = [&place] {
            return (*SidecarFile(place.source()).load(**loadDocument(place.source()))).pins;
        };
        const QByteArray before = place.read(sidecarName);
        Worker worker(place);
        QVERIFY(worker.keeper->keep({{{}, worker.tags, {{std::nullopt, first}}}}));
        QVERIFY(worker.keeper->keep({{{}, worker.tags, {{std::nullopt, second}}}}));
        QVERIFY(place.hasJournal());
        QCOMPARE(place.read(sidecarName), before);
        QCOMPARE(pinsNow().size(), 2);
        worker.keeper.reset(); // as a program does that is killed
        Worker next(place);
        QCOMPARE(next.recovery.changes, 2);
        QVERIFY(next.settle());
        QVERIFY(!place.hasJournal());
        QCOMPARE(pinsNow(), QList<PinnedPair>({first, second}));
        QVERIFY(next.keeper->keep({{{}, next.tags, {{first, std::nullopt}}}}));
        QVERIFY(next.settle());
        QCOMPARE(pinsNow(), QList<PinnedPair>({second}));
        QVERIFY(next.keeper->keep({{{}, next.tags, {{second, std::nullopt}}}}));
        QVERIFY(next.settle());
        QCOMPARE(place.read(sidecarName), before);
    }

    void pinsOfOthers_areMergedAndTold()
    {
        const Sample place;
        const PinnedPair ours = pinOn(u"over 200 boats"_s);
        const PinnedPair theirs = pinOn(u"in spring"_s);
        Worker worker(place);
        QVERIFY(worker.keeper->keep({{{}, worker.tags, {{std::nullopt, ours}}}}));
        SidecarFile other(place.source());
        Sidecar sidecar = *other.load(*worker.document);
        QCOMPARE(sidecar.pins, QList<PinnedPair>({ours}));
        sidecar.pins.append(theirs);
        QVERIFY(other.save(sidecar));
        const auto told = worker.keeper->settle();
        QVERIFY(told);
        QCOMPARE(told->pins.size(), std::size_t(1));
        QVERIFY(told->pins.front().after == theirs);
        const Result<Sidecar> now = SidecarFile(place.source()).read();
        QCOMPARE(now->pins, QList<PinnedPair>({ours, theirs}));
    }

    void firstEdit_makesTheSidecar()
    {
        const Workplace place;
        Worker worker(place);
        QVERIFY(worker.add(u"one"_s));
        QVERIFY(place.names().contains(sidecarName));
        QVERIFY(!place.names().contains(journalName));
        QVERIFY(worker.add(u"two"_s));
        QVERIFY(place.names().contains(journalName));
        QCOMPARE(notesIn(place), worker.notes());
    }

    void journal_isAsPrivateAsTheSidecar()
    {
        const Sample place;
        QCOMPARE(::chmod(place.sidecar().native().constData(), 0600), 0);
        Worker worker(place);
        QVERIFY(worker.add(u"one"_s));
        struct stat status;
        QCOMPARE(::stat(place.path(journalName).native().constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
    }

    void changedSource_isWrittenFirst()
    {
        const Sample place;
        place.write("statement.txt", "Before it all. " + sampleText().toUtf8());
        Worker worker(place);
        QVERIFY(worker.add(u"one"_s));
        QVERIFY(!place.hasJournal());
        QVERIFY(worker.add(u"two"_s));
        QVERIFY(place.hasJournal());
        QCOMPARE(notesIn(place), worker.notes());
    }

    // A crash may cut the journal anywhere: every promise made before that is kept.
    void everyCutOfTheJournal_keepsWhatWasPromised()
    {
        const Sample place;
        Worker worker(place);
        std::vector<std::pair<qsizetype, Notes>> promised{{0, worker.notes()}};
        const auto promise = [&](bool kept) {
            QVERIFY(kept);
            promised.emplace_back(place.read(journalName).size(), worker.notes());
        };
        promise(worker.add(u"one"_s));
        promise(worker.change(0, u"two"_s));
        promise(worker.remove(1));
        promise(worker.add(u"three\n漢"_s));
        worker.tags.put(tagNamed(u"irony"_s));
        promise(bool(worker.keeper->keep({{{}, worker.tags}})));
        const QByteArray journal = place.read(journalName);
        worker.keeper.reset();
        for (qsizetype length = 0; length <= journal.size(); ++length) {
            place.write(journalName, journal.first(length));
            const auto last = std::ranges::find_if(
                promised, [length](const auto &state) { return state.first > length; });
            QCOMPARE(notesIn(place), std::prev(last)->second);
        }
        SidecarFile file(place.source());
        QVERIFY(file.load(*place.document())->codebook.find(tagNamed(u"irony"_s).id));
        QCOMPARE(file.recovery().changes, 5);
        QVERIFY(file.hasLeftover());
    }

    void damagedLine_isToldAndKeptAside()
    {
        const Sample place;
        Worker worker(place);
        QVERIFY(worker.add(u"one"_s) && worker.add(u"two"_s) && worker.add(u"three"_s));
        worker.keeper.reset();
        QByteArray journal = place.read(journalName);
        journal[journal.indexOf("two")] = 'T';
        place.write(journalName, journal);
        Worker next(place);
        QCOMPARE(next.recovery.changes, 2);
        QCOMPARE(next.recovery.damage.size(), 1);
        QCOMPARE(next.present.size(), sampleSidecar().annotations.size() + 2);
        QVERIFY(next.settle());
        QVERIFY(!place.hasJournal());
        QCOMPARE(place.read(journalName + ".damaged"), journal);
        QCOMPARE(notesIn(place), next.notes());
    }

    void killAfterSaving_replaysNothing()
    {
        const Sample place;
        Worker worker(place);
        QVERIFY(worker.add(u"one"_s) && worker.change(0, u"two"_s) && worker.remove(1));
        const QByteArray journal = place.read(journalName);
        QVERIFY(worker.settle());
        const QByteArray saved = place.read(sidecarName);
        worker.keeper.reset();
        place.write(journalName, journal); // as if it had been killed before it went
        Worker next(place);
        QCOMPARE(next.recovery.changes, 0);
        QCOMPARE(next.notes(), worker.notes());
        QVERIFY(next.settle());
        QCOMPARE(place.read(sidecarName), saved);
        QVERIFY(!place.hasJournal());
    }

    void leftJournal_goesOverIntoAnyNextSave()
    {
        const Sample place;
        Worker worker(place);
        QVERIFY(worker.add(u"one"_s) && worker.remove(0));
        worker.keeper.reset();
        SidecarFile file(place.source());
        Sidecar sidecar = *file.load(*place.document());
        sidecar.annotations.append(remark(u"two"_s));
        QVERIFY(file.save(sidecar));
        QVERIFY(!place.hasJournal());
        QCOMPARE(notesIn(place), notesOf(sidecar.annotations));
        QCOMPARE(sidecar.annotations.size(), worker.present.size() + 1);
    }

    void journalLeftAfterLoading_isTakenInToo()
    {
        const Sample place;
        SidecarFile file(place.source());
        Sidecar sidecar = *file.load(*place.document());
        Worker worker(place);
        QVERIFY(worker.add(u"one"_s));
        worker.keeper.reset();
        const Annotation other = remark(u"two"_s);
        sidecar.annotations.append(other);
        QVERIFY(file.save(sidecar));
        QVERIFY(!place.hasJournal());
        Notes expected = worker.notes();
        expected.insert(other.id, u"two"_s);
        QCOMPARE(notesIn(place), expected);
    }

    void journalWithoutItsSidecar_isNotLost()
    {
        const Sample place;
        Worker worker(place);
        QVERIFY(worker.add(u"one"_s));
        worker.keeper.reset();
        QVERIFY(std::filesystem::remove(place.sidecar().native().toStdString()));
        QCOMPARE(notesIn(place).values(), QStringList(u"one"_s));
        Worker next(place);
        QVERIFY(next.add(u"two"_s));
        QVERIFY(!place.hasJournal());
        QCOMPARE(notesIn(place), next.notes());
    }

    void journalOfALivingProgram_isSeenAndLeftAlone()
    {
        const Sample place;
        Worker worker(place);
        QVERIFY(worker.add(u"one"_s) && worker.change(0, u"changed"_s));
        const QByteArray journal = place.read(journalName);
        // As a subcommand does while a window is open.
        SidecarFile file(place.source());
        Sidecar sidecar = *file.load(*place.document());
        QCOMPARE(notesOf(sidecar.annotations), worker.notes());
        QVERIFY(!file.hasLeftover());
        const Annotation other = remark(u"two"_s);
        sidecar.annotations.append(other);
        QVERIFY(file.save(sidecar));
        QCOMPARE(place.read(journalName), journal);
        Notes expected = worker.notes();
        expected.insert(other.id, u"two"_s);
        QCOMPARE(notesIn(place), expected);
        // What the window takes back is gone, also though the other saw it.
        const qsizetype added = worker.present.size() - 2;
        QCOMPARE(worker.present.at(added).note, u"one"_s);
        expected.remove(worker.present.at(added).id);
        QVERIFY(worker.remove(added));
        QVERIFY(worker.settle());
        QCOMPARE(worker.notes(), expected);
        QCOMPARE(notesIn(place), expected);
    }

    void secondWorker_savesWithoutAJournal()
    {
        const Sample place;
        Worker first(place);
        Worker second(place);
        QVERIFY(first.add(u"one"_s));
        const QByteArray journal = place.read(journalName);
        QVERIFY(second.add(u"two"_s));
        QCOMPARE(place.read(journalName), journal);
        QVERIFY(first.settle());
        QVERIFY(second.change(0, u"three"_s));
        QVERIFY(first.change(1, u"four"_s));
        QVERIFY(first.settle());
        QVERIFY(second.settle());
        QCOMPARE(notesIn(place), first.notes());
        QCOMPARE(first.present.size(), sampleSidecar().annotations.size() + 2);
        // When the first has gone the second may have a journal.
        first.keeper.reset();
        QVERIFY(second.change(0, u"five"_s));
        QVERIFY(second.change(0, u"six"_s));
        QVERIFY(place.hasJournal());
    }

    void externalChange_isMergedWhenTheJournalIsRead()
    {
        const Sample place;
        Worker worker(place);
        QVERIFY(worker.add(u"one"_s) && worker.change(0, u"ours"_s));
        worker.keeper.reset();
        // Another program that knows nothing of journals or locks.
        Sidecar theirs = *parseSidecar(place.read(sidecarName), place.sidecar());
        const Annotation added = remark(u"theirs"_s);
        theirs.annotations.append(added);
        for (Annotation &annotation : theirs.annotations)
            annotation.confidence = 0.5;
        place.write(sidecarName, serialized(theirs));
        Worker next(place);
        Notes expected = worker.notes();
        expected.insert(added.id, u"theirs"_s);
        QCOMPARE(next.notes(), expected);
        for (const Annotation &annotation : std::as_const(next.present))
            QCOMPARE(annotation.confidence.has_value(), annotation.note != u"one"_s);
        QVERIFY(next.settle());
        QCOMPARE(notesIn(place), expected);
    }

    void fullDisk_losesNothingThatWasPromised()
    {
        const Sample place;
        // Room for some lines of the journal but for no sidecar, in one line either.
        const qint64 least = serialized(sampleSidecar(), JsonWriter::Layout::OneLine).size();
        for (const qint64 room : {qint64(0), qint64(100), qint64(1500), qint64(4000), least}) {
            QVERIFY(inChild([&] {
                Worker worker(place);
                limitFileSize(room);
                int kept = 0;
                for (int i = 0; i < 8; ++i)
                    kept += worker.add(QString::number(i));
                // None is lost that was not safe: there is room again.
                const struct rlimit limit{RLIM_INFINITY, RLIM_INFINITY};
                const bool lifted = ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
                return kept < 8 &&
                       (!lifted || (worker.settle() && notesIn(place) == worker.notes()));
            }));
        }
    }

    void randomWork_isAlwaysOnDisk_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void randomWork_isAlwaysOnDisk()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        const Sample place;
        auto worker = std::make_unique<Worker>(place);
        for (int i = 0; i < 80; ++i) {
            const int dice = random.bounded(20);
            const qsizetype index =
                worker->present.isEmpty() ? 0 : random.bounded(int(worker->present.size()));
            bool settled = false;
            if (dice < 8 || worker->present.isEmpty()) {
                QVERIFY(worker->add(QString::number(i)));
            } else if (dice < 13) {
                QVERIFY(worker->change(index, QString::number(i)));
            } else if (dice < 15) {
                QVERIFY(worker->remove(index));
            } else if (dice < 16) {
                worker->tags.put(tagNamed(QString::number(i)));
                QVERIFY(worker->keeper->keep({{{}, worker->tags}}));
            } else if (dice < 17) {
                QVERIFY(worker->settle());
                settled = true;
            } else if (dice < 18) { // killed
                worker.reset();
                if (random.bounded(2)) {
                    QByteArray torn = place.read(journalName);
                    if (!torn.isEmpty())
                        place.write(journalName, torn + "{\"sum\":\"00");
                }
                worker = std::make_unique<Worker>(place);
            } else { // a subcommand
                // The first may have taken over what the killed one left.
                QVERIFY(worker->add(QString::number(i)) && worker->add(QString::number(i)));
                SidecarFile file(place.source());
                Sidecar sidecar = *file.load(*place.document());
                const Annotation theirs = remark(u"theirs "_s + QString::number(i));
                sidecar.annotations.append(theirs);
                QVERIFY(file.save(sidecar));
                QVERIFY(worker->settle());
                QVERIFY(worker->notes().contains(theirs.id));
                settled = true;
            }
            QCOMPARE(notesIn(place), worker->notes());
            QVERIFY(!settled || !place.hasJournal());
        }
    }
};

DIPTYCH_TEST(TestSidecarKeeper)

#include "tst_sidecarkeeper.moc"
