// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/arguments.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_takesApart_data()
    {
        QTest::addColumn<QList<QByteArray>>("words");
        QTest::addColumn<QList<QByteArray>>("positional");
        QTest::addColumn<QList<QByteArray>>("tags");
        QTest::addColumn<bool>("loud");
        using Words = QList<QByteArray>;
        QTest::newRow("nothing") << Words{} << Words{} << Words{} << false;
        QTest::newRow("both ways to give a value") << Words{"a", "--tag", "x", "--tag=y=z", "b"}
                                                   << Words{"a", "b"} << Words{"x", "y=z"} << false;
        QTest::newRow("a value that looks like an option")
            << Words{"--tag", "--loud"} << Words{} << Words{"--loud"} << false;
        QTest::newRow("names behind two dashes")
            << Words{"--loud", "--", "--tag", "-x"} << Words{"--tag", "-x"} << Words{} << true;
        QTest::newRow("standard input") << Words{"-"} << Words{"-"} << Words{} << false;
        QTest::newRow("bytes that are no text")
            << Words{"\xff", "--tag", "\xfe"} << Words{"\xff"} << Words{"\xfe"} << false;
    }
    void parse_takesApart()
    {
        QFETCH(QList<QByteArray>, words);
        const Result<Arguments> arguments = Arguments::parse(words, options());
        QVERIFY(arguments);
        QTEST(arguments->positional(), "positional");
        QTEST(arguments->values("tag"), "tags");
        QTEST(arguments->has("loud"), "loud");
    }

    void parse_refuses_data()
    {
        QTest::addColumn<QList<QByteArray>>("words");
        using Words = QList<QByteArray>;
        QTest::newRow("unknown option") << Words{"--nope"};
        QTest::newRow("short option") << Words{"-x"};
        QTest::newRow("missing value") << Words{"--tag"};
        QTest::newRow("a switch with a value") << Words{"--loud=1"};
        QTest::newRow("twice what stands once") << Words{"--number", "1", "--number=2"};
    }
    void parse_refuses()
    {
        QFETCH(QList<QByteArray>, words);
        const Result<Arguments> arguments = Arguments::parse(words, options());
        QVERIFY(!arguments);
        QVERIFY(isWrongUsage(arguments.error()));
    }

    void number_isWholeOrAnError_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<bool>("valid");
        QTest::newRow("zero") << QByteArray("0") << true;
        QTest::newRow("negative") << QByteArray("-5") << true;
        QTest::newRow("fraction") << QByteArray("1.5") << false;
        QTest::newRow("too large") << QByteArray("99999999999999999999") << false;
        QTest::newRow("empty") << QByteArray("") << false;
        QTest::newRow("word") << QByteArray("ten") << false;
    }
    void number_isWholeOrAnError()
    {
        QFETCH(QByteArray, word);
        const Result<Arguments> arguments = Arguments::parse({"--number", word}, options());
        QVERIFY(arguments);
        QTEST(arguments->number("number").has_value(), "valid");
    }

private:
    static std::vector<Option> options()
    {
        return {
            {"tag", u"TAG"_s, {}, true}, {"number", u"N"_s, {}, false}, {"loud", {}, {}, false}};
    }
};

DIPTYCH_TEST(TestArguments)

#include "tst_arguments.moc"
