// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/fixture.h"
#include "reading/overviewrows.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestOverviewRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passages_fillTheirShareOfRows()
    {
        const Passage same{PassageKind::Same, {0, 500}, {0, 500}, 1, {}, {}};
        const Passage only{PassageKind::LeftOnly, {500, 750}, {500, 500}, 0, {}, {}};
        const Passage moved{PassageKind::Moved, {750, 1000}, {500, 750}, 1, {}, {}};
        const Alignment alignment({same, only, moved}, {}, {1000, 750});
        const auto rows = overviewRows(100, 1000, Side::Left, &alignment, nullptr, {}, {});
        QCOMPARE(rows.size(), std::size_t(100));
        QCOMPARE(rows[49].differing, 0.0);
        QCOMPARE(rows[50].kind, PassageKind::LeftOnly);
        QCOMPARE(rows[50].differing, 1.0);
        QCOMPARE(rows[99].kind, PassageKind::Moved);
        const auto right = overviewRows(75, 750, Side::Right, &alignment, nullptr, {}, {});
        QCOMPARE(right[50].kind, PassageKind::Moved);
        QCOMPARE(right[49].differing, 0.0);
    }

    void smallThings_showInAHugeText()
    {
        const Passage before{PassageKind::Same, {0, 50'000'000}, {0, 50'000'000}, 1, {}, {}};
        const Passage tiny{PassageKind::LeftOnly, {50'000'000, 50'000'010}, {50'000'000, 50'000'000}, 0, {}, {}};
        const Passage after{PassageKind::Same, {50'000'010, 100'000'000}, {50'000'000, 99'999'990}, 1, {}, {}};
        const Alignment alignment({before, tiny, after}, {}, {100'000'000, 99'999'990});
        const auto rows = overviewRows(700, 100'000'000, Side::Left, &alignment, nullptr, {}, {{10, 20}});
        QVERIFY(rows[350].differing > 0);
        QVERIFY(rows[0].hit);
        QVERIFY(!rows[1].hit);
    }

    void tags_showTheMostFrequentOnesColour()
    {
        const DocumentPtr document = documentOf(u"x"_s.repeated(1000));
        const AnnotationSet set({annotationOn(*document, {0, 4}, 0), annotationOn(*document, {0, 40}, 1),
                                 annotationOn(*document, {800, 810}, 2)});
        const Codebook &book = Codebook::defaults();
        const auto rows = overviewRows(10, 1000, Side::Left, nullptr, &set, book, {});
        QCOMPARE(rows[0].tagColor, 0xff000000 | book.tags().at(1).color);
        QCOMPARE(rows[8].tagColor, 0xff000000 | book.tags().at(2).color);
        QCOMPARE(rows[5].tagColor, 0u);
    }

    void nothing_isEmpty()
    {
        QVERIFY(overviewRows(0, 100, Side::Left, nullptr, nullptr, {}, {}).empty());
        QCOMPARE(overviewRows(5, 0, Side::Left, nullptr, nullptr, {}, {}).size(), std::size_t(5));
    }
};

DIPTYCH_TEST(TestOverviewRows)

#include "tst_overviewrows.moc"
