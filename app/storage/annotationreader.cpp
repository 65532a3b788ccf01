// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/annotationreader.h"

#include "storage/sidecarkeys.h"
#include "storage/timestamp.h"

#include <charconv>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

// More tags on one annotation are kept but not shown.
constexpr qsizetype mostTags = 1000;

// Namespace of the ids that annotations without one get from their content.
constexpr QUuid contentNamespace{0x8b1f5c0e, 0x6a2d, 0x4c9b, 0xa7, 0x10, 0x3e,
                                 0x5d,       0x92,   0xf4,   0x0b, 0xc6};

bool isString(QByteArrayView value)
{
    return json::kind(value) == json::Kind::String;
}

/// True where we would write the same again.
bool isCanonicalCreator(QByteArrayView value, const Coder &coder)
{
    static constexpr std::array<QByteArrayView, 3> keys{"id", "type", "name"};
    const Fields<3> fields = fieldsOf(value, keys);
    return json::kind(value) == json::Kind::Object && fields.others.isEmpty() && !fields.repeated &&
           fields.known[1] == "\"Person\"" && json::string(fields.known[0]) == coder.id &&
           json::string(fields.known[2]) == coder.name;
}

bool isCanonicalTime(QByteArrayView value, const QDateTime &time)
{
    return time.isValid() && value.sliced(1).chopped(1) == timestamp(time);
}

bool isCanonicalNumber(QByteArrayView value, double number)
{
    std::array<char, 32> buffer;
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return value == QByteArrayView(buffer.data(), result.ptr);
}

} // namespace

struct AnnotationReader::Item
{
    Annotation annotation;
    Fields<item::Count> fields;
    ForeignBuilder foreign;
    qsizetype number = 0;
    QByteArrayView farEnd; ///< the body that is the far end of a link; none in other annotations
    bool hasRelation = false;
    bool hasNote = false;
    bool isCanonical = true; ///< bodies and targets stand as we write them

    /// What comes in another order than that of the enumerators is not canonical.
    template <typename Order> void follow(Order &last, Order next)
    {
        isCanonical = isCanonical && last <= next;
        last = next;
    }
    void makeOrphan()
    {
        isCanonical = isCanonical && annotation.state == AnchorState::Orphan;
        annotation.state = AnchorState::Orphan;
    }
    enum class Body { FarEnd, Relation, Tag, Note, Other } lastBody = Body::FarEnd;

    [[nodiscard]] QByteArrayView operator[](item::Key key) const { return fields.known[key]; }
    void keep(item::Key key) { foreign.addMember("item", item::keys[key], fields.known[key]); }
};

AnnotationReader::AnnotationReader(Codebook codebook, QString sourceName, QList<Problem> *problems)
    : m_codebook(std::move(codebook))
    , m_sourceName(std::move(sourceName))
    , m_problems(problems)
{
    for (const Tag &tag : m_codebook.tags()) {
        if (!m_tagsByName.contains(tag.name))
            m_tagsByName.insert(tag.name, tag.id);
    }
}

Annotation AnnotationReader::read(QByteArrayView object, qsizetype number)
{
    m_isMisnamed = false;
    Item item;
    item.number = number;
    item.fields = fields(object, item::keys);
    readIdentity(item);
    const bool hasOwnId = !item.annotation.id.isEmpty();
    if (!hasOwnId) {
        const QUuid id = QUuid::createUuidV5(contentNamespace, json::compact(object));
        item.annotation.id = "urn:uuid:"_L1 + id.toString(QUuid::WithoutBraces);
    }
    readOptional(item);
    readBodies(item);
    readTargets(item);
    keepOthers(item, "item", item.fields.others);
    const Selector &selector = item.annotation.selector;
    if (selector.exact.isEmpty() && selector.range.isEmpty())
        item.makeOrphan();
    if (!item.isCanonical && hasOwnId)
        item.foreign.addMember(foreignWhole, "annotation", object);
    item.annotation.foreign = item.foreign.take();
    return std::move(item.annotation);
}

