// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/codebook.h"

#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <limits>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumDepth = 32;

// Namespace of the UUIDs that are made from the paths of tags.
constexpr QUuid tagNamespace{0x2d8e0c41, 0x5b7f, 0x4f0a, 0xb1, 0x36, 0x93,
                             0xc8,       0x5a,   0x0e,   0x6d, 0x17};

// For tags that readers make. Each stands out 3:1 from near-white and near-black ground; the first
// nine also keep away from the default tags' colours for colour-blind readers (simulated after
// Machado et al., 2009).
constexpr std::array<quint32, 15> paletteColors{0xc32dc3, 0xd76695, 0x4a7814, 0x8c72ac, 0xbb7f5b,
                                                0xfa39be, 0x7c6afd, 0xdf4379, 0xbd6aea, 0x1891ea,
                                                0xc43b10, 0x3d9a4a, 0x7743fd, 0xa17e12, 0x1c9ca6};

QString foldedPath(const QString &path)
{
    QStringList parts = path.split(u'/');
    for (QString &part : parts)
        part = part.simplified();
    return parts.join(u'/').normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace

Codebook::Codebook(const QList<Tag> &tags)
{
    m_tags.reserve(tags.size());
    for (const Tag &tag : tags) {
        if (!tag.id.isNull() && !m_rows.contains(tag.id)) {
            m_rows.insert(tag.id, m_tags.size());
            m_tags.append(tag);
        }
    }
}

const Tag *Codebook::find(const TagId &id) const
{
    const qsizetype row = indexOf(id);
    return row < 0 ? nullptr : &m_tags[row];
}

TagId Codebook::parentOf(const TagId &id) const
{
    const Tag *tag = find(id);
    if (!tag || !find(tag->parent))
        return {};
    const Tag *ancestor = tag;
    for (int steps = 0; ancestor; ++steps) {
        if (steps == maximumDepth)
            return {};
        ancestor = find(ancestor->parent);
    }
    return tag->parent;
}

QList<TagId> Codebook::children(const TagId &parent) const
{
    QList<TagId> ids;
    for (const Tag &tag : m_tags) {
        if (parentOf(tag.id) == parent)
            ids.append(tag.id);
    }
    return ids;
}

QList<TagId> Codebook::subtree(const TagId &id) const
{
    QList<TagId> ids;
    if (!find(id))
        return ids;
    QHash<TagId, QList<TagId>> below;
    for (const Tag &tag : m_tags)
        below[parentOf(tag.id)].append(tag.id);
    QList<TagId> waiting{id};
    while (!waiting.isEmpty()) {
        ids.append(waiting.takeLast());
        const QList<TagId> next = below.value(ids.constLast());
        std::copy(next.crbegin(), next.crend(), std::back_inserter(waiting));
    }
    return ids;
}

QString Codebook::path(const TagId &id) const
{
    const Tag *tag = find(id);
    if (!tag)
        return id.toString(QUuid::WithoutBraces);
    QString path = tag->name;
    for (const Tag *above = find(parentOf(id)); above; above = find(parentOf(above->id)))
        path = above->name + u'/' + path;
    return path;
}

const Tag *Codebook::findByName(QStringView nameOrPath) const
{
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        const Tag *named = nullptr;
        int count = 0;
        for (const Tag &tag : m_tags) {
            if (nameOrPath.compare(path(tag.id), sensitivity) == 0)
                return &tag;
            if (nameOrPath.compare(tag.name, sensitivity) == 0) {
                named = &tag;
                ++count;
            }
        }
        if (count == 1)
            return named;
    }
    return nullptr;
}

const Tag *Codebook::findByKey(QStringView key) const
{
    const auto found = std::ranges::find_if(
        m_tags, [key](const Tag &tag) { return !key.isEmpty() && tag.key == key; });
    return found == m_tags.cend() ? nullptr : &*found;
}

void Codebook::put(const Tag &tag)
{
    const qsizetype row = indexOf(tag.id);
    if (row >= 0)
        m_tags[row] = tag;
    else
        insert(m_tags.size(), tag);
}

void Codebook::insert(qsizetype row, const Tag &tag)
{
    Q_ASSERT(!tag.id.isNull() && !m_rows.contains(tag.id));
    m_tags.insert(qBound(0, row, m_tags.size()), tag);
    renumberFrom(qBound(0, row, m_tags.size() - 1));
}

void Codebook::remove(const TagId &id)
{
    const qsizetype row = indexOf(id);
    if (row < 0)
        return;
    const TagId parent = m_tags[row].parent;
    m_tags.remove(row);
    m_rows.remove(id);
    renumberFrom(row);
    for (Tag &tag : m_tags) {
        if (tag.parent == id)
            tag.parent = parent;
    }
}

qsizetype Codebook::indexOf(const TagId &id) const
{
    return m_rows.value(id, -1);
}

Codebook Codebook::united(const Codebook &other) const
{
    return Codebook(m_tags + other.m_tags);
}

Codebook Codebook::restrictedTo(const QList<TagId> &used) const
{
    QSet<TagId> kept;
    for (TagId id : used) {
        while (find(id) && !kept.contains(id)) {
            kept.insert(id);
            id = parentOf(id);
        }
    }
    QList<Tag> tags;
    std::ranges::copy_if(m_tags, std::back_inserter(tags),
                         [&kept](const Tag &tag) { return kept.contains(tag.id); });
    return Codebook(tags);
}

Tag Codebook::makeTag(const QString &nameOrPath) const
{
    Tag tag;
    tag.name = nameOrPath.simplified();
    QString path = tag.name;
    const qsizetype slash = tag.name.lastIndexOf(u'/');
    const QString name = tag.name.sliced(slash + 1).trimmed();
    const Tag *parent = slash > 0 ? findByName(tag.name.first(slash).trimmed()) : nullptr;
    if (parent && !name.isEmpty()) {
        tag.name = name;
        tag.parent = parent->id;
        path = this->path(parent->id) + u'/' + name;
    }
    tag.color = freeColor();
    // A tag that was made so and renamed since keeps its id: the next of that name gets another.
    tag.id = idForPath(path);
    for (int number = 2; find(tag.id); ++number)
        tag.id = idForPath(path + u'#' + QString::number(number));
    return tag;
}

TagId Codebook::idForPath(const QString &path)
{
    return QUuid::createUuidV5(tagNamespace, foldedPath(path).toUtf8());
}

std::span<const quint32> Codebook::palette()
{
    return paletteColors;
}

void Codebook::renumberFrom(qsizetype row)
{
    for (; row < m_tags.size(); ++row)
        m_rows.insert(m_tags[row].id, row);
}

quint32 Codebook::freeColor() const
{
    const auto uses = [this](quint32 color) {
        return std::ranges::count(m_tags, color, &Tag::color);
    };
    return *std::ranges::min_element(paletteColors, {}, uses);
}

} // namespace diptych
