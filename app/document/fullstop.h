// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>

namespace diptych {

/// One full stop of a text and the words around it: tells whether it ends a sentence. No function
/// looks further than a few dozen bytes. Does not own the text.
class FullStop
{
public:
    /// @p stop lies in @p sentence, which begins with the sentence it may end and goes on to the
    /// end of the paragraph; @p firstWord is the first letter or digit in it, null where none
    /// stands before the stop.
    FullStop(QByteArrayView sentence, const char *firstWord, const char *stop);

    /// Whether the sentence ends here where @p next is what follows behind quotes and spaces. Not
    /// behind short forms, initials, the numbers of lists.
    [[nodiscard]] bool endsBefore(const char *next) const;
    /// The word before it is no short form: a number that follows may begin a sentence.
    [[nodiscard]] bool isBehindLongWord() const;
    /// "the end.The next": somebody forgot the space.
    [[nodiscard]] bool isGluedTo(const char *next) const;

private:
    [[nodiscard]] QByteArrayView wordAfter(const char *at) const;
    [[nodiscard]] bool isListLabel() const;
    [[nodiscard]] bool standsApart() const;

    QByteArrayView m_sentence;
    const char *m_firstWord;
    const char *m_stop;
    QByteArrayView m_word; ///< before the stop, other stops and apostrophes in it included
};

} // namespace diptych
