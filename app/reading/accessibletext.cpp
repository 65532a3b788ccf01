// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/accessibletext.h"

#include "document/segmentation.h"
#include "reading/readingview.h"
#include "reading/viewcolors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diptych {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ReadingView *>(object);
    return view ? new AccessibleText(*view) : nullptr;
}

/// The line that holds @p at, with its newline.
Range lineAround(const Document &document, Position at)
{
    const qsizetype line = document.lineAt(at);
    const Position end =
        line + 1 < document.lineCount() ? document.line(line + 1).start : document.length();
    return {document.line(line).start, end};
}

/// The piece of text around @p at; at least one code point unless the text ends there.
Range pieceAround(const ReadingView &view, Position at, QAccessible::TextBoundaryType boundary)
{
    const Document &document = view.document();
    Range piece;
    switch (boundary) {
    case QAccessible::CharBoundary:
        piece = view.clusterAt(at);
        break;
    case QAccessible::WordBoundary:
        piece = wordAt(document, at);
        break;
    case QAccessible::SentenceBoundary:
        piece = sentenceAt(document, at);
        break;
    case QAccessible::LineBoundary:
        piece = view.rowAt(at);
        break;
    case QAccessible::ParagraphBoundary:
        piece = lineAround(document, at);
        break;
    case QAccessible::NoBoundary:
        return {0, document.length()};
    }
    return piece.contains(at) ? piece : view.clusterAt(at);
}

QString report(const Document &document, Range piece, int *start, int *end)
{
    *start = int(piece.start);
    *end = int(piece.end);
    return document.string(piece);
}

} // namespace

AccessibleText::AccessibleText(ReadingView &view)
    : QAccessibleWidget(&view, QAccessible::EditableText)
{
}

void AccessibleText::install()
{
    static const bool once = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(once);
}

ReadingView &AccessibleText::view() const
{
    return *static_cast<ReadingView *>(widget());
}

const Document &AccessibleText::document() const
{
    return view().document();
}

void *AccessibleText::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleText::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString AccessibleText::text(QAccessible::Text type) const
{
    return type == QAccessible::Value ? QString() : QAccessibleWidget::text(type);
}

void AccessibleText::selection(int index, int *start, int *end) const
{
    *start = *end = 0;
    if (index == 0 && view().hasSelection()) {
        *start = int(view().selection().start);
        *end = int(view().selection().end);
    }
}

int AccessibleText::selectionCount() const
{
    return view().hasSelection() ? 1 : 0;
}

void AccessibleText::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void AccessibleText::removeSelection(int index)
{
    if (index == 0)
        view().setCaret(view().caret());
}

void AccessibleText::setSelection(int index, int start, int end)
{
    if (index == 0)
        view().setSelection({start, end < 0 ? document().length() : Position(end)});
}

int AccessibleText::cursorPosition() const
{
    return int(view().caret());
}

void AccessibleText::setCursorPosition(int position)
{
    view().setCaret(position);
    view().ensureVisible({view().caret(), view().caret()});
}

int AccessibleText::characterCount() const
{
    return int(document().length());
}

QString AccessibleText::text(int start, int end) const
{
    const Position last = end < 0 ? document().length() : Position(end);
    return document().string(Range{start, last}.intersected({0, document().length()}));
}

QString AccessibleText::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary,
                                         int *start, int *end) const
{
    const Position at = std::clamp<Position>(offset, 0, document().length());
    const Position before = pieceAround(view(), at, boundary).start;
    if (before <= 0)
        return report(document(), {0, 0}, start, end);
    return report(document(), pieceAround(view(), before - 1, boundary), start, end);
}

QString AccessibleText::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary,
                                        int *start, int *end) const
{
    const Position length = document().length();
    const Position at = std::clamp<Position>(offset, 0, length);
    const Position after = pieceAround(view(), at, boundary).end;
    if (after >= length)
        return report(document(), {length, length}, start, end);
    return report(document(), pieceAround(view(), after, boundary), start, end);
}

QString AccessibleText::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                                     int *end) const
{
    const Position at = std::clamp<Position>(offset, 0, document().length());
    return report(document(), pieceAround(view(), at, boundary), start, end);
}

QRect AccessibleText::characterRect(int offset) const
{
    const QRectF box = view().characterBox(std::clamp<Position>(offset, 0, document().length()));
    return QRect(view().viewport()->mapToGlobal(box.topLeft().toPoint()), box.size().toSize());
}

int AccessibleText::offsetAtPoint(const QPoint &point) const
{
    const QPoint local = view().viewport()->mapFromGlobal(point);
    return view().viewport()->rect().contains(local) ? int(view().positionAt(local)) : -1;
}

void AccessibleText::scrollToSubstring(int start, int end)
{
    view().ensureVisible(Range{start, end}.intersected({0, document().length()}));
}

QString AccessibleText::attributes(int offset, int *start, int *end) const
{
    const ReadingView::TagRun run =
        view().tagRunAt(std::clamp<Position>(offset, 0, document().length()));
    *start = int(run.range.start);
    *end = int(run.range.end);
    if (run.names.isEmpty())
        return {};
    const QColor ground = view().colors().tagGround(run.color);
    // Semicolons and colons end an attribute.
    QString names = run.names.join(u", "_s);
    names.replace(u';', u',').replace(u':', u' ');
    return u"background-color:rgb(%1,%2,%3);tags:%4;"_s.arg(QString::number(ground.red()),
                                                            QString::number(ground.green()),
                                                            QString::number(ground.blue()), names);
}

} // namespace diptych
