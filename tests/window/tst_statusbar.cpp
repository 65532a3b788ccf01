// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/statusbar.h"

#include "session/session.h"
#include "support/testmain.h"
#include "support/textfolder.h"
#include "window/warnings.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestStatusBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOwnWarnings(); }

    void passingMessage_takesThePlaceOfTheSummary()
    {
        const TextFolder folder;
        Session session;
        StatusBar bar(session);
        openNow(session, Side::Left, folder.write("a.txt", "One text."));
        openNow(session, Side::Right, folder.write("b.txt", "Another text."));
        QTRY_VERIFY(session.alignment());
        bar.show();
        const auto *summary = bar.findChild<QWidget *>(u"summary"_s);
        QVERIFY(summary->isVisible());
        bar.showMessage(u"Tied."_s);
        QVERIFY(!summary->isVisible());
        Q_EMIT session.alignmentChanged();
        QVERIFY(!summary->isVisible());
        bar.clearMessage();
        QVERIFY(summary->isVisible());
    }

    void summary_countsWhatDiffers()
    {
        const auto passage = [](PassageKind kind, Range left, Range right) {
            Passage made;
            made.kind = kind;
            made.left = left;
            made.right = right;
            if (made.isPaired())
                made.words = {{left, right}};
            return made;
        };
        const Alignment same({passage(PassageKind::Same, {0, 10}, {0, 10})}, {}, {10, 10});
        QCOMPARE(alignmentSummary(same), u"aligned 100 %"_s);
        const Alignment mixed({passage(PassageKind::Same, {0, 10}, {0, 10}),
                               passage(PassageKind::Edited, {10, 20}, {10, 20}),
                               passage(PassageKind::LeftOnly, {20, 21}, {20, 20}),
                               passage(PassageKind::RightOnly, {21, 21}, {20, 21})},
                              {}, {21, 21});
        const Alignment turned({passage(PassageKind::MovedEdited, {0, 10}, {0, 10})}, {}, {10, 10});
        QVERIFY(alignmentSummary(turned).endsWith(u" · 1 moved"));
        QVERIFY(!alignmentSummary(turned).contains(u"changed"));
        const QString text = alignmentSummary(mixed);
        QVERIFY2(text.startsWith(u"aligned 95 %"), qPrintable(text)); // 40 of 42, rounded down
        QVERIFY(text.contains(u" · 1 changed"));
        QVERIFY(!text.contains(u"moved"));
        QVERIFY(text.endsWith(u" · 1 only left · 1 only right"));
    }

    void place_countsFromOne()
    {
        const TextFolder folder;
        Session session;
        openNow(session, Side::Left, folder.write("a.txt", "ab\n\xf0\x9f\x98\x80z\n"));
        StatusBar bar(session);
        auto *place = bar.findChild<QLabel *>("place"_L1);
        bar.showPlace(Side::Left, 0);
        QCOMPARE(place->text(), u"Ln 1, col 1"_s);
        bar.showPlace(Side::Left, 4); // behind the emoji: one character
        QCOMPARE(place->text(), u"Ln 2, col 2"_s);
        bar.showPlace(Side::Right, 0);
        QCOMPARE(place->text(), QString());
    }
};

DIPTYCH_TEST(TestStatusBar)

#include "tst_statusbar.moc"
