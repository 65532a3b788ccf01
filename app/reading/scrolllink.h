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
    /// Puts both ranges on the reading line side by side, linked or not. Passages out of order stay
    /// side by side until the lead's has left the screen.
    void bringLevel(Side lead, Range onLead, Range onOther);

    /// The level line as a share of the view's height.
    [[nodiscard]] static double levelShare(double offset, double maximum, double page);

private:
    void follow(Side driver);
    [[nodiscard]] bool canFollow() const;
    [[nodiscard]] ReadingView &view(Side side) const { return *m_views[sideIndex(side)]; }
    /// Where on the follower's viewport the counterpart of the level line is, less where it should be.
    [[nodiscard]] double misplacement(Side driver) const;
    void place(Side driver, double besides);
    void noteDriver(Side driver);
    [[nodiscard]] bool isOnDetour(Side driver);

    Session &m_session;
    std::array<ReadingView *, 2> m_views;
    bool m_enabled = true;
    bool m_placing = false;
    std::optional<Side> m_driver;
    qint64 m_driverOffset = 0;
    double m_keptOffset = 0; ///< pixels by which the reader moved the right side alone
    double m_settling = 0;   ///< pixels of the follower still to be made up after a change of driver
    std::optional<std::array<Range, 2>> m_detour; ///< passages out of order that stay side by side
};

} // namespace diptych
