// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/side.h"

#include <QtCore/QString>

#include <optional>

namespace diptych {

class ReadingView;
class Session;
struct Annotation;

/// What tagging means now: the selection; without one the annotation at the caret, one's own before
/// others'; else the sentence.
struct TagTarget
{
    Side side = Side::Left;
    Range range;
    QString annotationId; ///< of the present coder on exactly this span; empty where there is none
};

/// Nothing where there is no text or nothing but white space.
[[nodiscard]] std::optional<TagTarget> tagTarget(const Session &session, const ReadingView &view);

/// The annotation that stands for the caret: the one on exactly the selection, else the shortest
/// around it, one's own first, links last. Null where there is none. Valid until the next change.
[[nodiscard]] const Annotation *annotationAtCaret(const Session &session, const ReadingView &view);

} // namespace diptych
