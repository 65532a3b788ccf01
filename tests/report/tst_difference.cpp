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
            result << document.string(difference.range) +
                          (difference.kind == DifferenceKind::Near ? u" (near)" : u"");
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

    void differences_joinNeighbouringNearWords()
    {
        const DocumentPtr document = documentNamed("a.txt", "Eight  Big boats\n\n And more Here.");
        std::vector<Passage> passages(2);
        passages[0].kind = PassageKind::Edited;
        passages[0].left = {0, 16};
        passages[0].changed = {{{0, 5}, {0, 5}}, {{7, 10}, {6, 9}}};
        passages[0].words = {{{11, 16}, {10, 15}}};
        passages[1].kind = PassageKind::MovedEdited;
        passages[1].left = {16, document->length()};
        passages[1].changed = {{{28, 33}, {16, 20}}};
        const Alignment alignment(passages, {}, {document->length(), 20});
        QCOMPARE(words(*document, differences(alignment, *document, Side::Left)),
                 QStringList({u"Eight  Big (near)"_s, u"And more"_s, u"Here. (near)"_s}));
    }

    void differences_areNoneInOneSidedAndSamePassages()
    {
        const DocumentPtr document = documentNamed("a.txt", "One. Two. Three.");
        std::vector<Passage> passages(3);
        passages[0].left = {0, 5};
        passages[1].kind = PassageKind::LeftOnly;
        passages[1].left = {5, 10};
        passages[2].kind = PassageKind::Moved;
        passages[2].left = {10, 16};
        const Alignment alignment(passages, {}, {16, 16});
        QVERIFY(differences(alignment, *document, Side::Left).empty());
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
