// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/segmentation.h"

#include "document/positioncursor.h"
#include "document/wordbreaker.h"

#include <optional>

namespace diptych {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The end of the ASCII word that begins at @p at, as ICU's rules have it: letters, digits and
/// underscores, with a full stop or apostrophe between two letters or two digits, and a comma or
/// semicolon between two digits.
const char *asciiWordEnd(const char *at, const char *end)
{
    const auto belongs = [](char c) {
        return isLetter(c) || isDigit(c) || c == '_';
    };
    while (at < end) {
        if (belongs(*at)) {
            ++at;
            continue;
        }
        const char before = at[-1];
        const char after = end - at > 1 ? at[1] : ' ';
        const bool either = *at == '.' || *at == '\'';
        const bool inWord = either && isLetter(before) && isLetter(after);
        const bool inNumber =
            (either || *at == ',' || *at == ';') && isDigit(before) && isDigit(after);
        if (!inWord && !inNumber)
            break;
        ++at;
    }
    return at;
}

/// Calls @p word(from, to) for each word of a run without white space.
template <typename Word> void forEachAsciiWord(const char *at, const char *end, Word word)
{
    while (at < end) {
        if (!isLetter(*at) && !isDigit(*at) && *at != '_') {
            ++at;
            continue;
        }
        const char *const start = at;
        at = asciiWordEnd(at + 1, end);
        if (at - start > 1 || *start != '_')
            word(start, at);
    }
}

template <typename Word> void forEachWord(QByteArrayView text, Word word)
{
    std::optional<WordBreaker> breaker;
    const char *at = text.begin();
    const char *const end = text.end();
    while (at < end) {
        const char *const start = at;
        bool ascii = true;
        while ((at = utf8::skipAsciiNonSpace(at, end)) < end &&
               !utf8::isWhiteSpace(utf8::decode(at))) {
            ascii = false;
            at += utf8::sequenceLength(*at);
        }
        if (ascii) {
            forEachAsciiWord(start, at, word);
        } else {
            if (!breaker)
                breaker.emplace();
            breaker->forEach(start, at, [&](const char *from, const char *to, bool isWord) {
                if (isWord)
                    word(from, to);
            });
        }
        if (at < end)
            at += utf8::sequenceLength(*at);
    }
}

} // namespace

std::vector<Range> words(const Document &document, Range within)
{
    PositionCursor cursor(document, std::clamp<Position>(within.start, 0, document.length()));
    std::vector<Range> found;
    forEachWord(document.bytes(within), [&](const char *from, const char *to) {
        const Position start = cursor.position(from);
        found.push_back({start, cursor.position(to)});
    });
    return found;
}

Range wordAt(const Document &document, Position at)
{
    // The run without white space around the place, no more than needed of an endless one.
    constexpr qsizetype reach = 4096;
    const QByteArrayView text = document.text();
    const char *const here = text.data() + document.byteOffset(at);
    const char *from = here;
    while (from > text.begin() && here - from < reach) {
        const char *const before = utf8::previous(from);
        if (utf8::isWhiteSpace(utf8::decode(before)))
            break;
        from = before;
    }
    const char *to = here;
    while (to < text.end() && to - here < reach && !utf8::isWhiteSpace(utf8::decode(to)))
        to += utf8::sequenceLength(*to);

    at = std::clamp<Position>(at, 0, document.length());
    Range found{at, at};
    forEachWord({from, to}, [&](const char *start, const char *end) {
        // Behind the last letter counts too: that is where a click on its right half lands.
        if (start <= here && here <= end)
            found = {document.position(start - text.data()), document.position(end - text.data())};
    });
    return found;
}

} // namespace diptych
