// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "reading/page.h"
#include "session/session.h"

#include <QtCore/QString>

#include <random>

class QImage;
class QWidget;

namespace diptych::testing {

/// A document made of @p text.
[[nodiscard]] DocumentPtr documentOf(const QString &text);
/// Metrics of a small sans face wrapped to @p width.
[[nodiscard]] RowMetrics metricsOf(int width);

/// An annotation of @p range with the default tag @p tag, by "AB".
[[nodiscard]] Annotation annotationOn(const Document &document, Range range, int tag = 0,
                                      const QString &note = {});

/// Opens a text on a side of a session, as if it had been read with these annotations.
void open(Session &session, Side side, const QString &text,
          const QList<Annotation> &annotations = {}, const QString &name = {});

/// Words of several scripts, with emoji, combining marks and odd newlines.
[[nodiscard]] QString randomText(std::mt19937 &random, int words);

/// Paragraphs of English-like words, one per line.
[[nodiscard]] QString prose(std::mt19937 &random, int paragraphs, int wordsEach);

/// Waits until a view knows its heights and slices: those are worked out in a worker, a little
/// after a change of text or width.
void settle();

/// What stands on the screen of a window, the rest of earlier pictures included: QWidget::grab()
/// paints anew.
[[nodiscard]] QImage onScreen(const QWidget &window);

/// A page over a text, for what needs no widget.
struct PageFixture
{
    explicit PageFixture(const QString &text, int width = 300, int height = 200);

    TextFlow flow;
    Page page{flow};
};

} // namespace diptych::testing
