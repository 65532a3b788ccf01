// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/filepath.h"
#include "base/side.h"

#include <QtCore/QObject>

class QMainWindow;

namespace diptych {

/// Takes the files that are dropped on a window, names of any bytes included.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    explicit DropTarget(QMainWindow &window);

Q_SIGNALS:
    /// @p side is the half of the window that they fell on.
    void dropped(const QList<diptych::FilePath> &files, diptych::Side side);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow &m_window;
};

} // namespace diptych
