// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignmentsupport.h"
#include "support/testmain.h"
#include "textmaker.h"

#include <cmath>

using namespace diptych;
using namespace diptych::testing;

class TestScrolling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void map_isMonotoneAndComesBack_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 31; seed < 39; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void map_isMonotoneAndComesBack()
    {
        QFETCH(unsigned, seed);
        TextMaker maker(seed);
        const auto original = maker.paragraphs(30);
        const DocumentPtr left = documentOf(TextMaker::joined(original));
        const DocumentPtr right = documentOf(TextMaker::joined(maker.edited(original)));
        const auto alignment = aligned(left, right);
        QVERIFY(alignment);
        QCOMPARE(alignment->map(Side::Left, 0), 0.0);
        QCOMPARE(alignment->map(Side::Left, double(left->length())), double(right->length()));
        for (const Side side : bothSides) {
            const double length = double(alignment->length(side));
            double last = -1;
            for (double at = 0; at <= length; at += 3.5) {
                const double there = alignment->map(side, at);
                QVERIFY(there > last);
                QVERIFY(std::abs(alignment->map(otherSide(side), there) - at) < 1e-6);
                last = there;
            }
        }
    }

    void map_keepsEqualTextLevel()
    {
        auto paragraphs = TextMaker(40).paragraphs(40);
        const DocumentPtr left = documentOf(TextMaker::joined(paragraphs));
        const QString kept = paragraphs.at(30).first();
        paragraphs.removeAt(10);
        const QString text = TextMaker::joined(paragraphs);
        const auto alignment = aligned(left, documentOf(text));
        const double at = double(left->string({0, left->length()}).indexOf(kept));
        QCOMPARE(alignment->map(Side::Left, at), double(text.indexOf(kept)));
    }

    void oneSidedText_slowsTheOtherSideDown()
    {
        auto paragraphs = TextMaker(41).paragraphs(40);
        const DocumentPtr right = documentOf(TextMaker::joined(paragraphs));
        paragraphs.insert(20, {TextMaker(42).sentence() + u" "_s + TextMaker(43).sentence()});
        const DocumentPtr left = documentOf(TextMaker::joined(paragraphs));
        const auto alignment = aligned(left, right);
        for (const Side side : bothSides) {
            for (Position at = 0; at < alignment->length(side); ++at) {
                const double step =
                    alignment->map(side, double(at + 1)) - alignment->map(side, double(at));
                QVERIFY2(step > 0.2 && step < 4.5, qPrintable(QString::number(step)));
            }
        }
    }

    void oneEmptyText_mapsToItsOnlyPlace()
    {
        const auto alignment = aligned(documentOf(u"some text"_s), documentOf(QString()));
        QCOMPARE(alignment->map(Side::Left, 5), 0.0);
        QCOMPARE(alignment->map(Side::Right, 0), 0.0);
        QCOMPARE(Alignment().map(Side::Left, 5), 0.0);
    }

    void passageAt_holdsThePlace()
    {
        TextMaker maker(44);
        const auto original = maker.paragraphs(20);
        const DocumentPtr left = documentOf(TextMaker::joined(original));
        const DocumentPtr right = documentOf(TextMaker::joined(maker.edited(original)));
        const auto alignment = aligned(left, right);
        for (const Side side : bothSides) {
            for (Position at = 0; at < alignment->length(side); at += 7) {
                const qsizetype index = alignment->passageAt(side, at);
                QVERIFY(alignment->passages().at(std::size_t(index)).on(side).contains(at));
            }
            const auto all = alignment->passagesIn(side, {0, alignment->length(side)});
            const auto missing =
                side == Side::Left ? PassageKind::RightOnly : PassageKind::LeftOnly;
            QCOMPARE(qsizetype(all.size()) + alignment->count(missing),
                     qsizetype(alignment->passages().size()));
        }
        QCOMPARE(Alignment().passageAt(Side::Left, 0), qsizetype(-1));
    }
};

DIPTYCH_TEST(TestScrolling)
#include "tst_scrolling.moc"
