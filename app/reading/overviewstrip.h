// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/side.h"
#include "reading/overviewtags.h"
#include "session/changeset.h"

#include <QtCore/QTimer>
#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

namespace diptych {

class ReadingView;
class Session;

/// A whole text at a glance: where it differs, where tags and hits lie, and what is on screen. The
/// scroll bar of its view: click or drag to go. Differences and hits are summed up in workers, tags
/// bit by bit between events, so that 100 000 of each cost the reader nothing.
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
    void takeSource();
    void takeChanges(const ChangeSet &changes);
    void takeAlignment();
    void takeHits();
    void beginTags();
    void addTags();
    void redraw();
    void drawMarks();
    /// Puts the pixels of a part of the text anew, where they were drawn before.
    void redrawRows(Range range);
    void drawRow(QPainter &painter, int y) const;
    void goTo(double y);
    [[nodiscard]] QString tipAt(int y) const;

    Session &m_session;
    ReadingView &m_view;
    std::vector<DifferenceRow> m_differences;
    std::vector<bool> m_hits;
    OverviewTags m_tags;
    std::vector<const Annotation *> m_waiting; ///< to be added to the tags, last one first
    QTimer m_adding;
    QPixmap m_marks;   ///< all but the box of what is on screen; null when it is to be drawn anew
    double m_grab = 0; ///< from the pointer to the middle of the box while dragging
};

} // namespace diptych
