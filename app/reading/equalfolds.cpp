// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/equalfolds.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <optional>

namespace diptych {

namespace {

/// Less is not worth a fold: so many lines, or so many code points.
constexpr qsizetype leastLines = 3;
constexpr Position leastText = 400;

bool isBlank(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
}

/// The line from @p line on in @p direction, up to @p last, that has @p context lines with text
/// before it and text itself; beyond @p last where there is none.
qsizetype innerLine(const Document &document, qsizetype line, qsizetype last, int direction,
                    int context)
{
    for (int passed = 0; (last - line) * direction >= 0; line += direction) {
        if (!isBlank(document.lineText(line)) && passed++ == context)
            break;
    }
    return line;
}

/// What to hide of a stretch that is the same on the other side.
std::optional<Range> hiddenPart(const Document &document, Range same)
{
    if (same.isEmpty())
        return std::nullopt;
    qsizetype first = document.lineAt(same.start);
    if (document.line(first).start < same.start)
        ++first;
    qsizetype last = document.lineAt(same.end - 1);
    if (last < first)
        return std::nullopt;
    if (document.line(last).end > same.end)
        --last;
    // At the text's ends there is nothing that context would be of.
    const bool isFirst = same.start == 0;
    const bool isLast = same.end == document.length();
    first = innerLine(document, first, last, 1, isFirst ? 0 : linesOfContext);
    last = innerLine(document, last, first, -1, isLast ? 0 : linesOfContext);
    if (last < first)
        return std::nullopt;
    const Range hidden{document.line(first).start, document.line(last).end};
    if (last - first + 1 < leastLines && hidden.length() < leastText)
        return std::nullopt;
    return hidden;
}

void addFold(std::vector<Pairing> &folds, const Document &left, const Document &right, Pairing same)
{
    const std::optional<Range> onLeft = hiddenPart(left, same.left);
    const std::optional<Range> onRight = onLeft ? hiddenPart(right, same.right) : std::nullopt;
    const bool isInOrder = folds.empty() || (onRight && folds.back().right.end < onRight->start);
    if (onLeft && onRight && isInOrder)
        folds.push_back({*onLeft, *onRight});
}

} // namespace

std::vector<Pairing> equalFolds(const Alignment &alignment, const Document &left,
                                const Document &right)
{
    std::vector<Pairing> folds;
    Pairing run;
    for (const Passage &passage : alignment.passages()) {
        const bool isSame = passage.kind == PassageKind::Same;
        if (isSame && passage.left.start == run.left.end && passage.right.start == run.right.end) {
            run.left.end = passage.left.end;
            run.right.end = passage.right.end;
            continue;
        }
        addFold(folds, left, right, run);
        run = isSame ? Pairing{passage.left, passage.right} : Pairing{};
    }
    addFold(folds, left, right, run);
    return folds;
}

QString describedFold(const Document &document, Range fold)
{
    const auto first = int(document.paragraphAt(fold.start));
    const auto last = int(document.paragraphAt(fold.end));
    const int lines = int(document.lineAt(fold.end) - document.lineAt(fold.start)) + 1;
    const int paragraphs = last - first + 1;
    if (paragraphs == 1)
        return QCoreApplication::translate("EqualFolds", "%Ln line(s) alike", nullptr, lines);
    return QCoreApplication::translate("EqualFolds", "%Ln paragraph(s) alike", nullptr, paragraphs);
}

} // namespace diptych
