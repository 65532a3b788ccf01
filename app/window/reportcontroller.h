// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "window/workbench.h"

#include <QtCore/QObject>

namespace diptych {

/// Writes the report in a worker and says where it is.
class ReportController : public QObject
{
    Q_OBJECT

public:
    ReportController(const Workbench &bench, QObject *parent);

    /// The format goes by the file's suffix.
    void writeReport(const FilePath &output);

private:
    void chooseFile();
    void tell(const FilePath &output, const Result<void> &written);

    Workbench m_bench;
};

} // namespace diptych
