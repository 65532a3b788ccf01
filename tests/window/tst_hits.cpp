// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/hitsmodel.h"
#include "support/testmain.h"
#include "window/findbar.h"
#include "window/windowfixture.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

// From typing in the find bar to tags on all hits.
class TestHits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_folder->write("a.txt", "Over 200 towns.\n\nThe 200 towns and 200 more.");
        m_folder->write("b.txt", "Some 200 towns.");
    }

    void search_canKeepToOneSide()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        find(w, u"200"_s);
        QCOMPARE(w.view(Side::Right).findPattern().text, u"200"_s);
        w.find<QToolButton>("findBoth")->click();
        QCOMPARE(w.view(Side::Left).findPattern().text, u"200"_s);
        QVERIFY(w.view(Side::Right).findPattern().text.isEmpty());
        w.window.pair().activate(Side::Right);
        QCOMPARE(w.view(Side::Right).findPattern().text, u"200"_s);
        QVERIFY(w.view(Side::Left).findPattern().text.isEmpty());
        w.find<QToolButton>("findBoth")->click();
        QCOMPARE(w.view(Side::Left).findPattern().text, u"200"_s);
    }

    void allHits_areTaggedInOneStep()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        QVERIFY(!w.action("tags.hits").isEnabled());
        const Tag tag = w.session.codebook().tags().first();
        QVERIFY(w.session.toggleTag(Side::Left, {5, 8}, tag.id)); // has it already and keeps it
        find(w, u"200"_s);
        QTRY_VERIFY(w.view(Side::Left).hits().size() == 3 &&
                    w.view(Side::Right).hits().size() == 1);
        QTRY_VERIFY(w.action("tags.hits").isEnabled());
        w.action("tags.hits").trigger();
        auto *table = w.find<QTableView>("hitsTable");
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 4);
        table->setFocus();
        table->selectRow(2);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(table->model()->index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(w.find<QPushButton>("hitsTag")->isDefault());
        QTest::mouseClick(w.find<QPushButton>("hitsTag"), Qt::LeftButton);
        QWidget *box = QApplication::activePopupWidget();
        QVERIFY(box);
        QTest::keyClicks(box->focusWidget(), tag.name);
        QTest::keyClick(box->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!w.find<QDialog>("hitsDialog"));
        QCOMPARE(w.session.annotations(Side::Left).countOf(tag.id), 2);
        QCOMPARE(w.session.annotations(Side::Right).countOf(tag.id), 1);
        QVERIFY(!w.session.annotations(Side::Left).at({34, 37}, w.session.coder()));
        w.action("edit.undo").trigger();
        QCOMPARE(w.session.annotations(Side::Left).countOf(tag.id), 1);
        QCOMPARE(w.session.annotations(Side::Right).countOf(tag.id), 0);
        find(w, u"nowhere"_s);
        QTRY_VERIFY(!w.action("tags.hits").isEnabled());
    }

    void hits_waitForTheSlowerText()
    {
        m_folder->write("b.txt", QByteArray("The towns were many. ").repeated(40'000) + "200.");
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        QAction &action = w.action("tags.hits");
        bool isEarly = false;
        connect(&action, &QAction::changed, this, [&] {
            isEarly = isEarly || (action.isEnabled() && w.view(Side::Right).hits().empty());
        });
        find(w, u"200"_s);
        QTRY_VERIFY(action.isEnabled());
        QVERIFY(!isEarly);
        QCOMPARE(w.view(Side::Right).hits().size(), size_t(1));
    }

    void newTag_isMadeWithItsHits()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        find(w, u"towns"_s);
        QTRY_COMPARE(w.view(Side::Left).hits().size(), size_t(2));
        QTRY_VERIFY(w.action("tags.hits").isEnabled());
        w.action("tags.hits").trigger();
        QTest::mouseClick(w.find<QPushButton>("hitsTag"), Qt::LeftButton);
        QWidget *box = QApplication::activePopupWidget();
        QTest::keyClicks(box->focusWidget(), u"settlement"_s);
        QTest::keyClick(box->focusWidget(), Qt::Key_Return);
        QCOMPARE(w.session.annotations(Side::Left).count(), 2);
        w.action("edit.undo").trigger();
        QCOMPARE(w.session.annotations(Side::Left).count(), 0);
        for (const Tag &tag : w.session.codebook().tags())
            QVERIFY(tag.name != u"settlement"_s);
    }

    void nothingTicked_tagsNothing()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        find(w, u"200"_s);
        QTRY_VERIFY(w.action("tags.hits").isEnabled());
        w.action("tags.hits").trigger();
        auto *dialog = w.find<QDialog>("hitsDialog");
        static_cast<HitsModel *>(w.find<QTableView>("hitsTable")->model())->tickAll(false);
        QVERIFY(!w.find<QPushButton>("hitsTag")->isEnabled());
        dialog->reject();
        QCOMPARE(w.session.annotations(Side::Left).count(), 0);
    }

private:
    static void find(WindowFixture &w, const QString &words)
    {
        w.action("edit.find").trigger();
        w.find<QLineEdit>("findEdit")->setText(words);
    }

    std::unique_ptr<TextFolder> m_folder;
};

DIPTYCH_TEST(TestHits)

#include "tst_hits.moc"
