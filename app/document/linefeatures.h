// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>

namespace diptych {

/// What the look of one line says about where paragraphs end. Lines longer than any wrapping width
/// are only known to be long: looking at a line costs no more than a few hundred bytes.
struct LineFeatures
{
    /// Hard wrapping beyond this many columns is unheard of.
    static constexpr int maximumWidth = 120;

    explicit LineFeatures(QByteArrayView line);

    bool blank = true;
    bool tooLong = false;        ///< wider than maximumWidth
    int indent = 0;              ///< columns of white space before the first word
    int width = 0;               ///< columns to the end of the last word; wide characters take two
    int firstWord = 0;           ///< columns of what a wrapping program would have to move up
    bool startsLower = false;    ///< the first letter is lower case, or has no case
    bool endsSentence = false;   ///< the last mark ends a sentence or introduces a list
    bool endsOpen = false;       ///< the last mark is a comma, dash or open bracket
    bool openEmphasis = false;   ///< an odd number of Markdown's ** on the line
    enum class Marker { None, Bullet, Number } marker = Marker::None; ///< a list item's
    bool standsAlone = false;    ///< a Markdown heading, table row, rule or fence
};

} // namespace diptych
