// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/fixture.h"
#include "reading/pagemarks.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestPageMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edited_marksTheWordsWithoutTwin()
    {
        const DocumentPtr left = documentOf(u"we are of one view"_s);
        Passage passage{PassageKind::Edited, {0, 18}, {0, 21}, 0.8, {}, {}};
        passage.words = {{{3, 9}, {5, 11}}, {{14, 18}, {17, 21}}};
        const Alignment alignment({passage}, {}, {18, 21});
        const auto marks = differenceMarks(alignment, *left, Side::Left, {0, 18});
        QCOMPARE(marks.size(), std::size_t(2));
        QCOMPARE(marks[0].range, (Range{0, 2}));
        QCOMPARE(marks[1].range, (Range{10, 13}));
        QCOMPARE(marks[0].form, DifferenceMark::Form::Word);
        // Only what is asked for.
        QCOMPARE(differenceMarks(alignment, *left, Side::Left, {3, 9}).size(), std::size_t(0));
    }

    void nearWords_areMarkedAsSuch()
    {
        const DocumentPtr left = documentOf(u"Briefing held"_s);
        Passage passage{PassageKind::Edited, {0, 13}, {0, 13}, 0.9, {}, {}};
        passage.words = {{{9, 13}, {9, 13}}};
        passage.changed = {{{0, 8}, {0, 8}}};
        const Alignment alignment({passage}, {}, {13, 13});
        const auto marks = differenceMarks(alignment, *left, Side::Left, {0, 13});
        QCOMPARE(marks.size(), std::size_t(1));
        QCOMPARE(marks[0].form, DifferenceMark::Form::NearWord);
        QCOMPARE(marks[0].range, (Range{0, 8}));
    }

    void oneSided_isMarkedWholeAndOnItsSideOnly()
    {
        const DocumentPtr document = documentOf(u"Kept. Dropped. "_s);
        const Passage same{PassageKind::Same, {0, 6}, {0, 5}, 1, {}, {}};
        const Passage dropped{PassageKind::LeftOnly, {6, 15}, {5, 5}, 0, {}, {}};
        const Alignment alignment({same, dropped}, {}, {15, 5});
        const auto marks = differenceMarks(alignment, *document, Side::Left, {0, 15});
        QCOMPARE(marks.size(), std::size_t(1));
        QCOMPARE(marks[0].form, DifferenceMark::Form::Passage);
        QCOMPARE(marks[0].range, (Range{6, 14})); // without the space at its end
        QVERIFY(differenceMarks(alignment, *documentOf(u"Kept."_s), Side::Right, {0, 5}).empty());
    }

    void tags_bringColoursAndStyles()
    {
        const DocumentPtr document = documentOf(u"some words to tag here"_s);
        Annotation two = annotationOn(*document, {5, 10}, 0);
        two.tags.append(Codebook::defaults().tags().at(1).id);
        Annotation none = annotationOn(*document, {11, 13});
        none.tags.clear();
        const AnnotationSet set({two, none});
        const auto marks = tagMarks(set, Codebook::defaults(), {0, 22});
        QCOMPARE(marks.size(), std::size_t(2));
        QCOMPARE(marks[0].colors.size(), std::size_t(2));
        QCOMPARE(marks[0].colors[0], 0xff000000 | Codebook::defaults().tags().at(0).color);
        QCOMPARE(marks[1].colors.size(), std::size_t(1));
        QVERIFY(tagMarks(set, Codebook::defaults(), {13, 22}).empty());
        QVERIFY(underlineStyle(Codebook::defaults(), Codebook::defaults().tags().at(0).id) !=
                underlineStyle(Codebook::defaults(), Codebook::defaults().tags().at(1).id));
    }
};

DIPTYCH_TEST(TestPageMarks)

#include "tst_pagemarks.moc"
