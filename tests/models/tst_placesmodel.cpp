// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/placesmodel.h"

#include "models/roles.h"
#include "session/session.h"
#include "support/testmain.h"
#include "support/textfolder.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestPlacesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<TextFolder>();
        const FilePath source =
            m_folder->write("fair.txt", "The mayor spoke first.\n\n"
                                        "Over 40 towns took part in the fair.\n");
        Session before;
        openNow(before, Side::Left, source);
        for (const QString &quote : {u"The mayor"_s, u"Over 40 towns"_s}) {
            const QString text = before.document(Side::Left)->string({0, 1000});
            const qsizetype at = text.indexOf(quote);
            const Result<QString> id = before.annotate(Side::Left, {at, at + quote.size()},
                                                       {before.codebook().tags()[0].id});
            QVERIFY(id);
            m_ids << *id;
        }
        QVERIFY(before.flush());
        m_folder->write("fair.txt", "News.\n\nThe mayor spoke first.\n\n"
                                    "Over 30 towns took part in the fair.\n");
        m_session = std::make_unique<Session>();
        m_model = std::make_unique<PlacesModel>(*m_session);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        openNow(*m_session, Side::Left, source);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_session.reset();
        m_ids.clear();
    }

    void rows_areWhatDoesNotStandAsItWasMade()
    {
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->count(AnchorState::Moved), 1);
        QCOMPARE(m_model->count(AnchorState::Edited), 1);
        QCOMPARE(text(0, PlacesModel::StateColumn), u"moved, left"_s);
        QCOMPARE(text(1, PlacesModel::StateColumn), u"words changed, left"_s);
        QCOMPARE(text(1, PlacesModel::WasColumn), u"Over 40 towns"_s);
        QCOMPARE(text(1, PlacesModel::NowColumn), u"Over 30 towns"_s);
        const auto wording =
            m_model->index(1, PlacesModel::NowColumn).data(Role::Wording).value<Wording>();
        QCOMPARE(wording.different.size(), 1U);
        QCOMPARE(wording.text.mid(wording.different[0].start, wording.different[0].length),
                 u"30"_s);
        QVERIFY(!text(0, PlacesModel::TagsColumn).isEmpty());
    }

    void hiddenStates_areCountedOnly()
    {
        m_model->setShown(AnchorState::Moved, false);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->count(AnchorState::Moved), 1);
        QVERIFY(!m_model->indexOf(Side::Left, m_ids[0]).isValid());
        m_model->setShown(AnchorState::Moved, true);
        QCOMPARE(m_model->indexOf(Side::Left, m_ids[0]).row(), 0);
    }

    void edits_areFollowed()
    {
        QVERIFY(m_session->confirmPlaces(Side::Left, {m_ids[0]}));
        QCOMPARE(m_model->rowCount(), 1);
        m_session->undoStack()->undo();
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->annotation(m_model->index(0, 0))->id, m_ids[0]);
        QVERIFY(m_session->setNote(Side::Left, m_ids[1], u"hm"_s));
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(m_session->removeAnnotations(Side::Left, m_ids));
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->count(AnchorState::Edited), 0);
        m_session->undoStack()->undo();
        QCOMPARE(m_model->rowCount(), 2);
        m_session->close(Side::Left);
        QCOMPARE(m_model->rowCount(), 0);
    }

private:
    QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    std::unique_ptr<TextFolder> m_folder;
    QStringList m_ids;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PlacesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

DIPTYCH_TEST(TestPlacesModel)

#include "tst_placesmodel.moc"
