// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/provenance.h"

#include "base/json.h"
#include "storage/foreign.h"
#include "storage/jsonview.h"
#include "storage/w3cvalues.h"

namespace diptych {

namespace {

constexpr QByteArrayView itemPart("item"); ///< of Annotation::foreign: the annotation's own fields
constexpr QByteArrayView carriedFromKey("diptych:carriedFrom");

} // namespace

std::optional<Provenance> provenanceOf(const Annotation &annotation)
{
    const QByteArrayView value =
        json::member(json::member(annotation.foreign, itemPart), carriedFromKey);
    if (value.isEmpty() || json::kind(value) != json::Kind::Object)
        return std::nullopt;
    Provenance provenance{json::string(json::member(value, "id")),
                          json::string(json::member(value, "source")), std::nullopt};
    if (provenance.id.isEmpty())
        return std::nullopt;
    if (const QByteArrayView confidence = json::member(value, "diptych:confidence");
        !confidence.isEmpty())
        provenance.confidence = confidenceFrom(confidence);
    return provenance;
}

void setProvenance(Annotation &annotation, const Provenance &provenance)
{
    QByteArray value = "{\"id\":" + jsonString(provenance.id);
    if (!provenance.source.isEmpty())
        value += ",\"source\":" + jsonString(provenance.source);
    if (provenance.confidence)
        value += ",\"diptych:confidence\":" + QByteArray::number(*provenance.confidence);
    value += '}';

    ForeignBuilder foreign;
    foreign.addMember(itemPart, carriedFromKey, value);
    annotation.foreign = mergedForeign({}, annotation.foreign, foreign.take());
}

} // namespace diptych
