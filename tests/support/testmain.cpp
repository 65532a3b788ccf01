// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include DIPTYCH_TEST_APPLICATION_HEADER
#include <QtCore/QFileInfo>
#include <QtCore/QMap>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <memory>

namespace {

using Factory = std::function<std::unique_ptr<QObject>()>;

QMap<QByteArray, Factory> &factories()
{
    static QMap<QByteArray, Factory> map;
    return map;
}

} // namespace

namespace diptych::testing {

Registration::Registration(const char *sourceFile, Factory make)
{
    const QString base = QFileInfo(QString::fromUtf8(sourceFile)).completeBaseName();
    factories().insert(base.mid(4).toUtf8(), std::move(make));
}

} // namespace diptych::testing

// tst_ROOM [NAME] [QtTest arguments]: all classes, or the one registered as NAME.
int main(int argc, char **argv)
{
    // A home of their own: no test sees or changes the settings of whoever runs it.
    QTemporaryDir home;
    for (const char *variable :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(variable, home.path().toUtf8());

    const DIPTYCH_TEST_APPLICATION application(argc, argv);
    QStringList arguments = application.arguments();
    QByteArray only;
    if (arguments.size() > 1 && factories().contains(arguments.at(1).toUtf8()))
        only = arguments.takeAt(1).toUtf8();
    int failures = 0;
    for (auto it = factories().cbegin(); it != factories().cend(); ++it) {
        if (only.isEmpty() || it.key() == only) {
            const std::unique_ptr<QObject> test = it.value()();
            failures += QTest::qExec(test.get(), arguments);
        }
    }
    return qMin(failures, 127);
}
