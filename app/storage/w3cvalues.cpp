// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/w3cvalues.h"

#include "annotation/codebook.h"
#include "storage/timestamp.h"

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

/// The value itself, or the first element of an array.
QByteArrayView firstOf(QByteArrayView value)
{
    QByteArrayView first = value;
    if (json::kind(value) == json::Kind::Array && !json::Cursor(value).nextElement(first))
        return {};
    return first;
}

} // namespace

QString motivationFrom(QByteArrayView value)
{
    return json::string(firstOf(value));
}

Coder coderFrom(QByteArrayView value)
{
    const QByteArrayView agent = firstOf(value);
    if (json::kind(agent) == json::Kind::String) {
        const QString iri = json::string(agent);
        return {iri, iri};
    }
    Coder coder{json::string(json::member(agent, "id")), json::string(json::member(agent, "name"))};
    if (coder.name.isEmpty())
        coder.name = json::string(json::member(agent, "nickname"));
    if (coder.name.isEmpty())
        coder.name = coder.id;
    else if (coder.id.isEmpty())
        coder.id = coderNamed(coder.name).id;
    return coder;
}

QDateTime timeFrom(QByteArrayView value)
{
    if (json::kind(value) != json::Kind::String)
        return {};
    return parsedTimestamp(value.sliced(1).chopped(1));
}

std::optional<double> confidenceFrom(QByteArrayView value)
{
    const std::optional<double> number = json::number(value);
    return number && *number >= 0 && *number <= 1 ? number : std::nullopt;
}

std::optional<AnchorState> stateFrom(QByteArrayView value)
{
    return stateNamed(json::string(value));
}

bool isOfType(QByteArrayView value, QByteArrayView name)
{
    const auto is = [name](QByteArrayView type) {
        return json::kind(type) == json::Kind::String && type.sliced(1).chopped(1) == name;
    };
    if (is(value))
        return true;
    json::Cursor types(json::kind(value) == json::Kind::Array ? value : QByteArrayView());
    for (QByteArrayView type; types.nextElement(type);) {
        if (is(type))
            return true;
    }
    return false;
}

QByteArray tagIri(const TagId &id)
{
    return "urn:uuid:" + id.toByteArray(QUuid::WithoutBraces);
}

TagId tagFrom(QByteArrayView value)
{
    if (json::kind(value) != json::Kind::String)
        return {};
    QByteArrayView text = value.sliced(1).chopped(1);
    constexpr QByteArrayView scheme("urn:uuid:");
    if (text.size() > scheme.size() &&
        text.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
        text = text.sliced(scheme.size());
    return QUuid::fromString(QLatin1StringView(text));
}

quint32 colorAt(qsizetype row)
{
    const std::span<const quint32> colors = Codebook::palette();
    return colors[std::size_t(row) % colors.size()];
}

std::optional<quint32> colorFrom(QByteArrayView value)
{
    const QString text = json::string(value);
    if (!text.startsWith(u'#') || (text.size() != 7 && text.size() != 4))
        return std::nullopt;
    QString digits = text.sliced(1);
    if (digits.size() == 3)
        digits = QString(2, digits[0]) + QString(2, digits[1]) + QString(2, digits[2]);
    bool ok = false;
    const uint color = digits.toUInt(&ok, 16);
    return ok ? std::optional<quint32>(color) : std::nullopt;
}

} // namespace diptych
