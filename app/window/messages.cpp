// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/messages.h"

#include "reading/pairview.h"
#include "session/session.h"

#include <QtWidgets/QBoxLayout>

namespace diptych {

using namespace Qt::StringLiterals;

Messages::Messages(const Session &session, PairView &pair, QBoxLayout &general, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pair(pair)
    , m_general(general)
{
}

MessageBar *Messages::post(const QString &key, std::optional<Side> side, MessageBar::Kind kind,
                           const QString &text)
{
    withdraw(key);
    auto *bar = new MessageBar(kind, text);
    if (side && m_session.document(*side)) {
        m_pair.addMessage(*side, bar);
    } else {
        // The newest on top, but the right side's under the left side's.
        const bool isUnderLeft =
            side == Side::Right && m_generalLeft && m_general.itemAt(0)->widget() == m_generalLeft;
        m_general.insertWidget(isUnderLeft ? 1 : 0, bar);
        if (side == Side::Left)
            m_generalLeft = bar;
    }
    // The reader goes on in the text.
    connect(bar, &MessageBar::keyboardLeft, &m_pair, [this] {
        if (m_pair.isVisible())
            m_pair.activate(m_pair.activeSide());
    });
    bar->show();
    m_bars.insert(key, bar);
    return bar;
}

void Messages::withdraw(const QString &key)
{
    if (const QPointer<MessageBar> bar = m_bars.take(key))
        bar->dismiss();
}

MessageBar *Messages::find(const QString &key) const
{
    return m_bars.value(key);
}

QString messageKey(QLatin1StringView matter, Side side)
{
    return matter + (side == Side::Left ? " left"_L1 : " right"_L1);
}

} // namespace diptych
