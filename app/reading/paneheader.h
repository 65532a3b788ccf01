// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/filepath.h"

#include <QtWidgets/QWidget>

namespace diptych {

/// The name of what a pane shows: the file's in bold, its folder faint, cut in the middle where
/// room is short; the whole path as tooltip.
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(QWidget *parent = nullptr);

    void setPath(const FilePath &path);
    /// Said at the right end, before the folder has room; empty for nothing.
    void setNote(const QString &note);
    [[nodiscard]] const QString &note() const { return m_note; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_folder;
    QString m_note;
};

} // namespace diptych
