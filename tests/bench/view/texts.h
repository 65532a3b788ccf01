// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "document/document.h"

#include <QtCore/QByteArray>

#include <random>

namespace diptych::bench {

enum class Script { Latin, Chinese, Arabic, Mixed };

/// Words drawn at random, in paragraphs of a line each, 200 to 2000 bytes long.
[[nodiscard]] QByteArray prose(std::mt19937 &random, qsizetype bytes,
                               Script script = Script::Latin);
/// Lines of 20 to 100 bytes.
[[nodiscard]] QByteArray shortLines(std::mt19937 &random, int lines);
/// One line.
[[nodiscard]] QByteArray giantLine(std::mt19937 &random, qsizetype bytes, Script script);
/// A later edition of @p text: words changed here and there, paragraphs left out, added and moved.
[[nodiscard]] QByteArray edited(std::mt19937 &random, const QByteArray &text);

/// Tagged spans of 20 to 200 code points, spread over the text.
[[nodiscard]] QList<Annotation> annotations(std::mt19937 &random, const Document &document,
                                            int count);

} // namespace diptych::bench
