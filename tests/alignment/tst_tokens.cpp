// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/tokens.h"
#include "document/segmentation.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <cmath>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_areThoseOfTheDocument_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << u"Two  words,\r\nand\ta third."_s;
        QTest::newRow("wide spaces") << u"a\u00a0b\u2003c\u3000d\u0085e\u2028f"_s;
        QTest::newRow("no space but invisible") << u"a\u200bb"_s;
        QTest::newRow("Chinese") << u"我们认为，各国政党。COVID病毒 mixed"_s;
        QTest::newRow("Thai") << u"สวัสดีชาวโลก ไทย"_s;
        QTest::newRow("Japanese") << u"これはテストです。"_s;
        QTest::newRow("Korean") << u"한국어 문장 입니다"_s;
        QTest::newRow("Arabic") << u"قال المتحدث إن"_s;
        QTest::newRow("emoji") << u"📌 pin📌 \U0001F468\u200d\U0001F469"_s;
        QTest::newRow("words of one letter") << QString(u"a "_s).repeated(400);
        for (const int length : {253, 254, 255, 256, 1000}) {
            QTest::addRow("a word of %d letters", length)
                << u"one "_s + QString(length, u'l') + u" and "_s + QString(length, u'\u00e9');
        }
        QTest::newRow("rare ideographs") << u"\U00020000\U00020001 x"_s;
    }
    void tokens_areThoseOfTheDocument()
    {
        QFETCH(QString, text);
        const DocumentPtr document = Document::fromText(text.toUtf8());
        const Tokens tokens(*document);
        const auto expected = alignmentTokens(*document, {0, document->length()});
        QCOMPARE(std::size_t(tokens.size()), expected.size());
        for (quint32 i = 0; i < tokens.size(); ++i)
            QCOMPARE(tokens.range(i), expected[i]);
        for (quint32 i = 0; i < tokens.size(); ++i)
            QCOMPARE(tokens.bytes(i), document->bytes(expected[i]));
    }

    void sameWords_areToldFromOthers()
    {
        const QByteArray letters = "abcdefghijklmnopqrstuvwxyz";
        for (qsizetype size = 0; size <= letters.size(); ++size) {
            const QByteArray word = letters.first(size);
            QVERIFY(isSameWord(word, QByteArray(word.constData(), size)));
            QVERIFY(!isSameWord(word, QByteArray(word + 'x')));
            for (qsizetype at = 0; at < size; ++at) {
                QByteArray other = word;
                other[at] = '_';
                QVERIFY(!isSameWord(word, other));
            }
        }
    }

    void alikeWords_haveTheSameNumber()
    {
        const DocumentPtr document =
            Document::fromText("Word word, \"WORD\" words co-hosted cohosted 12,500 12500 "
                               "caf\xc3\xa9 CAF\xc3\x89 organisation organization end");
        const Tokens tokens(*document);
        QCOMPARE(tokens.number(1), tokens.number(0));
        QCOMPARE(tokens.number(2), tokens.number(0));
        QVERIFY(tokens.number(3) != tokens.number(0));
        for (const quint32 pair : {4U, 6U, 8U, 10U})
            QCOMPARE(tokens.number(pair + 1), tokens.number(pair));
    }

    void weights_favourRareAndLongWords()
    {
        const DocumentPtr one = Document::fromText("the the the of of sovereignty , the of");
        const DocumentPtr other = Document::fromText("the the of 40 x");
        Tokens left(*one);
        Tokens right(*other);
        weigh(left, right);
        QVERIFY(left.weight(5) > 2 * left.weight(0));
        QVERIFY(left.weight(6) < left.weight(0));
        QVERIFY(right.weight(3) > 2 * right.weight(4));
        QVERIFY(std::abs(left.weight(0, 3) - 3 * left.weight(0)) < 0.01F);
    }
};

DIPTYCH_TEST(TestTokens)
#include "tst_tokens.moc"
