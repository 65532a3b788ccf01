// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/jsonview.h"

#include <QtCore/QList>

namespace diptych {

/// Collects what we do not understand of a piece of JSON, to the letter but for white space, in
/// named parts: members of an object, or elements of a list. What it makes is one compact JSON
/// object, empty where nothing was collected: the `foreign` of annotations, tags and sidecars.
class ForeignBuilder
{
public:
    void addMember(QByteArrayView part, QByteArrayView key, QByteArrayView value);
    void addElement(QByteArrayView part, QByteArrayView value);

    [[nodiscard]] QByteArray take();

private:
    struct Part
    {
        QByteArray name;
        QByteArray json;
    };
    /// The part's text, open for one more item.
    QByteArray &opened(QByteArrayView part, QByteArrayView empty);

    QList<Part> m_parts;
};

/// What ForeignBuilder made, less one part.
[[nodiscard]] QByteArray withoutPart(const QByteArray &foreign, QByteArrayView part);

/// Three-way merge of what ForeignBuilder made: members by key and elements by their text. What one
/// side added stays, what one side removed or changed is removed or changed; of a member that both
/// changed differently ours is kept.
[[nodiscard]] QByteArray mergedForeign(const QByteArray &base, const QByteArray &ours,
                                       const QByteArray &theirs);

} // namespace diptych
