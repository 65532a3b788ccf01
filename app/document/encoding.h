// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <stop_token>

namespace diptych {

/// The text of a source's bytes.
struct DecodedText
{
    QByteArray utf8;  ///< without BOM
    QString encoding; ///< IANA name
    bool hasBom = false;
    QString warning; ///< about replaced sequences; empty for none
};

struct DecodeOptions
{
    QString chosen;   ///< by the reader; errors rather than guesses where it does not fit
    QString declared; ///< by the source itself; used where a BOM and UTF-8 do not decide
    std::stop_token stop;
};

/// In this order: the encoding chosen, the BOM's, UTF-16 or -32 by the pattern of zero bytes, UTF-8
/// where valid, the one declared, UTF-8 where a few sequences are damaged, the one ICU detects.
/// Bytes that are no text are an Encoding error. Errors name no file. O(bytes).
[[nodiscard]] Result<DecodedText> decodeText(QByteArray bytes, const DecodeOptions &options = {});

} // namespace diptych
