// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/codebook.h"
#include "storage/annotationreader.h"
#include "storage/jsonwriter.h"

#include <initializer_list>
#include <optional>
#include <span>

namespace diptych {

/// Writes annotations as W3C has them, with what AnnotationReader kept of others. A field that was
/// kept because of its form is written in that form as long as it still means the same; so is a
/// whole annotation that nobody changed.
class AnnotationWriter
{
public:
    AnnotationWriter(JsonWriter &writer, const Codebook &codebook, const QString &sourceName);

    void write(const Annotation &annotation);

private:
    struct Kept;
    [[nodiscard]] bool isUnchanged(QByteArrayView whole, const Annotation &annotation);
    void writeHead(const Annotation &annotation, const Kept &kept);
    void writeTime(QByteArrayView key, const QDateTime &time, const Kept &kept);
    void writeBodies(const Annotation &annotation, const Kept &kept);
    void writeTag(const TagId &id, const Kept &kept);
    void writeNote(const QString &note, const Kept &kept);
    void writeFarEnd(const Link &link, const Kept &kept);
    void writeRelation(const QString &relation, const Kept &kept);
    void writeTargets(const Annotation &annotation, const Kept &kept);
    void writeTarget(const Selector &selector, const Kept &kept);
    struct KeptResource;
    void writeSelectors(const Selector &selector, const KeptResource &kept);
    void writeQuote(const Selector &selector, QByteArrayView kept);
    void writeContext(QByteArrayView key, const QString &context, QByteArrayView kept);
    void writeOthers(QByteArrayView object, std::initializer_list<QByteArrayView> except = {});
    void writeOthers(QByteArrayView object, std::span<const QByteArrayView> except);
    bool writeKept(const Kept &kept, QByteArrayView key, bool stillMeant);

    JsonWriter &m_writer;
    const Codebook &m_codebook;
    const QString &m_sourceName;
    std::optional<AnnotationReader> m_reader; ///< made where one is needed
};

} // namespace diptych
