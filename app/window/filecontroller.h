// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/side.h"
#include "document/loader.h"
#include "window/settings.h"
#include "window/workbench.h"

#include <QtCore/QObject>

#include <array>
#include <functional>

class QMenu;

namespace diptych {

/// Opens and closes sources: by dialog, from the recent pairs, the sample, files that were dropped.
/// Tells what could not be opened where it should have stood, with ways on.
class FileController : public QObject
{
    Q_OBJECT

public:
    FileController(const Workbench &bench, QObject *parent);

    void open(Side side, const FilePath &path, const LoadOptions &options = {});
    void openPair(const SourcePair &pair);
    void openSample();
    /// Reads the source that is open on that side once more.
    void reload(Side side);
    /// Two files become the pair; one goes to the side that is free, else to @p side.
    void openFiles(const QList<FilePath> &files, Side side);

    /// Fills itself when it is about to show.
    [[nodiscard]] QMenu *recentMenu() const { return m_recentMenu; }
    [[nodiscard]] QMenu *encodingMenu(Side side) const { return m_encodingMenus[sideIndex(side)]; }

Q_SIGNALS:
    void quitRequested();
    void recentChanged();
    /// Both texts of the sample are there.
    void sampleOpened();

private:
    void makeActions();
    void makeMenus();
    void updateActions();
    void chooseFile(Side side);
    void choosePair();
    void showOpenDialog(bool isPair, std::function<void(const QStringList &)> opened);
    void fillRecentMenu();
    void fillEncodingMenu(Side side);
    [[nodiscard]] std::optional<Side> freeSide() const;
    void tellOpened(Side side);
    void remember();
    void tellFailed(Side side, const Error &error);

    Workbench m_bench;
    QMenu *m_recentMenu;
    std::array<QMenu *, 2> m_encodingMenus{};
    std::array<FilePath, 2> m_wanted; ///< what was last asked for on each side
    bool m_isSampleComing = false;
};

/// How people call a pair: "draft.txt and release.txt".
[[nodiscard]] QString pairTitle(const SourcePair &pair);
/// The same of two names that are ready to be shown.
[[nodiscard]] QString joinedTitle(const QString &left, const QString &right);

} // namespace diptych
