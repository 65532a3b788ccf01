// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/checkedline.h"

#include "storage/jsonsyntax.h"

#include <QtCore/QCryptographicHash>

namespace diptych {

namespace {

constexpr QByteArrayView sumKey(R"({"sum":")");
constexpr qsizetype sumLength = 16;
constexpr QByteArrayView behindSum(R"(",)");

QByteArray checksum(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160)
        .toHex()
        .first(sumLength);
}

} // namespace

QByteArray checkedLine(const QByteArray &object)
{
    const QByteArrayView rest = QByteArrayView(object).sliced(1);
    return sumKey + checksum(rest.chopped(1)) + behindSum + rest;
}

QByteArray objectOfLine(QByteArrayView line)
{
    constexpr qsizetype head = sumKey.size() + sumLength + behindSum.size();
    if (line.size() <= head)
        return {};
    const QByteArrayView rest = line.sliced(head);
    if (line.first(head) != sumKey + checksum(rest) + behindSum)
        return {};
    // The sum holds off accidents; that it is JSON, those who would write a file to harm.
    QByteArray object = '{' + rest.toByteArray();
    return checkJson(object) ? QByteArray() : object;
}

} // namespace diptych
