// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/docks.h"

#include "window/settings.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMainWindow>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomyWidth = 1180; // below it, docks on both sides leave too little for the texts
constexpr int codebookWidth = 240;
constexpr int leastWidth = 180; // narrower, no panel says anything

} // namespace

Docks::Docks(QMainWindow &window, const Panels &panels)
    : QObject(&window)
    , m_window(window)
    , m_codebook(add(panels.codebook, tr("Codebook"), "codebookDock"_L1, tr("&Codebook")))
    , m_annotations(
          add(panels.annotations, tr("Annotations"), "annotationsDock"_L1, tr("&Annotations")))
    , m_inspector(add(panels.inspector, tr("Inspector"), "inspectorDock"_L1, tr("Insp&ector")))
    , m_outline(add(panels.outline, tr("Outline"), "outlineDock"_L1, tr("O&utline")))
    , m_differences(
          add(panels.differences, tr("Differences"), "differencesDock"_L1, tr("&Differences")))
    , m_links(add(panels.links, tr("Links"), "linksDock"_L1, tr("Lin&ks")))
    , m_pins(add(panels.pins, tr("Pins"), "pinsDock"_L1, tr("Pin&s")))
    , m_carry(add(panels.carry, tr("Carry Over"), "carryDock"_L1, tr("Carr&y Over")))
    , m_places(add(panels.places, tr("Orphans"), "placesDock"_L1, tr("Orp&hans")))
{
    using Options = QMainWindow;
    window.setDockOptions(Options::AnimatedDocks | Options::AllowTabbedDocks |
                          Options::AllowNestedDocks);
    window.addDockWidget(Qt::LeftDockWidgetArea, m_codebook);
    window.tabifyDockWidget(m_codebook, m_outline);
    m_codebook->raise();
    window.addDockWidget(Qt::RightDockWidgetArea, m_annotations);
    window.addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    for (QDockWidget *dock : {m_differences, m_links, m_pins, m_carry, m_places}) {
        window.addDockWidget(Qt::BottomDockWidgetArea, dock);
        dock->hide();
    }
}

QDockWidget *Docks::add(QWidget *panel, const QString &title, QLatin1StringView name,
                        const QString &action)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    panel->setMinimumWidth(leastWidth);
    dock->setWidget(panel);
    dock->toggleViewAction()->setText(action);
    return dock;
}

QList<QAction *> Docks::toggles() const
{
    return {m_codebook->toggleViewAction(),    m_annotations->toggleViewAction(),
            m_inspector->toggleViewAction(),   m_outline->toggleViewAction(),
            m_differences->toggleViewAction(), m_links->toggleViewAction(),
            m_pins->toggleViewAction(),        m_carry->toggleViewAction(),
            m_places->toggleViewAction()};
}

void Docks::restore(const Settings &settings)
{
    if (!m_window.restoreState(settings.windowState(), Settings::layoutVersion))
        m_window.installEventFilter(this);
}

void Docks::showInspector()
{
    m_inspector->show();
    m_inspector->raise();
}

void Docks::showDifferences()
{
    showBelow(m_differences);
}

void Docks::showLinks()
{
    showBelow(m_links);
}

void Docks::showPins()
{
    showBelow(m_pins);
}

void Docks::showCarry()
{
    showBelow(m_carry);
}

void Docks::showPlaces()
{
    showBelow(m_places);
}

// In front of another list where one is shown already: side by side they would be narrow.
void Docks::showBelow(QDockWidget *dock)
{
    const bool comesNow = !dock->isVisible();
    dock->show();
    for (QDockWidget *other : {m_differences, m_links, m_pins, m_carry, m_places}) {
        if (comesNow && other != dock && other->isVisible() && !dock->isFloating() &&
            !other->isFloating() &&
            m_window.dockWidgetArea(dock) == m_window.dockWidgetArea(other)) {
            m_window.tabifyDockWidget(other, dock);
            break;
        }
    }
    dock->raise();
}

bool Docks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        m_window.removeEventFilter(this);
        layOut();
    }
    return QObject::eventFilter(watched, event);
}

// The texts come before everything beside them.
void Docks::layOut()
{
    if (m_window.width() < roomyWidth) {
        m_window.addDockWidget(Qt::LeftDockWidgetArea, m_annotations, Qt::Vertical);
        m_window.tabifyDockWidget(m_annotations, m_inspector);
        m_window.resizeDocks({m_codebook}, {codebookWidth}, Qt::Horizontal);
        m_window.resizeDocks({m_codebook, m_inspector}, {290, 250}, Qt::Vertical);
        m_inspector->raise();
    } else {
        m_window.resizeDocks({m_codebook, m_annotations}, {codebookWidth, 290}, Qt::Horizontal);
        m_window.resizeDocks({m_annotations, m_inspector}, {240, 340}, Qt::Vertical);
    }
    m_codebook->raise();
}

} // namespace diptych
