// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/segmentation.h"
#include "support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <unicode/brkiter.h>

#include <algorithm>
#include <memory>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

QStringList sentencesOf(const QString &text)
{
    const DocumentPtr document = Document::fromText(text.toUtf8());
    QStringList all;
    for (const Range range : sentences(*document, {0, document->length()}))
        all.append(document->string(range));
    return all;
}

/// Where ICU's own iterator cuts, white space left out.
QStringList icuSentences(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> iterator(
        icu::BreakIterator::createSentenceInstance(icu::Locale::getRoot(), status));
    const icu::UnicodeString units(text.utf16(), int32_t(text.size()));
    iterator->setText(units);
    QStringList all;
    int from = 0;
    for (int to = iterator->next(); to != icu::BreakIterator::DONE;
         from = to, to = iterator->next()) {
        const QString sentence = text.mid(from, to - from).trimmed();
        if (!sentence.isEmpty())
            all.append(sentence);
    }
    return all;
}

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEnd_isFoundWhereverItStands_data()
    {
        QTest::addColumn<QString>("end");
        for (const QString &end :
             {u". "_s, u"! "_s, u"? "_s, u"\u2026 "_s, u".\u201d "_s, u"    "_s, u"\t"_s})
            QTest::newRow(qPrintable(end)) << end;
    }
    void anEnd_isFoundWhereverItStands()
    {
        QFETCH(QString, end);
        for (int length = 3; length < 80; ++length) {
            const QString first = u"W "_s + QString(length, u'e');
            const QString second = u"They go on and on for some while"_s;
            const QStringList found{QString(first + end).trimmed(), second};
            QCOMPARE(sentencesOf(first + end + second), found);
        }
    }

    void init() { QTest::failOnWarning(); }

    /// The bars stand where a person would cut.
    void cutsAsPeopleDo_data()
    {
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *name, const QString &marked) {
            QTest::newRow(name) << marked;
        };

        row("nothing", u""_s);
        row("no mark at all", u"The report of the committee"_s);
        row("three marks", u"One came. |Two left! |Did three? |Four"_s);
        row("line ends are spaces",
            u"This line is broken by hand and ends\nin mid-sentence. |The next one is broken too, and it\r\ngoes on."_s);
        row("several marks", u"What?! |No!!! |Well."_s);

        row("initials with stops", u"The U.S. Senate met. |He left the U.S. |The rest stayed."_s);
        row("hours", u"At 5 p.m. Monday they met. |It was 9 a.m. |The bell rang."_s);
        row("degree", u"She holds a Ph.D. from Leiden. |He has none."_s);
        row("titles", u"Dr. Brown met Prof. Ito, Mrs. Lee and Gen. Roy. |All smiled."_s);
        row("names with initials", u"J. R. R. Tolkien and W. H. Auden wrote. |Others read."_s);
        row("number", u"See No. 5 of the list. |No. |He would not. |Nos. 3 and 4 are gone."_s);
        row("dates",
            u"On Nov. 30 it rained. |In Jan. 2021 too. |We met in Nov. |The rest is known."_s);
        row("companies",
            u"Orbit Inc. said so. |They sold Orbit Inc. |The price fell. |Smith & Co. Ltd. agreed."_s);
        row("Latin", u"Some tools, e.g. Hammers, i.e. Heavy ones, cf. Table 2, vs. Axes. |Done."_s);
        row("and the rest", u"Pens, paper, etc. |They bought all of it. |Pens etc. were cheap."_s);
        row("figures",
            u"Fig. 3 shows it, p. 12 and pp. 14 say so, vol. 2 does not. |Sec. 4 is next."_s);
        row("saint", u"St. Mary lived in St. Louis. |Nobody else did."_s);
        row("one letter at the end", u"They chose plan B. |The rest is history."_s);
        row("pronoun", u"Neither he nor I. |They knew."_s);
        row("short forms", u"They can't. |We don't. |She wouldn’t. |Zoe did."_s);

        row("decimals", u"It rose 3.5 per cent. |Then .5 more. |Version 2.0.1 is out."_s);
        row("money", u"It cost $4.50. |Cheap."_s);
        row("a number first", u"It began in 1999. |30 people came. |12 left."_s);
        row("unknown short word before a number", u"See Xyz. 5 of the act."_s);
        row("list numbers", u"VII. We agree. |3. We go on. |12. Never. |B. Yes."_s);
        row("list numbers in a row",
            u"We met in 2021. |II. We are of the view. |III. We noted it."_s);
        row("subsections", u"1.2. Scope of it. |1.2.3. More."_s);
        row("German ordinals", u"Am 3. Oktober im 21. Jahrhundert. |Der 4. kam."_s);

        row("ellipsis goes on", u"He said... well, nothing. |She… no."_s);
        row("ellipsis ends", u"He left... |Nobody came. |And then… |Silence."_s);
        row("spaced ellipsis", u"It was . . . odd. |Yes."_s);
        row("ellipsis begins", u"... and then it stopped. |So."_s);

        row("quotes close behind the stop",
            u"He said, \"Go.\" |She went. |“Why?” |‘No.’ |(Never.) |[So.]"_s);
        row("quotes open behind a space", u"He left. |\"Why?\" |They asked. |“Who knows.”"_s);
        row("speech goes on", u"\"Stop!\" he said. |“Why?” asked the man. |Nobody knew!"_s);
        row("marks within", u"Yahoo! is a firm. |Who? me? yes."_s);
        row("German quotes", u"Er sagte: „Nein.“ |Dann ging er. |„Ja.“ |Gut."_s);
        row("French quotes", u"« Oui. » |Elle partit. |« Non ! » |Il resta."_s);
        row("guillemets without spaces", u"«Да.» |Он ушёл. |«Нет!» |Она осталась."_s);
        row("dash of dialogue", u"Never. |– Why? |— Because. |- So."_s);
        row("dash within", u"He went, finally – and alone. |It is Co. – or was."_s);
        row("footnotes", u"It is so.[12] |Others differ.¹ |Some agree.* |End."_s);
        row("emphasis", u"**It is so.** |_Others differ._ |End."_s);
        row("brackets without a space", u"Call f.(x) and a[0].b now. |Done."_s);

        row("addresses", u"See www.example.com/a?b=C!D. |Write to a.b@example.org. |Bye."_s);
        row("file names", u"Open a.txt and B.TXT now. |Node.js and .NET too."_s);
        row("forgotten space",
            u"They came to the end.The rest left. |So object.Method stays."_s.replace(
                u"end.The"_s, u"end.|The"_s));
        row("wide gap", u"Photo by Brown    |BEIJING Many came.  |Two spaces  within one."_s);
        row("tab", u"Name\t|Value of it\tgoes on"_s);
        row("ornament at the end", u"Please tell us. ★"_s);
        row("ornament at the beginning", u"★ Please tell us. |Thanks."_s);

        row("Chinese", u"政治对话很重要。|各方应当坚持原则！|为什么？|因为生活……就这样。"_s);
        row("Chinese quotes", u"他说：“好。”|然后走了。|“为什么？”|她问。"_s);
        row("Chinese quote opens", u"他走了。|“为什么？”|没人知道。"_s);
        row("Japanese", u"これは本です。|「はい。」|そうですか？|ええ。"_s);
        row("Arabic", u"كيف حالك؟ |أنا بخير. |شكرا."_s);
        row("Urdu", u"یہ کتاب ہے۔ |وہ قلم ہے۔"_s);
        row("Hindi", u"यह किताब है। |वह कलम है।"_s);
        row("Russian",
            u"В 2021 г. было много событий и т.д. и т.п. |Это важно. |А. С. Пушкин писал."_s);
        row("Greek", u"Τι είναι; |Είναι καλό. |Ναι."_s.replace(u"; |"_s, u"; "_s));
        row("combining marks", u"Cafe\u0301. |E\u0301cole. |Fin\u0301."_s);
        row("emoji", u"Well done 👍. |Next 📌! |End."_s);
    }
    void cutsAsPeopleDo()
    {
        QFETCH(QString, marked);
        const QStringList parts = marked.split(u'|', Qt::SkipEmptyParts);
        QStringList expected;
        for (const QString &part : parts)
            expected.append(part.trimmed());
        QCOMPARE(sentencesOf(marked.remove(u'|')), expected);
    }

    /// Made of words that no refinement concerns, a text is cut as ICU cuts it.
    void agreesWithIcu()
    {
        const QStringList pieces{
            u"Words"_s, u"come"_s, u"and"_s,     u"Houses"_s, u"Élan"_s, u"été"_s, u"Слово"_s,
            u"слово"_s, u"你好"_s, u"。"_s,      u"？"_s,     u". "_s,   u"."_s,   u"? "_s,
            u"! "_s,    u", "_s,   u": "_s,      u" "_s,      u"  "_s,   u") "_s,  u".\" "_s,
            u"!” "_s,   u".) "_s,  u"e\u0301"_s, u"\u00a0"_s, u"؟ "_s};
        QRandomGenerator random(5);
        int compared = 0;
        for (int round = 0; round < 4000; ++round) {
            QString text = u"Words"_s;
            for (int i = random.bounded(1, 14); i > 0; --i)
                text += pieces[random.bounded(pieces.size())];
            text += u" Words"_s;
            // What is refined knowingly: "!" before lower case, marks within a token, fragments
            // without a word, gaps, more than one mark.
            static const QRegularExpression refined(
                u"[!?\"”)]+\\s+\\p{Ll}|[.!?][^\\s\\p{Po}\\p{Pe}\\p{Pf}]|[.!?。？؟]\\W*[.!?。？؟,:]|[)]|\\s{4}|[.!?]\\W+[。？]"_s,
                QRegularExpression::UseUnicodePropertiesOption);
            if (refined.match(text).hasMatch())
                continue;
            ++compared;
            QCOMPARE(sentencesOf(text), icuSentences(text));
        }
        QVERIFY2(compared > 300, qPrintable(QString::number(compared)));
    }

    void paragraphsEndSentences()
    {
        QCOMPARE(sentencesOf(u"A heading\n\nThe text goes on\n\nand ends."_s),
                 QStringList({u"A heading"_s, u"The text goes on"_s, u"and ends."_s}));
    }

    void aPartOfTheText_isCutAlone()
    {
        const DocumentPtr document = Document::fromText("Zero. One two. Three four. Five."_ba);
        const auto cut = [&](Range within) {
            QStringList all;
            for (const Range range : sentences(*document, within))
                all.append(document->string(range));
            return all;
        };
        QCOMPARE(cut({8, 20}), QStringList({u"e two."_s, u"Three"_s}));
        QCOMPARE(cut({5, 6}), QStringList());
        QCOMPARE(cut({20, 8}), QStringList());
        QCOMPARE(cut({-5, 5}), QStringList({u"Zero."_s}));
        QCOMPARE(cut({27, 999}), QStringList({u"Five."_s}));
    }

    void sentenceAt_findsTheOneAround_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("begin") << 0 << u"One é two."_s;
        QTest::newRow("within") << 5 << u"One é two."_s;
        QTest::newRow("behind the stop") << 10 << u"One é two."_s;
        QTest::newRow("begin of the next") << 11 << u"Three."_s;
        QTest::newRow("end of the paragraph") << 17 << u"Three."_s;
        QTest::newRow("between paragraphs") << 18 << u""_s;
        QTest::newRow("last") << 21 << u"Four"_s;
        QTest::newRow("end of the text") << 23 << u"Four"_s;
        QTest::newRow("beyond") << 99 << u"Four"_s;
        QTest::newRow("before") << -9 << u"One é two."_s;
    }
    void sentenceAt_findsTheOneAround()
    {
        QFETCH(int, at);
        const DocumentPtr document = Document::fromText("One é two. Three.\n\nFour"_ba);
        QTEST(document->string(sentenceAt(*document, at)), "sentence");
    }

    void sentenceAt_agreesWithAllSentences()
    {
        // Longer than what is looked at around a place.
        QString text;
        QRandomGenerator random(3);
        const QStringList pieces{u"word "_s,  u"Word "_s, u"end. "_s,  u"Dr. "_s,
                                 u"what? "_s, u"3. "_s,   u"你好。"_s, u"… "_s};
        while (text.size() < 250'000)
            text += pieces[random.bounded(pieces.size())];
        const DocumentPtr document = Document::fromText(text.toUtf8());
        const std::vector<Range> all = sentences(*document, {0, document->length()});
        for (int round = 0; round < 40; ++round) {
            const Position at = random.bounded(document->length());
            const auto next =
                std::upper_bound(all.begin(), all.end(), at,
                                 [](Position place, Range range) { return place < range.start; });
            QVERIFY(next != all.begin());
            const Range expected = at <= next[-1].end ? next[-1] : Range{at, at};
            QCOMPARE(sentenceAt(*document, at), expected);
        }
    }

    /// None of these would end before the test's time limit if it took squared time.
    void hostileParagraphs_takeLinearTime_data()
    {
        QTest::addColumn<QByteArray>("text");
        constexpr int many = 150'000;
        QTest::newRow("short forms behind ornaments")
            << "*"_ba.repeated(many) + "Mr. "_ba.repeated(many);
        QTest::newRow("marks without words") << "Word. " + ") ! "_ba.repeated(many);
        QTest::newRow("stops") << ". "_ba.repeated(many);
        QTest::newRow("numbers") << "1. "_ba.repeated(many);
        QTest::newRow("stops and numbers") << "a. " + "1 "_ba.repeated(many);
        QTest::newRow("open brackets")
            << "Word. "_ba + "("_ba.repeated(many) + ". ("_ba.repeated(many);
        QTest::newRow("marks on marks")
            << "a." + "\u0301"_ba.repeated(many) + ". "_ba.repeated(many);
        QTest::newRow("dashes") << "a. " + "- "_ba.repeated(many);
        QTest::newRow("one word") << QByteArray(many, 'a') + ".a"_ba.repeated(many);
        QTest::newRow("ellipses") << "a…"_ba.repeated(many);
        QTest::newRow("gaps") << "a    "_ba.repeated(many);
    }
    void hostileParagraphs_takeLinearTime()
    {
        QFETCH(QByteArray, text);
        const DocumentPtr document = Document::fromText(text);
        const std::vector<Range> all = sentences(*document, {0, document->length()});
        QVERIFY(!all.empty());
        QCOMPARE(all.front().start, 0);
        QCOMPARE(all.back().end, trimmed(*document, {0, document->length()}).end);
    }

    void everyWordIsInOneSentence()
    {
        const QStringList pieces{u"Word"_s,    u"a"_s,   u"."_s,    u"!"_s,  u"?"_s,
                                 u" "_s,       u"  "_s,  u"\n"_s,   u"\""_s, u"("_s,
                                 u")"_s,       u"“"_s,   u"”"_s,    u"3"_s,  u"…"_s,
                                 u"。"_s,      u"你"_s,  u"-"_s,    u"\t"_s, u"📌"_s,
                                 u"e\u0301"_s, u"[1]"_s, u"U.S."_s, u"*"_s,  u"\u2028"_s};
        QRandomGenerator random(11);
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = random.bounded(30); i > 0; --i)
                text += pieces[random.bounded(pieces.size())];
            const DocumentPtr document = Document::fromText(text.toUtf8());
            Position covered = 0;
            for (const Range sentence : sentences(*document, {0, document->length()})) {
                QVERIFY(sentence.start >= covered && sentence.end > sentence.start);
                QCOMPARE(trimmed(*document, sentence), sentence);
                QVERIFY(trimmed(*document, {covered, sentence.start}).isEmpty());
                covered = sentence.end;
            }
            QVERIFY(trimmed(*document, {covered, document->length()}).isEmpty());
        }
    }
};

DIPTYCH_TEST(TestSentences)

#include "tst_sentences.moc"
