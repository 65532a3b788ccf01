// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/durablefile.h"
#include "storage/jsonview.h"
#include "storage/samples.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <thread>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray sidecarName = "statement.txt.annotations.json";
const QList<QByteArray> bothFiles{"statement.txt", sidecarName};

Annotation remark(const QString &note)
{
    Annotation annotation = annotationOn(u"in spring"_s, {u"count"_s}, note);
    annotation.id = newAnnotationId();
    return annotation;
}

QStringList notesIn(const Workplace &place)
{
    QStringList notes;
    const Result<Sidecar> sidecar = parseSidecar(place.read(sidecarName), place.sidecar());
    if (sidecar) {
        for (const Annotation &annotation : sidecar->annotations)
            notes.append(annotation.note);
    }
    return notes;
}

/// Adds one annotation as a program does that just started.
bool addRemark(const Workplace &place, const QString &note)
{
    SidecarFile file(place.source());
    Result<Sidecar> sidecar = file.load(*place.document());
    if (!sidecar)
        return false;
    sidecar->annotations.append(remark(note));
    return bool(file.save(*sidecar, 60s));
}

/// A place with the sample saved, and that file opened.
struct Opened
{
    Workplace place;
    SidecarFile file{place.source()};
    Sidecar sidecar;

    Opened()
    {
        place.write(sidecarName, serialized(sampleSidecar()));
        sidecar = *file.load(*place.document());
    }
    [[nodiscard]] QByteArray bytes() const { return place.read(sidecarName); }
};

} // namespace

constexpr const char *others =
    "{\"id\":\"urn:x:%1\",\"type\":\"Annotation\",\"body\":{\"type\":\"TextualBody\","
    "\"purpose\":\"tagging\",\"value\":\"irony\"},\"target\":{\"source\":"
    "\"statement.txt\",\"selector\":[{\"type\":\"TextPositionSelector\",\"start\":%1,"
    "\"end\":%2},{\"type\":\"TextQuoteSelector\",\"exact\":\"The\",\"prefix\":\"\"}]}}";

class TestSidecarFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void load_withoutAFile_isNewAndWritesNothing()
    {
        const Workplace place;
        SidecarFile file(place.source());
        const Result<Sidecar> sidecar = file.load(*place.document());
        QVERIFY(sidecar);
        QVERIFY(sidecar->annotations.isEmpty());
        QCOMPARE(sidecar->sourceName, u"statement.txt"_s);
        QVERIFY(!file.changedOnDisk());
        QCOMPARE(place.names(), QList<QByteArray>{"statement.txt"});
    }

    void load_ofADamagedFile_isAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeroed") << QByteArray(1000, '\0');
        QTest::newRow("cut") << serialized(sampleSidecar()).first(700);
        QTest::newRow("conflict") << QByteArray("<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n");
    }
    void load_ofADamagedFile_isAnError()
    {
        QFETCH(QByteArray, bytes);
        const Workplace place;
        place.write(sidecarName, bytes);
        SidecarFile file(place.source());
        const Result<Sidecar> sidecar = file.load(*place.document());
        QVERIFY(!sidecar);
        QCOMPARE(sidecar.error().code, ErrorCode::Syntax);
        QCOMPARE(sidecar.error().file, place.sidecar());
        QCOMPARE(place.read(sidecarName), bytes);
        // Nor is it overwritten by who does not ask.
        const Result<Sidecar> saved = file.save(sampleSidecar());
        QVERIFY(!saved);
        QCOMPARE(place.read(sidecarName), bytes);
        QCOMPARE(place.names(), bothFiles);
    }

    void save_thenLoad_isTheSame()
    {
        const Workplace place;
        SidecarFile file(place.source());
        QVERIFY(file.load(*place.document()));
        const Result<Sidecar> saved = file.save(sampleSidecar());
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().describe()));
        QCOMPARE(*saved, sampleSidecar());
        QVERIFY(!file.changedOnDisk());
        QCOMPARE(place.names(), bothFiles);
        SidecarFile other(place.source());
        const Result<Sidecar> loaded = other.load(*place.document());
        QVERIFY(loaded);
        QCOMPARE(*loaded, sampleSidecar());
    }

    void save_again_changesNoByteAndNoFile()
    {
        Opened opened;
        const QByteArray bytes = opened.bytes();
        const FileStamp stamp = *fileStamp(opened.place.sidecar());
        QVERIFY(opened.file.save(opened.sidecar));
        QCOMPARE(opened.bytes(), bytes);
        QCOMPARE(*fileStamp(opened.place.sidecar()), stamp);
        QCOMPARE(opened.place.names(), bothFiles);
    }

    void annotationsOfOthers_areSavedAsTheyCame()
    {
        const Workplace place;
        QByteArray theirs;
        for (const int start : {0, 190, 4000}) { // beyond the end of the text too
            const QString one = QString::fromLatin1(others).arg(start).arg(start + 3);
            theirs += (theirs.isEmpty() ? "" : "\n") + one.toLatin1();
        }
        place.write("statement.txt.annotations.json",
                    '[' + QByteArray(theirs).replace('\n', ',') + ']');
        SidecarFile file(place.source());
        Result<Sidecar> sidecar = file.load(*place.document());
        QVERIFY(sidecar);
        QCOMPARE(sidecar->annotations.size(), 3);
        sidecar->annotations.append(remark(u"x"_s));
        const Result<Sidecar> saved = file.save(*sidecar);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().describe()));
        const QByteArray compact = json::compact(place.read("statement.txt.annotations.json"));
        for (const QByteArray &one : theirs.split('\n'))
            QVERIFY2(compact.contains(one), compact.constData());
        // And again, after the text is known.
        SidecarFile later(place.source());
        Result<Sidecar> again = later.load(*place.document());
        QVERIFY(again);
        QCOMPARE(again->annotations.size(), 4);
        const QByteArray before = place.read("statement.txt.annotations.json");
        QVERIFY(later.save(*again));
        QCOMPARE(place.read("statement.txt.annotations.json"), before);
    }

    void foreignSource_withOddName_isSaved()
    {
        const Workplace place;
        for (const QByteArray &name :
             {QByteArray("a b\n#%.txt"), QByteArray("\xff\xfe.txt"), QByteArray(238, 'x')}) {
            const FilePath source = place.path(name);
            SidecarFile file(source);
            const DocumentPtr document = sampleDocument(source);
            Result<Sidecar> sidecar = file.load(*document);
            QVERIFY(sidecar);
            sidecar->annotations.append(remark(u"x"_s));
            const Result<Sidecar> saved = file.save(*sidecar);
            QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().describe()));
            QCOMPARE(SidecarFile(source).load(*document)->annotations.size(), 1);
        }
    }

    void nameTooLong_isToldAsSuch()
    {
        const Workplace place;
        const FilePath source = place.path(QByteArray(239, 'x'));
        SidecarFile file(source);
        const Result<Sidecar> sidecar = file.load(*sampleDocument(source));
        QVERIFY(!sidecar);
        QVERIFY(sidecar.error().what.contains(u"too long"_s));
        QVERIFY(!file.save(sampleSidecar()));
    }

    void changeByOthers_isMergedIn()
    {
        Opened opened;
        Sidecar theirs = opened.sidecar;
        theirs.annotations.removeAt(0);
        theirs.annotations.append(remark(u"theirs"_s));
        opened.place.write(sidecarName, serialized(theirs));
        QVERIFY(opened.file.changedOnDisk());
        opened.sidecar.annotations.append(remark(u"ours"_s));
        const Result<Sidecar> saved = opened.file.save(opened.sidecar);
        QVERIFY(saved);
        QCOMPARE(saved->annotations.size(), 5);
        const QStringList notes = notesIn(opened.place);
        QVERIFY(notes.contains(u"ours"_s) && notes.contains(u"theirs"_s));
        QCOMPARE(notes.size(), 5);
        QVERIFY(!opened.file.changedOnDisk());
        QCOMPARE(opened.place.names(), bothFiles);
    }

    void olderVersionPutBack_doesNotTakeBackWhatWasSaved()
    {
        Opened opened;
        const QByteArray older = opened.bytes();
        // Saved here: one added, one changed, one removed.
        opened.sidecar.annotations.append(remark(u"added"_s));
        opened.sidecar.annotations[3].note = u"changed"_s;
        opened.sidecar.annotations.removeAt(1);
        Result<Sidecar> saved = opened.file.save(opened.sidecar);
        QVERIFY(saved);
        // A program that had read the file before writes it with an annotation of its own.
        Sidecar stale = *parseSidecar(older, opened.place.sidecar());
        stale.annotations.append(remark(u"theirs"_s));
        opened.place.write(sidecarName, serialized(stale));
        saved->annotations.append(remark(u"next"_s));
        saved = opened.file.save(*saved);
        QVERIFY(saved);
        const QStringList notes = notesIn(opened.place);
        for (const QString &note : {u"added"_s, u"changed"_s, u"theirs"_s, u"next"_s})
            QVERIFY2(notes.contains(note), qPrintable(note));
        QCOMPARE(notes.size(), 6);
    }

    void removalByOthers_isRespected()
    {
        Opened opened;
        Sidecar theirs = opened.sidecar;
        const QString removed = theirs.annotations.takeAt(1).id;
        opened.place.write(sidecarName, serialized(theirs));
        opened.sidecar.annotations.append(remark(u"ours"_s));
        const Result<Sidecar> saved = opened.file.save(opened.sidecar);
        QVERIFY(saved);
        for (const Annotation &annotation : saved->annotations)
            QVERIFY(annotation.id != removed);
        QCOMPARE(saved->annotations.size(), 4);
    }

    void fileThatVanished_isWrittenAnew()
    {
        Opened opened;
        ::unlink(opened.place.sidecar().native().constData());
        QVERIFY(opened.file.changedOnDisk());
        QVERIFY(opened.file.save(opened.sidecar));
        QCOMPARE(notesIn(opened.place).size(), 4);
    }

    void fileThatBecameGarbage_isLeftAlone()
    {
        Opened opened;
        const QByteArray garbage = opened.bytes().first(1000);
        opened.place.write(sidecarName, garbage);
        opened.sidecar.annotations.append(remark(u"ours"_s));
        const Result<Sidecar> saved = opened.file.save(opened.sidecar);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Syntax);
        QCOMPARE(opened.bytes(), garbage);
        QCOMPARE(opened.place.names(), bothFiles);
        // Once it is mended the work is still there to be saved.
        opened.place.write(sidecarName, serialized(sampleSidecar()));
        QVERIFY(opened.file.save(opened.sidecar));
        QVERIFY(notesIn(opened.place).contains(u"ours"_s));
    }

    void failedWrites_leaveTheFileAsItWas()
    {
        Opened opened;
        const QByteArray before = opened.bytes();
        opened.sidecar.annotations.append(remark(u"more"_s));
        const qint64 least = serialized(opened.sidecar, JsonWriter::Layout::OneLine).size();
        for (const qint64 limit : {qint64(0), qint64(1), least / 2, least - 1}) {
            QVERIFY(inChild([&]() -> bool {
                limitFileSize(limit);
                const Result<Sidecar> saved = opened.file.save(opened.sidecar);
                return !saved && saved.error().code == ErrorCode::NotWritable &&
                       !saved.error().what.isEmpty();
            }));
            QCOMPARE(opened.bytes(), before);
            QCOMPARE(opened.place.names(), bothFiles);
        }
    }

    void whereThereIsLittleRoom_oneLineIsWritten()
    {
        Opened opened;
        opened.sidecar.annotations.append(remark(u"more"_s));
        const QByteArray full = serialized(opened.sidecar);
        const QByteArray line = serialized(opened.sidecar, JsonWriter::Layout::OneLine);
        for (const qint64 room : {qint64(line.size()), qint64(full.size() - 1)}) {
            opened.place.write(sidecarName, serialized(sampleSidecar()));
            QVERIFY(inChild([&]() -> bool {
                limitFileSize(room);
                SidecarFile file(opened.place.source());
                return file.load(*opened.place.document()) && file.save(opened.sidecar);
            }));
            QCOMPARE(opened.bytes(), line);
            QCOMPARE(opened.place.names(), bothFiles);
            // Once there is room again it gets its lines back, with or without a change.
            SidecarFile later(opened.place.source());
            const Result<Sidecar> sidecar = later.load(*opened.place.document());
            QVERIFY(sidecar);
            QVERIFY(later.save(*sidecar));
            QCOMPARE(opened.bytes(), full);
        }
    }

    void folderThatMayNotBeWritten_isToldAndLeftAlone()
    {
        Opened opened;
        const QByteArray before = opened.bytes();
        const QByteArray folder = opened.place.source().folder().native();
        QCOMPARE(::chmod(folder.constData(), 0555), 0);
        QCOMPARE(::chmod(opened.place.sidecar().native().constData(), 0644), 0);
        const bool isRoot = ::geteuid() == 0;
        // Root may write anywhere: another user tries for it.
        const bool told = inChild([&] {
            if (isRoot && ::setresuid(65534, 65534, 65534) != 0)
                return false;
            opened.sidecar.annotations.append(remark(u"more"_s));
            const Result<Sidecar> saved = opened.file.save(opened.sidecar);
            return !saved && saved.error().code == ErrorCode::NotWritable &&
                   !saved.error().remedy.isEmpty();
        });
        QCOMPARE(::chmod(folder.constData(), 0755), 0);
        QCOMPARE(opened.bytes(), before);
        QCOMPARE(opened.place.names(), bothFiles);
        if (isRoot && !told)
            QSKIP("no other user to be here");
        QVERIFY(told);
    }

    void linkedSidecar_staysALink()
    {
        const Workplace place;
        place.write("elsewhere.json", serialized(sampleSidecar()));
        QCOMPARE(::symlink("elsewhere.json", place.sidecar().native().constData()), 0);
        QVERIFY(addRemark(place, u"more"_s));
        struct stat status;
        QCOMPARE(::lstat(place.sidecar().native().constData(), &status), 0);
        QVERIFY(S_ISLNK(status.st_mode));
        QVERIFY(notesIn(place).contains(u"more"_s));
        QVERIFY(place.read("elsewhere.json").contains("more"));
    }

    void writersInThreads_loseNothing()
    {
        const Workplace place;
        std::vector<std::thread> writers;
        std::atomic<int> accepted = 0;
        for (int writer = 0; writer < 4; ++writer) {
            writers.emplace_back([&place, &accepted, writer] {
                for (int i = 0; i < 8; ++i)
                    accepted += addRemark(place, QString::number(writer * 100 + i));
            });
        }
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(accepted.load(), 32);
        QStringList notes = notesIn(place);
        notes.removeDuplicates();
        QCOMPARE(notes.size(), 32);
        QCOMPARE(place.names(), bothFiles);
    }

    void writersInProcesses_loseNothing()
    {
        const Workplace place;
        QList<pid_t> children;
        for (int writer = 0; writer < 4; ++writer) {
            const pid_t child = ::fork();
            if (child == 0) {
                bool all = true;
                for (int i = 0; i < 8; ++i)
                    all &= addRemark(place, QString::number(writer * 100 + i));
                ::_exit(all ? 0 : 1);
            }
            children.append(child);
        }
        for (const pid_t child : std::as_const(children)) {
            int status = 1;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QCOMPARE(status, 0);
        }
        QCOMPARE(notesIn(place).size(), 32);
        QCOMPARE(place.names(), bothFiles);
    }

    void strayOfADeadProgram_isTakenUp()
    {
        Opened opened;
        // It died when it had put its text in the place of somebody's change.
        QVERIFY(inChild([&]() -> bool {
            Sidecar theirs = opened.sidecar;
            theirs.annotations.append(remark(u"theirs"_s));
            Result<DurableFile> file = DurableFile::lock(opened.place.sidecar(), 5s);
            const auto expected = *file->read();
            opened.place.write(sidecarName, serialized(theirs));
            Sidecar ours = opened.sidecar;
            ours.annotations.append(remark(u"ours"_s));
            ::_exit(file->replace(serialized(ours), expected) ? 0 : 1);
        }));
        QVERIFY(!notesIn(opened.place).contains(u"theirs"_s));
        QVERIFY(addRemark(opened.place, u"next"_s));
        const QStringList notes = notesIn(opened.place);
        for (const QString &note : {u"ours"_s, u"theirs"_s, u"next"_s})
            QVERIFY2(notes.contains(note), qPrintable(note));
        QCOMPARE(opened.place.names(), bothFiles);
    }

    void hostileAnnotations_canBeSaved()
    {
        const Workplace place;
        place.write(sidecarName,
                    "[{\"type\":\"Annotation\",\"target\":{\"source\":\"s\",\"selector\":[{"
                    "\"type\":\"TextQuoteSelector\",\"exact\":\"\",\"prefix\":\"p\"},"
                    "{\"type\":\"TextPositionSelector\",\"start\":3,\"end\":9000}]}},"
                    "{\"type\":\"Annotation\",\"target\":{\"source\":\"s\",\"selector\":{\"type\":"
                    "\"TextQuoteSelector\",\"exact\":\"\\ud83d\"}}},"
                    "{\"type\":\"Annotation\"},7]");
        QVERIFY(addRemark(place, u"ours"_s));
        QVERIFY(addRemark(place, u"again"_s));
        QCOMPARE(notesIn(place).size(), 5);
    }
};

DIPTYCH_TEST(TestSidecarFile)

#include "tst_sidecarfile.moc"
