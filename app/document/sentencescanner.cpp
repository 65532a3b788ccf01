// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/sentencescanner.h"

#include "document/fullstop.h"
#include "document/sentenceclass.h"
#include "document/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <bit>

namespace diptych {

namespace {

using Class = SentenceClass;

bool isAscii(const char *at)
{
    return static_cast<unsigned char>(*at) < 0x80;
}

const char *after(const char *at)
{
    return at + utf8::sequenceLength(*at);
}

int8_t category(const char *at)
{
    return u_charType(UChar32(utf8::decode(at)));
}

// Of so many bytes at once it is told that none is a candidate; one more is looked at.
constexpr qsizetype block = 32;

// True where a byte may be a candidate. Written for compilers to do all bytes at once: the least
// is zero where one is what it is compared with.
bool hasSuspect(const char *at)
{
    using Byte = unsigned char;
    Byte least = 0xff;
    Byte all = 0;
    for (qsizetype i = 0; i < block; ++i) {
        const auto byte = static_cast<Byte>(at[i]);
        const auto next = static_cast<Byte>(at[i + 1]);
        const auto either = [](Byte of, char one, char other) {
            return std::min(Byte(of ^ one), Byte(of ^ other));
        };
        const Byte stop = std::min(either(byte, '.', '?'), either(byte, '!', '\t'));
        const auto gap = Byte((byte ^ ' ') | either(next, ' ', '\t'));
        least = std::min({least, stop, gap});
        all |= byte;
    }
    return least == 0 || all >= 0x80;
}

// The first of eight bytes that is a suspect, or 8; a ninth is looked at.
unsigned firstSuspect(const char *at)
{
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 upperBits = 0x8080808080808080;
    const quint64 bytes = utf8::loadWord(at);
    // In each byte's upper bit: it is this one, or may be where a lower byte is.
    const auto are = [&](char c) {
        const quint64 rest = bytes ^ (ones * static_cast<unsigned char>(c));
        return (rest - ones) & ~rest & upperBits;
    };
    const quint64 gaps = are(' ') | are('\t');
    const quint64 behind = gaps >> 8 | (at[8] == ' ' || at[8] == '\t' ? quint64(0x80) << 56 : 0);
    const quint64 suspects =
        (bytes & upperBits) | are('.') | are('!') | are('?') | are('\t') | (are(' ') & behind);
    return unsigned(std::countr_zero(suspects)) / 8;
}

} // namespace

SentenceScanner::SentenceScanner(QByteArrayView paragraph)
    : m_start(paragraph.begin())
    , m_end(paragraph.end())
    , m_firstWord(firstWord(m_start))
{
}

QByteArrayView SentenceScanner::next()
{
    m_start = skipSpace(m_start);
    for (const char *at = m_start; (at = nextCandidate(at)) < m_end;) {
        const Cut cut = sentenceClass(at) == Class::Space ? cutAtGap(at) : cutAtTerminator(at);
        if (cut.end && m_firstWord < at) {
            const char *const nextWord = firstWord(cut.resume);
            if (nextWord == m_end)
                break; // what is left are marks
            const QByteArrayView sentence(m_start, cut.end);
            m_start = cut.resume;
            m_firstWord = nextWord;
            return sentence;
        }
        at = cut.resume;
    }
    const QByteArrayView rest = utf8::trimmed({m_start, m_end});
    m_start = m_end;
    return rest;
}

const char *SentenceScanner::firstWord(const char *at) const
{
    while (at < m_end && !isAlphanumeric(sentenceClass(at)))
        at = after(at);
    return at;
}

const char *SentenceScanner::nextCandidate(const char *at) const
{
    for (; at < m_end; at = after(at)) {
        if (isAscii(at))
            at = nextSuspect(at);
        if (!isAscii(at)) {
            const Class c = sentenceClass(at);
            if (isEnd(c) || c == Class::Space)
                return at;
        } else {
            if (*at == '.' || *at == '!' || *at == '?' || *at == '\t')
                return at;
            if (*at == ' ' && m_end - at > 1 && (at[1] == ' ' || at[1] == '\t'))
                return at;
        }
    }
    return at;
}

// Passes over most of what is ASCII and no candidate; stays before the end.
const char *SentenceScanner::nextSuspect(const char *at) const
{
    while (m_end - at > block && !hasSuspect(at))
        at += block;
    unsigned suspect = 8;
    while (m_end - at > 8 && (suspect = firstSuspect(at)) == 8)
        at += 8;
    return suspect < 8 ? at + suspect : at;
}

SentenceScanner::Cut SentenceScanner::cutAtGap(const char *at) const
{
    constexpr int gap = 4;
    int columns = 0;
    bool newline = false;
    const char *next = at;
    for (; next < m_end && sentenceClass(next) == Class::Space; next = after(next)) {
        const char32_t c = utf8::decode(next);
        columns += c == U'\t' ? gap : c == 0x3000 ? 2 : 1;
        newline = newline || (c >= 0x0a && c <= 0x0d) || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
    if (next == m_end || newline || columns < gap || sentenceClass(next) == Class::Lower)
        return {nullptr, next};
    return {at, next};
}

SentenceScanner::Cut SentenceScanner::cutAtTerminator(const char *at) const
{
    const char *last = at;
    const char *behind = skipIgnored(after(at));
    while (behind < m_end && isEnd(sentenceClass(behind))) {
        last = behind;
        behind = skipIgnored(after(behind));
    }
    const char *end = skipClosing(behind);
    const char *next = skipSpace(end);
    if (next > end && closesHere(next)) { // French: "Oui. »"
        end = skipClosing(next);
        next = skipSpace(end);
    }
    if (next == m_end)
        return {nullptr, m_end};
    const Class follows = sentenceClass(next);
    if (isEnd(follows))
        return {nullptr, next};
    if (follows == Class::Continues)
        return next > end && isDash(next) ? cutBeforeDash(at, end, next) : Cut{nullptr, next};
    return ends(at, last, end, next) ? Cut{end, next} : Cut{nullptr, end};
}

bool SentenceScanner::ends(const char *at, const char *last, const char *end,
                           const char *next) const
{
    const Class kind = sentenceClass(last);
    const Class follows = sentenceClass(next);
    const FullStop stop({m_start, m_end}, m_firstWord, at);
    if (kind == Class::FullStop && last == at && stop.isGluedTo(next))
        return true;
    if (next == end && !endsUnspaced(last, next))
        return false;
    if (kind == Class::Terminator)
        return follows != Class::Lower || !isAscii(last);
    if (kind == Class::FullStop && last == at) {
        if (!stop.endsBefore(next))
            return false;
        if (follows == Class::Digit && stop.isBehindLongWord())
            return true; // "in 1999. 30 people came"
    }
    return !goesOnInLowerCase(next);
}

bool SentenceScanner::endsUnspaced(const char *last, const char *next) const
{
    const Class kind = sentenceClass(last);
    const Class follows = sentenceClass(next);
    if (kind == Class::Ellipsis)
        return false;
    if (isAscii(last) && (isAscii(next) || follows == Class::Lower || follows == Class::Upper))
        return false;
    return kind == Class::Terminator || follows == Class::Letter || opensHere(next);
}

SentenceScanner::Cut SentenceScanner::cutBeforeDash(const char *stop, const char *end,
                                                    const char *dash) const
{
    // Dialogue: "Never. - Why?" In other places a dash goes on: "Dr. - as he was called - left."
    const char *const word = skipSpace(after(dash));
    if (word == m_end || sentenceClass(word) != Class::Upper)
        return {nullptr, dash};
    if (sentenceClass(stop) == Class::FullStop &&
        !FullStop({m_start, m_end}, m_firstWord, stop).endsBefore(word))
        return {nullptr, dash};
    return {end, dash};
}

const char *SentenceScanner::skipIgnored(const char *at) const
{
    while (at < m_end && sentenceClass(at) == Class::Ignored)
        at = after(at);
    return at;
}

const char *SentenceScanner::skipSpace(const char *at) const
{
    while (at < m_end && (sentenceClass(at) == Class::Space || sentenceClass(at) == Class::Ignored))
        at = after(at);
    return at;
}

const char *SentenceScanner::skipClosing(const char *at) const
{
    while (at < m_end) {
        const char *const behindFootnote = skipFootnote(at);
        if (behindFootnote > at) {
            at = behindFootnote;
            continue;
        }
        const Class c = sentenceClass(at);
        if ((c != Class::Closing && c != Class::Ignored) || opensHere(at))
            return at;
        at = after(at);
    }
    return at;
}

const char *SentenceScanner::skipFootnote(const char *at) const
{
    constexpr int mostDigits = 4;
    if (*at != '[')
        return at;
    const char *close = at + 1;
    while (close < m_end && close - at <= mostDigits && *close >= '0' && *close <= '9')
        ++close;
    return close > at + 1 && close < m_end && *close == ']' ? close + 1 : at;
}

bool SentenceScanner::opensHere(const char *at) const
{
    const auto kind = category(at);
    if (kind == U_START_PUNCTUATION && utf8::decode(at) != U'„')
        return true;
    if (kind != U_INITIAL_PUNCTUATION && kind != U_START_PUNCTUATION)
        return false;
    // A quote that opens in one language closes in another: what follows tells.
    return after(at) < m_end && isAlphanumeric(sentenceClass(after(at)));
}

bool SentenceScanner::closesHere(const char *at) const
{
    if (at == m_end || isAscii(at) || category(at) != U_FINAL_PUNCTUATION)
        return false;
    return after(at) == m_end || !isAlphanumeric(sentenceClass(after(at)));
}

bool SentenceScanner::goesOnInLowerCase(const char *at) const
{
    // SB8. What stops the search ends a search of its own, so that all of them are linear.
    for (; at < m_end; at = after(at)) {
        const Class c = sentenceClass(at);
        if (c == Class::Lower)
            return true;
        if (c == Class::Upper || c == Class::Letter || isEnd(c))
            return false;
    }
    return false;
}

} // namespace diptych
