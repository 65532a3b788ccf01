// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "annotation/codebook.h"
#include "annotation/pinnedpair.h"
#include "base/result.h"
#include "document/document.h"
#include "storage/jsonwriter.h"
#include "storage/sourceiri.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace diptych {

/// What a sidecar says of the source that its positions count: diptych:source.
struct SourceRecord
{
    QByteArray sha256;
    QByteArray textSha256;
    Position length = 0;
    QString encoding;
    bool hasBom = false;
    QString newline;
    QString extractor;
    QString title;
    QString publisher;
    QString date;
    QString memo;
    QByteArray foreign;

    friend bool operator==(const SourceRecord &, const SourceRecord &) = default;
};

/// Takes over what the document knows; what the reader said of it stays.
void describeSource(SourceRecord &record, const Document &document);

/// The content of `<source>.annotations.json`: a W3C AnnotationCollection with our additions.
struct Sidecar
{
    QString id; ///< urn:uuid
    QString label;
    QString sourceName; ///< what targets name: the source's file name, a relative IRI
    SourceRecord source;
    Codebook codebook; ///< the tags used here
    QList<Annotation> annotations;
    QList<PinnedPair> pins; ///< of this source with others
    QByteArray foreign;     ///< fields of other programs at the top and in the page

    friend bool operator==(const Sidecar &, const Sidecar &) = default;
};

/// Something wrong in a sidecar that did not stop the reading.
struct Problem
{
    QString place; ///< "line 12" or "item 3, target.selector"
    QString what;
};

/// `<source>.annotations.json`.
[[nodiscard]] FilePath sidecarPath(const FilePath &source);
/// The source that a sidecar belongs to by its name; empty for another name.
[[nodiscard]] FilePath sourcePath(const FilePath &sidecar);

/// An empty sidecar for @p document with a new id. Does not describe the source: that takes its
/// hash.
[[nodiscard]] Sidecar newSidecar(const Document &document);

/// Reads a sidecar, also a W3C collection, page, array or single annotation without any of our
/// fields. What cannot be understood of an item is kept as foreign and told in @p problems; errors
/// (Syntax, Unsupported, TooLarge) name line and column. Annotations stand as they are told to:
/// none is looked up in the source. Linear.
[[nodiscard]] Result<Sidecar> parseSidecar(QByteArrayView text, const FilePath &path,
                                           QList<Problem> *problems = nullptr);

/// Larger sidecars are not read: TooLarge.
inline constexpr qint64 maximumSidecarBytes = qint64(1) << 30;

/// The file's bytes: keys in fixed order, one field a line, items and pins by start, end, id.
/// Writing what was parsed from our own writing changes no byte. In one line it is about half as
/// long, and git merges nothing in it.
[[nodiscard]] QByteArray serialized(const Sidecar &sidecar,
                                    JsonWriter::Layout layout = JsonWriter::Layout::Indented);

/// Holds a sidecar against its source: hash, length, each quotation at its position (a
/// pin's: anywhere), tags known, ids unique. Empty: all is well.
[[nodiscard]] QList<Problem> checkAgainst(const Sidecar &sidecar, const Document &document);
/// The same for the far ends of the links into @p document, which they name @p source.
[[nodiscard]] QList<Problem> checkFarEnds(const Sidecar &sidecar, const QString &source,
                                          const Document &document);

} // namespace diptych
