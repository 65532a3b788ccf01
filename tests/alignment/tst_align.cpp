// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignmentsupport.h"
#include "support/testmain.h"
#include "textmaker.h"

#include <numeric>

using namespace diptych;
using namespace diptych::testing;

class TestAlign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void randomEdits_keepTheContract_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<QString>("between");
        for (unsigned seed = 1; seed <= 12; ++seed) {
            QTest::addRow("paragraphs apart, %u", seed) << seed << u"\n\n"_s;
            QTest::addRow("one line each, CRLF, %u", seed) << seed << u"\r\n"_s;
            QTest::addRow("one block, %u", seed) << seed << u" "_s;
        }
    }
    void randomEdits_keepTheContract()
    {
        QFETCH(unsigned, seed);
        QFETCH(QString, between);
        TextMaker maker(seed);
        const auto original = maker.paragraphs(40);
        const QString left = TextMaker::joined(original);
        const QString right = TextMaker::joined(maker.edited(original), between);
        verifyContract(left, right);
        verifyContract(right, left);
    }

    void randomCharacters_keepTheContract_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 100; seed < 140; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomCharacters_keepTheContract()
    {
        QFETCH(unsigned, seed);
        TextMaker maker(seed);
        const QString left = maker.noise(1 + maker.below(1500));
        const QString right = maker.withNoise(left, 1 + maker.below(12));
        verifyContract(left, right);
        verifyContract(right, left);
    }

    void hostileShapes_keepTheContract_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        TextMaker maker(7);
        const QString some = TextMaker::joined(maker.paragraphs(5));
        const QString other =
            TextMaker::joined(TextMaker(8).paragraphs(5)).toUpper().replace(u"THE"_s, u"dort"_s);
        QTest::newRow("both empty") << QString() << QString();
        QTest::newRow("left empty") << QString() << some;
        QTest::newRow("right empty") << some << QString();
        QTest::newRow("only white space") << u" \n\t "_s << u"\r\n\r\n"_s;
        QTest::newRow("white space against text") << u"  \n"_s << some;
        QTest::newRow("text against white space") << some << u"\u00a0\u2003"_s;
        QTest::newRow("white space at both ends")
            << (u"\n\n  "_s + some + u"  \n\n"_s) << (u"\t"_s + some);
        QTest::newRow("one word") << u"word"_s << u"word"_s;
        QTest::newRow("one other word") << u"word"_s << u"thing"_s;
        QTest::newRow("equal") << some << some;
        QTest::newRow("nothing in common") << some << other;
        QTest::newRow("inside the other a hundred times")
            << some << QStringList(100, some).join(u"\n\n"_s);
        QTest::newRow("equal lines") << QStringList(3000, u"The same line."_s).join(u'\n')
                                     << QStringList(2900, u"The same line."_s).join(u'\n');
        QTest::newRow("equal lines with strangers between")
            << QStringList(2000, u"The same line."_s).join(u'\n')
            << QStringList(500, u"The same line.\nThe same line.\nA stranger here."_s).join(u'\n');
        QTest::newRow("one word for ever")
            << QStringList(20000, u"word"_s).join(u' ') << QStringList(19000, u"word"_s).join(u' ');
        QTest::newRow("two words for ever") << QStringList(8000, u"tick tock"_s).join(u' ')
                                            << QStringList(8000, u"tock tick tick"_s).join(u' ');
        const QString borderless =
            TextMaker::joined(TextMaker(17).paragraphs(150), u" "_s).remove(u'.').toLower();
        QTest::newRow("no sentence's end")
            << borderless << TextMaker::joined(TextMaker(17).paragraphs(150));
        QTest::newRow("no sentence's end on both sides") << borderless << borderless.sliced(200);
        QTest::newRow("a refrain")
            << QString(some).replace(u"."_s, u".\nAnd so say all of us.\n"_s)
            << QString(other).replace(u"."_s, u".\nAnd so say all of us.\n"_s);
        QTest::newRow("words turned round") << some << [](QStringList words) {
            std::reverse(words.begin(), words.end());
            return words.join(u' ');
        }(some.split(u' '));
        QTest::newRow("punctuation alone") << u"— — — . . ."_s << u"- - ."_s;
        QTest::newRow("a word of megabytes")
            << QString(1 << 20, u'a') << QString((1 << 20) - 1, u'a');
        QTest::newRow("Chinese") << u"我们认为，各国政党应当努力。人民的幸福是我们的使命。"_s
                                 << u"他们认为，各国政党应该努力。人民的幸福是使命。"_s;
        QTest::newRow("Arabic") << u"قال المتحدث إن الاجتماع كان ناجحا. وأضاف أن النتائج جيدة."_s
                                << u"وأضاف أن النتائج جيدة. قال المتحدث إن الاجتماع كان مفيدا."_s;
        QTest::newRow("emoji and marks")
            << u"Fine 📌📌 e\u0301te\u0301 here."_s << u"Fine 📌 \u00e9t\u00e9 there."_s;
    }
    void hostileShapes_keepTheContract()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        verifyContract(left, right);
    }

    void equalTexts_areTheSameThroughout()
    {
        const DocumentPtr text = documentOf(TextMaker::joined(TextMaker(3).paragraphs(30)));
        const auto alignment = aligned(text, text);
        QVERIFY(alignment);
        QCOMPARE(alignment->count(PassageKind::Same), qsizetype(alignment->passages().size()));
        QCOMPARE(alignment->similarity(), 1.0);
    }

    void oneInsideTheOtherManyTimes_isFoundOnce()
    {
        const QString some = TextMaker::joined(TextMaker(5).paragraphs(6));
        const auto alignment =
            aligned(documentOf(some), documentOf(QStringList(50, some).join(u"\n\n"_s)));
        QVERIFY(alignment);
        QCOMPARE(alignment->count(PassageKind::LeftOnly), qsizetype(0));
        QCOMPARE(alignment->count(PassageKind::Edited), qsizetype(0));
    }

    void oneEndlessSentence_meetsSentences()
    {
        const QString text = TextMaker::joined(TextMaker(18).paragraphs(100));
        const auto alignment =
            aligned(documentOf(QString(text).remove(u'.').replace(u"\n\n"_s, u" "_s).toLower()),
                    documentOf(text));
        QVERIFY(alignment);
        QVERIFY2(alignment->similarity() > 0.8,
                 qPrintable(QString::number(alignment->similarity())));
        QCOMPARE(alignment->count(PassageKind::RightOnly), qsizetype(0));
    }

    void shuffledParagraphs_areFoundAgain()
    {
        TextMaker maker(9);
        auto text = maker.paragraphs(60);
        const DocumentPtr left = documentOf(TextMaker::joined(text));
        for (unsigned i = unsigned(text.size()) - 1; i > 0; --i)
            text.swapItemsAt(qsizetype(i), qsizetype(maker.below(i + 1)));
        const auto alignment = aligned(left, documentOf(TextMaker::joined(text)));
        QVERIFY(alignment);
        QVERIFY2(alignment->similarity() > 0.95,
                 qPrintable(QString::number(alignment->similarity())));
        QVERIFY(alignment->count(PassageKind::Moved) > 20);
    }

    // Beyond some size what both texts have in common by bytes leads.
    void manyWords_keepTheContract()
    {
        TextMaker maker(77);
        const auto original = maker.paragraphs(3200);
        const QString left = TextMaker::joined(original);
        const QString right = TextMaker::joined(maker.edited(original));
        verifyContract(left, right);
        const auto alignment = aligned(documentOf(left), documentOf(right));
        QVERIFY(alignment);
        QVERIFY2(alignment->similarity() > 0.85,
                 qPrintable(QString::number(alignment->similarity())));
        QVERIFY(alignment->count(PassageKind::Moved) + alignment->count(PassageKind::MovedEdited) >
                200);
    }

    void sameInput_givesTheSameResult()
    {
        TextMaker maker(11);
        const auto original = maker.paragraphs(30);
        const DocumentPtr left = documentOf(TextMaker::joined(original));
        const DocumentPtr right = documentOf(TextMaker::joined(maker.edited(original)));
        const auto first = aligned(left, right);
        const auto second = aligned(left, right);
        QVERIFY(first && second);
        QCOMPARE(second->passages().size(), first->passages().size());
        for (std::size_t i = 0; i < first->passages().size(); ++i) {
            QCOMPARE(second->passages()[i].kind, first->passages()[i].kind);
            QCOMPARE(second->passages()[i].left, first->passages()[i].left);
            QCOMPARE(second->passages()[i].right, first->passages()[i].right);
            QCOMPARE(second->passages()[i].similarity, first->passages()[i].similarity);
            QVERIFY(second->passages()[i].words == first->passages()[i].words);
            QVERIFY(second->passages()[i].changed == first->passages()[i].changed);
        }
        QCOMPARE(second->sentences().size(), first->sentences().size());
        for (std::size_t i = 0; i < first->sentences().size(); ++i) {
            QCOMPARE(second->sentences()[i].left, first->sentences()[i].left);
            QCOMPARE(second->sentences()[i].right, first->sentences()[i].right);
        }
    }

    void cancelledWork_endsWithAnError()
    {
        const DocumentPtr text = documentOf(TextMaker::joined(TextMaker(2).paragraphs(20)));
        std::stop_source stop;
        stop.request_stop();
        AlignOptions options;
        options.stop = stop.get_token();
        const auto result = align(*text, *text, options);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    // Whatever it is at, the work goes no further than to where it would tell of progress next.
    void workInProgress_stopsWhereItIs()
    {
        const auto [left, right] = longPair();
        const std::size_t reports = progressOf(left, right).size();
        for (std::size_t last = 1; last < reports; last += 1 + reports / 12) {
            std::stop_source stop;
            std::size_t told = 0;
            AlignOptions options;
            options.stop = stop.get_token();
            options.progress = [&](double) {
                if (++told == last)
                    stop.request_stop();
            };
            const auto result = align(*left, *right, options);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
            QCOMPARE(told, last);
        }
    }

    void longWork_tellsOfItsProgressOften()
    {
        const auto [left, right] = longPair();
        const std::vector<double> told = progressOf(left, right);
        QVERIFY(told.size() > 100);
        double longest = 0;
        for (std::size_t i = 1; i < told.size(); ++i)
            longest = std::max(longest, told[i] - told[i - 1]);
        QVERIFY2(longest < 0.1, qPrintable(QString::number(longest)));
    }

    void progress_growsToOne()
    {
        TextMaker maker(14);
        const auto original = maker.paragraphs(50);
        const DocumentPtr left = documentOf(TextMaker::joined(original));
        const DocumentPtr right = documentOf(TextMaker::joined(maker.edited(original)));
        const std::vector<double> told = progressOf(left, right);
        QVERIFY(told.size() > 3);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.back(), 1.0);
    }

    void withoutSentences_thePassagesAreTheSame()
    {
        TextMaker maker(15);
        const auto original = maker.paragraphs(10);
        const DocumentPtr left = documentOf(TextMaker::joined(original));
        const DocumentPtr right = documentOf(TextMaker::joined(maker.edited(original)));
        AlignOptions options;
        options.sentences = false;
        const auto without = align(*left, *right, options);
        const auto with = aligned(left, right);
        QVERIFY(without && with);
        QVERIFY((*without)->sentences().empty());
        QVERIFY(!with->sentences().empty());
        QCOMPARE((*without)->passages().size(), with->passages().size());
    }

