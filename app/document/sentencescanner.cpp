// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/sentencescanner.h"

#include "document/abbreviations.h"
#include "document/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace diptych {

namespace {

/// Unicode's Sentence_Break property, newlines counting as spaces, and two classes of our own.
enum class Class : unsigned char {
    Other, Space, Lower, Upper, Letter, Digit, FullStop, Terminator, Ellipsis, Closing, Continues, Ignored
};

Class propertyOf(char32_t c)
{
    switch (c) {
    case U'…':
        return Class::Ellipsis;
    case U'*': case U'_': case U'`': case U'~': case U'†': case U'‡': case U'¹': case U'²': case U'³':
        return Class::Closing; // emphasis and footnote marks belong to the sentence they stand behind
    default:
        break;
    }
    if (c >= 0x2070 && c <= 0x2079)
        return Class::Closing;
    switch (u_getIntPropertyValue(UChar32(c), UCHAR_SENTENCE_BREAK)) {
    case U_SB_SEP: case U_SB_SP: case U_SB_CR: case U_SB_LF:
        return Class::Space;
    case U_SB_LOWER:
        return Class::Lower;
    case U_SB_UPPER:
        return Class::Upper;
    case U_SB_OLETTER:
        return Class::Letter;
    case U_SB_NUMERIC:
        return Class::Digit;
    case U_SB_ATERM:
        return Class::FullStop;
    case U_SB_STERM:
        return Class::Terminator;
    case U_SB_CLOSE:
        return Class::Closing;
    case U_SB_SCONTINUE:
        return Class::Continues;
    case U_SB_EXTEND: case U_SB_FORMAT:
        return Class::Ignored;
    default:
        return utf8::isWhiteSpace(c) ? Class::Space : Class::Other;
    }
}

Class classOf(const char *at)
{
    static const std::array<Class, 128> ascii = [] {
        std::array<Class, 128> table{};
        for (char32_t c = 0; c < 128; ++c)
            table[c] = propertyOf(c);
        return table;
    }();
    const auto byte = static_cast<unsigned char>(*at);
    return byte < 128 ? ascii[byte] : propertyOf(utf8::decode(at));
}

bool isAlphanumeric(Class c)
{
    return c == Class::Lower || c == Class::Upper || c == Class::Letter || c == Class::Digit;
}

bool isEnd(Class c)
{
    return c == Class::FullStop || c == Class::Terminator || c == Class::Ellipsis;
}

bool isAscii(const char *at)
{
    return static_cast<unsigned char>(*at) < 0x80;
}

/// Within a word, where quotes are looked at elsewhere: the "t" of "shouldn't" is no initial.
bool isApostrophe(const char *at)
{
    return *at == '\'' || utf8::decode(at) == U'’';
}

bool isDash(const char *at)
{
    const char32_t c = utf8::decode(at);
    return c == U'-' || c == U'–' || c == U'—';
}

std::string_view view(QByteArrayView bytes)
{
    return {bytes.data(), size_t(bytes.size())};
}

bool allOf(QByteArrayView word, std::string_view set)
{
    return view(word).find_first_not_of(set) == std::string_view::npos;
}

qsizetype letters(QByteArrayView word)
{
    return utf8::countCodePoints(word.begin(), word.end());
}

/// "U.S", "p.m", "Ph.D": pieces of one or two letters between stops.
bool isAcronym(QByteArrayView word)
{
    bool stops = false;
    int piece = 0;
    for (const char *at = word.begin(); at < word.end(); at += utf8::sequenceLength(*at)) {
        if (*at == '.') {
            stops = true;
            if (piece == 0)
                return false;
            piece = 0;
        } else {
            const Class c = classOf(at);
            if ((c != Class::Lower && c != Class::Upper) || ++piece > 2)
                return false;
        }
    }
    return stops && piece > 0;
}

} // namespace

SentenceScanner::SentenceScanner(QByteArrayView paragraph)
    : m_start(paragraph.begin())
    , m_end(paragraph.end())
{
}

QByteArrayView SentenceScanner::next()
{
    m_start = skipSpace(m_start);
    const char *at = m_start;
    bool words = false; // a sentence has at least one
    const char *checked = at;
    while ((at = nextCandidate(at)) < m_end) {
        const Cut cut = classOf(at) == Class::Space ? cutAtGap(at) : cutAtTerminator(at);
        for (; !words && checked < at; checked += utf8::sequenceLength(*checked))
            words = isAlphanumeric(classOf(checked));
        if (cut.end && words && hasWord(cut.resume)) {
            const QByteArrayView sentence(m_start, cut.end);
            m_start = cut.resume;
            return sentence;
        }
        at = cut.resume;
    }
    const QByteArrayView rest = utf8::trimmed({m_start, m_end});
    m_start = m_end;
    return rest;
}

