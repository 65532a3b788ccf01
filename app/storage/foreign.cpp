// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/foreign.h"

#include <QtCore/QSet>

#include <algorithm>
#include <utility>

namespace diptych {

namespace {

/// The one that changed; where both did differently, ours.
QByteArrayView changed(QByteArrayView base, QByteArrayView ours, QByteArrayView theirs)
{
    return ours == base ? theirs : ours;
}

void mergeMembers(ForeignBuilder &out, QByteArrayView part, QByteArrayView base,
                  QByteArrayView ours, QByteArrayView theirs)
{
    json::Cursor own(ours);
    for (json::Member member; own.nextMember(member);) {
        const QByteArrayView value =
            changed(json::member(base, member.key), member.value, json::member(theirs, member.key));
        if (!value.isEmpty())
            out.addMember(part, member.key, value);
    }
    json::Cursor others(theirs);
    for (json::Member member; others.nextMember(member);) {
        const bool isNew = json::member(ours, member.key).isEmpty() &&
                           json::member(base, member.key) != member.value;
        if (isNew)
            out.addMember(part, member.key, member.value);
    }
}

QSet<QByteArrayView> elements(QByteArrayView array)
{
    QSet<QByteArrayView> found;
    json::Cursor cursor(array);
    for (QByteArrayView element; cursor.nextElement(element);)
        found.insert(element);
    return found;
}

void mergeElements(ForeignBuilder &out, QByteArrayView part, QByteArrayView base,
                   QByteArrayView ours, QByteArrayView theirs)
{
    const QSet<QByteArrayView> inBase = elements(base);
    const QSet<QByteArrayView> inOurs = elements(ours);
    const QSet<QByteArrayView> inTheirs = elements(theirs);
    json::Cursor own(ours);
    for (QByteArrayView element; own.nextElement(element);) {
        if (inTheirs.contains(element) || !inBase.contains(element))
            out.addElement(part, element);
    }
    json::Cursor others(theirs);
    for (QByteArrayView element; others.nextElement(element);) {
        if (!inOurs.contains(element) && !inBase.contains(element))
            out.addElement(part, element);
    }
}

/// Adds a member at the end of an object that is empty as text while it has none.
void addPart(QByteArray &object, QByteArrayView name, QByteArrayView json)
{
    if (object.isEmpty()) {
        object += "{\"";
    } else {
        object.chop(1);
        object += ",\"";
    }
    object += name;
    object += "\":";
    object += json;
    object += '}';
}

} // namespace

void ForeignBuilder::addMember(QByteArrayView part, QByteArrayView key, QByteArrayView value)
{
    QByteArray &object = opened(part, "{}");
    object += '"';
    object += key;
    object += "\":";
    object += json::compact(value);
    object += '}';
}

void ForeignBuilder::addElement(QByteArrayView part, QByteArrayView value)
{
    QByteArray &array = opened(part, "[]");
    array += json::compact(value);
    array += ']';
}

QByteArray ForeignBuilder::take()
{
    // In one order, so that the same content makes the same bytes.
    std::ranges::sort(m_parts, {}, &Part::name);
    QByteArray whole;
    for (const Part &part : std::exchange(m_parts, {}))
        addPart(whole, part.name, part.json);
    return whole;
}

QByteArray &ForeignBuilder::opened(QByteArrayView part, QByteArrayView empty)
{
    auto found = std::ranges::find(m_parts, part, &Part::name);
    if (found == m_parts.end())
        found = m_parts.insert(m_parts.end(), {part.toByteArray(), empty.toByteArray()});
    found->json.chop(1);
    if (found->json.size() > 1)
        found->json += ',';
    return found->json;
}

QByteArray withoutPart(const QByteArray &foreign, QByteArrayView part)
{
    QByteArray rest;
    json::Cursor cursor(foreign);
    for (json::Member member; cursor.nextMember(member);) {
        if (member.key != part)
            addPart(rest, member.key, member.value);
    }
    return rest;
}

QByteArray mergedForeign(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs)
{
    if (ours == theirs || base == theirs)
        return ours;
    if (base == ours)
        return theirs;
    ForeignBuilder out;
    const auto mergePart = [&](const json::Member &part) {
        const QByteArrayView old = json::member(base, part.key);
        const QByteArrayView own = json::member(ours, part.key);
        const QByteArrayView other = json::member(theirs, part.key);
        if (json::kind(part.value) == json::Kind::Array)
            mergeElements(out, part.key, old, own, other);
        else
            mergeMembers(out, part.key, old, own, other);
    };
    json::Cursor own(ours);
    for (json::Member part; own.nextMember(part);)
        mergePart(part);
    json::Cursor others(theirs);
    for (json::Member part; others.nextMember(part);) {
        if (json::member(ours, part.key).isEmpty())
            mergePart(part);
    }
    return out.take();
}

} // namespace diptych
