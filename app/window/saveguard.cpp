// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/saveguard.h"

#include "base/file.h"
#include "session/session.h"
#include "storage/sidecar.h"
#include "window/messagebar.h"

#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace diptych {

using namespace Qt::StringLiterals;

SaveGuard::SaveGuard(Session &session, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
{
}

bool SaveGuard::save()
{
    Q_EMIT aboutToSave();
    return m_session.flush();
}

void SaveGuard::leave(std::function<void()> next)
{
    if (save())
        next();
    else
        ask(std::move(next));
}

void SaveGuard::ask(std::function<void()> next)
{
    delete m_question; // an earlier question is answered by asking anew
    QStringList reasons;
    QList<Side> failed;
    for (const Side side : bothSides) {
        if (m_session.saveState(side) == SaveState::Failed) {
            const Error error = m_session.saveError(side);
            reasons << (error.file.isEmpty() ? QString() : QString(error.file.display() + u'\n')) +
                           sentences(error);
            failed << side;
        }
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Not saved"),
                                tr("Your last annotations could not be saved."),
                                QMessageBox::NoButton, &m_window);
    m_question = box;
    box->setObjectName("notSaved"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(reasons.join("\n\n"_L1));
    auto *retry = box->addButton(tr("&Try Again"), QMessageBox::AcceptRole);
    auto *elsewhere = box->addButton(tr("&Save a Copy Elsewhere…"), QMessageBox::ActionRole);
    auto *discard = box->addButton(tr("&Lose These Annotations"), QMessageBox::DestructiveRole);
    auto *stay = box->addButton(tr("&Back to the Texts"), QMessageBox::RejectRole);
    box->setDefaultButton(retry);
    box->setEscapeButton(stay);
    connect(
        box, &QMessageBox::buttonClicked, this,
        [this, next = std::move(next), failed, retry, elsewhere, discard](QAbstractButton *button) {
            if (button == retry) {
                m_session.retrySave();
                leave(next);
            } else if (button == elsewhere) {
                saveElsewhere(failed, next);
            } else if (button == discard) {
                next();
            }
        });
    box->open();
}

void SaveGuard::saveElsewhere(const QList<Side> &sides, std::function<void()> done)
{
    if (sides.isEmpty())
        return done();
    saveElsewhere(sides.first(), [this, rest = sides.mid(1), done = std::move(done)] {
        saveElsewhere(rest, done);
    });
}

void SaveGuard::saveElsewhere(Side side, std::function<void()> done)
{
    const Document *document = m_session.document(side);
    if (!document)
        return;
    const QByteArray name = sidecarPath(document->info().path).fileName();
    auto *dialog = new QFileDialog(&m_window, tr("Save a Copy of the Annotations"));
    dialog->setObjectName("saveElsewhere"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Annotations (*.json)"));
    dialog->selectFile(QString::fromUtf8(name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, side, done](const QString &chosen) {
        const FilePath path = FilePath::fromString(chosen);
        const Result<void> written = writeFileAtomically(path, serialized(m_session.sidecar(side)));
        if (!written) {
            auto *box = new QMessageBox(QMessageBox::Warning, tr("Not saved"),
                                        sentences(written.error()), QMessageBox::Ok, &m_window);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        } else if (done) {
            done();
        }
    });
    dialog->open();
}

} // namespace diptych
