// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/durablefile.h"

#include "storage/samples.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

DurableFile locked(const Workplace &place)
{
    Result<DurableFile> file = DurableFile::lock(place.path("data.json"), 5s);
    if (!file)
        qFatal("%s", qPrintable(file.error().describe()));
    return std::move(*file);
}

mode_t modeOf(const FilePath &path)
{
    struct stat status;
    return ::stat(path.native().constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

const QList<QByteArray> onlyFile{"data.json", "statement.txt"};

} // namespace

class TestDurableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replace_ofNothing_makesTheFile()
    {
        const Workplace place;
        DurableFile file = locked(place);
        QVERIFY(!file.read()->has_value());
        const Result<DurableFile::Displaced> out = file.replace("new", std::nullopt);
        QVERIFY(out);
        QVERIFY(out->placed);
        QVERIFY(!out->bytes);
        QVERIFY(file.settle());
        QCOMPARE(place.read("data.json"), QByteArray("new"));
        QCOMPARE(place.names(), onlyFile);
    }

    void replace_handsOverWhatStoodThere()
    {
        const Workplace place;
        place.write("data.json", "old");
        DurableFile file = locked(place);
        const Result<DurableFile::Displaced> out = file.replace("new", *file.read());
        QVERIFY(out);
        QVERIFY(out->placed);
        QCOMPARE(out->bytes, QByteArray("old"));
        QVERIFY(file.settle());
        QCOMPARE(place.read("data.json"), QByteArray("new"));
        QCOMPARE(place.names(), onlyFile);
    }

    void fileThatAppears_isNotOverwritten()
    {
        const Workplace place;
        DurableFile file = locked(place);
        place.write("data.json", "theirs");
        const Result<DurableFile::Displaced> out = file.replace("ours", std::nullopt);
        QVERIFY(out);
        QVERIFY(!out->placed);
        QCOMPARE(out->bytes, QByteArray("theirs"));
        QCOMPARE(place.read("data.json"), QByteArray("theirs"));
        QCOMPARE(place.names(), onlyFile);
    }

    void fileThatVanishes_isTold()
    {
        const Workplace place;
        place.write("data.json", "old");
        DurableFile file = locked(place);
        const auto expected = *file.read();
        ::unlink(place.path("data.json").native().constData());
        const Result<DurableFile::Displaced> out = file.replace("ours", expected);
        QVERIFY(out);
        QVERIFY(!out->placed);
        QVERIFY(!out->bytes);
        QCOMPARE(place.names(), QList<QByteArray>{"statement.txt"});
    }

    void changeByOthers_comesOut()
    {
        const Workplace place;
        place.write("data.json", "old");
        DurableFile file = locked(place);
        const auto expected = *file.read();
        place.write("data.json", "theirs");
        const Result<DurableFile::Displaced> out = file.replace("ours", expected);
        QVERIFY(out->placed);
        QCOMPARE(out->bytes, QByteArray("theirs"));
        QCOMPARE(*file.readDisplaced(), QByteArray("theirs"));
        const Result<DurableFile::Displaced> second = file.replace("both", QByteArray("ours"));
        QCOMPARE(second->bytes, QByteArray("ours"));
        QVERIFY(file.settle());
        QCOMPARE(place.read("data.json"), QByteArray("both"));
        QCOMPARE(place.names(), onlyFile);
    }

    void withoutSettling_theOldFileComesBack()
    {
        const Workplace place;
        place.write("data.json", "old");
        const FileStamp before = *fileStamp(place.path("data.json"));
        {
            DurableFile file = locked(place);
            QVERIFY(file.replace("new", *file.read()));
            QCOMPARE(place.read("data.json"), QByteArray("new"));
        }
        QCOMPARE(place.read("data.json"), QByteArray("old"));
        QCOMPARE(*fileStamp(place.path("data.json")), before);
        QCOMPARE(place.names(), onlyFile);
    }

    void withoutSettling_whatOthersWroteSinceStays()
    {
        const Workplace place;
        place.write("data.json", "old");
        {
            DurableFile file = locked(place);
            QVERIFY(file.replace("new", *file.read()));
            place.write("other", "theirs");
            ::rename(place.path("other").native().constData(),
                     place.path("data.json").native().constData());
        }
        QCOMPARE(place.read("data.json"), QByteArray("theirs"));
    }

    void mode_isKept_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("private") << 0600;
        QTest::newRow("shared") << 0664;
        QTest::newRow("odd") << 0640;
    }
    void mode_isKept()
    {
        QFETCH(int, mode);
        const Workplace place;
        place.write("data.json", "old");
        ::chmod(place.path("data.json").native().constData(), mode_t(mode));
        DurableFile file = locked(place);
        QVERIFY(file.replace("new", *file.read()));
        QVERIFY(file.settle());
        QCOMPARE(int(modeOf(place.path("data.json"))), mode);
    }

    void newFile_hasTheModeOfTheUmask()
    {
        const Workplace place;
        const mode_t before = ::umask(027);
        {
            DurableFile file = locked(place);
            QVERIFY(file.replace("new", std::nullopt));
            QVERIFY(file.settle());
        }
        ::umask(before);
        QCOMPARE(int(modeOf(place.path("data.json"))), 0640);
    }

    void link_staysAndItsTargetIsReplaced()
    {
        const Workplace place;
        ::mkdir(place.path("far").native().constData(), 0755);
        place.write("far/target.json", "old");
        QCOMPARE(::symlink("far/target.json", place.path("data.json").native().constData()), 0);
        {
            DurableFile file = locked(place);
            QVERIFY(file.replace("new", *file.read()));
            QVERIFY(file.settle());
        }
        QCOMPARE(place.read("far/target.json"), QByteArray("new"));
        struct stat status;
        QCOMPARE(::lstat(place.path("data.json").native().constData(), &status), 0);
        QVERIFY(S_ISLNK(status.st_mode));
    }

    void noRegularFile_isRefused_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("folder") << QByteArray("folder");
        QTest::newRow("pipe") << QByteArray("pipe");
        QTest::newRow("circle of links") << QByteArray("circle");
        QTest::newRow("device") << QByteArray("device");
    }
    void noRegularFile_isRefused()
    {
        QFETCH(QByteArray, kind);
        const Workplace place;
        const QByteArray path = place.path("data.json").native();
        if (kind == "folder")
            QCOMPARE(::mkdir(path.constData(), 0755), 0);
        else if (kind == "pipe")
            QCOMPARE(::mkfifo(path.constData(), 0644), 0);
        else
            QCOMPARE(::symlink(kind == "circle" ? "data.json" : "/dev/null", path.constData()), 0);
        const Result<DurableFile> file = DurableFile::lock(place.path("data.json"), 1s);
        QVERIFY(!file);
        QVERIFY(!file.error().what.isEmpty());
    }

    void missingFolder_isToldAsSuch()
    {
        const Workplace place;
        const Result<DurableFile> file = DurableFile::lock(place.path("none/data.json"), 1s);
        QCOMPARE(file.error().code, ErrorCode::NotFound);
    }

    void heldLock_isBusy()
    {
        const Workplace place;
        const int other =
            ::open(place.path(".data.lock").native().constData(), O_RDWR | O_CREAT, 0644);
        QCOMPARE(::flock(other, LOCK_EX), 0);
        const Result<DurableFile> file = DurableFile::lock(place.path("data.json"), 30ms);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Busy);
        ::close(other);
        QVERIFY(DurableFile::lock(place.path("data.json"), 5s));
    }

    void longNames_work_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("works");
        QTest::newRow("as long as ours need no shortening") << 195 << true;
        QTest::newRow("one more") << 196 << true;
        QTest::newRow("as long as may be") << 255 << true;
        QTest::newRow("too long") << 256 << false;
    }
    void longNames_work()
    {
        QFETCH(int, length);
        QFETCH(bool, works);
        const Workplace place;
        const QByteArray name(length, 'n');
        Result<DurableFile> file = DurableFile::lock(place.path(name), 1s);
        QCOMPARE(file.has_value(), works);
        if (!works) {
            QVERIFY(file.error().what.contains(u"too long"_s));
            return;
        }
        QVERIFY(file->replace("new", std::nullopt));
        QVERIFY(file->replace("newer", QByteArray("new")));
        QVERIFY(file->settle());
        QCOMPARE(place.read(name), QByteArray("newer"));
        QCOMPARE(place.names().size(), 2);
    }

    void leftovers_areSweptOrHandedOver()
    {
        const Workplace place;
        place.write("data.json", "old");
        // A child that dies before and after the exchange, the second time over somebody's change.
        for (const bool exchanged : {false, true}) {
            QVERIFY(inChild([&]() -> bool {
                Result<DurableFile> file = DurableFile::lock(place.path("data.json"), 5s);
                const auto expected = *file->read();
                if (exchanged)
                    place.write("data.json", "theirs");
                const bool done = bool(file->replace("ours", exchanged ? expected : std::nullopt));
                ::_exit(done ? 0 : 1); // no destructor runs
            }));
        }
        QCOMPARE(place.names().size(), 3);
        place.write(".data.x.tmp", "not ours");
        {
            DurableFile file = locked(place);
            QCOMPARE(file.strays().size(), 1u);
            QCOMPARE(file.strays().front(), QByteArray("theirs"));
            QVERIFY(file.settle());
        }
        QCOMPARE(place.names(), QList<QByteArray>({".data.x.tmp", "data.json", "statement.txt"}));
        QVERIFY(locked(place).strays().empty());
    }

    void failedWrite_leavesTheOldFile()
    {
        const Workplace place;
        const QByteArray old(5000, 'o');
        const QByteArray fresh(9000, 'n');
        place.write("data.json", old);
        for (const qint64 limit : {0, 1, 4096, 5000, 8999}) {
            QVERIFY(inChild([&]() -> bool {
                limitFileSize(limit);
                Result<DurableFile> file = DurableFile::lock(place.path("data.json"), 5s);
                if (!file)
                    return false;
                const auto out = file->replace(fresh, *file->read());
                return !out && out.error().code == ErrorCode::NotWritable;
            }));
            QCOMPARE(place.read("data.json"), old);
            QCOMPARE(place.names(), onlyFile);
        }
    }
};

DIPTYCH_TEST(TestDurableFile)

#include "tst_durablefile.moc"
