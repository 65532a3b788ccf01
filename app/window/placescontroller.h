// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/side.h"
#include "window/workbench.h"

#include <QtCore/QObject>

#include <array>

namespace diptych {

class MessageBar;
class PlacesPanel;

/// Leads the reader through the annotations that a changed text has put in doubt: says so when the
/// text is opened, and lets the panel show places and put annotations on selected words.
class PlacesController : public QObject
{
    Q_OBJECT

public:
    PlacesController(const Workbench &bench, PlacesPanel &panel, QObject *parent);

Q_SIGNALS:
    /// The panel should come to the front and take the keyboard.
    void panelRequested();

private:
    void tell(Side side);
    void tellReloaded(Side side);
    void offerPanel(MessageBar &bar);
    void show(Side side, Range range, bool takeKeyboard);
    void putOnSelection(Side side, const QString &id);

    Workbench m_bench;
    std::array<bool, 2> m_isNew{}; ///< opened in this moment, and not told of yet
};

} // namespace diptych
