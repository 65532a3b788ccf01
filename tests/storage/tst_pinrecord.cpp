// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/pinrecord.h"
#include "storage/samples.h"
#include "support/testmain.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const PinnedPair &pin)
{
    JsonWriter writer;
    writePin(writer, pin);
    return writer.take();
}

// Here, as moc stumbles over raw strings with quotes.
QByteArray pinText()
{
    return R"({
  "id": "urn:uuid:1",
  "kind": "cut",
  "created": "2026-03-01T09:30:00.123Z",
  "selector": [
    {
      "type": "TextQuoteSelector",
      "exact": "in spring",
      "prefix": "follows "
    },
    {
      "type": "TextPositionSelector",
      "start": 3,
      "end": 12
    }
  ],
  "other": {
    "source": "../b/release.txt",
    "selector": [
      {
        "type": "TextQuoteSelector",
        "exact": "some day"
      }
    ]
  }
}
)";
}

QByteArray foreignPinText()
{
    return R"({
  "id": "urn:uuid:1",
  "kind": "tie",
  "created": "2026-03-01T10:30:00+01:00",
  "selector": [
    {
      "type": "TextQuoteSelector",
      "exact": "a",
      "x:quote": 1.50
    },
    {
      "type": "TextPositionSelector",
      "start": 3,
      "end": 4,
      "x:position": "p"
    },
    {
      "type": "FragmentSelector",
      "value": "line=3"
    }
  ],
  "other": {
    "source": "b.txt",
    "selector": [
      {
        "type": "TextQuoteSelector",
        "exact": "b",
        "x:there": null
      },
      {
        "type": "XPathSelector",
        "value": "/p"
      }
    ],
    "x:other": []
  },
  "x:pin": {
    "n": 1e2
  }
}
)";
}

Sidecar pinned()
{
    Sidecar sidecar = sampleSidecar();
    sidecar.pins = {pinOn(u"over 200 boats"_s),
                    pinOn(u"in spring"_s, u"../b.txt"_s, PinnedPair::Kind::Cut)};
    return sidecar;
}

Result<Sidecar> parse(const QByteArray &text, QList<Problem> *problems = nullptr)
{
    return parseSidecar(text, FilePath::fromNative("statement.txt.annotations.json"), problems);
}

} // namespace

class TestPinRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pin_isReadAndWritten()
    {
        const std::optional<PinnedPair> pin = pinFrom(pinText().trimmed());
        QVERIFY(pin);
        QCOMPARE(pin->id, u"urn:uuid:1"_s);
        QVERIFY(pin->kind == PinnedPair::Kind::Cut);
        QCOMPARE(pin->own.range, Range(3, 12));
        QCOMPARE(pin->own.exact, u"in spring"_s);
        QCOMPARE(pin->own.prefix, u"follows "_s);
        QCOMPARE(pin->partner, u"../b/release.txt"_s);
        QCOMPARE(pin->there.exact, u"some day"_s);
        QVERIFY(pin->there.range.isEmpty());
        QVERIFY(pin->foreign.isEmpty());
        QCOMPARE(written(*pin), pinText());
    }

    void fieldsOfOthers_stayToTheLetter()
    {
        const std::optional<PinnedPair> pin = pinFrom(foreignPinText().trimmed());
        QVERIFY(pin);
        QCOMPARE(written(*pin), foreignPinText());
        PinnedPair later = *pin;
        later.created = later.created.addSecs(1);
        QVERIFY(written(later).contains("2026-03-01T09:30:01Z"));
        QVERIFY(!written(later).contains("+01:00"));
    }

    void whatIsNoPin_isKeptAsItIs_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no id") << QByteArray("\"id\"") << QByteArray("\"name\"");
        QTest::newRow("empty id") << QByteArray("urn:uuid:1") << QByteArray();
        QTest::newRow("id is a number") << QByteArray("\"urn:uuid:1\"") << QByteArray("1");
        QTest::newRow("unknown kind") << QByteArray("\"cut\"") << QByteArray("\"glue\"");
        QTest::newRow("no words") << QByteArray("in spring") << QByteArray();
        QTest::newRow("no words there") << QByteArray("\"some day\"") << QByteArray("[]");
        QTest::newRow("no partner") << QByteArray("../b/release.txt") << QByteArray();
        QTest::newRow("selector is none") << QByteArray("TextQuoteSelector") << QByteArray("Foo");
        QTest::newRow("reversed") << QByteArray("\"end\": 12") << QByteArray("\"end\": 2");
        QTest::newRow("negative") << QByteArray("\"start\": 3") << QByteArray("\"start\": -3");
        QTest::newRow("a key twice") << QByteArray("\"kind\": \"cut\"")
                                     << QByteArray("\"kind\": \"cut\", \"kind\": \"tie\"");
        QTest::newRow("a key of a selector twice")
            << QByteArray("\"start\": 3") << QByteArray("\"start\": 3, \"start\": 4");
    }
    void whatIsNoPin_isKeptAsItIs()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray text = pinText().trimmed();
        QVERIFY(text.contains(from));
        text.replace(from, to);
        QVERIFY(!pinFrom(text));
        QByteArray whole = serialized(pinned());
        whole.replace("\"diptych:pins\": [", QByteArray("\"diptych:pins\": [" + text + ","));
        QList<Problem> problems;
        const Result<Sidecar> read = parse(whole, &problems);
        QVERIFY(read);
        QCOMPARE(read->pins, pinned().pins);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().place, u"diptych:pins"_s);
        const QByteArray again = serialized(*read);
        QVERIFY(json::compact(again).contains(json::compact(text)));
        QCOMPARE(serialized(*parse(again)), again);
    }

    void elements_ofEveryKindAreSurvived()
    {
        for (const QByteArray element : {"null", "1", "\"x\"", "[]", "{}", "[[]]", "{\"id\":{}}"})
            QVERIFY(!pinFrom(element));
    }

    void sidecarWithoutPins_knowsNothingOfThem()
    {
        const QByteArray bytes = serialized(sampleSidecar());
        QVERIFY(!bytes.contains("pins"));
        Sidecar removed = *parse(serialized(pinned()));
        removed.pins.clear();
        QCOMPARE(serialized(removed), bytes);
    }

    void pins_areDeclaredAndReadBack()
    {
        const Sidecar sidecar = pinned();
        const QByteArray bytes = serialized(sidecar);
        const QJsonDocument json = QJsonDocument::fromJson(bytes);
        QCOMPARE(json["@context"_L1][1]["diptych:pins"_L1]["@type"_L1].toString(), u"@json"_s);
        QCOMPARE(json["diptych:pins"_L1][1]["other"_L1]["source"_L1].toString(), u"../b.txt"_s);
        QList<Problem> problems;
        const Result<Sidecar> read = parse(bytes, &problems);
        QVERIFY(read);
        QVERIFY(problems.isEmpty());
        QCOMPARE(*read, sidecar);
        QVERIFY(read->foreign.isEmpty());
        QCOMPARE(serialized(*read), bytes);
    }

    void pins_areWrittenByTheirPlace()
    {
        Sidecar sidecar = pinned();
        const QByteArray bytes = serialized(sidecar);
        std::swap(sidecar.pins[0], sidecar.pins[1]);
        QCOMPARE(serialized(sidecar), bytes);
    }

    void pinsThatAreNoList_stay()
    {
        QByteArray bytes = serialized(sampleSidecar());
        bytes.replace("  \"first\": {", "  \"diptych:pins\": {\"a\": 1.0},\n  \"first\": {");
        const Result<Sidecar> read = parse(bytes);
        QVERIFY(read);
        QVERIFY(read->pins.isEmpty());
        QVERIFY(json::compact(serialized(*read)).contains("\"diptych:pins\":{\"a\":1.0}"));
    }

    void check_tellsPinsWhoseWordsAreGone()
    {
        Sidecar sidecar = pinned();
        const DocumentPtr document = sampleDocument();
        const qsizetype others = checkAgainst(sampleSidecar(), *document).size();
        QCOMPARE(checkAgainst(sidecar, *document).size(), others);
        sidecar.pins[0].own.range = {1, 4}; // found elsewhere
        QCOMPARE(checkAgainst(sidecar, *document).size(), others);
        sidecar.pins[0].own.exact = u"under 200 boats"_s;
        QCOMPARE(checkAgainst(sidecar, *document).size(), others + 1);
        QVERIFY(checkAgainst(sidecar, *document).last().what.contains(u"under 200 boats"_s));
    }
};

DIPTYCH_TEST(TestPinRecord)

#include "tst_pinrecord.moc"
