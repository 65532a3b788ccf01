// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/settings.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace diptych {

class ActionRegistry;

/// What stands in the middle while nothing is open: what to do, the sample, and recent pairs.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const ActionRegistry &actions, QWidget *parent = nullptr);

    void showRecent(const QList<SourcePair> &pairs);

Q_SIGNALS:
    void pairChosen(const diptych::SourcePair &pair);

private:
    QVBoxLayout *m_recent;
    QWidget *m_recentBox;
};

} // namespace diptych
