// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/carrymodel.h"

#include "annotation/quoting.h"
#include "models/roles.h"
#include "support/testmain.h"
#include "support/textfolder.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestCarryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<TextFolder>();
        m_session = std::make_unique<Session>();
        m_session->setCoder(coderNamed(u"A. Berg"_s));
        m_model = std::make_unique<CarryModel>(*m_session);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        openNow(*m_session, Side::Left,
                m_folder->write("a.txt", "The mayor said the river had risen by 12 %.\n\n"
                                         "Forty ships came into the old town from abroad.\n\n"
                                         "Nobody at all was asked about this.\n"));
        openNow(*m_session, Side::Right,
                m_folder->write("b.txt", "The mayor said the river had risen by 12 %.\n\n"
                                         "Sixty ships came into the old town from abroad.\n\n"
                                         "Elsewhere the council met behind closed doors.\n"));
        QTRY_VERIFY(m_session->alignment());
        m_model->setWatched(true);
        m_river = annotate(u"the river had risen"_s);
        m_ships = annotate(u"Forty ships came into"_s);
        m_nobody = annotate(u"Nobody at all was asked"_s);
        QTRY_COMPARE(m_model->rowCount(), 3);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_session.reset();
    }

    void rows_areTheProposals()
    {
        QCOMPARE(states(), (QStringList{u"likely"_s, u"likely"_s, u"not found"_s}));
        QCOMPARE(m_model->count(CarryState::New), 2);
        QCOMPARE(m_model->count(CarryState::Missing), 1);
        const QModelIndex here = m_model->index(1, CarryModel::HereColumn);
        const auto wording = here.data(Role::Wording).value<Wording>();
        QCOMPARE(wording.text, u"Forty ships came into"_s);
        QCOMPARE(wording.different.size(), std::size_t(1));
        QCOMPARE(wording.text.mid(wording.different[0].start, wording.different[0].length),
                 u"Forty"_s);
        const QModelIndex there = m_model->index(1, CarryModel::ThereColumn);
        QCOMPARE(there.data().toString(), u"Sixty ships came into"_s);
        QCOMPARE(m_model->index(2, CarryModel::ThereColumn).data().toString(), QString());
        QCOMPARE(m_model->index(2, CarryModel::SureColumn).data().toString(), QString());
        QCOMPARE(m_model->index(0, CarryModel::SureColumn).data().toString(), u"100 %"_s);
        QCOMPARE(m_model->indexOf(m_ships).row(), 1);
        QCOMPARE(m_model->likely().size(), std::size_t(2));
    }

    void rows_areOfTheStatesAskedFor()
    {
        m_model->setShown(CarryState::New, false);
        QCOMPARE(states(), QStringList{u"not found"_s});
        QCOMPARE(m_model->count(CarryState::New), 2);
        QVERIFY(!m_model->indexOf(m_river).isValid());
        m_model->setShown(CarryState::New, true);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void threshold_decidesWhatIsLikely()
    {
        m_model->setLeast(1);
        QCOMPARE(states(), (QStringList{u"likely"_s, u"uncertain"_s, u"not found"_s}));
        m_model->setLeast(0);
        QCOMPARE(m_model->count(CarryState::New), 2);
    }

    void carried_isThereAlready()
    {
        QVERIFY(m_session->carry(Side::Left, m_model->likely()));
        QTRY_COMPARE(states(),
                     (QStringList{u"there already"_s, u"there already"_s, u"not found"_s}));
        m_session->undoStack()->undo();
        QTRY_COMPARE(m_model->count(CarryState::New), 2);
        m_model->setFrom(Side::Right);
        QCOMPARE(m_model->rowCount(), 0);
        m_session->undoStack()->redo();
        QTRY_COMPARE(m_model->rowCount(), 2);
    }

    void nothing_isWorkedOutUnwatched()
    {
        m_model->setWatched(false);
        QCOMPARE(m_model->rowCount(), 0);
        annotate(u"by 12 %"_s);
        QTest::qWait(10);
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setWatched(true);
        QCOMPARE(m_model->rowCount(), 4);
    }

    void closedSide_leavesNothing()
    {
        m_session->close(Side::Right);
        QCOMPARE(m_model->rowCount(), 0);
    }

private:
    QString annotate(const QString &words)
    {
        const Range range = *findQuote(*m_session->document(Side::Left), words);
        return *m_session->annotate(Side::Left, range, {m_session->codebook().tags().first().id});
    }
    [[nodiscard]] QStringList states() const
    {
        QStringList states;
        for (int row = 0; row < m_model->rowCount(); ++row)
            states << m_model->index(row, CarryModel::StateColumn).data().toString();
        return states;
    }

    std::unique_ptr<TextFolder> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CarryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QString m_river;
    QString m_ships;
    QString m_nobody;
};

DIPTYCH_TEST(TestCarryModel)

#include "tst_carrymodel.moc"
