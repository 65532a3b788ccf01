// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/side.h"
#include "window/workbench.h"

#include <QtCore/QObject>

#include <array>
#include <optional>

class QMenu;

namespace diptych {

/// Lets the reader choose the format whose highlighting a text gets.
class FormatController : public QObject
{
    Q_OBJECT

public:
    FormatController(const Workbench &bench, QObject *parent);

    [[nodiscard]] QMenu *menu(Side side) const { return m_menus[sideIndex(side)]; }

private:
    void fill(Side side);
    void addChoice(QMenu &menu, Side side, const QString &title,
                   const std::optional<QString> &format);

    Workbench m_bench;
    std::array<QMenu *, 2> m_menus{};
};

} // namespace diptych
