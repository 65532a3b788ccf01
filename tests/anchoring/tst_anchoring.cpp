// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/anchoring.h"
#include "annotation/quoting.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <limits>
#include <random>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

const QString draft = u"The chair opened the session at noon and thanked the hosts for the hall.\n"
                      "We are of the view that over 200 delegates agreed to the text.\n"
                      "The next session will be held in spring in another town by the sea.\n"_s;

DocumentPtr documentOf(const QString &text)
{
    return Document::fromText(text.toUtf8());
}

/// With 32 code points of context, as most programs keep it.
Selector on(const QString &text, const QString &quote, qsizetype from = 0)
{
    const qsizetype at = text.indexOf(quote, from);
    Q_ASSERT(at >= 0);
    return {{at, at + quote.size()},
            quote,
            text.sliced(qMax(0, at - 32), qMin(32, at)),
            text.sliced(at + quote.size()).left(32)};
}

struct Found
{
    AnchorState state;
    QString words;
    Anchor anchor;
};

Found found(const Selector &selector, const QString &text, const OldText &old = {})
{
    const DocumentPtr document = documentOf(text);
    const Anchor anchor = anchored({selector}, *document, old).front();
    return {anchor.state,
            anchor.state == AnchorState::Orphan ? QString() : document->string(anchor.range),
            anchor};
}

QString changed(QString text, const QString &before, const QString &after)
{
    return text.replace(before, after);
}

/// Sentences of their own, each with a number.
QString report(int from, int to)
{
    QString text;
    for (int i = from; i < to; ++i)
        text += u"In week %1 the ferry brought %2 crates of %3 to the island.\n"_s.arg(i)
                    .arg(i * 37 % 90 + 10)
                    .arg(QStringList{u"pears"_s, u"nails"_s, u"books"_s, u"salt"_s}.at(i % 4));
    return text;
}

} // namespace

class TestAnchoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changedText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<AnchorState>("state");
        QTest::addColumn<QString>("words");
        const QString quote = u"over 200 delegates"_s;
        const QString line = u"We are of the view that over 200 delegates agreed to the text.\n"_s;
        QTest::newRow("same text") << draft << AnchorState::Exact << quote;
        QTest::newRow("text before")
            << u"A new first line.\n"_s + draft << AnchorState::Moved << quote;
        QTest::newRow("moved to the end")
            << changed(draft, line, QString()) + u"--\n"_s + line << AnchorState::Moved << quote;
        QTest::newRow("edited right before it")
            << changed(draft, u"view that"_s, u"opinion: "_s) << AnchorState::Exact << quote;
        QTest::newRow("edited after it")
            << u"x"_s + changed(draft, u"agreed to"_s, u"signed"_s) << AnchorState::Moved << quote;
        QTest::newRow("edited within") << changed(draft, u"200 del"_s, u"190 del"_s)
                                       << AnchorState::Edited << u"over 190 delegates"_s;
        QTest::newRow("longer at its end")
            << changed(draft, u"delegates agreed"_s, u"delegations agreed"_s) << AnchorState::Edited
            << u"over 200 delegations"_s;
        QTest::newRow("lines broken elsewhere") << changed(draft, u"over 200 "_s, u"over\n200 "_s)
                                                << AnchorState::Exact << u"over\n200 delegates"_s;
        QTest::newRow("passage doubled")
            << u"> "_s + draft + draft << AnchorState::Uncertain << quote;
        QTest::newRow("another text that has the words")
            << u"Nobody knows why over 200 delegates went home that night, without a word."_s
            << AnchorState::Uncertain << quote;
        QTest::newRow("line gone")
            << changed(draft, line, QString()) << AnchorState::Orphan << QString();
        QTest::newRow("all gone") << QString() << AnchorState::Orphan << QString();
    }
    void changedText()
    {
        QFETCH(QString, text);
        QFETCH(AnchorState, state);
        QFETCH(QString, words);
        const Found result = found(on(draft, u"over 200 delegates"_s), text);
        QCOMPARE(result.state, state);
        QCOMPARE(result.words, words);
        QVERIFY(result.anchor.score >= 0 && result.anchor.score <= 1);
        QVERIFY(result.anchor.runnerUp >= 0 && result.anchor.runnerUp <= 1);
    }

    void lookAlike_isNotTakenForWhatWasDeleted()
    {
        const QString alpha = u"Team Alpha won its game and was glad of the prize. "_s;
        const QString beta = u"Team Beta won its game and was glad of the prize. "_s;
        const QString old = u"The results of the day are these. "_s + alpha + beta +
                            u"Then everybody went home in the rain."_s;
        const QString now = changed(old, alpha, QString());
        for (const OldText &text : {OldText(), OldText{documentOf(old)}}) {
            const AnchorState state = found(on(old, alpha.trimmed()), now, text).state;
            QVERIFY(state == AnchorState::Uncertain || state == AnchorState::Orphan);
        }
    }

    void rowsOfATable_areNotTakenForOneAnother()
    {
        const auto row = [](int number) {
            return u"Item %1 | north hall | %2 delegates came | open |\n"_s.arg(number).arg(
                100 + 7 * number);
        };
        QString old;
        for (int i = 10; i < 40; ++i)
            old += row(i);
        std::vector<Selector> selectors;
        for (int i = 10; i < 40; ++i)
            selectors.push_back(on(old, row(i).trimmed()));
        const QString edited = u"Item 30 | north hall | 9 delegates came | shut |"_s;
        const QString now = changed(changed(old, row(20), QString()), row(30), edited + u'\n');
        const DocumentPtr document = documentOf(now);
        const std::vector<Anchor> anchors = anchored(selectors, *document);
        for (int i = 10; i < 40; ++i) {
            const Anchor &anchor = anchors[std::size_t(i - 10)];
            const bool isSure =
                anchor.state != AnchorState::Uncertain && anchor.state != AnchorState::Orphan;
            QVERIFY2(!isSure || i != 20, "the row that is gone");
            if (isSure)
                QCOMPARE(document->string(anchor.range), i == 30 ? edited : row(i).trimmed());
        }
        QCOMPARE(anchors[0].state, AnchorState::Exact);
        QCOMPARE(anchors[29].state, AnchorState::Moved);
    }

    void twins_areToldApartByTheirNeighbours()
    {
        const QString twin = u"It was a quiet day at the harbour, and the flag hung still.\n"_s;
        const QString pad = twin.repeated(2);
        const auto text = [&](const QString &head) {
            return head + u"Alma wrote the first page.\n"_s + pad + twin + pad +
                   u"Bruno wrote the second page.\n"_s + pad + twin + pad +
                   u"Clara wrote the third page.\n"_s;
        };
        const QString old = text(QString());
        const QString now = text(u"A head that was not there before.\n"_s);
        const qsizetype shift = now.size() - old.size();
        const QString quote = u"a quiet day"_s;
        const qsizetype second = old.indexOf(u"Bruno"_s) + 28 + pad.size();
        const std::vector<Selector> selectors{on(old, u"Alma wrote"_s), on(old, u"Bruno wrote"_s),
                                              on(old, quote, second), on(old, u"Clara wrote"_s)};
        const std::vector<Anchor> anchors = anchored(selectors, *documentOf(now));
        QCOMPARE(anchors[2].state, AnchorState::Moved);
        QCOMPARE(anchors[2].range.start, selectors[2].range.start + shift);
        // Alone it says that there are others.
        const Found alone = found(selectors[2], now);
        QCOMPARE(alone.state, AnchorState::Uncertain);
        QVERIFY(alone.anchor.runnerUp > 0.9);
    }

    void oldText_tellsTwinsApart()
    {
        const QString twin = u"It was a quiet day at the harbour, and the flag hung still.\n"_s;
        const QString old =
            u"Alma wrote the first page.\n"_s + twin + twin + twin + u"That was all.\n"_s;
        const QString now = changed(old, u"first"_s, u"very first"_s);
        const Selector selector = on(old, u"a quiet day"_s, 27 + twin.size());
        const Found result = found(selector, now, {documentOf(old)});
        QCOMPARE(result.state, AnchorState::Moved);
        QCOMPARE(result.anchor.range.start, selector.range.start + 5);
    }

    void oldText_knowsWhatWasCut()
    {
        const QString old = report(0, 40);
        const QString quote = u"In week 20 the ferry brought 30 crates of pears"_s;
        const QString now = report(0, 20) + report(21, 40);
        QCOMPARE(found(on(old, quote), now, {documentOf(old)}).state, AnchorState::Orphan);
        QCOMPARE(found(on(old, quote), report(21, 40) + report(0, 21), {documentOf(old)}).words,
                 quote);
    }

    /// Also where the alignment has nothing better to pair them with.
    void oldText_doesNotTakeNewRowsForThoseThatWent()
    {
        const QString old = report(0, 60);
        const QString now = report(100, 130) + report(0, 20) + report(30, 60);
        for (int row = 20; row < 30; ++row) {
            const Found there =
                found(on(old, report(row, row + 1).sliced(3, 30)), now, {documentOf(old)});
            QVERIFY2(there.state == AnchorState::Uncertain || there.state == AnchorState::Orphan,
                     qPrintable(there.words));
        }
    }

    void oldText_thatIsAnother_doesNoHarm()
    {
        const Selector selector = on(draft, u"over 200 delegates"_s);
        const Found result = found(selector, u"New. "_s + draft, {documentOf(report(0, 9))});
        QCOMPARE(result.state, AnchorState::Moved);
        QCOMPARE(result.words, selector.exact);
    }

    void sameText_keepsEachPlace()
    {
        const QString twins = u"the same words, "_s.repeated(20);
        const DocumentPtr document = documentOf(twins);
        for (qsizetype at : {0, 32, 160}) {
            const Selector selector = on(twins, u"the same words"_s, at);
            const Anchor anchor = anchored({selector}, *document, {document}).front();
            QCOMPARE(anchor, (Anchor{selector.range, AnchorState::Exact, 1, 0}));
        }
    }

    void withoutPosition_theWordsAreEnough()
    {
        Selector selector = on(draft, u"over 200 delegates"_s);
        selector.range = {};
        QCOMPARE(found(selector, draft).state, AnchorState::Exact);
        QCOMPARE(found(selector, draft).words, selector.exact);
    }

    void withoutWords_thePlaceIsAGuess()
    {
        const Selector selector{{4, 9}, {}, {}, {}};
        QCOMPARE(found(selector, draft).words, u"chair"_s);
        QCOMPARE(found(selector, draft).state, AnchorState::Uncertain);
        QCOMPARE(found(selector, draft, {documentOf(draft)}).state, AnchorState::Exact);
        const Found moved =
            found(selector, u"Yesterday the"_s + draft.sliced(3), {documentOf(draft)});
        QCOMPARE(moved.words, u"chair"_s);
        QCOMPARE(found({{4, 900}, {}, {}, {}}, draft).state, AnchorState::Orphan);
        QCOMPARE(found({}, draft).state, AnchorState::Orphan);
    }

    void shortWordsWithoutContext_areNotTrusted()
    {
        const Found result = found({{7, 9}, u"at"_s, {}, {}}, u"a cat sat on that mat"_s);
        QVERIFY(result.state == AnchorState::Uncertain || result.state == AnchorState::Orphan);
    }

    void positionInOtherUnits_isCorrectedByTheWords()
    {
        const QString text = u"📌📌📌 A remark on page seven of the draft."_s;
        const Found result =
            found({{17, 27}, u"page seven"_s, u"remark on "_s, u" of the"_s}, text);
        QCOMPARE(result.state, AnchorState::Moved);
        QCOMPARE(result.anchor.range, (Range{16, 26}));
    }

    void hostileSelectors_areSurvived_data()
    {
        QTest::addColumn<Selector>("selector");
        const Position most = std::numeric_limits<Position>::max();
        const Position least = std::numeric_limits<Position>::min();
        const QString words = u"over 200 delegates"_s;
        QTest::newRow("far away") << Selector{{most - 5, most}, words, u"that "_s, {}};
        QTest::newRow("negative") << Selector{{least, least + 5}, words, u"that "_s, {}};
        QTest::newRow("reversed") << Selector{{50, 3}, words, u"that "_s, {}};
        QTest::newRow("whole range") << Selector{{least, most}, words, u"that "_s, {}};
        QTest::newRow("long context")
            << Selector{{5, 9}, words, u"x"_s.repeated(100000), u"y"_s.repeated(100000)};
        QTest::newRow("longer than the text") << Selector{{0, 9}, words.repeated(5000), {}, {}};
        QTest::newRow("white space alone") << Selector{{0, 1}, u"\n"_s, {}, {}};
        QTest::newRow("lone surrogates") << Selector{{0, 1}, QString(QChar(0xd83d)), {}, {}};
        QTest::newRow("lone surrogates around")
            << Selector{{0, 1}, words, QString(QChar(0xdc00)), QString(QChar(0xd83d))};
        QTest::newRow("no words, far away") << Selector{{least, most}, {}, {}, {}};
    }
    void hostileSelectors_areSurvived()
    {
        QFETCH(Selector, selector);
        for (const QString &text : {draft, QString(), u"\ufffd?📌"_s}) {
            const DocumentPtr document = documentOf(text);
            for (const OldText &old : {OldText(), OldText{documentOf(report(0, 3))}}) {
                const Anchor anchor = anchored({selector}, *document, old).front();
                if (anchor.state != AnchorState::Orphan)
                    QVERIFY((Range{0, document->length()}.contains(anchor.range)));
            }
        }
        QVERIFY(anchored({}, *documentOf(draft)).empty());
    }

    void loneSurrogates_areFoundNowhere()
    {
        QCOMPARE(found({{0, 1}, QString(QChar(0xd83d)), {}, {}}, u"\ufffd?📌"_s).state,
                 AnchorState::Orphan);
    }

    /// Whatever the edits: what is said to be sure holds the words it held, or most of them.
    void randomEdits_neverLeadASureOneAstray()
    {
        std::mt19937 random(17);
        for (int round = 0; round < 20; ++round) {
            const QString old = report(0, 120);
            QStringList lines = old.split(u'\n');
            std::vector<Selector> selectors;
            for (int i = 0; i < 40; ++i) {
                const QString &line = lines[qsizetype(random() % 119)];
                selectors.push_back(
                    on(old, line.left(20 + qsizetype(random() % 25)).trimmed(), old.indexOf(line)));
            }
            for (int i = 0; i < 25; ++i) {
                const auto at = qsizetype(random() % quint64(lines.size() - 1));
                switch (random() % 3) {
                case 0:
                    lines.removeAt(at);
                    break;
                case 1:
                    lines.insert(at, u"A line by another hand, number %1."_s.arg(i));
                    break;
                default:
                    lines[at].replace(u"the ferry"_s, u"the old ferry"_s);
                }
            }
            const QString now = lines.join(u'\n');
            const DocumentPtr document = documentOf(now);
            for (const OldText &text : {OldText(), OldText{documentOf(old)}}) {
                const std::vector<Anchor> anchors = anchored(selectors, *document, text);
                for (std::size_t i = 0; i < anchors.size(); ++i) {
                    if (anchors[i].state == AnchorState::Uncertain ||
                        anchors[i].state == AnchorState::Orphan)
                        continue;
                    // The number of the week tells each line from all others.
                    const QString words = document->string(anchors[i].range);
                    QCOMPARE(words.section(u' ', 0, 2), selectors[i].exact.section(u' ', 0, 2));
                    QCOMPARE(anchors[i].state == AnchorState::Edited, words != selectors[i].exact);
                }
            }
            QCOMPARE(anchored(selectors, *document), anchored(selectors, *document));
        }
    }

    /// Enough of them for several threads: none sees what another was looking for.
    void equalSelectors_areFoundAtOnePlace()
    {
        constexpr std::size_t copies = 40;
        const QString old = report(0, 60);
        std::vector<Selector> selectors;
        const QStringList lines = old.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            selectors.push_back(on(old, line.sliced(3, 30), old.indexOf(line)));
        const std::size_t count = selectors.size();
        selectors.reserve(copies * count);
        for (std::size_t i = count; i < copies * count; ++i)
            selectors.push_back(selectors[i - count]);
        // Some as they were, some changed, some gone, all further down.
        QString now = draft.repeated(10) + report(0, 20) + report(30, 60);
        now.replace(u"of salt to the island"_s, u"of coarse salt to that island"_s);
        const DocumentPtr document = documentOf(now);
        for (const OldText &text : {OldText(), OldText{documentOf(old)}}) {
            const std::vector<Anchor> anchors = anchored(selectors, *document, text);
            for (std::size_t i = count; i < anchors.size(); ++i)
                QCOMPARE(anchors[i], anchors[i - count]);
            QCOMPARE(anchors.front().state, AnchorState::Moved);
            QCOMPARE(document->string(anchors.front().range), selectors.front().exact);
            QVERIFY(anchors[25].state == AnchorState::Orphan ||
                    anchors[25].state == AnchorState::Uncertain);
        }
    }
};

DIPTYCH_TEST(TestAnchoring)

#include "tst_anchoring.moc"
