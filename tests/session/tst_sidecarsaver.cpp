// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/quoting.h"
#include "base/file.h"
#include "document/loader.h"
#include "session/sidecarsaver.h"
#include "support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A source in a folder of its own, and its saver.
class Desk
{
public:
    Desk()
    {
        if (!writeFileAtomically(source(), "one two three"))
            qFatal("no source");
        document = *loadDocument(source());
        open();
    }
    void open()
    {
        SidecarFile file(source());
        Sidecar sidecar = *file.load(*document);
        saver = std::make_unique<SidecarSaver>(
            SidecarKeeper(std::move(file), std::move(sidecar), document));
    }
    [[nodiscard]] FilePath source() const
    {
        return FilePath::fromString(folder.filePath(u"a.txt"_s));
    }
    [[nodiscard]] bool has(const QString &name) const { return QDir(folder.path()).exists(name); }
    [[nodiscard]] bool hasJournal() const { return has(u".a.txt.annotations.journal"_s); }
    /// The notes that whoever opens it now would see.
    [[nodiscard]] QStringList notes() const
    {
        QStringList notes;
        const Result<Sidecar> sidecar = SidecarFile(source()).load(*document);
        if (sidecar) {
            for (const Annotation &annotation : sidecar->annotations)
                notes.append(annotation.note);
        }
        notes.sort();
        return notes;
    }
    void add(const QString &note) const
    {
        Annotation annotation;
        annotation.id = newAnnotationId();
        annotation.selector = *selectorFor(*document, {0, 3});
        annotation.note = note;
        saver->save({{AnnotationStep{std::nullopt, annotation}}, Codebook::defaults()});
    }

    QTemporaryDir folder;
    DocumentPtr document;
    std::unique_ptr<SidecarSaver> saver;
};

} // namespace

