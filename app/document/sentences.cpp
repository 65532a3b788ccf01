// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/segmentation.h"

#include "document/positioncursor.h"
#include "document/sentencescanner.h"

namespace diptych {

std::vector<Range> sentences(const Document &document, Range within)
{
    within = within.intersected({0, document.length()});
    PositionCursor cursor(document, within.start);
    std::vector<Range> found;
    for (qsizetype i = std::max<qsizetype>(document.paragraphAt(within.start), 0);
         i < document.paragraphCount(); ++i) {
        const Range paragraph = document.paragraph(i);
        if (paragraph.start >= within.end)
            break;
        SentenceScanner scanner(document.bytes(paragraph.intersected(within)));
        for (QByteArrayView sentence = scanner.next(); !sentence.isEmpty(); sentence = scanner.next()) {
            const Position start = cursor.position(sentence.begin());
            found.push_back({start, cursor.position(sentence.end())});
        }
    }
    return found;
}

Range sentenceAt(const Document &document, Position at)
{
    at = std::clamp<Position>(at, 0, document.length());
    const qsizetype index = document.paragraphAt(at);
    Range found{at, at};
    if (index < 0)
        return found;
    for (const Range sentence : sentences(document, document.paragraph(index))) {
        if (sentence.start <= at && at <= sentence.end)
            found = sentence; // the later one where two touch
    }
    return found;
}

} // namespace diptych
