// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/side.h"

#include <QtCore/QObject>

#include <array>
#include <optional>

namespace diptych {

class ReadingView;
class Session;

/// Keeps matching passages level: whichever side the reader scrolls drives, the other is placed by
/// position through Alignment::map(), in the same event, and its own move is never answered.
///
/// A turn of the wheel moves neither side further than it says: where the follower has text of its
/// own, the driver waits while that passes, up to some screens of it. Keys and scroll bar cannot
/// wait: the follower comes after at no more than twice their pace; a leap takes it along at once.
///
/// The level line is Meld's: the middle of the view, sliding to the very top in the first half
/// screen and to the very bottom in the last, so that both ends can be reached.
class ScrollLink : public QObject
{
    Q_OBJECT

public:
    ScrollLink(Session &session, ReadingView &left, ReadingView &right, QObject *parent = nullptr);

    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    /// Enabling levels the other side with @p driver and forgets every offset.
    void setEnabled(bool enabled, Side driver);
    /// Puts the other side level with @p driver at once.
    void level(Side driver);
    /// Scrolls @p side alone, and keeps it so far off from now on: until the sides are put level,
    /// or a jump. Nothing where they are not linked.
    void nudge(Side side, int pixels);
    /// Pixels by which the right side stands lower than level, because the reader moved one side
    /// alone.
    [[nodiscard]] double nudged() const { return m_keptOffset; }
    /// Puts both ranges on the reading line side by side, linked or not. Passages out of order stay
    /// side by side until the lead's has left the screen.
    void bringLevel(Side lead, Range onLead, Range onOther);

    /// The level line as a share of the view's height.
    [[nodiscard]] static double levelShare(double offset, double maximum, double page);

Q_SIGNALS:
    void nudgedChanged();

private:
    /// The level line of a driver and its counterpart on the other side.
    struct Level
    {
        double position; ///< on the follower
        double y;        ///< on the follower's viewport, where that position should be
    };

    void follow(Side driver);
    void keep(double offset);
    /// Scrolls both sides by a turn of the driver's wheel; false where that is not to be shared.
    bool share(Side driver, int pixels);
    /// Where the follower should be scrolled to, if the driver went @p step pixels further.
    [[nodiscard]] double target(Side driver, double step) const;
    void followScroll(Side driver, double dy);
    [[nodiscard]] bool canFollow() const;
    [[nodiscard]] ReadingView &view(Side side) const { return *m_views[sideIndex(side)]; }
    [[nodiscard]] Level levelOf(Side driver) const;
    [[nodiscard]] Level levelOf(Side driver, double offset) const;
    /// As if the driver were scrolled to @p offset.
    [[nodiscard]] Level levelAt(Side driver, double offset) const;
    /// Pixels by which the follower would have to scroll for that level.
    [[nodiscard]] double due(Side driver, const Level &level) const;
    /// Pixels by which the follower is below where it should be.
    [[nodiscard]] double misplacement(Side driver) const;
    void place(Side driver);
    [[nodiscard]] bool isOnDetour(Side driver);
    /// The kept offset as seen from a driver's follower.
    [[nodiscard]] double keptOffset(Side driver) const
    {
        return driver == Side::Left ? m_keptOffset : -m_keptOffset;
    }

    Session &m_session;
    std::array<ReadingView *, 2> m_views;
    std::array<qint64, 2> m_offsets{}; ///< of both views when they last moved
    bool m_enabled = true;
    bool m_placing = false;
    Side m_driver = Side::Left;
    double m_keptOffset = 0; ///< pixels by which the reader moved the right side alone
    double m_settling = 0;   ///< pixels of the follower still to be made up
    std::optional<std::array<Range, 2>> m_detour; ///< passages out of order that stay side by side
};

} // namespace diptych
