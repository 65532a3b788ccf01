// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/annotationwriter.h"

#include "storage/sidecarkeys.h"
#include "storage/timestamp.h"
#include "storage/w3cvalues.h"

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

qsizetype elementCount(QByteArrayView array)
{
    qsizetype count = 0;
    json::Cursor cursor(array);
    for (QByteArrayView element; cursor.nextElement(element);)
        ++count;
    return count;
}

} // namespace

/// ResourceParts.
struct AnnotationWriter::KeptResource
{
    QByteArrayView resource;
    QByteArrayView quote;
    QByteArrayView position;
    QByteArrayView selectors;
};

/// The parts of Annotation::foreign.
struct AnnotationWriter::Kept
{
    explicit Kept(QByteArrayView foreign)
    {
        json::Cursor cursor(foreign);
        for (json::Member part; cursor.nextMember(part);) {
            const auto name = std::ranges::find(names, part.key);
            if (name != names.end())
                *members[std::size_t(name - names.begin())] = part.value;
        }
    }
    Q_DISABLE_COPY_MOVE(Kept)

    [[nodiscard]] QByteArrayView field(QByteArrayView key) const { return json::member(item, key); }

    QByteArrayView item;
    KeptResource target;
    KeptResource link;
    QByteArrayView targets;
    QByteArrayView bodies;
    QByteArrayView relation;
    QByteArrayView tags;
    QByteArrayView note;
    QByteArrayView whole;

private:
    static constexpr std::array names{
        QByteArrayView("item"),    targetParts.resource,     targetParts.quote,
        targetParts.position,      targetParts.selectors,    linkParts.resource,
        linkParts.quote,           linkParts.position,       linkParts.selectors,
        QByteArrayView("targets"), QByteArrayView("bodies"), QByteArrayView("relation"),
        QByteArrayView("tags"),    QByteArrayView("note"),   foreignWhole};
    const std::array<QByteArrayView *, names.size()> members{&item,
                                                             &target.resource,
                                                             &target.quote,
                                                             &target.position,
                                                             &target.selectors,
                                                             &link.resource,
                                                             &link.quote,
                                                             &link.position,
                                                             &link.selectors,
                                                             &targets,
                                                             &bodies,
                                                             &relation,
                                                             &tags,
                                                             &note,
                                                             &whole};
};

AnnotationWriter::AnnotationWriter(JsonWriter &writer, const Codebook &codebook,
                                   const QString &sourceName)
    : m_writer(writer)
    , m_codebook(codebook)
    , m_sourceName(sourceName)
{
}

void AnnotationWriter::write(const Annotation &annotation)
{
    const Kept kept(annotation.foreign);
    const QByteArrayView whole = json::member(kept.whole, "annotation");
    if (!whole.isEmpty() && isUnchanged(whole, annotation)) {
        m_writer.raw(whole);
        return;
    }
    m_writer.beginObject();
    writeHead(annotation, kept);
    writeBodies(annotation, kept);
    writeTargets(annotation, kept);
    const QByteArrayView confidence = kept.field("diptych:confidence");
    if (!writeKept(kept, "diptych:confidence",
                   confidenceFrom(confidence) == annotation.confidence) &&
        annotation.confidence && *annotation.confidence >= 0 && *annotation.confidence <= 1) {
        m_writer.key("diptych:confidence");
        m_writer.number(*annotation.confidence);
    }
    const AnchorState keptState =
        stateFrom(kept.field("diptych:state")).value_or(AnchorState::Exact);
    if (!writeKept(kept, "diptych:state", keptState == annotation.state) &&
        annotation.state != AnchorState::Exact)
        m_writer.member("diptych:state", stateName(annotation.state));
    writeOthers(kept.item, item::keys);
    m_writer.endObject();
}

// Whoever changes an annotation sets its time: placing it in its text changes place and state
// alone.
bool AnnotationWriter::isUnchanged(QByteArrayView whole, const Annotation &annotation)
{
    const auto isKnown = [this](const TagId &tag) {
        return m_codebook.find(tag) != nullptr;
    };
    if (!std::ranges::all_of(annotation.tags, isKnown))
        return false;
    if (!m_reader)
        m_reader.emplace(m_codebook, m_sourceName, nullptr);
    Annotation before = m_reader->read(whole, 0);
    // Words that came without their quotation are better off with it.
    if (before.selector.exact.isEmpty() && !annotation.selector.exact.isEmpty())
        return false;
    // Where it stands was found by what is written, and will be found again.
    before.selector = annotation.selector;
    before.state = annotation.state;
    if (before.link && annotation.link) {
        before.link->selector = annotation.link->selector;
        before.link->state = annotation.link->state;
    }
    return before == annotation && !m_reader->isMisnamed();
}

