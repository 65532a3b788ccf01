// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/side.h"
#include "window/messagebar.h"
#include "window/workbench.h"

#include <QtCore/QObject>

#include <array>

namespace diptych {

struct Holding;

/// Says over a text that another window holds it, and gets it from there.
class HoldingController : public QObject
{
    Q_OBJECT

public:
    HoldingController(const Workbench &bench, QObject *parent);

    /// Says that an edit was refused, with the way to make it possible.
    void refuse(Side side);

private:
    void update(Side side);
    void tellElsewhere(Side side, const Holding &holding);
    MessageBar *offerTakeOver(Side side, MessageBar::Kind kind, const QString &text,
                              const QString &button);

    Workbench m_bench;
    std::array<bool, 2> m_isElsewhere{}; ///< as it was told last
};

} // namespace diptych
