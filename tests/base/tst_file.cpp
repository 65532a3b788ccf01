// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/file.h"
#include "support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <atomic>
#include <csignal>
#include <filesystem>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup()
    {
        for (const auto &entry :
             std::filesystem::directory_iterator(m_folder->path().toStdString()))
            std::filesystem::remove_all(entry);
    }

    void readFile_returnsWhatWasWritten_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << "e"_ba << ""_ba;
        QTest::newRow("text") << "t.txt"_ba << "text\r\n\0x"_ba;
        QTest::newRow("spaces and newline in the name") << "a b\nc"_ba << "x"_ba;
        QTest::newRow("a name that is not UTF-8") << QByteArray("\xff\xfe") << "x"_ba;
        QTest::newRow("several buffers") << "big"_ba << QByteArray(300'000, 'x');
    }
    void readFile_returnsWhatWasWritten()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, bytes);
        QVERIFY(writeFileAtomically(at(name), bytes));
        const Result<QByteArray> read = readFile(at(name), 1 << 20);
        QVERIFY(read);
        QCOMPARE(*read, bytes);
        QCOMPARE(entries(), 1);
    }

    void readFile_refuses_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("missing") << "none"_ba << ErrorCode::NotFound;
        QTest::newRow("folder") << "folder"_ba << ErrorCode::NotAFile;
        QTest::newRow("FIFO") << "fifo"_ba << ErrorCode::NotAFile;
        QTest::newRow("device") << "zero"_ba << ErrorCode::NotAFile;
        QTest::newRow("dangling link") << "dangling"_ba << ErrorCode::NotFound;
        QTest::newRow("circle of links") << "circle"_ba << ErrorCode::NotFound;
        QTest::newRow("sparse beyond the limit") << "sparse"_ba << ErrorCode::TooLarge;
        QTest::newRow("below a file") << "sparse/x"_ba << ErrorCode::NotFound;
    }
    void readFile_refuses()
    {
        QFETCH(QByteArray, name);
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        QCOMPARE(::mkfifo(at("fifo").native().constData(), 0600), 0);
        QCOMPARE(::symlink("/dev/zero", at("zero").native().constData()), 0);
        QCOMPARE(::symlink("nowhere", at("dangling").native().constData()), 0);
        QCOMPARE(::symlink("circle", at("circle").native().constData()), 0);
        QFile sparse(m_folder->filePath(u"sparse"_s));
        QVERIFY(sparse.open(QIODevice::WriteOnly));
        QVERIFY(sparse.resize(qint64(10) << 30));

        const Result<QByteArray> read = readFile(at(name), 1 << 20);
        QVERIFY(!read);
        QTEST(read.error().code, "code");
        QVERIFY(!read.error().what.isEmpty());
        QVERIFY(read.error().describe().startsWith(at(name).display()));
    }

    void writeFileAtomically_keepsModeAndFollowsLinks()
    {
        QVERIFY(writeFileAtomically(at("real"), "one"));
        QCOMPARE(::chmod(at("real").native().constData(), 0640), 0);
        QCOMPARE(::symlink("real", at("link").native().constData()), 0);
        QVERIFY(writeFileAtomically(at("link"), "two"));
        struct stat status;
        QCOMPARE(::lstat(at("link").native().constData(), &status), 0);
        QVERIFY(S_ISLNK(status.st_mode));
        QCOMPARE(::stat(at("real").native().constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, 0640u);
        QCOMPARE(*readFile(at("real"), 100), "two"_ba);
    }

    void writeFileAtomically_removesWhatAKilledProcessLeft()
    {
        const QByteArray longName(255, 'n');
        for (const QByteArray &name : {"a.txt"_ba, longName}) {
            QVERIFY(writeFileAtomically(at(name), "old"));
            killWhileWriting(at(name));
            QCOMPARE(entries(), 2);
            QCOMPARE(*readFile(at(name), 100), "old"_ba);
            QVERIFY(writeFileAtomically(at(name), "new"));
            QCOMPARE(entries(), 1);
            QCOMPARE(*readFile(at(name), 100), "new"_ba);
            QCOMPARE(::unlink(at(name).native().constData()), 0);
        }
    }

    void writeFileAtomically_leavesAloneWhatIsNotItsOwn()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u".~a.tmp"_s));
        QCOMPARE(::mkfifo(at(".~a.1.tmp").native().constData(), 0600), 0);
        QCOMPARE(::symlink("nowhere", at(".~a.2.tmp").native().constData()), 0);
        // What another is writing just now, locked by it.
        const int other = ::open(at(".~a.3.tmp").native().constData(), O_WRONLY | O_CREAT, 0600);
        QVERIFY(other >= 0);
        QCOMPARE(::flock(other, LOCK_EX), 0);
        QVERIFY(writeFileAtomically(at("a"), "x"));
        QCOMPARE(entries(), 5);
        QCOMPARE(*readFile(at("a"), 100), "x"_ba);
        ::close(other);
    }

    void writeFileAtomically_isWholeWhereManyWriteTheSameFile()
    {
        constexpr int writers = 8;
        constexpr int rounds = 50;
        std::atomic_int failed = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < writers; ++i) {
            threads.emplace_back([this, i, &failed] {
                const QByteArray bytes(10'000, char('a' + i));
                for (int round = 0; round < rounds; ++round) {
                    const Result<void> written = writeFileAtomically(at("a"), bytes);
                    const Result<QByteArray> read = readFile(at("a"), 1 << 20);
                    if (!written || !read || read->size() != bytes.size() ||
                        read->count(read->front()) != read->size())
                        ++failed;
                }
            });
        }
        threads.clear();
        QCOMPARE(failed, 0);
        QCOMPARE(entries(), 1);
    }

    void writeFileAtomically_refusesWhatIsNoFile()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        const Result<void> folder = writeFileAtomically(at("folder"), "x");
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::NotAFile);
        const Result<void> nowhere = writeFileAtomically(at("none/x"), "x");
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
        const Result<void> full = writeFileAtomically(FilePath::fromNative("/dev/full"), "x");
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::NotAFile);
    }

    void fileStamp_changesWithTheFile()
    {
        QVERIFY(writeFileAtomically(at("a"), "one"));
        FileStamp first;
        QVERIFY(readFile(at("a"), 100, &first));
        QCOMPARE(*fileStamp(at("a")), first);
        QVERIFY(writeFileAtomically(at("a"), "two"));
        QVERIFY(!(*fileStamp(at("a")) == first));
    }

private:
    [[nodiscard]] FilePath at(const QByteArray &name) const
    {
        return FilePath::fromNative(m_folder->path().toUtf8() + '/' + name);
    }
    // In a process of its own that dies of a file grown beyond what it may write, as by kill -9.
    static void killWhileWriting(const FilePath &path)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const rlimit limit{1000, 1000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            ::signal(SIGXFSZ, SIG_DFL);
            (void)writeFileAtomically(path, QByteArray(100'000, 'x'));
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
    }
    [[nodiscard]] qsizetype entries() const
    {
        // Not QDir: it does not list names that are not UTF-8.
        const std::filesystem::directory_iterator all(m_folder->path().toStdString());
        return std::distance(begin(all), end(all));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

DIPTYCH_TEST(TestFile)

#include "tst_file.moc"
