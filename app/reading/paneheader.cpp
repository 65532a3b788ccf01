// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/paneheader.h"

#include "base/text.h"

#include <QtGui/QPainter>

namespace diptych {

namespace {

constexpr int padding = 8;

} // namespace

PaneHeader::PaneHeader(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void PaneHeader::setPath(const FilePath &path)
{
    m_name = escapedForDisplay(QByteArrayView(path.fileName()));
    m_folder =
        path.isEmpty() || path.native() == "-" ? QString() : path.absolute().folder().display();
    setToolTip(path.isEmpty() ? QString() : path.absolute().display().toHtmlEscaped());
    setAccessibleName(m_name);
    update();
}

void PaneHeader::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    update();
}

QSize PaneHeader::sizeHint() const
{
    return {0, fontMetrics().height() + padding};
}

QSize PaneHeader::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics nameMetrics(bold);
    QRect room = rect().adjusted(padding, 0, -padding, 0);
    if (!m_note.isEmpty()) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, m_note);
        room.setRight(room.right() - fontMetrics().horizontalAdvance(m_note) - 2 * padding);
    }
    const QString name = nameMetrics.elidedText(m_name, Qt::ElideMiddle, room.width());
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, name);
    const int left = nameMetrics.horizontalAdvance(name) + padding;
    if (room.width() - left < 40)
        return;
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect rest = room.adjusted(left, 0, 0, 0);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_folder, Qt::ElideMiddle, rest.width()));
}

} // namespace diptych
