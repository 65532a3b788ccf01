// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/tokens.h"
#include "document/segmentation.h"
#include "support/testmain.h"

#include <QtTest/QTest>

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
        QTest::newRow("rare ideographs") << u"\U00020000\U00020001 x"_s;
    }
    void tokens_areThoseOfTheDocument()
    {
        QFETCH(QString, text);
        const DocumentPtr document = Document::fromText(text.toUtf8());
        Vocabulary vocabulary;
        const Tokens tokens = tokensOf(*document, vocabulary);
        const auto expected = alignmentTokens(*document, {0, document->length()});
        QCOMPARE(std::size_t(tokens.size()), expected.size());
        for (quint32 i = 0; i < tokens.size(); ++i)
            QCOMPARE(tokens.range(i), expected[i]);
    }

    void vocabulary_tellsWordsApart()
    {
        Vocabulary vocabulary;
        const quint32 one = vocabulary.intern("Word");
        QCOMPARE(vocabulary.intern("Word"), one);
        const quint32 other = vocabulary.intern("word,");
        QVERIFY(other != one);
        QCOMPARE(vocabulary.foldedOf(other), vocabulary.foldedOf(one));
    }

    void vocabulary_keepsManyWords()
    {
        std::vector<QByteArray> words;
        for (int i = 0; i < 20'000; ++i)
            words.push_back("w" + QByteArray::number(i));
        Vocabulary vocabulary;
        for (int i = 0; i < 20'000; ++i)
            QCOMPARE(vocabulary.intern(words[std::size_t(i)]), quint32(i));
        for (int i = 0; i < 20'000; ++i)
            QCOMPARE(vocabulary.intern(words[std::size_t(i)]), quint32(i));
        QCOMPARE(vocabulary.foldedCount(), 20'000U);
    }

    void weights_favourRareAndLongWords()
    {
        Vocabulary vocabulary;
        std::vector<quint32> text;
        for (const char *word : {"the", "the", "the", "of", "of", "sovereignty", ",", "the", "of"})
            text.push_back(vocabulary.foldedOf(vocabulary.intern(word)));
        vocabulary.weigh(text, text);
        QVERIFY(vocabulary.weight(text[5]) > 2 * vocabulary.weight(text[0]));
        QVERIFY(vocabulary.weight(text[6]) < vocabulary.weight(text[0]));
    }
};

DIPTYCH_TEST(TestTokens)
#include "tst_tokens.moc"