void AnnotationReader::readIdentity(Item &item)
{
    if (!item[item::Context].isEmpty())
        item.keep(item::Context);
    item.annotation.id = json::string(item[item::Id]);
    if (item.annotation.id.isEmpty() && !item[item::Id].isEmpty())
        tell(item, item::keys[item::Id], tr("this is no id; the annotation gets a new one"));
    if (item[item::Type] != "\"Annotation\"" && !item[item::Type].isEmpty())
        item.keep(item::Type);

    const QByteArrayView motivation = item[item::Motivation];
    if (motivation != m_lastMotivation) {
        m_lastMotivation = motivation;
        m_lastMotivationText = motivationFrom(motivation);
    }
    item.annotation.motivation = m_lastMotivationText;
    if (!motivation.isEmpty() && (!isString(motivation) || item.annotation.motivation.isEmpty()))
        item.keep(item::Motivation);

    const QByteArrayView creator = item[item::Creator];
    if (creator.isEmpty())
        return;
    if (creator != m_lastCreator) {
        m_lastCreator = creator;
        m_lastCoder = coderFrom(creator);
    }
    item.annotation.creator = m_lastCoder;
    if (!isCanonicalCreator(creator, m_lastCoder))
        item.keep(item::Creator);
}

void AnnotationReader::readOptional(Item &item)
{
    for (const item::Key key : {item::Created, item::Modified}) {
        if (item[key].isEmpty())
            continue;
        const QDateTime time = timeFrom(item[key]);
        (key == item::Created ? item.annotation.created : item.annotation.modified) = time;
        if (!time.isValid())
            tell(item, item::keys[key], tr("this is no time by ISO 8601"));
        if (!isCanonicalTime(item[key], time))
            item.keep(key);
    }
    if (const QByteArrayView value = item[item::Confidence]; !value.isEmpty()) {
        item.annotation.confidence = confidenceFrom(value);
        if (!item.annotation.confidence)
            tell(item, item::keys[item::Confidence], tr("this is no number from 0 to 1"));
        if (!item.annotation.confidence || !isCanonicalNumber(value, *item.annotation.confidence))
            item.keep(item::Confidence);
    }
    if (const QByteArrayView value = item[item::State]; !value.isEmpty()) {
        const std::optional<AnchorState> state = stateFrom(value);
        item.annotation.state = state.value_or(AnchorState::Exact);
        if (!state)
            tell(item, item::keys[item::State], tr("this state is unknown"));
        if (!state || *state == AnchorState::Exact)
            item.keep(item::State);
    }
}

void AnnotationReader::readBodies(Item &item)
{
    const QByteArrayView bodies = item[item::Body];
    if (item.annotation.motivation == "linking"_L1)
        item.farEnd = farEndIn(bodies);
    if (json::kind(bodies) == json::Kind::Array) {
        json::Cursor cursor(bodies);
        for (QByteArrayView element; cursor.nextElement(element);)
            readBody(item, element);
    } else if (!bodies.isEmpty()) {
        item.isCanonical = false;
        readBody(item, bodies);
    }
    if (const QByteArrayView value = item[item::BodyValue]; !value.isEmpty()) {
        item.keep(item::BodyValue);
        if (!item.hasNote)
            item.annotation.note = json::string(value);
    }
}

