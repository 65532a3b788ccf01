// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/pickbox.h"

#include <QtCore/QStringList>

namespace diptych {

/// Asks what the one end of a link is to the other: a relation that is known, or a new one in the
/// reader's words. Stands between both wordings, so that the three read as a sentence.
class RelationBox : public PickBox
{
    Q_OBJECT

public:
    RelationBox(const QStringList &known, const QString &start, const QString &end,
                QWidget *window);

Q_SIGNALS:
    void chosen(const QString &relation);
    /// Before chosen(), and where nothing was.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void filter(const QString &text) override;
    void take(int row) override;

private:
    QStringList m_known;
    QStringList m_choices;
};

} // namespace diptych
