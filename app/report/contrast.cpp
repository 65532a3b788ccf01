// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/contrast.h"

#include <algorithm>
#include <cmath>

namespace diptych {

namespace {

double linear(quint32 channel)
{
    const double c = double(channel & 0xff) / 255;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

// Relative luminance, WCAG 2.2.
double luminance(quint32 color)
{
    return 0.2126 * linear(color >> 16) + 0.7152 * linear(color >> 8) + 0.0722 * linear(color);
}

quint32 mixed(quint32 color, quint32 with, int step, int steps)
{
    quint32 result = 0;
    for (const int shift : {16, 8, 0}) {
        const int from = int(color >> shift & 0xff);
        const int to = int(with >> shift & 0xff);
        result |= quint32(from + (to - from) * step / steps) << shift;
    }
    return result;
}

} // namespace

double contrast(quint32 one, quint32 other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

quint32 readableOn(quint32 background, quint32 color, double ratio)
{
    constexpr int steps = 32;
    constexpr quint32 black = 0x000000;
    constexpr quint32 white = 0xffffff;
    const quint32 end = contrast(white, background) > contrast(black, background) ? white : black;
    for (int step = 0; step < steps; ++step) {
        const quint32 tried = mixed(color & 0xffffff, end, step, steps);
        if (contrast(tried, background) >= ratio)
            return tried;
    }
    return end;
}

} // namespace diptych
