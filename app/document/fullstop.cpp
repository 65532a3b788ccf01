// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/fullstop.h"

#include "document/abbreviations.h"
#include "document/sentenceclass.h"
#include "document/utf8.h"

#include <string_view>

namespace diptych {

namespace {

/// Longer words are no short forms.
constexpr qsizetype reach = 32;

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

/// The "t" of "shouldn't" is no initial.
bool isApostrophe(const char *at)
{
    return *at == '\'' || utf8::decode(at) == U'’';
}

/// "U.S", "p.m", "Ph.D": pieces of one or two letters between stops.
bool isAcronym(QByteArrayView word)
{
    bool stops = false;
    int piece = 0;
    for (const char *at = word.begin(); at < word.end(); at += utf8::sequenceLength(*at)) {
        const SentenceClass c = sentenceClass(at);
        if (*at == '.' && piece > 0) {
            stops = true;
            piece = 0;
        } else if ((c != SentenceClass::Lower && c != SentenceClass::Upper) || ++piece > 2) {
            return false;
        }
    }
    return stops && piece > 0;
}

/// Lower case but for the first letter, and no short form.
bool isOrdinaryWord(QByteArrayView word)
{
    if (letters(word) < 3)
        return false;
    for (const char *at = word.begin() + utf8::sequenceLength(word.front()); at < word.end();
         at += utf8::sequenceLength(*at)) {
        if (sentenceClass(at) != SentenceClass::Lower)
            return false;
    }
    return true;
}

QByteArrayView wordBefore(const char *begin, const char *stop)
{
    const char *from = stop;
    while (from > begin && stop - from < reach) {
        const char *const before = utf8::previous(from);
        const SentenceClass c = sentenceClass(before);
        if (!isAlphanumeric(c) && c != SentenceClass::Ignored && *before != '.' &&
            !isApostrophe(before))
            break;
        from = before;
    }
    return {from, stop};
}

} // namespace

FullStop::FullStop(QByteArrayView sentence, const char *firstWord, const char *stop)
    : m_sentence(sentence)
    , m_firstWord(firstWord)
    , m_stop(stop)
    , m_word(wordBefore(sentence.begin(), stop))
{
}

bool FullStop::endsBefore(const char *next) const
{
    if (m_word.isEmpty())
        return true;
    if (isListLabel())
        return false;
    const QByteArrayView after = wordAfter(next);
    const SentenceClass begin =
        after.isEmpty() ? SentenceClass::Other : sentenceClass(after.begin());
    const bool number = begin == SentenceClass::Digit;
    const bool starter = begin == SentenceClass::Upper && beginsSentence(view(after));
    switch (abbreviation(view(m_word))) {
    case Abbreviation::Title:
        return false;
    case Abbreviation::Numbered:
        return !number;
    case Abbreviation::MayEnd:
        return starter;
    case Abbreviation::None:
        break;
    }
    const bool digit = sentenceClass(m_word.begin()) == SentenceClass::Digit;
    const bool initial = letters(m_word) == 1 && !number && !digit && standsApart();
    if (initial || isAcronym(m_word))
        return starter;
    return !(m_word.size() <= 2 && allOf(m_word, "0123456789") && followsOrdinal(view(after)));
}

bool FullStop::isBehindLongWord() const
{
    return letters(m_word) > 3;
}

bool FullStop::isGluedTo(const char *next) const
{
    // Neither "example.Com" nor "object.Method" nor "U.S.A".
    if (next != m_stop + 1 || sentenceClass(next) != SentenceClass::Upper)
        return false;
    const bool whole = m_word.begin() == m_sentence.begin() ||
                       sentenceClass(utf8::previous(m_word.begin())) == SentenceClass::Space;
    return whole && isOrdinaryWord(m_word) && beginsSentence(view(wordAfter(next)));
}

QByteArrayView FullStop::wordAfter(const char *at) const
{
    const char *const end = m_sentence.end();
    while (at < end && sentenceClass(at) == SentenceClass::Closing)
        at += utf8::sequenceLength(*at);
    const char *to = at;
    while (to < end && to - at < reach && (isAlphanumeric(sentenceClass(to)) || *to == '-'))
        to += utf8::sequenceLength(*to);
    return {at, to};
}

bool FullStop::isListLabel() const
{
    const bool begins = !m_firstWord || m_firstWord >= m_word.begin();
    if (!begins)
        return false;
    if (letters(m_word) == 1 || (m_word.size() <= 3 && allOf(m_word, "0123456789")))
        return true;
    const bool section = m_word.size() <= 8 && m_word.contains('.') && allOf(m_word, "0123456789.");
    const bool roman = m_word.size() <= 7 && (allOf(m_word, "IVXLC") || allOf(m_word, "ivxlc"));
    return section || roman;
}

bool FullStop::standsApart() const
{
    if (m_word.begin() == m_sentence.begin())
        return true;
    const char *const before = utf8::previous(m_word.begin());
    const SentenceClass c = sentenceClass(before);
    return c == SentenceClass::Space || c == SentenceClass::Closing || isDash(before);
}

} // namespace diptych
