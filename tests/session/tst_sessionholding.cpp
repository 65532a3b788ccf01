// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"
#include "storage/samples.h"
#include "support/testmain.h"
#include "support/textfolder.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QSocketNotifier>
#include <QtTest/QSignalSpy>

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *fileVariable = "DIPTYCH_HELD_FILE";

QStringList notesOf(const Session &session, Side side = Side::Left)
{
    QStringList notes;
    for (const Annotation *annotation : session.annotations(side).all())
        notes << annotation->note;
    notes.sort();
    return notes;
}

QStringList notesOnDisk(const FilePath &source)
{
    QStringList notes;
    const Result<Sidecar> sidecar = SidecarFile(source).read();
    if (sidecar) {
        for (const Annotation &annotation : sidecar->annotations)
            notes << annotation.note;
    }
    notes.sort();
    return notes;
}

FilePath historyBeside(const FilePath &path)
{
    return path.sibling("history");
}

void say(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

/// Another program with the file open: does as it is told on standard input, and tells on standard
/// output.
[[noreturn]] void holdFile(const FilePath &path)
{
    Session session;
    session.setHistoryFolder(historyBeside(path));
    openNow(session, Side::Left, path);
    const auto tell = [&session] {
        say(session.holding(Side::Left).isElsewhere ? "reads" : "edits");
    };
    QObject::connect(&session, &Session::holdingChanged, &session, tell);
    QObject::connect(&session, &Session::saveStateChanged, &session, [&](Side side) {
        if (session.saveState(side) == SaveState::Saved)
            say("saved " + notesOf(session).join(u' ').toUtf8());
    });
    QObject::connect(&session, &Session::changedElsewhere, &session,
                     [&session] { say("has " + notesOf(session).join(u' ').toUtf8()); });
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &session, [&] {
        std::array<char, 1000> buffer;
        const ssize_t size = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (size <= 0)
            std::exit(0);
        for (const QByteArray &word : QByteArray(buffer.data(), size).trimmed().split('\n')) {
            if (word == "take")
                session.takeOver(Side::Left);
            else if (word == "undo")
                session.undoStack()->undo();
            else if (word == "stop")
                std::raise(SIGSTOP);
            else if (!session.annotate(Side::Left, {0, 6}, {}, QString::fromUtf8(word)))
                say("refused");
        }
    });
    tell();
    QCoreApplication::exec();
    std::exit(0);
}

