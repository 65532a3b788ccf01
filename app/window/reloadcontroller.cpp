// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/reloadcontroller.h"

#include "session/session.h"
#include "window/messages.h"
#include "window/sourcewatch.h"

#include <QtWidgets/QPushButton>

namespace diptych {

using namespace Qt::StringLiterals;

ReloadController::ReloadController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_watch(new SourceWatch(this))
{
    connect(&m_bench.session, &Session::sourceOpened, this, &ReloadController::follow);
    connect(&m_bench.session, &Session::sourceClosed, this, &ReloadController::follow);
    connect(m_watch, &SourceWatch::changed, this, &ReloadController::tellChanged);
}

void ReloadController::follow(Side side)
{
    m_bench.messages.withdraw(messageKey("changed"_L1, side));
    const Document *document = m_bench.session.document(side);
    m_watch->watch(side, document ? document->info().path : FilePath());
}

void ReloadController::tellChanged(Side side)
{
    const Document *document = m_bench.session.document(side);
    if (!document)
        return;
    MessageBar *bar =
        m_bench.messages.post(messageKey("changed"_L1, side), side, MessageBar::Kind::Warning,
                              tr("This file has changed since it was opened. Read again, and your "
                                 "annotations find their places in it."));
    connect(bar->addButton(tr("Read Again")), &QPushButton::clicked, this,
            [this, side, path = document->info().path] { Q_EMIT reloadRequested(side, path); });
}

} // namespace diptych
