// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/qhashfunctions.h>

namespace diptych {

/// The name of a file as the system's own bytes, so that every name can be opened, also one that is
/// not valid UTF-8 (QFile would silently open another file then). Says nothing about existence.
class FilePath
{
public:
    FilePath() = default;

    /// From argv or a directory listing: the bytes as they are.
    [[nodiscard]] static FilePath fromNative(QByteArray bytes);
    /// From a file dialog, a URL or settings.
    [[nodiscard]] static FilePath fromString(const QString &path);

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &native() const { return m_bytes; }
    /// For QFile, settings and dialogs. Lossless only where isUnicode().
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isUnicode() const;
    /// For people: control and direction characters and invalid bytes are escaped.
    [[nodiscard]] QString display() const;

    /// The last component.
    [[nodiscard]] QByteArray fileName() const;
    /// Everything before the last component; "." for a bare name, "/" at the root.
    [[nodiscard]] FilePath folder() const;
    /// The lower-case part after the last dot of the file name, without the dot.
    [[nodiscard]] QByteArray suffix() const;
    /// Another name in the same folder.
    [[nodiscard]] FilePath sibling(const QByteArray &name) const;
    /// This path made absolute against the working directory; links stay unresolved.
    [[nodiscard]] FilePath absolute() const;

    friend bool operator==(const FilePath &, const FilePath &) = default;
    friend size_t qHash(const FilePath &path, size_t seed = 0) noexcept
    {
        return qHashBits(path.m_bytes.constData(), size_t(path.m_bytes.size()), seed);
    }

private:
    QByteArray m_bytes;
};

} // namespace diptych
