// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/quotebytes.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestQuoteBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_areTheSelectorsWords_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("all") << u"before "_s << u"the words"_s << u" after"_s;
        QTest::newRow("no context") << QString() << u"words"_s << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("letters of many bytes") << u"é"_s << u"漢字📌"_s << u"ж"_s;
        QTest::newRow("long") << u"ü"_s.repeated(500) << u"漢"_s.repeated(4000) << u"x"_s;
    }
    void parts_areTheSelectorsWords()
    {
        QFETCH(QString, prefix);
        QFETCH(QString, exact);
        QFETCH(QString, suffix);
        QuoteBytes words;
        words.set({{}, u"of another, and long enough"_s, u"words"_s, u"left"_s});
        words.set({{}, exact, prefix, suffix});
        QCOMPARE(words.prefix(), prefix.toUtf8());
        QCOMPARE(words.exact(), exact.toUtf8());
        QCOMPARE(words.suffix(), suffix.toUtf8());
        QCOMPARE(words.whole(), (prefix + exact + suffix).toUtf8());
    }
};

DIPTYCH_TEST(TestQuoteBytes)

#include "tst_quotebytes.moc"
