// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "window/noteeditor.h"
#include "window/warnings.h"

#include <QtGui/QKeyEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestNoteEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnOwnWarnings();
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_editor = new NoteEditor);
        column->addWidget(m_other = new QLineEdit);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patienceMs));
        m_editor->setFocus();
    }

    void pause_commits()
    {
        const QSignalSpy committed(m_editor, &NoteEditor::committed);
        QTest::keyClicks(m_editor, u"abc"_s);
        QCOMPARE(committed.count(), 0);
        QVERIFY(m_editor->hasUncommitted());
        QTRY_COMPARE(committed.count(), 1);
        QCOMPARE(committed.at(0).at(0).toString(), u"abc"_s);
        QVERIFY(!m_editor->hasUncommitted());
    }

    void leaving_commitsAtOnce()
    {
        const QSignalSpy committed(m_editor, &NoteEditor::committed);
        QTest::keyClicks(m_editor, u"abc"_s);
        m_other->setFocus();
        QCOMPARE(committed.count(), 1);
    }

    void hiding_commitsAtOnce()
    {
        const QSignalSpy committed(m_editor, &NoteEditor::committed);
        QTest::keyClicks(m_editor, u"abc"_s);
        m_window->hide();
        QCOMPARE(committed.count(), 1);
    }

    void escapeAndControlReturn_commitAndLeave()
    {
        const QSignalSpy committed(m_editor, &NoteEditor::committed);
        const QSignalSpy left(m_editor, &NoteEditor::left);
        QTest::keyClicks(m_editor, u"a"_s);
        QTest::keyClick(m_editor, Qt::Key_Escape);
        QTest::keyClicks(m_editor, u"b"_s);
        QTest::keyClick(m_editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(committed.count(), 2);
        QCOMPARE(left.count(), 2);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(m_editor->toPlainText(), u"ab\n"_s);
        QCOMPARE(left.count(), 2);
    }

    void showing_commitsNothing()
    {
        const QSignalSpy committed(m_editor, &NoteEditor::committed);
        m_editor->showNote(u"known"_s);
        m_editor->commit();
        QCOMPARE(committed.count(), 0);
        QCOMPARE(m_editor->toPlainText(), u"known"_s);
    }

    void undoKey_isTheWindowsWhereTheNoteHasNothing()
    {
        const auto isTaken = [this] {
            QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
            key.ignore();
            QApplication::sendEvent(m_editor, &key);
            return key.isAccepted();
        };
        m_editor->showNote(u"known"_s);
        QVERIFY(!isTaken());
        QTest::keyClicks(m_editor, u"x"_s);
        QVERIFY(isTaken());
    }

private:
    std::unique_ptr<QWidget> m_window;
    NoteEditor *m_editor = nullptr;
    QLineEdit *m_other = nullptr;
};

DIPTYCH_TEST(TestNoteEditor)

#include "tst_noteeditor.moc"
