// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/fixture.h"
#include "reading/mouseselection.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestMouseSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clicks_selectByWordSentenceParagraph()
    {
        const DocumentPtr document =
            documentOf(u"One sentence here. Another one follows.\n\nA second paragraph."_s);
        MouseSelection mouse;
        QCOMPARE(mouse.press(*document, 5, 1, false, {}).range(), (Range{5, 5}));
        QCOMPARE(mouse.press(*document, 5, 2, false, {}).range(), (Range{4, 12}));
        QCOMPARE(mouse.press(*document, 5, 3, false, {}).range(), (Range{0, 18}));
        QCOMPARE(mouse.press(*document, 5, 4, false, {}).range(), (Range{0, 39}));
    }

    void drag_goesOnInWhatItBeganWith()
    {
        const DocumentPtr document = documentOf(u"alpha beta gamma delta"_s);
        MouseSelection mouse;
        QCOMPARE(mouse.press(*document, 8, 2, false, {}).range().end, 2 == 2 ? 10 : 8);
        QCOMPARE(mouse.drag(*document, 13), (CaretState{6, 16}));
        QCOMPARE(mouse.drag(*document, 2), (CaretState{10, 0}));
        QCOMPARE(mouse.press(*document, 8, 1, false, {}).range().end, 1 == 2 ? 10 : 8);
        QCOMPARE(mouse.drag(*document, 13), (CaretState{8, 13}));
        QCOMPARE(mouse.drag(*document, 2), (CaretState{8, 2}));
    }

    void shift_keepsTheAnchor()
    {
        const DocumentPtr document = documentOf(u"alpha beta gamma delta"_s);
        MouseSelection mouse;
        QCOMPARE(mouse.press(*document, 13, 1, true, {3, 5}), (CaretState{3, 13}));
        QCOMPARE(mouse.drag(*document, 1), (CaretState{3, 1}));
    }

    void emptyText_selectsNothing()
    {
        const DocumentPtr document = documentOf({});
        MouseSelection mouse;
        for (int clicks = 1; clicks <= 4; ++clicks)
            QCOMPARE(mouse.press(*document, 0, clicks, false, {}), (CaretState{}));
    }
};

DIPTYCH_TEST(TestMouseSelection)

#include "tst_mouseselection.moc"
