// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/scrolllink.h"

#include "reading/readingview.h"
#include "session/session.h"

#include <QtCore/QScopedValueRollback>

#include <algorithm>
#include <cmath>
#include <utility>

namespace diptych {

namespace {

/// Screens that the driver waits at most while the follower passes text of its own.
constexpr double longestWait = 4;
/// Times what the driver moves that the follower moves at most, where the driver does not wait.
constexpr double furthestFollowing = 2;

} // namespace

ScrollLink::ScrollLink(Session &session, ReadingView &left, ReadingView &right, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_views{&left, &right}
{
    for (const Side side : bothSides) {
        connect(&view(side), &ReadingView::viewportMoved, this, [this, side] { follow(side); });
        view(side).setWheelSharing([this, side](int pixels) { return share(side, pixels); });
    }
}

void ScrollLink::setEnabled(bool enabled, Side driver)
{
    m_enabled = enabled;
    if (enabled)
        level(driver);
}

void ScrollLink::keep(double offset)
{
    if (std::exchange(m_keptOffset, offset) != offset)
        Q_EMIT nudgedChanged();
}

void ScrollLink::nudge(Side side, int pixels)
{
    if (!canFollow())
        return;
    const QScopedValueRollback guard(m_placing, true);
    const Side driver = otherSide(side);
    const double before = misplacement(driver);
    const double unsettled = before - keptOffset(driver);
    view(side).scrollBy(pixels);
    if (isOnDetour(side))
        return;
    const double moved = misplacement(driver) - before;
    keep(m_keptOffset + (driver == Side::Left ? moved : -moved));
    m_settling = unsettled;
    m_driver = driver;
}

void ScrollLink::level(Side driver)
{
    keep(0);
    m_settling = 0;
    m_detour.reset();
    m_driver = driver;
    if (canFollow())
        place(driver);
}

void ScrollLink::bringLevel(Side lead, Range onLead, Range onOther)
{
    const QScopedValueRollback guard(m_placing, true);
    ReadingView &leader = view(lead);
    ReadingView &follower = view(otherSide(lead));
    leader.scrollTo(onLead.start);
    follower.placeAt(double(onOther.start), leader.rowsOf(onLead).first);
    m_driver = lead;
    m_detour.reset();
    keep(0);
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
    return m_enabled && !m_placing && m_session.alignment() && view(Side::Left).isVisible() &&
           view(Side::Right).isVisible();
}

ScrollLink::Level ScrollLink::levelAt(Side driver, double offset) const
{
    const ReadingView &leader = view(driver);
    const double page = leader.viewport()->height();
    const double share = levelShare(offset, double(leader.scrollMaximum()), page);
    const double line = share * page + offset - double(leader.scrollOffset());
    const double position = leader.positionAtY(line);
    // In the margins beyond the text's ends the line is that far from the text.
    const double beyond = line - leader.yOf(position);
    return {m_session.alignment()->map(driver, position),
            share * view(otherSide(driver)).viewport()->height() - beyond};
}

double ScrollLink::due(Side driver, const Level &level) const
{
    return view(otherSide(driver)).yOf(level.position) - level.y;
}

ScrollLink::Level ScrollLink::levelOf(Side driver) const
{
    return levelOf(driver, double(view(driver).scrollOffset()));
}

ScrollLink::Level ScrollLink::levelOf(Side driver, double offset) const
{
    const auto maximum = double(view(driver).scrollMaximum());
    const double half = view(driver).viewport()->height() / 2.0;
    Level level = levelAt(driver, offset);
    const double plain = due(driver, level);
    double wanted = plain;
    // Where the level line slides, one-sided text would make the follower turn back: there it
    // waits.
    constexpr int looks = 16;
    for (int look = 0; look <= looks; ++look) {
        const double into = look * half / looks;
        for (const double slide : {0.0, maximum - half}) {
            const double earlier = slide + into;
            if (earlier < offset && offset <= slide + half)
                wanted = std::max(wanted, due(driver, levelAt(driver, earlier)));
        }
    }
    level.y -= wanted - plain;
    return level;
}

double ScrollLink::misplacement(Side driver) const
{
    return due(driver, levelOf(driver));
}

void ScrollLink::place(Side driver)
{
    const QScopedValueRollback guard(m_placing, true);
    const Level level = levelOf(driver);
    view(otherSide(driver)).placeAt(level.position, level.y + keptOffset(driver) + m_settling);
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

double ScrollLink::target(Side driver, double step) const
{
    const ReadingView &leader = view(driver);
    const ReadingView &follower = view(otherSide(driver));
    const double offset =
        std::clamp(double(leader.scrollOffset()) + step, 0.0, double(leader.scrollMaximum()));
    const double wanted =
        double(follower.scrollOffset()) + due(driver, levelOf(driver, offset)) - keptOffset(driver);
    return std::clamp(wanted, 0.0, double(follower.scrollMaximum()));
}

bool ScrollLink::share(Side driver, int pixels)
{
    if (pixels == 0 || !canFollow() || isOnDetour(driver))
        return false;
    const int sign = pixels > 0 ? 1 : -1;
    const int turn = std::abs(pixels);
    const auto at = double(view(otherSide(driver)).scrollOffset());
    // How far the follower has to go when the driver goes that far.
    const auto way = [&](int step) {
        return sign * (target(driver, sign * step) - at);
    };
    const QScopedValueRollback guard(m_placing, true);
    m_driver = driver;
    const double whole = way(turn);
    if (whole > turn) {
        int step = 0;
        for (int tooFar = turn; tooFar - step > 1;) {
            const int middle = (step + tooFar) / 2;
            (way(middle) <= turn ? step : tooFar) = middle;
        }
        step += way(step) <= turn ? 1 : 0;
        // By pixels, not by place: what is far off is not laid out yet.
        const double beyond = way(step) - longestWait * view(driver).viewport()->height();
        view(driver).scrollBy(sign * step);
        view(otherSide(driver)).scrollBy(sign * std::max(turn, int(beyond)));
        m_settling = misplacement(driver) - keptOffset(driver);
        return true;
    }
    // Ahead of where it should be it slows down; where that does not help, it drifts back unseen.
    const double ahead = std::max(0.0, -way(0));
    const double slow = std::max(0.0, (whole + ahead) / 2) - std::min(ahead, turn / 10.0);
    view(driver).scrollBy(sign * turn);
    m_settling = whole < slow ? misplacement(driver) - keptOffset(driver) - sign * slow : 0;
    place(driver);
    return true;
}

void ScrollLink::follow(Side driver)
{
    const qint64 before = std::exchange(m_offsets[sideIndex(driver)], view(driver).scrollOffset());
    if (!canFollow())
        return;
    switch (view(driver).moveCause()) {
    case ReadingView::MoveCause::Scroll:
        followScroll(driver, double(m_offsets[sideIndex(driver)] - before));
        break;
    case ReadingView::MoveCause::ScrollAlone:
        keep(driver == Side::Left ? misplacement(driver) : -misplacement(driver));
        m_settling = 0;
        m_driver = driver;
        break;
    case ReadingView::MoveCause::Reflow:
        if (!m_detour)
            place(m_driver);
        break;
    }
}

void ScrollLink::followScroll(Side driver, double dy)
{
    if (isOnDetour(driver)) {
        const QScopedValueRollback guard(m_placing, true);
        view(otherSide(driver)).scrollBy(int(dy));
        m_driver = driver;
        return;
    }
    m_driver = driver;
    const double page = view(driver).viewport()->height();
    if (std::abs(dy) > 1.5 * page) // a jump
        keep(0);
    m_settling = 0;
    if (std::abs(dy) <= page / 2) {
        // Never against the reader and not much further than they went: what is left is made up for
        // as they go on. The one that led before does not sit where following would put it, either.
        const double due = misplacement(driver) - keptOffset(driver);
        const double most = furthestFollowing * std::abs(dy);
        m_settling = due - (dy > 0 ? std::clamp(due, 0.0, most) : std::clamp(due, -most, 0.0));
    }
    place(driver);
}

} // namespace diptych
