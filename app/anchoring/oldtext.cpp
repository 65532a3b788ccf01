// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/oldtext.h"

#include "anchoring/anchoring.h"
#include "base/parallel.h"
#include "document/utf16map.h"
#include "document/utf8.h"

#include <algorithm>
#include <utility>

namespace diptych {

namespace {

constexpr Position contextLength = 40;
// So much of a place has to be made of paired words to say whose it is.
constexpr double tellingShare = 0.5;
// What one thread takes at a time.
constexpr std::size_t quotationsAtOnce = 1024;

/// The byte that @p count code points after @p from begins, @p end where there are fewer.
const char *past(const char *from, const char *end, Position count)
{
    const char *const ascii = from + count;
    if (count <= end - from && utf8::countCodePoints(from, ascii) == count &&
        (ascii == end || !utf8::isContinuation(*ascii)))
        return ascii;
    for (; from < end && count > 0; --count)
        from += utf8::sequenceLength(*from);
    return from;
}

Selector selectorAt(const Document &old, Range range)
{
    const Position before = std::min(range.start, contextLength);
    const QByteArrayView bytes = old.text().sliced(old.byteOffset(range.start - before));
    const char *const start = past(bytes.begin(), bytes.end(), before);
    const char *const end = past(start, bytes.end(), range.length());
    const char *const last = past(end, bytes.end(), contextLength);
    return {range, utf16({start, end}), utf16({bytes.begin(), start}), utf16({end, last})};
}

} // namespace

AlignedOldText::AlignedOldText(const Document &old, const Document &document)
    : m_old(old)
{
    AlignOptions options;
    options.sentences = false;
    m_alignment = *align(old, document, options); // nobody can cancel it
}

std::vector<Selector> AlignedOldText::settledIn(std::vector<Selector> settled) const
{
    std::vector<uchar> areStrange(settled.size(), false); // one that threads may write side by side
    inParallel(settled.size(), quotationsAtOnce, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const Range range = settled[i].range;
            Selector there;
            if (range.start >= 0 && range.end <= m_old.length() && !range.isEmpty())
                there = selectorAt(m_old, range);
            areStrange[i] = there.exact.isEmpty() ||
                            (!settled[i].exact.isEmpty() && there.exact != settled[i].exact);
            if (!areStrange[i])
                settled[i] = std::move(there);
        }
    });
    std::vector<std::size_t> strangers;
    std::vector<Selector> strange;
    for (std::size_t i = 0; i < settled.size(); ++i) {
        if (areStrange[i]) {
            strangers.push_back(i);
            strange.push_back(settled[i]);
        }
    }
    if (strange.empty())
        return settled;
    const std::vector<Anchor> anchors = anchored(strange, m_old);
    for (std::size_t k = 0; k < strangers.size(); ++k) {
        const AnchorState state = anchors[k].state;
        if (state == AnchorState::Orphan || state == AnchorState::Uncertain)
            settled[strangers[k]].range = {};
        else
            settled[strangers[k]] = selectorAt(m_old, anchors[k].range);
    }
    return settled;
}

std::vector<Pairing> AlignedOldText::common() const
{
    std::vector<Pairing> common;
    for (const Passage &passage : m_alignment->passages()) {
        if (passage.isPaired() && !passage.isMoved())
            common.insert(common.end(), passage.words.begin(), passage.words.end());
    }
    return common;
}

Range AlignedOldText::counterpart(Range old) const
{
    return m_alignment->counterpart(Side::Left, old).range;
}

Belonging AlignedOldText::belonging(Range place, Range old) const
{
    const Counterpart origin = m_alignment->counterpart(Side::Right, place);
    if (origin.range.isEmpty() || origin.similarity < tellingShare)
        return Belonging::Unknown;
    return origin.range.overlaps(old) ? Belonging::Own : Belonging::Others;
}

} // namespace diptych
