// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUuid>

#include <optional>

namespace diptych {

using TagId = QUuid;

/// Who made an annotation.
struct Coder
{
    QString id; ///< an IRI, urn:uuid:… (UUIDv5 of the name where nothing else is known)
    QString name;

    friend bool operator==(const Coder &, const Coder &) = default;
};

/// How an annotation sits in the text as it is now.
enum class AnchorState { Exact, Moved, Edited, Uncertain, Orphan };

/// Where an annotation points: the W3C pair of a position and a quotation with its context.
struct Selector
{
    Range range;    ///< TextPositionSelector; where it is now
    QString exact;  ///< TextQuoteSelector: the quoted words, whole
    QString prefix; ///< at least 32 code points where the text has them, more until unique
    QString suffix;

    friend bool operator==(const Selector &, const Selector &) = default;
};

/// The far end of a link: a span of another source that an annotation's own span is tied to.
struct Link
{
    QString source;    ///< the other source, as an IRI relative to the folder of the own one
    Selector selector; ///< the span there
    QString relation;  ///< what the own span is to it, in the reader's words: "contradicts" …
    AnchorState state = AnchorState::Exact; ///< how the far end sits in the other text

    friend bool operator==(const Link &, const Link &) = default;
};

/// One span of one source, tagged and commented by one coder, or tied to a span of another. A
/// value; copying is cheap.
struct Annotation
{
    QString id;         ///< an IRI, stable for ever: urn:uuid:…
    QString motivation; ///< "tagging", "commenting", "highlighting", "linking" …
    Coder creator;
    QDateTime created;  ///< UTC
    QDateTime modified; ///< UTC
    Selector selector;
    QList<TagId> tags; ///< in the order given, each once
    QString note;
    std::optional<double> confidence; ///< 0..1
    std::optional<Link> link;
    AnchorState state = AnchorState::Exact;
    QByteArray foreign; ///< fields of other programs, kept by `storage`; opaque elsewhere

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/// A new urn:uuid.
[[nodiscard]] QString newAnnotationId();
/// The coder of that name; the same name is the same coder.
[[nodiscard]] Coder coderNamed(const QString &name);
/// "exact", "moved", … as files and scripts have it.
[[nodiscard]] QString stateName(AnchorState state);
[[nodiscard]] std::optional<AnchorState> stateNamed(QStringView name);

} // namespace diptych

Q_DECLARE_TYPEINFO(diptych::Annotation, Q_RELOCATABLE_TYPE);
