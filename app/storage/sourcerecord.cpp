// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sourcerecord.h"

#include "storage/fields.h"
#include "storage/foreign.h"
#include "storage/w3cvalues.h"

#include <QtCore/QSet>

namespace diptych {

namespace {

enum SourceKey : std::size_t {
    Sha256,
    TextSha256,
    Length,
    Encoding,
    Bom,
    NewlineForm,
    Extractor,
    Title,
    Publisher,
    Date,
    Memo,
    SourceKeyCount
};
constexpr std::array<QByteArrayView, SourceKeyCount> sourceKeys{
    "sha256",    "textSha256", "length",    "encoding", "bom", "newline",
    "extractor", "title",      "publisher", "date",     "memo"};

enum TagKey : std::size_t { Id, Name, Parent, Color, Key, Description, TagKeyCount };
constexpr std::array<QByteArrayView, TagKeyCount> tagKeys{"id",    "name", "parent",
                                                          "color", "key",  "description"};

constexpr QByteArrayView part("m");

bool isString(QByteArrayView value)
{
    return json::kind(value) == json::Kind::String;
}

/// Members of others, and after them those of ours that could not be read: they go as soon as there
/// is a value for them.
template <std::size_t N>
void writeOthers(JsonWriter &writer, QByteArrayView foreign,
                 const std::array<QByteArrayView, N> &keys, const std::array<bool, N> &written)
{
    json::Cursor cursor(json::member(foreign, part));
    for (json::Member member; cursor.nextMember(member);) {
        const auto known = std::ranges::find(keys, member.key);
        if (known != keys.end() && written[std::size_t(known - keys.begin())])
            continue;
        writer.key(member.key);
        writer.raw(member.value);
    }
}

} // namespace

SourceRecord sourceRecordFrom(QByteArrayView object)
{
    SourceRecord record;
    const Fields<SourceKeyCount> fields = fieldsOf(object, sourceKeys);
    ForeignBuilder foreign;
    const auto text = [&](SourceKey key) {
        const QByteArrayView value = fields.known[key];
        if (!value.isEmpty() && !isString(value))
            foreign.addMember(part, sourceKeys[key], value);
        return json::string(value);
    };
    record.sha256 = text(Sha256).toUtf8();
    record.textSha256 = text(TextSha256).toUtf8();
    const QByteArrayView length = fields.known[Length];
    record.length = json::integer(length).value_or(-1);
    if (record.length < 0 && !length.isEmpty())
        foreign.addMember(part, sourceKeys[Length], length);
    record.length = std::max<Position>(record.length, 0);
    record.encoding = text(Encoding);
    const QByteArrayView bom = fields.known[Bom];
    record.hasBom = bom == "true";
    if (!bom.isEmpty() && bom != "true" && bom != "false")
        foreign.addMember(part, sourceKeys[Bom], bom);
    record.newline = text(NewlineForm);
    record.extractor = text(Extractor);
    record.title = text(Title);
    record.publisher = text(Publisher);
    record.date = text(Date);
    record.memo = text(Memo);
    for (const json::Member &member : fields.others)
        foreign.addMember(part, member.key, member.value);
    record.foreign = foreign.take();
    return record;
}

void writeSourceRecord(JsonWriter &writer, const SourceRecord &record)
{
    std::array<bool, SourceKeyCount> written{};
    const auto text = [&](SourceKey key, const QString &value) {
        if (value.isEmpty())
            return;
        writer.member(sourceKeys[key], value);
        written[key] = true;
    };
    writer.beginObject();
    text(Sha256, QString::fromUtf8(record.sha256));
    text(TextSha256, QString::fromUtf8(record.textSha256));
    // The three that mean something also when they are zero go with the hash of the text.
    const bool described = !record.textSha256.isEmpty();
    if (described || record.length > 0) {
        writer.key(sourceKeys[Length]);
        writer.integer(record.length);
        written[Length] = true;
    }
    text(Encoding, record.encoding);
    if (described || record.hasBom) {
        writer.key(sourceKeys[Bom]);
        writer.boolean(record.hasBom);
        written[Bom] = true;
    }
    text(NewlineForm, record.newline);
    text(Extractor, record.extractor);
    text(Title, record.title);
    text(Publisher, record.publisher);
    text(Date, record.date);
    text(Memo, record.memo);
    writeOthers(writer, record.foreign, sourceKeys, written);
    writer.endObject();
}

Codebook codebookFrom(QByteArrayView array, QList<QByteArrayView> &rest)
{
    QList<Tag> tags;
    json::Cursor cursor(array);
    QSet<TagId> ids;
    for (QByteArrayView element; cursor.nextElement(element);) {
        const Fields<TagKeyCount> fields = fieldsOf(element, tagKeys);
        Tag tag;
        tag.id = tagFrom(fields.known[Id]);
        tag.name = json::string(fields.known[Name]);
        if (tag.id.isNull() || tag.name.isEmpty() || ids.contains(tag.id)) {
            rest.append(element);
            continue;
        }
        ids.insert(tag.id);
        ForeignBuilder foreign;
        const auto keep = [&](TagKey key) {
            if (!fields.known[key].isEmpty())
                foreign.addMember(part, tagKeys[key], fields.known[key]);
        };
        tag.parent = tagFrom(fields.known[Parent]);
        if (tag.parent.isNull())
            keep(Parent);
        const std::optional<quint32> color = colorFrom(fields.known[Color]);
        tag.color = color.value_or(colorAt(tags.size()));
        tag.key = json::string(fields.known[Key]);
        if (!isString(fields.known[Key]))
            keep(Key);
        tag.description = json::string(fields.known[Description]);
        if (!isString(fields.known[Description]))
            keep(Description);
        for (const json::Member &member : fields.others)
            foreign.addMember(part, member.key, member.value);
        tag.foreign = foreign.take();
        tags.append(tag);
    }
    return Codebook(tags);
}

void writeCodebook(JsonWriter &writer, const Codebook &codebook, QByteArrayView rest)
{
    writer.beginArray();
    for (const Tag &tag : codebook.tags()) {
        std::array<bool, TagKeyCount> written{
            true, true, !tag.parent.isNull(), true, !tag.key.isEmpty(), !tag.description.isEmpty()};
        writer.beginObject();
        writer.member(tagKeys[Id], QByteArrayView(tagIri(tag.id)));
        writer.member(tagKeys[Name], tag.name);
        if (written[Parent])
            writer.member(tagKeys[Parent], QByteArrayView(tagIri(tag.parent)));
        const QByteArray color =
            '#' + QByteArray::number(tag.color & 0xffffff, 16).rightJustified(6, '0');
        writer.member(tagKeys[Color], QByteArrayView(color));
        if (written[Key])
            writer.member(tagKeys[Key], tag.key);
        if (written[Description])
            writer.member(tagKeys[Description], tag.description);
        writeOthers(writer, tag.foreign, tagKeys, written);
        writer.endObject();
    }
    json::Cursor cursor(rest);
    for (QByteArrayView element; cursor.nextElement(element);)
        writer.raw(element);
    writer.endArray();
}

} // namespace diptych
