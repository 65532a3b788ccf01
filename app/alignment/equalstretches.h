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
/// where they meet again some words ahead; what it misses is only read once more.
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
    [[nodiscard]] quint32 endOfEqual(quint32 token, QByteArrayView behind) const;
    [[nodiscard]] quint32 reach(WordIdentity word);

    const Tokens *m_other;
    quint32 m_next = 0; ///< word of the other text that is expected
    quint32 m_lost = 0; ///< words read since the texts parted
};

} // namespace diptych
