// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "window/workbench.h"

#include <QtCore/QObject>

#include <vector>

namespace diptych {

class CarryPanel;
struct CarryProposal;

/// Carrying annotations over to the other side: shows proposals in the texts, and makes those that
/// are accepted, on the words that the reader chose where they are others than proposed.
class CarryController : public QObject
{
    Q_OBJECT

public:
    CarryController(const Workbench &bench, CarryPanel &panel, QObject *parent);

Q_SIGNALS:
    void listRequested();

private:
    void updateAction();
    void show(const CarryProposal &proposal, bool takeKeyboard);
    void accept(std::vector<CarryProposal> proposals);
    void followSelection();
    /// The words selected on the side that is carried to, where they are not what the one selected
    /// row proposes.
    [[nodiscard]] Range adjusted() const;

    Workbench m_bench;
    CarryPanel &m_panel;
};

} // namespace diptych
