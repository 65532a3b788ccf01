// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/bytesearch.h"
#include "annotation/quoteindex.h"
#include "annotation/quoting.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <random>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

QByteArray randomText(std::mt19937 &random, int length, int letters)
{
    QByteArray text;
    for (int i = 0; i < length; ++i)
        text += char('a' + random() % uint(letters));
    return text;
}

} // namespace

class TestQuoteIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void occurrences_areThoseOfASearch_data()
    {
        QTest::addColumn<QByteArray>("text");
        std::mt19937 random(17);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("shorter than a gram") << QByteArray("abc");
        QTest::newRow("shorter than a window") << randomText(random, 40, 20);
        QTest::newRow("one window") << randomText(random, 63, 20);
        QTest::newRow("random") << randomText(random, 5000, 20);
        QTest::newRow("two letters") << randomText(random, 5000, 2);
        QTest::newRow("one letter") << randomText(random, 5000, 1);
        QTest::newRow("periodic") << QByteArray("word word ").repeated(400) + "end" +
                                         QByteArray("word word ").repeated(90);
        const QByteArray passage = randomText(random, 300, 20);
        QTest::newRow("repeated passage") << randomText(random, 700, 20) + passage +
                                                 randomText(random, 90, 20) + passage + passage;
        QTest::newRow("high bytes")
            << QByteArray("\xf0\x9f\x93\x8c\xff\xfe").repeated(200) + randomText(random, 300, 9);
    }
    void occurrences_areThoseOfASearch()
    {
        QFETCH(QByteArray, text);
        std::mt19937 random(23);
        const QuoteIndex index(text);
        for (int round = 0; round < 2000 && !text.isEmpty(); ++round) {
            const qsizetype at = qsizetype(random() % uint(text.size()));
            QByteArray needle = text.mid(at, 1 + qsizetype(random() % 200));
            if (random() % 4 == 0)
                needle[qsizetype(random() % uint(needle.size()))] = 'Z';
            const std::size_t limit = 1 + random() % 5;
            QCOMPARE(index.occurrences(needle, limit), occurrences(text, needle, limit));
        }
        const QByteArray longer = text + "x";
        QVERIFY(index.occurrences(longer, 5).empty());
    }

    void selectorFor_isTheSameWithAnIndex()
    {
        std::mt19937 random(31);
        const QByteArray passage = randomText(random, 500, 5);
        const DocumentPtr document = Document::fromText(passage + "\xf0\x9f\x93\x8c" + passage +
                                                        randomText(random, 400, 3) + passage);
        const QuoteIndex index(document->text());
        for (int round = 0; round < 500; ++round) {
            const Position start = Position(random() % uint(document->length() - 30));
            const Range range{start, start + 1 + Position(random() % 29)};
            const Result<Selector> with = selectorFor(*document, range, &index);
            const Result<Selector> without = selectorFor(*document, range);
            QVERIFY(with && without);
            QCOMPARE(*with, *without);
        }
    }
};

DIPTYCH_TEST(TestQuoteIndex)

#include "tst_quoteindex.moc"
