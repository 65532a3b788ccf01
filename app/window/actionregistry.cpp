// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/actionregistry.h"

#include "window/icons.h"
#include "window/settings.h"

#include <QtCore/QRegularExpression>

namespace diptych {

using namespace Qt::StringLiterals;

ActionRegistry::ActionRegistry(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QAction *ActionRegistry::add(const ActionSpec &spec)
{
    Q_ASSERT(!m_byId.contains(spec.id));
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    if (!spec.icon.isEmpty())
        action->setIcon(namedIcon(spec.icon));
    const std::optional<QString> own = m_settings.shortcut(spec.id);
    action->setShortcuts(own ? QKeySequence::listFromString(*own, QKeySequence::PortableText)
                             : spec.shortcuts);
    action->setStatusTip(spec.tip);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString name = plainText(*action);
    action->setToolTip(keys.isEmpty() ? name : tr("%1 (%2)", "action (key)").arg(name, keys));
    action->setMenuRole(QAction::NoRole);
    m_actions.append(action);
    m_byId.insert(spec.id, action);
    return action;
}

QAction *ActionRegistry::addToggle(const ActionSpec &spec, bool isOn)
{
    QAction *action = add(spec);
    action->setCheckable(true);
    action->setChecked(isOn);
    return action;
}

QAction *ActionRegistry::action(QLatin1StringView id) const
{
    QAction *action = m_byId.value(id);
    Q_ASSERT(action);
    return action;
}

QString plainText(const QAction &action)
{
    QString text = action.text();
    // Where words have no Latin letters, the mnemonic stands behind them: "打开(&O)…".
    static const QRegularExpression added(u"\\(&[^&]\\)"_s);
    text.remove(added);
    text.replace("&&"_L1, "\x1"_L1).remove(u'&').replace(u'\x1', u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace diptych
