// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/pagemarks.h"

#include "document/segmentation.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr QRgb untaggedColor = 0xff8a8f94;

/// The parts of @p passage outside of @p runs that hold more than white space.
void addUnpaired(std::vector<DifferenceMark> &marks, const Document &document,
                 const Passage &passage, std::vector<Range> paired, Range whole, Range visible)
{
    std::sort(paired.begin(), paired.end());
    Position at = whole.start;
    const auto add = [&](Position end) {
        if (!Range{at, end}.overlaps(visible))
            return;
        // Trimmed as a whole: what is seen of it must not depend on how much of it is looked at.
        const Range words = trimmed(document, {at, end}).intersected(visible);
        if (!words.isEmpty())
            marks.push_back({words, passage.kind, DifferenceMark::Form::Word});
    };
    for (const Range run : paired) {
        add(run.start);
        at = std::max(at, run.end);
    }
    add(whole.end);
}

void addWords(std::vector<DifferenceMark> &marks, const Document &document, const Passage &passage,
              Side side, Range visible)
{
    std::vector<Range> paired;
    for (const Pairing &run : passage.words) {
        if (run.on(side).overlaps(visible))
            paired.push_back(run.on(side));
    }
    for (const Pairing &near : passage.changed) {
        if (!near.on(side).overlaps(visible))
            continue;
        paired.push_back(near.on(side));
        marks.push_back({near.on(side), passage.kind, DifferenceMark::Form::NearWord});
    }
    addUnpaired(marks, document, passage, std::move(paired), passage.on(side), visible);
}

} // namespace

UnderlineStyle underlineStyle(const Codebook &codebook, const TagId &tag)
{
    const qsizetype index = codebook.indexOf(tag);
    return index < 0 ? UnderlineStyle::Solid : UnderlineStyle(index % 5);
}

std::vector<TagMark> tagMarks(const AnnotationSet &annotations, const Codebook &codebook,
                              Range range)
{
    std::vector<TagMark> marks;
    for (const Annotation *annotation : annotations.overlapping(range)) {
        if (annotation->link && annotation->tags.isEmpty())
            continue;
        TagMark mark{annotation->id, annotation->selector.range, {}, UnderlineStyle::Solid};
        for (const TagId &id : annotation->tags) {
            const Tag *tag = codebook.find(id);
            mark.colors.push_back(tag ? 0xff000000 | tag->color : untaggedColor);
        }
        if (mark.colors.empty())
            mark.colors.push_back(untaggedColor);
        else
            mark.style = underlineStyle(codebook, annotation->tags.first());
        marks.push_back(std::move(mark));
    }
    return marks;
}

std::vector<DifferenceMark> differenceMarks(const Alignment &alignment, const Document &document,
                                            Side side, Range range)
{
    std::vector<DifferenceMark> marks;
    for (const qsizetype index : alignment.passagesIn(side, range)) {
        const Passage &passage = alignment.passages()[std::size_t(index)];
        if (passage.kind == PassageKind::Same || !passage.has(side))
            continue;
        if (!passage.isPaired() || passage.isMoved()) {
            const Range words = trimmed(document, passage.on(side)).intersected(range);
            if (!words.isEmpty())
                marks.push_back({words, passage.kind, DifferenceMark::Form::Passage});
        }
        if (passage.isPaired() && passage.kind != PassageKind::Moved)
            addWords(marks, document, passage, side, range);
    }
    return marks;
}

} // namespace diptych
