// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/editcommand.h"
#include "support/testmain.h"

#include <QtGui/QUndoStack>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestEditCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reversed_swapsBothAndTurnsTheOrder()
    {
        Annotation one;
        one.id = u"1"_s;
        Annotation two = one;
        two.note = u"n"_s;
        Edit edit;
        edit.annotations = {{7, std::nullopt, one}, {7, one, two}};
        const Edit back = edit.reversed();
        QCOMPARE(back.annotations.size(), 2u);
        QVERIFY(back.annotations[0].before == two && back.annotations[0].after == one);
        QVERIFY(back.annotations[1].before == one && !back.annotations[1].after);
        QVERIFY(!edit.changesNothing());
    }

    void merging_keepsTheFirstBeforeAndTheLastAfter()
    {
        QStringList applied;
        const auto apply = [&](const Edit &edit, bool) {
            applied.append(edit.annotations.front().after->note);
        };
        QUndoStack stack;
        for (const QString &note : {u"a"_s, u"ab"_s, u"abc"_s})
            stack.push(new EditCommand(u"note"_s, noteEdit(note.chopped(1), note), apply));
        QCOMPARE(stack.count(), 1);
        stack.undo();
        stack.redo();
        QCOMPARE(applied, QStringList({u"a"_s, u"ab"_s, u"abc"_s, QString(), u"abc"_s}));
    }

    void merging_backToTheStartLeavesNoStep()
    {
        QUndoStack stack;
        const auto apply = [](const Edit &, bool) {
        };
        stack.push(new EditCommand(u"note"_s, noteEdit(u""_s, u"a"_s), apply));
        stack.push(new EditCommand(u"note"_s, noteEdit(u"a"_s, u""_s), apply));
        QCOMPARE(stack.count(), 0);
    }

    void focus_isAskedForByUndoAndRedoOnly()
    {
        QList<bool> focus;
        QUndoStack stack;
        stack.push(new EditCommand(u"note"_s, noteEdit(u""_s, u"a"_s),
                                   [&](const Edit &, bool wanted) { focus.append(wanted); }));
        stack.undo();
        stack.redo();
        QCOMPARE(focus, QList<bool>({false, true, true}));
    }

private:
    static Edit noteEdit(const QString &before, const QString &after)
    {
        Annotation was;
        was.id = u"1"_s;
        was.note = before;
        Annotation is = was;
        is.note = after;
        Edit edit;
        edit.mergeKey = u"note 1"_s;
        edit.annotations.push_back({1, was, is});
        return edit;
    }
};

DIPTYCH_TEST(TestEditCommand)

#include "tst_editcommand.moc"
