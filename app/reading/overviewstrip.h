// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/side.h"
#include "reading/overviewrows.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace diptych {

class ReadingView;
class Session;

/// A whole text at a glance: where it differs, where tags and hits lie, and what is on screen. The
/// scroll bar of its view: click or drag to go.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    OverviewStrip(Session &session, ReadingView &view, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] Position length() const;
    [[nodiscard]] QRectF shownBox() const;
    void updateSoon();
    void refresh();
    void goTo(double y);
    [[nodiscard]] QString tipAt(int y) const;

    Session &m_session;
    ReadingView &m_view;
    std::vector<OverviewRow> m_rows;
    QTimer m_refresh;
    double m_grab = 0; ///< from the pointer to the middle of the box while dragging
};

} // namespace diptych
