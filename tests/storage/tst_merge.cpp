// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/samples.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <random>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

const Annotation *find(const Sidecar &sidecar, const QString &id)
{
    for (const Annotation &annotation : sidecar.annotations) {
        if (annotation.id == id)
            return &annotation;
    }
    return nullptr;
}

Annotation &at(Sidecar &sidecar, qsizetype index)
{
    return sidecar.annotations[index];
}

/// As a file holds it: in order.
Sidecar inOrder(const Sidecar &sidecar)
{
    const Result<Sidecar> read =
        parseSidecar(serialized(sidecar), FilePath::fromNative("statement.txt.annotations.json"));
    return *read;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSideUnchanged_isTheOther()
    {
        const Sidecar base = sampleSidecar();
        Sidecar changed = base;
        changed.label = u"another label"_s;
        changed.source.memo = u"a memo"_s;
        changed.annotations.removeAt(1);
        at(changed, 0).note = u"changed"_s;
        changed.annotations.append(annotationOn(u"in spring"_s, {u"count"_s}));
        changed.codebook.put(tagNamed(u"irony"_s));
        changed.foreign = "{\"root\":{\"x\":1.0}}";
        QCOMPARE(inOrder(merged(base, changed, base)), inOrder(changed));
        QCOMPARE(inOrder(merged(base, base, changed)), inOrder(changed));
        QCOMPARE(inOrder(merged(base, changed, changed)), inOrder(changed));
    }

    void pins_areMergedById()
    {
        const PinnedPair first = pinOn(u"over 200 boats"_s);
        const PinnedPair second = pinOn(u"in spring"_s);
        const PinnedPair third = pinOn(u"on Monday"_s);
        PinnedPair apart = first;
        apart.kind = PinnedPair::Kind::Cut;
        using Pins = QList<PinnedPair>;
        const auto both = [](const Pins &base, const Pins &ours, const Pins &theirs) {
            std::array<Sidecar, 3> sidecars{sampleSidecar(), sampleSidecar(), sampleSidecar()};
            sidecars[0].pins = base;
            sidecars[1].pins = ours;
            sidecars[2].pins = theirs;
            return merged(sidecars[0], sidecars[1], sidecars[2]).pins;
        };
        QCOMPARE(both({}, {first}, {second}), Pins({first, second}));
        QCOMPARE(both({first}, {first}, {}), Pins());
        QCOMPARE(both({first}, {}, {first}), Pins());
        QCOMPARE(both({first}, {}, {apart}), Pins({apart}));
        QCOMPARE(both({first}, {apart}, {}), Pins({apart}));
        QCOMPARE(both({first}, {first}, {apart}), Pins({apart}));
        QCOMPARE(both({first, second}, {second, third}, {first, second}), Pins({second, third}));
        QCOMPARE(both({}, {first}, {first}), Pins({first}));
        PinnedPair elsewhere = first;
        elsewhere.own.range = {1, 2};
        PinnedPair joined = apart;
        joined.own.range = {1, 2};
        QCOMPARE(both({first}, {apart}, {elsewhere}), Pins({joined}));
    }

    void additionsOfBoth_stay()
    {
        const Sidecar base = sampleSidecar();
        Sidecar ours = base;
        Sidecar theirs = base;
        ours.annotations.append(annotationOn(u"in spring"_s));
        ours.codebook.put(tagNamed(u"ours"_s));
        theirs.annotations.append(annotationOn(u"on Monday"_s));
        theirs.codebook.put(tagNamed(u"theirs"_s));
        const Sidecar both = merged(base, ours, theirs);
        QCOMPARE(both.annotations.size(), base.annotations.size() + 2);
        QVERIFY(find(both, annotationOn(u"in spring"_s).id));
        QVERIFY(find(both, annotationOn(u"on Monday"_s).id));
        QVERIFY(both.codebook.find(tagNamed(u"ours"_s).id));
        QVERIFY(both.codebook.find(tagNamed(u"theirs"_s).id));
    }

    void linksOfBoth_mergeTheirFields()
    {
        Sidecar base = sampleSidecar();
        base.annotations.append(linkFrom(u"Nobody asked"_s, u"contradicts"_s));
        Sidecar ours = base;
        Sidecar theirs = base;
        at(ours, 4).link->relation = u"softens"_s;
        at(theirs, 4).link->selector.range = {20, 27};
        at(theirs, 4).link->state = AnchorState::Moved;
        at(theirs, 4).note = u"see there"_s;
        QList<Contradiction> contradictions;
        const Sidecar both = merged(base, ours, theirs, &contradictions);
        QVERIFY(contradictions.isEmpty());
        Annotation expected = at(theirs, 4);
        expected.link->relation = u"softens"_s;
        QCOMPARE(*find(both, expected.id), expected);

        at(theirs, 4).link->relation = u"source of"_s;
        const Sidecar torn = merged(base, ours, theirs, &contradictions);
        QCOMPARE(contradictions.size(), 1);
        QCOMPARE(find(torn, expected.id)->link->relation, u"softens"_s);
        QCOMPARE(find(torn, contradictions.first().versionId)->link->relation, u"source of"_s);
    }

    void linkThatOthersMotivatedElse_isWrittenAsALink()
    {
        Sidecar base = sampleSidecar();
        base.annotations.append(linkFrom(u"Nobody asked"_s, u"contradicts"_s));
        Sidecar ours = base;
        Sidecar theirs = base;
        at(ours, 4).link->relation = u"softens"_s;
        at(theirs, 4).motivation = u"commenting"_s;
        const Sidecar both = inOrder(merged(base, ours, theirs));
        QCOMPARE(find(both, at(base, 4).id)->link, at(ours, 4).link);
    }

    void removalOfUnchanged_removes()
    {
        const Sidecar base = sampleSidecar();
        Sidecar ours = base;
        Sidecar theirs = base;
        ours.annotations.removeAt(0);
        theirs.annotations.removeAt(1);
        const Sidecar both = merged(base, ours, theirs);
        QCOMPARE(both.annotations.size(), base.annotations.size() - 2);
    }

    void removalAgainstChange_keepsTheChange()
    {
        const Sidecar base = sampleSidecar();
        Sidecar removed = base;
        Sidecar changed = base;
        removed.annotations.removeAt(0);
        at(changed, 0).note = u"more"_s;
        for (const Sidecar &both :
             {merged(base, removed, changed), merged(base, changed, removed)}) {
            QCOMPARE(both.annotations.size(), base.annotations.size());
            QCOMPARE(find(both, at(changed, 0).id)->note, u"more"_s);
        }
    }

    void differentFields_areBothTaken()
    {
        const Sidecar base = sampleSidecar();
        Sidecar ours = base;
        Sidecar theirs = base;
        Annotation &own = at(ours, 3);
        Annotation &other = at(theirs, 3);
        own.note = u"ours"_s;
        own.tags.removeAll(tagNamed(u"framing"_s).id);
        own.modified = own.modified.addSecs(10);
        other.confidence = 0.25;
        other.tags.append(tagNamed(u"count"_s).id);
        other.selector.range = {1, 2};
        other.state = AnchorState::Moved;
        other.modified = other.modified.addSecs(20);
        const Sidecar both = merged(base, ours, theirs);
        QCOMPARE(both.annotations.size(), base.annotations.size());
        const Annotation *annotation = find(both, own.id);
        QCOMPARE(annotation->note, u"ours"_s);
        QCOMPARE(annotation->confidence, 0.25);
        QCOMPARE(annotation->tags,
                 (QList<TagId>{tagNamed(u"euphemism"_s).id, tagNamed(u"count"_s).id}));
        QCOMPARE(annotation->state, AnchorState::Moved);
        QCOMPARE(annotation->selector.range, (Range{1, 2}));
        QCOMPARE(annotation->modified, other.modified);
    }

    void contradiction_keepsBothVersionsOnce()
    {
        const Sidecar base = sampleSidecar();
        Sidecar ours = base;
        Sidecar theirs = base;
        at(ours, 0).note = u"ours"_s;
        at(theirs, 0).note = u"theirs"_s;
        const Sidecar both = merged(base, ours, theirs);
        QCOMPARE(both.annotations.size(), base.annotations.size() + 1);
        QCOMPARE(find(both, at(ours, 0).id)->note, u"ours"_s);
        QCOMPARE(both.annotations.constLast().note, u"theirs"_s);
        QVERIFY(both.annotations.constLast().id != at(ours, 0).id);
        // Doing it again adds nothing.
        QCOMPARE(merged(base, both, theirs).annotations.size(), both.annotations.size());
        QCOMPARE(merged(base, ours, theirs), both);
    }

    void addedTwiceUnderOneId_isOneOrTwo()
    {
        const Sidecar base = sampleSidecar();
        Sidecar ours = base;
        Sidecar theirs = base;
        ours.annotations.append(annotationOn(u"in spring"_s));
        theirs.annotations.append(annotationOn(u"in spring"_s));
        QCOMPARE(merged(base, ours, theirs).annotations.size(), base.annotations.size() + 1);
        theirs.annotations.last().note = u"another"_s;
        ours.annotations.last().note = u"one"_s;
        QCOMPARE(merged(base, ours, theirs).annotations.size(), base.annotations.size() + 2);
    }

    void tag_isMergedByField()
    {
        const Sidecar base = sampleSidecar();
        Sidecar ours = base;
        Sidecar theirs = base;
        Tag own = *base.codebook.find(tagNamed(u"framing"_s).id);
        Tag other = own;
        own.name = u"frame"_s;
        own.key = u"1"_s;
        other.color = 0x123456;
        other.key = u"2"_s;
        ours.codebook.put(own);
        theirs.codebook.put(other);
        const Sidecar both = merged(base, ours, theirs);
        const Tag *tag = both.codebook.find(own.id);
        QCOMPARE(tag->name, u"frame"_s);
        QCOMPARE(tag->color, 0x123456u);
        QCOMPARE(tag->key, u"1"_s);
    }

    void tagInUse_isNotRemoved()
    {
        const Sidecar base = sampleSidecar();
        const TagId count = tagNamed(u"count"_s).id;
        Sidecar ours = base;
        ours.codebook.remove(count);
        for (Annotation &annotation : ours.annotations)
            annotation.tags.removeAll(count);
        Sidecar theirs = base;
        QVERIFY(!merged(base, ours, theirs).codebook.find(count));
        theirs.annotations.append(annotationOn(u"in spring"_s, {u"count"_s}));
        QVERIFY(merged(base, ours, theirs).codebook.find(count));
        QVERIFY(merged(base, theirs, ours).codebook.find(count));
    }

    void memos_areJoined()
    {
        const Sidecar base = sampleSidecar();
        Sidecar ours = base;
        Sidecar theirs = base;
        ours.source.memo = u"ours"_s;
        theirs.source.memo = u"theirs"_s;
        const Sidecar both = merged(base, ours, theirs);
        QCOMPARE(both.source.memo, u"ours\n\ntheirs"_s);
        QCOMPARE(merged(base, both, theirs).source.memo, both.source.memo);
    }

    void twoThatBeganSeparately_becomeOne()
    {
        Sidecar ours = sampleSidecar();
        ours.id = u"urn:x:ours"_s;
        Sidecar theirs = largeSidecar(3);
        theirs.id = u"urn:x:theirs"_s;
        const Sidecar both = merged({}, ours, theirs);
        QCOMPARE(both.id, u"urn:x:theirs"_s);
        QCOMPARE(both.annotations.size(), ours.annotations.size() + 3);
        QCOMPARE(both.source.title, ours.source.title);
    }

    void randomEdits_loseNothing()
    {
        std::mt19937 random(77);
        const auto number = [&random](int below) {
            return int(random() % uint(below));
        };
        for (int round = 0; round < 100; ++round) {
            const Sidecar base = largeSidecar(30);
            const auto edited = [&](const QString &mark) {
                Sidecar sidecar = base;
                for (int i = 0; i < 12; ++i) {
                    const qsizetype index = number(int(sidecar.annotations.size()));
                    switch (number(3)) {
                    case 0:
                        sidecar.annotations.removeAt(index);
                        break;
                    case 1:
                        sidecar.annotations[index].note = mark + QString::number(i);
                        break;
                    default:
                        sidecar.annotations.append(
                            annotationOn(u"in spring"_s, {u"one"_s}, mark + QString::number(i)));
                        sidecar.annotations.last().id = newAnnotationId();
                    }
                }
                return sidecar;
            };
            const Sidecar ours = edited(u"o"_s);
            const Sidecar theirs = edited(u"t"_s);
            const Sidecar both = merged(base, ours, theirs);
            QStringList notes;
            for (const Annotation &annotation : both.annotations)
                notes.append(annotation.note);
            // Whatever a side wrote is there; what nobody touched is there; what was removed on one
            // side and untouched on the other is not.
            for (const Sidecar *side : {&ours, &theirs}) {
                for (const Annotation &annotation : side->annotations) {
                    const Annotation *old = find(base, annotation.id);
                    const bool changed = !old || *old != annotation;
                    if (changed)
                        QVERIFY(notes.contains(annotation.note));
                }
            }
            for (const Annotation &old : base.annotations) {
                const Annotation *own = find(ours, old.id);
                const Annotation *other = find(theirs, old.id);
                const bool removed = (!own && (!other || *other == old)) || (!other && *own == old);
                QCOMPARE(!find(both, old.id), removed);
            }
            QCOMPARE(inOrder(merged(both, both, both)), inOrder(both));
        }
    }
};

DIPTYCH_TEST(TestMerge)

#include "tst_merge.moc"
