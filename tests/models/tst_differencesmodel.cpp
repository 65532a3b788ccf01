// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/differencesmodel.h"

#include "models/roles.h"
#include "session/session.h"
#include "support/testmain.h"
#include "support/textfolder.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestDifferencesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_session = std::make_unique<Session>();
        m_model = std::make_unique<DifferencesModel>(*m_session);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        openNow(*m_session, Side::Left,
                m_folder.write("a.txt", "The harbour stayed open all winter long.\n\n"
                                        "Forty ships came into the old town from abroad.\n\n"
                                        "Nobody at all was asked about this.\n"));
        openNow(*m_session, Side::Right,
                m_folder.write("b.txt", "The harbour stayed open all winter long.\n\n"
                                        "Sixty ships came into the old town from abroad.\n\n"
                                        "Elsewhere the council met behind closed doors.\n"));
        QTRY_VERIFY(m_session->alignment());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_session.reset();
    }

    void rows_areWhatDiffers()
    {
        QCOMPARE(kinds(), (QStringList{u"changed"_s, u"only right"_s, u"only left"_s}));
        QCOMPARE(m_model->count(DifferencesModel::Group::Changed), 1);
        QCOMPARE(m_model->count(DifferencesModel::Group::Moved), 0);
        const QModelIndex changed = m_model->index(0, DifferencesModel::RightColumn);
        QCOMPARE(changed.data().toString(), u"Sixty ships came into the old town from abroad."_s);
        const auto wording = changed.data(Role::Wording).value<Wording>();
        QCOMPARE(wording.different.size(), size_t(1));
        QCOMPARE(wording.text.mid(wording.different[0].start, wording.different[0].length),
                 u"Sixty"_s);
        QCOMPARE(m_model->index(2, DifferencesModel::RightColumn).data().toString(), QString());
        QCOMPARE(m_model->index(2, DifferencesModel::AlikeColumn).data().toString(), QString());
        QCOMPARE(m_model->index(0, DifferencesModel::AlikeColumn).data().toString(), u"84 %"_s);
    }

    void rows_areOfTheKindsAskedFor()
    {
        m_model->setShown(DifferencesModel::Group::LeftOnly, false);
        QCOMPARE(kinds(), (QStringList{u"changed"_s, u"only right"_s}));
        QCOMPARE(m_model->count(DifferencesModel::Group::LeftOnly), 1);
        m_model->setShown(DifferencesModel::Group::Changed, false);
        QCOMPARE(kinds(), QStringList{u"only right"_s});
        m_model->setShown(DifferencesModel::Group::LeftOnly, true);
        QCOMPARE(kinds(), (QStringList{u"only right"_s, u"only left"_s}));
    }

    void indexOf_findsTheRowOfAPassage()
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, 0);
            QCOMPARE(m_model->indexOf(m_model->passage(index)), index);
        }
        QVERIFY(!m_model->indexOf(0).isValid()); // the same on both sides
        QVERIFY(!m_model->indexOf(-1).isValid());
        QVERIFY(!m_model->indexOf(1000).isValid());
    }

    void rows_goWithTheAlignment()
    {
        m_session->close(Side::Right);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->count(DifferencesModel::Group::Changed), 0);
    }

private:
    [[nodiscard]] QStringList kinds() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all << m_model->index(row, DifferencesModel::KindColumn).data().toString();
        return all;
    }

    TextFolder m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DifferencesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

DIPTYCH_TEST(TestDifferencesModel)

#include "tst_differencesmodel.moc"
