// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "window/noteeditor.h"
#include "window/windowfixture.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTableView>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

// What a reader does from start to end in the real window.
class TestJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_folder->write("draft.txt", draft);
        m_folder->write("release.txt", release);
    }

    void tagging_byKeyIsSavedAndThereAfterReopening()
    {
        {
            WindowFixture w(*m_folder);
            w.open("draft.txt", "release.txt");
            const Tag tag = keyed(w);
            w.select(Side::Left, {0, 7});
            QTest::keyClicks(&w.view(Side::Left), tag.key);
            QCOMPARE(w.session.annotations(Side::Left).count(), 1);
            const Annotation *made = w.session.annotations(Side::Left).all().front();
            QCOMPARE(made->selector.exact, u"We hold"_s);
            QCOMPARE(made->tags, QList<TagId>{tag.id});
            QCOMPARE(made->creator.name, u"AB"_s);
            w.window.close();
            QVERIFY(!w.window.isVisible());
        }
        WindowFixture again(*m_folder);
        again.open("draft.txt", "release.txt");
        QCOMPARE(again.session.annotations(Side::Left).count(), 1);
        QCOMPARE(again.find<QTableView>("annotationTable")->model()->rowCount(), 1);
    }

    void tagKey_givesAndTakes()
    {
        WindowFixture w(*m_folder);
        w.open("draft.txt", "release.txt");
        const Tag tag = keyed(w);
        w.select(Side::Right, {0, 9});
        QTest::keyClicks(&w.view(Side::Right), tag.key);
        QCOMPARE(w.session.annotations(Side::Right).count(), 1);
        QTest::keyClicks(&w.view(Side::Right), tag.key);
        QCOMPARE(w.session.annotations(Side::Right).count(), 0);
    }

    void tagKey_outsideTheTextsIsALetter()
    {
        WindowFixture w(*m_folder);
        w.open("draft.txt", "release.txt");
        w.select(Side::Left, {0, 7});
        auto *filter = w.find<QLineEdit>("annotationFilter");
        filter->setFocus();
        const QString typed = keyed(w).key + u"tn"_s;
        QTest::keyClicks(filter, typed);
        QCOMPARE(filter->text(), typed);
        QCOMPARE(w.session.annotations(Side::Left).count(), 0);
        QVERIFY(!QApplication::activePopupWidget());
    }

    void tagBox_takesATagByName()
    {
        WindowFixture w(*m_folder);
        w.open("draft.txt", "release.txt");
        w.select(Side::Left, {0, 7});
        w.press(Side::Left, Qt::Key_T);
        QWidget *box = QApplication::activePopupWidget();
        QVERIFY(box);
        const Tag wanted = *w.session.codebook().find(w.session.codebook().children().last());
        QTest::keyClicks(box->focusWidget(), wanted.name);
        QTest::keyClick(box->focusWidget(), Qt::Key_Return);
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(w.session.annotations(Side::Left).all().front()->tags, QList<TagId>{wanted.id});
    }

    void tagBox_makesANewTagInOneStep()
    {
        WindowFixture w(*m_folder);
        w.open("draft.txt", "release.txt");
        w.select(Side::Left, {0, 7});
        w.press(Side::Left, Qt::Key_T);
        QWidget *box = QApplication::activePopupWidget();
        QVERIFY(box);
        QTest::keyClicks(box->focusWidget(), u"irony"_s);
        QTest::keyClick(box->focusWidget(), Qt::Key_Return);
        const Tag *made = w.session.codebook().findByName(u"irony");
        QVERIFY(made);
        QCOMPARE(w.session.annotations(Side::Left).countOf(made->id), 1);
        w.action("edit.undo").trigger();
        QVERIFY(!w.session.codebook().findByName(u"irony"));
        QCOMPARE(w.session.annotations(Side::Left).count(), 0);
    }

    void tagBox_escapeChangesNothing()
    {
        WindowFixture w(*m_folder);
        w.open("draft.txt", "release.txt");
        w.select(Side::Left, {0, 7});
        w.press(Side::Left, Qt::Key_T);
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget()->focusWidget(), Qt::Key_Escape);
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(!w.session.undoStack()->canUndo());
        QTRY_VERIFY(w.view(Side::Left).hasFocus());
    }

    void noSelection_meansTheSentence()
    {
        WindowFixture w(*m_folder);
        w.open("draft.txt", "release.txt");
        w.window.pair().activate(Side::Left);
        w.view(Side::Left).setCaret(5);
        QTest::keyClicks(&w.view(Side::Left), keyed(w).key);
        QCOMPARE(w.session.annotations(Side::Left).all().front()->selector.exact,
                 u"We hold that 200 towns agree."_s);
    }

    void noSelection_meansTheAnnotationAtTheCaret()
    {
        WindowFixture w(*m_folder);
        w.open("draft.txt", "release.txt");
        const QList<Tag> tags = keyedTags(w);
        w.select(Side::Left, {13, 22});
        QTest::keyClicks(&w.view(Side::Left), tags.at(0).key);
        w.view(Side::Left).setCaret(15);
        QTest::keyClicks(&w.view(Side::Left), tags.at(1).key);
        QCOMPARE(w.session.annotations(Side::Left).count(), 1);
        QCOMPARE(w.session.annotations(Side::Left).all().front()->tags,
                 (QList<TagId>{tags.at(0).id, tags.at(1).id}));
    }

    void note_isWrittenSavedAndUndone()
    {
        WindowFixture w(*m_folder);
        w.open("draft.txt", "release.txt");
        w.select(Side::Left, {13, 22});
        w.press(Side::Left, Qt::Key_N);
        auto *note = w.find<NoteEditor>("inspectorNote");
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"who counted?"_s);
        QCOMPARE(w.session.annotations(Side::Left).count(), 0);
        QTRY_COMPARE(w.session.annotations(Side::Left).count(), 1); // after a pause
        QTest::keyClicks(note, u" and how"_s);
        QTest::keyClick(note, Qt::Key_Escape);
        QTRY_VERIFY(w.view(Side::Left).hasFocus());
        QCOMPARE(w.session.annotations(Side::Left).all().front()->note, u"who counted? and how"_s);
        w.press(Side::Left, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.session.annotations(Side::Left).all().front()->note, u"who counted?"_s);
        w.press(Side::Left, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.session.annotations(Side::Left).count(), 0);
    }

    void note_pendingIsTakenInAsTheWindowGoes()
    {
        auto w = std::make_unique<WindowFixture>(*m_folder);
        w->open("draft.txt", "release.txt");
        w->select(Side::Left, {13, 22});
        w->press(Side::Left, Qt::Key_N);
        QTRY_VERIFY(w->find<NoteEditor>("inspectorNote")->hasFocus());
        QTest::keyClicks(w->find<NoteEditor>("inspectorNote"), u"unfinished"_s);
        QString note;
        // Through the session: the pointer is empty before its object goes.
        const Session *session = &w->session;
        connect(session, &Session::changed, this, [session, &note] {
            const auto all = session->annotations(Side::Left).all();
            note = all.empty() ? QString() : all.front()->note;
        });
        w.reset();
        QCOMPARE(note, u"unfinished"_s);
    }

    void note_pendingIsSavedOnClosing()
    {
        {
            WindowFixture w(*m_folder);
            w.open("draft.txt", "release.txt");
            w.select(Side::Right, {0, 9});
            w.press(Side::Right, Qt::Key_N);
            QTest::keyClicks(w.find<NoteEditor>("inspectorNote"), u"in haste"_s);
            w.window.close();
            QVERIFY(!w.window.isVisible());
        }
        WindowFixture again(*m_folder);
        again.open("draft.txt", "release.txt");
        QCOMPARE(again.session.annotations(Side::Right).all().front()->note, u"in haste"_s);
    }

    void note_pendingIsSavedWhenAnotherTextComes()
    {
        m_folder->write("other.txt", "Another text.");
        WindowFixture w(*m_folder);
        w.open("draft.txt", "release.txt");
        w.select(Side::Right, {0, 9});
        w.press(Side::Right, Qt::Key_N);
        w.window.files().open(Side::Right, m_folder->path("other.txt"));
        QTest::keyClicks(w.find<NoteEditor>("inspectorNote"), u"typed while it opened"_s);
        QTRY_COMPARE(w.session.document(Side::Right)->length(), 13);
        openNow(w.session, Side::Right, m_folder->path("release.txt"));
        QCOMPARE(w.session.annotations(Side::Right).all().front()->note,
                 u"typed while it opened"_s);
    }

    void removing_isUndoneAcrossSides()
    {
        WindowFixture w(*m_folder);
        w.open("draft.txt", "release.txt");
        w.select(Side::Left, {0, 7});
        QTest::keyClicks(&w.view(Side::Left), keyed(w).key);
        w.view(Side::Left).setCaret(3);
        w.press(Side::Left, Qt::Key_Delete);
        QCOMPARE(w.session.annotations(Side::Left).count(), 0);
        w.window.pair().activate(Side::Right);
        w.press(Side::Right, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.session.annotations(Side::Left).count(), 1);
        w.press(Side::Right, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(w.session.annotations(Side::Left).count(), 0);
    }

    void swapping_takesTagsAlong()
    {
        WindowFixture w(*m_folder);
        w.open("draft.txt", "release.txt");
        w.select(Side::Left, {0, 7});
        QTest::keyClicks(&w.view(Side::Left), keyed(w).key);
        w.action("compare.swap").trigger();
        QCOMPARE(w.session.annotations(Side::Right).count(), 1);
        QCOMPARE(w.session.document(Side::Left)->info().path.fileName(), "release.txt"_ba);
        QTRY_VERIFY(w.session.alignment());
    }

    void differencesAndSides_areReachedByKey()
    {
        WindowFixture w(*m_folder);
        w.open("draft.txt", "release.txt");
        w.window.pair().activate(Side::Left);
        w.view(Side::Left).setCaret(40);
        w.press(Side::Left, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(w.view(Side::Left).caret() > 40);
        w.press(Side::Left, Qt::Key_F6);
        QTRY_VERIFY(w.view(Side::Right).hasFocus());
        w.press(Side::Right, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!w.window.pair().isLinked());
        QVERIFY(!w.action("compare.linked").isChecked());
    }

    void ctrlDigit_goesToTheNextWithThatTag()
    {
        WindowFixture w(*m_folder);
        w.open("draft.txt", "release.txt");
        const Tag *first = w.session.codebook().findByKey(u"1");
        QVERIFY(first);
        QVERIFY(w.session.toggleTag(Side::Right, {0, 9}, first->id));
        w.window.pair().activate(Side::Left);
        w.press(Side::Left, Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(w.view(Side::Right).hasFocus());
        QCOMPARE(w.view(Side::Right).selection(), (Range{0, 9}));
    }

    // With the text behind it, N would write a note and T would tag.
    void openMenu_hasItsLettersForItself()
    {
        WindowFixture w(*m_folder);
        w.open("draft.txt", "release.txt");
        w.select(Side::Left, {0, 5});
        auto *menu = w.window.menuBar()->actions().at(2)->menu();
        menu->popup(w.window.mapToGlobal(QPoint(100, 30)));
        QTest::keyClick(menu, Qt::Key_N);
        QTRY_VERIFY(w.find<QDialog>("styleDialog"));
        QVERIFY(!w.find<QWidget>("inspectorNote")->hasFocus());
    }

private:
    static QList<Tag> keyedTags(const WindowFixture &w)
    {
        QList<Tag> tags = w.session.codebook().tags();
        tags.removeIf([](const Tag &tag) { return tag.key.isEmpty(); });
        return tags;
    }
    static Tag keyed(const WindowFixture &w) { return keyedTags(w).first(); }

    static constexpr auto draft =
        "We hold that 200 towns agree. The bridge is safe.\n\nThe vote was close.\n";
    static constexpr auto release =
        "They hold that many towns agree. The bridge is safe.\n\nNobody objected.\n";
    std::unique_ptr<TextFolder> m_folder;
};

DIPTYCH_TEST(TestJourneys)

#include "tst_journeys.moc"
