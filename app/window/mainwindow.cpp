// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/mainwindow.h"

#include "models/linkends.h"
#include "reading/pairview.h"
#include "reading/readingview.h"
#include "session/session.h"
#include "window/actionregistry.h"
#include "window/annotationspanel.h"
#include "window/carrycontroller.h"
#include "window/carrypanel.h"
#include "window/codebookpanel.h"
#include "window/codercontroller.h"
#include "window/comparecontroller.h"
#include "window/differencespanel.h"
#include "window/docks.h"
#include "window/droptarget.h"
#include "window/editcontroller.h"
#include "window/filecontroller.h"
#include "window/findbar.h"
#include "window/formatcontroller.h"
#include "window/gocontroller.h"
#include "window/helpcontroller.h"
#include "window/hitscontroller.h"
#include "window/holdingcontroller.h"
#include "window/inspectorpanel.h"
#include "window/linkcontroller.h"
#include "window/linkspanel.h"
#include "window/menus.h"
#include "window/mergecontroller.h"
#include "window/messages.h"
#include "window/movedsourcecontroller.h"
#include "window/outlinepanel.h"
#include "window/pincontroller.h"
#include "window/pinspanel.h"
#include "window/placescontroller.h"
#include "window/placespanel.h"
#include "window/printcontroller.h"
#include "window/reloadcontroller.h"
#include "window/reportcontroller.h"
#include "window/savecontroller.h"
#include "window/saveguard.h"
#include "window/settings.h"
#include "window/startpage.h"
#include "window/statusbar.h"
#include "window/tagcontroller.h"
#include "window/viewcontroller.h"

#include <QtGui/QCloseEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace diptych {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Session &session, Settings &settings)
    : m_session(session)
    , m_settings(settings)
    , m_actions(std::make_unique<ActionRegistry>(settings))
{
    setObjectName("mainWindow"_L1);
    m_caretRest.setSingleShot(true);
    m_caretRest.setInterval(0);
    m_status = new StatusBar(session);
    setStatusBar(m_status);
    buildCentre();
    buildControllers();
    buildDocks();
    connectPanels();
    connectDifferences();
    connectLinks();
    connectInspector();
    connectSession();
    restore();
    updateCentre();
}

MainWindow::~MainWindow()
{
    // The note being written is taken in as its editor loses the keyboard: while all is still
    // there.
    hide();
}

void MainWindow::buildCentre()
{
    m_pair = new PairView(m_session);
    m_findBar = new FindBar(*m_pair);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_pages = new QStackedWidget;
    column->addWidget(m_pages, 1);
    column->addWidget(m_findBar);
    m_messages = new Messages(m_session, *m_pair, *column, this);
    m_guard = new SaveGuard(m_session, *this);
    m_bench = std::make_unique<Workbench>(
        Workbench{m_session, m_settings, *m_actions, *m_pair, *m_messages, *m_guard, *this});
    setCentralWidget(centre);
}

void MainWindow::buildControllers()
{
    m_files = new FileController(*m_bench, this);
    connect(new ReloadController(*m_bench, this), &ReloadController::reloadRequested, m_files,
            &FileController::reload);
    auto *moved = new MovedSourceController(*m_bench, this);
    connect(moved, &MovedSourceController::reloadRequested, m_files, &FileController::reload);
    connect(moved, &MovedSourceController::openRequested, m_files,
            [this](Side side, const FilePath &path) { m_files->open(side, path); });
    new EditController(*m_bench, *m_findBar, this);
    new ViewController(*m_bench, this);
    m_formats = new FormatController(*m_bench, this);
    m_tags = new TagController(*m_bench, this);
    m_linking = new LinkController(*m_bench, this);
    new HitsController(*m_bench, *m_findBar, this);
    m_go = new GoController(*m_bench, this);
    new CompareController(*m_bench, this);
    new PrintController(*m_bench, this);
    m_pins = new PinsPanel(m_session);
    m_carry = new CarryPanel(m_session);
    m_places = new PlacesPanel(m_session);
    connectPinsAndCarrying();
    connectPlaces();
    new ReportController(*m_bench, this);
    new HelpController(*m_bench, this);
    new SaveController(*m_bench, this);
    connect(m_tags, &TagController::heldElsewhere, new HoldingController(*m_bench, this),
            &HoldingController::refuse);
    connect(new MergeController(*m_bench, this), &MergeController::annotationRequested, this,
            [this](Side side, const QString &id) {
                m_pair->goToAnnotation(side, id);
                m_inspector->showAnnotations(side, {id});
                m_docks->showInspector();
            });
    m_coder = new CoderController(*m_bench, this);
    m_start = new StartPage(*m_actions);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_pair);
}

