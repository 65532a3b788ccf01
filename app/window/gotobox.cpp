// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/gotobox.h"

#include "base/text.h"
#include "document/document.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr Position previewCodePoints = 60;

} // namespace

GoToBox::GoToBox(std::shared_ptr<const Document> document, QWidget *window)
    : PickBox(tr("Number of a paragraph, line or position"), tr("Places of this number"), window)
    , m_document(std::move(document))
    , m_hint(new QLabel(tr("12:5 is column 5 of line 12 · 50% is the middle · Enter goes there")))
{
    setObjectName("goToBox"_L1);
    setAccessibleName(tr("Go to a place"));
    setMaximumHeight(170);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    column().addWidget(m_hint);
}

void GoToBox::filter(const QString &text)
{
    m_destinations = destinations(*m_document, text);
    list().clear();
    for (const Destination &destination : m_destinations) {
        const Range ahead(destination.at,
                          std::min(destination.at + previewCodePoints, m_document->length()));
        list().addItem(
            tr("%1  —  %2", "place, the words there")
                .arg(destination.name, elided(m_document->string(ahead), previewCodePoints - 1)));
    }
    markFirst();
}

void GoToBox::take(int row)
{
    Q_EMIT chosen(m_destinations.at(size_t(row)).at);
}

} // namespace diptych
