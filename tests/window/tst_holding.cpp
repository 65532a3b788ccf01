// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecarfile.h"
#include "support/testmain.h"
#include "window/noteeditor.h"
#include "window/tagbox.h"
#include "window/windowfixture.h"

#include <QtCore/QProcess>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <cstdio>
#include <cstdlib>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *folderVariable = "DIPTYCH_WINDOW_IN";

/// A whole second program with the same pair open, until it is killed; it tags once and says so.
[[noreturn]] void showPair(const QByteArray &folder)
{
    Settings settings = WindowFixture::namedCoder();
    Session session;
    MainWindow window(session, settings);
    window.show();
    window.files().openPair(
        {FilePath::fromNative(folder + "/a.txt"), FilePath::fromNative(folder + "/b.txt")});
    if (!QTest::qWaitFor([&] { return session.alignment() != nullptr; }, patience))
        std::abort();
    if (!session.annotate(Side::Left, {0, 3}, {}, u"from the other window"_s))
        std::abort();
    if (!QTest::qWaitFor([&] { return session.saveState(Side::Left) == SaveState::Saved; },
                         patience))
        std::abort();
    std::puts("ready");
    std::fflush(stdout);
    QCoreApplication::exec();
    std::exit(0);
}

} // namespace

/// Two windows of two programs with the same pair.
class TestHolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet(folderVariable))
            showPair(qgetenv(folderVariable));
    }
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_folder->write("a.txt", "One two three. Four five six.");
        m_folder->write("b.txt", "One two four. Four five six.");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(folderVariable),
                           m_folder->path("a.txt").folder().toString());
        m_other.setProcessEnvironment(environment);
        m_other.start(QCoreApplication::applicationFilePath(), {u"holding"_s});
        QByteArray output;
        while (!output.contains("ready") && m_other.waitForReadyRead(patienceMs))
            output += m_other.readAll();
        QVERIFY(output.contains("ready"));
    }
    void cleanup()
    {
        m_other.kill();
        m_other.waitForFinished(patienceMs);
    }

    void secondWindow_readsAndSaysSo()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        QCOMPARE(w.messages().filter(u"has this text open"_s).size(), 2);
        QVERIFY(w.window.windowTitle().contains(u"a.txt (read-only)"));
        QCOMPARE(w.find<QLabel>("saved")->text(), u"Read-only"_s);
        QCOMPARE(w.session.annotations(Side::Left).count(), 1);
        // Every way to edit is refused before something is written in vain.
        w.select(Side::Left, {4, 7});
        w.press(Side::Left, Qt::Key_1);
        QVERIFY(w.messages().join(u'\n').contains(u"Take it over"));
        w.press(Side::Left, Qt::Key_T);
        QVERIFY(!w.window.findChild<TagBox *>());
        w.select(Side::Left, {4, 7});
        w.press(Side::Left, Qt::Key_N);
        QVERIFY(!w.find<NoteEditor>("inspectorNote")->hasFocus());
        w.view(Side::Left).setCaret(1);
        QTRY_VERIFY(w.find<NoteEditor>("inspectorNote")->isReadOnly());
        QCOMPARE(w.find<NoteEditor>("inspectorNote")->toPlainText(), u"from the other window"_s);
        w.press(Side::Left, Qt::Key_Delete);
        QCOMPARE(w.session.annotations(Side::Left).count(), 1);
        QVERIFY(!w.action("edit.undo").isEnabled());
    }

    void takeOver_isOneClick()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        QTest::mouseClick(takeOver(w, Side::Left), Qt::LeftButton);
        QTRY_VERIFY(!w.session.holding(Side::Left).isElsewhere);
        QVERIFY(w.session.holding(Side::Right).isElsewhere);
        QCOMPARE(w.messages().filter(u"has this text open"_s).size(), 1);
        QVERIFY(!w.window.windowTitle().contains(u"a.txt (read-only)"));
        QVERIFY(w.window.windowTitle().contains(u"b.txt (read-only)"));
        w.select(Side::Left, {4, 7});
        w.press(Side::Left, Qt::Key_1);
        QCOMPARE(w.session.annotations(Side::Left).count(), 2);
        QTRY_COMPARE(w.find<QLabel>("saved")->text(), u"Saved ✓ · right read-only"_s);
        w.view(Side::Left).setCaret(1);
        QTRY_VERIFY(!w.find<NoteEditor>("inspectorNote")->isReadOnly());
    }

    void endOfTheOther_makesTheBarsGo()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        m_other.kill();
        QTRY_VERIFY(w.messages().filter(u"has this text open"_s).isEmpty());
        QVERIFY(!w.window.windowTitle().contains(u"read-only"));
        w.select(Side::Right, {4, 7});
        w.press(Side::Right, Qt::Key_1);
        QCOMPARE(w.session.annotations(Side::Right).count(), 1);
        QVERIFY(w.session.flush());
        const Result<Sidecar> kept = SidecarFile(m_folder->path("a.txt")).read();
        QVERIFY(kept && kept->annotations.size() == 1);
    }

private:
    /// The button in the bar over that side.
    static QPushButton *takeOver(WindowFixture &w, Side side)
    {
        QPushButton *found = nullptr;
        for (QPushButton *candidate : w.window.findChildren<QPushButton *>()) {
            const bool isMeant = candidate->isVisible() && candidate->text() == u"Take Over";
            const auto x = [](QWidget *widget) {
                return widget->mapToGlobal(QPoint()).x();
            };
            if (isMeant && (!found || (x(candidate) < x(found)) == (side == Side::Left)))
                found = candidate;
        }
        return found;
    }

    std::unique_ptr<TextFolder> m_folder;
    QProcess m_other;
};

DIPTYCH_TEST(TestHolding)

#include "tst_holding.moc"
