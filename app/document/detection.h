// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace diptych {

struct ByteOrderMark
{
    QString encoding; ///< empty where there is none
    qsizetype length = 0;
};

[[nodiscard]] ByteOrderMark byteOrderMark(QByteArrayView bytes);

/// UTF-16 or UTF-32 without BOM, told by where the zero bytes stand and by what the text would be;
/// empty for anything else. Looks at the first 64 KiB.
[[nodiscard]] QString detectWideEncoding(QByteArrayView bytes);

/// The encoding of 8 bits that ICU thinks the likeliest and that the bytes are valid in;
/// windows-1252 where it has no opinion. Looks at the first 8 KiB of the parts that are not ASCII
/// or that shift to another set by escapes; empty where there are none.
[[nodiscard]] QString detectNarrowEncoding(QByteArrayView bytes);

/// Whether the bytes have too many control characters, zeros among them, for text in any encoding
/// that contains ASCII. Looks at the first 64 KiB.
[[nodiscard]] bool looksBinary(QByteArrayView bytes);

} // namespace diptych
