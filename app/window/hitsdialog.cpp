// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/hitsdialog.h"

#include "window/rowtable.h"
#include "window/tagbox.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

// The words nearest to the hit are the ones to keep.
class BeforeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideLeft;
    }
};

} // namespace

HitsDialog::HitsDialog(std::unique_ptr<HitsModel> hits, const Codebook &codebook, bool isCut,
                       QWidget *parent)
    : QDialog(parent)
    , m_model(hits.release())
    , m_codebook(codebook)
    , m_table(new QTableView)
    , m_count(new QLabel)
{
    m_model->setParent(this);
    setObjectName("hitsDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tag All Hits"));
    buildTable();
    auto *hint = new QLabel(
        isCut ? tr("There are more hits; these are the first. Space ticks and unticks a row.")
              : tr("Space ticks and unticks a row."));
    hint->setWordWrap(true);
    m_count->setObjectName("hitsCount"_L1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_tag = buttons->addButton(tr("&Tag…"), QDialogButtonBox::ActionRole);
    m_tag->setObjectName("hitsTag"_L1);
    auto *all = buttons->addButton(tr("Tick &All"), QDialogButtonBox::ResetRole);
    auto *none = buttons->addButton(tr("Tick &None"), QDialogButtonBox::ResetRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    column->addWidget(buttons);
    m_tag->setDefault(true); // once it is in the dialog
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tag, &QPushButton::clicked, this, &HitsDialog::openBox);
    connect(all, &QPushButton::clicked, m_model, [this] { m_model->tickAll(true); });
    connect(none, &QPushButton::clicked, m_model, [this] { m_model->tickAll(false); });
    connect(m_model, &HitsModel::ticksChanged, this, &HitsDialog::updateTicks);
    updateTicks();
    resize(760, 480);
}

void HitsDialog::buildTable()
{
    m_table->setObjectName("hitsTable"_L1);
    m_table->setAccessibleName(tr("Hits"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(HitsModel::BeforeColumn, new BeforeDelegate(m_table));
    showAsRows(*m_table);
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(HitsModel::BeforeColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(HitsModel::AfterColumn, QHeaderView::Stretch);
    header->resizeSection(HitsModel::PlaceColumn, 110);
    header->resizeSection(HitsModel::HitColumn, 140);
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void HitsDialog::updateTicks()
{
    m_count->setText(tr("%L1 of %L2 ticked").arg(m_model->tickedCount()).arg(m_model->rowCount()));
    m_tag->setEnabled(m_model->tickedCount() > 0);
}

void HitsDialog::toggleSelected()
{
    const bool isTicked =
        m_model->data(m_table->currentIndex().siblingAtColumn(0), Qt::CheckStateRole).toInt() ==
        Qt::Checked;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        m_model->setData(row, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void HitsDialog::openBox()
{
    auto *box = new TagBox(
        m_codebook, {},
        m_model->index(m_table->currentIndex().row(), HitsModel::HitColumn).data().toString(),
        this);
    connect(box, &TagBox::chosen, this, [this](const Tag &tag, bool isNew) {
        Q_EMIT tagChosen(m_model->ticked(), tag, isNew);
        accept();
    });
    box->openAt({m_tag->mapToGlobal(QPoint()), m_tag->size()});
}

bool HitsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleSelected();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace diptych
