// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/bandlinks.h"

#include <QtGui/QPainterPath>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QSplitterHandle>

#include <vector>

namespace diptych {

class ReadingView;
class Session;

/// The band between the two texts: a ribbon ties each visible passage to its counterpart, a line
/// each link's ends. It is the splitter's handle as well: dragging it shares the width out anew.
class Band : public QSplitterHandle
{
    Q_OBJECT

public:
    static constexpr int bandWidth = 56;

    Band(Session &session, ReadingView &left, ReadingView &right, QSplitter *parent);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The reader clicked the ribbon of session.alignment()->passages()[index]; what stands on
    /// @p lead is where they are, the other end is to come there.
    void passageClicked(qsizetype index, diptych::Side lead);
    /// The pointer came to the ribbon of a passage that differs or to a link: what it ties
    /// together; to nothing of the kind.
    void pointedAt(const std::optional<diptych::Pairing> &ends);
    /// The reader clicked a link of that side.
    void linkClicked(diptych::Side from, const QString &id, diptych::Side lead);

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
    /// What is at a point: of a ribbon the passage, of a link its index; -1 for none.
    struct Spot
    {
        qsizetype passage = -1;
        qsizetype link = -1;

        friend bool operator==(const Spot &, const Spot &) = default;
    };
    [[nodiscard]] Spot spotAt(QPointF point) const;
    [[nodiscard]] Pairing endsOf(const Spot &spot) const;
    /// The side on which an end is on screen; where both or none are, the nearer one.
    [[nodiscard]] Side leadOf(const Pairing &ends, double x) const;
    [[nodiscard]] bool isShown(std::pair<double, double> rows) const;
    void hover(const Spot &spot);
    [[nodiscard]] QString tipFor(const Spot &spot) const;
    void takeLinks();
    void forget();
    void collect();
    void collectLinks();
    void paintRibbon(QPainter &painter, const Ribbon &ribbon) const;
    void paintLinks(QPainter &painter);
    void paintPins(QPainter &painter) const;

    Session &m_session;
    ReadingView &m_left;
    ReadingView &m_right;
    std::vector<Ribbon> m_ribbons;
    std::vector<PairLink> m_links;
    std::vector<LinkLine> m_lines; ///< of those with an end on screen
    Spot m_hovered;
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
