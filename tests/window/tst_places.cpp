// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outlinemodel.h"
#include "support/testmain.h"
#include "window/windowfixture.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTreeView>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

// Going to places by number and by heading, and taking words along with where they stand.
class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_folder->write("a.md", "# Top\n\nOne two three.\n\n## Below\n\nFour five six.\n");
        m_folder->write("b.txt", "One two four.\n");
    }

    void goTo_takesANumberAndArrows()
    {
        WindowFixture w(*m_folder);
        w.open("a.md", "b.txt");
        w.press(Side::Left, Qt::Key_G, Qt::ControlModifier);
        QWidget *box = QApplication::activePopupWidget();
        QVERIFY(box);
        QCOMPARE(box->objectName(), u"goToBox"_s);
        QTest::keyClicks(box->focusWidget(), u"4"_s);
        auto *list = box->findChild<QListWidget *>();
        QCOMPARE(list->count(), 3);
        QVERIFY(list->item(0)->text().contains(u"Four five six."));
        QTest::keyClick(box->focusWidget(), Qt::Key_Return);
        QCOMPARE(w.view(Side::Left).caret(), 33);
        QTRY_VERIFY(w.view(Side::Left).hasFocus());
        w.press(Side::Left, Qt::Key_G, Qt::ControlModifier);
        box = QApplication::activePopupWidget();
        QTest::keyClicks(box->focusWidget(), u"4"_s);
        QTest::keyClick(box->focusWidget(), Qt::Key_Down);
        QTest::keyClick(box->focusWidget(), Qt::Key_Down);
        QTest::keyClick(box->focusWidget(), Qt::Key_Return);
        QCOMPARE(w.view(Side::Left).caret(), 4);
    }

    void goTo_nowhereStays()
    {
        WindowFixture w(*m_folder);
        w.open("a.md", "b.txt");
        w.view(Side::Left).setCaret(3);
        w.press(Side::Left, Qt::Key_G, Qt::ControlModifier);
        QWidget *box = QApplication::activePopupWidget();
        QTest::keyClicks(box->focusWidget(), u"999999"_s);
        QTest::keyClick(box->focusWidget(), Qt::Key_Return);
        QCOMPARE(w.view(Side::Left).caret(), 3);
        QTest::keyClick(box->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    void outline_showsTheSideThatIsReadAndGoesThere()
    {
        WindowFixture w(*m_folder);
        w.open("a.md", "b.txt");
        w.find<QDockWidget>("outlineDock")->raise();
        auto *tree = w.find<QTreeView>("outlineTree");
        QTRY_VERIFY(tree->isVisible());
        QCOMPARE(tree->model()->rowCount(), 1);
        w.view(Side::Left).setCaret(35);
        QCOMPARE(tree->currentIndex().data().toString(), u"Below"_s);
        tree->setCurrentIndex(tree->model()->index(0, 0));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(w.view(Side::Left).caret(), 2);
        QTRY_VERIFY(w.view(Side::Left).hasFocus());
        w.press(Side::Left, Qt::Key_F6);
        QTRY_VERIFY(w.find<QLabel>("outlineHint")->isVisible());
        w.press(Side::Right, Qt::Key_F6);
        QTRY_VERIFY(tree->isVisible());
    }

    void copying_takesTheReferenceAlong()
    {
        WindowFixture w(*m_folder);
        w.open("a.md", "b.txt");
        QVERIFY(!w.action("edit.copy-reference").isEnabled());
        w.select(Side::Right, {4, 7});
        w.press(Side::Right, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"“two”\n— b.txt, paragraph 1, positions 4–7"_s);
    }

private:
    std::unique_ptr<TextFolder> m_folder;
};

DIPTYCH_TEST(TestPlaces)

#include "tst_places.moc"
