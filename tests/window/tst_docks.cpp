// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/annotationmodel.h"
#include "models/codebookmodel.h"
#include "support/testmain.h"
#include "window/windowfixture.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeView>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestDocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_folder->write("a.txt", "One two three.\n\nFour five six.");
        m_folder->write("b.txt", "One two four.");
    }

    void codebook_enterAndDoubleClickTagTheSelection()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        w.select(Side::Left, {0, 3});
        auto *tree = w.find<QTreeView>("codebookTree");
        const QModelIndex first = tree->model()->index(0, 0);
        tree->setCurrentIndex(first);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(w.session.annotations(Side::Left).count(), 1);
        const QPoint place = tree->visualRect(tree->model()->index(1, 0)).center();
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(w.session.annotations(Side::Left).all().front()->tags.size(), 2);
        QCOMPARE(first.siblingAtColumn(CodebookModel::LeftColumn).data().toString(), u"1"_s);
    }

    void codebook_removalOffersUndo()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        const Tag tag = w.session.codebook().tags().first();
        QVERIFY(w.session.toggleTag(Side::Left, {0, 3}, tag.id));
        auto *tree = w.find<QTreeView>("codebookTree");
        tree->setCurrentIndex(tree->model()->index(0, 0));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Delete);
        QVERIFY(!w.session.codebook().find(tag.id));
        QCOMPARE(w.session.annotations(Side::Left).count(), 0);
        QCOMPARE(w.messages().size(), 1);
        QVERIFY(w.messages().first().contains(tag.name));
        for (QPushButton *button :
             w.window.findChildren<MessageBar *>().first()->findChildren<QPushButton *>())
            button->click();
        QVERIFY(w.session.codebook().find(tag.id));
        QCOMPARE(w.session.annotations(Side::Left).count(), 1);
        QTRY_VERIFY(w.messages().isEmpty());
    }

    void annotations_enterGoesThere()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        annotate(w, Side::Left, {0, 3});
        annotate(w, Side::Left, {16, 20});
        auto *table = w.find<QTableView>("annotationTable");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(w.view(Side::Left).selection(), (Range{16, 20}));
        QTRY_VERIFY(w.view(Side::Left).hasFocus());
    }

    void annotations_filterIsTypedAndLedByKeys()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        annotate(w, Side::Left, {0, 3});
        annotate(w, Side::Left, {16, 20});
        auto *table = w.find<QTableView>("annotationTable");
        auto *filter = w.find<QLineEdit>("annotationFilter");
        filter->setFocus();
        QTest::keyClicks(filter, u"four"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(filter, Qt::Key_Down);
        QTRY_VERIFY(table->hasFocus());
        filter->setText(u"nowhere"_s);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QVERIFY(w.find<QLabel>("annotationsHint")->isVisible());
    }

    void annotations_severalGoInOneStep()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        annotate(w, Side::Left, {0, 3});
        annotate(w, Side::Left, {4, 7});
        annotate(w, Side::Right, {0, 3});
        auto *table = w.find<QTableView>("annotationTable");
        table->setFocus();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->model()->rowCount(), 0);
        w.action("edit.undo").trigger();
        QCOMPARE(table->model()->rowCount(), 3);
    }

    void annotations_countFollowsUndo()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        annotate(w, Side::Left, {0, 3});
        annotate(w, Side::Left, {4, 7});
        auto *count = w.find<QLabel>("annotationCount");
        QCOMPARE(count->text(), u"2"_s);
        w.action("edit.undo").trigger();
        QCOMPARE(count->text(), u"1"_s);
        w.action("edit.redo").trigger();
        QCOMPARE(count->text(), u"2"_s);
    }

    void annotations_currentRowFollowsTheCaret()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        annotate(w, Side::Left, {0, 3});
        annotate(w, Side::Left, {16, 20});
        w.window.pair().activate(Side::Left);
        w.view(Side::Left).setCaret(17);
        auto *table = w.find<QTableView>("annotationTable");
        QTRY_COMPARE(table->currentIndex().row(), 1);
        QVERIFY(!table->hasFocus());
        QTRY_COMPARE(w.view(Side::Left).currentAnnotation(),
                     w.session.annotations(Side::Left).all().back()->id);
    }

    void layout_isRemembered()
    {
        QByteArray geometry;
        QByteArray layout;
        QByteArray columns;
        {
            WindowFixture w(*m_folder);
            w.find<QDockWidget>("codebookDock")->close();
            w.find<QTableView>("annotationTable")
                ->horizontalHeader()
                ->resizeSection(AnnotationModel::QuoteColumn, 333);
            w.window.close();
            geometry = w.settings.windowGeometry();
            layout = w.settings.windowState();
            columns = w.settings.partState("annotationColumns"_L1);
        }
        Settings settings = WindowFixture::namedCoder();
        settings.setWindow(geometry, layout);
        settings.setPartState("annotationColumns"_L1, columns);
        WindowFixture again(*m_folder, std::move(settings));
        QVERIFY(!again.find<QDockWidget>("codebookDock")->isVisible());
        QVERIFY(again.find<QDockWidget>("inspectorDock")->isVisible());
        QCOMPARE(again.find<QTableView>("annotationTable")
                     ->horizontalHeader()
                     ->sectionSize(AnnotationModel::QuoteColumn),
                 333);
    }

    void panels_staySoWideThatTheyCanBeRead()
    {
        WindowFixture w(*m_folder);
        const auto docks = w.window.findChildren<QDockWidget *>();
        w.window.resizeDocks(docks, QList<int>(docks.size(), 20), Qt::Horizontal);
        w.window.resize(700, 600);
        for (const char *name : {"codebook", "annotations", "inspector"})
            QTRY_VERIFY2(w.find<QWidget>(name)->width() >= 180, name);
    }

    void textMenu_offersWhatCanBeDone()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        w.select(Side::Right, {0, 3});
        Q_EMIT w.view(Side::Right).contextMenuRequested(1, w.window.mapToGlobal(QPoint(500, 300)));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(&w.action("tags.box")));
        QVERIFY(menu->actions().contains(&w.action("go.counterpart")));
        menu->close();
    }

private:
    static void annotate(WindowFixture &w, Side side, Range range)
    {
        QVERIFY(w.session.toggleTag(side, range, w.session.codebook().tags().first().id));
    }

    std::unique_ptr<TextFolder> m_folder;
};

DIPTYCH_TEST(TestDocks)

#include "tst_docks.moc"