void AnnotationReader::readBody(Item &item, QByteArrayView element)
{
    if (!item.farEnd.isEmpty() && element.data() == item.farEnd.data()) {
        item.follow(item.lastBody, Item::Body::FarEnd);
        readFarEnd(item, element);
        return;
    }
    const Fields<body::Count> read = fields(element, body::keys);
    const QByteArrayView type = read.known[body::Type];
    const QByteArrayView purpose = read.known[body::Purpose];
    const bool isText = (type.isEmpty() || type == "\"TextualBody\"") &&
                        isString(read.known[body::Value]) &&
                        (purpose.isEmpty() || isString(purpose));
    const QString text = json::string(read.known[body::Value]);
    const QString role = purpose.isEmpty() ? item.annotation.motivation : json::string(purpose);
    const bool isPlainText =
        isText && role != "tagging"_L1 && !text.isEmpty() && read.known[body::Tag].isEmpty();
    if (isText && role == "tagging"_L1 &&
        addTag(item, tagOf(read.known[body::Tag], text), read.others)) {
        item.follow(item.lastBody, Item::Body::Tag);
        item.isCanonical = item.isCanonical && !read.known[body::Tag].isEmpty();
    } else if (isPlainText && purpose == relationPurpose && !item.farEnd.isEmpty() &&
               !item.hasRelation) {
        setRelation(item, text, read.others);
        item.follow(item.lastBody, Item::Body::Relation);
    } else if (isPlainText && !item.hasNote) {
        setNote(item, text, purpose, read.others);
        item.follow(item.lastBody, Item::Body::Note);
    } else {
        item.foreign.addElement("bodies", element);
        item.follow(item.lastBody, Item::Body::Other);
        return;
    }
    item.isCanonical = item.isCanonical && !type.isEmpty();
}

/// The first body that is a span of a source, so that we understand where it is.
QByteArrayView AnnotationReader::farEndIn(QByteArrayView bodies)
{
    const auto isSpan = [](QByteArrayView body) {
        ForeignBuilder unused;
        ResourceReader resource(linkParts, unused);
        return isOfType(json::member(body, "type"), "SpecificResource") &&
               !json::string(json::member(body, "source")).isEmpty() &&
               resource.read(json::member(body, "selector")) && resource.points();
    };
    if (json::kind(bodies) != json::Kind::Array)
        return isSpan(bodies) ? bodies : QByteArrayView();
    json::Cursor cursor(bodies);
    for (QByteArrayView element; cursor.nextElement(element);) {
        if (isSpan(element))
            return element;
    }
    return {};
}

void AnnotationReader::readFarEnd(Item &item, QByteArrayView element)
{
    const Fields<farend::Count> read = fields(element, farend::keys);
    ResourceReader resource(linkParts, item.foreign);
    const bool isRead = resource.read(read.known[farend::Selector]);
    Q_ASSERT(isRead);
    take(item, resource, "body.selector");
    Link &link = item.annotation.link ? *item.annotation.link : item.annotation.link.emplace();
    link.source = json::string(read.known[farend::Source]);
    link.selector = resource.selector();
    if (resource.isLost()) {
        link.state = AnchorState::Orphan;
        item.isCanonical = false;
    }
    if (const QByteArrayView value = read.known[farend::State]; !value.isEmpty()) {
        const std::optional<AnchorState> state = stateFrom(value);
        if (!state)
            tell(item, "body.diptych:state", tr("this state is unknown"));
        if (!state || *state == AnchorState::Exact)
            item.foreign.addMember(linkParts.resource, farend::keys[farend::State], value);
        else
            link.state = *state;
    }
    if (const QByteArrayView type = read.known[farend::Type]; type != farEndType)
        item.foreign.addMember(linkParts.resource, farend::keys[farend::Type], type);
    keepOthers(item, linkParts.resource, read.others);
}

void AnnotationReader::setRelation(Item &item, const QString &text,
                                   std::span<const json::Member> others)
{
    item.hasRelation = true;
    if (!item.annotation.link)
        item.annotation.link.emplace();
    item.annotation.link->relation = text;
    keepOthers(item, "relation", others);
}

bool AnnotationReader::addTag(Item &item, const TagId &id, std::span<const json::Member> others)
{
    if (id.isNull() || item.annotation.tags.size() >= mostTags || item.annotation.tags.contains(id))
        return false;
    item.annotation.tags.append(id);
    if (!others.empty()) {
        ForeignBuilder members;
        for (const json::Member &member : others)
            members.addMember("m", member.key, member.value);
        item.foreign.addMember("tags", id.toByteArray(QUuid::WithoutBraces),
                               json::member(members.take(), "m"));
    }
    return true;
}

