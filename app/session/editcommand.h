// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "annotation/codebook.h"
#include "annotation/pinnedpair.h"
#include "base/range.h"

#include <QtGui/QUndoCommand>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace diptych {

/// One annotation before and after an edit; missing before: it is added, missing after: removed.
struct AnnotationEdit
{
    int source = 0; ///< the session's own number of the source, the same after swapping sides
    std::optional<Annotation> before;
    std::optional<Annotation> after;
};

/// The same of a pin; its source is the one that keeps it.
struct PinEdit
{
    int source = 0;
    std::optional<PinnedPair> before;
    std::optional<PinnedPair> after;
};

/// Everything that one user action changes, as values.
struct Edit
{
    std::vector<AnnotationEdit> annotations;
    std::optional<std::pair<Codebook, Codebook>> codebook; ///< before, after
    QString mergeKey; ///< edits with the same key, one right after the other, are one undo step
    std::vector<PinEdit> pins = {};

    [[nodiscard]] bool changesNothing() const;
    [[nodiscard]] Edit reversed() const;
};

/// An Edit on the undo stack: redo and undo apply it forwards and backwards.
class EditCommand : public QUndoCommand
{
public:
    /// @p apply changes the session; @p focus says whether the place should be brought into view,
    /// which is so for every undo and redo but not for the first doing.
    using Apply = std::function<void(const Edit &, bool focus)>;

    EditCommand(const QString &text, Edit edit, Apply apply);

    [[nodiscard]] const Edit &edit() const { return m_edit; }

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    Edit m_edit;
    Apply m_apply;
    bool m_done = false;
};

} // namespace diptych
