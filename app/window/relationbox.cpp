// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/relationbox.h"

#include "annotation/relations.h"
#include "base/text.h"
#include "models/relationchoices.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr int greatestHeight = 300; // pixels
constexpr qsizetype shownCodePoints = 120;

QLabel *wording(const QString &text, const char *name)
{
    auto *label = new QLabel(u'“' + elided(text, shownCodePoints) + u'”');
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RelationBox::RelationBox(const QStringList &known, const QString &start, const QString &end,
                         QWidget *window)
    : PickBox(tr("Find a relation or name a new one"), tr("Matching relations"), window)
    , m_known(known)
{
    setObjectName("relationBox"_L1);
    setAccessibleName(tr("How “%1” relates to “%2”").arg(elided(start, 80), elided(end, 80)));
    setMaximumHeight(greatestHeight);
    auto *hint = new QLabel(tr("Enter links · Esc goes back"));
    hint->setForegroundRole(QPalette::PlaceholderText);
    column().insertWidget(0, wording(start, "relationStart"));
    column().addWidget(wording(end, "relationEnd"));
    column().addWidget(hint);
    filter({});
}

void RelationBox::filter(const QString &text)
{
    m_choices = relationChoices(m_known, text);
    list().clear();
    for (const QString &relation : std::as_const(m_choices)) {
        const QString wording = relationText(relation);
        list().addItem(m_known.contains(relation) ? wording : tr("New: “%1”").arg(wording));
    }
    markFirst();
}

void RelationBox::closeEvent(QCloseEvent *event)
{
    PickBox::closeEvent(event);
    Q_EMIT closed();
}

void RelationBox::take(int row)
{
    Q_EMIT chosen(m_choices.at(row));
}

} // namespace diptych
