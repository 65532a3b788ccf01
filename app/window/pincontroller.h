// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/side.h"
#include "window/workbench.h"

#include <QtCore/QObject>

#include <optional>

namespace diptych {

class PinsPanel;
struct Error;

/// Pins set by hand: ties what is selected on the two sides, or the passages at the two carets, or
/// keeps a passage and its counterpart apart; finds and removes them.
class PinController : public QObject
{
    Q_OBJECT

public:
    PinController(const Workbench &bench, PinsPanel &panel, QObject *parent);

Q_SIGNALS:
    void listRequested();

private:
    void makeActions();
    void updateActions();
    void tie();
    void cut();
    void removeHere();
    void remove(const QStringList &ids);
    void goTo(const QString &id, bool takeKeyboard);
    /// The selection, else the passage at the caret; empty where neither has words.
    [[nodiscard]] Range meant(Side side) const;
    [[nodiscard]] QStringList pinsHere() const;
    void tell(const Error &error);
    void say(const QString &text);

    Workbench m_bench;
    PinsPanel &m_panel;
};

} // namespace diptych
