// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/windowarguments.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestWindowArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowRequest_reads()
    {
        const auto request = windowRequest(
            {"a.txt", "\xff", "--screenshot", "w.png", "--size=1280x720", "--theme", "dark"});
        QVERIFY(request);
        QCOMPARE(request->left->native(), QByteArray("a.txt"));
        QCOMPARE(request->right->native(), QByteArray("\xff"));
        QCOMPARE(request->screenshot.native(), QByteArray("w.png"));
        QCOMPARE(request->size, QSize(1280, 720));
        QCOMPARE(request->theme, u"dark"_s);
        QVERIFY(!request->sample);
    }

    void windowRequest_refuses_data()
    {
        QTest::addColumn<QList<QByteArray>>("words");
        using Words = QList<QByteArray>;
        QTest::newRow("three files") << Words{"a", "b", "c"};
        QTest::newRow("no size") << Words{"--size", "big"};
        QTest::newRow("a size of nothing") << Words{"--size", "0x0"};
        QTest::newRow("a size beyond any screen") << Words{"--size", "99999x99999"};
        QTest::newRow("unknown theme") << Words{"--theme", "neon"};
        QTest::newRow("unknown option") << Words{"--full"};
    }
    void windowRequest_refuses()
    {
        QFETCH(QList<QByteArray>, words);
        QVERIFY(!windowRequest(words));
    }
};

DIPTYCH_TEST(TestWindowArguments)

#include "tst_windowarguments.moc"
