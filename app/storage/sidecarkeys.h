// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>

#include <array>

namespace diptych {

/// What the reader and the writer of a sidecar share.

inline constexpr QByteArrayView w3cContext(R"("http://www.w3.org/ns/anno.jsonld")");

/// Declares what is ours: readers of JSON-LD keep the objects as they are.
inline constexpr QByteArrayView
    ownContext(R"({"diptych":"urn:diptych:ns#",)"
               R"("diptych:source":{"@id":"diptych:source","@type":"@json"},)"
               R"("diptych:codebook":{"@id":"diptych:codebook","@type":"@json"},)"
               R"("diptych:tag":{"@id":"diptych:tag","@type":"@id"}})");

/// The same where there are pins: others stay as they were before there could be any.
inline constexpr QByteArrayView
    ownContextWithPins(R"({"diptych":"urn:diptych:ns#",)"
                       R"("diptych:source":{"@id":"diptych:source","@type":"@json"},)"
                       R"("diptych:codebook":{"@id":"diptych:codebook","@type":"@json"},)"
                       R"("diptych:pins":{"@id":"diptych:pins","@type":"@json"},)"
                       R"("diptych:tag":{"@id":"diptych:tag","@type":"@id"}})");

/// Keys of a collection, of its page, and of what may stand in for them.
namespace collection {
enum Key : std::size_t {
    Context,
    Id,
    Type,
    Label,
    Source,
    Codebook,
    Pins,
    First,
    Items,
    Total,
    Last,
    Count
};
} // namespace collection
inline constexpr std::array<QByteArrayView, collection::Count> collectionKeys{
    "@context", "id",    "type",  "label", "diptych:source", "diptych:codebook", "diptych:pins",
    "first",    "items", "total", "last"};

// The part of Annotation::foreign with the whole annotation as it came.
inline constexpr QByteArrayView foreignWhole("whole");

// Parts of Sidecar::foreign.
inline constexpr QByteArrayView foreignContext("context");
inline constexpr QByteArrayView foreignRoot("root");
inline constexpr QByteArrayView foreignPage("page");
inline constexpr QByteArrayView foreignCodebook("codebook");
inline constexpr QByteArrayView foreignPins("pins");
inline constexpr QByteArrayView foreignItems("items");

} // namespace diptych
