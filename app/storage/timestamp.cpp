// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/timestamp.h"

#include <QtCore/QString>
#include <QtCore/QTimeZone>

#include <array>

namespace diptych {

namespace {

/// Reads @p digits decimal digits; -1 where there are others.
int number(const char *at, int digits)
{
    int value = 0;
    for (int i = 0; i < digits; ++i) {
        if (at[i] < '0' || at[i] > '9')
            return -1;
        value = value * 10 + (at[i] - '0');
    }
    return value;
}

void put(char *at, int value, int digits)
{
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        at[i] = char('0' + value % 10);
}

/// Our own form, which QDateTime's parser would need ten times as long for.
QDateTime parsedOwn(QByteArrayView text)
{
    const bool hasMilliseconds = text.size() == 24;
    if ((text.size() != 20 && !hasMilliseconds) || text.back() != 'Z')
        return {};
    const char *at = text.data();
    if (at[4] != '-' || at[7] != '-' || at[10] != 'T' || at[13] != ':' || at[16] != ':' ||
        (hasMilliseconds && at[19] != '.'))
        return {};
    const QDate date(number(at, 4), number(at + 5, 2), number(at + 8, 2));
    const QTime time(number(at + 11, 2), number(at + 14, 2), number(at + 17, 2),
                     hasMilliseconds ? number(at + 20, 3) : 0);
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, QTimeZone::UTC);
}

} // namespace

QByteArray timestamp(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    const QDate date = utc.date();
    if (!utc.isValid() || date.year() < 0 || date.year() > 9999)
        return {};
    std::array<char, 25> text{"0000-00-00T00:00:00.000Z"};
    const QTime clock = utc.time();
    put(&text[0], date.year(), 4);
    put(&text[5], date.month(), 2);
    put(&text[8], date.day(), 2);
    put(&text[11], clock.hour(), 2);
    put(&text[14], clock.minute(), 2);
    put(&text[17], clock.second(), 2);
    put(&text[20], clock.msec(), 3);
    if (clock.msec() != 0)
        return QByteArray(text.data(), 24);
    text[19] = 'Z';
    return QByteArray(text.data(), 20);
}

QDateTime parsedTimestamp(QByteArrayView text)
{
    const QDateTime own = parsedOwn(text);
    if (own.isValid())
        return own;
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return time.toUTC();
}

} // namespace diptych
