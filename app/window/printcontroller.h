// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/printedtext.h"
#include "window/workbench.h"

#include <QtCore/QObject>

#include <optional>

class QPrinter;

namespace diptych {

/// Prints the side that is read, or what is selected there, and shows beforehand what would come
/// out.
class PrintController : public QObject
{
    Q_OBJECT

public:
    PrintController(const Workbench &bench, QObject *parent);

private:
    void updateActions();
    void print();
    void preview();
    /// None where the part is too long to be laid out while the reader waits; says so.
    [[nodiscard]] std::optional<PrintedText> part();
    [[nodiscard]] std::unique_ptr<QPrinter> makePrinter() const;
    void send(const PrintedText &text, QPrinter &printer);

    Workbench m_bench;
};

} // namespace diptych
