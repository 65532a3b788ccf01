// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/side.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>

class QMessageBox;
class QWidget;

namespace diptych {

class Session;

/// Stands before everything that would drop unsaved work: closing, quitting, opening another text.
/// Only where saving failed does it ask, and it never lets work go unasked.
class SaveGuard : public QObject
{
    Q_OBJECT

public:
    SaveGuard(Session &session, QWidget &window);

    /// Makes everything durable. False where that failed.
    bool save();
    /// Calls @p next when all is saved, or when the reader gave up what is not. May return before.
    void leave(std::function<void()> next);
    /// Asks where to, and writes what that side's sidecar should be.
    void saveElsewhere(Side side, std::function<void()> done = {});

Q_SIGNALS:
    /// Editors hand over what they hold, now.
    void aboutToSave();

private:
    void ask(std::function<void()> next);
    void saveElsewhere(const QList<Side> &sides, std::function<void()> done);

    Session &m_session;
    QWidget &m_window;
    QPointer<QMessageBox> m_question;
};

} // namespace diptych
