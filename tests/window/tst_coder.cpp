// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/account.h"
#include "support/testmain.h"
#include "window/windowfixture.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestCoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_folder->write("a.txt", "One two three.");
        m_folder->write("b.txt", "One two four.");
    }

    void name_isAskedOnceAndSignsWhatWasMadeBefore()
    {
        WindowFixture w(*m_folder, Settings::forgetful());
        w.open("a.txt", "b.txt");
        QCOMPARE(w.session.coder().name, accountName());
        QVERIFY(!w.find<QLineEdit>("coderName"));
        tag(w, Side::Left, {0, 3});
        auto *edit = w.find<QLineEdit>("coderName");
        QVERIFY(edit);
        QTRY_VERIFY(edit->isVisible());
        QCOMPARE(edit->text(), accountName());
        QVERIFY(edit->text() != u"root"_s);
        tag(w, Side::Right, {4, 7}); // the work goes on meanwhile
        QCOMPARE(w.messages().size(), 1);
        edit->setText(u"  Ada  B. "_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(w.session.coder().name, u"Ada B."_s);
        QCOMPARE(w.settings.coderName(), u"Ada B."_s);
        for (const Side side : bothSides)
            QCOMPARE(w.session.annotations(side).all().front()->creator.name, u"Ada B."_s);
        QCOMPARE(w.find<QToolButton>("coder")->text(), u"Coder: Ada B."_s);
        tag(w, Side::Left, {4, 7});
        QTRY_COMPARE(w.messages(), QStringList());
    }

    void whatWasTakenBackAndMadeAgain_isSignedOnce()
    {
        WindowFixture w(*m_folder, Settings::forgetful());
        w.open("a.txt", "b.txt");
        tag(w, Side::Left, {0, 3});
        tag(w, Side::Left, {4, 7});
        w.session.undoStack()->undo();
        w.session.undoStack()->undo();
        w.session.undoStack()->redo();
        qsizetype changed = 0;
        connect(&w.session, &Session::changed, this,
                [&changed](const ChangeSet &changes) { changed += qsizetype(changes.size()); });
        auto *edit = w.find<QLineEdit>("coderName");
        QVERIFY(edit);
        edit->setText(u"Ada"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(changed, 1);
        QCOMPARE(w.session.annotations(Side::Left).all().front()->creator.name, u"Ada"_s);
    }

    void name_isNotAskedWhereItIsKnown()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        tag(w, Side::Left, {0, 3});
        QCOMPARE(w.messages(), QStringList());
        QCOMPARE(w.session.annotations(Side::Left).all().front()->creator.name, u"AB"_s);
    }

    void name_canBeChangedLater()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        tag(w, Side::Left, {0, 3});
        QTest::mouseClick(w.find<QToolButton>("coder"), Qt::LeftButton);
        auto *edit = w.find<QLineEdit>("coderName");
        QVERIFY(edit);
        QCOMPARE(edit->text(), u"AB"_s);
        edit->setText(u"CD"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(w.session.coder().name, u"CD"_s);
        // What AB said stays AB's.
        QCOMPARE(w.session.annotations(Side::Left).all().front()->creator.name, u"AB"_s);
    }

    void bar_closedWithoutAnAnswerStaysAway()
    {
        WindowFixture w(*m_folder, Settings::forgetful());
        w.open("a.txt", "b.txt");
        tag(w, Side::Left, {0, 3});
        for (QToolButton *close :
             w.window.findChildren<MessageBar *>().first()->findChildren<QToolButton *>())
            close->click();
        QTRY_VERIFY(w.messages().isEmpty());
        tag(w, Side::Left, {4, 7});
        QVERIFY(w.messages().isEmpty());
        QVERIFY(w.settings.coderName().isEmpty());
    }

private:
    static void tag(WindowFixture &w, Side side, Range range)
    {
        QVERIFY(w.session.toggleTag(side, range, w.session.codebook().tags().first().id));
    }

    std::unique_ptr<TextFolder> m_folder;
};

DIPTYCH_TEST(TestCoder)

#include "tst_coder.moc"
