// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>

class QMenu;

namespace diptych {

/// Keeps letters for an open menu's mnemonics that mean tagging in a text: the text has the
/// keyboard all the while, and Qt would ask its shortcuts first.
class MenuKeys : public QObject
{
    Q_OBJECT

public:
    explicit MenuKeys(QObject *parent);

    void watch(QMenu &menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace diptych
