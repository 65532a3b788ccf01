// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/detection.h"

#include "document/conversion.h"

#include <QtCore/QChar>
#include <QtCore/QList>

#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleBytes = 64 * 1024;

bool isTextControl(char32_t c)
{
    return (c >= 0x08 && c <= 0x0d) || c == 0x1b || (c >= 0x1c && c <= 0x1f);
}

/// The share of code points that a text would hold, in thousandths: no controls and nothing that is
/// not assigned.
int plausibility(const Converted &converted)
{
    qsizetype good = 0;
    const QList<uint> points = QString::fromUtf8(converted.utf8).toUcs4();
    for (const uint c : points) {
        const QChar::Category category = QChar::category(char32_t(c));
        const bool bad =
            c == 0xfffd || category == QChar::Other_NotAssigned ||
            category == QChar::Other_PrivateUse || category == QChar::Other_Surrogate ||
            (category == QChar::Other_Control && !isTextControl(char32_t(c)) && c != 0x85);
        good += bad ? 0 : 1;
    }
    return points.isEmpty() ? 0 : int(good * 1000 / points.size());
}

/// The larger encoding that Windows made of a standard one, and that texts really are in.
QString asWindows(const QString &name)
{
    return name == "ISO-8859-1"_L1   ? u"windows-1252"_s
           : name == "ISO-8859-9"_L1 ? u"windows-1254"_s
                                     : name;
}

} // namespace

ByteOrderMark byteOrderMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return {u"UTF-8"_s, 3};
    if (bytes.startsWith(QByteArrayView("\0\0\xfe\xff", 4)))
        return {u"UTF-32BE"_s, 4};
    // The same bytes begin UTF-16 with a NUL behind its BOM, which no text has.
    if (bytes.startsWith(QByteArrayView("\xff\xfe\0\0", 4)) && bytes.size() % 4 == 0)
        return {u"UTF-32LE"_s, 4};
    if (bytes.startsWith("\xff\xfe"))
        return {u"UTF-16LE"_s, 2};
    if (bytes.startsWith("\xfe\xff"))
        return {u"UTF-16BE"_s, 2};
    return {};
}

QString detectWideEncoding(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleBytes) & ~qsizetype(3));
    const QByteArrayView pairs =
        bytes.size() < 4 ? bytes.first(bytes.size() & ~qsizetype(1)) : sample;
    if (!pairs.contains('\0'))
        return {};
    QString best;
    int bestScore = 985;
    for (const auto &encoding : {u"UTF-32LE"_s, u"UTF-32BE"_s, u"UTF-16LE"_s, u"UTF-16BE"_s}) {
        const bool four = encoding.startsWith("UTF-32"_L1);
        if (bytes.size() % (four ? 4 : 2) != 0)
            continue;
        const auto converted = convertToUtf8(four ? sample : pairs, encoding);
        const int score = converted ? plausibility(*converted) : 0;
        if (score > bestScore) {
            bestScore = score;
            best = encoding;
        }
    }
    return best;
}

QString detectNarrowEncoding(QByteArrayView bytes)
{
    // The detector reads no more than this, which in a long text may be all ASCII.
    constexpr qsizetype wanted = 8 * 1024;
    QByteArray sample;
    qsizetype at = 0;
    while (at < bytes.size() && sample.size() < wanted) {
        const auto isHigh = [](char c) {
            return static_cast<unsigned char>(c) >= 0x80 || c == 0x1b;
        };
        const auto *high = std::find_if(bytes.begin() + at, bytes.end(), isHigh);
        if (high == bytes.end())
            break;
        const qsizetype from = std::max<qsizetype>(at, high - bytes.begin() - 64);
        at = std::min<qsizetype>(bytes.size(), high - bytes.begin() + 192);
        sample += bytes.sliced(from, at - from);
    }
    if (sample.isEmpty())
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype([](UCharsetDetector *d) { ucsdet_close(d); })>
        detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), sample.constData(), int32_t(sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch *const *const matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        // Of a few bytes all Western encodings make sense: the commonest is the best guess.
        constexpr int vague = 15;
        if (ucsdet_getConfidence(matches[i], &status) < vague)
            break;
        const QString name = QString::fromLatin1(ucsdet_getName(matches[i], &status));
        const auto converted = convertToUtf8(sample, name);
        // The sample's pieces may cut characters at their ends.
        const qsizetype tolerated = sample.size() / 100;
        if (converted && converted->invalid <= tolerated)
            return asWindows(name);
    }
    return u"windows-1252"_s;
}

bool looksBinary(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleBytes));
    const auto zeros = sample.count('\0');
    const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && !isTextControl(byte)) || byte == 0x7f;
    });
    // A stray zero or bell is an accident; terminals' recordings are full of controls.
    const int percent = sample.isValidUtf8() ? 20 : 2;
    return zeros * 1000 > sample.size() + 4000 || controls * 100 > (sample.size() + 100) * percent;
}

} // namespace diptych
