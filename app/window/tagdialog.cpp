// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tagdialog.h"

#include "window/colorpicker.h"
#include "window/tagkeys.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

TagDialog::TagDialog(const Codebook &codebook, const TagId &parentTag, QWidget *parent)
    : QDialog(parent)
    , m_codebook(codebook)
    , m_isNew(true)
{
    m_tag.color = codebook.makeTag({}).color;
    m_tag.parent = parentTag;
    setWindowTitle(tr("New Tag"));
    build();
}

TagDialog::TagDialog(const Codebook &codebook, const Tag &tag, QWidget *parent)
    : QDialog(parent)
    , m_codebook(codebook)
    , m_tag(tag)
    , m_isNew(false)
{
    setWindowTitle(tr("Tag “%1”").arg(tag.name));
    build();
}

void TagDialog::build()
{
    setObjectName("tagDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    m_name = new QLineEdit;
    m_name->setMaxLength(int(std::max(Codebook::longestName, m_tag.name.size())));
    m_name->setText(m_tag.name);
    m_name->setObjectName("tagName"_L1);
    m_parent = new QComboBox;
    fillParents();
    QList<QColor> colors;
    for (const quint32 offered : Codebook::palette())
        colors << QColor::fromRgb(offered);
    m_color = new ColorPicker(colors, QColor::fromRgb(m_tag.color));
    m_key = new QLineEdit(m_tag.key);
    m_key->setObjectName("tagKey"_L1);
    m_key->setMaxLength(1);
    m_key->setMaximumWidth(60);
    m_key->setPlaceholderText(tr("none"));
    m_description = new QPlainTextEdit(m_tag.description);
    m_description->setTabChangesFocus(true);
    m_description->setPlaceholderText(tr("When to give this tag, and when not"));
    m_problem = new QLabel;
    m_problem->setObjectName("tagProblem"_L1);
    m_problem->setWordWrap(true);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Under:"), m_parent);
    form->addRow(tr("Colour:"), m_color);
    form->addRow(tr("&Key:"), m_key);
    form->addRow(tr("&Description:"), m_description);
    form->addRow(m_problem);
    form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TagDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &TagDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &TagDialog::check);
    connect(m_key, &QLineEdit::textChanged, this, &TagDialog::check);
    connect(m_parent, &QComboBox::currentIndexChanged, this, &TagDialog::check);
    m_name->setFocus();
    check();
}

// A tag cannot stand under itself or what stands under it.
void TagDialog::fillParents()
{
    const QList<TagId> own = m_isNew ? QList<TagId>() : m_codebook.subtree(m_tag.id);
    m_parent->addItem(tr("(top level)"), TagId());
    for (const TagId &top : m_codebook.children()) {
        for (const TagId &id : m_codebook.subtree(top)) {
            if (!own.contains(id))
                m_parent->addItem(m_codebook.path(id), id);
        }
    }
    m_parent->setCurrentIndex(
        std::max(0, m_parent->findData(m_codebook.find(m_tag.parent) ? m_tag.parent : TagId())));
}

Tag TagDialog::edited() const
{
    Tag tag = m_tag;
    const QString name = m_name->text().simplified();
    const TagId parentTag = m_parent->currentData().toUuid();
    if (m_isNew) {
        const QString path =
            parentTag.isNull() ? name : QString(m_codebook.path(parentTag) + u'/' + name);
        tag.id = m_codebook.makeTag(path).id;
    }
    tag.name = name;
    tag.parent = parentTag;
    tag.color = m_color->color().rgb() & 0xffffff;
    tag.key = m_key->text().trimmed();
    tag.description = m_description->toPlainText();
    return tag;
}

QString TagDialog::problem() const
{
    const Tag tag = edited();
    if (tag.name.contains(u'/'))
        return tr("A name cannot have a slash: choose above what the tag stands under.");
    for (const TagId &sibling : m_codebook.children(tag.parent)) {
        const Tag *other = m_codebook.find(sibling);
        if (sibling != m_tag.id && other->name.compare(tag.name, Qt::CaseInsensitive) == 0)
            return tr("There is a tag of that name already.");
    }
    if (!tag.key.isEmpty() && TagKeys::reservedKeys().contains(tag.key))
        return tr("The key “%1” has another meaning in the texts.").arg(tag.key);
    const Tag *holder = m_codebook.findByKey(tag.key);
    if (holder && holder->id != m_tag.id)
        return tr("The key “%1” belongs to the tag “%2”.").arg(tag.key, holder->name);
    return {};
}

void TagDialog::check()
{
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(wrong.isEmpty() && !m_name->text().simplified().isEmpty());
}

void TagDialog::accept()
{
    Q_EMIT tagAccepted(edited());
    QDialog::accept();
}

} // namespace diptych
