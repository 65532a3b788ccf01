// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tagkeys.h"

#include "reading/pairview.h"
#include "reading/readingview.h"
#include "session/session.h"

#include <QtGui/QKeyEvent>

namespace diptych {

using namespace Qt::StringLiterals;

TagKeys::TagKeys(const Session &session, PairView &pair, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    for (const Side side : bothSides)
        pair.view(side)->installEventFilter(this);
}

QString TagKeys::reservedKeys()
{
    return u"tnl"_s;
}

bool TagKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const Qt::KeyboardModifiers steering = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString text = key->text();
    if ((key->modifiers() & steering) || text.isEmpty() || !text.at(0).isPrint() ||
        text.at(0).isSpace())
        return QObject::eventFilter(watched, event);
    const Tag *tag = m_session.codebook().findByKey(text);
    if (!tag)
        return QObject::eventFilter(watched, event);
    // Held down, a key would give and take the tag in turn.
    if (!key->isAutoRepeat())
        Q_EMIT pressed(tag->id);
    return true;
}

} // namespace diptych