bool SentenceScanner::hasWord(const char *at) const
{
    while (at < m_end && !isAlphanumeric(classOf(at)))
        at += utf8::sequenceLength(*at);
    return at < m_end;
}

const char *SentenceScanner::nextCandidate(const char *at) const
{
    for (; at < m_end; at += utf8::sequenceLength(*at)) {
        if (isAscii(at)) {
            if (*at == '.' || *at == '!' || *at == '?' || *at == '\t')
                return at;
            if (*at == ' ' && m_end - at > 1 && (at[1] == ' ' || at[1] == '\t'))
                return at;
        } else {
            const Class c = classOf(at);
            if (isEnd(c) || c == Class::Space)
                return at;
        }
    }
    return at;
}

SentenceScanner::Cut SentenceScanner::cutAtGap(const char *at) const
{
    int columns = 0;
    bool oneLine = true;
    const char *next = at;
    for (; next < m_end && classOf(next) == Class::Space; next += utf8::sequenceLength(*next)) {
        const char32_t c = utf8::decode(next);
        columns += c == U'\t' ? 4 : c == 0x3000 ? 2 : 1;
        oneLine = oneLine && (c == U'\t' || c == U' ' || c == 0xa0 || c >= 0x1680) && c != 0x2028 && c != 0x2029;
    }
    if (next == m_end || !oneLine || columns < 4 || classOf(next) == Class::Lower)
        return {nullptr, next};
    return {at, next};
}

SentenceScanner::Cut SentenceScanner::cutAtTerminator(const char *at) const
{
    const char *last = at;
    const char *behind = skipIgnored(at + utf8::sequenceLength(*at));
    while (behind < m_end && isEnd(classOf(behind))) {
        last = behind;
        behind = skipIgnored(behind + utf8::sequenceLength(*behind));
    }
    const Class kind = classOf(last);
    const char *end = skipClosing(behind);
    const char *next = skipSpace(end);
    if (next > end && closesHere(next)) { // French: "Oui. »"
        end = skipClosing(next);
        next = skipSpace(end);
    }
    if (next == m_end)
        return {m_end > end ? end : m_end, m_end};
    const Cut none{nullptr, std::max(end, behind)};
    const Class follows = classOf(next);
    const bool spaced = next > end;

    if (isEnd(follows))
        return {nullptr, next};
    if (follows == Class::Continues)
        return spaced && isDash(next) ? cutBeforeDash(at, end, next) : Cut{nullptr, next};
    if (kind == Class::FullStop && isForgottenSpace(last, next))
        return {end, next};
    if (!spaced && kind != Class::Terminator && follows != Class::Letter && !(opensHere(end) && !isAscii(end)))
        return none;
    if (!spaced && isAscii(last) && (isAscii(next) || follows == Class::Lower || follows == Class::Upper))
        return none;
    if (kind == Class::Ellipsis && !spaced)
        return none;
    if (kind == Class::Terminator)
        return follows == Class::Lower && isAscii(last) ? none : Cut{end, next};
    if (kind == Class::FullStop && last == at) {
        if (!fullStopEnds(at, next))
            return none;
        // "in 1999. 30 people came": behind an ordinary word a number begins a sentence.
        if (follows == Class::Digit && letters(wordBefore(at)) >= 4)
            return {end, next};
    }
    return goesOnInLowerCase(next) ? none : Cut{end, next};
}

SentenceScanner::Cut SentenceScanner::cutBeforeDash(const char *stop, const char *end, const char *dash) const
{
    // Dialogue: "Never. - Why?" In other places a dash goes on: "Dr. - as he was called - left."
    const char *const word = skipSpace(dash + utf8::sequenceLength(*dash));
    const bool begins = word < m_end && classOf(word) == Class::Upper;
    if (!begins || (classOf(stop) == Class::FullStop && !fullStopEnds(stop, word)))
        return {nullptr, dash};
    return {end, dash};
}

bool SentenceScanner::isForgottenSpace(const char *stop, const char *next) const
{
    // "the end.The next", but neither "example.Com" nor "object.Method" nor "U.S.A".
    if (next != stop + 1 || classOf(next) != Class::Upper || !beginsSentence(view(wordAfter(next))))
        return false;
    const QByteArrayView word = wordBefore(stop);
    const bool ordinary = word.size() >= 3 && std::all_of(word.begin() + 1, word.end(), [](char c) {
        return classOf(&c) == Class::Lower;
    });
    return ordinary && (word.begin() == m_start || classOf(utf8::previous(word.begin())) == Class::Space);
}

const char *SentenceScanner::skipIgnored(const char *at) const
{
    while (at < m_end && classOf(at) == Class::Ignored)
        at += utf8::sequenceLength(*at);
    return at;
}

