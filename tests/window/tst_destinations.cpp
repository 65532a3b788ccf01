// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/destinations.h"

#include "document/document.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestDestinations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void number_meansWhatThereIs_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QList<Position>>("places");
        QTest::newRow("all three")
            << u"2"_s << QStringList{u"Paragraph 2 of 2"_s, u"Line 2 of 4"_s, u"Position 2 of 14"_s}
            << QList<Position>{7, 6, 2};
        QTest::newRow("no such paragraph")
            << u" 4 "_s << QStringList{u"Line 4 of 4"_s, u"Position 4 of 14"_s}
            << QList<Position>{14, 4};
        QTest::newRow("zero is a position")
            << u"0"_s << QStringList{u"Position 0 of 14"_s} << QList<Position>{0};
        QTest::newRow("the end") << u"14"_s << QStringList{u"Position 14 of 14"_s}
                                 << QList<Position>{14};
        QTest::newRow("beyond the end") << u"15"_s << QStringList() << QList<Position>();
        QTest::newRow("line and column")
            << u"3:4"_s << QStringList{u"Line 3, column 4"_s} << QList<Position>{10};
        QTest::newRow("column past the line's end")
            << u"1:99"_s << QStringList{u"Line 1, column 6"_s} << QList<Position>{5};
        QTest::newRow("line beyond the end") << u"9:1"_s << QStringList() << QList<Position>();
        QTest::newRow("column nought") << u"1:0"_s << QStringList() << QList<Position>();
        QTest::newRow("colon alone") << u":"_s << QStringList() << QList<Position>();
        QTest::newRow("share") << u"40 %"_s << QStringList{u"40 % of the text"_s}
                               << QList<Position>{5};
        QTest::newRow("all of it")
            << u"100%"_s << QStringList{u"100 % of the text"_s} << QList<Position>{14};
        QTest::newRow("more than all") << u"101%"_s << QStringList() << QList<Position>();
        QTest::newRow("per cent alone") << u"%"_s << QStringList() << QList<Position>();
        QTest::newRow("negative") << u"-1"_s << QStringList() << QList<Position>();
        QTest::newRow("no number") << u"two"_s << QStringList() << QList<Position>();
        QTest::newRow("overflowing")
            << u"99999999999999999999"_s << QStringList() << QList<Position>();
        QTest::newRow("nothing") << QString() << QStringList() << QList<Position>();
    }
    void number_meansWhatThereIs()
    {
        QFETCH(QString, typed);
        const auto document = Document::fromText("h\xc3\xa9llo\n\nw😀rld.\n");
        QCOMPARE(document->length(), 14);
        QStringList names;
        QList<Position> places;
        for (const Destination &destination : destinations(*document, typed)) {
            names << destination.name;
            places << destination.at;
        }
        QTEST(names, "names");
        QTEST(places, "places");
    }

    void emptyText_hasOneLineAndItsStart()
    {
        const auto document = Document::fromText({});
        QCOMPARE(destinations(*document, u"1"_s).size(), size_t(1));
        QCOMPARE(destinations(*document, u"0"_s).front().at, 0);
        QCOMPARE(destinations(*document, u"50%"_s).front().at, 0);
    }
};

DIPTYCH_TEST(TestDestinations)

#include "tst_destinations.moc"
