// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/pairview.h"
#include "reading/readingview.h"
#include "session/session.h"
#include "support/textfolder.h"
#include "window/actionregistry.h"
#include "window/filecontroller.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/settings.h"
#include "window/warnings.h"

#include <QtTest/QTest>

namespace diptych::testing {

/// The real window over texts in a folder, as a reader has it who has said who codes.
class WindowFixture
{
public:
    explicit WindowFixture(const TextFolder &folder, Settings withSettings = namedCoder())
        : texts(folder)
        , settings(std::move(withSettings))
        , window(session, settings)
    {
        failOnOwnWarnings();
        window.resize(1280, 720);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window, patienceMs))
            qFatal("the window does not become active");
    }

    /// Opens a pair as a reader would and waits until both are there and aligned.
    void open(const QByteArray &left, const QByteArray &right)
    {
        window.files().openPair({texts.path(left), texts.path(right)});
        if (!QTest::qWaitFor([this] { return session.alignment() != nullptr; }, patience))
            qFatal("the pair does not open");
    }

    [[nodiscard]] ReadingView &view(Side side) { return *window.pair().view(side); }
    [[nodiscard]] QAction &action(const char *id)
    {
        return *window.actions().action(QLatin1StringView(id));
    }
    template <typename T> [[nodiscard]] T *find(const char *name)
    {
        return window.findChild<T *>(QLatin1StringView(name));
    }
    void select(Side side, Range range)
    {
        window.pair().activate(side);
        view(side).setSelection(range);
    }
    void press(Side side, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view(side), key, modifiers);
    }
    /// Texts of all message bars on screen.
    [[nodiscard]] QStringList messages()
    {
        QStringList shown;
        const QList<MessageBar *> bars = window.findChildren<MessageBar *>();
        for (const MessageBar *bar : bars) {
            if (bar->isVisible())
                shown << bar->text();
        }
        return shown;
    }

    [[nodiscard]] static Settings namedCoder()
    {
        Settings settings = Settings::forgetful();
        settings.setCoderName(QStringLiteral("AB"));
        return settings;
    }

    const TextFolder &texts;
    Settings settings;
    Session session;
    MainWindow window;
};

} // namespace diptych::testing
