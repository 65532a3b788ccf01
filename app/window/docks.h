// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>

class QAction;
class QDockWidget;
class QMainWindow;
class QWidget;

namespace diptych {

class Settings;

/// The panels around the texts as docks: where they stand at first, and where the reader left them.
class Docks : public QObject
{
    Q_OBJECT

public:
    struct Panels
    {
        QWidget *codebook = nullptr;
        QWidget *annotations = nullptr;
        QWidget *inspector = nullptr;
        QWidget *outline = nullptr;
        QWidget *differences = nullptr;
        QWidget *links = nullptr;
        QWidget *pins = nullptr;
        QWidget *carry = nullptr;
        QWidget *places = nullptr;
    };

    Docks(QMainWindow &window, const Panels &panels);

    /// Actions that show and hide them, with mnemonics.
    [[nodiscard]] QList<QAction *> toggles() const;
    /// As remembered, else by the room that the window has when it is first shown.
    void restore(const Settings &settings);
    void showInspector();
    void showDifferences();
    void showLinks();
    void showPins();
    void showCarry();
    void showPlaces();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDockWidget *add(QWidget *panel, const QString &title, QLatin1StringView name,
                     const QString &action);
    void layOut();
    void showBelow(QDockWidget *dock);

    QMainWindow &m_window;
    QDockWidget *m_codebook;
    QDockWidget *m_annotations;
    QDockWidget *m_inspector;
    QDockWidget *m_outline;
    QDockWidget *m_differences;
    QDockWidget *m_links;
    QDockWidget *m_pins;
    QDockWidget *m_carry;
    QDockWidget *m_places;
};

} // namespace diptych
