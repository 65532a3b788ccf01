// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/readingstyle.h"

#include <QtWidgets/QDialog>

namespace diptych {

/// Font, line width and spacing of the texts. Each change shows in the texts at once; Cancel takes
/// all back. Opens over its window and deletes itself.
class StyleDialog : public QDialog
{
    Q_OBJECT

public:
    StyleDialog(const ReadingStyle &style, QWidget *parent);

Q_SIGNALS:
    void styleChanged(const diptych::ReadingStyle &style);

private:
    const ReadingStyle m_before;
    ReadingStyle m_style;
};

} // namespace diptych