/// That program, seen from here.
class OtherProgram
{
public:
    explicit OtherProgram(const FilePath &path)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(fileVariable), path.toString());
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationFilePath(), {u"sessionholding"_s});
    }
    ~OtherProgram() { kill(); }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    void tell(const QByteArray &word) { m_process.write(word + '\n'); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
    void end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(patienceMs);
    }
    /// It has the file to edit and saves a first note.
    [[nodiscard]] bool begins()
    {
        if (!says("edits"))
            return false;
        tell("first");
        return says("saved first");
    }
    void goOn() { ::kill(pid_t(m_process.processId()), SIGCONT); }
    /// Waits until it says that; the loop here goes on meanwhile.
    [[nodiscard]] bool says(const QByteArray &line)
    {
        return QTest::qWaitFor(
            [&] {
                m_output += m_process.readAll();
                const qsizetype at = m_output.indexOf(QByteArray(line + "\n"));
                if (at < 0)
                    return false;
                m_output.remove(0, at + line.size() + 1);
                return true;
            },
            patience);
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace

class TestSessionHolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet(fileVariable))
            holdFile(FilePath::fromNative(qgetenv(fileVariable)));
    }
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_file = m_folder->write("a.txt", "We met in spring. Over 40 towns took part.\n");
    }

    void heldElsewhere_isForReading()
    {
        OtherProgram other(m_file);
        QVERIFY(other.says("edits"));
        Session session;
        openNow(session, Side::Left, m_file);
        QVERIFY(session.holding(Side::Left).isElsewhere);
        QVERIFY(!session.holding(Side::Left).wasHere);
        QCOMPARE(session.saveState(Side::Left), SaveState::ReadOnly);
        QCOMPARE(session.saveError(Side::Left).code, ErrorCode::Busy);
        const TagId tag = session.codebook().tags().first().id;
        QVERIFY(!session.toggleTag(Side::Left, {0, 6}, tag));
        QVERIFY(!session.annotate(Side::Left, {0, 6}, {tag}, u"x"_s));
        QVERIFY(!session.putTag(tagNamed(u"irony"_s)));
        QVERIFY(!session.removeTag(tag));
        QCOMPARE(session.undoStack()->count(), 0);
        // What is done there shows here, also what is in the journal only.
        other.tell("first");
        QVERIFY(other.says("saved first"));
        QTRY_COMPARE(notesOf(session), QStringList(u"first"_s));
        other.tell("second");
        QTRY_COMPARE(notesOf(session), QStringList({u"first"_s, u"second"_s}));
        const QString id = session.annotations(Side::Left).all().front()->id;
        QVERIFY(!session.setNote(Side::Left, id, u"x"_s));
        QVERIFY(!session.removeAnnotations(Side::Left, {id}));
        QCOMPARE(notesOf(session).size(), 2);
        QVERIFY(session.flush());
    }

    void end_ofTheOther_givesTheRight()
    {
        OtherProgram other(m_file);
        QVERIFY(other.says("edits"));
        Session session;
        openNow(session, Side::Left, m_file);
        QVERIFY(session.holding(Side::Left).isElsewhere);
        other.tell("last");
        QVERIFY(other.says("saved last"));
        other.end();
        QTRY_VERIFY(!session.holding(Side::Left).isElsewhere);
        QTRY_COMPARE(notesOf(session), QStringList(u"last"_s));
        QVERIFY(session.annotate(Side::Left, {0, 2}, {}, u"mine"_s));
        QVERIFY(session.flush());
        QCOMPARE(notesOnDisk(m_file), QStringList({u"last"_s, u"mine"_s}));
    }

    void death_ofTheOther_losesNothing()
    {
        OtherProgram other(m_file);
        QVERIFY(other.says("edits"));
        other.tell("first"); // the sidecar
        QVERIFY(other.says("saved first"));
        other.tell("second"); // the journal
        QVERIFY(other.says("saved first second"));
        Session session;
        openNow(session, Side::Left, m_file);
        QVERIFY(session.holding(Side::Left).isElsewhere);
        other.kill();
        QTRY_VERIFY(!session.holding(Side::Left).isElsewhere);
        QVERIFY(session.annotate(Side::Left, {0, 2}, {}, u"third"_s));
        QVERIFY(session.flush());
        const QStringList all{u"first"_s, u"second"_s, u"third"_s};
        QCOMPARE(notesOf(session), all);
        QCOMPARE(notesOnDisk(m_file), all);
    }

    void takeOver_bringsTheWorkOfTheOther()
    {
        OtherProgram other(m_file);
        QVERIFY(other.begins());
        Session session;
        openNow(session, Side::Left, m_file);
        other.tell("second");
        session.takeOver(Side::Left);
        QVERIFY(session.holding(Side::Left).isAsking);
        QVERIFY(other.says("reads"));
        QTRY_VERIFY(!session.holding(Side::Left).isElsewhere);
        QCOMPARE(session.saveState(Side::Left), SaveState::Clean);
        other.tell("late");
        QVERIFY(other.says("refused"));
        const QStringList both{u"first"_s, u"second"_s};
        QTRY_COMPARE(notesOf(session), both);
        QVERIFY(session.annotate(Side::Left, {0, 2}, {}, u"third"_s));
        QVERIFY(other.says("has first second third"));
        // And back again.
        other.tell("take");
        QTRY_VERIFY(session.holding(Side::Left).isElsewhere);
        QVERIFY(session.holding(Side::Left).wasHere);
        QCOMPARE(session.undoStack()->count(), 0);
        QVERIFY(!session.annotate(Side::Left, {0, 2}, {}, u"late"_s));
        QVERIFY(other.says("edits"));
        other.tell("fourth");
        QTRY_VERIFY(notesOf(session).contains(u"fourth"_s));
        QCOMPARE(notesOnDisk(m_file).size(), 4);
        QVERIFY(!QFile::exists(m_folder->path(".a.txt.annotations.wanted.lock").toString()));
    }

    void takeOver_bringsTheStepsOfTheOther()
    {
        OtherProgram other(m_file);
        QVERIFY(other.begins());
        Session session;
        session.setHistoryFolder(historyBeside(m_file));
        openNow(session, Side::Left, m_file);
        other.tell("second");
        session.takeOver(Side::Left);
        QTRY_VERIFY(!session.holding(Side::Left).isElsewhere);
        QTRY_COMPARE(session.undoStack()->count(), 2);
        QCOMPARE(session.undoStack()->index(), 2);
        session.undoStack()->undo();
        QTRY_COMPARE(notesOf(session), QStringList(u"first"_s));
        QVERIFY(session.annotate(Side::Left, {0, 2}, {}, u"third"_s));
        QVERIFY(other.says("has first third"));
        // And back again: what was done here is undone there.
        other.tell("take");
        QVERIFY(other.says("edits"));
        other.tell("undo");
        QTRY_COMPARE(notesOf(session), QStringList(u"first"_s));
        other.tell("undo");
        QTRY_COMPARE(notesOf(session), QStringList());
        QCOMPARE(notesOnDisk(m_file), QStringList());
    }

    void otherThatDoesNotAnswer_hindersNobody()
    {
        OtherProgram other(m_file);
        QVERIFY(other.begins());
        other.tell("second");
        QVERIFY(other.says("saved first second"));
        other.tell("stop");
        Session session;
        openNow(session, Side::Left, m_file);
        session.takeOver(Side::Left);
        QTRY_VERIFY(session.holding(Side::Left).isUnanswered);
        QVERIFY(session.holding(Side::Left).isElsewhere);
        session.editAnyway(Side::Left);
        QVERIFY(!session.holding(Side::Left).isElsewhere);
        QVERIFY(session.annotate(Side::Left, {0, 2}, {}, u"third"_s));
        QVERIFY(session.flush());
        other.goOn();
        QVERIFY(other.says("has first second third"));
        other.end();
        const QStringList all{u"first"_s, u"second"_s, u"third"_s};
        QCOMPARE(notesOnDisk(m_file), all);
        QTRY_COMPARE(notesOf(session), all);
    }

    void oneProgram_mayHaveItTwice()
    {
        Session session;
        openNow(session, Side::Left, m_file);
        openNow(session, Side::Right, m_file);
        for (const Side side : bothSides)
            QVERIFY(!session.holding(side).isElsewhere);
        QVERIFY(session.annotate(Side::Left, {0, 2}, {}, u"left"_s));
        QTRY_COMPARE(notesOf(session, Side::Right), QStringList(u"left"_s));
        QVERIFY(session.annotate(Side::Right, {0, 6}, {}, u"right"_s));
        const QStringList both{u"left"_s, u"right"_s};
        QTRY_COMPARE(notesOf(session, Side::Left), both);
        QTRY_COMPARE(notesOf(session, Side::Right), both);
        Session second;
        openNow(second, Side::Left, m_file);
        QVERIFY(!second.holding(Side::Left).isElsewhere);
        QVERIFY(second.annotate(Side::Left, {3, 6}, {}, u"second"_s));
        QVERIFY(second.flush() && session.flush());
        QCOMPARE(notesOnDisk(m_file), both + QStringList(u"second"_s));
        QTRY_COMPARE(notesOf(session), both + QStringList(u"second"_s));
    }

    void bothSides_areHandedOver()
    {
        Session session;
        openNow(session, Side::Left, m_file);
        openNow(session, Side::Right, m_file);
        QVERIFY(session.annotate(Side::Right, {0, 2}, {}, u"here"_s));
        OtherProgram other(m_file);
        QVERIFY(other.says("reads"));
        other.tell("take");
        QVERIFY(other.says("edits"));
        for (const Side side : bothSides)
            QTRY_VERIFY(session.holding(side).isElsewhere);
        QCOMPARE(notesOnDisk(m_file), QStringList(u"here"_s));
    }

    void pictures_claimNothing()
    {
        Session session;
        session.setClaiming(false);
        openNow(session, Side::Left, m_file);
        QTest::qWait(600);
        QVERIFY(!Presence::isTaken(sidecarPath(m_file)));
        OtherProgram other(m_file);
        QVERIFY(other.says("edits"));
        Session second;
        second.setClaiming(false);
        openNow(second, Side::Left, m_file);
        QTest::qWait(600);
        QVERIFY(!second.holding(Side::Left).isElsewhere);
    }

    void introductions_nameStrangersOnly()
    {
        QCOMPARE(introduced(introduction()), QString());
        QCOMPARE(introduced("Ann Berg\nlaptop\n"), u"Ann Berg on laptop"_s);
        QCOMPARE(introduced("\nlaptop\n"), u"laptop"_s);
        QCOMPARE(introduced(""), QString());
        QCOMPARE(introduced("\x1b[31mAnn\xe2\x80\xae\nx\n"), u"\\u001b[31mAnn\\u202e on x"_s);
        QVERIFY(introduced(QByteArray(900, 'x') + "\nx\n").size() < 100);
    }

private:
    std::unique_ptr<TextFolder> m_folder;
    FilePath m_file;
};

DIPTYCH_TEST(TestSessionHolding)

#include "tst_sessionholding.moc"
