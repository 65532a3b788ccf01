// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/conversion.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <memory>

namespace diptych {

namespace {

using Converter = std::unique_ptr<UConverter, decltype([](UConverter *c) { ucnv_close(c); })>;

Converter openConverter(const QString &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray name = encoding.toLatin1();
    // An empty name would mean the system's default encoding.
    Converter converter(name.isEmpty() ? nullptr : ucnv_open(name.constData(), &status));
    return U_SUCCESS(status) ? std::move(converter) : Converter();
}

/// Appends what ICU makes of a source, chunk by chunk, and keeps account of what it replaces.
class Conversion
{
public:
    Conversion(UConverter *converter, QByteArrayView source)
        : m_converter(converter)
        , m_source(source)
    {
        UErrorCode status = U_ZERO_ERROR;
        ucnv_setToUCallBack(converter, &Conversion::replace, this, nullptr, nullptr, &status);
        Q_ASSERT(U_SUCCESS(status));
        m_result.utf8.reserve(source.size() + source.size() / 8);
    }

    Converted run(const std::stop_token &stop)
    {
        const char *from = m_source.begin();
        UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
        while (status == U_BUFFER_OVERFLOW_ERROR && !stop.stop_requested()) {
            status = U_ZERO_ERROR;
            char16_t *to = m_chunk.data();
            ucnv_toUnicode(m_converter, &to, m_chunk.data() + m_chunk.size(), &from, m_source.end(),
                           nullptr, true, &status);
            flush(to);
        }
        Q_ASSERT(U_SUCCESS(status) || stop.stop_requested());
        m_result.utf8 += m_left.toUtf8();
        m_result.cancelled = stop.stop_requested();
        return std::move(m_result);
    }

private:
    static void U_CALLCONV replace(const void *context, UConverterToUnicodeArgs *arguments,
                                   const char *, int32_t length, UConverterCallbackReason reason,
                                   UErrorCode *status)
    {
        if (reason > UCNV_IRREGULAR)
            return; // reset, close, clone
        auto *const self = static_cast<Conversion *>(const_cast<void *>(context));
        if (self->m_result.invalid++ == 0) {
            self->m_result.firstInvalidOffset =
                std::max<qsizetype>(arguments->source - self->m_source.begin() - length, 0);
            self->m_result.firstInvalidLine =
                self->m_newlines + 1 + std::count(self->m_chunk.data(), arguments->target, u'\n');
        }
        *status = U_ZERO_ERROR;
        constexpr char16_t replacement[] = {0xfffd};
        const char16_t *from = replacement;
        ucnv_cbToUWriteUChars(arguments, from, 1, 0, status);
    }

    void flush(const char16_t *to)
    {
        m_newlines += std::count(static_cast<const char16_t *>(m_chunk.data()), to, u'\n');
        // A pair may be cut by the chunk's end.
        m_left += QStringView(m_chunk.data(), to);
        const bool cut = !m_left.isEmpty() && m_left.back().isHighSurrogate();
        m_result.utf8 += m_left.first(m_left.size() - (cut ? 1 : 0)).toUtf8();
        m_left = m_left.last(cut ? 1 : 0);
    }

    UConverter *m_converter;
    QByteArrayView m_source;
    std::array<char16_t, 1 << 15> m_chunk;
    QString m_left;
    qsizetype m_newlines = 0;
    Converted m_result;
};

} // namespace

std::optional<Converted> convertToUtf8(QByteArrayView bytes, const QString &encoding,
                                       const std::stop_token &stop)
{
    const Converter converter = openConverter(encoding);
    if (!converter)
        return {};
    return std::make_unique<Conversion>(converter.get(), bytes)->run(stop);
}

QString canonicalEncoding(const QString &name)
{
    const Converter converter = openConverter(name);
    if (!converter)
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const char *const internal = ucnv_getName(converter.get(), &status);
    for (const char *standard : {"MIME", "IANA"}) {
        status = U_ZERO_ERROR;
        if (const char *known = ucnv_getStandardName(internal, standard, &status))
            return QString::fromLatin1(known);
    }
    return QString::fromLatin1(internal);
}

QStringList registeredEncodings()
{
    QStringList names;
    for (int32_t i = 0; i < ucnv_countAvailable(); ++i) {
        UErrorCode status = U_ZERO_ERROR;
        const char *const name = ucnv_getStandardName(ucnv_getAvailableName(i), "MIME", &status);
        if (U_SUCCESS(status) && name)
            names.append(QString::fromLatin1(name));
    }
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names;
}

} // namespace diptych
