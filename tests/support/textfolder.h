// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/file.h"
#include "session/session.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <filesystem>

namespace diptych::testing {

/// A folder with texts that a session can open and annotate; gone at the end.
class TextFolder
{
public:
    TextFolder() = default;
    Q_DISABLE_COPY_MOVE(TextFolder)
    // QTemporaryDir cannot remove files whose names are no UTF-8.
    ~TextFolder() { std::filesystem::remove_all(m_folder.path().toStdString()); }

    [[nodiscard]] FilePath path(const QByteArray &name) const
    {
        return FilePath::fromNative(m_folder.path().toUtf8() + '/' + name);
    }
    FilePath write(const QByteArray &name, const QByteArray &bytes) const
    {
        const FilePath file = path(name);
        if (!writeFileAtomically(file, bytes))
            qFatal("cannot write %s", file.native().constData());
        return file;
    }

private:
    QTemporaryDir m_folder;
};

/// Opens a file at once.
inline void openNow(Session &session, Side side, const FilePath &path)
{
    Result<OpenedSource> opened = openSource(path);
    if (!opened)
        qFatal("cannot open %s", qPrintable(opened.error().describe()));
    session.setSource(side, std::move(*opened));
}

} // namespace diptych::testing
