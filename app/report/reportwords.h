// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"
#include "annotation/annotation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace diptych {

/// The language that reports are written in: the context of all their strings, and the words that
/// more than one format uses.
struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    /// BCP 47 code of the language that the strings come out in.
    [[nodiscard]] static QString languageCode();
    /// Numbers in the language of the strings: the reader's own locale where it speaks it.
    [[nodiscard]] static QLocale locale();

    [[nodiscard]] static QString side(Side side);
    [[nodiscard]] static QString kind(PassageKind kind);
    /// What became of a span on the other side.
    [[nodiscard]] static QString change(PassageKind kind);
    [[nodiscard]] static QString state(AnchorState state);

    /// For files that scripts read, never translated: "same", "edited", "moved", "moved-edited",
    /// "missing".
    [[nodiscard]] static QString changeName(PassageKind kind);
};

/// Numbers in the language of the strings. One for a whole report: a locale is dear to look up.
class ReportNumbers
{
public:
    [[nodiscard]] QString whole(qint64 value) const { return m_locale.toString(value); }
    /// Of a share 0..1; rounded down, so that 100 % is said only of what is whole.
    [[nodiscard]] QString percent(double share) const;

private:
    QLocale m_locale = ReportWords::locale();
};

} // namespace diptych