void AnnotationWriter::writeHead(const Annotation &annotation, const Kept &kept)
{
    writeKept(kept, "@context", true);
    m_writer.member("id", annotation.id);
    if (!writeKept(kept, "type", true))
        m_writer.member("type", QByteArrayView("Annotation"));
    const QString motivation = annotation.link ? u"linking"_s : annotation.motivation;
    if (!writeKept(kept, "motivation", motivationFrom(kept.field("motivation")) == motivation) &&
        !motivation.isEmpty())
        m_writer.member("motivation", motivation);
    const Coder &creator = annotation.creator;
    if (!writeKept(kept, "creator", coderFrom(kept.field("creator")) == creator) &&
        creator != Coder()) {
        m_writer.key("creator");
        m_writer.beginObject();
        m_writer.member("id", creator.id);
        m_writer.member("type", QByteArrayView("Person"));
        m_writer.member("name", creator.name);
        m_writer.endObject();
    }
    writeTime("created", annotation.created, kept);
    writeTime("modified", annotation.modified, kept);
}

void AnnotationWriter::writeTime(QByteArrayView key, const QDateTime &time, const Kept &kept)
{
    if (!writeKept(kept, key, timeFrom(kept.field(key)) == time) && time.isValid())
        m_writer.member(key, QByteArrayView(timestamp(time)));
}

void AnnotationWriter::writeBodies(const Annotation &annotation, const Kept &kept)
{
    const bool alone = annotation.tags.isEmpty() && kept.bodies.isEmpty() && !annotation.link;
    if (alone &&
        writeKept(kept, "bodyValue", json::string(kept.field("bodyValue")) == annotation.note))
        return;
    if (alone && annotation.note.isEmpty())
        return;
    m_writer.key("body");
    m_writer.beginArray();
    if (annotation.link) {
        writeFarEnd(*annotation.link, kept);
        if (!annotation.link->relation.isEmpty())
            writeRelation(annotation.link->relation, kept);
    }
    for (const TagId &tag : annotation.tags)
        writeTag(tag, kept);
    if (!annotation.note.isEmpty())
        writeNote(annotation.note, kept);
    json::Cursor bodies(kept.bodies);
    for (QByteArrayView element; bodies.nextElement(element);)
        m_writer.raw(element);
    m_writer.endArray();
}

void AnnotationWriter::writeTag(const TagId &id, const Kept &kept)
{
    const Tag *tag = m_codebook.find(id);
    const QByteArray bareId = id.toByteArray(QUuid::WithoutBraces);
    m_writer.beginObject();
    m_writer.member("type", QByteArrayView("TextualBody"));
    m_writer.member("purpose", QByteArrayView("tagging"));
    m_writer.member("value", tag ? tag->name : QString::fromLatin1(bareId));
    m_writer.member("diptych:tag", QByteArrayView(tagIri(id)));
    writeOthers(json::member(kept.tags, bareId));
    m_writer.endObject();
}

void AnnotationWriter::writeNote(const QString &note, const Kept &kept)
{
    const QByteArrayView purpose = json::member(kept.note, "purpose");
    m_writer.beginObject();
    m_writer.member("type", QByteArrayView("TextualBody"));
    if (purpose != "null") {
        m_writer.key("purpose");
        m_writer.raw(purpose.isEmpty() ? QByteArrayView("\"commenting\"") : purpose);
    }
    m_writer.member("value", note);
    writeOthers(kept.note, {"purpose"});
    m_writer.endObject();
}

