// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/side.h"
#include "window/messagebar.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>

#include <optional>

class QBoxLayout;

namespace diptych {

class PairView;
class Session;

/// Puts message bars where they belong: over the text they concern, else over everything. One
/// matter, named by its key, has one bar at most: a new one takes the place of the old.
class Messages : public QObject
{
    Q_OBJECT

public:
    /// Bars of no side go to the top of @p general.
    Messages(const Session &session, PairView &pair, QBoxLayout &general,
             QObject *parent = nullptr);

    MessageBar *post(const QString &key, std::optional<Side> side, MessageBar::Kind kind,
                     const QString &text);
    void withdraw(const QString &key);
    /// Null where no bar of that key is shown.
    [[nodiscard]] MessageBar *find(const QString &key) const;

private:
    const Session &m_session;
    PairView &m_pair;
    QBoxLayout &m_general;
    QHash<QString, QPointer<MessageBar>> m_bars;
    QPointer<MessageBar> m_generalLeft; ///< the last that concerns a left side with no text
};

/// "open left": the key of a matter that concerns one side.
[[nodiscard]] QString messageKey(QLatin1StringView matter, Side side);

} // namespace diptych
