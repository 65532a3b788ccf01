// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace diptych::bench {

/// Writes left.txt and right.txt with sidecars, and alone.txt without, into @p folder.
bool makeFiles(const QString &folder, int megabytes, int tags);

/// Until the pair of @p folder is painted first.
bool measureOpening(const QString &folder);
/// The pair of @p folder in the pair view: scrolling, jumps, tagging, resizing.
bool measurePair(const QString &folder);
/// One text without tags: memory, when its height is known and how well, finding.
bool measureAlone(const QString &file);
/// A line of 1 MB in several scripts, and a text of 1.5 million short lines.
bool measureOddTexts();
/// The same text and steps in QPlainTextEdit.
bool measurePlainTextEdit(const QString &file, int tags);

} // namespace diptych::bench
