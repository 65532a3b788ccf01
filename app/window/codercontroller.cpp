// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/codercontroller.h"

#include "session/account.h"
#include "session/session.h"
#include "window/messages.h"
#include "window/settings.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace diptych {

using namespace Qt::StringLiterals;

CoderController::CoderController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_isAnswered(!bench.settings.coderName().isEmpty())
{
    const QString name = m_isAnswered ? m_bench.settings.coderName() : accountName();
    if (!name.isEmpty())
        m_bench.session.setCoder(coderNamed(name));
    connect(&m_bench.session, &Session::changed, this, &CoderController::notice);
}

void CoderController::notice(const ChangeSet &changes)
{
    if (m_isAnswered)
        return;
    for (const auto &change : changes) {
        if (const auto *removed = std::get_if<AnnotationRemoved>(&change))
            m_provisional.remove(removed->id);
        const auto *added = std::get_if<AnnotationAdded>(&change);
        const Annotation *annotation =
            added ? m_bench.session.annotations(added->side).find(added->id) : nullptr;
        if (!annotation || annotation->creator != m_bench.session.coder())
            continue;
        m_provisional.insert(added->id);
    }
    if (!m_provisional.isEmpty() && !std::exchange(m_wasAsked, true))
        ask();
}

void CoderController::ask()
{
    MessageBar *bar = m_bench.messages.post(u"coder"_s, std::nullopt, MessageBar::Kind::Info,
                                            tr("Whose name should your annotations carry?"));
    auto *edit = new QLineEdit(m_bench.session.coder().name);
    edit->setObjectName("coderName"_L1);
    edit->setPlaceholderText(tr("Your name or initials"));
    edit->setAccessibleName(tr("Your name or initials"));
    edit->setMinimumWidth(180);
    bar->addControl(edit);
    QPushButton *use = bar->addButton(tr("Use This Name"));
    use->setEnabled(!edit->text().trimmed().isEmpty());
    connect(edit, &QLineEdit::textChanged, use,
            [use](const QString &text) { use->setEnabled(!text.trimmed().isEmpty()); });
    connect(edit, &QLineEdit::returnPressed, use, &QPushButton::click);
    connect(use, &QPushButton::clicked, this, [this, edit] { answer(edit->text().simplified()); });
}

void CoderController::answer(const QString &name)
{
    const Coder coder = coderNamed(name);
    m_bench.settings.setCoderName(name);
    m_isAnswered = true;
    m_bench.session.setCoder(coder);
    const QStringList provisional = std::exchange(m_provisional, {}).values();
    for (const Side side : bothSides) {
        QStringList ids = provisional;
        ids.removeIf(
            [&](const QString &id) { return !m_bench.session.annotations(side).find(id); });
        if (ids.isEmpty())
            continue;
        if (const Result<void> signedNow = m_bench.session.setCreator(side, ids, coder);
            !signedNow) {
            m_bench.messages.post(messageKey("coder"_L1, side), side, MessageBar::Kind::Error,
                                  sentences(signedNow.error()));
        }
    }
}

} // namespace diptych