void MainWindow::buildDocks()
{
    m_codebook = new CodebookPanel(m_session);
    m_annotations = new AnnotationsPanel(m_session);
    m_inspector = new InspectorPanel(m_session);
    auto *outline = new OutlinePanel(m_session, *m_pair);
    connect(outline, &OutlinePanel::placeRequested, this,
            [this](Side side, Range range, bool takeKeyboard) {
                m_pair->view(side)->setCaret(range.start);
                m_pair->view(side)->scrollTo(range.start);
                if (takeKeyboard)
                    m_pair->activate(side);
            });
    m_differences = new DifferencesPanel(m_session);
    m_links = new LinksPanel(m_session);
    m_docks = new Docks(*this, {m_codebook, m_annotations, m_inspector, outline, m_differences,
                                m_links, m_pins, m_carry, m_places});
    buildMenus(*this, *m_actions,
               {m_files->recentMenu(),
                {m_files->encodingMenu(Side::Left), m_files->encodingMenu(Side::Right)},
                {m_formats->menu(Side::Left), m_formats->menu(Side::Right)},
                m_docks->toggles()});
    buildToolBar(*this, *m_actions);
}

void MainWindow::connectPanels()
{
    connect(m_start, &StartPage::pairChosen, m_files, &FileController::openPair);
    connect(m_files, &FileController::recentChanged, m_start,
            [this] { m_start->showRecent(m_settings.recentPairs()); });
    connect(new DropTarget(*this), &DropTarget::dropped, m_files, &FileController::openFiles);
    connect(m_files, &FileController::sampleOpened, this, &MainWindow::showFirstNote);
    connect(m_files, &FileController::quitRequested, this, &MainWindow::leave);
    connect(m_status, &StatusBar::coderClicked, m_coder, &CoderController::ask);
    connect(m_codebook, &CodebookPanel::tagChosen, m_tags, &TagController::toggle);
    connect(m_codebook, &CodebookPanel::goToRequested, m_go, &GoController::goToNextWithTag);
    connect(m_codebook, &CodebookPanel::newRequested, m_tags, &TagController::newTag);
    connect(m_codebook, &CodebookPanel::editRequested, m_tags, &TagController::editTag);
    connect(m_codebook, &CodebookPanel::removeRequested, m_tags, &TagController::removeTag);
    connect(m_annotations, &AnnotationsPanel::removeRequested, m_tags,
            &TagController::removeAnnotations);
    connect(m_annotations, &AnnotationsPanel::placeRequested, this,
            [this](Side side, const QString &id, bool takeKeyboard) {
                m_pair->goToAnnotation(side, id);
                if (takeKeyboard)
                    m_pair->activate(side);
            });
    m_start->showRecent(m_settings.recentPairs());
}

void MainWindow::connectDifferences()
{
    const auto showList = [this] {
        m_docks->showDifferences();
        m_differences->takeKeyboard();
    };
    connect(m_actions->action("compare.list"_L1), &QAction::triggered, this, showList);
    connect(m_status, &StatusBar::summaryClicked, this, showList);
    connect(m_differences, &DifferencesPanel::passageRequested, this,
            [this](qsizetype passage, bool takeKeyboard) {
                m_pair->goToPassage(passage);
                if (takeKeyboard)
                    m_pair->activate(m_pair->activeSide());
            });
    connect(m_differences, &DifferencesPanel::tagRequested, this, [this](qsizetype passage) {
        if (m_pair->selectPassage(passage))
            m_tags->openBox();
    });
    connect(m_differences, &DifferencesPanel::noteRequested, this, [this](qsizetype passage) {
        if (m_pair->selectPassage(passage))
            m_actions->action("tags.note"_L1)->trigger();
    });
}

