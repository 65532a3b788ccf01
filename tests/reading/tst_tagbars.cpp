// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/fixture.h"
#include "reading/tagbars.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestTagBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void crowd_makesOnlyItsOwnStretchNarrow()
    {
        PageFixture fixture(lines(12), 400, 600);
        TagBars bars;
        std::vector<TagMark> marks = stackOn(fixture, 1, 6);
        marks.push_back(markOn(fixture, 8, u"apart"_s));
        QVERIFY(layOut(bars, fixture, marks).isEmpty());
        QCOMPARE(widthOf(bars, u"1.0"_s), wide);
        marks.insert(marks.begin() + 6, markOn(fixture, 1, u"1.6"_s));
        const QRectF stale = layOut(bars, fixture, marks);
        QCOMPARE(widthOf(bars, u"1.0"_s), narrow);
        QCOMPARE(widthOf(bars, u"1.6"_s), narrow);
        QCOMPARE(widthOf(bars, u"apart"_s), wide);
        // Only the rows concerned are to be painted anew.
        QVERIFY(stale.contains(boxOf(bars, u"1.3"_s)));
        QVERIFY(stale.bottom() < boxOf(bars, u"apart"_s).top());
        QVERIFY(layOut(bars, fixture, marks).isEmpty());
    }

    void chainOfOverlaps_isOneStretch()
    {
        PageFixture fixture(lines(12), 400, 600);
        TagBars bars;
        std::vector<TagMark> marks = stackOn(fixture, 1, 7);
        TagMark tail = markOn(fixture, 1, u"tail"_s);
        tail.range.end = fixture.flow.document().line(4).end;
        marks.push_back(tail);
        marks.push_back(markOn(fixture, 3, u"beside the tail"_s));
        marks.push_back(markOn(fixture, 6, u"below"_s));
        layOut(bars, fixture, marks);
        QCOMPARE(widthOf(bars, u"beside the tail"_s), narrow);
        QCOMPARE(widthOf(bars, u"below"_s), wide);
    }

    void bars_stayInTheirMargin_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("mirrored");
        for (const int width : {TagBars::leastWidth, 25, TagBars::usualWidth}) {
            QTest::addRow("%d, left", width) << width << false;
            QTest::addRow("%d, right", width) << width << true;
        }
    }
    void bars_stayInTheirMargin()
    {
        QFETCH(int, width);
        QFETCH(bool, mirrored);
        PageFixture fixture(lines(8), 400, 600);
        for (int count = 1; count < 20; ++count) {
            TagBars bars;
            const std::vector<TagMark> marks = stackOn(fixture, 2, count);
            const int edge = 100;
            bars.layOut(fixture.page, marks, {edge, width, mirrored});
            QCOMPARE(int(bars.bars().size()), count);
            for (const TagBars::Bar &bar : bars.bars()) {
                QVERIFY(bar.box.left() >= (mirrored ? edge : edge - width));
                QVERIFY(bar.box.right() <= (mirrored ? edge + width : edge));
            }
            // Whatever has no room is in the crowd; all can be found.
            for (const TagBars::Bar &bar : bars.bars())
                QVERIFY(bars.idsAt(bar.box.center()).contains(bar.id));
        }
    }

private:
    static constexpr double wide = TagBars::wideLane - 2;
    static constexpr double narrow = TagBars::narrowLane - 1;

    static QString lines(int count) { return u"some words on a line\n"_s.repeated(count); }

    static TagMark markOn(PageFixture &fixture, qsizetype line, const QString &id)
    {
        return {id, fixture.flow.document().line(line), {0xff2060c0}, UnderlineStyle::Solid};
    }

    static std::vector<TagMark> stackOn(PageFixture &fixture, qsizetype line, int count)
    {
        std::vector<TagMark> marks;
        for (int i = 0; i < count; ++i)
            marks.push_back(markOn(fixture, line, u"%1.%2"_s.arg(line).arg(i)));
        return marks;
    }

    static QRectF layOut(TagBars &bars, PageFixture &fixture, const std::vector<TagMark> &marks)
    {
        return bars.layOut(fixture.page, marks, {60, TagBars::usualWidth, false});
    }

    static QRectF boxOf(const TagBars &bars, const QString &id)
    {
        const auto &all = bars.bars();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&id](const TagBars::Bar &bar) { return bar.id == id; });
        return found == all.end() ? QRectF() : found->box;
    }
    static double widthOf(const TagBars &bars, const QString &id)
    {
        return boxOf(bars, id).width();
    }
};

DIPTYCH_TEST(TestTagBars)

#include "tst_tagbars.moc"