class TestSidecarSaver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flush_leavesAllInTheSidecarAndNoJournal()
    {
        Desk desk;
        QSignalSpy saved(desk.saver.get(), &SidecarSaver::saved);
        QStringList expected;
        for (int i = 10; i < 30; ++i) {
            expected.append(QString::number(i));
            desk.add(expected.last());
        }
        QVERIFY(desk.saver->isBusy());
        QVERIFY(desk.saver->isBehind());
        QVERIFY(desk.saver->flush());
        QVERIFY(!desk.saver->isBusy());
        QVERIFY(!desk.saver->isBehind());
        // Those that came while others were on their way go together.
        QVERIFY(saved.count() >= 1 && saved.count() <= 20);
        QVERIFY(!desk.hasJournal());
        QCOMPARE(desk.notes(), expected);
        QVERIFY(desk.saver->flush());
    }

    void savedEdits_areInTheJournalUntilAQuietMoment()
    {
        Desk desk;
        desk.saver->setRest(1h);
        desk.add(u"1"_s);
        QVERIFY(desk.saver->flush());
        const QByteArray sidecar = *readFile(sidecarPath(desk.source()), 1 << 20);
        QSignalSpy saved(desk.saver.get(), &SidecarSaver::saved);
        desk.add(u"2"_s);
        QVERIFY(saved.wait(patience));
        QVERIFY(desk.hasJournal());
        QCOMPARE(*readFile(sidecarPath(desk.source()), 1 << 20), sidecar);
        QCOMPARE(desk.notes(), QStringList({u"1"_s, u"2"_s}));
        desk.saver->setRest(0ms);
        desk.add(u"3"_s);
        QTRY_VERIFY(!desk.hasJournal());
        QVERIFY(*readFile(sidecarPath(desk.source()), 1 << 20) != sidecar);
        QCOMPARE(desk.notes(), QStringList({u"1"_s, u"2"_s, u"3"_s}));
    }

    void leftJournal_isTakenOverInAQuietMoment()
    {
        Desk desk;
        desk.saver->setRest(1h);
        desk.add(u"1"_s);
        QVERIFY(desk.saver->flush());
        QSignalSpy saved(desk.saver.get(), &SidecarSaver::saved);
        desk.add(u"2"_s);
        QVERIFY(saved.wait(patience));
        desk.saver.reset(); // as a program that ends without a word
        QVERIFY(desk.hasJournal());
        desk.open();
        QVERIFY(desk.hasJournal());
        QVERIFY(desk.saver->flush());
        QVERIFY(!desk.hasJournal());
        QCOMPARE(desk.notes(), QStringList({u"1"_s, u"2"_s}));
    }

    void failure_isToldAndTheNextSaveTriesAnew()
    {
        Desk desk;
        QSignalSpy failed(desk.saver.get(), &SidecarSaver::failed);
        QSignalSpy saved(desk.saver.get(), &SidecarSaver::saved);
        // A folder where the sidecar should be: no save can succeed.
        QVERIFY(QDir(desk.folder.path()).mkdir(u"a.txt.annotations.json"_s));
        desk.add(u"1"_s);
        QVERIFY(failed.wait(patience));
        QVERIFY(!desk.saver->flush());
        QCOMPARE(failed.count(), 2);
        QCOMPARE(saved.count(), 0);
        QVERIFY(QDir(desk.folder.path()).rmdir(u"a.txt.annotations.json"_s));
        desk.add(u"2"_s);
        QVERIFY(desk.saver->flush());
        QCOMPARE(saved.count(), 1);
        QCOMPARE(desk.notes(), QStringList({u"1"_s, u"2"_s}));
    }

    void journalThatCannotBeWritten_leadsToTheSidecar()
    {
        Desk desk;
        desk.saver->setRest(1h);
        desk.add(u"1"_s);
        QVERIFY(desk.saver->flush());
        QVERIFY(QDir(desk.folder.path()).mkdir(u".a.txt.annotations.window.lock"_s));
        QSignalSpy saved(desk.saver.get(), &SidecarSaver::saved);
        desk.add(u"2"_s);
        QVERIFY(saved.wait(patience));
        QVERIFY(!desk.hasJournal());
        QCOMPARE(desk.notes(), QStringList({u"1"_s, u"2"_s}));
    }

    void sidecarThatCannotBeWritten_isToldThoughEditsAreSafe()
    {
        Desk desk;
        desk.saver->setRest(1h);
        desk.add(u"1"_s);
        QVERIFY(desk.saver->flush());
        QSignalSpy saved(desk.saver.get(), &SidecarSaver::saved);
        QSignalSpy failed(desk.saver.get(), &SidecarSaver::failed);
        desk.add(u"2"_s);
        QVERIFY(saved.wait(patience));
        const QByteArray good = *readFile(sidecarPath(desk.source()), 1 << 20);
        QVERIFY(writeFileAtomically(sidecarPath(desk.source()), "{ broken"));
        QVERIFY(!desk.saver->flush());
        QCOMPARE(failed.count(), 1);
        desk.add(u"3"_s);
        QVERIFY(failed.wait(patience));
        QCOMPARE(saved.count(), 1);
        QVERIFY(writeFileAtomically(sidecarPath(desk.source()), good));
        // The journal holds what the sidecar could not take.
        QCOMPARE(desk.notes(), QStringList({u"1"_s, u"2"_s, u"3"_s}));
        desk.saver->retry();
        QVERIFY(desk.saver->flush());
        QVERIFY(!desk.hasJournal());
        QCOMPARE(desk.notes(), QStringList({u"1"_s, u"2"_s, u"3"_s}));
    }

    void whatOthersAdd_isHandedOver()
    {
        Desk desk;
        desk.add(u"1"_s);
        QVERIFY(desk.saver->flush());
        QSignalSpy changed(desk.saver.get(), &SidecarSaver::changedByOthers);
        SidecarFile theirs(desk.source());
        Sidecar sidecar = *theirs.load(*desk.document);
        Annotation second = sidecar.annotations.first();
        second.id = newAnnotationId();
        second.note = u"2"_s;
        sidecar.annotations.append(second);
        QVERIFY(theirs.save(sidecar));
        desk.add(u"3"_s);
        QVERIFY(desk.saver->flush());
        QCOMPARE(changed.count(), 1);
        const auto handed = changed.first().first().value<SidecarKeeper::FromOthers>();
        QCOMPARE(handed.annotations.size(), 1u);
        QCOMPARE(handed.annotations.front().after->note, u"2"_s);
        QVERIFY(!handed.annotations.front().before);
        QCOMPARE(desk.notes(), QStringList({u"1"_s, u"2"_s, u"3"_s}));
    }
};

DIPTYCH_TEST(TestSidecarSaver)

#include "tst_sidecarsaver.moc"
