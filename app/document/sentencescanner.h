// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>

namespace diptych {

/// Cuts one paragraph of UTF-8 into sentences: the rules SB5 to SB11 of Unicode's UAX #29 with the
/// properties of ICU, refined as people cut. Newlines are white space, as the paragraph's lines are
/// one text. The refinements:
/// - short forms, initials and the numbers of lists end no sentence (FullStop);
/// - "!" and "?" end none before a lower-case word or within a token;
/// - an opening quote begins the next one, footnote and emphasis marks end the one before;
/// - behind an ordinary word a number may begin one, and so may a dash with a capital;
/// - "…" can end one;
/// - a gap of four columns within a line separates what stands at its sides;
/// - what has no letter or digit is part of its neighbour.
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

    [[nodiscard]] const char *nextCandidate(const char *at) const;
    [[nodiscard]] const char *nextSuspect(const char *at) const;
    [[nodiscard]] Cut cutAtGap(const char *at) const;
    [[nodiscard]] Cut cutAtTerminator(const char *at) const;
    /// @p at is one mark or the first of several, @p last the last of them.
    [[nodiscard]] bool ends(const char *at, const char *last, const char *end,
                            const char *next) const;
    [[nodiscard]] bool endsUnspaced(const char *last, const char *next) const;
    [[nodiscard]] Cut cutBeforeDash(const char *stop, const char *end, const char *dash) const;
    [[nodiscard]] const char *firstWord(const char *at) const;
    [[nodiscard]] const char *skipIgnored(const char *at) const;
    [[nodiscard]] const char *skipSpace(const char *at) const;
    [[nodiscard]] const char *skipClosing(const char *at) const;
    [[nodiscard]] const char *skipFootnote(const char *at) const;
    [[nodiscard]] bool opensHere(const char *at) const;
    [[nodiscard]] bool closesHere(const char *at) const;
    [[nodiscard]] bool goesOnInLowerCase(const char *at) const;

    const char *m_start; ///< of the sentence being looked for
    const char *m_end;
    const char *m_firstWord = nullptr; ///< its first letter or digit, m_end where there is none
};

} // namespace diptych
