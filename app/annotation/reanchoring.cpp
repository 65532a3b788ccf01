// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/quoting.h"

#include "annotation/bytesearch.h"

#include <algorithm>
#include <utility>

namespace diptych {

namespace {

// So many bytes of quotation and context together tell a place from others.
constexpr qsizetype telling = 16;
constexpr std::size_t placesLookedAt = 4096;

/// Looks for one annotation's quotation in a text.
class Quotation
{
public:
    Quotation(const Document &document, const Selector &selector, const QuoteIndex *index = nullptr)
        : m_document(document)
        , m_index(index)
        , m_old(selector.range)
        , m_exact(selector.exact.toUtf8())
        , m_prefix(selector.prefix.toUtf8())
        , m_suffix(selector.suffix.toUtf8())
        , m_searchable(selector.exact.isValidUtf16())
    {
    }

    /// True where the words stand at their old place.
    [[nodiscard]] bool standsThere() const
    {
        return m_searchable && m_old.start >= 0 && !m_old.isEmpty() &&
               m_old.end <= m_document.length() && m_document.bytes(m_old) == m_exact;
    }

    /// True where the whole context stands around the old place.
    [[nodiscard]] bool contextAgrees() const
    {
        const QByteArrayView text = m_document.text();
        return text.first(m_document.byteOffset(m_old.start)).endsWith(m_prefix) &&
               text.sliced(m_document.byteOffset(m_old.end)).startsWith(m_suffix);
    }

    struct Place
    {
        Range range;
        AnchorState state = AnchorState::Orphan;
        bool contextStands = false; ///< all of it
    };

    /// Where the words are now: Moved, Uncertain or Orphan.
    [[nodiscard]] Place find() const
    {
        if (!m_searchable)
            return {m_old, AnchorState::Orphan};
        const std::vector<Range> whole = places(m_prefix, m_suffix);
        if (!whole.empty())
            return {nearest(whole), whole.size() == 1 ? AnchorState::Moved : AnchorState::Uncertain,
                    true};
        const std::vector<Range> lone = places({}, {});
        const auto [best, agreement, rival] = bestContext(lone);
        // Less than half of the context could as well belong to a look-alike.
        const bool believed =
            agreement >= telling && 2 * agreement >= m_prefix.size() + m_suffix.size();
        if (believed && rival <= agreement / 2)
            return {best, AnchorState::Moved};
        if (lone.size() == 1 || believed || (!lone.empty() && m_exact.size() >= telling))
            return {best, AnchorState::Uncertain};
        return {m_old, AnchorState::Orphan};
    }

private:
    [[nodiscard]] std::vector<Range> places(const QByteArray &prefix,
                                            const QByteArray &suffix) const
    {
        std::vector<Range> found;
        const QByteArray needle = prefix + m_exact + suffix;
        for (const qsizetype offset :
             occurrences(m_document.text(), m_index, needle, placesLookedAt)) {
            const qsizetype start = offset + prefix.size();
            found.push_back(
                {m_document.position(start), m_document.position(start + m_exact.size())});
        }
        return found;
    }

    struct Best
    {
        Range range;
        qsizetype agreement = -1; ///< bytes of context that agree there
        qsizetype rival = -1;     ///< and at the next best place
    };

    /// Of @p places, nearest first among equals, the one where most of the context agrees.
    [[nodiscard]] Best bestContext(const std::vector<Range> &places) const
    {
        Best best;
        for (const Range &place : places) {
            const qsizetype agreement = agreementAt(place);
            const bool closer = distance(place) < distance(best.range);
            if (agreement > best.agreement || (agreement == best.agreement && closer))
                best = {place, agreement, best.agreement};
            else
                best.rival = std::max(best.rival, agreement);
        }
        return best;
    }

    [[nodiscard]] qsizetype agreementAt(Range place) const
    {
        const QByteArrayView text = m_document.text();
        const QByteArrayView before = text.first(m_document.byteOffset(place.start));
        const QByteArrayView after = text.sliced(m_document.byteOffset(place.end));
        const auto left =
            std::mismatch(m_prefix.crbegin(), m_prefix.crend(), before.crbegin(), before.crend());
        const auto right =
            std::mismatch(m_suffix.cbegin(), m_suffix.cend(), after.cbegin(), after.cend());
        return (left.first - m_prefix.crbegin()) + (right.first - m_suffix.cbegin());
    }

    [[nodiscard]] Position distance(Range place) const
    {
        return place.start > m_old.start ? place.start - m_old.start : m_old.start - place.start;
    }

    [[nodiscard]] Range nearest(const std::vector<Range> &places) const
    {
        return *std::ranges::min_element(places, {},
                                         [this](const Range &place) { return distance(place); });
    }

    const Document &m_document;
    const QuoteIndex *m_index;
    Range m_old;
    QByteArray m_exact;
    QByteArray m_prefix;
    QByteArray m_suffix;
    bool m_searchable;
};

/// An annotation that came with a position alone gets the words that stand there.
Annotation quoted(Annotation annotation, const Document &document, bool textChanged,
                  const QuoteIndex *index)
{
    const Result<Selector> selector = selectorFor(document, annotation.selector.range, index);
    if (!selector)
        annotation.state = AnchorState::Orphan;
    else
        annotation.selector = *selector;
    if (selector && textChanged)
        annotation.state = AnchorState::Uncertain;
    return annotation;
}

} // namespace

bool standsIn(const Document &document, const Selector &selector)
{
    const Quotation quotation(document, selector);
    return quotation.standsThere() && quotation.contextAgrees();
}

Annotation reanchored(const Annotation &annotation, const Document &document, bool textChanged,
                      const QuoteIndex *index)
{
    const bool isOrphan = annotation.state == AnchorState::Orphan;
    const bool hasPosition = !annotation.selector.range.isEmpty();
    if (annotation.selector.exact.isEmpty())
        return quoted(annotation, document, textChanged, index);
    if (isOrphan && hasPosition && !textChanged)
        return annotation; // looked for in this very text before
    const Quotation quotation(document, annotation.selector, index);
    if (!isOrphan && quotation.standsThere() && (!textChanged || quotation.contextAgrees()))
        return annotation;
    Annotation placed = annotation;
    const Quotation::Place place = quotation.find();
    const bool stayed = hasPosition && place.range == annotation.selector.range;
    placed.state = place.state;
    placed.selector.range = place.range;
    if (place.state == AnchorState::Moved) {
        if ((stayed || !hasPosition) && !isOrphan)
            placed.state = annotation.state;
        if (const Result<Selector> selector =
                place.contextStands ? placed.selector : selectorFor(document, place.range, index))
            placed.selector = *selector;
    }
    return placed;
}

} // namespace diptych
