// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

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
    annotation.id = u"urn:example:1"_s;
    const qsizetype at = text.indexOf(quote);
    annotation.selector = *selectorFor(*document(text), {at, at + quote.size()});
    return annotation;
}

} // namespace

class TestReanchoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameText_changesNothing()
    {
        const Annotation annotation = on(draft, u"over 200 delegates"_s);
        QCOMPARE(reanchored(annotation, *document(draft), false), annotation);
        QCOMPARE(reanchored(annotation, *document(draft), true), annotation);
    }

    void changedText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<AnchorState>("state");
        const QString line = u"We are of the view that over 200 delegates agreed to the text.\n"_s;
        QString text = draft;
        QTest::newRow("text before") << u"A new first line.\n"_s + draft << AnchorState::Moved;
        QTest::newRow("moved to the end")
            << text.remove(line) + u"--\n"_s + line << AnchorState::Moved;
        text = draft;
        QTest::newRow("edited after it, far before it")
            << u"x"_s + text.replace(u"agreed to"_s, u"signed"_s) << AnchorState::Moved;
        text = draft;
        QTest::newRow("edited right before it")
            << text.replace(u"view that"_s, u"opinion: "_s) << AnchorState::Exact;
        text = draft;
        QTest::newRow("both sides edited")
            << text.replace(line, u"In the end over 200 delegates went home."_s)
            << AnchorState::Uncertain;
        text = draft;
        QTest::newRow("words gone")
            << text.replace(u"over 200"_s, u"many"_s) << AnchorState::Orphan;
        QTest::newRow("passage doubled") << u"> "_s + draft + draft << AnchorState::Uncertain;
        QTest::newRow("all gone") << QString() << AnchorState::Orphan;
    }
    void changedText()
    {
        QFETCH(QString, text);
        QFETCH(AnchorState, state);
        const Annotation annotation = on(draft, u"over 200 delegates"_s);
        const auto source = document(text);
        const Annotation placed = reanchored(annotation, *source, true);
        QCOMPARE(placed.state, state);
        QCOMPARE(placed.selector.exact, annotation.selector.exact);
        if (state == AnchorState::Orphan)
            QCOMPARE(placed.selector, annotation.selector);
        else
            QCOMPARE(source->string(placed.selector.range), annotation.selector.exact);
        // What was decided stays decided.
        QCOMPARE(reanchored(placed, *source, false), placed);
    }

    void lookAlikeAtTheOldPlace_isNotBelieved()
    {
        const QString old = u"Team Alpha won. It was glad of the prize that it got at home today.\n"
                            "Team Beta lost. It was sad about the bad match that it had.\n"_s;
        const Annotation annotation = on(old, u"It was"_s);
        const QString now =
            u"Team Gamma ate. It was full; nobody knows what they did elsewhere.\n"_s;
        QCOMPARE(annotation.selector.range.start, now.indexOf(u"It was"_s));
        const Annotation placed = reanchored(annotation, *document(now), true);
        QCOMPARE(placed.state, AnchorState::Uncertain);
    }

    void shortWordsWithoutContext_areNotGuessed()
    {
        Annotation annotation = on(draft, u"at"_s);
        const Annotation placed =
            reanchored(annotation, *document(u"a cat sat on that mat"_s), true);
        QCOMPARE(placed.state, AnchorState::Orphan);
        QCOMPARE(placed.selector, annotation.selector);
    }

    void orphan_isFoundAgainWhenItsTextReturns()
    {
        Annotation annotation = on(draft, u"over 200 delegates"_s);
        annotation = reanchored(annotation, *document(u"Nothing of it is left."_s), true);
        QCOMPARE(annotation.state, AnchorState::Orphan);
        annotation = reanchored(annotation, *document(u"--\n"_s + draft), true);
        QCOMPARE(annotation.state, AnchorState::Moved);
        QCOMPARE(document(u"--\n"_s + draft)->string(annotation.selector.range),
                 u"over 200 delegates"_s);
    }

    void quotationWithoutPosition_getsOne()
    {
        Annotation annotation;
        annotation.selector.exact = u"over 200 delegates"_s;
        annotation.selector.prefix = u"view that "_s;
        const Annotation placed = reanchored(annotation, *document(draft), false);
        QCOMPARE(placed.state, AnchorState::Exact);
        QCOMPARE(document(draft)->string(placed.selector.range), annotation.selector.exact);
        QCOMPARE(placed.selector.prefix, annotation.selector.prefix);
    }

    void positionWithoutQuotation_getsOne()
    {
        Annotation annotation;
        annotation.selector.range = {4, 9};
        QCOMPARE(reanchored(annotation, *document(draft), false).selector.exact, u"chair"_s);
        QCOMPARE(reanchored(annotation, *document(draft), false).state, AnchorState::Exact);
        QCOMPARE(reanchored(annotation, *document(draft), true).state, AnchorState::Uncertain);
        annotation.selector.range = {4, 9000};
        QCOMPARE(reanchored(annotation, *document(draft), false).state, AnchorState::Orphan);
    }

    void nothingAtAll_isAnOrphan()
    {
        QCOMPARE(reanchored(Annotation(), *document(draft), false).state, AnchorState::Orphan);
    }

    void positionInOtherUnits_isCorrectedByTheQuotation()
    {
        const QString text = u"📌📌📌 A remark on page seven of the draft."_s;
        Annotation annotation;
        annotation.selector = {{17, 27}, u"page seven"_s, u"remark on "_s, u" of the"_s}; // UTF-16
        const Annotation placed = reanchored(annotation, *document(text), false);
        QCOMPARE(placed.state, AnchorState::Moved);
        QCOMPARE(placed.selector.range, (Range{16, 26}));
    }

    void loneSurrogates_areFoundNowhere()
    {
        Annotation annotation;
        annotation.selector = {{0, 1}, QString(QChar(0xd83d)), {}, {}};
        QCOMPARE(reanchored(annotation, *document(u"\ufffd?📌"_s), true).state,
                 AnchorState::Orphan);
    }
};

DIPTYCH_TEST(TestReanchoring)

#include "tst_reanchoring.moc"
