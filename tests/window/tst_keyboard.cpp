// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecar.h"
#include "support/testmain.h"
#include "window/windowfixture.h"

#include <QtCore/QFile>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

// One reader's work from opening to report, by keyboard alone: every key goes to whatever has the
// keyboard by then, and nothing is ever focused for the reader.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_folder->write(
            "draft.txt",
            "We hold that 200 towns agree. The bridge is safe.\n\nThe vote was close.\n");
        m_folder->write(
            "release.txt",
            "They hold that many towns agree. The bridge is safe.\n\nNobody objected.\n");
    }

    void work_needsNoMouse()
    {
        const QTest::ThrowOnFailEnabler stopAtOnce;
        WindowFixture w(*m_folder, Settings::forgetful());
        openByName(w);
        readAround(w);
        tagAndSayWhoCodes(w);
        noteAndTakeBack(w);
        findAndTagAll(w);
        workInPanels(w);
        writeReport(w);
    }

private:
    static QWidget *target()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? popup->focusWidget() : popup;
        return QApplication::focusWidget();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *to = target();
        if (!to)
            return QTest::qFail("nothing has the keyboard", __FILE__, __LINE__);
        QTest::keyClick(to, key, modifiers);
        QCoreApplication::processEvents();
    }
    static void type(const QString &text)
    {
        for (const QChar character : text) {
            QTest::keyClick(target(), character.toLatin1());
            QCoreApplication::processEvents();
        }
    }
    // What a window manager does when a dialog is gone; the offscreen platform has none.
    static void comeBack(WindowFixture &w)
    {
        QTRY_VERIFY(!QApplication::activeModalWidget());
        w.window.activateWindow();
        QTRY_VERIFY(QApplication::focusWidget());
    }
    template <typename Reached> static bool tabUntil(Reached reached)
    {
        for (int presses = 0; presses < 60; ++presses) {
            if (reached())
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

    void openByName(WindowFixture &w)
    {
        press(Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(target()));
        const QString folder = m_folder->path("").toString();
        type(u"\"%1draft.txt\" \"%1release.txt\""_s.arg(folder));
        press(Qt::Key_Return);
        comeBack(w);
        QTRY_VERIFY(w.session.alignment());
        QTRY_VERIFY(w.view(Side::Left).hasFocus());
    }

    void readAround(WindowFixture &w)
    {
        press(Qt::Key_Down, Qt::AltModifier);
        press(Qt::Key_Up, Qt::AltModifier);
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Right, Qt::ControlModifier);
        const Position here = w.view(Side::Left).caret();
        QVERIFY(here > 0);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(w.view(Side::Right).hasFocus());
        QCOMPARE(w.view(Side::Right).selectedText(), u"hold"_s);
        press(Qt::Key_F6);
        QTRY_VERIFY(w.view(Side::Left).hasFocus());
        press(Qt::Key_G, Qt::ControlModifier);
        type(u"0"_s);
        press(Qt::Key_Return);
        QCOMPARE(w.view(Side::Left).caret(), 0);
        QTRY_VERIFY(w.view(Side::Left).hasFocus());
    }

    static void tagAndSayWhoCodes(WindowFixture &w)
    {
        for (int word = 0; word < 4; ++word)
            press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_T);
        type(u"count"_s);
        press(Qt::Key_Return);
        QCOMPARE(w.session.annotations(Side::Left).count(), 1);
        QTRY_VERIFY(w.view(Side::Left).hasFocus());
        auto *name = w.find<QLineEdit>("coderName");
        QTRY_VERIFY(name && name->isVisible());
        QVERIFY(tabUntil([name] { return name->hasFocus(); }));
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"Ada"_s);
        press(Qt::Key_Return);
        QCOMPARE(w.session.coder().name, u"Ada"_s);
        // The bar is gone: a text has the keyboard, the one that Tab passed last.
        QTRY_VERIFY(w.window.pair().activeView()->hasFocus());
        if (w.view(Side::Right).hasFocus())
            press(Qt::Key_F6);
        QTRY_VERIFY(w.view(Side::Left).hasFocus());
    }

    static void noteAndTakeBack(WindowFixture &w)
    {
        press(Qt::Key_N);
        QTRY_VERIFY(w.find<QPlainTextEdit>("inspectorNote")->hasFocus());
        type(u"how many?"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(w.view(Side::Left).hasFocus());
        const auto note = [&w] {
            return w.session.annotations(Side::Left).all().front()->note;
        };
        QCOMPARE(note(), u"how many?"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(note(), QString());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(note(), u"how many?"_s);
    }

    static void findAndTagAll(WindowFixture &w)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"bridge"_s);
        QTRY_VERIFY(w.action("tags.hits").isEnabled());
        press(Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        press(Qt::Key_H);
        QTRY_VERIFY(qobject_cast<QTableView *>(target()));
        press(Qt::Key_Return);
        QTRY_VERIFY(QApplication::activePopupWidget());
        type(u"thing"_s);
        press(Qt::Key_Return);
        comeBack(w);
        QCOMPARE(w.session.annotations(Side::Left).count(), 2);
        QCOMPARE(w.session.annotations(Side::Right).count(), 1);
        QTRY_VERIFY(w.find<QLineEdit>("findEdit")->hasFocus());
        press(Qt::Key_Escape);
        QTRY_VERIFY(w.view(Side::Left).hasFocus());
    }

    static void workInPanels(WindowFixture &w)
    {
        auto *table = w.find<QTableView>("annotationTable");
        QVERIFY(tabUntil([table] { return table->hasFocus(); }));
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(w.view(Side::Left).hasFocus());
        QCOMPARE(w.view(Side::Left).selectedText(), u"bridge"_s);
        press(Qt::Key_Delete);
        QCOMPARE(w.session.annotations(Side::Left).count(), 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.session.annotations(Side::Left).count(), 2);
    }

    void writeReport(WindowFixture &)
    {
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(target()));
        press(Qt::Key_A, Qt::ControlModifier);
        const QString report = m_folder->path("walk.html").toString();
        type(report);
        press(Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(report));
    }

    std::unique_ptr<TextFolder> m_folder;
};

DIPTYCH_TEST(TestKeyboard)

#include "tst_keyboard.moc"
