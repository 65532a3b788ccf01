// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/placespanel.h"

#include "base/text.h"
#include "models/placesmodel.h"
#include "session/session.h"
#include "session/whenfinished.h"
#include "window/icons.h"
#include "window/rowtable.h"
#include "window/wordingdelegate.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array listedStates{AnchorState::Orphan, AnchorState::Uncertain, AnchorState::Edited,
                                  AnchorState::Moved};

} // namespace

PlacesPanel::PlacesPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PlacesModel(session, this))
    , m_table(new QTableView)
    , m_hint(new QLabel)
    , m_guesses(new QListWidget)
    , m_confirm(new QToolButton)
    , m_put(new QToolButton)
    , m_remove(new QToolButton)
{
    setObjectName("places"_L1);
    build();
    connect(m_model, &PlacesModel::countsChanged, this, &PlacesPanel::updateCounts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlacesPanel::updateCounts);
    updateCounts();
}

void PlacesPanel::build()
{
    m_hint->setObjectName("placesHint"_L1);
    showAsHint(*m_hint);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(6, 4, 6, 4);
    top->setSpacing(6); // else that of the column
    buildFilters(*top);
    top->addStretch();
    buildVerbs(*top);
    buildTable();
    buildGuesses();
    auto *parts = new QSplitter(Qt::Horizontal);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(m_guesses);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_hint);
    m_pages->addWidget(parts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(m_pages, 1);
}

void PlacesPanel::buildFilters(QHBoxLayout &row)
{
    constexpr std::array names{"placesLost", "placesUncertain", "placesChanged", "placesMoved"};
    for (std::size_t i = 0; i < listedStates.size(); ++i) {
        auto *filter = new QToolButton;
        filter->setObjectName(QLatin1StringView(names[i]));
        showAsFilter(*filter);
        filter->setToolTip(tr("Show or hide annotations of this kind"));
        connect(filter, &QToolButton::toggled, m_model,
                [this, state = listedStates[i]](bool isOn) { m_model->setShown(state, isOn); });
        row.addWidget(filter);
        m_filters[i] = filter;
    }
}

void PlacesPanel::buildVerbs(QHBoxLayout &row)
{
    m_confirm->setObjectName("placesConfirm"_L1);
    m_confirm->setText(tr("Confirm"));
    m_confirm->setIcon(namedIcon("dialog-ok-apply"_L1));
    m_confirm->setToolTip(tr("The annotation is right where it was found, with these words (C)"));
    m_put->setObjectName("placesPut"_L1);
    m_put->setText(tr("Put on Selection"));
    m_put->setIcon(namedIcon("go-jump-locationbar"_L1));
    m_put->setToolTip(tr("Give the annotation the words that are selected in its text (P)"));
    m_remove->setObjectName("placesRemove"_L1);
    m_remove->setText(tr("Remove"));
    m_remove->setIcon(namedIcon("edit-delete"_L1));
    m_remove->setToolTip(tr("Remove the selected annotations (Delete)"));
    for (QToolButton *verb : {m_confirm, m_put, m_remove}) {
        showAsVerb(*verb);
        row.addWidget(verb);
    }
    connect(m_confirm, &QToolButton::clicked, this, &PlacesPanel::confirm);
    connect(m_put, &QToolButton::clicked, this, &PlacesPanel::requestSelection);
    connect(m_remove, &QToolButton::clicked, this, &PlacesPanel::removeSelected);
}

void PlacesPanel::buildTable()
{
    m_table->setObjectName("placesTable"_L1);
    m_table->setAccessibleName(tr("Annotations to look at"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(PlacesModel::WasColumn, new WordingDelegate(m_table));
    m_table->setItemDelegateForColumn(PlacesModel::NowColumn, new WordingDelegate(m_table));
    showAsList(*m_table);
    m_table->installEventFilter(this);
    fitRows();
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(PlacesModel::WasColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(PlacesModel::NowColumn, QHeaderView::Stretch);
    header->resizeSection(PlacesModel::StateColumn, 150);
    header->resizeSection(PlacesModel::TagsColumn, 120);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PlacesPanel::showRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PlacesPanel::updateVerbs);
    connect(m_table, &QTableView::doubleClicked, this, [this] { go(true); });
}

void PlacesPanel::buildGuesses()
{
    m_guesses->setObjectName("placesGuesses"_L1);
    m_guesses->setAccessibleName(tr("Places that look like what was quoted"));
    m_guesses->setWordWrap(true);
    m_guesses->setFrameShape(QFrame::NoFrame);
    m_guesses->setMinimumWidth(160);
    m_guesses->installEventFilter(this);
    connect(m_guesses, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < int(m_found.size()) && current().isValid())
            Q_EMIT placeRequested(m_model->side(current()), m_found[size_t(row)].range, false);
    });
    connect(m_guesses, &QListWidget::itemActivated, this,
            [this] { putOnGuess(m_guesses->currentRow()); });
}

// Two lines of each wording.
void PlacesPanel::fitRows()
{
    fitTwoLines(*m_table);
}

void PlacesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_pages)
        fitRows();
    QWidget::changeEvent(event);
}

