// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/codebook.h"
#include "base/result.h"
#include "window/tagtarget.h"
#include "window/workbench.h"

#include <QtCore/QObject>

namespace diptych {

/// Gives and takes tags: by key, by the tag box, from the codebook; removes annotations; edits the
/// codebook. Refusals are told over the text they concern.
class TagController : public QObject
{
    Q_OBJECT

public:
    TagController(const Workbench &bench, QObject *parent);

    /// Gives or takes @p tag on what is meant now.
    void toggle(const TagId &tag);
    void openBox();
    /// Opens the box for an annotation, beside @p anchor.
    void openBoxFor(Side side, const QString &id, const QWidget &anchor);
    void removeAnnotations(Side side, const QStringList &ids);

    void newTag(const TagId &parent = {});
    void editTag(const TagId &id);
    void removeTag(const TagId &id);
    /// Says over a text why an edit of it was refused.
    void tell(Side side, const Error &error);

Q_SIGNALS:
    /// The reader wants to write a note here; annotationId may be empty.
    void noteRequested(const diptych::TagTarget &target);
    /// An edit was refused because another window holds that side.
    void heldElsewhere(diptych::Side side);

private:
    void makeActions();
    void updateActions();
    void openBoxAt(const TagTarget &target, const QList<TagId> &given, const QRect &place);
    void give(const TagTarget &target, const Tag &tag, bool isNew);
    void removeAtCaret();
    [[nodiscard]] bool isRefused(Side side);
    void offerUndo(const QString &text);

    Workbench m_bench;
};

} // namespace diptych
