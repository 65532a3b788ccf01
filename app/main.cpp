// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandline.h"
#include "commandline/windowarguments.h"
#include "window/application.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    using namespace diptych;
    const QList<QByteArray> words(argv + 1, argv + argc);
    if (!words.isEmpty() && isSubcommand(words.first())) {
        const QCoreApplication application(argc, argv);
        return runSubcommand(words);
    }
    const std::optional<WindowRequest> asked = windowRequest(words);
    if (!asked)
        return 2;
    return runWindow(argc, argv,
                     {asked->left, asked->right, asked->sample, asked->screenshot, asked->size,
                      themeNamed(asked->theme)});
}
