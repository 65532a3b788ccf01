// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/parallel.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

using namespace diptych;

class TestParallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachNumber_isDoneOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("most");
        QTest::newRow("nothing") << 0 << 10;
        QTest::newRow("one") << 1 << 10;
        QTest::newRow("one part") << 10 << 10;
        QTest::newRow("one more") << 11 << 10;
        QTest::newRow("singly") << 100 << 1;
        QTest::newRow("many parts") << 100'003 << 64;
    }
    void eachNumber_isDoneOnce()
    {
        QFETCH(int, count);
        QFETCH(int, most);
        std::vector<int> done(std::size_t(count), 0);
        std::atomic<bool> areWithinBounds = true;
        inParallel(done.size(), std::size_t(most), [&](std::size_t begin, std::size_t end) {
            if (begin >= end || end > done.size() || end - begin > std::size_t(most))
                areWithinBounds = false;
            for (std::size_t i = begin; i < end; ++i)
                ++done[i];
        });
        QVERIFY(areWithinBounds);
        QCOMPARE(std::ranges::count(done, 1), count);
    }

    void onePart_staysInThisThread()
    {
        std::thread::id there;
        inParallel(5, 5, [&](std::size_t, std::size_t) { there = std::this_thread::get_id(); });
        QCOMPARE(there, std::this_thread::get_id());
    }

    void parts_areDoneAtTheSameTime()
    {
        if (std::thread::hardware_concurrency() < 2)
            QSKIP("one processor alone");
        // Each waits for the other to have begun.
        std::atomic<int> begun = 0;
        inParallel(2, 1, [&](std::size_t, std::size_t) {
            ++begun;
            while (begun < 2)
                std::this_thread::yield();
        });
        QCOMPARE(begun, 2);
    }
};

DIPTYCH_TEST(TestParallel)
#include "tst_parallel.moc"
