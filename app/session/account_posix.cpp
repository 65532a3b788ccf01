// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/account.h"

#include <QtCore/QSettings>

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace diptych {

using namespace Qt::StringLiterals;

QString accountName()
{
    const uid_t user = ::getuid();
    if (user == 0)
        return {};
    passwd entry;
    passwd *found = nullptr;
    std::array<char, 4096> buffer;
    if (::getpwuid_r(user, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {};
    // GECOS: the full name ends at the first comma.
    const QString full = QString::fromLocal8Bit(found->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(found->pw_name) : full;
}

QString savedCoderName()
{
    return QSettings(u"Diptych"_s, u"Diptych"_s).value("coder/name"_L1).toString();
}

void saveCoderName(const QString &name)
{
    QSettings(u"Diptych"_s, u"Diptych"_s).setValue("coder/name"_L1, name);
}

QString ownName()
{
    const QString saved = savedCoderName();
    return saved.isEmpty() ? accountName() : saved;
}

} // namespace diptych
