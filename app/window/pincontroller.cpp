// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/pincontroller.h"

#include "document/segmentation.h"
#include "reading/pairview.h"
#include "reading/readingview.h"
#include "session/session.h"
#include "window/actionregistry.h"
#include "window/messages.h"
#include "window/pinspanel.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QStatusBar>

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

const PlacedPin *find(const Session &session, const QString &id)
{
    const auto found = std::ranges::find(session.pins(), id, &PlacedPin::id);
    return found == session.pins().end() ? nullptr : &*found;
}

Range placeOf(const PlacedPin &pin, Side side)
{
    return side == Side::Left ? pin.pin.left : pin.pin.right;
}

} // namespace

PinController::PinController(const Workbench &bench, PinsPanel &panel, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_panel(panel)
{
    makeActions();
    const Session *session = &m_bench.session;
    connect(session, &Session::alignmentChanged, this, &PinController::updateActions);
    connect(session, &Session::changed, this, &PinController::updateActions);
    connect(session, &Session::sourceOpened, this, &PinController::updateActions);
    connect(session, &Session::sourceClosed, this, &PinController::updateActions);
    connect(&m_panel, &PinsPanel::pinRequested, this, &PinController::goTo);
    connect(&m_panel, &PinsPanel::removeRequested, this, &PinController::remove);
    updateActions();
}

void PinController::makeActions()
{
    const auto on = [&](const ActionSpec &spec, auto act) {
        connect(m_bench.actions.add(spec), &QAction::triggered, this, act);
    };
    on({"compare.tie"_L1,
        tr("&Tie Passages"),
        {},
        {Qt::CTRL | Qt::Key_T},
        tr("Pin what is selected, or the passages at the two carets, to each other")},
       &PinController::tie);
    on({"compare.cut"_L1,
        tr("&Keep Passages Apart"),
        {},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_T},
        tr("Say that this passage and its counterpart have nothing to do with each other")},
       &PinController::cut);
    on({"compare.unpin"_L1,
        tr("&Remove Pin"),
        {},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace},
        tr("Remove the pins at this place")},
       &PinController::removeHere);
    on({"compare.unpin-all"_L1,
        tr("Remove All P&ins"),
        {},
        {},
        tr("Remove all pins of these two texts")},
       [this] {
           QStringList all;
           for (const PlacedPin &pin : m_bench.session.pins())
               all << pin.id;
           remove(all);
       });
    on({"compare.pins"_L1,
        tr("List &Pins"),
        {},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_P},
        tr("Show what was tied and kept apart by hand")},
       &PinController::listRequested);
}

void PinController::updateActions()
{
    const Session &session = m_bench.session;
    const bool isPair = session.document(Side::Left) && session.document(Side::Right);
    for (const auto id : {"compare.tie"_L1, "compare.pins"_L1})
        m_bench.actions.action(id)->setEnabled(isPair);
    m_bench.actions.action("compare.cut"_L1)->setEnabled(session.alignment());
    for (const auto id : {"compare.unpin"_L1, "compare.unpin-all"_L1})
        m_bench.actions.action(id)->setEnabled(!session.pins().empty());
}

Range PinController::meant(Side side) const
{
    const ReadingView &view = *m_bench.pair.view(side);
    const Document &document = *m_bench.session.document(side);
    if (const Range selected = trimmed(document, view.selection()); !selected.isEmpty())
        return selected;
    const Alignment *alignment = m_bench.session.alignment();
    const qsizetype passage = alignment ? alignment->passageAt(side, view.caret()) : -1;
    const Range whole = passage < 0 ? sentenceAt(document, view.caret())
                                    : alignment->passages()[std::size_t(passage)].on(side);
    return trimmed(document, whole);
}

void PinController::tie()
{
    const Result<QString> made =
        m_bench.session.pin(Pin::Kind::Tie, meant(Side::Left), meant(Side::Right));
    if (!made)
        return tell(made.error());
    m_bench.messages.withdraw(u"pin"_s);
    say(tr("Tied. What belongs together is worked out anew."));
}

// Without words selected on the other side, what is meant there is what the passage was paired
// with.
void PinController::cut()
{
    const Alignment *alignment = m_bench.session.alignment();
    if (!alignment)
        return;
    const Side active = m_bench.pair.activeSide();
    const Side other = otherSide(active);
    const Range here = meant(active);
    Range there = m_bench.pair.view(other)->hasSelection() ? meant(other) : Range();
    if (there.isEmpty()) {
        for (const qsizetype index : alignment->passagesIn(active, here)) {
            const Passage &passage = alignment->passages()[std::size_t(index)];
            if (passage.isPaired())
                there = there.isEmpty() ? passage.on(other)
                                        : Range{std::min(there.start, passage.on(other).start),
                                                std::max(there.end, passage.on(other).end)};
        }
    }
    if (there.isEmpty())
        return say(tr("Nothing on the other side belongs to this passage."));
    const bool isLeft = active == Side::Left;
    const Result<QString> made =
        m_bench.session.pin(Pin::Kind::Cut, isLeft ? here : there, isLeft ? there : here);
    if (!made)
        return tell(made.error());
    m_bench.messages.withdraw(u"pin"_s);
    say(tr("Kept apart. What belongs together is worked out anew."));
}

QStringList PinController::pinsHere() const
{
    const Side side = m_bench.pair.activeSide();
    const ReadingView &view = *m_bench.pair.view(side);
    const Range place = view.selection();
    QStringList ids;
    for (const PlacedPin &pin : m_bench.session.pins()) {
        const Range own = placeOf(pin, side);
        if (own.start <= place.end && place.start <= own.end)
            ids << pin.id;
    }
    return ids;
}

void PinController::removeHere()
{
    const QStringList ids = pinsHere();
    if (ids.isEmpty())
        return say(tr("No pin at this place."));
    remove(ids);
}

void PinController::remove(const QStringList &ids)
{
    if (const Result<void> removed = m_bench.session.removePins(ids); !removed)
        return tell(removed.error());
    say(tr("%Ln pin(s) removed.", nullptr, int(ids.size())));
}

void PinController::goTo(const QString &id, bool takeKeyboard)
{
    const PlacedPin *pin = find(m_bench.session, id);
    if (!pin)
        return;
    if (!pin->acts)
        return say(tr("The words of this pin are no longer found."));
    const Side active = m_bench.pair.activeSide();
    for (const Side side : {otherSide(active), active})
        m_bench.pair.goTo(side, placeOf(*pin, side));
    if (takeKeyboard)
        m_bench.pair.activate(active);
}

void PinController::tell(const Error &error)
{
    m_bench.messages.post(u"pin"_s, std::nullopt, MessageBar::Kind::Error, sentences(error));
}

void PinController::say(const QString &text)
{
    m_bench.window.statusBar()->showMessage(text, 5000);
    QAccessibleAnnouncementEvent announcement(&m_bench.window, text);
    QAccessible::updateAccessibility(&announcement);
}

} // namespace diptych
