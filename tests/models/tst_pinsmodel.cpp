// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pinsmodel.h"

#include "support/testmain.h"
#include "support/textfolder.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestPinsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<TextFolder>();
        m_session = std::make_unique<Session>();
        m_model = std::make_unique<PinsModel>(*m_session);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        openNow(*m_session, Side::Left, m_folder->write("a.txt", "One two\nthree four five.\n"));
        openNow(*m_session, Side::Right, m_folder->write("b.txt", "Six seven eight nine ten.\n"));
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_session.reset();
    }

    void rows_areThePins()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const QString tie = *m_session->pin(Pin::Kind::Tie, {0, 13}, {0, 9});
        const QString cut = *m_session->pin(Pin::Kind::Cut, {14, 18}, {10, 15});
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(text(0, PinsModel::KindColumn), u"tied"_s);
        QCOMPARE(text(0, PinsModel::LeftColumn), u"One two three"_s);
        QCOMPARE(text(0, PinsModel::RightColumn), u"Six seven"_s);
        QCOMPARE(text(1, PinsModel::KindColumn), u"kept apart"_s);
        QCOMPARE(m_model->indexOf(cut).row(), 1);
        QCOMPARE(m_model->pin(m_model->indexOf(tie)).id, tie);
        QVERIFY(!m_model->indexOf(u"none"_s).isValid());
        QVERIFY(m_session->removePins({tie}));
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->indexOf(cut).row(), 0);
        m_session->undoStack()->undo();
        QCOMPARE(m_model->indexOf(tie).row(), 0);
        m_session->swapSides();
        QCOMPARE(text(0, PinsModel::LeftColumn), u"Six seven"_s);
        QCOMPARE(reset.count(), 0);
        m_session->close(Side::Left);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void lostWords_areTold()
    {
        QVERIFY(m_session->pin(Pin::Kind::Tie, {0, 13}, {0, 9}));
        QTRY_VERIFY(!m_session->isAligning());
        QCOMPARE(m_model->idleCount(), 0);
        m_folder->write("b.txt", "Nothing of that sort at all.\n");
        QSignalSpy reloaded(m_session.get(), &Session::reloaded);
        m_session->reload(Side::Right);
        QTRY_COMPARE(reloaded.count(), 1);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->idleCount(), 1);
        QVERIFY(text(0, PinsModel::KindColumn).contains(u"not found"));
        QCOMPARE(text(0, PinsModel::RightColumn), u"Six seven"_s);
    }

    void randomPins_areFollowed()
    {
        QRandomGenerator random(4);
        for (int i = 0; i < 60; ++i) {
            const int choice = random.bounded(4);
            if (choice == 0 && m_session->undoStack()->canUndo())
                m_session->undoStack()->undo();
            else if (choice == 1 && !m_session->pins().empty())
                QVERIFY(m_session->removePins({m_session->pins()[0].id}));
            else
                (void)m_session->pin(Pin::Kind::Tie, {random.bounded(10), 11 + random.bounded(8)},
                                     {random.bounded(10), 12 + random.bounded(8)});
            QCOMPARE(m_model->rowCount(), int(m_session->pins().size()));
            for (int row = 0; row < m_model->rowCount(); ++row)
                QCOMPARE(m_model->pin(m_model->index(row, 0)), m_session->pins()[std::size_t(row)]);
        }
    }

private:
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    std::unique_ptr<TextFolder> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PinsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

DIPTYCH_TEST(TestPinsModel)

#include "tst_pinsmodel.moc"
