// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/segmentation.h"

#include "document/positioncursor.h"
#include "document/wordbreaker.h"

#include <optional>

namespace diptych {

namespace {

/// Scripts whose words are written without spaces: Han, kana, Thai, Lao, Myanmar, Khmer.
bool isSpaceless(char32_t c)
{
    if (c < 0xe01)
        return false;
    return c < 0xf00 || (c >= 0x1000 && c < 0x10a0) || (c >= 0x1780 && c < 0x1800) ||
           (c >= 0x19e0 && c < 0x1a00) || (c >= 0x2e80 && c < 0x2fe0) || c == 0x3005 ||
           c == 0x3007 || (c >= 0x3021 && c < 0x302a) || (c >= 0x3041 && c < 0x3097) ||
           (c >= 0x309d && c < 0x30a0) || (c >= 0x30a1 && c < 0x30fb) ||
           (c >= 0x30fd && c < 0x3100) || (c >= 0x31f0 && c < 0x3200) ||
           (c >= 0x3400 && c < 0x4dc0) || (c >= 0x4e00 && c < 0xa000) ||
           (c >= 0xa9e0 && c < 0xaa00) || (c >= 0xaa60 && c < 0xaa80) ||
           (c >= 0xf900 && c < 0xfb00) || (c >= 0xff66 && c < 0xffa0) ||
           (c >= 0x1aff0 && c < 0x1b170) || (c >= 0x20000 && c < 0x40000);
}

} // namespace

std::vector<Range> alignmentTokens(const Document &document, Range within)
{
    const QByteArrayView text = document.bytes(within);
    const char *at = text.begin();
    const char *const end = text.end();
    PositionCursor cursor(document, std::clamp<Position>(within.start, 0, document.length()));
    std::optional<WordBreaker> breaker;
    std::vector<Range> tokens;
    tokens.reserve(size_t(text.size() / 6));
    const auto add = [&](const char *from, const char *to) {
        const Position start = cursor.position(from);
        tokens.push_back({start, cursor.position(to)});
    };
    while (at < end) {
        const char *const start = at;
        bool spaceless = false;
        char32_t c = 0;
        while ((at = utf8::skipAsciiNonSpace(at, end)) < end) {
            c = utf8::decode(at);
            if (utf8::isWhiteSpace(c))
                break;
            spaceless = spaceless || isSpaceless(c);
            at += utf8::sequenceLength(*at);
        }
        if (spaceless) {
            if (!breaker)
                breaker.emplace();
            breaker->forEach(start, at,
                             [&](const char *from, const char *to, bool) { add(from, to); });
        } else if (at > start) {
            add(start, at);
        }
        if (at < end)
            at += utf8::sequenceLength(*at);
    }
    return tokens;
}

Range trimmed(const Document &document, Range range)
{
    const QByteArrayView text = document.bytes(range);
    const QByteArrayView inner = utf8::trimmed(text);
    const qsizetype offset = inner.data() - document.text().data();
    if (inner.isEmpty())
        return {document.position(offset), document.position(offset)};
    return {document.position(offset), document.position(offset + inner.size())};
}

} // namespace diptych
