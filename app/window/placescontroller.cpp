// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/placescontroller.h"

#include "reading/pairview.h"
#include "reading/readingview.h"
#include "session/session.h"
#include "window/actionregistry.h"
#include "window/messages.h"
#include "window/placespanel.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QPushButton>

#include <utility>

namespace diptych {

using namespace Qt::StringLiterals;

PlacesController::PlacesController(const Workbench &bench, PlacesPanel &panel, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    QAction *look = m_bench.actions.add(
        {"tags.places"_L1,
         tr("&Orphans and Changed Places"),
         "edit-find"_L1,
         {Qt::CTRL | Qt::Key_J},
         tr("Look through the annotations that moved or lost their words when a text changed")});
    connect(look, &QAction::triggered, this, &PlacesController::panelRequested);
    connect(&m_bench.session, &Session::sourceOpened, this, [this](Side side) {
        // It may turn out to be a text read again, of which others tell.
        m_isNew[sideIndex(side)] = true;
        QTimer::singleShot(0, this, [this, side] {
            if (std::exchange(m_isNew[sideIndex(side)], false))
                tell(side);
        });
    });
    connect(&m_bench.session, &Session::reloaded, this, &PlacesController::tellReloaded);
    connect(&m_bench.session, &Session::sourceClosed, this,
            [this](Side side) { m_bench.messages.withdraw(messageKey("places"_L1, side)); });
    connect(&panel, &PlacesPanel::placeRequested, this, &PlacesController::show);
    connect(&panel, &PlacesPanel::selectionRequested, this, &PlacesController::putOnSelection);
    connect(&panel, &PlacesPanel::failed, this, [this](const Error &error) {
        m_bench.messages.post(u"place"_s, std::nullopt, MessageBar::Kind::Error, sentences(error));
    });
}

void PlacesController::tell(Side side)
{
    const QString key = messageKey("places"_L1, side);
    m_bench.messages.withdraw(key);
    std::array<int, 5> counts{};
    for (const Annotation *annotation : m_bench.session.annotations(side).all())
        ++counts[std::size_t(annotation->state)];
    QStringList parts;
    const auto tellOf = [&](AnchorState state, auto text) {
        if (const int count = counts[std::size_t(state)])
            parts << text(count);
    };
    tellOf(AnchorState::Moved, [](int n) { return tr("%n moved", "annotations", n); });
    tellOf(AnchorState::Edited,
           [](int n) { return tr("%n with changed words", "annotations", n); });
    tellOf(AnchorState::Uncertain, [](int n) { return tr("%n uncertain", "annotations", n); });
    tellOf(AnchorState::Orphan, [](int n) { return tr("%n not found", "annotations", n); });
    if (parts.isEmpty())
        return;
    const bool isLoss = counts[std::size_t(AnchorState::Orphan)] > 0;
    MessageBar *bar = m_bench.messages.post(
        key, side, isLoss ? MessageBar::Kind::Warning : MessageBar::Kind::Info,
        tr("This text is not as it was annotated. Annotations: %1.").arg(parts.join(u", "_s)));
    offerPanel(*bar);
}

// What happened in this reading is told already; the rest is known from before.
void PlacesController::tellReloaded(Side side)
{
    m_isNew[sideIndex(side)] = false;
    m_bench.messages.withdraw(messageKey("places"_L1, side));
    if (MessageBar *bar = m_bench.messages.find(messageKey("reloaded"_L1, side)))
        offerPanel(*bar);
}

void PlacesController::offerPanel(MessageBar &bar)
{
    connect(bar.addButton(tr("Look at Them")), &QPushButton::clicked, this,
            &PlacesController::panelRequested);
}

void PlacesController::show(Side side, Range range, bool takeKeyboard)
{
    m_bench.pair.goTo(side, range);
    m_bench.pair.view(side)->setSelection(range);
    if (takeKeyboard)
        m_bench.pair.activate(side);
}

void PlacesController::putOnSelection(Side side, const QString &id)
{
    const ReadingView &view = *m_bench.pair.view(side);
    if (!view.hasSelection()) {
        m_bench.messages.post(
            u"place"_s, side, MessageBar::Kind::Info,
            tr("Select the words in this text that the annotation belongs to, then press P."));
        return;
    }
    m_bench.messages.withdraw(u"place"_s);
    if (const Result<void> done = m_bench.session.place(side, id, view.selection()); !done)
        m_bench.messages.post(u"place"_s, side, MessageBar::Kind::Error, sentences(done.error()));
}

} // namespace diptych
