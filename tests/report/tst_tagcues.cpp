// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/samplereport.h"
#include "report/tagcues.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestTagCues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cues_countBySideAndBelow()
    {
        const SamplePair sample;
        const TagCues cues(makeReport(sample.input()));
        QCOMPARE(cues.all().size(), 3u);
        const TagCue &number = cues.at(0);
        QCOMPARE(number.path, u"numeric claim"_s);
        QCOMPARE(number.counts, (std::array<qsizetype, 2>{1, 0}));
        QCOMPARE(number.countsBelow, (std::array<qsizetype, 2>{1, 1}));
        const TagCue &count = cues.at(1);
        QCOMPARE(count.path, u"numeric claim › count"_s);
        QCOMPARE(count.depth, 1);
        QCOMPARE(count.counts, (std::array<qsizetype, 2>{1, 1}));
        QCOMPARE(cues.at(2).name, u"framing"_s);
    }

    void cues_giveSignsToUsedTags()
    {
        ReportInput input = inputOf(documentNamed("a.txt", "one two"));
        const Tag unused = tagNamed(u"unused"_s);
        input.codebook.put(unused);
        for (int i = 0; i < 30; ++i) {
            const Tag tag = tagNamed(QString::number(i));
            input.codebook.put(tag);
            input.sides[0].annotations << annotationOn(*input.sides[0].document, {0, 3}, {tag.id});
        }
        const TagCues cues(makeReport(input));
        QCOMPARE(cues.at(0).sign, QString());
        QCOMPARE(cues.at(1).sign, u"A"_s);
        QCOMPARE(cues.at(26).sign, u"Z"_s);
        QCOMPARE(cues.at(27).sign, u"AA"_s);
        Annotation both = input.sides[0].annotations[0];
        both.tags << input.sides[0].annotations[29].tags;
        QCOMPARE(cues.signsOf(both), u"A+AD"_s);
        QCOMPARE(cues.pathsOf(both), u"0, 29"_s);
    }

    void cues_keepAnUnknownTag()
    {
        ReportInput input = inputOf(documentNamed("a.txt", "one two"));
        const TagId stranger(u"11111111-2222-3333-4444-555555555555"_s);
        input.sides[0].annotations << annotationOn(*input.sides[0].document, {0, 3}, {stranger});
        const TagCues cues(makeReport(input));
        QCOMPARE(cues.indexOf(stranger), 0);
        QCOMPARE(cues.at(0).path, u"11111111-2222-3333-4444-555555555555"_s);
    }

    void cues_surviveCirclesAndDepth()
    {
        ReportInput input = inputOf(documentNamed("a.txt", "one two"));
        Tag a = tagNamed(u"a"_s);
        Tag b = tagNamed(u"b"_s);
        a.parent = b.id;
        b.parent = a.id;
        Tag self = tagNamed(u"self"_s);
        self.parent = self.id;
        QList<Tag> tags{a, b, self};
        TagId above;
        for (int i = 0; i < 2000; ++i) {
            tags << tagNamed(u"deep"_s, above);
            above = tags.last().id;
        }
        for (const Tag &tag : std::as_const(tags))
            input.codebook.put(tag);
        const TagCues cues(makeReport(input));
        QCOMPARE(cues.all().size(), 2003u);
        for (const Tag &tag : std::as_const(tags))
            QCOMPARE(cues.at(cues.indexOf(tag.id)).id, tag.id);
        QVERIFY(cues.at(cues.indexOf(above)).path.size() < 400);
    }
};

DIPTYCH_TEST(TestTagCues)

#include "tst_tagcues.moc"
