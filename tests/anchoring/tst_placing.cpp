// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/placing.h"
#include "annotation/quoting.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

const QString draft = u"The chair opened the session at noon and thanked the hosts.\n"
                      "We are of the view that over 200 delegates agreed to the text.\n"
                      "The next session will be held in spring in another town.\n"_s;

DocumentPtr document(const QString &text)
{
    return Document::fromText(text.toUtf8());
}

Annotation on(const QString &text, const QString &quote)
{
    Annotation annotation;
    annotation.id = u"urn:example:"_s + quote;
    const qsizetype at = text.indexOf(quote);
    annotation.selector = *selectorFor(*document(text), {at, at + quote.size()});
    return annotation;
}

Annotation placedOne(const Annotation &annotation, const Document &document, CountedIn counted)
{
    const std::vector<Placement> placements = placed({annotation}, document, counted);
    return placements.empty() ? annotation : placements.front().second;
}

} // namespace

class TestPlacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameText_changesNothing_data()
    {
        QTest::addColumn<CountedIn>("counted");
        QTest::newRow("the same") << CountedIn::ThisText;
        QTest::newRow("said to be another") << CountedIn::OtherText;
        QTest::newRow("unknown") << CountedIn::Unknown;
    }
    void sameText_changesNothing()
    {
        QFETCH(CountedIn, counted);
        const QList<Annotation> annotations{on(draft, u"over 200 delegates"_s),
                                            on(draft, u"spring"_s)};
        QVERIFY(placed(annotations, *document(draft), counted).empty());
    }

    void changedText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<AnchorState>("state");
        QTest::addColumn<QString>("words");
        const QString quote = u"over 200 delegates"_s;
        const QString line = u"We are of the view that over 200 delegates agreed to the text.\n"_s;
        QString text = draft;
        QTest::newRow("text before")
            << u"A new first line.\n"_s + draft << AnchorState::Moved << quote;
        QTest::newRow("moved to the end")
            << text.remove(line) + u"--\n"_s + line << AnchorState::Moved << quote;
        text = draft;
        QTest::newRow("words changed") << text.replace(u"over 200"_s, u"over 190"_s)
                                       << AnchorState::Edited << u"over 190 delegates"_s;
        QTest::newRow("passage doubled")
            << u"> "_s + draft + draft << AnchorState::Uncertain << quote;
        QTest::newRow("all gone") << QString() << AnchorState::Orphan << QString();
    }
    void changedText()
    {
        QFETCH(QString, text);
        QFETCH(AnchorState, state);
        QFETCH(QString, words);
        const Annotation annotation = on(draft, u"over 200 delegates"_s);
        const DocumentPtr source = document(text);
        const Annotation now = placedOne(annotation, *source, CountedIn::OtherText);
        QCOMPARE(now.state, state);
        // What was quoted is kept until a reader confirms the place.
        Annotation before = annotation;
        before.state = now.state;
        before.selector.range = now.selector.range;
        QCOMPARE(now, before);
        if (state == AnchorState::Orphan)
            QCOMPARE(now.selector, annotation.selector);
        else
            QCOMPARE(source->string(now.selector.range), words);
        // What was decided stays decided.
        QCOMPARE(placedOne(now, *source, CountedIn::ThisText), now);
    }

    void lookAlikeAtTheOldPlace_isNotBelieved()
    {
        const QString old = u"Team Alpha won. It was glad of the prize that it got at home today.\n"
                            "Team Beta lost. It was sad about the bad match that it had.\n"_s;
        const Annotation annotation = on(old, u"It was"_s);
        const QString text =
            u"Team Gamma ate. It was full; nobody knows what they did elsewhere.\n"_s;
        QCOMPARE(annotation.selector.range.start, text.indexOf(u"It was"_s));
        const Annotation now = placedOne(annotation, *document(text), CountedIn::OtherText);
        QVERIFY(now.state == AnchorState::Uncertain || now.state == AnchorState::Orphan);
    }

    void orphan_isFoundAgainWhenItsTextReturns()
    {
        const Annotation annotation = on(draft, u"over 200 delegates"_s);
        const Annotation lost =
            placedOne(annotation, *document(u"Nothing of it is left."_s), CountedIn::OtherText);
        QCOMPARE(lost.state, AnchorState::Orphan);
        const DocumentPtr text = document(u"--\n"_s + draft);
        const Annotation found = placedOne(lost, *text, CountedIn::OtherText);
        QCOMPARE(found.state, AnchorState::Moved);
        QCOMPARE(text->string(found.selector.range), u"over 200 delegates"_s);
    }

    void movedTwiceUnconfirmed_isStillFound()
    {
        const Annotation annotation = on(draft, u"over 200 delegates"_s);
        const QString second = u"One line more.\n"_s + draft;
        const Annotation once = placedOne(annotation, *document(second), CountedIn::OtherText);
        const DocumentPtr third = document(second + u"And one behind.\n"_s);
        const Annotation twice = placedOne(once, *third, CountedIn::OtherText);
        QCOMPARE(twice.state, AnchorState::Moved);
        QCOMPARE(third->string(twice.selector.range), u"over 200 delegates"_s);
    }

    void quotationWithoutPosition_getsOne()
    {
        Annotation annotation;
        annotation.selector.exact = u"over 200 delegates"_s;
        annotation.selector.prefix = u"view that "_s;
        const Annotation now = placedOne(annotation, *document(draft), CountedIn::Unknown);
        QCOMPARE(now.state, AnchorState::Exact);
        QCOMPARE(document(draft)->string(now.selector.range), annotation.selector.exact);
        QCOMPARE(now.selector.prefix, annotation.selector.prefix);
    }

    void positionWithoutQuotation_getsOne_data()
    {
        QTest::addColumn<Range>("range");
        QTest::addColumn<CountedIn>("counted");
        QTest::addColumn<AnchorState>("state");
        QTest::newRow("in this text") << Range{4, 9} << CountedIn::ThisText << AnchorState::Exact;
        QTest::newRow("nobody knows") << Range{4, 9} << CountedIn::Unknown << AnchorState::Exact;
        QTest::newRow("in another text")
            << Range{4, 9} << CountedIn::OtherText << AnchorState::Uncertain;
        QTest::newRow("beyond the end")
            << Range{4, 9000} << CountedIn::ThisText << AnchorState::Orphan;
        QTest::newRow("nothing") << Range() << CountedIn::Unknown << AnchorState::Orphan;
    }
    void positionWithoutQuotation_getsOne()
    {
        QFETCH(Range, range);
        QFETCH(CountedIn, counted);
        QFETCH(AnchorState, state);
        Annotation annotation;
        annotation.selector.range = range;
        const Annotation now = placedOne(annotation, *document(draft), counted);
        QCOMPARE(now.state, state);
        if (state != AnchorState::Orphan)
            QCOMPARE(now.selector.exact, u"chair"_s);
    }

    void positionInOtherUnits_isCorrectedByTheQuotation()
    {
        const QString text = u"📌📌📌 A remark on page seven of the draft."_s;
        Annotation annotation;
        annotation.selector = {{17, 27}, u"page seven"_s, u"remark on "_s, u" of the"_s}; // UTF-16
        const Annotation now = placedOne(annotation, *document(text), CountedIn::Unknown);
        QCOMPARE(now.state, AnchorState::Moved);
        QCOMPARE(now.selector.range, (Range{16, 26}));
    }

    void loneSurrogates_areFoundNowhere()
    {
        Annotation annotation;
        annotation.selector = {{0, 1}, QString(QChar(0xd83d)), {}, {}};
        QCOMPARE(placedOne(annotation, *document(u"\ufffd?📌"_s), CountedIn::OtherText).state,
                 AnchorState::Orphan);
    }
};

DIPTYCH_TEST(TestPlacing)

#include "tst_placing.moc"
