// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGui/QFont>

class QStyle;

namespace diptych {

/// The last two are for high contrast.
enum class ReadingTheme { System, Light, Dark, Sepia, BlackOnWhite, WhiteOnBlack };

/// What is counted in the margin beside a text.
enum class MarginNumbers { None, Paragraphs, Lines };

/// How the reader wants the texts to look. A value; settings write it, views draw by it.
struct ReadingStyle
{
    QFont font;                ///< at zoom 1; see defaultReadingFont()
    double zoom = 1;           ///< minimumZoom to maximumZoom
    double lineSpacing = 1.45; ///< row height as a multiple of the font's own
    int measure = 80;          ///< widest row, in average characters; 0: as wide as the view
    ReadingTheme theme = ReadingTheme::System;
    MarginNumbers numbers = MarginNumbers::None;
    bool showDifferences = true;
    bool showTags = true;
    bool showCues = true;   ///< numbers, quotations, reporting verbs in prose
    bool showSyntax = true; ///< the format's own highlighting in Markdown, HTML …
    bool calm = false;      ///< nothing blinks or slides by itself

    static constexpr double minimumZoom = 0.5;
    static constexpr double maximumZoom = 4;

    friend bool operator==(const ReadingStyle &, const ReadingStyle &) = default;
};

/// True where nothing is to blink or slide: the reader chose so, or the desktop asks for it.
[[nodiscard]] bool isCalm(const ReadingStyle &style, const QStyle &widgets);

/// A proportional face made for reading where the system has one, else the system's own.
[[nodiscard]] QFont defaultReadingFont();

} // namespace diptych
