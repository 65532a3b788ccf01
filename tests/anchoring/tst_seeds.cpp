// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/seeds.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;

namespace {

std::vector<qsizetype> placesOf(const QByteArray &pattern, const QByteArray &text)
{
    SeedSearch search;
    search.add(pattern);
    search.run(text);
    return search.likelyPlaces(0, 8);
}

} // namespace

class TestSeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changedPattern_isFoundByWhatIsLeft()
    {
        const QByteArray text = QByteArray("x ").repeated(500) +
                                "the harbour master rang an old bell" +
                                QByteArray(" y").repeated(500);
        const std::vector<qsizetype> places = placesOf("the harbour master rang a new bell", text);
        QVERIFY(!places.empty());
        QVERIFY(qAbs(places.front() - 1000) < 8);
    }

    void whiteSpace_doesNotMatter()
    {
        QVERIFY(!placesOf("eight\n letters", "abc eigh tle\tt  ers").empty());
    }

    void shortPattern_isItsOwnSeed()
    {
        QCOMPARE(
            placesOf("cat", QByteArray(200, '-') + "cat" + QByteArray(200, '-') + "ca t").size(),
            std::size_t(2));
        QCOMPARE(placesOf("漢字", "字漢字漢").size(), std::size_t(1));
        QVERIFY(placesOf("cat", "dog").empty());
        QVERIFY(placesOf("", "dog").empty());
        QVERIFY(placesOf(" \n", "dog").empty());
        QVERIFY(placesOf("cat", "").empty());
    }

    void patterns_areToldApart()
    {
        SeedSearch search;
        search.add("first pattern of two");
        search.add("");
        search.add("another one, the second");
        search.run("here is another one, the second; the first pattern of two comes last");
        QCOMPARE(search.likelyPlaces(0, 8), std::vector<qsizetype>{37});
        QVERIFY(search.likelyPlaces(1, 8).empty());
        QCOMPARE(search.likelyPlaces(2, 8), std::vector<qsizetype>{8});
    }

    void boilerplate_isLookedForByItsRareWords()
    {
        QByteArray text;
        for (int i = 0; i < 6000; ++i)
            text += "the usual words of the form, number " + QByteArray::number(i) + ".\n";
        const QByteArray rare = "the usual words of the form, number 3141 and more";
        const qsizetype at = text.indexOf("number 3141") - 29;
        const std::vector<qsizetype> places = placesOf(rare, text);
        QVERIFY(std::ranges::find_if(places, [at](qsizetype place) {
                    return qAbs(place - at) < 64;
                }) != places.end());
    }

    void textFullOfSeeds_tellsThePlaceOfEach()
    {
        QByteArray text;
        for (int i = 1; i < 400; ++i)
            text += "passage " + QByteArray::number(i * 7919) + " is followed by " +
                    QByteArray::number(i * 104729) + '\n';
        constexpr qsizetype length = 60;
        constexpr qsizetype step = 20;
        SeedSearch search;
        for (qsizetype at = 0; at + length <= text.size(); at += step)
            search.add(text.sliced(at, length));
        search.run(text);
        for (qsizetype at = 0; at + length <= text.size(); at += step) {
            const std::vector<qsizetype> places = search.likelyPlaces(std::size_t(at / step), 1);
            QVERIFY(places.size() == 1 && qAbs(places.front() - at) <= 64);
        }
    }
};

DIPTYCH_TEST(TestSeeds)

#include "tst_seeds.moc"
