// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/difference.h"
#include "report/samplereport.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestDifference : public QObject
{
    Q_OBJECT

    static QStringList words(const Document &document, const std::vector<Difference> &all)
    {
        QStringList result;
        for (const Difference &difference : all) {
            result << document.string(difference.range)
                    + (difference.kind == DifferenceKind::Near ? u" (near)" : u"");
        }
        return result;
    }

private Q_SLOTS:
    void differences_areWhatNoPairHolds()
    {
        const SamplePair sample;
        const auto alignment = sample.alignment();
        QCOMPARE(words(*sample.left, differences(*alignment, *sample.left, Side::Left)),
                 QStringList({u"We"_s, u"240"_s, u"boats, (near)"_s}));
        QCOMPARE(words(*sample.right, differences(*alignment, *sample.right, Side::Right)),
                 QStringList({u"They"_s, u"over 200"_s, u"Boats, (near)"_s}));
    }

    void differencesIn_cutsToTheRange()
    {
        const std::vector<Difference> all{{{0, 4}, DifferenceKind::Other},
                                          {{6, 8}, DifferenceKind::Near},
                                          {{10, 12}, DifferenceKind::Other}};
        const std::vector<Difference> cut{{{2, 4}, DifferenceKind::Other},
                                          {{6, 8}, DifferenceKind::Near}};
        QCOMPARE(differencesIn(all, {2, 10}), cut);
        QVERIFY(differencesIn(all, {4, 6}).empty());
        QVERIFY(differencesIn({}, {0, 100}).empty());
    }
};

DIPTYCH_TEST(TestDifference)

#include "tst_difference.moc"
