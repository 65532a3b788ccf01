// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/csv.h"
#include "report/csvreader.h"
#include "support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvCell_disarmsFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << u"over 200"_s << u"over 200"_s;
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("bar") << u"|calc"_s << u"'|calc"_s;
        QTest::newRow("percent sign") << u"%0A"_s << u"'%0A"_s;
        QTest::newRow("plus") << u"+49"_s << u"'+49"_s;
        QTest::newRow("minus") << u"-5 degrees"_s << u"'-5 degrees"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\tx"_s << u"'\tx"_s;
        QTest::newRow("carriage return") << u"\rx"_s << u"'\nx"_s;
        QTest::newRow("after spaces") << u"  =x"_s << u"'  =x"_s;
        QTest::newRow("after no-break space") << u"\u00a0=x"_s << u"'\u00a0=x"_s;
        QTest::newRow("after a line end") << u"\n=x"_s << u"'\n=x"_s;
        QTest::newRow("after zero width") << u"\u200b=x"_s << u"'\u200b=x"_s;
        QTest::newRow("full width") << u"＝x"_s << u"'＝x"_s;
        QTest::newRow("inside") << u"a=b"_s << u"a=b"_s;
        QTest::newRow("nul") << u"a"_s + QChar(0) << u"a\\u0000"_s;
        QTest::newRow("hidden first") << QString(QChar(0)) + u"=x"_s << u"'\\u0000=x"_s;
        QTest::newRow("escape sequence") << u"\x1b]0;x\x07"_s << u"\\u001b]0;x\\u0007"_s;
        QTest::newRow("override") << u"\u202ecba"_s << u"\\u202ecba"_s;
        QTest::newRow("line ends") << u"a\r\nb"_s << u"a\nb"_s;
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("only spaces") << u"  "_s << u"  "_s;
    }
    void csvCell_disarmsFormulas()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(csvCell(text), cell);
    }

    void csvRow_quotes()
    {
        QCOMPARE(csvRow({u"a"_s, u"b,c"_s, u"d \"e\""_s, u"f\ng"_s, u""_s}),
                 QByteArray("a,\"b,c\",\"d \"\"e\"\"\",\"f\ng\",\r\n"));
    }

    void csvRow_isReadBackAsItsCells()
    {
        QRandomGenerator random(20260304);
        const QStringList pieces{
            u","_s,  u"\""_s, u"\n"_s, u"\r"_s,           u"="_s, u" "_s, u"ä"_s,
            u"📌"_s, u"a"_s,  u"\t"_s, QString(QChar(0)), u"'"_s, u";"_s};
        for (int run = 0; run < 2000; ++run) {
            QStringList cells;
            for (int i = 0; i < 4; ++i) {
                QString cell;
                for (quint32 n = random.bounded(6u); n > 0; --n)
                    cell += pieces[random.bounded(pieces.size())];
                cells << cell;
            }
            const QList<QStringList> back = parsedCsv(csvRow(cells));
            QCOMPARE(back.size(), 1);
            for (qsizetype i = 0; i < cells.size(); ++i)
                QCOMPARE(back[0][i], csvCell(cells[i]));
        }
    }
};

DIPTYCH_TEST(TestCsv)

#include "tst_csv.moc"
