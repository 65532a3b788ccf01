// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/measuring.h"
#include "view/texts.h"

#include "reading/pairview.h"
#include "reading/readingview.h"
#include "session/session.h"
#include "window/actionregistry.h"
#include "window/filecontroller.h"
#include "window/mainwindow.h"
#include "window/settings.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <cmath>
#include <cstdio>

#include <malloc.h>

using namespace diptych;
using namespace diptych::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype textBytes = 200'000;
constexpr int seconds = 60;

/// A working day at the real window, again and again: two pairs by turns, in which a reader tags,
/// writes, links, ties, undoes, looks for words, scrolls and changes the theme.
class Day
{
public:
    explicit Day(const QDir &folder)
        : m_window(m_session, m_settings)
    {
        m_session.setHistoryFolder(FilePath::fromString(folder.filePath(u"history"_s)));
        for (int pair = 0; pair < 2; ++pair) {
            const QByteArray text = prose(m_random, textBytes);
            const auto path = [&](const QString &name) {
                return folder.filePath(u"%1-%2.txt"_s.arg(name).arg(pair));
            };
            write(path(u"draft"_s), text);
            write(path(u"final"_s), bench::edited(m_random, text));
            m_pairs.append(
                {FilePath::fromString(path(u"draft"_s)), FilePath::fromString(path(u"final"_s))});
        }
        m_window.resize(1400, 850);
        m_window.show();
    }

    /// One round of so many tags over each pair; false where something did not come to be.
    bool round(int tags)
    {
        for (const SourcePair &pair : std::as_const(m_pairs)) {
            if (!open(pair) || !tag(tags) || !goThrough() || !takeBack())
                return false;
        }
        return true;
    }

    [[nodiscard]] int tagged() const { return m_tagged; }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    bool open(const SourcePair &pair)
    {
        m_window.files().openPair(pair);
        return waitFor(
            [&] {
                const Document *left = m_session.document(Side::Left);
                return left && left->info().path == pair.left && m_session.alignment();
            },
            seconds);
    }

    ReadingView &select()
    {
        const Side side = m_random() % 2 ? Side::Left : Side::Right;
        const Position length = m_session.document(side)->length();
        const auto start = Position(m_random() % std::uint64_t(length - 300));
        m_window.pair().activate(side);
        ReadingView &view = *m_window.pair().view(side);
        view.setSelection({start, start + 5 + Position(m_random() % 200)});
        view.scrollTo(start);
        return view;
    }

    bool tag(int times)
    {
        for (int i = 0; i < times; ++i) {
            ReadingView &view = select();
            QTest::keyClick(&view, Qt::Key(Qt::Key_1 + int(m_random() % 3)));
            const Side side = view.side();
            const QStringList ids = view.annotationIdsAt(view.selection().start);
            if (i % 10 == 0 && !ids.isEmpty() &&
                !m_session.setNote(side, ids.first(), u"note %1"_s.arg(i)))
                return false;
            if (i % 25 == 0 && !link())
                return false;
            settle();
            ++m_tagged;
        }
        return m_session.flush();
    }

    bool link()
    {
        const auto range = [this](Side side) {
            const Position length = m_session.document(side)->length();
            const auto start = Position(m_random() % std::uint64_t(length - 100));
            return Range{start, start + 50};
        };
        return bool(
            m_session.link(Side::Left, range(Side::Left), range(Side::Right), u"softens"_s));
    }

    bool goThrough()
    {
        for (const auto theme : {"view.theme-dark"_L1, "view.theme-light"_L1}) {
            m_window.actions().action(theme)->trigger();
            settle();
        }
        m_window.actions().action("edit.find"_L1)->trigger();
        auto *line = m_window.findChild<QLineEdit *>("findEdit"_L1);
        if (!line)
            return false;
        for (const QString &words : {u"a"_s, u"the"_s, u"no such words"_s}) {
            line->setText(words);
            settle();
            m_window.actions().action("edit.find-next"_L1)->trigger();
            settle();
        }
        QTest::keyClick(line, Qt::Key_Escape);
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(m_window.pair().view(Side::Left),
                            i % 20 < 10 ? Qt::Key_PageDown : Qt::Key_PageUp);
            settle();
        }
        return realign();
    }

    bool realign()
    {
        const std::shared_ptr<const Alignment> before = m_session.sharedAlignment();
        const Range left = m_session.document(Side::Left)->paragraph(3);
        const Range right = m_session.document(Side::Right)->paragraph(5);
        return m_session.pin(Pin::Kind::Tie, left, right) &&
               waitFor([&] { return m_session.sharedAlignment() != before; }, seconds);
    }

    bool takeBack()
    {
        QUndoStack &stack = *m_session.undoStack();
        for (int i = 0; i < 200 && stack.canUndo(); ++i)
            stack.undo();
        for (int i = 0; i < 100 && stack.canRedo(); ++i)
            stack.redo();
        while (stack.canUndo())
            stack.undo();
        settle();
        return m_session.annotations(Side::Left).count() == 0 &&
               m_session.annotations(Side::Right).count() == 0 && m_session.flush();
    }

    std::mt19937 m_random{11};
    Settings m_settings = Settings::forgetful();
    Session m_session;
    MainWindow m_window;
    QList<SourcePair> m_pairs;
    int m_tagged = 0;
};

qsizetype handles()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System).size();
}

double megabytes()
{
    malloc_trim(0); // what is free but not given back is no leak
    return privateBytes() / 1e6;
}

} // namespace

/// bench_endurance [ROUNDS [TAGS]]: how memory and handles stand after each round of that many tags
/// over each of two pairs. The first fifth is warming up; from there on memory may not grow by more
/// than 5 %, handles not at all.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"fusion"_s);
    const QStringList arguments = QApplication::arguments().mid(1);
    const int rounds = arguments.value(0, u"40"_s).toInt();
    const int tags = arguments.value(1, u"250"_s).toInt();
    const QTemporaryDir folder;
    Day day(QDir(folder.path()));
    std::vector<double> memory;
    std::vector<qsizetype> open;
    for (int i = 0; i < rounds; ++i) {
        if (!day.round(tags)) {
            std::fprintf(stderr, "round %d did not end well\n", i + 1);
            return 1;
        }
        memory.push_back(megabytes());
        open.push_back(handles());
        std::printf("round %3d  tags %6d  memory %7.1f MB  handles %3d\n", i + 1, day.tagged(),
                    memory.back(), int(open.back()));
        std::fflush(stdout);
    }
    // The lowest of a fifth: what is in flight is in it or not.
    const auto fifth = std::max<std::ptrdiff_t>(1, rounds / 5);
    const auto at = std::min<std::ptrdiff_t>(fifth, rounds - fifth);
    const double early = *std::min_element(memory.begin() + at, memory.begin() + at + fifth);
    const double late = *std::min_element(memory.end() - fifth, memory.end());
    const auto earlyOpen = *std::min_element(open.begin() + at, open.begin() + at + fifth);
    const auto lateOpen = *std::min_element(open.end() - fifth, open.end());
    const double growth = 100 * (late / early - 1);
    std::printf("memory grew by %.1f %% (bound 5), handles by %d (bound 0)\n", growth,
                int(lateOpen - earlyOpen));
    return growth <= 5 && lateOpen <= earlyOpen ? 0 : 1;
}
