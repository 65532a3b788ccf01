// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/movedsourcecontroller.h"

#include "base/text.h"
#include "session/session.h"
#include "session/whenfinished.h"
#include "window/messages.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtWidgets/QPushButton>

namespace diptych {

using namespace Qt::StringLiterals;

MovedSourceController::MovedSourceController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    connect(&m_bench.session, &Session::sourceOpened, this,
            &MovedSourceController::lookForAnnotations);
    connect(&m_bench.session, &Session::openFailed, this, &MovedSourceController::lookForFile);
    connect(&m_bench.session, &Session::sourceClosed, this, [this](Side side) {
        restart(side);
        m_bench.messages.withdraw(messageKey("left behind"_L1, side));
    });
}

MovedSourceController::~MovedSourceController()
{
    for (std::stop_source &stop : m_stop)
        stop.request_stop();
}

std::stop_token MovedSourceController::restart(Side side)
{
    std::stop_source &stop = m_stop[sideIndex(side)];
    stop.request_stop();
    stop = std::stop_source();
    return stop.get_token();
}

void MovedSourceController::lookForAnnotations(Side side)
{
    m_bench.messages.withdraw(messageKey("left behind"_L1, side));
    const std::stop_token stop = restart(side);
    const Session &session = m_bench.session;
    const DocumentPtr document = session.sharedDocument(side);
    if (session.annotations(side).count() > 0 || session.saveState(side) == SaveState::ReadOnly ||
        document->info().path.isEmpty())
        return;
    const auto search = QtConcurrent::run([document, stop] {
        // Who has a sidecar has found it.
        return fileStamp(sidecarPath(document->info().path)) ? std::vector<SidecarLeftBehind>()
                                                             : sidecarsLeftBehind(*document, stop);
    });
    whenFinished(search, this, [this, side, stop](const std::vector<SidecarLeftBehind> &found) {
        if (!stop.stop_requested() && !found.empty())
            offer(side, found.front());
    });
}

void MovedSourceController::offer(Side side, const SidecarLeftBehind &found)
{
    const QString key = messageKey("left behind"_L1, side);
    MessageBar *bar = m_bench.messages.post(
        key, side, MessageBar::Kind::Info,
        tr("“%1” had this same text and is gone; its %Ln annotation(s) are still there.", nullptr,
           int(found.annotations))
            .arg(escapedForDisplay(found.source.fileName())));
    connect(bar->addButton(tr("Use Them Here")), &QPushButton::clicked, this,
            [this, side, former = found.source] { adopt(side, former); });
}

void MovedSourceController::adopt(Side side, const FilePath &former)
{
    const QString key = messageKey("left behind"_L1, side);
    const Document *document = m_bench.session.document(side);
    if (!document)
        return;
    const Result<void> adopted = adoptSidecar(former, document->info().path);
    if (!adopted) {
        m_bench.messages.post(key, side, MessageBar::Kind::Error, sentences(adopted.error()));
        return;
    }
    m_bench.messages.withdraw(key);
    Q_EMIT reloadRequested(side);
}

void MovedSourceController::lookForFile(Side side, const Error &error)
{
    const std::stop_token stop = restart(side);
    if (error.code != ErrorCode::NotFound)
        return;
    const auto search =
        QtConcurrent::run([missing = error.file, stop] { return sourceElsewhere(missing, stop); });
    whenFinished(search, this, [this, side, stop](const FilePath &found) {
        MessageBar *bar = m_bench.messages.find(messageKey("open"_L1, side));
        if (stop.stop_requested() || found.isEmpty() || !bar)
            return;
        QString label = tr("Open “%1”", "file name").arg(escapedForDisplay(found.fileName()));
        auto *button = bar->addButton(label.replace(u'&', "&&"_L1));
        button->setToolTip(
            tr("It has the text that the annotations were made on:\n%1").arg(found.display()));
        connect(button, &QPushButton::clicked, this,
                [this, side, found] { Q_EMIT openRequested(side, found); });
    });
}

} // namespace diptych
