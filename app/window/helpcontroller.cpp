// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/helpcontroller.h"

#include "window/actionregistry.h"
#include "window/commandpalette.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace diptych {

using namespace Qt::StringLiterals;

HelpController::HelpController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    const auto on = [&](const ActionSpec &spec, auto act) {
        connect(m_bench.actions.add(spec), &QAction::triggered, this, act);
    };
    on({"help.commands"_L1,
        tr("Find &Command…"),
        "system-run"_L1,
        {Qt::CTRL | Qt::ALT | Qt::Key_I},
        tr("Find anything that can be done by its name")},
       [this] {
           auto *palette = new CommandPalette(m_bench.actions, &m_bench.window);
           palette->openOver(m_bench.window);
       });
    on({"help.keys"_L1,
        tr("&Keys…"),
        "input-keyboard"_L1,
        {QKeySequence(Qt::Key_F1)},
        tr("What can be done by keyboard")},
       [this] { showKeys(); });
    on({"help.about"_L1, tr("&About Diptych"), "help-about"_L1, {}, tr("Version and licence")},
       [this] { showAbout(); });
}

void HelpController::showKeys()
{
    auto *dialog = new QDialog(&m_bench.window);
    dialog->setObjectName("keysDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keys"));
    auto *hint = new QLabel(
        tr("In a text, the key of a tag gives the tag to the selection or takes it; the codebook "
           "shows the keys. Without a selection the annotation at the caret is meant, else the "
           "sentence."));
    hint->setWordWrap(true);
    auto *list = new QTreeWidget;
    list->setAccessibleName(tr("Keys"));
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setHeaderLabels({tr("Key"), tr("Does")});
    for (const QAction *action : m_bench.actions.actions()) {
        if (!action->shortcut().isEmpty()) {
            new QTreeWidgetItem(
                list, {QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText),
                       action->statusTip()});
        }
    }
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(hint);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->resize(760, 560);
    dialog->open();
}

void HelpController::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Diptych"),
                                tr("Diptych %1").arg(QStringLiteral(DIPTYCH_VERSION)),
                                QMessageBox::Close, &m_bench.window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Reads two texts against each other and records, span by span, what you see.\n\n"
           "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

} // namespace diptych
