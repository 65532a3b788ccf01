// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/wordidentity.h"

#include <QtCore/QByteArrayView>

#include <utility>

namespace diptych {

class Tokens;

/// Walks over a text in step with another one that is cut into words already, and finds what goes
/// on byte by byte in both: those words need not be read again. Where the two part, it looks for
/// where they meet again some words ahead, and, as that may be chance or a passage that was moved,
/// for some words more also where they parted; what it misses is only read once more.
class EqualStretches
{
public:
    /// @p other may be null: nothing is equal then. It must outlive this.
    explicit EqualStretches(const Tokens *other)
        : m_other(other)
    {
    }

    /// The words of the other text, from one to before another, that follow in both texts behind a
    /// word just read: @p behind begins with white space, or is empty. Each is followed by white
    /// space on both sides. None, where the texts part. A bounded number of words is looked at,
    /// beside those found.
    [[nodiscard]] std::pair<quint32, quint32> after(WordIdentity word, QByteArrayView behind);

private:
    using Words = std::pair<quint32, quint32>;

    [[nodiscard]] Words lookFrom(quint32 from, quint32 ahead, quint32 fewest, WordIdentity word,
                                 QByteArrayView behind) const;
    void goOn(Words words, bool isSure);
    [[nodiscard]] quint32 endOfEqual(quint32 token, QByteArrayView behind) const;
    [[nodiscard]] quint32 reach(WordIdentity word);

    const Tokens *m_other;
    quint32 m_next = 0;    ///< word of the other text that is expected
    quint32 m_left = 0;    ///< the one that was before a jump that may prove wrong, else the same
    quint32 m_since = 0;   ///< words found since that jump
    quint32 m_lost = 0;    ///< words read in vain since the texts parted
    quint32 m_lastFar = 0; ///< so many of them when it was last looked very far
    bool m_isSure = true;  ///< that the one expected is no matter of chance
};

} // namespace diptych
