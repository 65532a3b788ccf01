// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/jsonsyntax.h"
#include "support/testmain.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <random>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestJsonSyntax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"0", "-0", "-12.5e+3", "1E400E"}) {
            if (qstrlen(text) < 6 || QByteArray(text) == "-12.5e+3")
                QTest::newRow(text) << QByteArray(text);
        }
        QTest::newRow("containers")
            << QByteArray(" { \"a\" : [ ] , \"b\" : [ { } , [ 1 , 2 ] ] } \n");
        QTest::newRow("words") << QByteArray("[true,false,null]");
        QTest::newRow("escapes") << QByteArray("[\"\\\"\\\\\\/\\b\\f\\n\\r\\tu00e9 😀\"]");
        QTest::newRow("lone surrogate escape") << QByteArray("[\"\\ud83d\"]");
        QTest::newRow("raw characters") << QByteArray("\"\xf0\x9f\x98\x80 \xe6\xbc\xa2 \x7f\"");
        QTest::newRow("tiny number") << QByteArray("1e-999");
        QTest::newRow("many digits") << QByteArray("0." + QByteArray(2000, '3'));
        QTest::newRow("repeated key") << QByteArray("{\"a\":1,\"a\":2}");
        QTest::newRow("nested as deep as allowed") << QByteArray(512, '[') + QByteArray(512, ']');
        QTest::newRow("long string") << QByteArray('"' + QByteArray(100000, 'x') + '"');
    }
    void accepts()
    {
        QFETCH(QByteArray, text);
        const auto fault = checkJson(text);
        QVERIFY2(!fault, qPrintable(fault ? fault->what : QString()));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &text, const char *place) {
            QTest::newRow(name) << text << QString::fromLatin1(place);
        };
        row("empty", "", "1:1");
        row("blank", " \n\t ", "1:1");
        row("zeroed", QByteArray(300, '\0'), "1:1");
        row("NaN", "[NaN]", "1:2");
        row("infinity", "[-Infinity]", "1:2");
        row("overflow", "[1,\n1e999]", "2:1");
        row("400 digits", QByteArray(400, '9'), "1:1");
        row("leading zero", "[01]", "1:2");
        row("leading plus", "[+1]", "1:2");
        row("no digit after the point", "[1.]", "1:4");
        row("no digit in the exponent", "[1e]", "1:4");
        row("point first", "[.5]", "1:2");
        row("trailing comma", "[1,]", "1:4");
        row("trailing comma in an object", "{\"a\":1,}", "1:8");
        row("comma alone", "[,]", "1:2");
        row("no comma", "[1 2]", "1:4");
        row("no colon", "{\"a\" 1}", "1:6");
        row("key without quotes", "{a:1}", "1:2");
        row("number as key", "{1:1}", "1:2");
        row("single quotes", "['a']", "1:2");
        row("wrong bracket", "[1}", "1:3");
        row("something after it", "[] []", "1:4");
        row("text after it", "{}\ntrue", "2:1");
        row("zero byte after it", QByteArray("[]\0", 3), "1:3");
        row("cut word", "[tru]", "1:2");
        row("long word", "[truee]", "1:6");
        row("control character in a string", "[\"a\x01\"]", "1:4");
        row("newline in a string", "[\"a\nb\"]", "1:4");
        row("unknown escape", "[\"\\x41\"]", "1:4");
        row("cut unicode escape", "[\"\\u12\"]", "1:7");
        row("zero after a backslash", QByteArray("[\"\\\0\"]", 6), "1:4");
        row("comment", "[1] // no", "1:5");
        row("invalid UTF-8", "[\"\xe6\xbc\xa2\xff\"]", "1:4");
        row("overlong UTF-8", "[1,\n \"\xc0\xaf\"]", "2:3");
        row("surrogate in UTF-8", "[\"\xed\xa0\x80\"]", "1:3");
        row("cut UTF-8 at the end", "[\"\xe6\xbc", "1:3");
        row("one level too deep", QByteArray(513, '[') + QByteArray(513, ']'), "1:513");
        row("100 000 levels", QByteArray(100000, '['), "1:513");
        row("5 million open arrays", QByteArray(5000000, '['), "1:513");
        row("ends in a string", "[\"abc", "1:6");
        row("ends in an escape", "[\"abc\\", "1:7");
        row("ends in an object", "{\"a\":1", "1:7");
        row("ends after a colon", "{\"a\":", "1:6");
        row("ends after a comma", "[1,", "1:4");
        row("ends after a minus", "-", "1:1");
        row("columns are code points", "[\"\xf0\x9f\x93\x8c\xc3\xa9\", x]", "1:8");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto fault = checkJson(text);
        QVERIFY(fault);
        QVERIFY(!fault->what.isEmpty() && !fault->remedy.isEmpty());
        QVERIFY(fault->offset >= 0 && fault->offset <= text.size());
        QCOMPARE(linePlace(text, fault->offset), place);
    }

    void conflictMarkers_areNamed()
    {
        for (const QByteArray &marker :
             {QByteArray("<<<<<<< HEAD"), QByteArray("======="), QByteArray(">>>>>>> b")}) {
            const QByteArray text = "{\n  \"a\": 1,\n" + marker + "\n  \"b\": 2\n}\n";
            const auto fault = checkJson(text);
            QVERIFY(fault);
            QVERIFY2(fault->what.contains(u"merge conflict"_s), qPrintable(fault->what));
            QCOMPARE(linePlace(text, fault->offset), u"3:1"_s);
        }
    }

    void everyCut_isAFault()
    {
        const QByteArray text = "{\"a\":[1,2.5e3,\"x\\u00e9\\n\"],\"b\":{\"c\":null,\"d\":true}}";
        for (qsizetype length = 0; length < text.size(); ++length)
            QVERIFY2(checkJson(QByteArrayView(text).first(length)),
                     qPrintable(QString::number(length)));
        QVERIFY(!checkJson(text));
    }

    void randomDamage_thatPasses_isJsonForQtToo()
    {
        std::mt19937 random(5);
        const QByteArray text = "{\"a\":[1,2.5e3,\"x\\u00e9\\n "
                                "\xe6\xbc\xa2\"],\"b\":{\"c\":null,\"d\":true,\"e\":-0.1}}";
        const QByteArray alphabet = "{}[]\",:\\u0123456789.eE+-truefalsn \xc3\xa9\xff";
        int passed = 0;
        for (int round = 0; round < 30000; ++round) {
            QByteArray damaged = text;
            for (int i = 0; i <= int(random() % 3); ++i) {
                const qsizetype at = qsizetype(random() % uint(damaged.size()));
                const char c = alphabet[qsizetype(random() % uint(alphabet.size()))];
                switch (random() % 3) {
                case 0:
                    damaged[at] = c;
                    break;
                case 1:
                    damaged.insert(at, c);
                    break;
                default:
                    damaged.remove(at, 1);
                    break;
                }
            }
            if (checkJson(damaged))
                continue;
            ++passed;
            QJsonParseError error;
            QJsonDocument::fromJson(damaged, &error);
            QVERIFY2(error.error == QJsonParseError::NoError, damaged.constData());
        }
        QVERIFY(passed > 1000 && passed < 20000);
    }
};

DIPTYCH_TEST(TestJsonSyntax)

#include "tst_jsonsyntax.moc"
