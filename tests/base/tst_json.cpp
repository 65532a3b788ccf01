// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/json.h"
#include "support/testmain.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonString_isReadBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("quotes and slashes") << u"\"a\\b/c\""_s;
        QTest::newRow("controls") << u"a\n\r\t\u0000\u001b\u007f"_s;
        QTest::newRow("astral") << u"📌 pinned"_s;
        QTest::newRow("lone high surrogate") << u"a" + QString(QChar(0xd800)) + u"b";
        QTest::newRow("lone low surrogate at the end") << u"a" + QString(QChar(0xdfff));
        QTest::newRow("line separator") << QString(QChar(0x2028));
    }
    void jsonString_isReadBackAsItWas()
    {
        QFETCH(QString, text);
        const QByteArray json = '[' + jsonString(text) + ']';
        QCOMPARE(QJsonDocument::fromJson(json).array().at(0).toString(), text);
        for (char byte : json)
            QVERIFY(uchar(byte) >= 0x20);
    }
};

DIPTYCH_TEST(TestJson)

#include "tst_json.moc"
