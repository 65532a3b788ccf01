// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecar.h"

#include "storage/annotationwriter.h"
#include "storage/jsonview.h"
#include "storage/pinrecord.h"
#include "storage/sidecarkeys.h"
#include "storage/sourcerecord.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace diptych {

namespace {

void writeContext(JsonWriter &writer, QByteArrayView others, bool withPins)
{
    writer.key("@context");
    writer.beginArray();
    writer.raw(w3cContext);
    writer.raw(withPins ? ownContextWithPins : ownContext);
    json::Cursor cursor(others);
    for (QByteArrayView element; cursor.nextElement(element);)
        writer.raw(element);
    writer.endArray();
}

/// Writes what was kept of the root or the page; a field of ours only where it was kept for its
/// form.
void writeOthers(JsonWriter &writer, QByteArrayView kept)
{
    json::Cursor cursor(kept);
    for (json::Member member; cursor.nextMember(member);) {
        if (std::ranges::find(collectionKeys, member.key) == collectionKeys.end()) {
            writer.key(member.key);
            writer.raw(member.value);
        }
    }
}

/// A kept field to the letter, else @p text; nothing where both are empty.
void writeText(JsonWriter &writer, QByteArrayView kept, QByteArrayView key, const QString &text)
{
    const QByteArrayView value = json::member(kept, key);
    if (text.isEmpty() && value.isEmpty())
        return;
    writer.key(key);
    if (value.isEmpty() || !text.isEmpty())
        writer.string(text);
    else
        writer.raw(value);
}

const Selector &placeOf(const Annotation &annotation)
{
    return annotation.selector;
}

const Selector &placeOf(const PinnedPair &pin)
{
    return pin.own;
}

template <typename Kept> std::vector<const Kept *> inOrder(const QList<Kept> &list)
{
    std::vector<const Kept *> ordered;
    ordered.reserve(std::size_t(list.size()));
    for (const Kept &kept : list)
        ordered.push_back(&kept);
    const auto before = [](const Kept *a, const Kept *b) {
        const auto order = placeOf(*a).range <=> placeOf(*b).range;
        return order != 0 ? order < 0 : a->id < b->id;
    };
    if (!std::ranges::is_sorted(ordered, before))
        std::ranges::stable_sort(ordered, before);
    return ordered;
}

void writePins(JsonWriter &writer, const Sidecar &sidecar, QByteArrayView rest)
{
    writer.beginArray();
    for (const PinnedPair *pin : inOrder(sidecar.pins))
        writePin(writer, *pin);
    json::Cursor cursor(rest);
    for (QByteArrayView element; cursor.nextElement(element);)
        writer.raw(element);
    writer.endArray();
}

void writePage(JsonWriter &writer, const Sidecar &sidecar)
{
    const QByteArrayView kept = json::member(sidecar.foreign, foreignPage);
    writer.beginObject();
    writeText(writer, kept, "id",
              json::member(kept, "id").isEmpty() ? sidecar.id + u"#page" : QString());
    writer.key("type");
    const QByteArrayView type = json::member(kept, "type");
    writer.raw(type.isEmpty() ? QByteArrayView("\"AnnotationPage\"") : type);
    writeOthers(writer, kept);
    writer.key("items");
    writer.beginArray();
    AnnotationWriter annotations(writer, sidecar.codebook, sidecar.sourceName);
    for (const Annotation *annotation : inOrder(sidecar.annotations))
        annotations.write(*annotation);
    json::Cursor items(json::member(sidecar.foreign, foreignItems));
    for (QByteArrayView element; items.nextElement(element);)
        writer.raw(element);
    writer.endArray();
    writer.endObject();
}

} // namespace

QByteArray serialized(const Sidecar &sidecar, JsonWriter::Layout layout)
{
    const QByteArrayView kept = json::member(sidecar.foreign, foreignRoot);
    JsonWriter writer(layout);
    writer.beginObject();
    const QByteArrayView otherPins = json::member(sidecar.foreign, foreignPins);
    const bool hasPins = !sidecar.pins.isEmpty() || !otherPins.isEmpty();
    writeContext(writer, json::member(sidecar.foreign, foreignContext), hasPins);
    writeText(writer, kept, "id", sidecar.id);
    writer.key("type");
    const QByteArrayView type = json::member(kept, "type");
    writer.raw(type.isEmpty() ? QByteArrayView("\"AnnotationCollection\"") : type);
    writeText(writer, kept, "label", sidecar.label);
    if (sidecar.source != SourceRecord()) {
        writer.key("diptych:source");
        writeSourceRecord(writer, sidecar.source);
    } else if (const QByteArrayView source = json::member(kept, "diptych:source");
               !source.isEmpty()) {
        writer.key("diptych:source");
        writer.raw(source);
    }
    writer.key("diptych:codebook");
    writeCodebook(writer, sidecar.codebook, json::member(sidecar.foreign, foreignCodebook));
    if (hasPins) {
        writer.key("diptych:pins");
        writePins(writer, sidecar, otherPins);
    } else if (const QByteArrayView pins = json::member(kept, "diptych:pins"); !pins.isEmpty()) {
        writer.key("diptych:pins");
        writer.raw(pins);
    }
    writeOthers(writer, kept);
    writer.key("first");
    writePage(writer, sidecar);
    writer.endObject();
    return writer.take();
}

} // namespace diptych
