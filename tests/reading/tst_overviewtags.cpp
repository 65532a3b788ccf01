// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/fixture.h"
#include "reading/overviewtags.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestOverviewTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_showTheMostFrequentTagsColour()
    {
        const DocumentPtr document = documentOf(u"x"_s.repeated(1000));
        const Codebook &book = Codebook::defaults();
        OverviewTags tags;
        tags.begin(book, 1000);
        for (const Annotation &annotation :
             {annotationOn(*document, {0, 40}, 1), annotationOn(*document, {20, 30}, 0),
              annotationOn(*document, {20, 30}, 0), annotationOn(*document, {800, 810}, 2)})
            tags.put(annotation);
        QCOMPARE(tags.row(10).color, 0xff000000 | book.tags().at(1).color);
        QCOMPARE(tags.row(25 * overviewRowCount / 1000).color,
                 0xff000000 | book.tags().at(0).color);
        QCOMPARE(tags.row(25 * overviewRowCount / 1000).tagged, 1.0);
        QCOMPARE(tags.row(805 * overviewRowCount / 1000).color,
                 0xff000000 | book.tags().at(2).color);
        QCOMPARE(tags.row(overviewRowCount / 2).color, 0u);
    }

    void changes_leaveWhatStartingAnewWould()
    {
        std::mt19937 random(5);
        const DocumentPtr document = documentOf(u"y"_s.repeated(5000));
        OverviewTags changing;
        changing.begin(Codebook::defaults(), 5000);
        QList<Annotation> all;
        for (int step = 0; step < 600; ++step) {
            if (!all.isEmpty() && random() % 3 == 0) {
                changing.remove(all.takeAt(qsizetype(random() % std::size_t(all.size()))).id);
                continue;
            }
            const auto start = Position(random() % 4900);
            Annotation annotation = annotationOn(
                *document, {start, start + 1 + Position(random() % 90)}, int(random() % 9));
            if (!all.isEmpty() && random() % 4 == 0) {
                annotation.id = all.last().id;
                all.removeLast();
            }
            changing.put(annotation);
            all.append(annotation);
        }
        OverviewTags fresh;
        fresh.begin(Codebook::defaults(), 5000);
        for (const Annotation &annotation : std::as_const(all))
            fresh.put(annotation);
        QCOMPARE(changing.count(), fresh.count());
        int coloured = 0;
        for (int row = 0; row < overviewRowCount; ++row) {
            QCOMPARE(changing.row(row).color == 0, fresh.row(row).color == 0);
            QVERIFY(std::abs(changing.row(row).tagged - fresh.row(row).tagged) < 0.001);
            coloured += fresh.row(row).color != 0;
        }
        QVERIFY(coloured > 1000);
        for (const Annotation &annotation : std::as_const(all))
            changing.remove(annotation.id);
        for (int row = 0; row < overviewRowCount; ++row)
            QCOMPARE(changing.row(row).color, 0u);
    }

    void orphans_haveNoPlace()
    {
        const DocumentPtr document = documentOf(u"z"_s.repeated(100));
        Annotation lost = annotationOn(*document, {10, 20});
        OverviewTags tags;
        tags.begin(Codebook::defaults(), 100);
        tags.put(lost);
        lost.state = AnchorState::Orphan;
        tags.put(lost);
        QCOMPARE(tags.count(), 0);
        QCOMPARE(tags.row(15 * overviewRowCount / 100).color, 0u);
        OverviewTags unused;
        QCOMPARE(unused.row(3).color, 0u);
    }
};

DIPTYCH_TEST(TestOverviewTags)

#include "tst_overviewtags.moc"
