// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/nearlysorted.h"
#include "support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>
#include <array>

using namespace diptych;

class TestNearlySorted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// In order, with so many blocks moved to other places, up to nothing but disorder.
    void numbers_areSorted_data()
    {
        QTest::addColumn<int>("moves");
        for (const int moves : {0, 1, 3, 20, 400})
            QTest::addRow("%d", moves) << moves;
    }
    void numbers_areSorted()
    {
        QFETCH(int, moves);
        QRandomGenerator random(5);
        for (int round = 0; round < 50; ++round) {
            std::vector<quint64> numbers(std::size_t(random.bounded(300)));
            for (std::size_t i = 0; i < numbers.size(); ++i)
                numbers[i] = i / 2;
            const std::vector<quint64> sorted = numbers;
            const auto place = [&] {
                return numbers.begin() + random.bounded(int(numbers.size()) + 1);
            };
            for (int move = 0; move < moves; ++move) {
                std::array places{place(), place(), place()};
                std::sort(places.begin(), places.end());
                std::rotate(places[0], places[1], places[2]);
            }
            sortNearlySorted(numbers);
            QCOMPARE(numbers, sorted);
        }
    }

    void places_areInTheOrderOfTheirKeys()
    {
        const std::vector<quint32> keys{7, 3, 3, 9, 0xffffffff, 1};
        const auto places = placesByKey(keys.size(), [&](std::size_t i) { return keys[i]; });
        QCOMPARE(places, (std::vector<quint32>{5, 1, 2, 0, 3, 4}));
    }
};

DIPTYCH_TEST(TestNearlySorted)

#include "tst_nearlysorted.moc"
