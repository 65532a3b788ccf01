// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/hitscontroller.h"

#include "reading/pairview.h"
#include "reading/readingview.h"
#include "session/session.h"
#include "window/actionregistry.h"
#include "window/findbar.h"
#include "window/hitsdialog.h"
#include "window/messages.h"

#include <QtWidgets/QMainWindow>
#include <QtWidgets/QStatusBar>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostHits = 5000; // more than anybody looks through before tagging

} // namespace

HitsController::HitsController(const Workbench &bench, FindBar &findBar, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    QAction *action = m_bench.actions.add({"tags.hits"_L1,
                                           tr("Tag All &Hits…"),
                                           "tag"_L1,
                                           {},
                                           tr("Tag what was found, after a look at each hit")});
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, &HitsController::tagAll);
    connect(&findBar, &FindBar::hitCountChanged, action,
            [action](qsizetype hits) { action->setEnabled(hits > 0); });
    findBar.addButton(action);
}

void HitsController::tagAll()
{
    std::vector<HitsModel::Hit> hits;
    bool isCut = false;
    for (const Side side : bothSides) {
        for (const Range range : m_bench.pair.view(side)->hits()) {
            isCut = hits.size() == mostHits;
            if (isCut)
                break;
            if (!range.isEmpty())
                hits.push_back({side, range});
        }
    }
    if (hits.empty())
        return;
    const Session &session = m_bench.session;
    auto model = std::make_unique<HitsModel>(
        std::array{session.sharedDocument(Side::Left), session.sharedDocument(Side::Right)},
        std::move(hits));
    auto *dialog = new HitsDialog(std::move(model), session.codebook(), isCut, &m_bench.window);
    connect(dialog, &HitsDialog::tagChosen, this, &HitsController::give);
    dialog->open();
}

void HitsController::give(const std::vector<HitsModel::Hit> &hits, Tag tag, bool isNew)
{
    Session &session = m_bench.session;
    QUndoStack *stack = session.undoStack();
    stack->beginMacro(tr("Tag hits “%1”").arg(tag.name));
    std::optional<Error> refused;
    const auto note = [&refused](const auto &result) {
        if (!result && !refused)
            refused = result.error();
        return bool(result);
    };
    int given = 0;
    if (!isNew || note(session.putTag(tag))) {
        for (const HitsModel::Hit &hit : hits) {
            const Annotation *own = session.annotations(hit.side).at(hit.range, session.coder());
            if (own && own->tags.contains(tag.id))
                continue; // it has the tag: a toggle would take it
            given += note(session.toggleTag(hit.side, hit.range, tag.id)) ? 1 : 0;
        }
    }
    stack->endMacro();
    if (refused)
        m_bench.messages.post(u"tag hits"_s, std::nullopt, MessageBar::Kind::Error,
                              sentences(*refused));
    m_bench.window.statusBar()->showMessage(tr("%n passage(s) tagged.", nullptr, given), 5000);
}

} // namespace diptych
