// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of a page is valid UTF-8 without control characters that were not there, and its
// headings lie in it.

#include "fuzz/fuzz.h"

#include "document/loader.h"

#include <QtCore/QStringDecoder>

namespace diptych::fuzz {

void run(QByteArrayView input)
{
    LoadOptions options;
    options.format = Format::Html;
    const Result<DocumentPtr> page =
        documentFromBytes(input.toByteArray(), FilePath::fromNative("page.html"), options);
    if (!page)
        return;
    const Document &document = **page;
    require(document.text().isValidUtf8(), "the text is UTF-8");
    require(!document.text().contains('\0'), "no zero comes into the text");
    for (const Heading &heading : document.headings()) {
        require(heading.range.start >= 0 && !heading.range.isEmpty() &&
                    heading.range.end <= document.length(),
                "a heading lies in the text");
    }
}

} // namespace diptych::fuzz
