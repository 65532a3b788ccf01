// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/timestamp.h"
#include "support/testmain.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsed_isUtc_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("again");
        const auto row = [](const char *text, const char *again) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(again);
        };
        row("2026-03-01T09:30:00Z", "2026-03-01T09:30:00Z");
        row("2026-03-01T09:30:00.120Z", "2026-03-01T09:30:00.120Z");
        row("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z");
        row("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z");
        row("2026-03-01T09:30:00.000Z", "2026-03-01T09:30:00Z");
        row("2026-03-01T09:30:00.123456Z", "2026-03-01T09:30:00.123Z");
        row("2026-03-01T09:30:00+02:00", "2026-03-01T07:30:00Z");
        row("2026-03-01T09:30:00", "2026-03-01T09:30:00Z");
        row("2026-03-01", "2026-03-01T00:00:00Z");
    }
    void parsed_isUtc()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, again);
        const QDateTime time = parsedTimestamp(text);
        QVERIFY(time.isValid());
        QCOMPARE(time.timeSpec(), Qt::UTC);
        QCOMPARE(timestamp(time), again);
        QCOMPARE(parsedTimestamp(again), time);
    }

    void parsed_refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "yesterday", "2026-02-30T09:30:00Z", "2026-03-01T25:30:00Z",
              "2026-03-01T09:30:0xZ", "2026-03-01T09:30:00.1x0Z", "\xff\xff\xff\xff"})
            QTest::newRow(text) << QByteArray(text);
    }
    void parsed_refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parsedTimestamp(text).isValid());
    }

    void timestamp_ofInvalidTime_isEmpty()
    {
        QVERIFY(timestamp(QDateTime()).isEmpty());
        QVERIFY(timestamp(QDateTime(QDate(12345, 1, 1), QTime(0, 0), QTimeZone::UTC)).isEmpty());
    }

    void timestamp_convertsToUtc()
    {
        const QDateTime time(QDate(2026, 7, 1), QTime(12, 0),
                             QTimeZone::fromSecondsAheadOfUtc(3600));
        QCOMPARE(timestamp(time), QByteArray("2026-07-01T11:00:00Z"));
    }
};

DIPTYCH_TEST(TestTimestamp)

#include "tst_timestamp.moc"
