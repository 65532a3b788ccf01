// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/caretmotion.h"

#include "document/segmentation.h"

#include <QtGui/QKeyEvent>

#include <algorithm>
#include <array>

namespace diptych {

Position CaretMotion::moved(Position from, CaretMove move)
{
    const bool keepsColumn = move == CaretMove::RowUp || move == CaretMove::RowDown ||
                             move == CaretMove::PageUp || move == CaretMove::PageDown;
    if (!keepsColumn)
        forgetColumn();
    else if (m_column < 0)
        m_column = m_page.caretBox(from).left();

    switch (move) {
    case CaretMove::NextCharacter:
        return cluster(from, true);
    case CaretMove::PreviousCharacter:
        return cluster(from, false);
    case CaretMove::NextWord:
        return word(from, true);
    case CaretMove::PreviousWord:
        return word(from, false);
    case CaretMove::RowUp:
        return row(from, -1);
    case CaretMove::RowDown:
        return row(from, 1);
    case CaretMove::PageUp:
        return page(from, -1);
    case CaretMove::PageDown:
        return page(from, 1);
    case CaretMove::RowStart:
    case CaretMove::RowEnd: {
        const auto layout = m_page.flow().layoutAt(from);
        const int at = layout->rowOf(from);
        return move == CaretMove::RowStart ? layout->rowRange(at).start : layout->rowEnd(at);
    }
    case CaretMove::ParagraphUp:
        return paragraph(from, false);
    case CaretMove::ParagraphDown:
        return paragraph(from, true);
    case CaretMove::TextStart:
        return 0;
    case CaretMove::TextEnd:
        return m_page.flow().length();
    }
    return from;
}

Position CaretMotion::cluster(Position from, bool forward)
{
    const TextUnits &units = m_page.flow().units();
    const auto layout = m_page.flow().layoutAt(from);
    if (forward)
        return from >= layout->range().end ? layout->nextStart() : layout->nextCluster(from);
    if (from > layout->range().start)
        return layout->previousCluster(from);
    if (layout->unit() == 0)
        return from;
    const Range before = units.range(layout->unit() - 1);
    // Between slices of one line there is no newline to step over.
    return before.end < from
               ? before.end
               : m_page.flow().layout(layout->unit() - 1)->previousCluster(before.end);
}

Position CaretMotion::word(Position from, bool forward)
{
    const TextUnits &units = m_page.flow().units();
    qsizetype unit = units.unitAt(from);
    while (unit >= 0 && unit < units.count()) {
        const std::vector<Range> words =
            units.isFold(unit) ? std::vector<Range>()
                               : diptych::words(m_page.flow().document(), units.range(unit));
        if (forward) {
            const auto next = std::find_if(words.begin(), words.end(),
                                           [from](Range w) { return w.start > from; });
            if (next != words.end())
                return next->start;
            ++unit;
        } else {
            const auto before = std::find_if(words.rbegin(), words.rend(),
                                             [from](Range w) { return w.start < from; });
            if (before != words.rend())
                return before->start;
            --unit;
        }
    }
    return forward ? m_page.flow().length() : 0;
}

Position CaretMotion::row(Position from, int rows)
{
    TextFlow &flow = m_page.flow();
    const auto layout = flow.layoutAt(from);
    const double x = m_column - m_page.textLeft();
    const int target = layout->rowOf(from) + rows;
    if (target >= 0 && target < layout->rowCount())
        return layout->positionAt(x, layout->rowTop(target));
    const qsizetype unit = layout->unit() + rows;
    if (unit < 0)
        return 0;
    if (unit >= flow.unitCount())
        return flow.length();
    const auto next = flow.layout(unit);
    return next->positionAt(x, next->rowTop(rows > 0 ? 0 : next->rowCount() - 1));
}

Position CaretMotion::page(Position from, int direction)
{
    const QRectF caret = m_page.caretBox(from);
    const int step = std::max(1, m_page.height() - m_page.flow().metrics().rowHeight);
    const int moved = m_page.scrollBy(direction * step);
    if (moved == 0)
        return direction > 0 ? m_page.flow().length() : 0;
    const double y = std::clamp(caret.center().y(), 0.0, std::max(0.0, m_page.height() - 1.0));
    return m_page.hit({m_column, y});
}

Position CaretMotion::paragraph(Position from, bool forward)
{
    const Document &document = m_page.flow().document();
    const qsizetype here = document.paragraphAt(from);
    if (forward)
        return here + 1 < document.paragraphCount() ? document.paragraph(here + 1).start
                                                    : document.length();
    if (here < 0)
        return 0;
    const Position start = document.paragraph(here).start;
    if (start < from)
        return start;
    return here > 0 ? document.paragraph(here - 1).start : 0;
}

std::optional<CaretKey> caretKey(const QKeyEvent &event, bool rightToLeft)
{
    struct Binding
    {
        QKeySequence::StandardKey key;
        QKeySequence::StandardKey extending;
        CaretMove move;
    };
    static constexpr std::array bindings{
        Binding{QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar,
                CaretMove::NextCharacter},
        Binding{QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar,
                CaretMove::PreviousCharacter},
        Binding{QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord, CaretMove::NextWord},
        Binding{QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord,
                CaretMove::PreviousWord},
        Binding{QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine, CaretMove::RowDown},
        Binding{QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine,
                CaretMove::RowUp},
        Binding{QKeySequence::MoveToNextPage, QKeySequence::SelectNextPage, CaretMove::PageDown},
        Binding{QKeySequence::MoveToPreviousPage, QKeySequence::SelectPreviousPage,
                CaretMove::PageUp},
        Binding{QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine,
                CaretMove::RowStart},
        Binding{QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine, CaretMove::RowEnd},
        Binding{QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument,
                CaretMove::TextStart},
        Binding{QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument,
                CaretMove::TextEnd},
    };
    for (const Binding &binding : bindings) {
        const bool extends = event.matches(binding.extending);
        if (!extends && !event.matches(binding.key))
            continue;
        CaretMove move = binding.move;
        if (rightToLeft && move <= CaretMove::PreviousWord)
            move = CaretMove(int(move) ^ 1);
        return CaretKey{move, extends};
    }
    if ((event.key() == Qt::Key_Up || event.key() == Qt::Key_Down) &&
        event.modifiers().testFlag(Qt::ControlModifier) &&
        !event.modifiers().testAnyFlags(Qt::AltModifier | Qt::MetaModifier)) {
        return CaretKey{event.key() == Qt::Key_Up ? CaretMove::ParagraphUp
                                                  : CaretMove::ParagraphDown,
                        event.modifiers().testFlag(Qt::ShiftModifier)};
    }
    return std::nullopt;
}

} // namespace diptych
