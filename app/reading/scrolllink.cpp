// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/scrolllink.h"

#include "reading/readingview.h"
#include "session/session.h"

#include <QtCore/QScopedValueRollback>

#include <algorithm>
#include <cmath>

namespace diptych {

ScrollLink::ScrollLink(Session &session, ReadingView &left, ReadingView &right, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_views{&left, &right}
{
    for (const Side side : bothSides)
        connect(&view(side), &ReadingView::viewportMoved, this, [this, side] { follow(side); });
}

void ScrollLink::setEnabled(bool enabled, Side driver)
{
    m_enabled = enabled;
    if (enabled)
        level(driver);
}

void ScrollLink::noteDriver(Side driver)
{
    m_driver = driver;
    m_driverOffset = view(driver).scrollOffset();
}

void ScrollLink::level(Side driver)
{
    m_keptOffset = 0;
    m_settling = 0;
    m_detour.reset();
    noteDriver(driver);
    if (canFollow())
        place(driver, 0);
}

void ScrollLink::bringLevel(Side lead, Range onLead, Range onOther)
{
    const QScopedValueRollback guard(m_placing, true);
    ReadingView &leader = view(lead);
    ReadingView &follower = view(otherSide(lead));
    leader.scrollTo(onLead.start);
    follower.placeAt(double(onOther.start), leader.rowsOf(onLead).first);
    noteDriver(lead);
    m_detour.reset();
    m_keptOffset = 0;
    m_settling = m_session.alignment() ? misplacement(lead) : 0;
    if (std::abs(m_settling) > leader.viewport()->height() / 2.0)
        m_detour = lead == Side::Left ? std::array{onLead, onOther} : std::array{onOther, onLead};
}

double ScrollLink::levelShare(double offset, double maximum, double page)
{
    const double half = std::max(1.0, page / 2);
    const double first = std::clamp(offset / half, 0.0, 1.0);
    const double last = std::clamp((maximum - offset) / half, 0.0, 1.0);
    return 0.5 * first + 0.5 * (1 - last);
}

bool ScrollLink::canFollow() const
{
    return m_enabled && !m_placing && m_session.alignment() && view(Side::Left).isVisible()
        && view(Side::Right).isVisible();
}

double ScrollLink::misplacement(Side driver) const
{
    const ReadingView &leader = view(driver);
    const ReadingView &follower = view(otherSide(driver));
    const double share = levelShare(double(leader.scrollOffset()), double(leader.scrollMaximum()),
                                    leader.viewport()->height());
    const double mapped = m_session.alignment()->map(driver, leader.positionAtY(share * leader.viewport()->height()));
    return follower.yOf(mapped) - share * follower.viewport()->height();
}

void ScrollLink::place(Side driver, double besides)
{
    const QScopedValueRollback guard(m_placing, true);
    const ReadingView &leader = view(driver);
    ReadingView &follower = view(otherSide(driver));
    const double share = levelShare(double(leader.scrollOffset()), double(leader.scrollMaximum()),
                                    leader.viewport()->height());
    const double mapped = m_session.alignment()->map(driver, leader.positionAtY(share * leader.viewport()->height()));
    follower.placeAt(mapped, share * follower.viewport()->height() + besides);
}

bool ScrollLink::isOnDetour(Side driver)
{
    if (!m_detour)
        return false;
    const auto [top, bottom] = view(driver).rowsOf((*m_detour)[sideIndex(driver)]);
    if (bottom < 0 || top > view(driver).viewport()->height())
        m_detour.reset();
    return m_detour.has_value();
}

void ScrollLink::follow(Side driver)
{
    if (!canFollow())
        return;
    const double sign = driver == Side::Left ? 1 : -1;
    const qint64 before = m_driverOffset;
    const bool sameDriver = m_driver == driver;
    noteDriver(driver);
    if (view(driver).isMovingAlone()) {
        m_keptOffset = sign * misplacement(driver);
        m_settling = 0;
        return;
    }
    const double dy = double(m_driverOffset - before);
    if (isOnDetour(driver)) {
        const QScopedValueRollback guard(m_placing, true);
        if (sameDriver)
            view(otherSide(driver)).scrollBy(int(dy));
        return;
    }
    if (sameDriver) {
        m_settling = std::copysign(std::max(0.0, std::abs(m_settling) - std::abs(dy) / 2), m_settling);
    } else {
        // The one that led does not sit exactly where following would put it: make that up gently.
        m_settling = misplacement(driver) - sign * m_keptOffset;
        if (std::abs(m_settling) > view(driver).viewport()->height() / 2.0)
            m_settling = 0;
    }
    place(driver, sign * m_keptOffset + m_settling);
}

} // namespace diptych
