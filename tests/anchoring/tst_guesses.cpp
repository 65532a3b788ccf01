// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/guesses.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

DocumentPtr documentOf(const QString &text)
{
    return Document::fromText(text.toUtf8());
}

Selector quoting(const QString &exact, const QString &prefix = {}, const QString &suffix = {})
{
    return {{}, exact, prefix, suffix};
}

} // namespace

class TestGuesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alikePlaces_comeByLikeness()
    {
        const DocumentPtr document =
            documentOf(u"The north team won the cup in May. Rain fell.\n\n"
                       "The south team won the cup in June. Nobody came.\n\n"
                       "Prices rose by four percent over the winter months.\n"_s);
        const std::vector<Guess> found =
            guesses(quoting(u"The south team won a cup in June."_s), *document);
        QVERIFY(found.size() >= 2);
        QCOMPARE(document->string(found[0].range), u"The south team won the cup in June."_s);
        QCOMPARE(document->string(found[1].range), u"The north team won the cup in May."_s);
        QVERIFY(found[0].score > found[1].score);
        QVERIFY(found[0].score <= 1);
    }

    void wordsComeBeforeTheirSurroundings()
    {
        const DocumentPtr document =
            documentOf(u"Over 30 towns took part in the fair.\n\n"
                       "Rain fell, and everybody went home before the music began.\n\n"
                       "The tents cost a lot; who paid was said later on.\n"_s);
        const std::vector<Guess> found =
            guesses(quoting(u"Who paid for the tents was not said"_s,
                            u"The mayor spoke first.\n\nOver 40 towns took part in the fair.\n\n"_s,
                            u" by anybody there.\n"_s),
                    *document);
        QVERIFY(!found.empty());
        const QString first = document->string(found[0].range);
        QVERIFY2(first.contains(u"who paid"), qPrintable(first));
    }

    void placesDoNotOverlapAndKeepTheLimit()
    {
        const DocumentPtr document = documentOf(u"The boats came home late. "_s.repeated(50));
        const std::vector<Guess> found =
            guesses(quoting(u"The boats came home late."_s), *document, 3);
        QCOMPARE(found.size(), 3U);
        for (std::size_t i = 0; i < found.size(); ++i) {
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(!found[i].range.overlaps(found[k].range));
        }
    }

    void nothingAlike_isNoGuess_data()
    {
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("text");
        QTest::newRow("no words") << QString() << u"Some text."_s;
        QTest::newRow("no text") << u"Some words"_s << QString();
        QTest::newRow("other letters") << u"渡轮中午离开港口"_s << u"The ferry left at noon."_s;
        QTest::newRow("half a character") << QString(QChar(0xd83d)) << u"📌"_s;
    }
    void nothingAlike_isNoGuess()
    {
        QFETCH(QString, exact);
        QFETCH(QString, text);
        QVERIFY(guesses(quoting(exact), *documentOf(text)).empty());
    }

    void longQuotation_isFoundByItsBeginning()
    {
        QString passage;
        for (int i = 0; i < 400; ++i)
            passage += u"Sentence number %1 says something of its own. "_s.arg(i * 7919 % 1000);
        const DocumentPtr document = documentOf(u"A head.\n\n"_s + passage);
        const std::vector<Guess> found = guesses(quoting(passage.trimmed()), *document);
        QVERIFY(!found.empty());
        QCOMPARE(found[0].range.start, 9);
    }
};

DIPTYCH_TEST(TestGuesses)

#include "tst_guesses.moc"
