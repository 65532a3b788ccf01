// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/filepath.h"
#include "window/theme.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QVariant>

#include <memory>

class QSettings;

namespace diptych {

/// Two sources that were read together; the right one may be empty.
struct SourcePair
{
    FilePath left;
    FilePath right;

    friend bool operator==(const SourcePair &, const SourcePair &) = default;
};

/// What the program remembers from one run to the next. Paths are kept as their bytes, so that
/// every file name survives. A value that is missing or senseless reads as its default.
class Settings
{
public:
    /// The reader's own, in the place where the system keeps them.
    [[nodiscard]] static Settings ofUser();
    /// Forgets everything at its end: for pictures and tests.
    [[nodiscard]] static Settings forgetful();
    ~Settings();
    Settings(Settings &&) noexcept;

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// For this run, or until the reader chooses another; what is remembered stays.
    void useTheme(Theme theme) { m_themeOfRun = theme; }
    /// Font, zoom, widths and what is shown; the theme in it is theme().
    [[nodiscard]] ReadingStyle readingStyle() const;
    void setReadingStyle(const ReadingStyle &style);

    [[nodiscard]] QByteArray windowGeometry() const;
    /// Empty where it was made by a window with other docks.
    [[nodiscard]] QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);

    /// A header's or splitter's state by the name of its widget.
    [[nodiscard]] QByteArray partState(QLatin1StringView part) const;
    void setPartState(QLatin1StringView part, const QByteArray &state);

    [[nodiscard]] bool isLinked() const;
    void setLinked(bool linked);

    /// Whether copies of annotated texts are kept beside them. Yes, unless the reader said no.
    [[nodiscard]] bool keepsTexts() const;
    void setKeepsTexts(bool keepsTexts);

    /// The newest first, at most ten.
    [[nodiscard]] QList<SourcePair> recentPairs() const;
    void addRecentPair(const SourcePair &pair);
    void clearRecentPairs();

    /// Where the reader last opened or wrote a file.
    [[nodiscard]] FilePath folder() const;
    void setFolder(const FilePath &folder);

    /// Empty until the reader said it.
    [[nodiscard]] QString coderName() const;
    void setCoderName(const QString &name);

    /// Key sequences that the reader gave to an action, in portable text; none: the action's own.
    [[nodiscard]] std::optional<QString> shortcut(const QString &actionId) const;

    /// A conflicted copy, known by the hash of its bytes, that the reader does not want to be asked
    /// about again. The last two hundred are remembered.
    [[nodiscard]] bool isCopyLeft(const QByteArray &hash) const;
    void leaveCopy(const QByteArray &hash);

    void sync();

    /// Raised when docks come or go: a remembered layout of another version is not applied.
    static constexpr int layoutVersion = 4;

private:
    explicit Settings(std::unique_ptr<QSettings> store);
    [[nodiscard]] QVariant value(QAnyStringView key, const QVariant &fallback = {}) const;
    void setValue(QAnyStringView key, const QVariant &value);

    std::unique_ptr<QSettings> m_store; ///< null: nothing is remembered
    QVariantHash m_own;                 ///< of a forgetful one
    std::optional<Theme> m_themeOfRun;
};

} // namespace diptych
