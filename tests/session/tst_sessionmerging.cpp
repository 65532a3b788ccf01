// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"
#include "storage/conflictcopies.h"
#include "storage/samples.h"
#include "support/testmain.h"
#include "support/textfolder.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray copyFile = "a.txt.annotations (conflicted copy 2026-01-02 101112).json";

QStringList notesOf(const std::vector<const Annotation *> &annotations)
{
    QStringList notes;
    for (const Annotation *annotation : annotations)
        notes << annotation->note;
    notes.sort();
    return notes;
}

} // namespace

/// A session and other programs that write its sidecar.
class TestSessionMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_file = m_folder->write("a.txt", "We met in spring. Over 40 towns took part.\n");
        m_session = std::make_unique<Session>();
        openNow(*m_session, Side::Left, m_file);
        QVERIFY(m_session->annotate(Side::Left, {0, 6}, {}, u"first"_s));
        QVERIFY(m_session->flush());
    }
    void cleanup() { m_session.reset(); }

    void othersAnnotation_appearsByItself()
    {
        QSignalSpy told(m_session.get(), &Session::changedElsewhere);
        const int steps = m_session->undoStack()->count();
        othersAdd(u"theirs"_s);
        QTRY_COMPARE(notes(), QStringList({u"first"_s, u"theirs"_s}));
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().at(1).value<FromElsewhere>().added, 1);
        QCOMPARE(m_session->undoStack()->count(), steps);
        m_session->undoStack()->undo();
        QCOMPARE(notes(), QStringList(u"theirs"_s));
    }

    void whoHoldsBackAnEdit_isAskedBeforeOthersWorkIsTaken()
    {
        // As an editor does in which a note is being typed.
        const QString id = m_session->annotations(Side::Left).all().front()->id;
        connect(
            m_session.get(), &Session::aboutToMerge, this,
            [&](Side side) { QVERIFY(m_session->setNote(side, id, u"typed"_s)); },
            Qt::SingleShotConnection);
        QSignalSpy told(m_session.get(), &Session::changedElsewhere);
        Sidecar theirs = onDisk();
        theirs.annotations.first().note = u"theirs"_s;
        QVERIFY(writeFileAtomically(sidecarPath(m_file), serialized(theirs)));
        QTRY_COMPARE(notes(), QStringList({u"theirs"_s, u"typed"_s}));
        QVERIFY(m_session->flush());
        QCOMPARE(m_session->annotations(Side::Left).find(id)->note, u"typed"_s);
        qsizetype contradictions = 0;
        for (const QList<QVariant> &arguments : std::as_const(told))
            contradictions += arguments.at(1).value<FromElsewhere>().contradictions.size();
        QCOMPARE(contradictions, 1);
        QCOMPARE(onDisk().annotations.size(), 2);
    }

    void removedSidecar_isToldAndKept()
    {
        QVERIFY(QFile::remove(sidecarPath(m_file).toString()));
        QTRY_COMPARE(m_session->saveState(Side::Left), SaveState::Failed);
        QCOMPARE(m_session->saveError(Side::Left).code, ErrorCode::NotFound);
        QCOMPARE(notes(), QStringList(u"first"_s));
        QVERIFY(!m_session->flush());
        QVERIFY(!QFile::exists(sidecarPath(m_file).toString()));
        m_session->retrySave();
        QTRY_COMPARE(m_session->saveState(Side::Left), SaveState::Saved);
        QCOMPARE(onDisk().annotations.size(), 1);
    }

    void unreadableSidecar_isToldAndLeftAlone()
    {
        const QByteArray good = *readFile(sidecarPath(m_file), 1 << 20);
        QVERIFY(writeFileAtomically(sidecarPath(m_file), "<<<<<<< HEAD\n"));
        QTRY_COMPARE(m_session->saveState(Side::Left), SaveState::Failed);
        QCOMPARE(m_session->saveError(Side::Left).code, ErrorCode::Syntax);
        QVERIFY(!m_session->flush());
        QCOMPARE(*readFile(sidecarPath(m_file), 1 << 20), "<<<<<<< HEAD\n");
        // Mended, it is followed without a word of the reader.
        QVERIFY(writeFileAtomically(sidecarPath(m_file), good));
        QTRY_COMPARE(m_session->saveState(Side::Left), SaveState::Saved);
        QVERIFY(m_session->flush());
        QCOMPARE(*readFile(sidecarPath(m_file), 1 << 20), good);
        // Or it is set aside.
        QVERIFY(writeFileAtomically(sidecarPath(m_file), "<<<<<<< HEAD\n"));
        QTRY_COMPARE(m_session->saveState(Side::Left), SaveState::Failed);
        const Result<FilePath> aside = m_session->setSidecarAside(Side::Left);
        QVERIFY(aside);
        QTRY_COMPARE(m_session->saveState(Side::Left), SaveState::Saved);
        QCOMPARE(*readFile(*aside, 1 << 20), "<<<<<<< HEAD\n");
        QCOMPARE(onDisk().annotations.size(), 1);
    }

    void conflictedCopy_isOfferedAndMergedAsOneStep()
    {
        QSignalSpy offered(m_session.get(), &Session::conflictCopiesChanged);
        Sidecar copy = onDisk();
        copy.annotations.first().id = newAnnotationId();
        copy.annotations.first().note = u"theirs"_s;
        const Tag irony = tagNamed(u"irony"_s);
        copy.codebook.put(irony);
        copy.annotations.first().tags = {irony.id};
        const FilePath path = m_folder->write(copyFile, serialized(copy));
        QTRY_COMPARE(offered.count(), 1);
        const QList<ConflictCopy> copies = m_session->conflictCopies(Side::Left);
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies.first().path, path);
        QCOMPARE(copies.first().maker, u"Nextcloud"_s);
        const int steps = m_session->undoStack()->count();
        QVERIFY(m_session->mergeCopy(Side::Left, copies.first()));
        QCOMPARE(m_session->undoStack()->count(), steps + 1);
        QCOMPARE(notes(), QStringList({u"first"_s, u"theirs"_s}));
        QVERIFY(m_session->codebook().find(irony.id));
        QVERIFY(m_session->conflictCopies(Side::Left).isEmpty());
        QVERIFY(m_session->flush());
        QCOMPARE(onDisk().annotations.size(), 2);
        QCOMPARE(*readFile(path, 1 << 20), serialized(copy));
        // It says nothing new any more, also to whoever opens the source next.
        QTest::qWait(700);
        QVERIFY(m_session->conflictCopies(Side::Left).isEmpty());
        Session next;
        openNow(next, Side::Left, m_file);
        QTest::qWait(300);
        QVERIFY(next.conflictCopies(Side::Left).isEmpty());
        m_session->undoStack()->undo();
        QCOMPARE(notes(), QStringList(u"first"_s));
        QVERIFY(!m_session->codebook().find(irony.id));
    }

    void conflictedCopyThatIsThereAlready_isOfferedOnOpening()
    {
        Sidecar copy = onDisk();
        copy.annotations.first().id = newAnnotationId();
        m_folder->write(copyFile, serialized(copy));
        m_folder->write("a.txt.annotations_LOCAL_77.json", "<<<<<<< HEAD");
        m_session.reset();
        Session session;
        openNow(session, Side::Left, m_file);
        QTRY_COMPARE(session.conflictCopies(Side::Left).size(), 1);
        QVERIFY(QFile::remove(m_folder->path(copyFile).toString()));
        QTRY_VERIFY(session.conflictCopies(Side::Left).isEmpty());
    }

private:
    [[nodiscard]] QStringList notes() const
    {
        return notesOf(m_session->annotations(Side::Left).all());
    }
    [[nodiscard]] Sidecar onDisk() const { return *SidecarFile(m_file).read(); }
    void othersAdd(const QString &note) const
    {
        SidecarFile file(m_file);
        Sidecar sidecar = *file.read();
        Annotation added = sidecar.annotations.first();
        added.id = newAnnotationId();
        added.note = note;
        sidecar.annotations.append(added);
        QVERIFY(file.save(sidecar));
    }

    std::unique_ptr<TextFolder> m_folder;
    FilePath m_file;
    std::unique_ptr<Session> m_session;
};

DIPTYCH_TEST(TestSessionMerging)

#include "tst_sessionmerging.moc"
