// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/messagebar.h"

#include "base/error.h"
#include "window/flowlayout.h"
#include "window/icons.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTextWidth = 260;

QColor accent(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Warning:
        return QColor(0xc7, 0x86, 0x00);
    case MessageBar::Kind::Error:
        return QColor(0xc6, 0x2f, 0x2f);
    case MessageBar::Kind::Info:
        break;
    }
    return QColor(0x2f, 0x6d, 0xb5);
}

QLatin1StringView sign(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Warning:
        return "dialog-warning"_L1;
    case MessageBar::Kind::Error:
        return "dialog-error"_L1;
    case MessageBar::Kind::Info:
        break;
    }
    return "dialog-information"_L1;
}

QColor mixed(const QColor &one, const QColor &other, float share)
{
    return QColor::fromRgbF(one.redF() * share + other.redF() * (1 - share),
                            one.greenF() * share + other.greenF() * (1 - share),
                            one.blueF() * share + other.blueF() * (1 - share));
}

} // namespace

MessageBar::MessageBar(Kind kind, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_sign(new QLabel)
    , m_text(new QLabel(text))
    , m_grid(new QGridLayout(this))
    , m_controls(new FlowLayout)
{
    setObjectName("messageBar"_L1);
    setAccessibleName(text);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setObjectName("messageText"_L1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setIcon(namedIcon("window-close"_L1));
    close->setText(tr("Close message"));
    close->setAccessibleName(tr("Close message"));
    close->setToolTip(tr("Close message"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);

    m_grid->setContentsMargins(8, 4, 4, 4);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_text, 0, 1);
    m_grid->addLayout(m_controls, 0, 2);
    m_grid->addWidget(close, 0, 3, Qt::AlignTop);
    updateColors();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QPushButton *MessageBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, &MessageBar::dismiss);
    addControl(button);
    return button;
}

void MessageBar::addControl(QWidget *control)
{
    m_controls->addWidget(control);
    control->show(); // at once: whoever asks next finds what was added
    placeControls();
}

void MessageBar::dismiss()
{
    if (const QWidget *focused = focusWidget(); focused && focused->hasFocus())
        Q_EMIT keyboardLeft();
    hide();
    deleteLater();
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeControls();
}

void MessageBar::placeControls()
{
    const int beside =
        width() - m_controls->sizeHint().width() - 2 * m_sign->sizeHint().width() - 60;
    const int wanted =
        std::min(leastTextWidth, m_text->fontMetrics().horizontalAdvance(m_text->text()));
    const bool isBelow = m_controls->count() > 0 && beside < wanted;
    if (isBelow == m_isBelow)
        return;
    m_isBelow = isBelow;
    m_grid->removeItem(m_controls);
    if (isBelow)
        m_grid->addLayout(m_controls, 1, 1, 1, 3);
    else
        m_grid->addLayout(m_controls, 0, 2);
}

void MessageBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QAccessibleAnnouncementEvent announcement(this, m_text->text());
    if (m_kind == Kind::Error)
        announcement.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&announcement);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Our own palette arrives here too: it changes nothing then, and that ends it.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ParentChange)
        updateColors();
}

void MessageBar::updateColors()
{
    const QPalette outside = parentWidget() ? parentWidget()->palette() : QPalette();
    QPalette own = outside;
    own.setColor(QPalette::Window, mixed(accent(m_kind), outside.color(QPalette::Window), 0.16F));
    setPalette(own);
    m_sign->setPixmap(namedIcon(sign(m_kind)).pixmap(QSize(16, 16), devicePixelRatioF()));
}

QString sentences(const Error &error)
{
    const auto sentence = [](QString clause) {
        if (!clause.isEmpty()) {
            clause[0] = clause.at(0).toUpper();
            if (!clause.endsWith(u'.') && !clause.endsWith(u'?') && !clause.endsWith(u'!'))
                clause = MessageBar::tr("%1.", "a sentence").arg(clause);
        }
        return clause;
    };
    const QString what = sentence(error.what);
    return error.remedy.isEmpty()
               ? what
               : MessageBar::tr("%1 %2", "two sentences").arg(what, sentence(error.remedy));
}

} // namespace diptych
