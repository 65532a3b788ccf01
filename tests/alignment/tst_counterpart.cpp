// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignmentsupport.h"
#include "support/testmain.h"
#include "textmaker.h"

using namespace diptych;
using namespace diptych::testing;

class TestCounterpart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_left = documentOf(
            u"We note that the harbour over 200 boats was closed. A handful of people from the "
            "northern town protested loudly at the gate. The council thanks everybody."_s);
        m_right = documentOf(
            u"They note that the harbour over 200 boats was closed. A crumb of individuals from "
            u"the "
            "northern town protested loudly at the gate. Nothing else was decided on Monday. "
            "The council thanks everybody."_s);
        m_alignment = aligned(m_left, m_right);
        QVERIFY(m_alignment);
    }

    void spans_findTheirWords_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("found");
        QTest::addColumn<int>("kind");
        QTest::newRow("same words")
            << u"the harbour over"_s << u"the harbour over"_s << int(PassageKind::Same);
        QTest::newRow("part of a word") << u"arbou"_s << u"arbou"_s << int(PassageKind::Same);
        QTest::newRow("one changed word") << u"handful"_s << u"crumb"_s << int(PassageKind::Edited);
        QTest::newRow("a changed phrase")
            << u"A handful of people from"_s << u"A crumb of individuals from"_s
            << int(PassageKind::Edited);
        QTest::newRow("changed at its start")
            << u"We note"_s << u"They note"_s << int(PassageKind::Edited);
        QTest::newRow("a whole sentence")
            << u"The council thanks everybody."_s << u"The council thanks everybody."_s
            << int(PassageKind::Same);
    }
    void spans_findTheirWords()
    {
        QFETCH(QString, quote);
        QFETCH(QString, found);
        QFETCH(int, kind);
        const Counterpart there = m_alignment->counterpart(Side::Left, spanOf(m_left, quote));
        QCOMPARE(m_right->string(there.range).trimmed(), found);
        QCOMPARE(int(there.kind), kind);
        const Counterpart back = m_alignment->counterpart(Side::Right, spanOf(m_right, found));
        QCOMPARE(m_left->string(back.range).trimmed(), quote);
    }

    void replacedWordAtTheEdge_isFound_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("found");
        const QString a =
            u"The old ferry was sold to a trader from the coast before winter came."_s;
        const QString b =
            u"The old ferry was lost to one trader from the hills before winter came."_s;
        QTest::newRow("at the end")
            << a << b << u"The old ferry was sold"_s << u"The old ferry was lost"_s;
        QTest::newRow("at the start") << a << b << u"sold to"_s << u"lost to"_s;
        QTest::newRow("at both ends")
            << a << b << u"coast before winter"_s << u"hills before winter"_s;
        QTest::newRow("a word of one letter") << a << b << u"a"_s << u"one"_s;
        QTest::newRow("a word of one letter at the start")
            << a << b << u"a trader"_s << u"one trader"_s;
        QTest::newRow("a word of one letter at the end") << a << b << u"to a"_s << u"to one"_s;
        QTest::newRow("white space beside it alone")
            << a << b << u"The old ferry was "_s << u"The old ferry was"_s;
        QTest::newRow("the shorter of two replaced")
            << u"We saw the big schooners on the river at noon."_s
            << u"We saw the many boats on the river at noon."_s << u"the big"_s
            << u"the many boats"_s;
        QTest::newRow("last in the text")
            << u"We saw the ships on the quiet river."_s << u"We saw the ships on the quiet lake."_s
            << u"quiet river."_s << u"quiet lake."_s;
        QTest::newRow("first in the text") << u"Yesterday the ships on the quiet river were seen."_s
                                           << u"Today the ships on the quiet river were seen."_s
                                           << u"Yesterday the"_s << u"Today the"_s;
    }
    void replacedWordAtTheEdge_isFound()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, quote);
        QFETCH(QString, found);
        const DocumentPtr l = documentOf(left);
        const DocumentPtr r = documentOf(right);
        const qsizetype at =
            quote.size() == 1 ? left.indexOf(u' ' + quote + u' ') + 1 : left.indexOf(quote);
        const Counterpart there = aligned(l, r)->counterpart(Side::Left, {at, at + quote.size()});
        QCOMPARE(r->string(there.range).trimmed(), found);
    }

    void missingText_isAnEmptyPlace()
    {
        const Counterpart there =
            m_alignment->counterpart(Side::Right, spanOf(m_right, u"Nothing else was decided"_s));
        QVERIFY(there.range.isEmpty());
        QCOMPARE(there.kind, PassageKind::RightOnly);
        QCOMPARE(there.range.start, spanOf(m_left, u"The council"_s).start);
        QCOMPARE(there.similarity, 0.0);
    }

    void movedText_isFoundWhereItStands()
    {
        auto paragraphs = TextMaker(21).paragraphs(12);
        const DocumentPtr left = documentOf(TextMaker::joined(paragraphs));
        const QString quote = paragraphs.at(2).first();
        paragraphs.move(2, 9);
        const DocumentPtr right = documentOf(TextMaker::joined(paragraphs));
        const auto alignment = aligned(left, right);
        const Counterpart there = alignment->counterpart(Side::Left, spanOf(left, quote));
        QCOMPARE(right->string(there.range), quote);
        QCOMPARE(there.kind, PassageKind::Moved);
        QCOMPARE(there.similarity, 1.0);
    }

    void anySpan_staysInTheText()
    {
        TextMaker maker(22);
        const auto original = maker.paragraphs(10);
        const DocumentPtr left = documentOf(TextMaker::joined(original));
        const DocumentPtr right = documentOf(TextMaker::joined(maker.edited(original)));
        const auto alignment = aligned(left, right);
        for (int i = 0; i < 500; ++i) {
            const Position start = Position(maker.below(unsigned(left->length())));
            const Position end = std::min(left->length(), start + Position(maker.below(300)));
            const Counterpart there = alignment->counterpart(Side::Left, {start, end});
            QVERIFY(0 <= there.range.start && there.range.start <= there.range.end);
            QVERIFY(there.range.end <= right->length());
            QVERIFY(there.similarity >= 0 && there.similarity <= 1);
        }
    }

    void emptyTexts_haveNoCounterpart()
    {
        const auto alignment = aligned(documentOf(QString()), documentOf(u"text"_s));
        const Counterpart there = alignment->counterpart(Side::Right, {0, 4});
        QCOMPARE(there.range, (Range{0, 0}));
        QCOMPARE(there.kind, PassageKind::RightOnly);
    }

private:
    static Range spanOf(const DocumentPtr &document, const QString &quote)
    {
        const qsizetype at = document->string({0, document->length()}).indexOf(quote);
        return {at, at + quote.size()};
    }

    DocumentPtr m_left;
    DocumentPtr m_right;
    std::shared_ptr<const Alignment> m_alignment;
};

DIPTYCH_TEST(TestCounterpart)
#include "tst_counterpart.moc"
