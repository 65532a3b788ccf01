// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/side.h"
#include "document/document.h"
#include "window/workbench.h"

#include <QtCore/QObject>

#include <array>

namespace diptych {

class SourceWatch;
struct Reloaded;

/// Tells when a source that is open has changed on disk, and offers to read it again. Reads nothing
/// unasked: what is on screen is what the annotations were made on. When it was read, the reader
/// goes on at the same words on both sides, and is told what became of the annotations.
class ReloadController : public QObject
{
    Q_OBJECT

public:
    explicit ReloadController(const Workbench &bench, QObject *parent = nullptr);

Q_SIGNALS:
    void reloadRequested(diptych::Side side);

private:
    void follow(Side side);
    /// Where the reader is on one side.
    struct Place
    {
        DocumentPtr document; ///< that the positions are in
        Position caret = 0;
        Range selection;
        double atLine = 0; ///< what stands at the reading line
        double line = 0;   ///< y of it
    };
    void tellChanged(Side side);
    void notePlaces();
    [[nodiscard]] Place moved(const Place &place, const Reloaded &what) const;
    void goOn(Side side, const Reloaded &what);
    void tellReloaded(Side side, const Reloaded &what);

    Workbench m_bench;
    SourceWatch *m_watch;
    std::array<Place, 2> m_places;
    int m_actingPins = 0; ///< before it was read again
};

} // namespace diptych
