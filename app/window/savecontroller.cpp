// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/savecontroller.h"

#include "session/session.h"
#include "window/messages.h"
#include "window/saveguard.h"

#include <QtWidgets/QPushButton>

namespace diptych {

using namespace Qt::StringLiterals;

SaveController::SaveController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    connect(&m_bench.session, &Session::saveStateChanged, this, &SaveController::update);
    connect(&m_bench.session, &Session::sourceClosed, this, &SaveController::update);
}

void SaveController::update(Side side)
{
    const SaveState state = m_bench.session.saveState(side);
    const QString key = messageKey("save"_L1, side);
    if (state == SaveState::Saving)
        return; // what was said stays until the outcome is known
    m_bench.messages.withdraw(key);
    const Error error = m_bench.session.saveError(side);
    if (state == SaveState::ReadOnly) {
        m_bench.messages.post(
            key, side, MessageBar::Kind::Warning,
            tr("This text can be read but not annotated. %1").arg(sentences(error)));
    } else if (state == SaveState::Failed) {
        MessageBar *bar =
            m_bench.messages.post(key, side, MessageBar::Kind::Error,
                                  tr("Your annotations are not saved! %1").arg(sentences(error)));
        auto *retry = bar->addButton(tr("Try Again"));
        connect(retry, &QPushButton::clicked, &m_bench.session, &Session::retrySave);
        auto *elsewhere = new QPushButton(tr("Save a Copy Elsewhere…"));
        connect(elsewhere, &QPushButton::clicked, this,
                [this, side] { m_bench.guard.saveElsewhere(side); });
        bar->addControl(elsewhere);
    }
}

} // namespace diptych