private:
    /// Long enough for every step to be taken in stretches: some megabytes a side.
    static std::pair<DocumentPtr, DocumentPtr> longPair()
    {
        TextMaker maker(13);
        const auto original = maker.paragraphs(150);
        const QString left = TextMaker::joined(original);
        const QString right = TextMaker::joined(maker.edited(original));
        QString lefts;
        QString rights;
        // Copies that share no run of words, but for their edits.
        for (int i = 0; i < 20; ++i) {
            const QString mark = u"k"_s + QString::number(i);
            lefts +=
                QString(left).replace(u"the "_s, mark + u' ').replace(u"of "_s, mark + u"o "_s) +
                u"\n\n"_s;
            rights +=
                QString(right).replace(u"the "_s, mark + u' ').replace(u"of "_s, mark + u"o "_s) +
                u"\n\n"_s;
        }
        return {documentOf(lefts), documentOf(rights)};
    }

    static std::vector<double> progressOf(const DocumentPtr &left, const DocumentPtr &right)
    {
        std::vector<double> told;
        AlignOptions options;
        options.progress = [&](double done) {
            told.push_back(done);
        };
        return align(*left, *right, options) ? told : std::vector<double>();
    }
};

DIPTYCH_TEST(TestAlign)
#include "tst_align.moc"