void MainWindow::connectLinks()
{
    const auto go = [this](Side from, const QString &id, bool takeKeyboard) {
        if (!m_pair->goToLink(from, id, from))
            m_pair->goToAnnotation(from, id);
        if (takeKeyboard)
            m_pair->activate(from);
    };
    connect(m_actions->action("links.list"_L1), &QAction::triggered, this, [this] {
        m_docks->showLinks();
        m_links->takeKeyboard();
    });
    connect(m_links, &LinksPanel::linkRequested, this, go);
    connect(m_links, &LinksPanel::relationRequested, m_linking, &LinkController::changeRelation);
    connect(m_links, &LinksPanel::removeRequested, m_tags, &TagController::removeAnnotations);
    connect(m_inspector, &InspectorPanel::linkRequested, this,
            [go](Side from, const QString &id) { go(from, id, true); });
}

void MainWindow::connectPinsAndCarrying()
{
    connect(new PinController(*m_bench, *m_pins, this), &PinController::listRequested, this,
            [this] {
                m_docks->showPins();
                m_pins->takeKeyboard();
            });
    connect(new CarryController(*m_bench, *m_carry, this), &CarryController::listRequested, this,
            [this] {
                m_carry->setFrom(m_pair->activeSide());
                m_docks->showCarry();
                m_carry->takeKeyboard();
            });
}

void MainWindow::connectPlaces()
{
    connect(new PlacesController(*m_bench, *m_places, this), &PlacesController::panelRequested,
            this, [this] {
                m_docks->showPlaces();
                m_places->takeKeyboard();
            });
    connect(m_places, &PlacesPanel::removeRequested, m_tags, &TagController::removeAnnotations);
}

