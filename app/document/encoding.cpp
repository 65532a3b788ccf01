// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/encoding.h"

#include "document/conversion.h"
#include "document/detection.h"
#include "document/utf8.h"

#include <QtCore/QCoreApplication>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("diptych::Encoding", text, nullptr, count);
}

Unexpected encodingError(const QString &what)
{
    return Unexpected({ErrorCode::Encoding, {}, {}, what,
                       translated("choose its encoding, or convert it to UTF-8")});
}

Unexpected noText()
{
    return encodingError(translated("the file holds binary data, not text"));
}

QString warningFor(const Converted &converted, const QString &encoding)
{
    return translated("%n sequence(s) that are not valid %1 were replaced by U+FFFD, the first in line %2 at byte %3",
                      int(std::min<qsizetype>(converted.invalid, std::numeric_limits<int>::max())))
        .arg(encoding)
        .arg(converted.firstInvalidLine)
        .arg(converted.firstInvalidOffset);
}

Result<DecodedText> convertedText(QByteArrayView bytes, const QString &encoding, const DecodeOptions &options)
{
    const auto converted = convertToUtf8(bytes, encoding, options.stop);
    if (!converted) {
        return encodingError(translated("no encoding is called \"%1\"").arg(encoding));
    }
    if (converted->cancelled)
        return Unexpected({ErrorCode::Cancelled, {}, {}, translated("opening was cancelled"), {}});
    const qsizetype points = utf8::countCodePoints(converted->utf8.begin(), converted->utf8.end());
    if (converted->invalid * 10 > points && points > 0)
        return encodingError(translated("the file is not text in the encoding %1").arg(encoding));
    DecodedText text{converted->utf8, canonicalEncoding(encoding), false, {}};
    if (converted->invalid > 0)
        text.warning = warningFor(*converted, text.encoding);
    return text;
}

Result<DecodedText> utf8Text(QByteArray bytes, const DecodeOptions &options)
{
    if (bytes.isValidUtf8())
        return DecodedText{std::move(bytes), u"UTF-8"_s, false, {}};
    return convertedText(bytes, u"UTF-8"_s, options);
}

/// Valid sequences of several bytes outnumber the damaged ones by far.
bool isDamagedUtf8(QByteArrayView bytes)
{
    const auto converted = convertToUtf8(bytes, u"UTF-8"_s);
    if (!converted)
        return false;
    qsizetype leads = 0;
    for (const char c : converted->utf8)
        leads += static_cast<unsigned char>(c) >= 0xc0 ? 1 : 0;
    return (leads - converted->invalid) >= 4 * converted->invalid;
}

Result<DecodedText> guessedText(QByteArray bytes, const DecodeOptions &options)
{
    if (bytes.contains('\0')) {
        const QString wide = detectWideEncoding(bytes);
        if (!wide.isEmpty())
            return convertedText(bytes, wide, options);
        if (bytes.count('\0') * 1000 > bytes.size())
            return noText();
    }
    if (looksBinary(bytes))
        return noText();
    if (bytes.isValidUtf8())
        return utf8Text(std::move(bytes), options);
    if (!options.declared.isEmpty() && !canonicalEncoding(options.declared).isEmpty()) {
        auto text = convertedText(bytes, options.declared, options);
        if (text || text.error().code == ErrorCode::Cancelled)
            return text;
    }
    if (isDamagedUtf8(bytes))
        return utf8Text(std::move(bytes), options);
    const QString narrow = detectNarrowEncoding(bytes);
    return convertedText(bytes, narrow.isEmpty() ? u"windows-1252"_s : narrow, options);
}

} // namespace

Result<DecodedText> decodeText(QByteArray bytes, const DecodeOptions &options)
{
    const ByteOrderMark mark = byteOrderMark(bytes);
    const QString chosen = options.chosen.isEmpty() ? QString() : canonicalEncoding(options.chosen);
    if (chosen.isEmpty() && !options.chosen.isEmpty())
        return encodingError(translated("no encoding is called \"%1\"").arg(options.chosen));
    // A BOM belongs to the encoding chosen if that is its own, or its family ("UTF-16").
    const bool marked = mark.length > 0 && (chosen.isEmpty() || mark.encoding.startsWith(chosen));
    if (marked)
        bytes.remove(0, mark.length);
    const QString encoding = marked ? mark.encoding : chosen;
    Result<DecodedText> text = encoding.isEmpty() ? guessedText(std::move(bytes), options)
        : encoding == "UTF-8"_L1                  ? utf8Text(std::move(bytes), options)
                                                  : convertedText(bytes, encoding, options);
    if (text)
        text->hasBom = marked;
    return text;
}

} // namespace diptych
