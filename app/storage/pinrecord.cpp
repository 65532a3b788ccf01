// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/pinrecord.h"

#include "base/json.h"
#include "storage/fields.h"
#include "storage/foreign.h"
#include "storage/timestamp.h"
#include "storage/w3cvalues.h"

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

enum PinKey : std::size_t { Id, Kind, Created, OwnSelector, Other, PinKeyCount };
constexpr std::array<QByteArrayView, PinKeyCount> pinKeys{"id", "kind", "created", "selector",
                                                          "other"};
enum OtherKey : std::size_t { OtherSource, OtherSelector, OtherKeyCount };
constexpr std::array<QByteArrayView, OtherKeyCount> otherKeys{"source", "selector"};

// Parts of PinnedPair::foreign.
constexpr QByteArrayView pinPart("pin");
constexpr QByteArrayView otherPart("other");

/// Names of the parts that hold what others wrote into one of the two selectors.
struct SelectorParts
{
    QByteArrayView quote;
    QByteArrayView position;
    QByteArrayView further;
};
constexpr SelectorParts ownParts{"quote", "position", "selectors"};
constexpr SelectorParts thereParts{"otherQuote", "otherPosition", "otherSelectors"};

constexpr QByteArrayView quoteType("\"TextQuoteSelector\"");
constexpr QByteArrayView positionType("\"TextPositionSelector\"");

template <std::size_t N>
void keepOthers(ForeignBuilder &foreign, QByteArrayView part, const Fields<N> &fields)
{
    for (const json::Member &member : fields.others)
        foreign.addMember(part, member.key, member.value);
}

/// Nothing where there is no quotation, or a key stands twice.
std::optional<Selector> selectorFrom(QByteArrayView array, const SelectorParts &parts,
                                     ForeignBuilder &foreign)
{
    Selector selector;
    json::Cursor cursor(array);
    for (QByteArrayView element; cursor.nextElement(element);) {
        const Fields<selector::Count> fields = fieldsOf(element, selector::keys);
        if (fields.repeated)
            return std::nullopt;
        const auto text = [&fields](selector::Key key) {
            return json::string(fields.known[key]);
        };
        const QByteArrayView type = fields.known[selector::Type];
        if (type == quoteType && selector.exact.isEmpty()) {
            selector.exact = text(selector::Exact);
            selector.prefix = text(selector::Prefix);
            selector.suffix = text(selector::Suffix);
            keepOthers(foreign, parts.quote, fields);
        } else if (type == positionType && selector.range.isEmpty()) {
            selector.range = {json::integer(fields.known[selector::Start]).value_or(0),
                              json::integer(fields.known[selector::End]).value_or(0)};
            if (selector.range.start < 0 || selector.range.isEmpty())
                return std::nullopt;
            keepOthers(foreign, parts.position, fields);
        } else {
            foreign.addElement(parts.further, element);
        }
    }
    if (selector.exact.isEmpty())
        return std::nullopt;
    return selector;
}

void writeOthers(JsonWriter &writer, QByteArrayView members)
{
    json::Cursor cursor(members);
    for (json::Member member; cursor.nextMember(member);) {
        writer.key(member.key);
        writer.raw(member.value);
    }
}

void writeSelector(JsonWriter &writer, const Selector &selector, const SelectorParts &parts,
                   QByteArrayView foreign)
{
    writer.key("selector");
    writer.beginArray();
    writer.beginObject();
    writer.member("type", QByteArrayView("TextQuoteSelector"));
    writer.member("exact", selector.exact);
    if (!selector.prefix.isEmpty())
        writer.member("prefix", selector.prefix);
    if (!selector.suffix.isEmpty())
        writer.member("suffix", selector.suffix);
    writeOthers(writer, json::member(foreign, parts.quote));
    writer.endObject();
    if (!selector.range.isEmpty()) {
        writer.beginObject();
        writer.member("type", QByteArrayView("TextPositionSelector"));
        writer.key("start");
        writer.integer(selector.range.start);
        writer.key("end");
        writer.integer(selector.range.end);
        writeOthers(writer, json::member(foreign, parts.position));
        writer.endObject();
    }
    json::Cursor cursor(json::member(foreign, parts.further));
    for (QByteArrayView element; cursor.nextElement(element);)
        writer.raw(element);
    writer.endArray();
}

std::optional<PinnedPair::Kind> kindFrom(QByteArrayView value)
{
    if (value == "\"tie\"")
        return PinnedPair::Kind::Tie;
    if (value == "\"cut\"")
        return PinnedPair::Kind::Cut;
    return std::nullopt;
}

} // namespace

std::optional<PinnedPair> pinFrom(QByteArrayView element)
{
    const Fields<PinKeyCount> fields = fieldsOf(element, pinKeys);
    const Fields<OtherKeyCount> other = fieldsOf(fields.known[Other], otherKeys);
    const std::optional<PinnedPair::Kind> kind = kindFrom(fields.known[Kind]);
    ForeignBuilder foreign;
    const auto own = selectorFrom(fields.known[OwnSelector], ownParts, foreign);
    const auto there = selectorFrom(other.known[OtherSelector], thereParts, foreign);
    if (!kind || !own || !there || fields.repeated || other.repeated)
        return std::nullopt;
    PinnedPair pin;
    pin.id = json::string(fields.known[Id]);
    pin.kind = *kind;
    pin.own = *own;
    pin.partner = json::string(other.known[OtherSource]);
    pin.there = *there;
    if (pin.id.isEmpty() || pin.partner.isEmpty())
        return std::nullopt;
    const QByteArrayView created = fields.known[Created];
    pin.created = timeFrom(created);
    if (!created.isEmpty() && created != jsonString(QString::fromLatin1(timestamp(pin.created))))
        foreign.addMember(pinPart, pinKeys[Created], created);
    keepOthers(foreign, pinPart, fields);
    keepOthers(foreign, otherPart, other);
    pin.foreign = foreign.take();
    return pin;
}

void writePin(JsonWriter &writer, const PinnedPair &pin)
{
    const QByteArrayView kept = json::member(pin.foreign, pinPart);
    const QByteArrayView created = json::member(kept, pinKeys[Created]);
    writer.beginObject();
    writer.member("id", pin.id);
    writer.member("kind", QByteArrayView(pin.kind == PinnedPair::Kind::Tie ? "tie" : "cut"));
    if (pin.created.isValid() && (created.isEmpty() || timeFrom(created) != pin.created)) {
        writer.member("created", QByteArrayView(timestamp(pin.created)));
    } else if (!created.isEmpty()) {
        writer.key("created");
        writer.raw(created);
    }
    writeSelector(writer, pin.own, ownParts, pin.foreign);
    writer.key("other");
    writer.beginObject();
    writer.member("source", pin.partner);
    writeSelector(writer, pin.there, thereParts, pin.foreign);
    writeOthers(writer, json::member(pin.foreign, otherPart));
    writer.endObject();
    json::Cursor cursor(kept);
    for (json::Member member; cursor.nextMember(member);) {
        if (member.key != pinKeys[Created]) {
            writer.key(member.key);
            writer.raw(member.value);
        }
    }
    writer.endObject();
}

} // namespace diptych
