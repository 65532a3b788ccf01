// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/jsonsyntax.h"
#include "storage/jsonview.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <random>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestJsonView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cursor_goesOverMembers()
    {
        const QByteArray text =
            " { \"a\" : 1 , \"b\":[ 2,{\"x\":\"]}\"} ] ,\"c\":\"q\\\"},\" , \"d\" : { } } ";
        json::Cursor cursor(json::firstValue(text));
        QList<QByteArray> seen;
        for (json::Member member; cursor.nextMember(member);)
            seen << member.key.toByteArray() << member.value.toByteArray();
        QCOMPARE(seen, QList<QByteArray>({"a", "1", "b", "[ 2,{\"x\":\"]}\"} ]", "c", "\"q\\\"},\"",
                                          "d", "{ }"}));
    }

    void cursor_goesOverElements()
    {
        const QByteArray text = "[ null,\"\\\\\",[ ] , -1e5,{\"a\":[1]},true ]";
        json::Cursor cursor(text);
        QList<QByteArray> seen;
        for (QByteArrayView element; cursor.nextElement(element);)
            seen << element.toByteArray();
        QCOMPARE(seen,
                 QList<QByteArray>({"null", "\"\\\\\"", "[ ]", "-1e5", "{\"a\":[1]}", "true"}));
    }

    void cursor_ofNoContainer_hasNothing()
    {
        for (const char *text : {"", "1", "\"[1]\"", "null", "[]", "{ }"}) {
            json::Member member;
            QByteArrayView element;
            QVERIFY(!json::Cursor(text).nextMember(member));
            QVERIFY(!json::Cursor(text).nextElement(element));
        }
    }

    void string_resolvesEscapes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("string");
        QTest::newRow("plain") << QByteArray("\"a b\"") << u"a b"_s;
        QTest::newRow("empty") << QByteArray("\"\"") << u""_s;
        QTest::newRow("all short ones")
            << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"") << u"\"\\/\b\f\n\r\t"_s;
        QTest::newRow("unicode") << QByteArray("\"\\u00e9\\u6F22x\"") << u"\u00e9\u6f22x"_s;
        QTest::newRow("pair") << QByteArray("\"\\ud83d\\ude00\"") << u"\U0001f600"_s;
        QTest::newRow("lone") << QByteArray("\"a\\ud83d\"") << (u"a"_s + QChar(0xd83d));
        QTest::newRow("zero") << QByteArray("\"a\\u0000b\"") << QString(u"a\0b"_s);
        QTest::newRow("raw astral") << QByteArray("\"\xf0\x9f\x98\x80\\n\"") << u"\U0001f600\n"_s;
        QTest::newRow("byte order mark first") << QByteArray("\"\xef\xbb\xbfx\"") << u"\ufeffx"_s;
        QTest::newRow("byte order marks after an escape")
            << QByteArray("\"\\n\xef\xbb\xbf\xef\xbb\xbf\"") << u"\n\ufeff\ufeff"_s;
        QTest::newRow("no string") << QByteArray("5") << u""_s;
    }
    void string_resolvesEscapes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, string);
        QCOMPARE(json::string(text), string);
    }

    void integer_wantsAWholeNumber()
    {
        QCOMPARE(json::integer("5"), 5);
        QCOMPARE(json::integer("-9223372036854775808"), std::numeric_limits<qint64>::min());
        for (const char *text : {"", "5.0", "5e0", "\"5\"", "9223372036854775808", "null", "[5]"})
            QVERIFY2(!json::integer(text), text);
    }

    void number_readsAnyNumber()
    {
        QCOMPARE(json::number("0.50"), 0.5);
        QCOMPARE(json::number("-1e2"), -100.0);
        for (const char *text : {"", "\"5\"", "null", "true"})
            QVERIFY2(!json::number(text), text);
    }

    void compact_leavesStringsAndNumbersAlone()
    {
        QCOMPARE(json::compact("{ \"a b\" : [ 1.0 ,\n\t-0 , \" \\\" { } \" ] }"),
                 QByteArray("{\"a b\":[1.0,-0,\" \\\" { } \"]}"));
    }

    void knownEnds_changeNothing()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 200; ++round) {
            const QByteArray text = nested(random, 5);
            json::LargeContainers large;
            QVERIFY(!checkJson(text, &large));
            QVERIFY(std::ranges::is_sorted(large, {}, &json::Span::start));
            compareWalks(json::firstValue(text), large);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void strings_endWhereTheyEnd()
    {
        // Quotes, escapes and brackets at each place of what is looked at together.
        for (qsizetype length = 0; length < 70; ++length) {
            for (const QByteArrayView special : {"", "\\\"", "\\\\", "{", "]", "\\u0022", "é"}) {
                const QByteArray string =
                    '"' + QByteArray(length, 'x') + special + QByteArray(length % 19, 'y') + '"';
                const QByteArray text = "[ " + string + ", {\"k\": " + string + "}]";
                QVERIFY(!checkJson(text));
                json::Cursor cursor(text);
                QByteArrayView element;
                QVERIFY(cursor.nextElement(element));
                QCOMPARE(element, string);
                QVERIFY(cursor.nextElement(element));
                QCOMPARE(json::member(element, "k"), string);
                QVERIFY(!cursor.nextElement(element));
                const QByteArray cut = text.first(text.size() - 3 - length % 5);
                QVERIFY(checkJson(cut));
            }
        }
        for (char control = 1; control < ' '; ++control) {
            const QByteArray string =
                "\"0123456789abcdef" + QByteArray(1, control) + "0123456789\"";
            QVERIFY(checkJson(string));
        }
    }

    void member_isTheFirstOfItsKey()
    {
        QCOMPARE(json::member("{\"a\":1,\"b\":2,\"a\":3}", "a"), QByteArrayView("1"));
        QVERIFY(json::member("{\"a\":1}", "c").isEmpty());
        QVERIFY(json::member("[1]", "a").isEmpty());
    }

private:
    /// JSON with containers of all sizes, some of them long.
    static QByteArray nested(std::mt19937 &random, int depth)
    {
        if (depth == 0 || random() % 5 == 0)
            return '"' + QByteArray(qsizetype(random() % 300), '[') + '"';
        const bool isObject = random() % 2 == 0;
        QByteArray text(1, isObject ? '{' : '[');
        for (unsigned i = 0, count = random() % 5; i < count; ++i) {
            text += i > 0 ? ",\n " : " ";
            if (isObject)
                text += "\"key" + QByteArray::number(i) + "\": ";
            text += nested(random, depth - 1);
        }
        return text + (isObject ? '}' : ']');
    }
    static void compareWalks(QByteArrayView value, const json::LargeContainers &large)
    {
        json::Cursor some(value, &large);
        json::Cursor all(value);
        if (json::kind(value) == json::Kind::Object) {
            for (json::Member one, other; all.nextMember(other);) {
                QVERIFY(some.nextMember(one));
                QCOMPARE(one.key, other.key);
                QCOMPARE(one.value, other.value);
                compareWalks(one.value, large);
            }
            return;
        }
        for (QByteArrayView one, other; all.nextElement(other);) {
            QVERIFY(some.nextElement(one));
            QCOMPARE(one, other);
            compareWalks(one, large);
        }
        QByteArrayView none;
        QVERIFY(!some.nextElement(none));
    }
};

DIPTYCH_TEST(TestJsonView)

#include "tst_jsonview.moc"
