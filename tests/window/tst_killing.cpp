// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/opening.h"
#include "support/testmain.h"
#include "window/windowfixture.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>

#include <cstdio>
#include <cstdlib>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *folderVariable = "DIPTYCH_KILLED_IN";

QByteArray words(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "word" + QByteArray::number(i) + (i % 20 == 19 ? "\n" : " ");
    return text;
}

/// Tags and links on and on, and says on standard output which annotations the window calls saved.
[[noreturn]] void tagUntilKilled(const FilePath &left, const FilePath &right)
{
    Settings settings = WindowFixture::namedCoder();
    Session session;
    MainWindow window(session, settings);
    window.show();
    window.files().openPair({left, right});
    if (!QTest::qWaitFor([&] { return session.alignment() != nullptr; }, patience))
        std::abort();
    QObject::connect(&session, &Session::saveStateChanged, &session, [&session](Side side) {
        if (session.saveState(side) != SaveState::Saved)
            return;
        QByteArray line("saved");
        for (const Annotation *annotation : session.annotations(side).all())
            line += ' ' + annotation->id.toUtf8();
        std::puts(line.constData());
        std::fflush(stdout);
    });
    auto *random = QRandomGenerator::global();
    const TagId tag = session.codebook().tags().first().id;
    const Position length = session.document(Side::Left)->length();
    for (;;) {
        const Position start = random->bounded(int(length) - 20);
        const Range range{start, start + 1 + random->bounded(19)};
        // Never one that is there: that would take the tag away.
        if (!session.annotations(Side::Left).at(range, session.coder())) {
            window.pair().activate(Side::Left);
            window.pair().view(Side::Left)->setSelection(range);
            const bool made = random->bounded(4) == 0
                                  ? session.link(Side::Left, range, range, u"softens"_s).has_value()
                                  : session.toggleTag(Side::Left, range, tag).has_value();
            if (!made)
                std::abort();
        }
        QTest::qWait(random->bounded(30));
    }
}

} // namespace

/// The window is killed while somebody tags: what it called saved is there afterwards. As often as
/// DIPTYCH_KILLS says; many take longer than a test function may, unless QTEST_FUNCTION_TIMEOUT
/// (milliseconds) allows it.
class TestKilling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet(folderVariable))
            tagUntilKilled(FilePath::fromNative(qgetenv(folderVariable) + "/a.txt"),
                           FilePath::fromNative(qgetenv(folderVariable) + "/b.txt"));
    }

    void everyTagThatWasCalledSaved_survives()
    {
        TextFolder texts;
        texts.write("a.txt", words(2000));
        texts.write("b.txt", words(2100));
        bool ok = false;
        const int asked = qEnvironmentVariableIntValue("DIPTYCH_KILLS", &ok);
        const int kills = ok ? asked : 10;
        QRandomGenerator random(7);
        QSet<QString> promised;
        int recoveries = 0;
        for (int i = 0; i < kills; ++i) {
            promised.unite(killOnce(texts, random.bounded(1200)));
            const Result<OpenedSource> opened = openSource(texts.path("a.txt"));
            QVERIFY(opened && opened->file);
            QVERIFY(opened->file->recovery().damage.isEmpty());
            recoveries += opened->file->recovery().changes > 0;
            QSet<QString> there;
            for (const Annotation &annotation : opened->sidecar.annotations)
                there.insert(annotation.id);
            QVERIFY2((promised - there).isEmpty(), "a tag that was called saved is gone");
        }
        qInfo("%d kills, %d tags called saved, %d times some only in the journal, none lost", kills,
              int(promised.size()), recoveries);
        QVERIFY(promised.size() > kills);
    }

private:
    /// Lets a window tag for so long and kills it; what it called saved.
    static QSet<QString> killOnce(const TextFolder &texts, int milliseconds)
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(folderVariable),
                           texts.path("a.txt").folder().toString());
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"killing"_s});
        QByteArray output;
        // From the first promise on: before it there is nothing to lose.
        while (!output.contains("saved") && child.waitForReadyRead(patienceMs))
            output += child.readAll();
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < milliseconds)
            child.waitForReadyRead(int(milliseconds - timer.elapsed()));
        child.kill();
        child.waitForFinished(patienceMs);
        output += child.readAll();
        QSet<QString> promised;
        const QList<QByteArray> lines = output.first(output.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray &line : lines) {
            if (!line.startsWith("saved "))
                continue;
            for (const QByteArray &id : line.sliced(6).split(' '))
                promised.insert(QString::fromUtf8(id));
        }
        return promised;
    }
};

DIPTYCH_TEST(TestKilling)

#include "tst_killing.moc"
