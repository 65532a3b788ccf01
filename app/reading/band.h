// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"

#include <QtGui/QPainterPath>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QSplitterHandle>

#include <vector>

namespace diptych {

class ReadingView;
class Session;

/// The band between the two texts: a ribbon ties each visible passage to its counterpart. It is the
/// splitter's handle as well: dragging it shares the width out anew.
class Band : public QSplitterHandle
{
    Q_OBJECT

public:
    static constexpr int bandWidth = 56;

    Band(Session &session, ReadingView &left, ReadingView &right, QSplitter *parent);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The reader clicked the ribbon of session.alignment()->passages()[index].
    void passageClicked(qsizetype index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Ribbon
    {
        qsizetype index;
        PassageKind kind;
        QPainterPath shape;
    };

    [[nodiscard]] std::vector<qsizetype> visiblePassages() const;
    [[nodiscard]] QPainterPath shapeOf(const Passage &passage) const;
    [[nodiscard]] std::pair<double, double> rows(Side side, Range range) const;
    [[nodiscard]] double offsetOf(Side side) const;
    [[nodiscard]] const Ribbon *ribbonAt(QPointF point) const;
    void collect();
    void paintRibbon(QPainter &painter, const Ribbon &ribbon) const;

    Session &m_session;
    ReadingView &m_left;
    ReadingView &m_right;
    std::vector<Ribbon> m_ribbons;
    qsizetype m_hovered = -1;
    QPoint m_pressed;
    bool m_dragged = false;
};

/// The splitter whose handle is the band.
class PairSplitter : public QSplitter
{
    Q_OBJECT

public:
    PairSplitter(Session &session, QWidget *parent = nullptr);

    /// Both must be set before the second widget is added.
    void setViews(ReadingView *left, ReadingView *right);
    [[nodiscard]] Band *band() const { return m_band; }

protected:
    QSplitterHandle *createHandle() override;

private:
    Session &m_session;
    ReadingView *m_left = nullptr;
    ReadingView *m_right = nullptr;
    Band *m_band = nullptr;
};

} // namespace diptych
