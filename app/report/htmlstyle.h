// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/tagcues.h"

#include <QtCore/QByteArray>

namespace diptych {

/// The style sheet of a report: the fixed part from report.css and a class t0, t1 … for each tag.
/// Tag colours are made readable on every ground of the light and of the dark scheme.
[[nodiscard]] QByteArray reportStyle(const TagCues &cues);

/// The policy that lets a page use exactly this style sheet and nothing else.
[[nodiscard]] QByteArray securityPolicy(const QByteArray &style);

} // namespace diptych