void AnnotationReader::setNote(Item &item, const QString &text, QByteArrayView purpose,
                               std::span<const json::Member> others)
{
    item.hasNote = true;
    item.annotation.note = text;
    // Written as "commenting" where nothing is kept here; null stands for none.
    if (purpose != "\"commenting\"")
        item.foreign.addMember("note", "purpose",
                               purpose.isEmpty() ? QByteArrayView("null") : purpose);
    keepOthers(item, "note", others);
}

void AnnotationReader::readTargets(Item &item)
{
    const QByteArrayView targets = item[item::Target];
    if (json::kind(targets) != json::Kind::Array) {
        if (!targets.isEmpty() && !readTarget(item, targets))
            item.foreign.addElement("targets", targets);
        return;
    }
    item.isCanonical = false;
    json::Cursor cursor(targets);
    bool read = false;
    for (QByteArrayView element; cursor.nextElement(element);) {
        if (!read && readTarget(item, element))
            read = true;
        else
            item.foreign.addElement("targets", element);
    }
}

bool AnnotationReader::readTarget(Item &item, QByteArrayView element)
{
    const Fields<target::Count> read = fields(element, target::keys);
    ResourceReader resource(targetParts, item.foreign);
    if (!resource.read(read.known[target::Selector]))
        return false;
    take(item, resource, "target.selector");
    item.annotation.selector = resource.selector();
    if (resource.isLost())
        item.makeOrphan();
    const QByteArrayView source = read.known[target::Source];
    if (!source.isEmpty() && json::string(source) != m_sourceName)
        item.foreign.addMember(targetParts.resource, "source", source);
    item.isCanonical = item.isCanonical && !source.isEmpty();
    keepOthers(item, targetParts.resource, read.others);
    return true;
}

void AnnotationReader::keepOthers(Item &item, QByteArrayView part,
                                  std::span<const json::Member> others)
{
    for (const json::Member &member : others)
        item.foreign.addMember(part, member.key, member.value);
}

TagId AnnotationReader::tagOf(QByteArrayView iri, const QString &name)
{
    TagId id = tagFrom(iri);
    if (id.isNull()) {
        if (name.trimmed().isEmpty())
            return {};
        id = m_tagsByName.value(name);
        if (id.isNull())
            id = Codebook::idForPath(name);
    }
    const Tag *known = m_codebook.find(id);
    m_isMisnamed = m_isMisnamed || !known || known->name != name;
    // A tag that nobody describes is written with its id for a name: that makes no tag of that
    // name.
    if (!known && !name.isEmpty() && name != id.toString(QUuid::WithoutBraces)) {
        Tag tag;
        tag.id = id;
        tag.name = name;
        tag.color = colorAt(m_codebook.tags().size());
        m_codebook.put(tag);
        if (!m_tagsByName.contains(name))
            m_tagsByName.insert(name, id);
    }
    return id;
}

void AnnotationReader::tell(const Item &item, QByteArrayView field, const QString &what)
{
    if (m_problems)
        m_problems->append(
            {tr("item %1, %2").arg(item.number).arg(QLatin1StringView(field)), what});
}

/// What a resource turned out to have beside its selector.
void AnnotationReader::take(Item &item, const ResourceReader &resource, QByteArrayView field)
{
    for (const QString &fault : resource.faults())
        tell(item, field, fault);
    if (!m_repeated)
        m_repeated = resource.repeated();
    item.isCanonical = item.isCanonical && resource.isCanonical();
}

template <std::size_t N>
Fields<N> AnnotationReader::fields(QByteArrayView object, const std::array<QByteArrayView, N> &keys)
{
    Fields<N> read = fieldsOf(object, keys);
    if (!m_repeated)
        m_repeated = read.repeated;
    return read;
}

} // namespace diptych
