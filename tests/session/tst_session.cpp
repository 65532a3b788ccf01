// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/file.h"
#include "session/session.h"
#include "storage/sidecarfile.h"
#include "support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

constexpr auto leftText = "We met in Ostermark. Over 40 towns took part.\n\nThe mayor said so.\n";
constexpr auto rightText = "They met in Ostermark. Some towns took part.\n\nThe mayor said so.\n";

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeFileAtomically(left(), leftText));
        QVERIFY(writeFileAtomically(right(), rightText));
        m_session = std::make_unique<Session>();
        m_session->setCoder(coderNamed(u"A. Berg"_s));
        m_session->setSource(Side::Left, std::move(*openSource(left())));
        m_session->setSource(Side::Right, std::move(*openSource(right())));
    }
    void cleanup() { m_session.reset(); }

    void open_readsInTheBackground()
    {
        Session session;
        QSignalSpy opened(&session, &Session::sourceOpened);
        QSignalSpy failed(&session, &Session::openFailed);
        session.open(Side::Left, left());
        QVERIFY(session.isOpening(Side::Left));
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(!session.isOpening(Side::Left));
        QVERIFY(session.document(Side::Left));
        session.open(Side::Right, left().sibling("none"));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!session.document(Side::Right));
    }

    void open_overtakenByAnotherShowsTheLastOnly()
    {
        Session session;
        QSignalSpy opened(&session, &Session::sourceOpened);
        session.open(Side::Left, left());
        session.open(Side::Left, right());
        QTRY_COMPARE(opened.count(), 1);
        QTest::qWait(50);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(session.document(Side::Left)->info().path, right());
    }

    void alignment_comesAndGoes()
    {
        QTRY_VERIFY(m_session->alignment());
        QCOMPARE(m_session->alignment()->length(Side::Left),
                 m_session->document(Side::Left)->length());
        QSignalSpy changed(m_session.get(), &Session::alignmentChanged);
        m_session->swapSides();
        QVERIFY(!m_session->alignment());
        QTRY_VERIFY(m_session->alignment());
        m_session->close(Side::Left);
        QVERIFY(!m_session->alignment());
        QVERIFY(changed.count() >= 3);
    }

    void toggleTag_makesChangesAndRemovesOneAnnotation()
    {
        const TagId first = tag(0);
        const TagId second = tag(1);
        QSignalSpy changed(m_session.get(), &Session::changed);
        const Result<QString> id = m_session->toggleTag(Side::Left, {0, 6}, first);
        QVERIFY(id && !id->isEmpty());
        QCOMPARE(*m_session->toggleTag(Side::Left, {0, 6}, second), *id);
        QCOMPARE(annotation(*id).tags, QList<TagId>({first, second}));
        QCOMPARE(*m_session->toggleTag(Side::Left, {0, 6}, first), *id);
        QCOMPARE(*m_session->toggleTag(Side::Left, {0, 6}, second), QString());
        QCOMPARE(m_session->annotations(Side::Left).count(), 0);
        QCOMPARE(changed.count(), 4);
        for (int i = 0; i < 4; ++i)
            m_session->undoStack()->undo();
        QCOMPARE(m_session->annotations(Side::Left).count(), 0);
        m_session->undoStack()->redo();
        QCOMPARE(annotation(*id).tags, QList<TagId>({first}));
    }

    void toggleTag_keepsAnAnnotationWithANote()
    {
        const QString id = *m_session->toggleTag(Side::Left, {0, 6}, tag(0));
        QVERIFY(m_session->setNote(Side::Left, id, u"why?"_s));
        QCOMPARE(*m_session->toggleTag(Side::Left, {0, 6}, tag(0)), id);
        QCOMPARE(annotation(id).note, u"why?"_s);
        QCOMPARE(annotation(id).motivation, u"commenting"_s);
    }

    void twoCoders_annotateTheSameSpanApart()
    {
        const QString mine = *m_session->toggleTag(Side::Left, {0, 6}, tag(0));
        m_session->setCoder(coderNamed(u"C. Duarte"_s));
        const QString theirs = *m_session->toggleTag(Side::Left, {0, 6}, tag(0));
        QVERIFY(mine != theirs);
        QCOMPARE(m_session->annotations(Side::Left).count(), 2);
    }

    void badSpans_areErrors_data()
    {
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("end");
        QTest::newRow("empty") << qint64(3) << qint64(3);
        QTest::newRow("reversed") << qint64(5) << qint64(3);
        QTest::newRow("negative") << qint64(-1) << qint64(3);
        QTest::newRow("beyond the end") << qint64(3) << qint64(1000);
        QTest::newRow("huge") << qint64(0) << std::numeric_limits<qint64>::max();
    }
    void badSpans_areErrors()
    {
        QFETCH(qint64, start);
        QFETCH(qint64, end);
        const Result<QString> id = m_session->toggleTag(Side::Left, {start, end}, tag(0));
        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::OutOfRange);
        QCOMPARE(m_session->undoStack()->count(), 0);
    }

    void savedWork_survivesASuddenEnd()
    {
        const QString first = *m_session->toggleTag(Side::Left, {0, 6}, tag(0));
        QVERIFY(m_session->flush());
        const QString second = *m_session->toggleTag(Side::Left, {7, 9}, tag(1));
        QVERIFY(m_session->setNote(Side::Left, first, u"why?"_s));
        m_session->undoStack()->undo();
        m_session->undoStack()->redo();
        QTRY_COMPARE(m_session->saveState(Side::Left), SaveState::Saved);
        // What the disk would hold if the power went now.
        QTemporaryDir elsewhere;
        for (const QByteArray name :
             {"left.txt", "left.txt.annotations.json", ".left.txt.annotations.journal"}) {
            const Result<QByteArray> bytes = readFile(left().sibling(name), 1 << 20);
            QVERIFY(bytes);
            QVERIFY(writeFileAtomically(
                FilePath::fromString(elsewhere.filePath(QString::fromUtf8(name))), *bytes));
        }
        Session next;
        next.open(Side::Left, FilePath::fromString(elsewhere.filePath(u"left.txt"_s)));
        QTRY_VERIFY(next.document(Side::Left));
        QCOMPARE(next.recovery(Side::Left).changes, 2);
        QCOMPARE(next.annotations(Side::Left).toList(),
                 m_session->annotations(Side::Left).toList());
        QVERIFY(next.annotations(Side::Left).find(second));
        next.close(Side::Left);
        QVERIFY(!QDir(elsewhere.path()).exists(u".left.txt.annotations.journal"_s));
        next.open(Side::Left, FilePath::fromString(elsewhere.filePath(u"left.txt"_s)));
        QTRY_VERIFY(next.document(Side::Left));
        QCOMPARE(next.recovery(Side::Left).changes, 0);
        QCOMPARE(next.annotations(Side::Left).count(), 2);
    }

    void flush_makesWorkDurable()
    {
        const QString id = *m_session->annotate(Side::Right, {0, 4}, {tag(0)}, u"person changed"_s);
        QVERIFY(m_session->flush());
        QCOMPARE(m_session->saveState(Side::Right), SaveState::Saved);
        QCOMPARE(m_session->saveState(Side::Left), SaveState::Clean);
        const Result<OpenedSource> again = openSource(right());
        QVERIFY(again);
        QCOMPARE(again->sidecar.annotations.size(), 1);
        QCOMPARE(again->sidecar.annotations.front(), annotation(id, Side::Right));
    }

    void madeTag_isKeptThoughUnused()
    {
        const Tag made = m_session->codebook().makeTag(u"irony"_s);
        QVERIFY(m_session->putTag(made));
        QVERIFY(m_session->flush());
        Session again;
        again.setSource(Side::Left, std::move(*openSource(left())));
        QVERIFY(again.codebook().find(made.id));
    }

    void removeTag_takesItFromAnnotationsInOneStep()
    {
        const QString both = *m_session->annotate(Side::Left, {0, 6}, {tag(0), tag(1)});
        const QString only = *m_session->annotate(Side::Right, {0, 4}, {tag(0)});
        const int before = m_session->undoStack()->count();
        QVERIFY(m_session->removeTag(tag(0)));
        QCOMPARE(m_session->undoStack()->count(), before + 1);
        QCOMPARE(annotation(both).tags, QList<TagId>({m_second}));
        QVERIFY(!m_session->annotations(Side::Right).find(only));
        m_session->undoStack()->undo();
        QCOMPARE(annotation(both).tags.size(), 2);
        QVERIFY(m_session->annotations(Side::Right).find(only));
    }

    void undo_survivesSwappingTheSides()
    {
        const QString id = *m_session->toggleTag(Side::Left, {0, 6}, tag(0));
        m_session->swapSides();
        QVERIFY(m_session->annotations(Side::Right).find(id));
        m_session->undoStack()->undo();
        QVERIFY(!m_session->annotations(Side::Right).find(id));
        m_session->undoStack()->redo();
        QVERIFY(m_session->annotations(Side::Right).find(id));
    }

    void othersChanges_areTakenOverWhenSaving()
    {
        const QString mine = *m_session->toggleTag(Side::Left, {0, 6}, tag(0));
        QVERIFY(m_session->flush());
        Session other;
        other.setCoder(coderNamed(u"C. Duarte"_s));
        other.setSource(Side::Left, std::move(*openSource(left())));
        const QString theirs = *other.toggleTag(Side::Left, {10, 19}, tag(0));
        QVERIFY(other.flush());
        const QString later = *m_session->toggleTag(Side::Left, {21, 25}, tag(0));
        QVERIFY(m_session->flush());
        for (const QString &id : {mine, theirs, later})
            QVERIFY(m_session->annotations(Side::Left).find(id));
        QCOMPARE(openSource(left())->sidecar.annotations.size(), 3);
    }

    void readOnlySide_refusesEdits()
    {
        QVERIFY(writeFileAtomically(sidecarPath(left()), "no JSON"));
        m_session->setSource(Side::Left, std::move(*openSource(left())));
        QCOMPARE(m_session->saveState(Side::Left), SaveState::ReadOnly);
        const Result<QString> id = m_session->toggleTag(Side::Left, {0, 6}, tag(0));
        QVERIFY(!id);
        QVERIFY(m_session->flush());
        QCOMPARE(*readFile(sidecarPath(left()), 100), QByteArray("no JSON"));
    }

    void randomEdits_undoneToTheStartLeaveNothing()
    {
        QRandomGenerator random(20261121);
        QVERIFY(m_session->annotate(Side::Left, {0, 2}, {tag(0)}, u"there before"_s));
        m_session->undoStack()->clear();
        const QByteArray before = state();
        for (int step = 0; step < 300; ++step)
            edit(random);
        const QByteArray after = state();
        QVERIFY(after != before);
        while (m_session->undoStack()->canUndo())
            m_session->undoStack()->undo();
        QCOMPARE(state(), before);
        while (m_session->undoStack()->canRedo())
            m_session->undoStack()->redo();
        QCOMPARE(state(), after);
        QVERIFY(m_session->flush());
    }

