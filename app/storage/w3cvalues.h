// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "storage/jsonview.h"

#include <array>

namespace diptych {

/// The keys of an annotation, in the order we write them; the reader and the writer share it.
namespace item {
enum Key : std::size_t {
    Context,
    Id,
    Type,
    Motivation,
    Creator,
    Created,
    Modified,
    Body,
    BodyValue,
    Target,
    Confidence,
    State,
    Count
};
inline constexpr std::array<QByteArrayView, Count> keys{
    "@context", "id",        "type",   "motivation",         "creator",      "created", "modified",
    "body",     "bodyValue", "target", "diptych:confidence", "diptych:state"};
} // namespace item

namespace body {
enum Key : std::size_t { Type, Purpose, Value, Tag, Count };
inline constexpr std::array<QByteArrayView, Count> keys{"type", "purpose", "value", "diptych:tag"};
} // namespace body

namespace target {
enum Key : std::size_t { Source, Selector, Count };
inline constexpr std::array<QByteArrayView, Count> keys{"source", "selector"};
} // namespace target

/// The body of a link that is its far end.
namespace farend {
enum Key : std::size_t { Type, Source, Selector, State, Count };
inline constexpr std::array<QByteArrayView, Count> keys{"type", "source", "selector",
                                                        "diptych:state"};
} // namespace farend
inline constexpr QByteArrayView farEndType("\"SpecificResource\"");
/// The purpose of the body that names a link's relation.
inline constexpr QByteArrayView relationPurpose("\"classifying\"");

/// Of both kinds of selectors, so that one look finds out which it is.
namespace selector {
enum Key : std::size_t { Type, Exact, Prefix, Suffix, Start, End, Count };
inline constexpr std::array<QByteArrayView, Count> keys{"type",   "exact", "prefix",
                                                        "suffix", "start", "end"};
} // namespace selector

// What the value of a field means to us, whatever form W3C allows it in: a string, an object or an
// array of which the first counts. Empty, invalid or nothing where it means nothing to us.
[[nodiscard]] QString motivationFrom(QByteArrayView value);
[[nodiscard]] Coder coderFrom(QByteArrayView value);
[[nodiscard]] QDateTime timeFrom(QByteArrayView value);
[[nodiscard]] std::optional<double> confidenceFrom(QByteArrayView value);
[[nodiscard]] std::optional<AnchorState> stateFrom(QByteArrayView value);

/// True where a type is @p name or an array that holds it.
[[nodiscard]] bool isOfType(QByteArrayView value, QByteArrayView name);

/// "urn:uuid:…"; files name tags so.
[[nodiscard]] QByteArray tagIri(const TagId &id);
/// The id in a tag's IRI or in a bare UUID; null for anything else.
[[nodiscard]] TagId tagFrom(QByteArrayView value);

/// A colour for a tag that comes without one, by its place in the codebook.
[[nodiscard]] quint32 colorAt(qsizetype row);
/// "#rrggbb", also "#rgb".
[[nodiscard]] std::optional<quint32> colorFrom(QByteArrayView value);

} // namespace diptych
