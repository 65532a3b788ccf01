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
        for (QByteArrayView sentence = scanner.next(); !sentence.isEmpty();
             sentence = scanner.next()) {
            const Position start = cursor.position(sentence.begin());
            found.push_back({start, cursor.position(sentence.end())});
        }
    }
    return found;
}

namespace {

/// The sentence that holds @p at or ends there, cutting up [@p from, @p end); nothing where @p at
/// is in no sentence. Sets @p isFirst where it is the first one, whose start is @p from.
QByteArrayView sentenceAround(const char *from, const char *end, const char *at, bool &isFirst)
{
    SentenceScanner scanner({from, end});
    QByteArrayView last;
    isFirst = true;
    for (QByteArrayView next = scanner.next(); !next.isEmpty() && next.begin() <= at;
         next = scanner.next()) {
        isFirst = last.isEmpty();
        last = next;
    }
    return !last.isEmpty() && at <= last.end() ? last : QByteArrayView();
}

/// Nothing before such a place has a say in what is cut behind it, but for the sentence it is in.
bool canBeginAt(const char *at)
{
    constexpr char32_t firstIdeograph = 0x2e80;
    const bool whole = !utf8::isContinuation(*at);
    return whole && (utf8::isWhiteSpace(utf8::decode(at)) || utf8::decode(at) >= firstIdeograph);
}

} // namespace

Range sentenceAt(const Document &document, Position at)
{
    at = std::clamp<Position>(at, 0, document.length());
    const qsizetype index = document.paragraphAt(at);
    if (index < 0)
        return {at, at};
    const QByteArrayView paragraph = document.bytes(document.paragraph(index));
    const char *const text = document.text().data();
    const char *const here = text + document.byteOffset(at);
    if (here > paragraph.end())
        return {at, at};
    // In an endless paragraph no more than needed: behind the end of what begins at an arbitrary
    // place the cuts are the same as from the beginning.
    for (qsizetype reach = 1 << 16;; reach *= 4) {
        const char *from = here - std::min<qsizetype>(here - paragraph.begin(), reach);
        while (from > paragraph.begin() && !canBeginAt(from))
            from = utf8::previous(from);
        bool isFirst = false;
        const QByteArrayView found = sentenceAround(from, paragraph.end(), here, isFirst);
        if (isFirst && from > paragraph.begin())
            continue;
        return found.isEmpty() ? Range{at, at}
                               : Range{document.position(found.begin() - text),
                                       document.position(found.end() - text)};
    }
}

} // namespace diptych