private:
    [[nodiscard]] FilePath left() const
    {
        return FilePath::fromString(m_folder->filePath(u"left.txt"_s));
    }
    [[nodiscard]] FilePath right() const
    {
        return FilePath::fromString(m_folder->filePath(u"right.txt"_s));
    }
    [[nodiscard]] TagId tag(int index)
    {
        m_second = Codebook::defaults().tags().at(1).id;
        return Codebook::defaults().tags().at(index).id;
    }
    [[nodiscard]] Annotation annotation(const QString &id, Side side = Side::Left) const
    {
        const Annotation *found = m_session->annotations(side).find(id);
        return found ? *found : Annotation();
    }

    /// Both sides and the codebook as text.
    [[nodiscard]] QByteArray state() const
    {
        QByteArray all;
        for (Side side : bothSides) {
            Sidecar sidecar;
            sidecar.annotations = m_session->annotations(side).toList();
            sidecar.codebook = m_session->codebook();
            all += serialized(sidecar);
        }
        return all;
    }

    void edit(QRandomGenerator &random)
    {
        const Side side = random.bounded(2) ? Side::Left : Side::Right;
        const Position length = m_session->document(side)->length();
        const Position start = random.bounded(int(length) - 1);
        const Position end = start + 1 + random.bounded(int(length - start));
        const std::vector<const Annotation *> all = m_session->annotations(side).all();
        const QString some =
            all.empty() ? QString() : all[std::size_t(random.bounded(int(all.size())))]->id;
        const QList<Tag> tags = m_session->codebook().tags();
        const TagId tag = tags.isEmpty() ? TagId() : tags.at(random.bounded(int(tags.size()))).id;
        const Position there =
            random.bounded(int(m_session->document(otherSide(side))->length()) - 9);
        switch (random.bounded(10)) {
        case 0:
            (void)m_session->setNote(side, some, QString::number(random.generate()));
            break;
        case 1:
            (void)m_session->setConfidence(side, some, random.bounded(1.0));
            break;
        case 2:
            (void)m_session->removeAnnotations(side, {some});
            break;
        case 3:
            (void)m_session->putTag(m_session->codebook().makeTag(u"t%1"_s.arg(random.bounded(5))));
            break;
        case 4:
            if (random.bounded(5) == 0)
                (void)m_session->removeTag(tag);
            break;
        case 5:
            m_session->swapSides();
            m_session->swapSides();
            break;
        case 6:
            (void)m_session->link(side, {start, end}, {there, there + 9}, u"softens"_s);
            break;
        case 7:
            (void)m_session->setRelation(side, some, u"relation %1"_s.arg(random.bounded(3)));
            break;
        default:
            (void)m_session->toggleTag(side, {start, end}, tag);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    TagId m_second;
};

DIPTYCH_TEST(TestSession)

#include "tst_session.moc"
