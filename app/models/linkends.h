// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/side.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace diptych {

class Session;
struct Annotation;

/// One end of a link, where it touches a place in a text.
struct LinkEnd
{
    Side from = Side::Left; ///< that the link starts from
    QString id;
    Range range;        ///< of the end that is here
    bool isFar = false; ///< the link arrives here; else it starts here

    friend bool operator==(const LinkEnd &, const LinkEnd &) = default;
};

/// The ends in @p place of that side's text, those that start there first; of an empty place those
/// that hold it. O(links).
[[nodiscard]] std::vector<LinkEnd> linkEndsAt(const Session &session, Side side, Range place);

/// The relations of all links that are open, each once, the most frequent first; standard ones that
/// nobody has used yet behind them.
[[nodiscard]] QStringList knownRelations(const Session &session);

/// Why the far end of a link is not simply where it was: moved, changed, uncertain, nowhere, or in
/// a source that is not open. Empty where nothing is to be said.
[[nodiscard]] QString farEndNews(const Session &session, Side from, const Annotation &link);

} // namespace diptych
