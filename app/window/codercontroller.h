// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/changeset.h"
#include "window/workbench.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

namespace diptych {

/// Who codes. Asked once, in a bar and without stopping the work, when the first annotation is
/// made; what was made until the answer is signed with it.
class CoderController : public QObject
{
    Q_OBJECT

public:
    CoderController(const Workbench &bench, QObject *parent);

    /// Shows the bar, the present name ready to be changed.
    void ask();

private:
    void notice(const ChangeSet &changes);
    void answer(const QString &name);

    Workbench m_bench;
    bool m_isAnswered;
    bool m_wasAsked = false;
    QSet<QString> m_provisional; ///< ids of what was made before the answer
};

} // namespace diptych
