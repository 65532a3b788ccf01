// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tagchips.h"

#include "window/flowlayout.h"
#include "window/icons.h"

#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchSize = 12;

} // namespace

TagChips::TagChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_add(new QToolButton(this))
{
    m_add->setObjectName("addTag"_L1);
    m_add->setText(tr("Add Tag…"));
    m_add->setIcon(namedIcon("list-add"_L1));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAccessibleName(tr("Add a tag to this annotation"));
    m_flow->addWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, &TagChips::addRequested);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QWidget *TagChips::addButton() const
{
    return m_add;
}

void TagChips::setTags(const QList<TagId> &tags, const Codebook &codebook)
{
    QList<Tag> shown;
    for (const TagId &id : tags) {
        const Tag *known = codebook.find(id);
        Tag unknown;
        unknown.id = id;
        unknown.name = codebook.path(id);
        shown << (known ? *known : unknown);
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the chip whose button was just pressed
    }
    m_chips.clear();
    m_flow->removeWidget(m_add);
    for (const Tag &tag : std::as_const(m_shown)) {
        m_chips << makeChip(tag, codebook.path(tag.id));
        m_flow->addWidget(m_chips.constLast());
        m_chips.constLast()->show();
    }
    m_flow->addWidget(m_add);
    updateGeometry();
}

QWidget *TagChips::makeChip(const Tag &tag, const QString &path)
{
    auto *chip = new QFrame(this);
    chip->setObjectName("tagChip"_L1);
    chip->setFrameShape(QFrame::StyledPanel);
    chip->setToolTip(tag.description.isEmpty() ? path : tag.description);
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(5, 1, 1, 1);
    row->setSpacing(4);
    auto *swatch = new QLabel;
    swatch->setPixmap(tagSwatch(QColor::fromRgb(tag.color), swatchSize, devicePixelRatioF()));
    auto *name = new QLabel(tag.name);
    name->setTextFormat(Qt::PlainText);
    auto *remove = new QToolButton;
    remove->setIcon(namedIcon("window-close"_L1));
    remove->setIconSize({12, 12});
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Take the tag “%1” away").arg(tag.name));
    remove->setAccessibleName(tr("Take the tag “%1” away").arg(tag.name));
    connect(remove, &QToolButton::clicked, this,
            [this, id = tag.id] { Q_EMIT removeRequested(id); });
    row->addWidget(swatch);
    row->addWidget(name);
    row->addWidget(remove);
    return chip;
}

} // namespace diptych
