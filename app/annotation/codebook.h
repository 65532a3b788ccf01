// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <span>

namespace diptych {

/// One code of the codebook.
struct Tag
{
    TagId id;
    QString name;
    TagId parent;      ///< null at the top level
    quint32 color = 0; ///< 0xRRGGBB
    QString key;       ///< the one key that toggles it; may be empty
    QString description;
    QByteArray foreign; ///< as Annotation::foreign

    friend bool operator==(const Tag &, const Tag &) = default;
};

/// The tree of tags, in the reader's order. A value. Ids are unique; a tag whose ancestors do not
/// end within 32 steps (a circle) or whose parent is missing counts as one of the top level.
class Codebook
{
public:
    /// What a reader may give as a name or path, in code points: more is a text pasted by mistake.
    /// Names that others wrote may be longer.
    static constexpr qsizetype longestName = 256;

    Codebook() = default;
    /// Of several tags with one id the first counts, a null id none. O(tags).
    explicit Codebook(const QList<Tag> &tags);

    /// What a new project starts with: rhetorical framing, numeric claim, attribution.
    [[nodiscard]] static const Codebook &defaults();

    [[nodiscard]] const QList<Tag> &tags() const { return m_tags; }
    [[nodiscard]] bool isEmpty() const { return m_tags.isEmpty(); }
    /// O(1). Valid until the next change.
    [[nodiscard]] const Tag *find(const TagId &id) const;
    /// The parent by the rule above: null at the top level.
    [[nodiscard]] TagId parentOf(const TagId &id) const;
    /// Children of @p parent in order; of the null id the top level.
    [[nodiscard]] QList<TagId> children(const TagId &parent = {}) const;
    /// @p id and all below it, depth first.
    [[nodiscard]] QList<TagId> subtree(const TagId &id) const;

    /// "attribution/direct quote"; the id's text for an unknown one.
    [[nodiscard]] QString path(const TagId &id) const;
    /// By whole path, else by name where only one tag has it; case-insensitive after an exact try.
    [[nodiscard]] const Tag *findByName(QStringView nameOrPath) const;
    [[nodiscard]] const Tag *findByKey(QStringView key) const;

    /// Adds or, by id, replaces. The id must not be null.
    void put(const Tag &tag);
    /// Adds a tag that is not there yet before @p row.
    void insert(qsizetype row, const Tag &tag);
    /// Takes a tag out; its children move up to its parent.
    void remove(const TagId &id);
    /// Where @p id stands in tags(), -1 for none.
    [[nodiscard]] qsizetype indexOf(const TagId &id) const;

    /// The tags of both by id, ours first and winning.
    [[nodiscard]] Codebook united(const Codebook &other) const;
    /// The named tags with their ancestors, in order: what a sidecar carries.
    [[nodiscard]] Codebook restrictedTo(const QList<TagId> &used) const;

    /// A tag that a reader makes by name or path ("irony", "framing/irony"; the parents must exist,
    /// else the whole is one name): UUIDv5 of the path, a free colour of the palette.
    [[nodiscard]] Tag makeTag(const QString &nameOrPath) const;
    /// Two coders who make the same path mean the same tag: case, white space and normalisation
    /// form make no difference.
    [[nodiscard]] static TagId idForPath(const QString &path);
    /// Colours for tags, 0xRRGGBB, that stay apart for colour-blind readers.
    [[nodiscard]] static std::span<const quint32> palette();

    friend bool operator==(const Codebook &a, const Codebook &b) { return a.m_tags == b.m_tags; }

private:
    void renumberFrom(qsizetype row);
    [[nodiscard]] quint32 freeColor() const;

    QList<Tag> m_tags;
    QHash<TagId, qsizetype> m_rows;
};

} // namespace diptych
