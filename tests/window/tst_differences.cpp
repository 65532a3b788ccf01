// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "window/tagbox.h"
#include "window/windowfixture.h"

#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder.write("a.txt", "The harbour stayed open all winter long.\n\n"
                                "Forty ships came into the old town from abroad.\n\n"
                                "Nobody at all was asked about this.\n");
        m_folder.write("b.txt", "The harbour stayed open all winter long.\n\n"
                                "Sixty ships came into the old town from abroad.\n\n"
                                "Elsewhere the council met behind closed doors.\n");
        m_folder.write("same.txt", "Nothing differs here.\n");
    }

    void list_opensByKeyAndByTheSummary()
    {
        WindowFixture w(m_folder);
        QVERIFY(!w.action("compare.list").isEnabled());
        w.open("a.txt", "b.txt");
        auto *dock = w.find<QDockWidget>("differencesDock");
        QVERIFY(!dock->isVisible());
        w.action("compare.list").trigger();
        QVERIFY(dock->isVisible());
        QVERIFY(table(w).hasFocus());
        dock->hide();
        QTest::mouseClick(w.find<QToolButton>("summary"), Qt::LeftButton);
        QVERIFY(dock->isVisible());
        QCOMPARE(w.find<QToolButton>("differencesChanged")->text(), u"Changed 1"_s);
        QTest::mouseClick(w.find<QToolButton>("differencesChanged"), Qt::LeftButton);
        QCOMPARE(table(w).model()->rowCount(), 2);
    }

    void rows_moveTheTexts()
    {
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        w.action("compare.list").trigger();
        QTest::keyClick(&table(w), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(table(w).currentIndex().row(), 0);
        QCOMPARE(w.view(Side::Left).caret(), 42);
        QCOMPARE(w.view(Side::Right).caret(), 42);
        QVERIFY(table(w).hasFocus());
        QTest::keyClick(&table(w), Qt::Key_Return);
        QVERIFY(w.view(Side::Left).hasFocus());
    }

    void row_followsTheCaret()
    {
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        w.action("compare.list").trigger();
        w.window.pair().activate(Side::Left);
        w.view(Side::Left).setCaret(95);
        QTRY_COMPARE(table(w).currentIndex().row(), 2);
        QCOMPARE(w.view(Side::Left).caret(), 95); // the text stays where the reader is
    }

    void tag_andNoteTakeThePassage()
    {
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        w.action("compare.list").trigger();
        table(w).selectRow(0);
        QTest::keyClick(&table(w), Qt::Key_T);
        QTRY_VERIFY(w.window.findChild<TagBox *>());
        QCOMPARE(w.view(Side::Left).selection(), (Range{42, 89}));
        w.window.findChild<TagBox *>()->close();
        table(w).setFocus();
        table(w).selectRow(1); // the left side has none of it
        QTest::keyClick(&table(w), Qt::Key_T);
        QVERIFY(w.window.pair().activeSide() == Side::Right);
        QCOMPARE(w.view(Side::Right).selection(), (Range{91, 137}));
        QTest::mouseClick(w.find<QToolButton>("differencesNote"), Qt::LeftButton);
        QTRY_VERIFY(w.find<QWidget>("inspectorNote")->isVisible());
    }

    void equalTexts_sayIt()
    {
        WindowFixture w(m_folder);
        w.open("same.txt", "same.txt");
        w.action("compare.list").trigger();
        QVERIFY(!table(w).isVisible());
        QCOMPARE(w.find<QLabel>("differencesHint")->text(), u"The two texts say the same."_s);
        QVERIFY(!w.find<QToolButton>("differencesTag")->isEnabled());
    }

private:
    static QTableView &table(WindowFixture &w) { return *w.find<QTableView>("differencesTable"); }

    TextFolder m_folder;
};

DIPTYCH_TEST(TestDifferences)

#include "tst_differences.moc"
