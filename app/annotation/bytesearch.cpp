// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/bytesearch.h"

#include "annotation/quoteindex.h"

#include <cstring>

namespace diptych {

std::vector<qsizetype> occurrences(QByteArrayView text, QByteArrayView needle, std::size_t limit)
{
    Q_ASSERT(!needle.isEmpty());
    std::vector<qsizetype> found;
    const char *const end = text.data() + text.size();
    for (const char *at = text.data(); found.size() < limit && end - at >= needle.size(); ++at) {
        at = static_cast<const char *>(
            ::memmem(at, std::size_t(end - at), needle.data(), std::size_t(needle.size())));
        if (!at)
            break;
        found.push_back(at - text.data());
    }
    return found;
}

std::vector<qsizetype> occurrences(QByteArrayView text, const QuoteIndex *index,
                                   QByteArrayView needle, std::size_t limit)
{
    return index ? index->occurrences(needle, limit) : occurrences(text, needle, limit);
}

} // namespace diptych
