// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/windowarguments.h"
#include "window/application.h"

int main(int argc, char **argv)
{
    using namespace diptych;
    const std::optional<WindowRequest> asked =
        windowRequest(QList<QByteArray>(argv + 1, argv + argc));
    if (!asked)
        return 2;
    return runWindow(argc, argv,
                     {asked->left, asked->right, asked->sample, asked->screenshot, asked->size,
                      themeNamed(asked->theme)});
}
