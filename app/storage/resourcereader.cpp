// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/resourcereader.h"

namespace diptych {

namespace {

// Positions beyond this are no positions: JSON readers that use doubles would change them.
constexpr Position greatestPosition = Position(1) << 53;

bool isText(QByteArrayView value)
{
    return value.isEmpty() || json::kind(value) == json::Kind::String;
}

} // namespace

ResourceReader::ResourceReader(const ResourceParts &parts, ForeignBuilder &foreign)
    : m_parts(parts)
    , m_foreign(foreign)
{
}

bool ResourceReader::read(QByteArrayView selectors)
{
    if (selectors.isEmpty())
        return false;
    if (json::kind(selectors) != json::Kind::Array) {
        m_isCanonical = false;
        readOne(selectors);
        return true;
    }
    bool hasAny = false;
    json::Cursor cursor(selectors);
    for (QByteArrayView one; cursor.nextElement(one);) {
        readOne(one);
        hasAny = true;
    }
    return hasAny;
}

void ResourceReader::readOne(QByteArrayView selector)
{
    const Fields<selector::Count> read = fieldsOf(selector, selector::keys);
    const QByteArrayView type = read.known[selector::Type];
    const bool isQuote = type == "\"TextQuoteSelector\"" && !m_hasQuote;
    const bool isPosition = type == "\"TextPositionSelector\"" && !m_hasPosition;
    if (read.repeated && !m_repeated && (isQuote || isPosition))
        m_repeated = read.repeated;
    if (isQuote && readQuote(read)) {
        follow(Kind::ByQuote);
    } else if (isPosition && readPosition(read)) {
        follow(Kind::ByPosition);
    } else {
        follow(Kind::Other);
        m_foreign.addElement(m_parts.selectors, selector);
    }
}

bool ResourceReader::readQuote(const Fields<selector::Count> &read)
{
    const QByteArrayView exact = read.known[selector::Exact];
    if (exact.isEmpty() || !isText(exact) || !isText(read.known[selector::Prefix]) ||
        !isText(read.known[selector::Suffix])) {
        m_faults.append(tr("the quotation is no text"));
        return false;
    }
    m_selector.exact = json::string(exact);
    if (m_selector.exact.isEmpty())
        return false;
    m_selector.prefix = json::string(read.known[selector::Prefix]);
    m_selector.suffix = json::string(read.known[selector::Suffix]);
    // An empty context says that nothing stands there, which is more than to say nothing.
    for (const selector::Key key : {selector::Prefix, selector::Suffix}) {
        if (read.known[key] == "\"\"")
            m_foreign.addMember(m_parts.quote, selector::keys[key], read.known[key]);
    }
    keepOthers(m_parts.quote, read, {selector::Start, selector::End});
    m_hasQuote = true;
    return true;
}

bool ResourceReader::readPosition(const Fields<selector::Count> &read)
{
    const std::optional<qint64> start = json::integer(read.known[selector::Start]);
    const std::optional<qint64> end = json::integer(read.known[selector::End]);
    if (!start || !end || *start < 0 || *start >= *end || *end > greatestPosition) {
        m_faults.append(tr("start and end are no span of a text"));
        m_isLost = true;
        return false;
    }
    m_selector.range = {*start, *end};
    keepOthers(m_parts.position, read, {selector::Exact, selector::Prefix, selector::Suffix});
    m_hasPosition = true;
    return true;
}

void ResourceReader::keepOthers(QByteArrayView part, const Fields<selector::Count> &read,
                                std::initializer_list<selector::Key> notOurs)
{
    for (const selector::Key key : notOurs) {
        if (!read.known[key].isEmpty())
            m_foreign.addMember(part, selector::keys[key], read.known[key]);
    }
    for (const json::Member &member : read.others)
        m_foreign.addMember(part, member.key, member.value);
}

void ResourceReader::follow(Kind kind)
{
    m_isCanonical = m_isCanonical && m_last <= kind;
    m_last = kind;
}

} // namespace diptych
