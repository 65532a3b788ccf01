// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/statusbar.h"

#include "session/session.h"
#include "window/icons.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QToolButton>

#include <cmath>

namespace diptych {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StatusBar::StatusBar(Session &session, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_summary(new QToolButton)
    , m_progress(new QProgressBar)
    , m_cancel(new QToolButton)
    , m_saved(new QLabel)
    , m_place(new QLabel)
    , m_coder(new QToolButton)
{
    build();
    connect(this, &QStatusBar::messageChanged, this, &StatusBar::showSummary);
    connect(&session, &Session::alignmentChanged, this, &StatusBar::updateSummary);
    connect(&session, &Session::alignmentStarted, this, &StatusBar::updateWork);
    connect(&session, &Session::alignmentChanged, this, &StatusBar::updateWork);
    connect(&session, &Session::openingStarted, this, &StatusBar::updateWork);
    connect(&session, &Session::sourceOpened, this, &StatusBar::updateWork);
    connect(&session, &Session::openFailed, this, &StatusBar::updateWork);
    connect(&session, &Session::alignmentProgressed, this, [this](double fraction) {
        m_progress->setRange(0, 100);
        m_progress->setValue(int(std::lround(fraction * 100)));
    });
    connect(&session, &Session::saveStateChanged, this, &StatusBar::updateSaved);
    connect(&session, &Session::sourceClosed, this, &StatusBar::updateSaved);
    connect(&session, &Session::coderChanged, this, &StatusBar::updateCoder);
    connect(m_cancel, &QToolButton::clicked, this, &StatusBar::cancelWork);
    connect(m_coder, &QToolButton::clicked, this, &StatusBar::coderClicked);
    connect(m_summary, &QToolButton::clicked, this, &StatusBar::summaryClicked);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, &StatusBar::showWork);
    updateSummary();
    updateWork();
    updateSaved();
    updateCoder();
}

void StatusBar::build()
{
    m_summary->setObjectName("summary"_L1);
    m_saved->setObjectName("saved"_L1);
    m_place->setObjectName("place"_L1);
    m_coder->setObjectName("coder"_L1);
    m_coder->setAutoRaise(true);
    m_coder->setToolTip(tr("Whose name new annotations get"));
    m_progress->setMaximumWidth(160);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setTextVisible(false);
    m_cancel->setIcon(namedIcon("process-stop"_L1));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop"));
    m_cancel->setAccessibleName(tr("Stop what is under way"));
    m_summary->setAutoRaise(true);
    m_summary->setToolTip(tr("List the differences"));
    addWidget(m_summary);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_saved);
    addPermanentWidget(m_place);
    addPermanentWidget(m_coder);
}

void StatusBar::updateSummary()
{
    const Alignment *alignment = m_session.alignment();
    m_summary->setText(alignment ? alignmentSummary(*alignment) : QString());
    showSummary();
}

// A passing message takes its place.
void StatusBar::showSummary()
{
    m_summary->setVisible(!m_summary->text().isEmpty() && currentMessage().isEmpty());
}

void StatusBar::updateWork()
{
    const bool isOpening = m_session.isOpening(Side::Left) || m_session.isOpening(Side::Right);
    const bool isBusy = isOpening || m_session.isAligning();
    // Where something can be looked at meanwhile, what is done in a moment is not worth a word.
    if (isBusy && m_session.alignment() && !m_progress->isVisible()) {
        if (!m_patience.isActive())
            m_patience.start();
        return;
    }
    m_patience.stop();
    showWork();
}

void StatusBar::showWork()
{
    const bool isOpening = m_session.isOpening(Side::Left) || m_session.isOpening(Side::Right);
    const bool isBusy = isOpening || m_session.isAligning();
    m_progress->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    m_progress->setRange(0, 0); // until a number is known
    const QString name = isOpening ? tr("Opening") : tr("Comparing");
    m_progress->setAccessibleName(name);
    updateSummary();
    if (isBusy) {
        m_summary->setText(isOpening ? tr("Opening…") : tr("Comparing the two texts…"));
        showSummary();
    }
}

void StatusBar::cancelWork()
{
    for (const Side side : bothSides) {
        if (m_session.isOpening(side))
            m_session.cancelOpening(side);
    }
    m_session.cancelAlignment();
}

void StatusBar::updateSaved()
{
    const QString partly = readOnlySide();
    const auto is = [this](SaveState state) {
        return m_session.saveState(Side::Left) == state ||
               m_session.saveState(Side::Right) == state;
    };
    QFont font = this->font();
    font.setBold(is(SaveState::Failed));
    m_saved->setFont(font);
    if (is(SaveState::Failed))
        m_saved->setText(tr("Not saved!"));
    else if (is(SaveState::Saving))
        m_saved->setText(tr("Saving…"));
    else if (is(SaveState::Saved))
        m_saved->setText(tr("Saved ✓"));
    else if (is(SaveState::ReadOnly) && partly.isEmpty())
        m_saved->setText(tr("Read-only"));
    else
        m_saved->clear();
    if (partly.isEmpty())
        return;
    const QString saved = m_saved->text();
    m_saved->setText(saved.isEmpty() ? partly : tr("%1 · %2").arg(saved, partly));
}

/// Where one of two sides is for reading only, which.
QString StatusBar::readOnlySide() const
{
    const auto isReadOnly = [this](Side side) {
        return m_session.saveState(side) == SaveState::ReadOnly;
    };
    if (!m_session.document(Side::Left) || !m_session.document(Side::Right) ||
        isReadOnly(Side::Left) == isReadOnly(Side::Right))
        return {};
    return isReadOnly(Side::Left) ? tr("left read-only") : tr("right read-only");
}

void StatusBar::updateCoder()
{
    const QString name = m_session.coder().name;
    m_coder->setText(name.isEmpty() ? tr("Coder?") : tr("Coder: %1").arg(name));
    m_coder->setAccessibleName(name.isEmpty() ? tr("Say who codes")
                                              : tr("Coder: %1. Change").arg(name));
}

void StatusBar::showPlace(Side side, Position at)
{
    const Document *document = m_session.document(side);
    if (!document)
        return m_place->clear();
    const qsizetype line = document->lineAt(at);
    m_place->setText(tr("Ln %L1, col %L2", "line and column")
                         .arg(line + 1)
                         .arg(at - document->line(line).start + 1));
}

QString alignmentSummary(const Alignment &alignment)
{
    const auto number = [&](PassageKind kind) {
        return int(alignment.count(kind));
    };
    const int changed = number(PassageKind::Edited);
    const int moved = number(PassageKind::Moved) + number(PassageKind::MovedEdited);
    // Rounded down: a hundred per cent is said of equal texts only.
    QStringList parts{
        StatusBar::tr("aligned %L1 %").arg(int(std::floor(alignment.similarity() * 100)))};
    if (changed > 0)
        parts << StatusBar::tr("%Ln changed", "passages", changed);
    if (moved > 0)
        parts << StatusBar::tr("%Ln moved", "passages", moved);
    if (const int left = number(PassageKind::LeftOnly); left > 0)
        parts << StatusBar::tr("%Ln only left", "passages", left);
    if (const int right = number(PassageKind::RightOnly); right > 0)
        parts << StatusBar::tr("%Ln only right", "passages", right);
    return parts.join(u" · "_s);
}

} // namespace diptych
