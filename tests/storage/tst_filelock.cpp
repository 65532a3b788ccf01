// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/filelock.h"
#include "storage/samples.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <atomic>
#include <filesystem>
#include <thread>

#include <unistd.h>

using namespace diptych;
using namespace diptych::testing;
using namespace std::chrono_literals;

class TestFileLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lock_isOfOneAtATime()
    {
        const Workplace place;
        std::optional<FileLock> first = *FileLock::take(place.sidecar(), 0ms);
        QVERIFY(first->isExclusive());
        const Result<FileLock> second = FileLock::take(place.sidecar(), 20ms);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
        QVERIFY(!inChild([&] { return bool(FileLock::take(place.sidecar(), 0ms)); }));
        first.reset();
        QVERIFY(FileLock::take(place.sidecar(), 0ms));
    }

    void released_othersHaveItUntilItIsTakenAgain()
    {
        const Workplace place;
        FileLock ours = *FileLock::take(place.sidecar(), 0ms);
        ours.release();
        {
            const Result<FileLock> theirs = FileLock::take(place.sidecar(), 0ms);
            QVERIFY(theirs);
            QCOMPARE(ours.retake(20ms).error().code, ErrorCode::Busy);
        }
        QVERIFY(ours.retake(0ms));
        QVERIFY(!FileLock::take(place.sidecar(), 0ms));
    }

    void retaken_whereTheFileIsAnother_isOfThatOne()
    {
        const Workplace place;
        FileLock ours = *FileLock::take(place.sidecar(), 0ms);
        ours.release();
        const QByteArray path = place.path(".statement.txt.annotations.lock").native();
        QCOMPARE(::unlink(path.constData()), 0);
        {
            const Result<FileLock> theirs = FileLock::take(place.sidecar(), 0ms);
            QVERIFY(theirs);
            QCOMPARE(ours.retake(20ms).error().code, ErrorCode::Busy);
        }
        QCOMPARE(::unlink(path.constData()), 0);
        QVERIFY(ours.retake(0ms)); // makes it anew
        QVERIFY(!FileLock::take(place.sidecar(), 0ms));
    }

    void presence_isOfOneAtATimeAndLeavesNoTrace()
    {
        const Workplace place;
        QVERIFY(!Presence::isTaken(place.sidecar()));
        std::optional<Presence> first = *Presence::take(place.sidecar());
        QVERIFY(first);
        QVERIFY(Presence::isTaken(place.sidecar()));
        QVERIFY(!*Presence::take(place.sidecar()));
        QVERIFY(inChild([&] {
            return Presence::isTaken(place.sidecar()) && !*Presence::take(place.sidecar());
        }));
        first.reset();
        QVERIFY(!Presence::isTaken(place.sidecar()));
        QVERIFY(!std::filesystem::exists(
            place.path(".statement.txt.annotations.window.lock").native().toStdString()));
        QVERIFY(*Presence::take(place.sidecar()));
    }

    void presence_endsWithItsProcess()
    {
        const Workplace place;
        QVERIFY(inChild([&] {
            static std::optional<Presence> held = *Presence::take(place.sidecar());
            return held.has_value(); // and ends without giving it back
        }));
        QVERIFY(!Presence::isTaken(place.sidecar()));
        QVERIFY(*Presence::take(place.sidecar()));
    }

    void presence_tellsWhoHasIt()
    {
        const Workplace place;
        QVERIFY(!Presence::isOurs(place.sidecar()));
        QCOMPARE(Presence::introduction(place.sidecar()), QByteArray());
        std::optional<Presence> held = *Presence::take(place.sidecar());
        held->introduce("Ann\nlaptop\n");
        QVERIFY(Presence::isOurs(place.sidecar()));
        QVERIFY(inChild([&] {
            return Presence::introduction(place.sidecar()) == "Ann\nlaptop\n" &&
                   Presence::isTaken(place.sidecar());
        }));
        held->introduce(QByteArray(5000, 'x'));
        QCOMPARE(Presence::introduction(place.sidecar()), QByteArray(1000, 'x'));
        held.reset();
        QVERIFY(!Presence::isOurs(place.sidecar()));
    }

    void wish_isSomethingElseThanWork()
    {
        using enum Presence::Purpose;
        const Workplace place;
        std::optional<Presence> work = *Presence::take(place.sidecar());
        QVERIFY(!Presence::isTaken(place.sidecar(), TakeOver));
        std::optional<Presence> wish = *Presence::take(place.sidecar(), TakeOver);
        QVERIFY(wish);
        QVERIFY(Presence::isTaken(place.sidecar(), TakeOver));
        QVERIFY(Presence::isOurs(place.sidecar(), TakeOver));
        work.reset();
        QVERIFY(!Presence::isTaken(place.sidecar()));
        QVERIFY(Presence::isTaken(place.sidecar(), TakeOver));
        wish.reset();
        QCOMPARE(place.names(), QList<QByteArray>{"statement.txt"});
    }

    void whatADeadHolderLeft_hindersNobody()
    {
        const Workplace place;
        // A holder that was killed leaves its files, but not their locks.
        place.write(".statement.txt.annotations.window.lock", "Ann\nlaptop\n");
        place.write(".statement.txt.annotations.wanted.lock", "");
        QVERIFY(!Presence::isTaken(place.sidecar()));
        QVERIFY(!Presence::isTaken(place.sidecar(), Presence::Purpose::TakeOver));
        QVERIFY(*Presence::take(place.sidecar()));
        QVERIFY(*Presence::take(place.sidecar(), Presence::Purpose::TakeOver));
        QCOMPARE(place.names(), QList<QByteArray>{"statement.txt"});
    }

    void presence_isNeverOfTwo()
    {
        const Workplace place;
        std::atomic<int> holders = 0;
        std::atomic<int> most = 0;
        std::atomic<int> times = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 200; ++round) {
                    const Result<std::optional<Presence>> taken = Presence::take(place.sidecar());
                    if (!taken || !*taken)
                        continue;
                    most = std::max<int>(most, ++holders);
                    ++times;
                    --holders;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(most, 1);
        QVERIFY(times > 0);
    }

    void missingFolder_isToldAsSuch()
    {
        const FilePath nowhere = FilePath::fromNative("/nonexistent/folder/a.json");
        QCOMPARE(FileLock::take(nowhere, 0ms).error().code, ErrorCode::NotFound);
        QVERIFY(!Presence::take(nowhere));
        QVERIFY(!Presence::isTaken(nowhere));
    }
};

DIPTYCH_TEST(TestFileLock)

#include "tst_filelock.moc"
