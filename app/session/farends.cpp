// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/farends.h"

#include "anchoring/placing.h"

namespace diptych {

QList<Link> placedFarEnds(const QList<Link> &links, const Document &document)
{
    QList<Annotation> ends;
    for (const Link &link : links) {
        Annotation end;
        end.selector = link.selector;
        end.state = link.state;
        ends.append(end);
    }
    QList<Link> result = links;
    // Nothing says which text the positions were counted in.
    for (const auto &[index, end] : placed(ends, document, CountedIn::Unknown)) {
        result[index].selector = end.selector;
        result[index].state = end.state;
    }
    return result;
}

} // namespace diptych
