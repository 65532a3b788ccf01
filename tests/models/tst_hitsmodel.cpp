// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/hitsmodel.h"

#include "support/testmain.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestHitsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_left = Document::fromText("Over 200 😀 towns.\n\nThe   200\ttowns.");
        m_right = Document::fromText("200");
        m_model = std::make_unique<HitsModel>(std::array{m_left, m_right},
                                              std::vector<HitsModel::Hit>{{Side::Left, {5, 8}},
                                                                          {Side::Left, {25, 28}},
                                                                          {Side::Right, {0, 3}}});
    }

    void rows_showHitsInTheirWords()
    {
        const QAbstractItemModelTester tester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto row = [this](int number) {
            QStringList cells;
            for (int column = 0; column < m_model->columnCount(); ++column)
                cells << m_model->index(number, column).data().toString();
            return cells.join(u'|');
        };
        QCOMPARE(row(0), u"left ¶ 1|Over|200|😀 towns. The 200 towns."_s);
        QCOMPARE(row(1), u"left ¶ 2|Over 200 😀 towns. The|200|towns."_s);
        QCOMPARE(row(2), u"right ¶ 1||200|"_s);
        for (int column = 0; column < m_model->columnCount(); ++column)
            QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void ticks_sayWhatIsMeant()
    {
        const QSignalSpy changes(m_model.get(), &HitsModel::ticksChanged);
        QCOMPARE(m_model->ticked().size(), size_t(3));
        QVERIFY(m_model->setData(m_model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(m_model->setData(m_model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(m_model->tickedCount(), 2);
        QCOMPARE(m_model->ticked(),
                 (std::vector<HitsModel::Hit>{{Side::Left, {5, 8}}, {Side::Right, {0, 3}}}));
        QVERIFY(!m_model->setData(m_model->index(0, 1), Qt::Unchecked, Qt::CheckStateRole));
        m_model->tickAll(false);
        QCOMPARE(m_model->tickedCount(), 0);
        m_model->tickAll(true);
        QCOMPARE(m_model->tickedCount(), 3);
        QCOMPARE(m_model->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void noHits_areNoTrouble()
    {
        HitsModel none({m_left, nullptr}, {});
        none.tickAll(true);
        QCOMPARE(none.rowCount(), 0);
        QVERIFY(none.ticked().empty());
    }

private:
    DocumentPtr m_left;
    DocumentPtr m_right;
    std::unique_ptr<HitsModel> m_model;
};

DIPTYCH_TEST(TestHitsModel)

#include "tst_hitsmodel.moc"
