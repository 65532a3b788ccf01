// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/startwindow.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <cstdio>

#include <unistd.h>

namespace diptych {

int startWindow(char **arguments)
{
    const QByteArray program =
        QFile::encodeName(QCoreApplication::applicationDirPath()) + "/diptych-window";
    execv(program.constData(), arguments);
    std::perror(program.constData());
    return 2;
}

} // namespace diptych
