// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/filepath.h"

#include "base/text.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace diptych {

FilePath FilePath::fromNative(QByteArray bytes)
{
    FilePath path;
    path.m_bytes = std::move(bytes);
    return path;
}

FilePath FilePath::fromString(const QString &path)
{
    return fromNative(path.toUtf8());
}

QString FilePath::toString() const
{
    return QString::fromUtf8(m_bytes);
}

bool FilePath::isUnicode() const
{
    return m_bytes.isValidUtf8();
}

QString FilePath::display() const
{
    return escapedForDisplay(QByteArrayView(m_bytes));
}

QByteArray FilePath::fileName() const
{
    return m_bytes.mid(m_bytes.lastIndexOf('/') + 1);
}

FilePath FilePath::folder() const
{
    const qsizetype slash = m_bytes.lastIndexOf('/');
    if (slash < 0)
        return fromNative(".");
    return fromNative(slash == 0 ? QByteArray("/") : m_bytes.first(slash));
}

QByteArray FilePath::suffix() const
{
    const QByteArray name = fileName();
    const qsizetype dot = name.lastIndexOf('.');
    return dot <= 0 ? QByteArray() : name.mid(dot + 1).toLower();
}

FilePath FilePath::sibling(const QByteArray &name) const
{
    return fromNative(m_bytes.first(m_bytes.lastIndexOf('/') + 1) + name);
}

FilePath FilePath::absolute() const
{
    if (m_bytes.isEmpty() || m_bytes.startsWith('/'))
        return *this;
    return fromNative(QFile::encodeName(QDir::currentPath()) + '/' + m_bytes);
}

} // namespace diptych
