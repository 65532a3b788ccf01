// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/tokens.h"
#include "document/segmentation.h"
#include "support/testmain.h"

#include <QtCore/QRandomGenerator>
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

    // What is taken from the other text is what would have been read.
    void tokens_areTheSameWithAnAlikeText_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("ASCII") << u"the of sovereignty commission, Report 12. 3) (said) a"_s;
        QTest::newRow("quotes and accents")
            << u"the caf\u00e9 \u201csaid\u201d don\u2019t of it 7"_s;
        QTest::newRow("no spaces")
            << u"我们认为 各国政党。 病毒 mixed 我们认为各国政党。我们认为"_s;
        QTest::newRow("long words")
            << QString(254, u'l') + u' ' + QString(255, u'm') + u" a "_s + QString(300, u'\u00e9');
        QTest::newRow("two words") << u"a b"_s;
    }
    void tokens_areTheSameWithAnAlikeText()
    {
        QFETCH(QString, words);
        const QStringList some = words.split(u' ');
        const QStringList spaces{u" "_s, u" "_s, u" "_s, u"\n"_s, u"  "_s, u"\u2003"_s, u"\r\n"_s};
        for (quint32 seed = 0; seed < 40; ++seed) {
            QRandomGenerator random(seed);
            const auto one = [&random](const QStringList &of) {
                return of[random.bounded(int(of.size()))];
            };
            QStringList left;
            for (int i = 0; i < 300; ++i)
                left << one(some) + one(spaces);
            QStringList right = left;
            for (int edit = 0; edit < 8; ++edit) {
                const auto at = random.bounded(right.size() - 40);
                const auto size = random.bounded(1, 30);
                if (edit % 3 == 0)
                    right[at] = one(some) + one(spaces);
                else if (edit % 3 == 1)
                    right.remove(at, size);
                else
                    right = right.mid(at) + right.first(at);
            }
            const DocumentPtr other = Document::fromText(left.join(QString()).toUtf8());
            const DocumentPtr document = Document::fromText(right.join(QString()).toUtf8());
            const Tokens alike(*other);
            const Tokens expected(*document);
            const Tokens tokens(*document, {}, &alike);
            QCOMPARE(tokens.size(), expected.size());
            for (quint32 i = 0; i < tokens.size(); ++i) {
                QCOMPARE(tokens.range(i), expected.range(i));
                QCOMPARE(tokens.bytes(i), expected.bytes(i));
                QCOMPARE(tokens.number(i), expected.number(i));
                QCOMPARE(tokens.byteWeight(i), expected.byteWeight(i)); // the kind, before weigh()
            }
            quint32 leftEnd = 0;
            quint32 rightEnd = 0;
            for (const Segment &run : tokens.taken()) {
                QVERIFY(run.left >= leftEnd && run.right >= rightEnd);
                for (quint32 i = 0; i < run.length; ++i)
                    QCOMPARE(tokens.number(run.right + i), alike.number(run.left + i));
                leftEnd = run.leftEnd();
                rightEnd = run.rightEnd();
            }
        }
    }

    // Behind what only one side has, or has elsewhere, the words are taken from the other text
    // again.
    void tokens_areTakenBehindAnyDifference_data()
    {
        QTest::addColumn<int>("from"); // what stands at @c to on the other side, or nowhere
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("to");
        QTest::newRow("a sentence lost") << 3000 << 20 << -1;
        QTest::newRow("a chapter lost") << 3000 << 4000 << -1;
        QTest::newRow("a paragraph moved down") << 3000 << 150 << 9000;
        QTest::newRow("a paragraph moved up") << 9000 << 150 << 3000;
        QTest::newRow("a chapter moved up") << 9000 << 4000 << 3000;
    }
    void tokens_areTakenBehindAnyDifference()
    {
        QFETCH(int, from);
        QFETCH(int, count);
        QFETCH(int, to);
        QRandomGenerator random(3);
        QStringList words;
        for (int i = 0; i < 20'000; ++i) {
            // Some words are frequent, one in twenty of the right is another.
            words += i % 3 == 0 ? u"of the and to"_s.split(u' ')[random.bounded(4)]
                                : u"word%1"_s.arg(random.bounded(3000));
        }
        QStringList others = words;
        for (QString &word : others)
            word = random.bounded(20) == 0 ? u"stranger"_s : word;
        const QStringList block = others.mid(from, count);
        others.remove(from, count);
        for (int i = 0; to >= 0 && i < block.size(); ++i)
            others.insert(to + i, block[i]);
        const DocumentPtr one = Document::fromText(words.join(u' ').toUtf8());
        const DocumentPtr other = Document::fromText(others.join(u' ').toUtf8());
        const Tokens left(*one);
        const Tokens right(*other, {}, &left);
        quint32 taken = 0;
        quint32 nextLeft = 0;
        for (const Segment &run : right.taken()) {
            QVERIFY(run.left >= nextLeft);
            nextLeft = run.leftEnd();
            taken += run.length;
        }
        // A third of the words stands in runs of sixteen or more.
        QVERIFY(taken > quint32(others.size() - 2 * count) / 4);
        QVERIFY(nextLeft > left.size() - 200);
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
