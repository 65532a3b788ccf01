// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/visibletext.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenAt_agreesWithIsHiddenForEveryCharacter()
    {
        for (char32_t code = 1; code < 0x20000; ++code) {
            if (code >= 0xd800 && code < 0xe000)
                continue;
            // Not by fromUcs4(), which takes a byte order mark away.
            const QByteArray utf8 = QString(QStringView(QChar::fromUcs4(code))).toUtf8();
            const auto found = hiddenAt(utf8);
            QCOMPARE(found.has_value(), code < 0x10000 && isHidden(char16_t(code)));
            if (found) {
                QCOMPARE(char32_t(found->code), code);
                QCOMPARE(found->length, utf8.size());
            }
        }
        QVERIFY(hiddenAt(QByteArrayView("\0", 1)));
    }

    void visibleText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"a\tb\nc"_s << u"a\tb\nc"_s;
        QTest::newRow("line ends") << u"a\r\nb\rc\u2028d\u0085e"_s << u"a\nb\nc\nd\ne"_s;
        QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s << u"a\\u0000b"_s;
        QTest::newRow("escape sequence") << u"\x1b[31m"_s << u"\\u001b[31m"_s;
        QTest::newRow("override") << u"a\u202eb"_s << u"a\\u202eb"_s;
        QTest::newRow("joiners stay") << u"👩\u200d👩"_s << u"👩\u200d👩"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) + u"x"_s << u"\\ud83dx"_s;
        QTest::newRow("noncharacter") << QString(QChar(0xffff)) << u"\\uffff"_s;
    }
    void visibleText()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(diptych::visibleText(text), shown);
    }

    void visibleLine_isOneLine() { QCOMPARE(visibleLine(u"  a\n\tb  \r\n c "), u"a b c"_s); }

    void utf8Of_showsLoneSurrogates()
    {
        QCOMPARE(utf8Of(QString(QChar(0xdc00))), QByteArray("\\udc00"));
        QCOMPARE(utf8Of(u"ä📌"), u"ä📌"_s.toUtf8());
    }
};

DIPTYCH_TEST(TestVisibleText)

#include "tst_visibletext.moc"
