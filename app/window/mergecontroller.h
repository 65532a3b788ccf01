// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/side.h"
#include "storage/conflictcopies.h"
#include "window/workbench.h"

#include <QtCore/QObject>

#include <array>

namespace diptych {

struct FromElsewhere;

/// Tells what other programs did to the annotations of the open texts: passing news of what was
/// merged in, a bar that lists what both changed, and a bar for each copy that a sync tool put
/// aside. Nothing of others is deleted or moved without the reader's word.
class MergeController : public QObject
{
    Q_OBJECT

public:
    MergeController(const Workbench &bench, QObject *parent);

Q_SIGNALS:
    /// The reader wants to see this one of two on the same words.
    void annotationRequested(diptych::Side side, const QString &id);

private:
    void forget(Side side);
    void tell(Side side, const FromElsewhere &what);
    void tellContradictions(Side side, const QList<Contradiction> &contradictions);
    void offerCopies(Side side);
    void merge(Side side, const ConflictCopy &copy);
    void offerTrash(Side side, const ConflictCopy &copy);
    void moveToTrash(Side side, const FilePath &copy);
    [[nodiscard]] QString quotation(Side side, const QString &id) const;
    [[nodiscard]] QString version(Side side, const QString &id) const;

    Workbench m_bench;
    std::array<QList<Contradiction>, 2> m_contradictions; ///< as listed now
    bool m_isMerging = false;                             ///< the reader does, not others
};

} // namespace diptych
