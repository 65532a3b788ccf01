// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tagbox.h"

#include "base/text.h"
#include "models/roles.h"
#include "models/tagchoices.h"
#include "window/popups.h"
#include "window/tagdelegates.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxWidth = 360;
constexpr int visibleRows = 9;

} // namespace

TagBox::TagBox(const Codebook &codebook, const QList<TagId> &given, const QString &quote,
               QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_choices(new TagChoices(codebook, this))
    , m_edit(new QLineEdit)
    , m_list(new QListView)
    , m_hint(new QLabel)
{
    setObjectName("tagBox"_L1);
    setAccessibleName(tr("Tag “%1”").arg(elided(quote, 80)));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);

    auto *quoteLabel = new QLabel(fontMetrics().elidedText(u"“"_s + elided(quote, 120) + u"”"_s,
                                                           Qt::ElideRight, boxWidth - 20));
    quoteLabel->setTextFormat(Qt::PlainText);
    quoteLabel->setForegroundRole(QPalette::PlaceholderText);
    m_edit->setObjectName("tagEdit"_L1);
    m_edit->setMaxLength(Codebook::longestName);
    m_edit->setPlaceholderText(tr("Find a tag or name a new one"));
    m_edit->setAccessibleName(tr("Find a tag or name a new one"));
    m_edit->installEventFilter(this);
    m_list->setObjectName("tagList"_L1);
    m_list->setAccessibleName(tr("Matching tags"));
    m_list->setModel(m_choices);
    m_list->setItemDelegate(new TagChoiceDelegate(given, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_hint->setText(tr("Enter gives or takes the tag · Esc closes"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 6);
    column->addWidget(quoteLabel);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);

    // The list never has the keyboard, so nobody else would say what is marked.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &marked) {
                QAccessibleAnnouncementEvent announcement(m_edit, marked.data().toString());
                QAccessible::updateAccessibility(&announcement);
            });
    connect(m_edit, &QLineEdit::textChanged, this, &TagBox::filter);
    connect(m_list, &QListView::clicked, this, &TagBox::take);
    setFocusProxy(m_edit);
    m_list->setCurrentIndex(m_choices->index(0));
}

void TagBox::openAt(const QRect &place)
{
    const int rows = std::clamp(m_choices->rowCount(), 4, visibleRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2);
    setFixedWidth(boxWidth);
    adjustSize();
    moveBeside(*this, place);
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void TagBox::filter(const QString &text)
{
    m_choices->setText(text);
    m_list->setCurrentIndex(m_choices->index(0));
}

void TagBox::take()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const Tag tag = m_choices->tag(index);
    const bool isNew = index.data(Role::CreatesTag).toBool();
    close();
    Q_EMIT chosen(tag, isNew);
}

// The list is steered from the line edit, so that typing and choosing need no change of focus.
bool TagBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int last = m_choices->rowCount() - 1;
    const int row = m_list->currentIndex().row();
    const auto go = [&](int to) {
        m_list->setCurrentIndex(m_choices->index(std::clamp(to, 0, std::max(0, last))));
        return true;
    };
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Up:
        return go(row - 1);
    case Qt::Key_Down:
        return go(row + 1);
    case Qt::Key_PageUp:
        return go(row - visibleRows);
    case Qt::Key_PageDown:
        return go(row + visibleRows);
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace diptych
