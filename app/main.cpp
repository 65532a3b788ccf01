// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandline.h"
#include "window/application.h"
#include "window/windowarguments.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    using namespace diptych;
    QCoreApplication::setApplicationName(QStringLiteral("Diptych"));
    QCoreApplication::setOrganizationName(QStringLiteral("Diptych"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DIPTYCH_VERSION));

    const QList<QByteArray> words(argv + 1, argv + argc);
    if (!words.isEmpty() && isSubcommand(words.first())) {
        const QCoreApplication application(argc, argv);
        return runSubcommand(words);
    }
    const std::optional<WindowOptions> options = windowOptions(words);
    return options ? runWindow(argc, argv, *options) : 2;
}
