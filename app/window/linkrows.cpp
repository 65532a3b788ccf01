// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/linkrows.h"

#include "annotation/relations.h"
#include "base/text.h"
#include "models/linkends.h"
#include "session/session.h"
#include "window/icons.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRows = 5;
constexpr qsizetype shownCodePoints = 160;
constexpr int besideText = 44; // pixels: the icon and the button's margins

} // namespace

LinkRows::LinkRows(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
    , m_more(new QLabel)
{
    setObjectName("linkRows"_L1);
    m_column->setContentsMargins(8, 4, 8, 6);
    m_column->setSpacing(2);
    auto *title = new QLabel(tr("Links"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_column->addWidget(title);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->setWordWrap(true);
    m_column->addWidget(m_more);
    connect(&session, &Session::linksChanged, this, &LinkRows::refresh);
    hide();
}

void LinkRows::showAt(Side side, Range place)
{
    m_side = side;
    m_place = place;
    refresh();
}

void LinkRows::refresh()
{
    for (QToolButton *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    std::vector<LinkEnd> ends;
    if (m_session.document(m_side))
        ends = linkEndsAt(m_session, m_side, m_place);
    for (std::size_t i = 0; i < std::min(ends.size(), mostRows); ++i)
        addRow(ends[i]);
    const int more = int(ends.size()) - int(m_rows.size());
    m_more->setText(tr("and %n more in the list of links", nullptr, more));
    m_more->setVisible(more > 0);
    setVisible(!ends.empty());
    fitRows();
}

void LinkRows::addRow(const LinkEnd &end)
{
    const Annotation *link = m_session.annotations(end.from).find(end.id);
    auto *row = new QToolButton;
    const QString words = sentence(end, *link);
    row->setObjectName("linkRow"_L1);
    row->setIcon(namedIcon("link"_L1));
    row->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->setAutoRaise(true);
    row->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->setToolTip(words);
    row->setAccessibleName(words);
    connect(row, &QToolButton::clicked, this,
            [this, end] { Q_EMIT linkRequested(end.from, end.id); });
    m_column->insertWidget(m_column->indexOf(m_more), row);
    m_rows.append(row);
}

/// A sentence about the place.
QString LinkRows::sentence(const LinkEnd &end, const Annotation &link) const
{
    const QString relation = relationText(link.link->relation);
    if (end.isFar)
        return tr("“%1” – %2 – this",
                  "%1 another text's words, %2 how they relate to the words here")
            .arg(elided(link.selector.exact, shownCodePoints), relation);
    const QString there =
        tr("this – %1 – “%2”").arg(relation, elided(link.link->selector.exact, shownCodePoints));
    const QString news = farEndNews(m_session, end.from, link);
    return news.isEmpty() ? there : tr("%1 (%2)").arg(there, news);
}

void LinkRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

void LinkRows::fitRows()
{
    for (QToolButton *row : std::as_const(m_rows)) {
        row->setText(row->fontMetrics().elidedText(row->accessibleName(), Qt::ElideRight,
                                                   width() - besideText));
    }
}

} // namespace diptych
