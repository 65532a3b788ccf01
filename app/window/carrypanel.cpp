// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/carrypanel.h"

#include "base/text.h"
#include "models/carrymodel.h"
#include "window/flowlayout.h"
#include "window/rowtable.h"
#include "window/wordingdelegate.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

CarryPanel::CarryPanel(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new CarryModel(session, this))
    , m_table(new QTableView)
    , m_hint(new QLabel)
    , m_adjusted(new QLabel)
    , m_direction(new QComboBox)
    , m_least(new QSpinBox)
    , m_accept(new QToolButton)
    , m_acceptAll(new QToolButton)
{
    setObjectName("carry"_L1);
    build();
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &CarryPanel::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CarryPanel::restorePlace);
    for (const auto signal : {&Session::sourceOpened, &Session::sourceClosed})
        connect(&session, signal, this, &CarryPanel::updateCounts);
    connect(&session, &Session::alignmentChanged, this, &CarryPanel::updateCounts);
    updateCounts();
}

void CarryPanel::build()
{
    m_hint->setObjectName("carryHint"_L1);
    showAsHint(*m_hint);
    auto *bar = new QWidget;
    auto *top = new FlowLayout(bar);
    top->setContentsMargins(6, 4, 6, 4);
    m_direction->setObjectName("carryDirection"_L1);
    m_direction->setAccessibleName(tr("Direction"));
    m_direction->addItems({tr("Left to right"), tr("Right to left")});
    connect(m_direction, &QComboBox::currentIndexChanged, m_model,
            [this](int index) { m_model->setFrom(index == 0 ? Side::Left : Side::Right); });
    top->addWidget(m_direction);
    buildFilters(*top);
    buildVerbs(*top);
    buildTable();
    m_adjusted->setObjectName("carryAdjusted"_L1);
    m_adjusted->setTextFormat(Qt::PlainText);
    m_adjusted->setMargin(4);
    m_adjusted->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_adjusted->hide();
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addLayout(m_pages, 1);
    column->addWidget(m_adjusted);
}

void CarryPanel::buildFilters(QLayout &row)
{
    constexpr std::array names{"carryLikely", "carryUncertain", "carryMissing", "carryPresent"};
    for (std::size_t i = 0; i < CarryModel::states.size(); ++i) {
        auto *filter = new QToolButton;
        filter->setObjectName(QLatin1StringView(names[i]));
        showAsFilter(*filter);
        filter->setToolTip(tr("Show or hide annotations of this state"));
        const CarryState state = CarryModel::states[i];
        connect(filter, &QToolButton::toggled, m_model,
                [this, state](bool isShown) { m_model->setShown(state, isShown); });
        row.addWidget(filter);
        m_filters[i] = filter;
    }
}

void CarryPanel::buildVerbs(QLayout &row)
{
    m_least->setObjectName("carryLeast"_L1);
    m_least->setRange(0, 100);
    m_least->setSingleStep(5);
    m_least->setValue(qRound(likelyCarry * 100));
    m_least->setPrefix(tr("Likely from ", "before a percentage"));
    m_least->setSuffix(tr(" %", "per cent, after a number"));
    m_least->setAccessibleName(tr("Likely from this share of equal wording"));
    m_least->setKeyboardTracking(false);
    connect(m_least, &QSpinBox::valueChanged, m_model,
            [this](int percent) { m_model->setLeast(percent / 100.0); });
    row.addWidget(m_least);
    m_accept->setObjectName("carryAccept"_L1);
    m_accept->setText(tr("Accept"));
    m_accept->setToolTip(tr("Annotate the words on the other side so (A)"));
    m_acceptAll->setObjectName("carryAcceptAll"_L1);
    m_acceptAll->setToolTip(tr("Carry over all that is likely, as one step"));
    for (QToolButton *verb : {m_accept, m_acceptAll}) {
        verb->setAutoRaise(true);
        row.addWidget(verb);
    }
    connect(m_accept, &QToolButton::clicked, this, &CarryPanel::accept);
    connect(m_acceptAll, &QToolButton::clicked, this,
            [this] { Q_EMIT acceptRequested(m_model->likely()); });
}