qsizetype PlacesPanel::count() const
{
    qsizetype all = 0;
    for (const AnchorState state : listedStates)
        all += m_model->count(state);
    return all;
}

void PlacesPanel::takeKeyboard()
{
    if (m_pages->currentIndex() == 0)
        return m_filters.front()->setFocus(Qt::ShortcutFocusReason);
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectRow(std::max(0, current().row()));
}

QModelIndex PlacesPanel::current() const
{
    return m_table->currentIndex();
}

std::array<QStringList, 2> PlacesPanel::selected() const
{
    std::array<QStringList, 2> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        if (const Annotation *annotation = m_model->annotation(index))
            ids[sideIndex(m_model->side(index))].append(annotation->id);
    }
    return ids;
}

void PlacesPanel::updateCounts()
{
    const std::array texts{tr("Not found %L1"), tr("Uncertain %L1"), tr("Words changed %L1"),
                           tr("Moved %L1")};
    for (std::size_t i = 0; i < listedStates.size(); ++i)
        m_filters[i]->setText(texts[i].arg(m_model->count(listedStates[i])));
    m_hint->setText(
        count() == 0 ? tr("Every annotation stands where it was made. When a text changes, those "
                          "that moved or lost their words wait here.")
                     : tr("All kinds are hidden."));
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    updateVerbs();
}

void PlacesPanel::updateVerbs()
{
    const Annotation *annotation = m_model->annotation(current());
    const bool isSelected = m_table->selectionModel()->hasSelection();
    m_confirm->setEnabled(isSelected && annotation && annotation->state != AnchorState::Orphan);
    m_put->setEnabled(annotation != nullptr);
    m_remove->setEnabled(isSelected);
}

void PlacesPanel::showRow()
{
    updateVerbs();
    showGuesses({});
    if (!m_model->annotation(current()))
        return;
    if (m_table->hasFocus())
        go(false);
    guess();
}

void PlacesPanel::go(bool takeKeyboard)
{
    const Annotation *annotation = m_model->annotation(current());
    if (annotation && annotation->state != AnchorState::Orphan)
        Q_EMIT placeRequested(m_model->side(current()), annotation->selector.range, takeKeyboard);
}

void PlacesPanel::guess()
{
    const Annotation *annotation = m_model->annotation(current());
    const DocumentPtr document = m_session.sharedDocument(m_model->side(current()));
    const int number = ++m_guessing;
    if (!document || annotation->state == AnchorState::Moved)
        return;
    const QFuture<std::vector<Guess>> search = QtConcurrent::run(
        [selector = annotation->selector, document] { return guesses(selector, *document); });
    whenFinished(search, this, [this, number](const std::vector<Guess> &found) {
        if (number == m_guessing)
            showGuesses(found);
    });
}

void PlacesPanel::showGuesses(const std::vector<Guess> &found)
{
    m_found = found;
    m_guesses->clear();
    const Document *document =
        current().isValid() ? m_session.document(m_model->side(current())) : nullptr;
    if (!document)
        m_found.clear();
    int number = 0;
    for (const Guess &guess : m_found) {
        const QString words = elided(document->string(guess.range), 160);
        m_guesses->addItem(tr("%1. %2 % – %3", "number, likeness, words")
                               .arg(++number)
                               .arg(qRound(guess.score * 100))
                               .arg(words));
        m_guesses->item(number - 1)
            ->setToolTip(tr("Press %1 to put the annotation here").arg(number));
    }
}

void PlacesPanel::confirm()
{
    const auto ids = selected();
    for (const Side side : bothSides) {
        if (ids[sideIndex(side)].isEmpty())
            continue;
        if (const Result<void> done = m_session.confirmPlaces(side, ids[sideIndex(side)]); !done)
            Q_EMIT failed(done.error());
    }
}

void PlacesPanel::putOnGuess(int number)
{
    const Annotation *annotation = m_model->annotation(current());
    if (!annotation || number < 0 || number >= int(m_found.size()))
        return;
    const Range range = m_found[size_t(number)].range;
    const Side side = m_model->side(current());
    if (const Result<void> done = m_session.place(side, annotation->id, range); !done)
        Q_EMIT failed(done.error());
}

void PlacesPanel::requestSelection()
{
    if (const Annotation *annotation = m_model->annotation(current()))
        Q_EMIT selectionRequested(m_model->side(current()), annotation->id);
}

void PlacesPanel::removeSelected()
{
    const auto ids = selected();
    for (const Side side : bothSides) {
        if (!ids[sideIndex(side)].isEmpty())
            Q_EMIT removeRequested(side, ids[sideIndex(side)]);
    }
}

bool PlacesPanel::pressed(int key)
{
    switch (key) {
    case Qt::Key_C:
        confirm();
        return true;
    case Qt::Key_P:
        requestSelection();
        return true;
    case Qt::Key_Delete:
        removeSelected();
        return true;
    default:
        break;
    }
    if (key < Qt::Key_1 || key > Qt::Key_9)
        return false;
    putOnGuess(key - Qt::Key_1);
    return true;
}

bool PlacesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !current().isValid())
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (isEnter && watched == m_table) {
        go(true);
        return true;
    }
    return pressed(press->key()) || QWidget::eventFilter(watched, event);
}

} // namespace diptych
