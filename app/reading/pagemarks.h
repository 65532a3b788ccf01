// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"
#include "annotation/annotationset.h"
#include "annotation/codebook.h"
#include "base/side.h"
#include "document/document.h"

#include <QtGui/QRgb>

#include <vector>

namespace diptych {

/// The second cue of a tag, beside its colour.
enum class UnderlineStyle { Solid, Dashed, Dotted, Wavy, Double };

/// An annotation as it is drawn.
struct TagMark
{
    QString id;
    Range range;
    std::vector<QRgb> colors; ///< of its tags; grey where it has none
    UnderlineStyle style = UnderlineStyle::Solid;
};

/// A stretch of text that differs from the other side.
struct DifferenceMark
{
    enum class Form { Word, NearWord, Passage };
    Range range;
    PassageKind kind = PassageKind::Edited;
    Form form = Form::Word;
};

[[nodiscard]] UnderlineStyle underlineStyle(const Codebook &codebook, const TagId &tag);

/// Annotations with a part in @p range, by start; links, which have a mark of their own, left out
/// unless they carry tags.
[[nodiscard]] std::vector<TagMark> tagMarks(const AnnotationSet &annotations,
                                            const Codebook &codebook, Range range);

/// What differs in @p range of one side: one-sided and moved passages whole, else the words that
/// have no twin and those that are nearly equal. By start within each passage.
[[nodiscard]] std::vector<DifferenceMark>
differenceMarks(const Alignment &alignment, const Document &document, Side side, Range range);

} // namespace diptych