const char *SentenceScanner::skipSpace(const char *at) const
{
    while (at < m_end && (classOf(at) == Class::Space || classOf(at) == Class::Ignored))
        at += utf8::sequenceLength(*at);
    return at;
}

const char *SentenceScanner::skipClosing(const char *at) const
{
    while (at < m_end) {
        if (*at == '[') { // a footnote's number
            const char *close = at + 1;
            while (close < m_end && close - at < 5 && *close >= '0' && *close <= '9')
                ++close;
            if (close == at + 1 || close == m_end || *close != ']')
                return at;
            at = close + 1;
            continue;
        }
        const Class c = classOf(at);
        if ((c != Class::Closing && c != Class::Ignored) || opensHere(at))
            return at;
        at += utf8::sequenceLength(*at);
    }
    return at;
}

bool SentenceScanner::opensHere(const char *at) const
{
    if (at >= m_end)
        return false;
    const auto category = u_charType(UChar32(utf8::decode(at)));
    if (category == U_START_PUNCTUATION && utf8::decode(at) != U'„')
        return true;
    // A quote that opens in one language closes in another: what follows tells.
    if (category != U_INITIAL_PUNCTUATION && category != U_START_PUNCTUATION)
        return false;
    const char *const next = at + utf8::sequenceLength(*at);
    return next < m_end && isAlphanumeric(classOf(next));
}

bool SentenceScanner::closesHere(const char *at) const
{
    if (at >= m_end || isAscii(at) || u_charType(UChar32(utf8::decode(at))) != U_FINAL_PUNCTUATION)
        return false;
    const char *const next = at + utf8::sequenceLength(*at);
    return next == m_end || !isAlphanumeric(classOf(next));
}

bool SentenceScanner::goesOnInLowerCase(const char *at) const
{
    // SB8. What stops the search ends a search of its own, so that all of them are linear.
    for (; at < m_end; at += utf8::sequenceLength(*at)) {
        const Class c = classOf(at);
        if (c == Class::Lower)
            return true;
        if (c == Class::Upper || c == Class::Letter || isEnd(c))
            return false;
    }
    return false;
}

bool SentenceScanner::fullStopEnds(const char *stop, const char *next) const
{
    const QByteArrayView word = wordBefore(stop);
    if (word.isEmpty())
        return true;
    if (isListLabel(word))
        return false;
    const QByteArrayView after = wordAfter(next);
    const bool number = !after.isEmpty() && classOf(after.begin()) == Class::Digit;
    const bool starter = beginsSentence(view(after)) && classOf(after.begin()) == Class::Upper;
    switch (abbreviation(view(word))) {
    case Abbreviation::Title:
        return false;
    case Abbreviation::Numbered:
        return !number;
    case Abbreviation::MayEnd:
        return starter;
    case Abbreviation::None:
        break;
    }
    const bool initial = letters(word) == 1 && !number && classOf(word.begin()) != Class::Digit;
    if (isAcronym(word) || (initial && standsApart(word)))
        return starter;
    return !(allOf(word, "0123456789") && word.size() <= 2 && followsOrdinal(view(after)));
}

QByteArrayView SentenceScanner::wordBefore(const char *stop) const
{
    constexpr qsizetype reach = 32;
    const char *from = stop;
    while (from > m_start && stop - from < reach) {
        const char *const before = utf8::previous(from);
        const Class c = classOf(before);
        if (!isAlphanumeric(c) && c != Class::Ignored && *before != '.' && !isApostrophe(before))
            break;
        from = before;
    }
    return {from, stop};
}

QByteArrayView SentenceScanner::wordAfter(const char *at) const
{
    constexpr qsizetype reach = 32;
    while (at < m_end && classOf(at) == Class::Closing)
        at += utf8::sequenceLength(*at);
    const char *to = at;
    while (to < m_end && to - at < reach && (isAlphanumeric(classOf(to)) || *to == '-'))
        to += utf8::sequenceLength(*to);
    return {at, to};
}

bool SentenceScanner::standsApart(QByteArrayView word) const
{
    if (word.begin() == m_start)
        return true;
    const char *const before = utf8::previous(word.begin());
    const Class c = classOf(before);
    return c == Class::Space || c == Class::Closing || isDash(before);
}

bool SentenceScanner::isListLabel(QByteArrayView word) const
{
    // Nothing but marks may stand before it in the sentence.
    for (const char *at = m_start; at < word.begin(); at += utf8::sequenceLength(*at)) {
        if (isAlphanumeric(classOf(at)))
            return false;
    }
    return letters(word) == 1 || (word.size() <= 6 && allOf(word, "0123456789.") && !word.startsWith('0'))
        || (word.size() <= 7 && (allOf(word, "IVXLC") || allOf(word, "ivxlc")));
}

} // namespace diptych
