// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapedForDisplay_makesControlsVisible_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QByteArray("plain text") << u"plain text"_s;
        QTest::newRow("emoji stays") << QByteArray("\xF0\x9F\x93\x8C") << u"📌"_s;
        QTest::newRow("escape sequence") << QByteArray("\x1b[31mred") << u"\\u001b[31mred"_s;
        QTest::newRow("newline") << QByteArray("a\nb") << u"a\\u000ab"_s;
        QTest::newRow("bidi override") << QByteArray("a\xE2\x80\xAE"
                                                     "b")
                                       << u"a\\u202eb"_s;
        QTest::newRow("invalid byte") << QByteArray("a\xff"
                                                    "b")
                                      << u"a\\xffb"_s;
        QTest::newRow("cut sequence") << QByteArray("\xF0\x9F\x93") << u"\\xf0\\x9f\\x93"_s;
        QTest::newRow("invalid beside an escape") << QByteArray("\xff\x1b") << u"\\xff\\u001b"_s;
    }
    void escapedForDisplay_makesControlsVisible()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, shown);
        QCOMPARE(escapedForDisplay(QByteArrayView(bytes)), shown);
    }

    void escapedForDisplay_escapesLoneSurrogates()
    {
        QCOMPARE(escapedForDisplay(QStringView(QString(QChar(0xd800)))), u"\\ud800"_s);
    }

    void elided_cutsAtCodePoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("shown");
        QTest::newRow("short") << u"two words"_s << 20 << u"two words"_s;
        QTest::newRow("white space") << u"  two\n\twords "_s << 20 << u"two words"_s;
        QTest::newRow("exact") << u"abc"_s << 3 << u"abc"_s;
        QTest::newRow("cut") << u"abcd"_s << 3 << u"abc…"_s;
        QTest::newRow("never through a pair") << u"📌📌📌"_s << 2 << u"📌📌…"_s;
    }
    void elided_cutsAtCodePoints()
    {
        QFETCH(QString, text);
        QFETCH(int, limit);
        QFETCH(QString, shown);
        QCOMPARE(elided(text, limit), shown);
    }

    void codePointCount_countsPairsOnce()
    {
        QCOMPARE(codePointCount(u"a📌b"), 3);
        QCOMPARE(codePointCount(u"\xdc00\xd800"), 2);
    }
};

DIPTYCH_TEST(TestText)

#include "tst_text.moc"
