// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/destinations.h"
#include "window/pickbox.h"

#include <memory>

class QLabel;

namespace diptych {

/// Asks for a number and offers what it can mean in a text: paragraph, line, position, share.
class GoToBox : public PickBox
{
    Q_OBJECT

public:
    GoToBox(std::shared_ptr<const Document> document, QWidget *window);

Q_SIGNALS:
    void chosen(diptych::Position at);

protected:
    void filter(const QString &text) override;
    void take(int row) override;

private:
    std::shared_ptr<const Document> m_document;
    std::vector<Destination> m_destinations; ///< row by row
    QLabel *m_hint;
};

} // namespace diptych
