// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/droptarget.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtWidgets/QMainWindow>

namespace diptych {

namespace {

QList<FilePath> filesIn(const QMimeData &data)
{
    QList<FilePath> files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
            files << FilePath::fromNative(QByteArray::fromPercentEncoding(path));
        }
    }
    return files;
}

} // namespace

DropTarget::DropTarget(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    if (filesIn(*drop->mimeData()).isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop) {
        const bool isRight =
            drop->position().x() > m_window.centralWidget()->geometry().center().x();
        Q_EMIT dropped(filesIn(*drop->mimeData()), isRight ? Side::Right : Side::Left);
    }
    return true;
}

} // namespace diptych
