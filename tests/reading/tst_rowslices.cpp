// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/rowslices.h"

#include "document/utf16map.h"
#include "reading/fixture.h"
#include "reading/readingview.h"
#include "reading/unitlayout.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestRowSlices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_areThoseOfTheUncutLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isShapedAsOne"); // Qt cuts through joined letters of long texts
        std::mt19937 random(91);
        QString chinese;
        QString arabic;
        static const QStringList words{u"السلام"_s,  u"عليكم"_s,   u"الحكومة"_s, u"في"_s,
                                       u"السنوات"_s, u"الماضية"_s, u"المكان"_s,  u"هذا"_s};
        while (chinese.size() < 66'000) {
            chinese += QChar(0x4e00 + int(random() % 3000));
            if (random() % 12 == 0)
                chinese += random() % 3 == 0 ? u'。' : u'，';
        }
        while (arabic.size() < 100'000)
            arabic += words.at(qsizetype(random() % 8)) + u' ';
        QTest::newRow("Latin") << prose(random, 1, 34'000) << true;
        QTest::newRow("Chinese") << chinese << true;
        QTest::newRow("Arabic") << arabic << false;
        QTest::newRow("several scripts") << randomText(random, 26'000).simplified() << false;
        QTest::newRow("a word without end") << u"endless"_s.repeated(28'000) << true;
    }
    void rows_areThoseOfTheUncutLine()
    {
        QFETCH(QString, text);
        QFETCH(bool, isShapedAsOne);
        const DocumentPtr document = documentOf(text.trimmed());
        const TextUnits cut(document);
        QCOMPARE(cut.giants().size(), 1U);
        const Qt::LayoutDirection direction = cut.giants().front().direction;
        for (const int width : {240, 333, 700}) {
            const RowMetrics metrics = metricsOf(width);
            const auto units = slicedByRows(cut, metrics, {});
            QCOMPARE(units->count(), cut.count());
            verifySeams(*units, metrics, direction);
            if (!isShapedAsOne)
                continue;
            const QString line = utf16(document->text());
            const Utf16Map map(line, 0);
            std::vector<Position> uncut;
            for (const int row : rowStarts(line, metrics, direction))
                uncut.push_back(map.position(row));
            std::vector<Position> sliced;
            for (qsizetype unit = 0; unit < units->count(); ++unit) {
                const UnitLayout layout(*units, unit, metrics);
                for (int row = 0; row < layout.rowCount(); ++row)
                    sliced.push_back(layout.rowRange(row).start);
            }
            QCOMPARE(sliced.size(), uncut.size());
            for (std::size_t row = 0; row < uncut.size(); ++row)
                QCOMPARE(sliced[row], uncut[row]);
        }
    }

    void units_stillPartitionTheText()
    {
        const DocumentPtr document =
            documentOf(u"a\n" + u"word "_s.repeated(8'000) + u"\nb\n\n" + u"e" +
                       u"\u0301"_s.repeated(20'000) + u"\n" + u"人权发展。"_s.repeated(5'000));
        const auto units = slicedByRows(TextUnits(document), metricsOf(300), {});
        Position at = 0;
        for (qsizetype unit = 0; unit < units->count(); ++unit) {
            QCOMPARE(units->range(unit).start, at);
            QCOMPARE(units->unitAt(at), unit);
            at = units->nextStart(unit);
        }
        QCOMPARE(at, document->length());
    }

    void stopping_givesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        const TextUnits units(documentOf(u"word "_s.repeated(8'000)));
        QVERIFY(!slicedByRows(units, metricsOf(300), stop.get_token()));
    }

    // The seams are mended in a worker, while somebody reads.
    void view_keepsTheLineBeingRead()
    {
        Session session;
        ReadingView view(session, Side::Left);
        view.resize(500, 300);
        view.show();
        std::mt19937 random(92);
        open(session, Side::Left, prose(random, 1, 30'000).trimmed());
        const Position at = 100'003;
        view.scrollTo(at);
        const double y = view.rowsOf({at, at + 1}).first;
        settle();
        // It may stand in another row, hardly elsewhere on screen.
        QVERIFY(std::abs(view.rowsOf({at, at + 1}).first - y) < 40);
        // Prose fills its rows but for a word.
        const double textLeft = view.characterBox(view.rowAt(at).start).left();
        for (Position row = 0; row < 150'000; row = view.rowAt(row).end) {
            const Position last = view.rowAt(row).end - 2;
            QVERIFY2(view.characterBox(last).right() > textLeft + 200,
                     qPrintable(QString::number(row)));
        }
    }

private:
    /// Laid out across a seam in one piece, the same rows come of it.
    static void verifySeams(const TextUnits &units, const RowMetrics &metrics,
                            Qt::LayoutDirection direction)
    {
        for (qsizetype unit = 0; unit + 1 < units.count(); ++unit) {
            const UnitLayout above(units, unit, metrics);
            const UnitLayout below(units, unit + 1, metrics);
            const int rows = above.rowCount();
            const Position from = above.range().start;
            const Position to = below.rowRange(std::min(5, below.rowCount() - 1)).end;
            const QString across = units.document().string({from, to});
            const std::vector<int> starts = rowStarts(across, metrics, direction);
            QVERIFY(starts.size() > std::size_t(rows));
            QCOMPARE(Utf16Map(across, from).position(starts[std::size_t(rows)]),
                     units.range(unit + 1).start);
        }
    }
};

DIPTYCH_TEST(TestRowSlices)

#include "tst_rowslices.moc"
