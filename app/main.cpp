// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandline.h"
#include "commandline/heap.h"
#include "commandline/startwindow.h"
#include "commandline/windowarguments.h"

#include <QtCore/QCoreApplication>

#include <vector>

int main(int argc, char **argv)
{
    using namespace diptych;
    const QList<QByteArray> words(argv + 1, argv + argc);
    // Qt takes away what is meant for it.
    std::vector<char *> given(argv, argv + argc + 1);
    const QCoreApplication application(argc, argv);
    if (!words.isEmpty() && isSubcommand(words.first())) {
        keepFreedMemory();
        return runSubcommand(words);
    }
    if (!windowRequest(words))
        return 2;
    return startWindow(given.data());
}
