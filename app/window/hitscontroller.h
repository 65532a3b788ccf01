// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/hitsmodel.h"
#include "window/workbench.h"

#include <QtCore/QObject>

namespace diptych {

class FindBar;
struct Tag;

/// Tags all hits of a search, after showing which; one step to undo.
class HitsController : public QObject
{
    Q_OBJECT

public:
    HitsController(const Workbench &bench, FindBar &findBar, QObject *parent);

private:
    void tagAll();
    void give(const std::vector<HitsModel::Hit> &hits, Tag tag, bool isNew);

    Workbench m_bench;
};

} // namespace diptych
