// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>

namespace diptych {

class Settings;

/// How an action looks and is called.
struct ActionSpec
{
    QLatin1StringView id;   ///< "go.next-difference": for menus, settings and tests
    QString text;           ///< with its mnemonic
    QLatin1StringView icon; ///< freedesktop name; may be empty
    QList<QKeySequence> shortcuts;
    QString tip; ///< one sentence without final stop, for status bar and tool tip
};

/// Every action of the window, made once and found by id. Menus, tool bar and command palette place
/// them; the controllers that make them own what they do and when they can.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(const Settings &settings, QObject *parent = nullptr);

    /// A reader's own shortcut goes before that of @p spec. The id must be new.
    QAction *add(const ActionSpec &spec);
    /// An action that is on or off.
    QAction *addToggle(const ActionSpec &spec, bool isOn);
    /// The id must be known.
    [[nodiscard]] QAction *action(QLatin1StringView id) const;
    /// In the order in which they were made.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

private:
    const Settings &m_settings;
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byId;
};

/// An action's text without mnemonic and dots: for lists and accessible names.
[[nodiscard]] QString plainText(const QAction &action);

} // namespace diptych
