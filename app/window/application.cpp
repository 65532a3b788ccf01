// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/application.h"

#include "base/translations.h"
#include "session/session.h"
#include "window/filecontroller.h"
#include "window/mainwindow.h"
#include "window/quitsignals.h"
#include "window/screenshot.h"
#include "window/settings.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QStandardPaths>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>

#include <cstdio>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1440, 900);

void say(const QString &line)
{
    const QByteArray bytes = "diptych: " + line.toUtf8() + '\n';
    std::fputs(bytes.constData(), stderr);
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void openSources(MainWindow &window, const WindowOptions &options)
{
    if (options.sample)
        window.files().openSample();
    else if (options.left)
        window.files().openPair(
            {options.left->absolute(), options.right ? options.right->absolute() : FilePath()});
}

// What Qt says of fonts and platforms that a reader can do nothing about.
void quietenQt()
{
    // A serif font that has a few signs of an Indic script and no rules for it: Qt takes the next
    // one.
    QLoggingCategory::setFilterRules(u"qt.text.font.db.info=false"_s);
    // It names what it lacks for want of a display, as a plain warning of no category.
    if (QGuiApplication::platformName() == "offscreen"_L1)
        QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, false);
}

int takeScreenshot(QApplication &application, Session &session, MainWindow &window,
                   const FilePath &output)
{
    auto *picture = new Screenshot(session, window, output);
    QObject::connect(picture, &Screenshot::done, &application, [](const Result<void> &written) {
        if (!written)
            say(written.error().describe());
        QCoreApplication::exit(written ? 0 : 1);
    });
    return QApplication::exec();
}

} // namespace

QSize firstSize(const QSize &room)
{
    return usualSize.boundedTo(room - QSize(16, 48));
}

int runWindow(int argc, char **argv, const WindowOptions &options)
{
    const bool isPicture = !options.screenshot.isEmpty();
    if (!hasDisplay()) {
        if (!isPicture) {
            say(QCoreApplication::translate(
                "diptych::Application",
                "there is no display to show a window on; --screenshot FILE.png makes a "
                "picture of it instead"));
            return 1;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"diptych"_s);
    QGuiApplication::setApplicationDisplayName(u"Diptych"_s);
    QGuiApplication::setDesktopFileName(u"io.github.diptych.Diptych"_s);
    // Where the desktop names no icon theme, or one without the shapes that we lack.
    QIcon::setFallbackThemeName(u"breeze"_s);
    QApplication::setWindowIcon(QIcon(u":/diptych/icons/diptych.svg"_s));
    installTranslations();
    quietenQt();

    Settings settings = isPicture ? Settings::forgetful() : Settings::ofUser();
    if (isPicture || options.theme)
        settings.useTheme(options.theme.value_or(Theme::Light));
    applyTheme(application, settings.theme());
    Session session;
    if (!isPicture) {
        const QString state = QStandardPaths::writableLocation(QStandardPaths::StateLocation);
        session.setHistoryFolder(FilePath::fromString(state + "/history"_L1));
    }
    session.setClaiming(!isPicture);
    MainWindow window(session, settings);
    if (options.size.isValid())
        window.resize(options.size);
    else if (isPicture)
        window.resize(usualSize);
    else if (settings.windowGeometry().isEmpty())
        window.resize(firstSize(window.screen()->availableSize()));
    window.show();
    openSources(window, options);
    if (isPicture)
        return takeScreenshot(application, session, window, options.screenshot);
    QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::received, &window, &MainWindow::leave);
    return QApplication::exec();
}

} // namespace diptych