void AnnotationWriter::writeFarEnd(const Link &link, const Kept &kept)
{
    const QByteArrayView type = json::member(kept.link.resource, "type");
    const QByteArrayView state = json::member(kept.link.resource, "diptych:state");
    m_writer.beginObject();
    m_writer.key("type");
    m_writer.raw(type.isEmpty() ? farEndType : type);
    m_writer.member("source", link.source);
    writeSelectors(link.selector, kept.link);
    if (!state.isEmpty() && stateFrom(state).value_or(AnchorState::Exact) == link.state) {
        m_writer.key("diptych:state");
        m_writer.raw(state);
    } else if (link.state != AnchorState::Exact) {
        m_writer.member("diptych:state", stateName(link.state));
    }
    writeOthers(kept.link.resource, {"type", "diptych:state"});
    m_writer.endObject();
}

void AnnotationWriter::writeRelation(const QString &relation, const Kept &kept)
{
    m_writer.beginObject();
    m_writer.member("type", QByteArrayView("TextualBody"));
    m_writer.key("purpose");
    m_writer.raw(relationPurpose);
    m_writer.member("value", relation);
    writeOthers(kept.relation);
    m_writer.endObject();
}

void AnnotationWriter::writeTargets(const Annotation &annotation, const Kept &kept)
{
    const Selector &selector = annotation.selector;
    const bool hasOurs = !selector.exact.isEmpty() || !selector.range.isEmpty() ||
                         !kept.target.selectors.isEmpty() || !kept.target.resource.isEmpty();
    const qsizetype count = elementCount(kept.targets) + (hasOurs ? 1 : 0);
    if (count == 0)
        return;
    m_writer.key("target");
    if (count > 1)
        m_writer.beginArray();
    if (hasOurs)
        writeTarget(selector, kept);
    json::Cursor targets(kept.targets);
    for (QByteArrayView element; targets.nextElement(element);)
        m_writer.raw(element);
    if (count > 1)
        m_writer.endArray();
}

void AnnotationWriter::writeTarget(const Selector &selector, const Kept &kept)
{
    m_writer.beginObject();
    m_writer.key("source");
    if (const QByteArrayView source = json::member(kept.target.resource, "source");
        !source.isEmpty())
        m_writer.raw(source);
    else
        m_writer.string(m_sourceName);
    writeSelectors(selector, kept.target);
    writeOthers(kept.target.resource, {"source"});
    m_writer.endObject();
}

void AnnotationWriter::writeSelectors(const Selector &selector, const KeptResource &kept)
{
    m_writer.key("selector");
    m_writer.beginArray();
    if (!selector.exact.isEmpty())
        writeQuote(selector, kept.quote);
    if (!selector.range.isEmpty()) {
        m_writer.beginObject();
        m_writer.member("type", QByteArrayView("TextPositionSelector"));
        m_writer.key("start");
        m_writer.integer(selector.range.start);
        m_writer.key("end");
        m_writer.integer(selector.range.end);
        writeOthers(kept.position);
        m_writer.endObject();
    }
    json::Cursor selectors(kept.selectors);
    for (QByteArrayView element; selectors.nextElement(element);)
        m_writer.raw(element);
    m_writer.endArray();
}

void AnnotationWriter::writeQuote(const Selector &selector, QByteArrayView kept)
{
    m_writer.beginObject();
    m_writer.member("type", QByteArrayView("TextQuoteSelector"));
    m_writer.member("exact", selector.exact);
    writeContext("prefix", selector.prefix, kept);
    writeContext("suffix", selector.suffix, kept);
    writeOthers(kept, {"prefix", "suffix"});
    m_writer.endObject();
}

void AnnotationWriter::writeContext(QByteArrayView key, const QString &context, QByteArrayView kept)
{
    if (!context.isEmpty() || !json::member(kept, key).isEmpty())
        m_writer.member(key, context);
}

void AnnotationWriter::writeOthers(QByteArrayView object,
                                   std::initializer_list<QByteArrayView> except)
{
    writeOthers(object, std::span(except.begin(), except.size()));
}

void AnnotationWriter::writeOthers(QByteArrayView object, std::span<const QByteArrayView> except)
{
    json::Cursor cursor(object);
    for (json::Member member; cursor.nextMember(member);) {
        if (std::ranges::find(except, member.key) == except.end()) {
            m_writer.key(member.key);
            m_writer.raw(member.value);
        }
    }
}

bool AnnotationWriter::writeKept(const Kept &kept, QByteArrayView key, bool stillMeant)
{
    const QByteArrayView value = kept.field(key);
    if (value.isEmpty() || !stillMeant)
        return false;
    m_writer.key(key);
    m_writer.raw(value);
    return true;
}

} // namespace diptych