void MainWindow::connectInspector()
{
    connect(&m_caretRest, &QTimer::timeout, this, &MainWindow::showWhatIsAtCaret);
    connect(m_pair, &PairView::caretMoved, this, [this](Side side, Position at) {
        m_status->showPlace(side, at);
        m_caretRest.start();
    });
    connect(m_pair, &PairView::selectionChanged, &m_caretRest, qOverload<>(&QTimer::start));
    connect(m_pair, &PairView::activeSideChanged, this, [this](Side side) {
        m_status->showPlace(side, m_pair->view(side)->caret());
        m_caretRest.start();
    });
    connect(m_pair, &PairView::annotationActivated, this, [this](Side side, const QString &id) {
        m_inspector->showAnnotations(side, {id});
        m_docks->showInspector();
    });
    connect(m_pair, &PairView::contextMenuRequested, this,
            [this](Side side, Position, QPoint globalPos) {
                m_pair->activate(side);
                auto *menu = new QMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                fillTextMenu(*menu, *m_actions);
                menu->popup(globalPos);
            });
    connect(m_inspector, &InspectorPanel::shown, this, [this](Side side, const QString &id) {
        m_pair->view(side)->setCurrentAnnotation(id);
        m_pair->view(otherSide(side))->setCurrentAnnotation({});
        m_annotations->showCurrent(side, id);
    });
    connect(m_inspector, &InspectorPanel::left, this,
            [this] { m_pair->activate(m_pair->activeSide()); });
    connect(m_inspector, &InspectorPanel::placeRequested, m_pair, &PairView::goTo);
    connect(m_inspector, &InspectorPanel::tagBoxRequested, m_tags,
            [this](Side side, const QString &id, QWidget *anchor) {
                m_tags->openBoxFor(side, id, *anchor);
            });
    connect(m_inspector, &InspectorPanel::failed, m_tags, &TagController::tell);
    connect(m_guard, &SaveGuard::aboutToSave, m_inspector, &InspectorPanel::commit);
    connect(m_tags, &TagController::noteRequested, this, [this](const TagTarget &target) {
        m_docks->showInspector();
        m_inspector->editNote(target);
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::changed, &m_caretRest, qOverload<>(&QTimer::start));
    connect(&m_session, &Session::openingStarted, this, &MainWindow::updateCentre);
    connect(&m_session, &Session::sourceOpened, this, &MainWindow::updateCentre);
    connect(&m_session, &Session::sourceClosed, this, &MainWindow::updateCentre);
    connect(&m_session, &Session::openFailed, this, &MainWindow::updateCentre);
    connect(&m_session, &Session::holdingChanged, this, &MainWindow::updateTitle);
    connect(&m_session, &Session::focusRequested, m_pair, &PairView::goTo);
}

void MainWindow::restore()
{
    restoreGeometry(m_settings.windowGeometry());
    m_docks->restore(m_settings);
    m_annotations->restoreHeader(m_settings.partState("annotationColumns"_L1));
}

void MainWindow::remember()
{
    m_settings.setWindow(saveGeometry(), saveState(Settings::layoutVersion));
    m_settings.setPartState("annotationColumns"_L1, m_annotations->headerState());
    m_settings.sync();
}

void MainWindow::updateCentre()
{
    const bool isOpen = m_session.document(Side::Left) || m_session.document(Side::Right);
    const bool isOpening = m_session.isOpening(Side::Left) || m_session.isOpening(Side::Right);
    QWidget *page = isOpen || isOpening ? static_cast<QWidget *>(m_pair) : m_start;
    if (m_pages->currentWidget() != page) {
        m_pages->setCurrentWidget(page);
        m_fresh.reset();
        if (page == m_pair)
            beginReading();
        else
            m_start->setFocus();
    } else if (m_fresh && focusWidget() == m_pair->view(*m_fresh)) {
        beginReading();
    }
    if (!isOpening)
        m_fresh.reset();
    if (!isOpen && m_findBar->isVisible())
        m_findBar->closeBar();
    updateTitle();
    offerSecond();
    m_caretRest.start();
}

// On the left, also where the right text is there sooner: the keyboard waits instead of wandering.
void MainWindow::beginReading()
{
    const bool hasLeft = m_session.document(Side::Left) || m_session.isOpening(Side::Left);
    const Side first = hasLeft ? Side::Left : Side::Right;
    if (m_fresh != first || m_session.document(first))
        m_pair->activate(first);
    m_fresh = first;
}

// One text alone can be read and tagged; the bar says what the program is for.
void MainWindow::offerSecond()
{
    const bool isLeft = m_session.document(Side::Left);
    const bool isAlone = isLeft != bool(m_session.document(Side::Right)) &&
                         !m_session.isOpening(Side::Left) && !m_session.isOpening(Side::Right);
    m_messages->withdraw(u"second"_s);
    if (!isAlone)
        return;
    MessageBar *bar =
        m_messages->post(u"second"_s, isLeft ? Side::Left : Side::Right, MessageBar::Kind::Info,
                         tr("Open or drop a second text to read it against this one."));
    connect(bar->addButton(tr("Open…")), &QPushButton::clicked,
            m_actions->action(isLeft ? "file.open-right"_L1 : "file.open-left"_L1),
            &QAction::trigger);
}

void MainWindow::updateTitle()
{
    QStringList names;
    for (const Side side : bothSides) {
        const Document *document = m_session.document(side);
        if (!document || document->info().path.isEmpty())
            continue;
        const QString name = pairTitle({document->info().path, {}});
        names << (m_session.saveState(side) == SaveState::ReadOnly
                      ? tr("%1 (read-only)", "file name").arg(name)
                      : name);
    }
    const QString title =
        names.size() == 2 ? joinedTitle(names.first(), names.last()) : names.join(QString());
    setWindowTitle(title.isEmpty() ? tr("Diptych") : tr("%1 – Diptych", "window title").arg(title));
}

void MainWindow::showWhatIsAtCaret()
{
    const ReadingView *view = m_pair->activeView();
    const Annotation *meant = annotationAtCaret(m_session, *view);
    QStringList ids =
        view->annotationIdsAt(view->hasSelection() ? view->selection().start : view->caret());
    if (meant) {
        ids.removeOne(meant->id);
        ids.prepend(meant->id);
    }
    m_inspector->showAnnotations(view->side(), ids);
    const Range place =
        view->hasSelection() ? view->selection() : Range{view->caret(), view->caret()};
    m_inspector->showLinksAt(view->side(), place);
    const std::vector<LinkEnd> ends = linkEndsAt(m_session, view->side(), place);
    if (!ends.empty())
        m_links->showCurrent(ends.front().from, ends.front().id);
    if (const Alignment *alignment = m_session.alignment())
        m_differences->showCurrent(alignment->passageAt(view->side(), view->caret()));
}

// The sample shows at once what an annotation is.
void MainWindow::showFirstNote()
{
    for (const Annotation *annotation : m_session.annotations(Side::Left).all()) {
        if (!annotation->note.isEmpty())
            return m_pair->view(Side::Left)->setCaret(annotation->selector.range.start);
    }
}

void MainWindow::leave()
{
    m_guard->leave([this] {
        m_isLeaving = true;
        close();
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isLeaving && !m_guard->save()) {
        event->ignore();
        return leave();
    }
    remember();
    event->accept();
}

} // namespace diptych
