// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/letters.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whiteSpace_isOneBlankARun()
    {
        std::u32string letters;
        appendFolded(letters, u"one \r\n\t two\u00a0\u2028three");
        QVERIFY(letters == U"one two three");
        appendFolded(letters, u"📌ü \n");
        QVERIFY(letters == U"one two three📌ü ");
        appendFolded(letters, u"");
        appendFolded(letters, u"  and");
        QVERIFY(letters == U"one two three📌ü  and"); // each text by itself
    }

    void positions_areThoseOfTheDocument()
    {
        const DocumentPtr document = Document::fromText("ab\r\n📌 \n c");
        Letters letters;
        const auto positions = [&letters] {
            return std::vector(letters.at().begin(), letters.at().end());
        };
        letters.read(*document, {1, 8});
        QVERIFY(letters.text() == U"b 📌 ");
        QCOMPARE(positions(), (std::vector<Position>{1, 2, 4, 5, 8}));
        letters.read(*document, {-9, 900});
        QVERIFY(letters.text() == U"ab 📌 c");
        letters.read(*document, {3, 3});
        QVERIFY(letters.text().empty());
        QCOMPARE(positions(), std::vector<Position>{3});
    }

    void words_goOnInScriptsWithSpacesOnly()
    {
        QVERIFY(isInsideWord(U'a', U'é'));
        QVERIFY(isInsideWord(U'ж', U'4'));
        QVERIFY(!isInsideWord(U'a', U','));
        QVERIFY(!isInsideWord(U'漢', U'字'));
        QVERIFY(!isInsideWord(U'a', U'字'));
    }
};

DIPTYCH_TEST(TestLetters)

#include "tst_letters.moc"
