// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"

#include <QtCore/QObject>

namespace diptych {

class PairView;
class Session;

/// Turns the keys that the reader gave to tags into tags, while a text has the keyboard.
class TagKeys : public QObject
{
    Q_OBJECT

public:
    TagKeys(const Session &session, PairView &pair, QObject *parent);

    /// Keys with a meaning of their own in the texts: no tag can have them.
    [[nodiscard]] static QString reservedKeys();

Q_SIGNALS:
    void pressed(const diptych::TagId &tag);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Session &m_session;
};

} // namespace diptych
