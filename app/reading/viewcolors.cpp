// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/viewcolors.h"

#include <QtGui/QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace diptych {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// @p color moved towards @p away until it stands out from @p ground by @p ratio.
QColor movedAway(const QColor &color, const QColor &ground, const QColor &away, double ratio)
{
    for (int step = 0; step <= 20; ++step) {
        const QColor candidate = mixed(color, away, step / 20.0);
        if (contrast(candidate, ground) >= ratio)
            return candidate;
    }
    return away;
}

ViewColors lightColors()
{
    ViewColors c;
    c.page = QColor(0xfdfdfb);
    c.text = QColor(0x1d1f21);
    c.faintText = QColor(0x6a6d70);
    c.gutter = QColor(0xf0f0ed);
    c.outline = QColor(0xd2d3d0);
    c.changed = QColor(0xfdeecb);
    c.oneSided = QColor(0xe3f0fb);
    c.moved = QColor(0xf0e7f8);
    c.changedLine = QColor(0xb07608);
    c.oneSidedLine = QColor(0x2f78b7);
    c.movedLine = QColor(0x8a4fb5);
    c.hit = QColor(0xfff19a);
    c.currentHit = QColor(0xffc95c);
    c.selection = QColor(0xb9d7f5);
    c.inactiveSelection = QColor(0xd9dee3);
    c.caret = QColor(0x111111);
    return c;
}

ViewColors darkColors()
{
    ViewColors c;
    c.isDark = true;
    c.page = QColor(0x1c1e21);
    c.text = QColor(0xdfe1e3);
    c.faintText = QColor(0x999da1);
    c.gutter = QColor(0x17191b);
    c.outline = QColor(0x3b3f43);
    c.changed = QColor(0x423818);
    c.oneSided = QColor(0x1b3348);
    c.moved = QColor(0x3a2a49);
    c.changedLine = QColor(0xd9a53a);
    c.oneSidedLine = QColor(0x5fa8e0);
    c.movedLine = QColor(0xb98ae0);
    c.hit = QColor(0x59520f);
    c.currentHit = QColor(0x7a5408);
    c.selection = QColor(0x2c4f73);
    c.inactiveSelection = QColor(0x3c4146);
    c.caret = QColor(0xffffff);
    return c;
}

ViewColors sepiaColors()
{
    ViewColors c = lightColors();
    c.page = QColor(0xf7efdf);
    c.text = QColor(0x33291c);
    c.faintText = QColor(0x71634e);
    c.gutter = QColor(0xece2cd);
    c.outline = QColor(0xcfc3aa);
    c.changed = QColor(0xf8dfa6);
    c.oneSided = QColor(0xdce7ea);
    c.moved = QColor(0xe8dbe9);
    c.selection = QColor(0xbfd3e6);
    c.inactiveSelection = QColor(0xddd6c8);
    c.caret = QColor(0x201810);
    return c;
}

} // namespace

QColor mixed(const QColor &ground, const QColor &top, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(mix(ground.red(), top.red()), mix(ground.green(), top.green()), mix(ground.blue(), top.blue()));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor ViewColors::tagGround(QRgb tag) const
{
    return mixed(page, QColor(tag), isDark ? 0.34 : 0.24);
}

QColor ViewColors::tagLine(QRgb tag) const
{
    return movedAway(QColor(tag), page, text, 3.2);
}

QColor ViewColors::readable(const QColor &color) const
{
    // The ground hardest to read on: of the marks the one nearest to the text.
    const std::array grounds{page, changed, oneSided, moved, hit, currentHit, selection, inactiveSelection};
    const auto nearer = [this](const QColor &a, const QColor &b) { return contrast(a, text) < contrast(b, text); };
    const auto hardest = std::min_element(grounds.begin(), grounds.end(), nearer);
    return movedAway(color, *hardest, text, 4.6);
}

QColor ViewColors::lineOf(PassageKind kind) const
{
    switch (kind) {
    case PassageKind::Same:
        return outline;
    case PassageKind::Edited:
        return changedLine;
    case PassageKind::Moved:
    case PassageKind::MovedEdited:
        return movedLine;
    case PassageKind::LeftOnly:
    case PassageKind::RightOnly:
        return oneSidedLine;
    }
    return outline;
}

ViewColors viewColors(ReadingTheme theme, const QPalette &palette)
{
    switch (theme) {
    case ReadingTheme::System:
        return palette.color(QPalette::Base).lightness() < 128 ? darkColors() : lightColors();
    case ReadingTheme::Light:
        return lightColors();
    case ReadingTheme::Dark:
        return darkColors();
    case ReadingTheme::Sepia:
        return sepiaColors();
    }
    return lightColors();
}

} // namespace diptych
