// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/savecontroller.h"

#include "base/text.h"
#include "session/session.h"
#include "window/actionregistry.h"
#include "window/messages.h"
#include "window/saveguard.h"
#include "window/settings.h"

#include <QtGui/QAction>
#include <QtGui/QGuiApplication>
#include <QtGui/QSessionManager>
#include <QtWidgets/QPushButton>

namespace diptych {

using namespace Qt::StringLiterals;

SaveController::SaveController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    connect(&m_bench.session, &Session::saveStateChanged, this, &SaveController::update);
    connect(&m_bench.session, &Session::sourceOpened, this, &SaveController::tellRecovered);
    connect(&m_bench.session, &Session::sourceClosed, this, [this](Side side) {
        update(side);
        tellRecovered(side);
    });
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &SaveController::endSession,
            Qt::DirectConnection);
    makeActions();
}

// The desktop ends and waits for the answer.
void SaveController::endSession(QSessionManager &manager)
{
    if (!m_bench.guard.save() && manager.allowsInteraction())
        manager.cancel();
}

void SaveController::makeActions()
{
    const auto choose = [this](bool keepsTexts) {
        m_bench.settings.setKeepsTexts(keepsTexts);
        m_bench.session.setKeepsTexts(keepsTexts);
    };
    const bool isOn = m_bench.settings.keepsTexts();
    QAction *keep = m_bench.actions.addToggle(
        {"file.keep-texts"_L1,
         tr("&Keep Copies of Annotated Texts"),
         {},
         {},
         tr("A small copy in the folder .diptych beside each text lets annotations find their "
            "places better when the text changes")},
        isOn);
    connect(keep, &QAction::toggled, this, choose);
    choose(isOn);
}

void SaveController::tellRecovered(Side side)
{
    const QString key = messageKey("recovered"_L1, side);
    m_bench.messages.withdraw(key);
    const Recovery &recovery = m_bench.session.recovery(side);
    QStringList told;
    if (recovery.changes > 0)
        told << tr("Diptych came to a sudden end when you last worked on this text. %n change(s) "
                   "were recovered.",
                   nullptr, int(recovery.changes));
    if (!recovery.damage.isEmpty())
        told << tr("%n change(s) could not be recovered: the journal beside the text is damaged. A "
                   "copy of it will be kept there.",
                   nullptr, int(recovery.damage.size()));
    if (!told.isEmpty()) {
        m_bench.messages.post(key, side,
                              recovery.damage.isEmpty() ? MessageBar::Kind::Info
                                                        : MessageBar::Kind::Warning,
                              told.join(u' '));
    }
}

void SaveController::update(Side side)
{
    const SaveState state = m_bench.session.saveState(side);
    const QString key = messageKey("save"_L1, side);
    if (state == SaveState::Saving)
        return; // what was said stays until the outcome is known
    m_bench.messages.withdraw(key);
    const Error error = m_bench.session.saveError(side);
    if (m_bench.session.holding(side).isElsewhere)
        return; // told with a way to get it
    if (state == SaveState::ReadOnly) {
        m_bench.messages.post(
            key, side, MessageBar::Kind::Warning,
            tr("This text can be read but not annotated. %1").arg(sentences(error)));
    } else if (state == SaveState::Failed) {
        MessageBar *bar =
            m_bench.messages.post(key, side, MessageBar::Kind::Error,
                                  tr("Your annotations are not saved! %1").arg(sentences(error)));
        auto *retry = bar->addButton(error.code == ErrorCode::NotFound ? tr("Write It Again")
                                                                       : tr("Try Again"));
        connect(retry, &QPushButton::clicked, &m_bench.session, &Session::retrySave);
        auto *elsewhere = new QPushButton(tr("Save a Copy Elsewhere…"));
        connect(elsewhere, &QPushButton::clicked, this,
                [this, side] { m_bench.guard.saveElsewhere(side); });
        bar->addControl(elsewhere);
        if (error.code == ErrorCode::Syntax)
            offerAside(side, *bar);
    }
}

/// What cannot be read is moved, not removed.
void SaveController::offerAside(Side side, MessageBar &bar)
{
    auto *aside = bar.addButton(tr("Set That File Aside"));
    aside->setToolTip(tr("It gets another name, and your annotations are written in its place"));
    connect(aside, &QPushButton::clicked, this, [this, side] {
        const Result<FilePath> moved = m_bench.session.setSidecarAside(side);
        m_bench.messages.post(messageKey("aside"_L1, side), side,
                              moved ? MessageBar::Kind::Info : MessageBar::Kind::Error,
                              moved ? tr("The file that could not be read is now named %1.")
                                          .arg(escapedForDisplay(QByteArrayView(moved->fileName())))
                                    : sentences(moved.error()));
    });
}

} // namespace diptych
