// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecar.h"
#include "support/testmain.h"
#include "support/textfolder.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>
#include <QtTest/QSignalSpy>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

/// Undo goes on after a restart.
class TestSessionHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_folder->write("draft.txt", "The mayor spoke first.\n\nOver 40 towns took part.\n");
        m_folder->write("release.txt", "The mayor spoke.\n\nMany towns took part.\n");
    }

    void everyEdit_isUndoneAndRedoneAfterARestart()
    {
        QStringList left;
        {
            const auto session = opened();
            const Tag tag = session->codebook().makeTag(u"irony"_s);
            QVERIFY(session->putTag(tag));
            left << *session->annotate(Side::Left, {4, 9}, {tag.id});
            QVERIFY(session->setNote(Side::Left, left[0], u"who?"_s));
            session->undoStack()->beginMacro(u"both"_s);
            QVERIFY(session->annotate(Side::Right, {4, 9}, {tag.id}));
            QVERIFY(session->annotate(Side::Left, {24, 31}, {tag.id}, u"more"_s));
            session->undoStack()->endMacro();
            QVERIFY(session->link(Side::Left, {24, 31}, {18, 22}, u"softens"_s));
            QVERIFY(session->pin(Pin::Kind::Tie, {0, 22}, {0, 16}));
            QVERIFY(session->removeAnnotations(Side::Left, {left[0]}));
            session->undoStack()->undo();
        }
        const auto session = opened();
        QUndoStack &stack = *session->undoStack();
        QCOMPARE(stack.count(), 7);
        QCOMPARE(stack.index(), 6);
        QVERIFY(stack.canRedo());
        const State there = state(*session);
        stack.redo();
        QVERIFY(!session->annotations(Side::Left).find(left[0]));
        while (stack.canUndo())
            stack.undo();
        QCOMPARE(session->annotations(Side::Left).count(), 0);
        QCOMPARE(session->annotations(Side::Right).count(), 0);
        QVERIFY(session->pins().empty());
        QCOMPARE(session->codebook(), Codebook::defaults());
        while (stack.index() < 6)
            stack.redo();
        compare(state(*session), there);
        QVERIFY(session->flush());
    }

    void openingTellsIt_withoutAnEdit()
    {
        {
            const auto session = opened();
            QVERIFY(session->annotate(Side::Left, {4, 9}, {}, u"n"_s));
        }
        const QByteArray sidecar = *readFile(sidecarPath(m_folder->path("draft.txt")), 1 << 20);
        Session session;
        session.setHistoryFolder(m_folder->path("state/history"));
        const QSignalSpy restored(&session, &Session::historyRestored);
        const QSignalSpy moved(session.undoStack(), &QUndoStack::indexChanged);
        openNow(session, Side::Left, m_folder->path("draft.txt"));
        QCOMPARE(restored.count(), 0); // its steps belong to the pair
        openNow(session, Side::Right, m_folder->path("release.txt"));
        QCOMPARE(restored.count(), 1);
        QCOMPARE(moved.count(), 0);
        QVERIFY(session.undoStack()->canUndo());
        QVERIFY(session.flush());
        QCOMPARE(*readFile(sidecarPath(m_folder->path("draft.txt")), 1 << 20), sidecar);
    }

    void otherOrderOfSides_isTheSamePair()
    {
        {
            const auto session = opened();
            QVERIFY(session->annotate(Side::Left, {4, 9}, {}, u"n"_s));
        }
        Session session;
        session.setHistoryFolder(m_folder->path("state/history"));
        openNow(session, Side::Left, m_folder->path("release.txt"));
        openNow(session, Side::Right, m_folder->path("draft.txt"));
        QVERIFY(session.undoStack()->canUndo());
        session.undoStack()->undo();
        QCOMPARE(session.annotations(Side::Right).count(), 0);
    }

    void whatOthersChanged_endsIt_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("annotation") << u"annotation"_s;
        QTest::newRow("text") << u"text"_s;
        QTest::newRow("damaged") << u"damaged"_s;
        QTest::newRow("cut off") << u"cut off"_s;
        QTest::newRow("empty") << u"empty"_s;
    }

    void whatOthersChanged_endsIt()
    {
        QFETCH(QString, what);
        QString id;
        {
            const auto session = opened();
            id = *session->annotate(Side::Left, {4, 9}, {}, u"n"_s);
        }
        if (what == u"annotation") {
            Session other;
            openNow(other, Side::Left, m_folder->path("draft.txt"));
            QVERIFY(other.setNote(Side::Left, id, u"theirs"_s));
        } else if (what == u"text") {
            m_folder->write("draft.txt", "The mayor spoke first.\n\nOver 40 towns took part!\n");
        } else {
            const QByteArray text = *readFile(file(), 1 << 20);
            const QByteArray damaged = what == u"damaged"
                                           ? QByteArray(text).replace("mayor", "maior")
                                       : what == u"cut off" ? text.chopped(5)
                                                            : QByteArray();
            QVERIFY(writeFileAtomically(file(), damaged));
        }
        const auto session = opened();
        QVERIFY(!session->undoStack()->canUndo());
        QCOMPARE(session->annotations(Side::Left).count(), 1);
    }

    void whatOthersAdded_staysWhenStepsAreUndone()
    {
        {
            const auto session = opened();
            QVERIFY(session->annotate(Side::Left, {4, 9}, {}, u"n"_s));
        }
        {
            Session other;
            openNow(other, Side::Left, m_folder->path("draft.txt"));
            QVERIFY(other.annotate(Side::Left, {10, 15}, {}, u"theirs"_s));
        }
        const auto session = opened();
        QVERIFY(session->undoStack()->canUndo());
        session->undoStack()->undo();
        QCOMPARE(session->annotations(Side::Left).count(), 1);
    }

    void withoutAFolder_nothingIsKept()
    {
        {
            Session session;
            openNow(session, Side::Left, m_folder->path("draft.txt"));
            QVERIFY(session.annotate(Side::Left, {4, 9}, {}, u"n"_s));
        }
        QVERIFY(!QDir(m_folder->path("state").toString()).exists());
    }

    void randomEdits_overManyRestarts_endWhereTheyBegan()
    {
        QRandomGenerator random(7);
        for (int restart = 0; restart < 12; ++restart) {
            const auto session = opened();
            for (int step = 0; step < 10; ++step)
                edit(*session, random);
        }
        const auto session = opened();
        QVERIFY(session->undoStack()->canUndo());
        while (session->undoStack()->canUndo())
            session->undoStack()->undo();
        QCOMPARE(session->annotations(Side::Left).count(), 0);
        QCOMPARE(session->annotations(Side::Right).count(), 0);
    }

