// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/holding.h"

#include "base/text.h"
#include "session/account.h"
#include "session/session.h"

#include <QtCore/QSysInfo>

namespace diptych {

namespace {

constexpr qsizetype shownCodePoints = 60;

} // namespace

QByteArray introduction()
{
    return accountName().simplified().toUtf8() + '\n' +
           QSysInfo::machineHostName().simplified().toUtf8() + '\n';
}

QString introduced(const QByteArray &words)
{
    const QList<QByteArray> lines = words.split('\n');
    if (words == introduction() || lines.size() < 2)
        return {};
    const auto shown = [&](qsizetype line) {
        return elided(escapedForDisplay(QByteArrayView(lines.at(line))), shownCodePoints);
    };
    const QString name = shown(0);
    const QString machine = shown(1);
    if (name.isEmpty() || machine.isEmpty())
        return name + machine;
    return Session::tr("%1 on %2", "person, computer").arg(name, machine);
}

} // namespace diptych
