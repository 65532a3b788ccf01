// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/viewcolors.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>
#include <QtGui/QStyleHints>

#include <algorithm>
#include <cmath>

namespace diptych {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

/// @p color moved towards @p away until it stands out from all @p grounds by @p ratio.
QColor movedAway(const QColor &color, std::initializer_list<QColor> grounds, const QColor &away,
                 double ratio)
{
    for (int step = 0; step <= 20; ++step) {
        const QColor candidate = mixed(color, away, step / 20.0);
        const bool standsOut =
            std::all_of(grounds.begin(), grounds.end(),
                        [&](const QColor &ground) { return contrast(candidate, ground) >= ratio; });
        if (standsOut)
            return candidate;
    }
    return away;
}

/// How far text stands out from every mark: most of what it does from the page.
double markContrast(const ViewColors &colors)
{
    return std::clamp(0.6 * contrast(colors.page, colors.text), 4.6, 9.0);
}

/// The page under a mark: as much of @p color as @p share says and as text on it allows.
QColor ground(const ViewColors &colors, const QColor &color, double share)
{
    const double least = markContrast(colors);
    for (double part = share; part > 0.02; part -= 0.02) {
        const QColor candidate = mixed(colors.page, color, part);
        if (contrast(candidate, colors.text) >= least)
            return candidate;
    }
    return colors.page;
}

/// As far from the page as text on it allows.
QColor strongest(const ViewColors &colors, const QColor &color)
{
    QColor best = colors.page;
    for (int step = 0; step <= 50; ++step) {
        const QColor candidate = mixed(colors.page, color, step / 50.0);
        if (contrast(candidate, colors.text) < markContrast(colors))
            break;
        best = candidate;
    }
    return best;
}

/// Stands out from the page and from the grounds of whole rows, on which it may lie too.
QColor line(const ViewColors &colors, QRgb hue)
{
    return movedAway(QColor(hue), {colors.page, colors.oneSided, colors.moved}, colors.text,
                     colors.isHighContrast ? 4.6 : 3.1);
}

constexpr QRgb amber = 0xffb000;
constexpr QRgb bronze = 0xd9920a;
constexpr QRgb blue = 0x2f7fc4;
constexpr QRgb violet = 0x8f52bd;
constexpr QRgb yellow = 0xffe300;
constexpr QRgb orange = 0xff9d00;
constexpr QRgb rust = 0xb85c00;

ViewColors derived(const QColor &page, const QColor &text, const QColor &highlight,
                   bool isHighContrast = false)
{
    ViewColors c;
    c.isHighContrast = isHighContrast;
    c.page = page;
    c.text = text;
    c.isDark = luminance(page) < luminance(text);
    c.gutter = c.isDark ? mixed(page, Qt::black, 0.18) : mixed(page, text, 0.06);
    c.outline = mixed(page, text, isHighContrast ? 0.5 : 0.18);
    c.number = movedAway(mixed(page, text, 0.5), {page}, text, isHighContrast ? 7.1 : 4.6);
    c.changed = ground(c, QColor(amber), 0.22);
    c.oneSided = ground(c, QColor(blue), c.isDark ? 0.22 : 0.13);
    c.moved = ground(c, QColor(violet), c.isDark ? 0.22 : 0.13);
    c.changedLine = line(c, bronze);
    c.oneSidedLine = line(c, blue);
    c.movedLine = line(c, violet);
    c.hit = ground(c, QColor(yellow), c.isDark ? 0.34 : 0.42);
    c.currentHit = ground(c, QColor(orange), c.isDark ? 0.44 : 0.6);
    c.hitLine = movedAway(QColor(rust), {page, c.hit, c.currentHit, c.oneSided, c.moved}, text,
                          isHighContrast ? 4.6 : 3.1);
    c.selection = ground(c, highlight, c.isDark ? 0.5 : 0.34);
    c.inactiveSelection = ground(c, mixed(highlight, text, 0.6), 0.18);
    if (isHighContrast)
        c.selection = strongest(c, highlight);
    c.caret = text;
    return c;
}

/// A palette of pure black and white on every ground: only one made for high contrast is. (Qt says
/// what the platform asks for from 6.10 on.)
bool isMadeForHighContrast(const QPalette &palette)
{
    constexpr double almostAll = 19.5;
    const auto apart = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return contrast(palette.color(QPalette::Active, text),
                        palette.color(QPalette::Active, ground)) >= almostAll;
    };
    return apart(QPalette::Text, QPalette::Base) && apart(QPalette::WindowText, QPalette::Window) &&
           apart(QPalette::ButtonText, QPalette::Button);
}

bool platformWantsHighContrast(const QPalette &palette)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    if (QGuiApplication::styleHints()->accessibility()->contrastPreference() ==
        Qt::ContrastPreference::HighContrast)
        return true;
#endif
    return isMadeForHighContrast(palette);
}

} // namespace

QColor mixed(const QColor &ground, const QColor &top, double share)
{
    const auto mix = [share](int a, int b) {
        return int(std::lround(a + (b - a) * share));
    };
    return QColor(mix(ground.red(), top.red()), mix(ground.green(), top.green()),
                  mix(ground.blue(), top.blue()));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor ViewColors::tagGround(QRgb tag) const
{
    const auto known = m_tagGrounds.constFind(tag);
    return known != m_tagGrounds.cend()
               ? *known
               : *m_tagGrounds.insert(tag, ground(*this, QColor(tag), isDark ? 0.34 : 0.24));
}

QColor ViewColors::tagLine(QRgb tag) const
{
    const auto known = m_tagLines.constFind(tag);
    return known != m_tagLines.cend() ? *known : *m_tagLines.insert(tag, line(*this, tag));
}

QColor ViewColors::readable(const QColor &color) const
{
    // A grey as hard to read on as any mark is.
    const double shift = isDark ? 1 / markContrast(*this) : markContrast(*this);
    const double hardest = std::clamp((luminance(text) + 0.05) * shift - 0.05, 0.0, 1.0);
    const double grey =
        hardest <= 0.0031308 ? hardest * 12.92 : 1.055 * std::pow(hardest, 1 / 2.4) - 0.055;
    return movedAway(color, {QColor::fromRgbF(float(grey), float(grey), float(grey))}, text,
                     isHighContrast ? 7 : 4.5);
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
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    switch (theme) {
    case ReadingTheme::System:
        break;
    case ReadingTheme::Light:
        return derived(QColor(0xfdfdfb), QColor(0x1d1f21), QColor(0x2f7fd6));
    case ReadingTheme::Dark:
        return derived(QColor(0x1c1e21), QColor(0xdfe1e3), QColor(0x3a78b8));
    case ReadingTheme::Sepia:
        return derived(QColor(0xf7efdf), QColor(0x33291c), QColor(0x2f7fd6));
    case ReadingTheme::BlackOnWhite:
        return derived(Qt::white, Qt::black, QColor(0x1f6fd0), true);
    case ReadingTheme::WhiteOnBlack:
        return derived(Qt::black, Qt::white, QColor(0x2f7fe6), true);
    }
    return derived(palette.color(QPalette::Active, QPalette::Base),
                   palette.color(QPalette::Active, QPalette::Text), highlight,
                   platformWantsHighContrast(palette));
}

} // namespace diptych
