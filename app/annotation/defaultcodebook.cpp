// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The codebook that a new project starts with, as the resources bring it.

#include "annotation/codebook.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

Tag tagFrom(const QJsonObject &object)
{
    Tag tag;
    tag.id = QUuid::fromString(object["id"_L1].toString());
    tag.name = object["name"_L1].toString();
    tag.parent = QUuid::fromString(object["parent"_L1].toString());
    tag.color = object["color"_L1].toString().sliced(1).toUInt(nullptr, 16);
    tag.key = object["key"_L1].toString();
    tag.description = object["description"_L1].toString();
    Q_ASSERT(!tag.id.isNull() && !tag.name.isEmpty());
    return tag;
}

Codebook read()
{
    QFile file(u":/diptych/codebook/default.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QList<Tag> tags;
    const QJsonArray array =
        opened ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
    for (const QJsonValue &value : array)
        tags.append(tagFrom(value.toObject()));
    return Codebook(tags);
}

} // namespace

const Codebook &Codebook::defaults()
{
    static const Codebook codebook = read();
    return codebook;
}

} // namespace diptych
