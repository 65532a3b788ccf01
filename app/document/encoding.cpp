// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/encoding.h"

#include "document/conversion.h"
#include "document/detection.h"
#include "document/utf8.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(diptych::Encoding)
};

Unexpected encodingError(const QString &what)
{
    return Unexpected({ErrorCode::Encoding,
                       {},
                       {},
                       what,
                       Words::tr("choose its encoding, or convert it to UTF-8")});
}

QString warningFor(const Converted &converted, const QString &encoding)
{
    return Words::tr("%n sequence(s) that are not valid %1 were replaced by U+FFFD, the first in "
                     "line %2 at byte %3",
                     nullptr,
                     int(std::min<qsizetype>(converted.invalid, std::numeric_limits<int>::max())))
        .arg(encoding)
        .arg(converted.firstInvalidLine)
        .arg(converted.firstInvalidOffset);
}

Unexpected unknownEncoding(const QString &name)
{
    return encodingError(Words::tr("no encoding is called \"%1\"").arg(name));
}

Result<DecodedText> fromConverted(Converted converted, const QString &encoding)
{
    if (converted.cancelled)
        return Unexpected({ErrorCode::Cancelled, {}, {}, Words::tr("opening was cancelled"), {}});
    // A tenth is no accident any more, but a short text may end in the middle of a character.
    constexpr qsizetype forgiven = 2;
    const qsizetype points = utf8::countCodePoints(converted.utf8.begin(), converted.utf8.end());
    if ((converted.invalid - forgiven) * 10 > points)
        return encodingError(Words::tr("the file is not text in the encoding %1").arg(encoding));
    DecodedText text{{}, canonicalEncoding(encoding), false, {}};
    if (converted.invalid > 0)
        text.warning = warningFor(converted, text.encoding);
    text.utf8 = std::move(converted.utf8);
    return text;
}

Result<DecodedText> convertedText(QByteArrayView bytes, const QString &encoding,
                                  const DecodeOptions &options)
{
    auto converted = convertToUtf8(bytes, encoding, options.stop);
    if (!converted)
        return unknownEncoding(encoding);
    return fromConverted(std::move(*converted), encoding);
}

Result<DecodedText> utf8Text(QByteArray bytes, const DecodeOptions &options)
{
    if (bytes.isValidUtf8())
        return DecodedText{std::move(bytes), u"UTF-8"_s, false, {}};
    return convertedText(bytes, u"UTF-8"_s, options);
}

/// Valid sequences of several bytes outnumber the damaged ones by far.
bool isDamagedUtf8(const Converted &converted)
{
    const auto sequences = std::count_if(converted.utf8.begin(), converted.utf8.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0xc0;
    });
    return sequences - converted.invalid >= 4 * converted.invalid;
}

/// Text of 8 bits that is not valid UTF-8.
Result<DecodedText> legacyText(QByteArrayView bytes, const DecodeOptions &options)
{
    if (!canonicalEncoding(options.declared).isEmpty()) {
        auto text = convertedText(bytes, options.declared, options);
        if (text || text.error().code == ErrorCode::Cancelled)
            return text;
    }
    auto damaged = convertToUtf8(bytes, u"UTF-8"_s, options.stop);
    if (damaged && (damaged->cancelled || isDamagedUtf8(*damaged)))
        return fromConverted(std::move(*damaged), u"UTF-8"_s);
    damaged.reset();
    const QString detected = detectNarrowEncoding(bytes);
    return convertedText(bytes, detected.isEmpty() ? u"windows-1252"_s : detected, options);
}

Result<DecodedText> guessedText(QByteArray bytes, const DecodeOptions &options)
{
    const QString wide = detectWideEncoding(bytes);
    if (!wide.isEmpty())
        return convertedText(bytes, wide, options);
    if (looksBinary(bytes))
        return encodingError(Words::tr("the file holds binary data, not text"));
    if (!bytes.isValidUtf8())
        return legacyText(bytes, options);
    // Japanese, Korean and Chinese mail shifts sets by escapes and is ASCII to the eye.
    if (bytes.contains('\x1b') && bytes.contains("\x1b$")) {
        const QString shifting = detectNarrowEncoding(bytes);
        if (shifting.startsWith("ISO-2022"_L1))
            return convertedText(bytes, shifting, options);
    }
    return DecodedText{std::move(bytes), u"UTF-8"_s, false, {}};
}

} // namespace

Result<DecodedText> decodeText(QByteArray bytes, const DecodeOptions &options)
{
    const ByteOrderMark mark = byteOrderMark(bytes);
    const QString chosen = options.chosen.isEmpty() ? QString() : canonicalEncoding(options.chosen);
    if (chosen.isEmpty() && !options.chosen.isEmpty())
        return unknownEncoding(options.chosen);
    // A BOM belongs to the encoding chosen if that is its own, or its family ("UTF-16").
    const bool marked = mark.length > 0 && (chosen.isEmpty() || mark.encoding.startsWith(chosen));
    if (marked)
        bytes.remove(0, mark.length);
    const QString encoding = marked ? mark.encoding : chosen;
    Result<DecodedText> text = encoding.isEmpty()       ? guessedText(std::move(bytes), options)
                               : encoding == "UTF-8"_L1 ? utf8Text(std::move(bytes), options)
                                                        : convertedText(bytes, encoding, options);
    if (text)
        text->hasBom = marked;
    return text;
}

} // namespace diptych
