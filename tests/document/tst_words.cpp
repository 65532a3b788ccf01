// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/segmentation.h"
#include "support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <unicode/brkiter.h>
#include <unicode/ubrk.h>

#include <memory>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    const DocumentPtr document = Document::fromText(text.toUtf8());
    QStringList all;
    for (const Range range : words(*document, {0, document->length()}))
        all.append(document->string(range));
    return all;
}

QStringList icuWords(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> iterator(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    const icu::UnicodeString units(text.utf16(), int32_t(text.size()));
    iterator->setText(units);
    QStringList all;
    int from = 0;
    for (int to = iterator->next(); to != icu::BreakIterator::DONE;
         from = to, to = iterator->next()) {
        if (iterator->getRuleStatus() >= UBRK_WORD_NONE_LIMIT)
            all.append(text.mid(from, to - from));
    }
    return all;
}

QString randomText(QRandomGenerator &random, const QString &alphabet, int length)
{
    QString text;
    for (int i = random.bounded(length); i > 0; --i)
        text += alphabet[random.bounded(alphabet.size())];
    return text;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void words_leavePunctuationOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("empty") << QString() << QStringList{};
        QTest::newRow("sentence") << u"Don't \"stop\", 3.5 (now)!"_s
                                  << QStringList{u"Don't"_s, u"stop"_s, u"3.5"_s, u"now"_s};
        QTest::newRow("hyphen") << u"co-hosted"_s << QStringList{u"co"_s, u"hosted"_s};
        QTest::newRow("accents") << u"Élan, naïve’s e\u0301"_s
                                 << QStringList{u"Élan"_s, u"naïve’s"_s, u"e\u0301"_s};
        QTest::newRow("Han") << u"我们认为。"_s << QStringList{u"我们"_s, u"认为"_s};
    }
    void words_leavePunctuationOut()
    {
        QFETCH(QString, text);
        QTEST(wordsOf(text), "expected");
    }

    void asciiWords_agreeWithIcu()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 5000; ++round) {
            const QString text = randomText(random, u"aZ01_.',;:-\"/@ \n&"_s, 16);
            if (wordsOf(text) != icuWords(text))
                QFAIL(qPrintable(text + u" : "_s + wordsOf(text).join(u'|') + u" : "_s +
                                 icuWords(text).join(u'|')));
        }
    }

    void mixedWords_agreeWithIcu()
    {
        QRandomGenerator random(10);
        for (int round = 0; round < 5000; ++round) {
            const QString text = randomText(random, u"aé1.'’, слоא我们คのア\u00a0\u3000 "_s, 16);
            QCOMPARE(wordsOf(text), icuWords(text));
        }
    }

    void wordAt_findsTheOneAround_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("word");
        QTest::newRow("begin") << u"One two"_s << 0 << u"One"_s;
        QTest::newRow("end") << u"One two"_s << 3 << u"One"_s;
        QTest::newRow("between two spaces") << u"One  two"_s << 4 << u""_s;
        QTest::newRow("punctuation behind a word") << u"One, two"_s << 3 << u"One"_s;
        QTest::newRow("lone punctuation") << u"One - two"_s << 4 << u""_s;
        QTest::newRow("two words touch") << u"我们认为"_s << 2 << u"认为"_s;
        QTest::newRow("behind emoji") << u"📌📌 one"_s << 4 << u"one"_s;
        QTest::newRow("beyond") << u"One two"_s << 99 << u"two"_s;
        QTest::newRow("before") << u"One two"_s << -1 << u"One"_s;
        QTest::newRow("empty text") << u""_s << 0 << u""_s;
    }
    void wordAt_findsTheOneAround()
    {
        QFETCH(QString, text);
        QFETCH(int, at);
        const DocumentPtr document = Document::fromText(text.toUtf8());
        QTEST(document->string(wordAt(*document, at)), "word");
    }

    void wordAt_agreesWithAllWords()
    {
        QRandomGenerator random(12);
        for (int round = 0; round < 300; ++round) {
            const DocumentPtr document =
                Document::fromText(randomText(random, u"ab1.' é我们,-"_s, 40).toUtf8());
            const std::vector<Range> all = words(*document, {0, document->length()});
            for (Position at = 0; at <= document->length(); ++at) {
                Range expected{at, at};
                for (const Range word : all) {
                    if (word.start <= at && at <= word.end)
                        expected = word;
                }
                QCOMPARE(wordAt(*document, at), expected);
            }
        }
    }
};

DIPTYCH_TEST(TestWords)

#include "tst_words.moc"
