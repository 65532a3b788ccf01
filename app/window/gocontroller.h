// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "base/side.h"
#include "window/workbench.h"

#include <QtCore/QObject>

namespace diptych {

/// Goes places in the texts: differences, annotations, passages of one tag, the counterpart, the
/// other side.
class GoController : public QObject
{
    Q_OBJECT

public:
    GoController(const Workbench &bench, QObject *parent);

    /// The next annotation with @p tag after the caret, on this side, then on the other, then
    /// around.
    void goToNextWithTag(const TagId &tag);

private:
    void makeActions();
    void makeTagActions();
    void updateActions();
    void askForPlace();
    /// To the other end of a link at the caret; false where there is none.
    bool goToLinkedEnd();
    void say(const QString &text);

    Workbench m_bench;
};

} // namespace diptych
