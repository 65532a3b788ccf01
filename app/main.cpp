// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandline.h"
#include "commandline/windowarguments.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    using namespace diptych;
    const QCoreApplication application(argc, argv);
    const QList<QByteArray> words(argv + 1, argv + argc);
    return runSubcommand(words.isEmpty() || !isSubcommand(words.first()) ? QList<QByteArray>{"--help"} : words);
}
