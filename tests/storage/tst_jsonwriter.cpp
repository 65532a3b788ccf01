// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/jsonsyntax.h"
#include "storage/jsonview.h"
#include "storage/jsonwriter.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layout_isOneFieldALine()
    {
        JsonWriter writer;
        writer.beginObject();
        writer.member("a", QStringView(u"x"));
        writer.key("b");
        writer.beginArray();
        writer.integer(-5);
        writer.number(0.1);
        writer.boolean(true);
        writer.beginObject();
        writer.endObject();
        writer.endArray();
        writer.key("c");
        writer.beginArray();
        writer.endArray();
        writer.endObject();
        QCOMPARE(writer.take(), QByteArray("{\n"
                                           "  \"a\": \"x\",\n"
                                           "  \"b\": [\n"
                                           "    -5,\n"
                                           "    0.1,\n"
                                           "    true,\n"
                                           "    {}\n"
                                           "  ],\n"
                                           "  \"c\": []\n"
                                           "}\n"));
    }

    void oneLine_hasNoSpaceBetween()
    {
        JsonWriter writer(JsonWriter::Layout::OneLine);
        writer.beginObject();
        writer.member("a b", QStringView(u"x: {y}"));
        writer.key("c");
        writer.beginArray();
        writer.integer(-5);
        writer.beginObject();
        writer.endObject();
        writer.raw("{ \"n\" : [ 1.0,\n\"\\n\" ] }");
        writer.endArray();
        writer.endObject();
        QCOMPARE(writer.take(),
                 QByteArray("{\"a b\":\"x: {y}\",\"c\":[-5,{},{\"n\":[1.0,\"\\n\"]}]}\n"));
    }

    void indentation_hasNoBound()
    {
        JsonWriter writer;
        const qsizetype depth = 40;
        const QByteArray value = QByteArray(depth, '[') + '1' + QByteArray(depth, ']');
        writer.raw(value);
        const QByteArrayList lines = writer.take().split('\n');
        QCOMPARE(lines.size(), 2 * depth + 2);
        QCOMPARE(lines.at(depth), QByteArray(2 * depth, ' ') + '1');
        QCOMPARE(lines.at(depth + 1), QByteArray(2 * depth - 2, ' ') + ']');
    }

    void raw_keepsScalarsAndTakesOurLayout()
    {
        JsonWriter writer;
        writer.beginObject();
        writer.key("x");
        writer.raw(
            "{\"n\" :[1.0,-0,18446744073709551615, 1e5 ,\"\\u00e9\\/\"] ,\"e\":{ },\"f\":[ ]}");
        writer.member("y", QStringView(u"z"));
        writer.endObject();
        QCOMPARE(writer.take(), QByteArray("{\n"
                                           "  \"x\": {\n"
                                           "    \"n\": [\n"
                                           "      1.0,\n"
                                           "      -0,\n"
                                           "      18446744073709551615,\n"
                                           "      1e5,\n"
                                           "      \"\\u00e9\\/\"\n"
                                           "    ],\n"
                                           "    \"e\": {},\n"
                                           "    \"f\": []\n"
                                           "  },\n"
                                           "  \"y\": \"z\"\n"
                                           "}\n"));
    }

    void string_readsBackTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << u"say \"hi\" \\ /"_s;
        QTest::newRow("controls") << QString(u"\0\x01\b\f\n\r\t\x1f\x7f"_s);
        QTest::newRow("separators") << u"\u2028\u2029\u0085\ufeff"_s;
        QTest::newRow("byte order mark first") << u"\ufeffx"_s;
        QTest::newRow("astral") << u"📌漢é"_s;
        QTest::newRow("lone surrogates") << (QString(QChar(0xdc00)) + u"x" + QChar(0xd800));
    }
    void string_readsBackTheSame()
    {
        QFETCH(QString, text);
        JsonWriter writer;
        writer.string(text);
        const QByteArray json = writer.take();
        QVERIFY(!checkJson(json));
        QCOMPARE(json::string(json::firstValue(json)), text);
    }

    void take_emptiesTheWriter()
    {
        JsonWriter writer;
        writer.integer(1);
        QCOMPARE(writer.take(), QByteArray("1\n"));
        writer.integer(2);
        QCOMPARE(writer.take(), QByteArray("2\n"));
    }
};

DIPTYCH_TEST(TestJsonWriter)

#include "tst_jsonwriter.moc"
