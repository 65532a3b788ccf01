// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace diptych {

/// Has the program speak the reader's language: our texts and those of Qt's dialogs. English where
/// there is no translation. Needs the application object, which then owns the translators; to be
/// called once, before the first text is shown.
void installTranslations();

} // namespace diptych
