// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/codebook.h"
#include "storage/fields.h"
#include "storage/foreign.h"
#include "storage/resourcereader.h"
#include "storage/sidecar.h"
#include "storage/w3cvalues.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <initializer_list>
#include <span>

namespace diptych {

/// Turns W3C annotations into ours, one after another. What it does not understand, or would write
/// in another form, goes to Annotation::foreign in these parts: "item" (members of the annotation),
/// those of targetParts and linkParts, "targets", "bodies", "tags" (by tag), "relation" and "note"
/// (members of the bodies that are tags, relation and note). An annotation whose bodies or targets
/// stand in another form or order than ours is there whole too, in "whole". Tags that the codebook
/// lacks are added to it. A link is what is motivated by linking and has a span of a source in its
/// body; one whose body we do not understand so is an annotation with foreign bodies.
class AnnotationReader
{
    Q_DECLARE_TR_FUNCTIONS(diptych::Sidecar)

public:
    AnnotationReader(Codebook codebook, QString sourceName, QList<Problem> *problems);

    /// @p object is an annotation's; @p number, from 1, is what problems call it. Its bytes must
    /// stay until the reader is gone.
    [[nodiscard]] Annotation read(QByteArrayView object, qsizetype number);
    /// A known key that stood twice in an object, from any annotation read so far.
    [[nodiscard]] const std::optional<json::Member> &repeated() const { return m_repeated; }
    [[nodiscard]] const Codebook &codebook() const { return m_codebook; }
    /// True where the annotation read last called a tag otherwise than the codebook did.
    [[nodiscard]] bool isMisnamed() const { return m_isMisnamed; }

private:
    struct Item;
    void readIdentity(Item &item);
    void readOptional(Item &item);
    void readBodies(Item &item);
    void readBody(Item &item, QByteArrayView element);
    bool addTag(Item &item, const TagId &id, std::span<const json::Member> others);
    void setNote(Item &item, const QString &text, QByteArrayView purpose,
                 std::span<const json::Member> others);
    [[nodiscard]] static QByteArrayView farEndIn(QByteArrayView bodies);
    void readFarEnd(Item &item, QByteArrayView element);
    void setRelation(Item &item, const QString &text, std::span<const json::Member> others);
    void readTargets(Item &item);
    bool readTarget(Item &item, QByteArrayView element);
    void keepOthers(Item &item, QByteArrayView part, std::span<const json::Member> others);

    [[nodiscard]] TagId tagOf(QByteArrayView iri, const QString &name);
    void tell(const Item &item, QByteArrayView field, const QString &what);
    void take(Item &item, const ResourceReader &resource, QByteArrayView field);
    template <std::size_t N>
    [[nodiscard]] Fields<N> fields(QByteArrayView object,
                                   const std::array<QByteArrayView, N> &keys);

    Codebook m_codebook;
    QString m_sourceName;
    QList<Problem> *m_problems;
    std::optional<json::Member> m_repeated;
    bool m_isMisnamed = false;
    QHash<QString, TagId> m_tagsByName;
    // Few differ among many: read once, their strings shared.
    QByteArrayView m_lastCreator;
    Coder m_lastCoder;
    QByteArrayView m_lastMotivation;
    QString m_lastMotivationText;
};

} // namespace diptych
