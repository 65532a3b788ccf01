// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/side.h"
#include "window/workbench.h"

#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

#include <memory>
#include <optional>

class QStackedWidget;

namespace diptych {

class AnnotationsPanel;
class CarryPanel;
class CodebookPanel;
class CoderController;
class DifferencesPanel;
class Docks;
class FileController;
class FindBar;
class FormatController;
class GoController;
class InspectorPanel;
class LinkController;
class LinksPanel;
class Messages;
class PinsPanel;
class PlacesPanel;
class StartPage;
class StatusBar;
class TagController;

/// The window over one session: makes its parts, places them, and ties them to each other. What the
/// parts do is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, Settings &settings);
    ~MainWindow() override;

    [[nodiscard]] FileController &files() { return *m_files; }
    [[nodiscard]] PairView &pair() { return *m_pair; }
    [[nodiscard]] ActionRegistry &actions() { return *m_actions; }
    /// Saves and closes; asks only where saving failed.
    void leave();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildCentre();
    void buildControllers();
    void buildDocks();
    void connectPanels();
    void connectDifferences();
    void connectLinks();
    void connectPinsAndCarrying();
    void connectPlaces();
    void connectInspector();
    void connectSession();
    void restore();
    void remember();
    void updateCentre();
    void beginReading();
    void offerSecond();
    void updateTitle();
    void showWhatIsAtCaret();
    void showFirstNote();

    Session &m_session;
    Settings &m_settings;
    std::unique_ptr<ActionRegistry> m_actions;
    PairView *m_pair = nullptr;
    FindBar *m_findBar = nullptr;
    StartPage *m_start = nullptr;
    QStackedWidget *m_pages = nullptr;
    Messages *m_messages = nullptr;
    SaveGuard *m_guard = nullptr;
    std::unique_ptr<Workbench> m_bench;
    StatusBar *m_status = nullptr;
    CodebookPanel *m_codebook = nullptr;
    AnnotationsPanel *m_annotations = nullptr;
    InspectorPanel *m_inspector = nullptr;
    DifferencesPanel *m_differences = nullptr;
    LinksPanel *m_links = nullptr;
    PinsPanel *m_pins = nullptr;
    CarryPanel *m_carry = nullptr;
    PlacesPanel *m_places = nullptr;
    Docks *m_docks = nullptr;
    FileController *m_files = nullptr;
    FormatController *m_formats = nullptr;
    TagController *m_tags = nullptr;
    LinkController *m_linking = nullptr;
    GoController *m_go = nullptr;
    CoderController *m_coder = nullptr;
    QTimer m_caretRest; ///< the inspector follows the caret once it rests
    /// A pair is being opened: where the keyboard waits for its text, unless the reader takes it.
    std::optional<Side> m_fresh;
    bool m_isLeaving = false;
};

} // namespace diptych
