// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>

#include <unicode/brkiter.h>
#include <unicode/ubrk.h>
#include <unicode/unistr.h>

#include <memory>

namespace diptych {

/// ICU's word boundaries of UTF-8, piece by piece so that memory stays small. Not for sharing
/// between threads; making one is cheap.
class WordBreaker
{
public:
    WordBreaker();

    /// Calls @p piece(from, to, isWord) for everything between two neighbouring boundaries of
    /// [@p from, @p to); isWord is false for punctuation, white space and symbols.
    template <typename Piece> void forEach(const char *from, const char *to, Piece piece)
    {
        while (from < to) {
            const char *const end = chunkEnd(from, to);
            setText(from, end);
            int unit = 0;
            for (int next = m_iterator->next(); next != icu::BreakIterator::DONE;
                 next = m_iterator->next()) {
                const char *const start = from;
                from = advanced(from, unit, next);
                piece(start, from, m_iterator->getRuleStatus() >= UBRK_WORD_NONE_LIMIT);
                unit = next;
            }
        }
    }

private:
    [[nodiscard]] static const char *chunkEnd(const char *from, const char *to);
    void setText(const char *from, const char *to);
    /// The byte that stands as far behind @p from as @p nextUnit behind @p unit in UTF-16.
    [[nodiscard]] static const char *advanced(const char *from, int unit, int nextUnit);

    std::unique_ptr<icu::BreakIterator> m_iterator;
    icu::UnicodeString m_text;
};

} // namespace diptych