void CarryPanel::buildTable()
{
    m_table->setObjectName("carryTable"_L1);
    m_table->setAccessibleName(tr("Annotations to carry over"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new WordingDelegate(m_table));
    showAsList(*m_table);
    m_table->installEventFilter(this);
    fitRows();
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(CarryModel::HereColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(CarryModel::ThereColumn, QHeaderView::Stretch);
    header->resizeSection(CarryModel::TagsColumn, 140);
    header->resizeSection(CarryModel::SureColumn, 60);
    header->resizeSection(CarryModel::StateColumn, 110);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && !m_isRestoring)
                    Q_EMIT proposalRequested(m_model->proposal(index), false);
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CarryPanel::followRows);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT proposalRequested(m_model->proposal(index), true);
    });
}

// Two lines of each wording.
void CarryPanel::fitRows()
{
    fitTwoLines(*m_table);
}

void CarryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_pages)
        fitRows();
    QWidget::changeEvent(event);
}

void CarryPanel::showEvent(QShowEvent *event)
{
    m_model->setWatched(true);
    QWidget::showEvent(event);
}

void CarryPanel::hideEvent(QHideEvent *event)
{
    m_model->setWatched(false);
    QWidget::hideEvent(event);
}

Side CarryPanel::from() const
{
    return m_model->from();
}

void CarryPanel::setFrom(Side side)
{
    m_direction->setCurrentIndex(side == Side::Left ? 0 : 1);
}

void CarryPanel::takeKeyboard()
{
    if (m_pages->currentWidget() != m_table)
        return m_direction->setFocus(Qt::ShortcutFocusReason);
    m_table->setFocus(Qt::ShortcutFocusReason);
    // Whatever keys are held down: they make selectRow() add to a selection.
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void CarryPanel::showAdjusted(const QString &words)
{
    m_adjusted->setVisible(!words.isEmpty());
    m_adjusted->setText(tr("Accept now annotates the selected words “%1”").arg(elided(words, 120)));
    m_accept->setText(words.isEmpty() ? tr("Accept") : tr("Accept with Selection"));
    updateVerbs();
}

void CarryPanel::keepPlace()
{
    m_row = m_table->currentIndex().row();
    m_selected.clear();
    for (const CarryProposal &proposal : selected())
        m_selected << proposal.annotation.id;
}

// An accepted one may have gone from the list: the next is where it stood.
void CarryPanel::restorePlace()
{
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        QItemSelectionModel *selection = m_table->selectionModel();
        for (const QString &id : std::as_const(m_selected)) {
            if (const QModelIndex index = m_model->indexOf(id); index.isValid())
                selection->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        const int row = std::min(m_row, m_model->rowCount() - 1);
        if (row >= 0)
            selection->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    }
    updateCounts();
}

void CarryPanel::updateCounts()
{
    const std::array texts{tr("Likely %L1"), tr("Uncertain %L1"), tr("Not found %L1"),
                           tr("There %L1")};
    qsizetype all = 0;
    for (std::size_t i = 0; i < CarryModel::states.size(); ++i) {
        const qsizetype count = m_model->count(CarryModel::states[i]);
        m_filters[i]->setText(texts[i].arg(count));
        all += count;
    }
    if (!m_session.alignment())
        m_hint->setText(tr("With two texts open, this proposes the annotations of one on the "
                           "matching words of the other."));
    else
        m_hint->setText(all == 0 ? tr("There are no annotations to carry over on this side.")
                                 : tr("All states are hidden."));
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    followRows();
}

void CarryPanel::followRows()
{
    updateVerbs();
    Q_EMIT selectionChanged();
}

void CarryPanel::updateVerbs()
{
    const std::vector<CarryProposal> proposals = selected();
    const bool hasPlace = std::ranges::any_of(proposals, [](const CarryProposal &proposal) {
        return !proposal.range.isEmpty() && proposal.state != CarryState::Present;
    });
    m_accept->setEnabled(hasPlace || (proposals.size() == 1 && !m_adjusted->isHidden()));
    const qsizetype likely = m_model->count(CarryState::New);
    m_acceptAll->setText(tr("Accept All Likely (%L1)").arg(likely));
    m_acceptAll->setEnabled(likely > 0);
}

std::vector<CarryProposal> CarryPanel::selected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<CarryProposal> proposals;
    for (const QModelIndex &row : std::as_const(rows))
        proposals.push_back(m_model->proposal(row));
    return proposals;
}

const CarryProposal *CarryPanel::single() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? &m_model->proposal(rows.first()) : nullptr;
}

void CarryPanel::accept()
{
    if (m_accept->isEnabled())
        Q_EMIT acceptRequested(selected());
}

bool CarryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_table->currentIndex().isValid())
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    switch (pressed->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT proposalRequested(m_model->proposal(m_table->currentIndex()), true);
        return true;
    case Qt::Key_A:
        accept();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace diptych
