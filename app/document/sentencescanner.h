// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>

namespace diptych {

/// Cuts one paragraph of UTF-8 into sentences: the rules SB5 to SB11 of Unicode's UAX #29 with the
/// properties of ICU, refined as people cut. Newlines are white space, as the paragraph's lines are
/// one text. Refinements: abbreviations, initials and list numbers end no sentence; "!" and "?" end
/// none before a lower-case word or within a token; an opening quote or bracket begins the next
/// one, a footnote mark ends the one before; a number may begin a sentence behind an ordinary word;
/// "…" can end one; a gap of four columns within a line separates what stands at its sides.
class SentenceScanner
{
public:
    explicit SentenceScanner(QByteArrayView paragraph);

    /// The next sentence without white space around it; empty at the end. Linear over all calls.
    [[nodiscard]] QByteArrayView next();

private:
    /// Where a sentence ends and where the next one may begin.
    struct Cut
    {
        const char *end = nullptr; ///< null: the sentence goes on at `resume`
        const char *resume = nullptr;
    };

    [[nodiscard]] bool hasWord(const char *from) const;
    [[nodiscard]] const char *nextCandidate(const char *at) const;
    [[nodiscard]] Cut cutAtGap(const char *at) const;
    [[nodiscard]] Cut cutAtTerminator(const char *at) const;
    [[nodiscard]] Cut cutBeforeDash(const char *stop, const char *end, const char *dash) const;
    [[nodiscard]] bool isForgottenSpace(const char *stop, const char *next) const;
    [[nodiscard]] const char *skipIgnored(const char *at) const;
    [[nodiscard]] const char *skipSpace(const char *at) const;
    [[nodiscard]] const char *skipClosing(const char *at) const;
    [[nodiscard]] bool opensHere(const char *at) const;
    [[nodiscard]] bool closesHere(const char *at) const;
    [[nodiscard]] bool goesOnInLowerCase(const char *at) const;
    [[nodiscard]] bool fullStopEnds(const char *stop, const char *next) const;
    [[nodiscard]] QByteArrayView wordBefore(const char *stop) const;
    [[nodiscard]] QByteArrayView wordAfter(const char *at) const;
    [[nodiscard]] bool standsApart(QByteArrayView word) const;
    [[nodiscard]] bool isListLabel(QByteArrayView word) const;

    const char *m_start; ///< of the sentence being looked for
    const char *m_end;
};

} // namespace diptych
