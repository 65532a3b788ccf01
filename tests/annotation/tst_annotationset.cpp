// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/annotationset.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

const TagId one = QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
const TagId two = QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

Annotation make(const QString &id, Range range, const QList<TagId> &tags = {},
                const QString &coder = u"ada"_s)
{
    Annotation annotation;
    annotation.id = id;
    annotation.selector.range = range;
    annotation.tags = tags;
    annotation.creator = coderNamed(coder);
    return annotation;
}

QStringList ids(const std::vector<const Annotation *> &found)
{
    QStringList list;
    for (const Annotation *annotation : found)
        list.append(annotation->id);
    return list;
}

} // namespace

class TestAnnotationSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void all_goesByStartEndId()
    {
        const AnnotationSet set({make(u"d"_s, {4, 9}), make(u"c"_s, {1, 9}), make(u"b"_s, {1, 2}),
                                 make(u"a"_s, {4, 9}), make(u"e"_s, {0, 99})});
        QCOMPARE(ids(set.all()), QStringList({u"e"_s, u"b"_s, u"c"_s, u"a"_s, u"d"_s}));
        QCOMPARE(ids(set.overlapping({8, 9})), QStringList({u"e"_s, u"c"_s, u"a"_s, u"d"_s}));
        QCOMPARE(set.toList().size(), 5);
    }

    void orphans_areListedButStandNowhere()
    {
        Annotation lost = make(u"lost"_s, {1, 5}, {one});
        lost.state = AnchorState::Orphan;
        AnnotationSet set({make(u"placed"_s, {1, 5}, {one}), lost});
        QCOMPARE(ids(set.overlapping({0, 10})), QStringList(u"placed"_s));
        QCOMPARE(ids(set.all()), QStringList({u"lost"_s, u"placed"_s}));
        QCOMPARE(set.countOf(one), 2);
        QCOMPARE(set.at({1, 5}, lost.creator)->id, u"placed"_s);

        lost.state = AnchorState::Moved;
        set.put(lost);
        QCOMPARE(ids(set.overlapping({0, 10})), QStringList({u"lost"_s, u"placed"_s}));
    }

    void at_wantsTheSameSpanAndCoder()
    {
        const AnnotationSet set({make(u"a"_s, {1, 5}), make(u"b"_s, {1, 5}, {}, u"ida"_s)});
        QCOMPARE(set.at({1, 5}, coderNamed(u"ida"_s))->id, u"b"_s);
        QCOMPARE(set.at({1, 5}, coderNamed(u"ada"_s))->id, u"a"_s);
        QVERIFY(!set.at({1, 4}, coderNamed(u"ada"_s)));
        QVERIFY(!set.at({1, 5}, coderNamed(u"eve"_s)));
    }

    void links_standBesideOthersOnTheSameSpan()
    {
        Annotation link = make(u"a"_s, {4, 9});
        link.link.emplace();
        Annotation lost = make(u"c"_s, {1, 5});
        lost.link.emplace();
        lost.state = AnchorState::Orphan;
        AnnotationSet set({make(u"b"_s, {4, 9}), link, lost});
        QCOMPARE(ids(set.links()), QStringList({u"c"_s, u"a"_s}));
        QCOMPARE(set.at({4, 9}, coderNamed(u"ada"_s))->id, u"b"_s);
        QVERIFY(set.remove(u"b"_s));
        QVERIFY(!set.at({4, 9}, coderNamed(u"ada"_s)));
        link.selector.range = {0, 2};
        set.put(link);
        QCOMPARE(ids(set.links()), QStringList({u"a"_s, u"c"_s}));
        link.link.reset();
        set.put(link);
        QVERIFY(set.remove(u"c"_s));
        QVERIFY(set.links().empty());
    }

    void put_replacesById()
    {
        AnnotationSet set({make(u"a"_s, {1, 5}, {one})});
        set.put(make(u"a"_s, {7, 9}, {two}));
        QCOMPARE(set.count(), 1);
        QCOMPARE(set.countOf(one), 0);
        QCOMPARE(set.countOf(two), 1);
        QVERIFY(set.overlapping({1, 5}).empty());
        QCOMPARE(set.find(u"a"_s)->selector.range, (Range{7, 9}));
    }

    void put_takesAnElementOfTheSetItself()
    {
        AnnotationSet set({make(u"a"_s, {1, 5}, {one})});
        set.put(*set.find(u"a"_s));
        QCOMPARE(set.count(), 1);
        QCOMPARE(set.find(u"a"_s)->selector.range, (Range{1, 5}));
        QCOMPARE(set.countOf(one), 1);
    }

    void constructor_keepsTheLastOfTwoWithOneId()
    {
        const AnnotationSet set({make(u"a"_s, {1, 5}, {one}), make(u"a"_s, {2, 6}, {two})});
        QCOMPARE(set.count(), 1);
        QCOMPARE(set.countOf(one), 0);
        QCOMPARE(ids(set.all()), QStringList(u"a"_s));
        QCOMPARE(set.find(u"a"_s)->selector.range, (Range{2, 6}));
    }

    void randomEdits_agreeWithAMap()
    {
        std::mt19937 random(4711);
        const auto number = [&random](int below) {
            return int(random() % uint(below));
        };
        AnnotationSet set;
        std::map<QString, Annotation> model;
        for (int step = 0; step < 4000; ++step) {
            const QString id = QString::number(number(300));
            if (number(3) == 0) {
                QCOMPARE(set.remove(id), model.erase(id) == 1);
            } else {
                const Position start = number(500);
                Annotation annotation =
                    make(id, {start, start + 1 + number(50)},
                         number(2) ? QList<TagId>{one} : QList<TagId>{one, two});
                if (number(5) == 0)
                    annotation.state = AnchorState::Orphan;
                set.put(annotation);
                model[id] = annotation;
            }
            if (step % 50 != 0)
                continue;
            QCOMPARE(set.count(), qsizetype(model.size()));
            const Range range{number(500), 520};
            std::vector<const Annotation *> expected;
            qsizetype withTwo = 0;
            for (const auto &[key, annotation] : model) {
                withTwo += annotation.tags.contains(two);
                QCOMPARE(*set.find(key), annotation);
                if (annotation.state != AnchorState::Orphan &&
                    annotation.selector.range.overlaps(range))
                    expected.push_back(&annotation);
            }
            std::ranges::sort(expected, {}, [](const Annotation *a) {
                return std::make_tuple(a->selector.range, a->id);
            });
            QCOMPARE(ids(set.overlapping(range)), ids(expected));
            QCOMPARE(set.countOf(two), withTwo);
        }
    }
};

DIPTYCH_TEST(TestAnnotationSet)

#include "tst_annotationset.moc"
