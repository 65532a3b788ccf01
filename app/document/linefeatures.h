// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>

namespace diptych {

/// What the look of one line says about where paragraphs end. No function looks at more than a few
/// hundred bytes: lines longer than any wrapping width are only known to be long. Does not own the
/// text.
class LineFeatures
{
public:
    enum class Marker { None, Bullet, Number };

    /// Hard wrapping beyond this many columns is unheard of.
    static constexpr int maximumWidth = 120;

    /// @p text is not empty and has no white space at either end; @p indent is the white space that
    /// stands before it.
    LineFeatures(QByteArrayView indent, QByteArrayView text);

    [[nodiscard]] bool tooLong() const { return m_width > maximumWidth; }
    /// Columns to the end of the last word; wide characters take two.
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int indent() const { return m_indent; }
    /// Columns of what a wrapping program would have to move up; words too long to be moved count
    /// as no more than that.
    [[nodiscard]] int firstWord() const;
    [[nodiscard]] bool hasLongFirstWord() const;

    /// The first word's first letter is lower case or has no case.
    [[nodiscard]] bool startsLower() const;
    /// The last mark ends a sentence or introduces a list.
    [[nodiscard]] bool endsSentence() const;
    /// A comma, stop or the like behind a word, as prose has them.
    [[nodiscard]] bool hasPunctuation() const;
    /// An odd number of Markdown's **: what was begun goes on in the next line.
    [[nodiscard]] bool hasOpenEmphasis() const;
    /// Two spaces or a backslash end a line of Markdown for good. @p line is untrimmed.
    [[nodiscard]] static bool endsHard(QByteArrayView line);
    [[nodiscard]] Marker marker() const;
    /// A Markdown heading, table row, rule or fence; a line of a table of contents.
    [[nodiscard]] bool standsAlone() const;
    [[nodiscard]] bool isFence() const;

private:
    QByteArrayView m_text;
    int m_indent = 0;
    int m_width = 0;
};

} // namespace diptych
