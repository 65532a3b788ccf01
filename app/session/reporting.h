// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "report/report.h"
#include "session/opening.h"

namespace diptych {

class Session;

enum class ReportFormat { Html, Markdown, Csv };

/// By the file's suffix; Unsupported, with what to do instead, for another one.
[[nodiscard]] Result<ReportFormat> reportFormat(const FilePath &output);

[[nodiscard]] QByteArray reportBytes(const ReportModel &model, ReportFormat format);

/// Takes one source with its annotations and tags into a report.
void addToReport(ReportInput &input, Side side, const OpenedSource &opened);

/// Finds the far ends of links between both sources; to be called when both are in it.
void addFarEnds(ReportInput &input);

/// What is open now, as a copy that a worker can use.
[[nodiscard]] ReportInput reportInput(const Session &session);

} // namespace diptych
