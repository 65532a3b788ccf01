// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/foreign.h"

#include "storage/foreignsamples.h"
#include "storage/samples.h"
#include "support/testmain.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

const FilePath path = FilePath::fromNative("s.annotations.json");

Sidecar parsed(const QByteArray &text)
{
    const Result<Sidecar> sidecar = parseSidecar(text, path);
    if (!sidecar)
        qFatal("%s", qPrintable(sidecar.error().describe()));
    return *sidecar;
}

Annotation withSelector(const QByteArray &selector)
{
    return parsed("[{\"id\":\"urn:x:1\",\"type\":\"Annotation\",\"target\":{\"source\":\"s\","
                  "\"selector\":" +
                  selector + "}}]")
        .annotations.constFirst();
}

} // namespace

QJsonObject onlyItem(const QByteArray &sidecar)
{
    const QJsonObject page = QJsonDocument::fromJson(sidecar).object()["first"_L1].toObject();
    return page["items"_L1].toArray().at(0).toObject();
}

class TestForeign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void annotations_keepWhatTheyBrought_data()
    {
        QTest::addColumn<QByteArray>("annotation");
        QTest::addColumn<QByteArrayList>("kept");
        QTest::addColumn<QByteArrayList>("absent");
        for (const ForeignSample &sample : foreignSamples())
            QTest::newRow(sample.name) << sample.annotation << sample.kept << sample.absent;
    }
    void annotations_keepWhatTheyBrought()
    {
        QFETCH(QByteArray, annotation);
        QFETCH(QByteArrayList, kept);
        QFETCH(QByteArrayList, absent);
        const Sidecar sidecar = parsed(annotation);
        QCOMPARE(sidecar.annotations.size(), 1);
        const QByteArray written = serialized(sidecar);
        QCOMPARE(onlyItem(written), QJsonDocument::fromJson(annotation).object());
        // Once changed it stands in our form, and still has what it brought.
        Sidecar changed = sidecar;
        if (!annotation.contains("modified"))
            changed.annotations.first().modified =
                QDateTime(QDate(2026, 2, 3), QTime(4, 5), QTimeZone::UTC);
        const QByteArray compact = json::compact(serialized(changed));
        for (const QByteArray &fragment : kept)
            QVERIFY2(compact.contains(fragment), compact.constData());
        for (const QByteArray &fragment : absent)
            QVERIFY2(!compact.contains(fragment), compact.constData());
        // Among others in an array and in a page it is the same annotation.
        QCOMPARE(parsed('[' + annotation + ']').annotations, sidecar.annotations);
        QCOMPARE(parsed("{\"type\":\"AnnotationPage\",\"items\":[" + annotation + "]}").annotations,
                 sidecar.annotations);
        QCOMPARE(parsed(written).annotations, sidecar.annotations);
        QCOMPARE(serialized(parsed(written)), written);
    }

    void annotations_areUnderstood()
    {
        const auto named = [](const char *name) {
            for (const ForeignSample &sample : foreignSamples()) {
                if (qstrcmp(sample.name, name) == 0)
                    return parsed(sample.annotation).annotations.constFirst();
            }
            qFatal("no sample %s", name);
        };
        QCOMPARE(named("several motivations").motivation, u"tagging"_s);
        QCOMPARE(named("creator as an IRI").creator.id, u"acct:ann@example.org"_s);
        QCOMPARE(named("creator with more than a name").creator.name, u"Ann"_s);
        QCOMPARE(named("several creators").creator, coderNamed(u"Ann"_s));
        QCOMPARE(named("times in other forms").created.toMSecsSinceEpoch() % 1000, 123);
        QCOMPARE(named("bodies of every kind").note, u"first"_s);
        QCOMPARE(named("bodies of every kind").tags, QList<TagId>{Codebook::idForPath(u"irony"_s)});
        QCOMPARE(named("a note of another purpose").note, u"so so"_s);
        QCOMPARE(named("a plain body value").note, u"a remark"_s);
        QCOMPARE(named("several targets").selector.exact, u"spring"_s);
        QCOMPARE(named("a target without a selector").state, AnchorState::Orphan);
        QCOMPARE(named("confidence in another form").confidence, 0.5);
        QCOMPARE(named("hostile positions").state, AnchorState::Orphan);
        const Annotation many = named("selectors in another order, others among them");
        QCOMPARE(many.selector, (Selector{{19, 25}, u"Würden"_s, u"of "_s, u" met"_s}));
        QCOMPARE(many.state, AnchorState::Exact);
    }

    void otherForm_staysUntilSomethingChanges()
    {
        const QByteArray annotation(
            R"({"id":"urn:x:1","type":"Annotation","body":{"type":"TextualBody","purpose":"tagging","value":"irony"},"target":{"source":"statement.txt","selector":[{"type":"TextPositionSelector","start":0,"end":3},{"type":"TextQuoteSelector","exact":"All"}]}})");
        const Sidecar sidecar = parsed(annotation);
        QVERIFY(json::compact(serialized(sidecar)).contains(annotation));
        QVERIFY(json::compact(serialized(parsed(serialized(sidecar)))).contains(annotation));

        Sidecar renamed = sidecar;
        Tag tag = renamed.codebook.tags().constFirst();
        tag.name = u"sarcasm"_s;
        renamed.codebook.put(tag);
        const Sidecar again = parsed(serialized(renamed));
        QCOMPARE(again.codebook.tags().size(), 1);
        QCOMPARE(again.annotations.constFirst().tags, sidecar.annotations.constFirst().tags);
        QVERIFY(!serialized(renamed).contains("irony"));

        Sidecar dated = sidecar;
        dated.annotations.first().selector.range = {4, 7};
        dated.annotations.first().modified =
            QDateTime(QDate(2026, 2, 3), QTime(4, 5), QTimeZone::UTC);
        QCOMPARE(parsed(serialized(dated)).annotations.constFirst().selector.range, (Range{4, 7}));

        Sidecar untagged = sidecar;
        untagged.annotations.first().tags.clear();
        QVERIFY(parsed(serialized(untagged)).annotations.constFirst().tags.isEmpty());

        Sidecar undescribed = sidecar;
        undescribed.codebook.remove(tag.id);
        QVERIFY(parsed(serialized(undescribed)).codebook.tags().isEmpty());
    }

    void changedField_isWrittenInOurForm()
    {
        Sidecar sidecar =
            parsed("[{\"id\":\"urn:x:1\",\"type\":\"Annotation\",\"motivation\":[\"tagging\",\"x\"]"
                   ",\"creator\":\"urn:x:ann\",\"modified\":\"2026-01-01T12:00:00.100Z\","
                   "\"bodyValue\":\"old\",\"target\":\"a\",\"y\":1}]");
        Annotation &annotation = sidecar.annotations.first();
        annotation.note = u"new"_s;
        annotation.modified = annotation.modified.addMSecs(-100);
        annotation.creator = coderNamed(u"Bob"_s);
        annotation.motivation = u"commenting"_s;
        const QByteArray compact = json::compact(serialized(sidecar));
        QVERIFY(!compact.contains("urn:x:ann"));
        QVERIFY(!compact.contains("bodyValue"));
        QVERIFY(compact.contains("\"modified\":\"2026-01-01T12:00:00Z\""));
        QVERIFY(compact.contains("\"motivation\":\"commenting\""));
        QVERIFY(compact.contains("\"value\":\"new\""));
        QVERIFY(compact.contains("\"y\":1"));
        QCOMPARE(parsed(serialized(sidecar)).annotations.constFirst().note, u"new"_s);
    }

    void hostilePositions_areOrphansAndTold_data()
    {
        QTest::addColumn<QByteArray>("span");
        for (const char *span :
             {"\"start\":-1,\"end\":5", "\"start\":5,\"end\":5", "\"start\":6,\"end\":5",
              "\"start\":1.0,\"end\":5", "\"start\":\"1\",\"end\":\"5\"",
              "\"start\":null,\"end\":5", "\"end\":5",
              "\"start\":9223372036854775807,\"end\":9223372036854775808",
              "\"start\":-9223372036854775808,\"end\":9223372036854775807",
              "\"start\":0,\"end\":9007199254740993", "\"start\":[0],\"end\":{}",
              "\"start\":1e0,\"end\":1e1"})
            QTest::newRow(span) << QByteArray(span);
    }
    void hostilePositions_areOrphansAndTold()
    {
        QFETCH(QByteArray, span);
        const QByteArray text =
            "[{\"type\":\"Annotation\",\"target\":{\"source\":\"s\",\"selector\":{\"type\":"
            "\"TextPositionSelector\"," +
            span + "}}}]";
        QList<Problem> problems;
        const Result<Sidecar> sidecar = parseSidecar(text, path, &problems);
        QVERIFY(sidecar);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.constFirst().place.contains(u"item 1"_s));
        const Annotation &annotation = sidecar->annotations.constFirst();
        QCOMPARE(annotation.state, AnchorState::Orphan);
        QCOMPARE(annotation.selector.range, Range());
        QVERIFY(json::compact(serialized(*sidecar)).contains(span));
    }

    void farPositions_areTakenAsTheyAre()
    {
        const Annotation annotation = withSelector(
            "{\"type\":\"TextPositionSelector\",\"start\":0,\"end\":9007199254740992}");
        QCOMPARE(annotation.selector.range, (Range{0, Position(1) << 53}));
    }

    void missingIds_areMadeFromTheContent()
    {
        const QByteArray text = "[{\"type\":\"Annotation\",\"target\":\"a\"},{\"type\":"
                                "\"Annotation\",\"target\":\"b\"},"
                                "{\"type\":\"Annotation\",\"target\":\"a\"}]";
        const Sidecar sidecar = parsed(text);
        QCOMPARE(sidecar.annotations.size(), 3);
        QSet<QString> ids;
        for (const Annotation &annotation : sidecar.annotations)
            ids.insert(annotation.id);
        QCOMPARE(ids.size(), 3);
        QCOMPARE(parsed(text).annotations, sidecar.annotations);
    }

    void sameIdTwice_isToldAndBothAreKept()
    {
        QList<Problem> problems;
        const Result<Sidecar> sidecar =
            parseSidecar("[{\"id\":\"urn:x:1\",\"type\":\"Annotation\",\"target\":\"a\"},"
                         "{\"id\":\"urn:x:1\",\"type\":\"Annotation\",\"target\":\"b\"}]",
                         path, &problems);
        QVERIFY(sidecar);
        QCOMPARE(sidecar->annotations.size(), 2);
        QCOMPARE(problems.size(), 1);
        QVERIFY(sidecar->annotations[0].id != sidecar->annotations[1].id);
    }

    /// As many as no reading would come to an end with that tried all new ids for each.
    void sameIdInThousands_givesEachItsOwn()
    {
        const auto withIds = [](const QStringList &ids) -> QByteArray {
            QByteArray items;
            for (const QString &id : ids)
                items += (items.isEmpty() ? "{\"id\":\"" : ",{\"id\":\"") + id.toUtf8() +
                         "\",\"type\":\"Annotation\",\"target\":\"a\"}";
            return '[' + items + ']';
        };
        const auto idsOf = [](const Sidecar &sidecar) {
            QStringList ids;
            for (const Annotation &annotation : sidecar.annotations)
                ids.append(annotation.id);
            return ids;
        };
        const QStringList first = idsOf(parsed(withIds(QStringList(100'000, u"urn:x:1"_s))));
        QCOMPARE(QSet<QString>(first.begin(), first.end()).size(), 100'000);
        // A file that has the new ids already, and each again.
        const QStringList second = idsOf(parsed(withIds(first + first)));
        QCOMPARE(second.first(100'000), first);
        QCOMPARE(QSet<QString>(second.begin(), second.end()).size(), 200'000);
    }

    void itemsThatAreNone_areKeptAndTold()
    {
        QList<Problem> problems;
        const QByteArray items =
            "\"http://example.org/anno1\",{\"type\":\"ex:Other\",\"n\":1.50},[7],null";
        const QByteArray text = "{\"type\":\"AnnotationPage\",\"items\":[" + items + "]}";
        const Result<Sidecar> sidecar = parseSidecar(text, path, &problems);
        QVERIFY(sidecar);
        QCOMPARE(problems.size(), 4);
        QVERIFY(sidecar->annotations.isEmpty());
        QVERIFY(
            json::compact(serialized(*sidecar)).contains(QByteArray("\"items\":[" + items + ']')));
    }

    void collection_keepsWhatItBrought()
    {
        const QByteArray context =
            "\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",{\"ex\":\"urn:ex:\"}]";
        const QByteArray text =
            "{" + context +
            ",\"ex:top\":1.0,\"id\":\"urn:x:c\","
            "\"type\":[\"BasicContainer\",\"AnnotationCollection\"],\"label\":{\"en\":\"mine\"},"
            "\"total\":0,\"last\":\"urn:x:p\","
            "\"diptych:source\":{\"length\":\"long\",\"ex:s\":2.0,\"title\":\"T\"},"
            "\"diptych:codebook\":[{\"id\":\"urn:uuid:00000000-0000-4000-8000-000000000001\","
            "\"name\":\"n\",\"color\":\"#abc\",\"key\":5,\"ex:t\":3.0},{\"name\":\"no id\"}],"
            "\"first\":{\"id\":\"urn:x:p\",\"type\":\"AnnotationPage\",\"next\":\"urn:x:p2\","
            "\"items\":[]}}";
        QList<Problem> problems;
        const Result<Sidecar> sidecar = parseSidecar(text, path, &problems);
        QVERIFY(sidecar);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(sidecar->source.title, u"T"_s);
        QCOMPARE(sidecar->codebook.tags().constFirst().color, 0xaabbccu);
        const QByteArray compact = json::compact(serialized(*sidecar));
        for (const char *fragment :
             {"{\"ex\":\"urn:ex:\"}]", "\"ex:top\":1.0",
              "\"type\":[\"BasicContainer\",\"AnnotationCollection\"]",
              "\"label\":{\"en\":\"mine\"}", "\"length\":\"long\",\"ex:s\":2.0",
              "\"key\":5,\"ex:t\":3.0", "{\"name\":\"no id\"}",
              "\"first\":{\"id\":\"urn:x:p\",\"type\":\"AnnotationPage\",\"next\":\"urn:x:p2\""})
            QVERIFY2(compact.contains(fragment), compact.constData());
        QVERIFY(!compact.contains("total"));
        QVERIFY(!compact.contains("\"last\""));
        QCOMPARE(parsed(serialized(*sidecar)), *sidecar);
    }

    void deepForeignValues_survive()
    {
        const QByteArray deep = QByteArray(400, '[') + "1.0" + QByteArray(400, ']');
        const Sidecar sidecar =
            parsed("[{\"type\":\"Annotation\",\"target\":\"a\",\"x\":" + deep + "}]");
        const QByteArray written = serialized(sidecar);
        QVERIFY(json::compact(written).contains(deep));
        QCOMPARE(serialized(parsed(written)), written);
    }

    void tooManyTags_areKept()
    {
        QByteArray bodies;
        for (int i = 0; i < 1500; ++i)
            bodies +=
                (i ? "," : "") +
                QByteArray("{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"value\":\"tag") +
                QByteArray::number(i) + "\"}";
        const Sidecar sidecar =
            parsed("[{\"type\":\"Annotation\",\"target\":\"a\",\"body\":[" + bodies + "]}]");
        QCOMPARE(sidecar.annotations.constFirst().tags.size(), 1000);
        QCOMPARE(json::compact(serialized(sidecar)).count("\"purpose\":\"tagging\""), 1500);
    }

    void builder_collectsParts()
    {
        ForeignBuilder builder;
        QVERIFY(builder.take().isEmpty());
        builder.addMember("m", "a", " [ 1 , 2 ] ");
        builder.addElement("e", "\" x \"");
        builder.addMember("m", "b", "null");
        QCOMPARE(builder.take(), QByteArray("{\"e\":[\" x \"],\"m\":{\"a\":[1,2],\"b\":null}}"));
        QVERIFY(builder.take().isEmpty());
    }

    void withoutPart_keepsTheOthers()
    {
        ForeignBuilder builder;
        builder.addMember("item", "a", "1");
        builder.addElement("bodies", "2");
        const QByteArray both = builder.take();
        QCOMPARE(withoutPart(both, "bodies"), R"({"item":{"a":1}})");
        QCOMPARE(withoutPart(both, "quote"), both);
        QCOMPARE(withoutPart(withoutPart(both, "bodies"), "item"), QByteArray());
        QCOMPARE(withoutPart({}, "item"), QByteArray());
    }
    void merged_goesByMemberAndElement()
    {
        const QByteArray base = "{\"m\":{\"a\":1,\"b\":2,\"c\":3},\"e\":[1,2]}";
        const QByteArray ours = "{\"m\":{\"a\":9,\"c\":3,\"d\":4},\"e\":[1,2,5]}";
        const QByteArray theirs = "{\"m\":{\"a\":1,\"b\":2,\"c\":8,\"f\":6},\"e\":[2,7],\"n\":[0]}";
        QCOMPARE(mergedForeign(base, ours, theirs),
                 QByteArray("{\"e\":[2,5,7],\"m\":{\"a\":9,\"c\":8,\"d\":4,\"f\":6},\"n\":[0]}"));
        QCOMPARE(mergedForeign(base, base, theirs), theirs);
        QCOMPARE(mergedForeign(base, ours, base), ours);
        QCOMPARE(mergedForeign(base, {}, base), QByteArray());
    }
};

DIPTYCH_TEST(TestForeign)

#include "tst_foreign.moc"