private:
    struct State
    {
        QList<Annotation> left;
        QList<Annotation> right;
        Codebook codebook;
        std::size_t pins;
    };

    static State state(const Session &session)
    {
        return {session.annotations(Side::Left).toList(), session.annotations(Side::Right).toList(),
                session.codebook(), session.pins().size()};
    }

    static void compare(const State &now, const State &before)
    {
        QCOMPARE(now.left, before.left);
        QCOMPARE(now.right, before.right);
        QCOMPARE(now.codebook, before.codebook);
        QCOMPARE(now.pins, before.pins);
    }

    static void edit(Session &session, QRandomGenerator &random)
    {
        const Side side = random.bounded(2) ? Side::Left : Side::Right;
        const AnnotationSet &set = session.annotations(side);
        const QList<Annotation> all = set.toList();
        const Position start = random.bounded(12);
        const Range range{start, start + 3};
        switch (random.bounded(6)) {
        case 0:
        case 1:
            QVERIFY(session.annotate(side, range, {}, QString::number(random.generate())));
            break;
        case 2:
            QVERIFY(session.toggleTag(side, range, Codebook::defaults().tags().first().id));
            break;
        case 3:
            if (!all.isEmpty())
                QVERIFY(session.setNote(side, all[random.bounded(all.size())].id,
                                        QString::number(random.generate())));
            break;
        case 4:
            if (!all.isEmpty())
                QVERIFY(session.removeAnnotations(side, {all[random.bounded(all.size())].id}));
            break;
        default:
            session.undoStack()->undo();
            break;
        }
    }

    std::unique_ptr<Session> opened() const
    {
        auto session = std::make_unique<Session>();
        session->setHistoryFolder(m_folder->path("state/history"));
        openNow(*session, Side::Left, m_folder->path("draft.txt"));
        openNow(*session, Side::Right, m_folder->path("release.txt"));
        return session;
    }

    FilePath file() const
    {
        const QDir folder(m_folder->path("state/history").toString());
        const QStringList names = folder.entryList(QDir::Files);
        return names.size() == 1 ? FilePath::fromString(folder.filePath(names.first()))
                                 : FilePath();
    }

    std::unique_ptr<TextFolder> m_folder;
};

DIPTYCH_TEST(TestSessionHistory)

#include "tst_sessionhistory.moc"
