// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/wordbreaker.h"

#include "document/utf8.h"

#include <QtCore/QtAssert>

#include <string_view>

namespace diptych {

namespace {

std::unique_ptr<icu::BreakIterator> makeIterator()
{
    // Making one reads the rules; a clone is cheap.
    static const std::unique_ptr<icu::BreakIterator> prototype = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        Q_ASSERT(U_SUCCESS(status));
        return made;
    }();
    return std::unique_ptr<icu::BreakIterator>(prototype->clone());
}

} // namespace

WordBreaker::WordBreaker()
    : m_iterator(makeIterator())
{
}

const char *WordBreaker::chunkEnd(const char *from, const char *to)
{
    // Boundaries stand on both sides of these marks whatever surrounds them, so cutting behind one
    // changes nothing. Without any, a cut far out costs at most one boundary.
    constexpr std::u32string_view separators = U"。、，！？；：「」『』（）《》";
    constexpr qsizetype wanted = 1 << 12;
    constexpr qsizetype most = 1 << 16;
    if (to - from <= wanted)
        return to;
    const char *const limit = to - from > most ? from + most : to;
    for (const char *at = from; at < limit;) {
        const char32_t c = utf8::decode(at);
        at += utf8::sequenceLength(*at);
        if (at - from >= wanted && separators.find(c) != std::u32string_view::npos)
            return at;
    }
    const char *cut = limit;
    while (cut < to && utf8::isContinuation(*cut))
        ++cut;
    return cut;
}

void WordBreaker::setText(const char *from, const char *to)
{
    m_text = icu::UnicodeString::fromUTF8(icu::StringPiece(from, int32_t(to - from)));
    m_iterator->setText(m_text);
    m_iterator->first();
}

const char *WordBreaker::advanced(const char *from, int unit, int nextUnit)
{
    for (; unit < nextUnit; from += utf8::sequenceLength(*from))
        unit += utf8::sequenceLength(*from) == 4 ? 2 : 1;
    return from;
}

} // namespace diptych
