// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/inspectorpanel.h"

#include "base/text.h"
#include "models/annotationmodel.h"
#include "session/session.h"
#include "storage/provenance.h"
#include "window/icons.h"
#include "window/linkrows.h"
#include "window/noteeditor.h"
#include "window/tagchips.h"

#include <QtCore/QLocale>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownCodePoints = 400;
constexpr int confidenceStep = 5;

QLabel *textLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString quoted(const QString &text)
{
    return u'“' + elided(text, shownCodePoints) + u'”';
}

QString carriedFrom(const Annotation &annotation, const Provenance &provenance)
{
    const QString name = escapedForDisplay(
        QByteArrayView(QByteArray::fromPercentEncoding(provenance.source.toLatin1())));
    const QString day =
        QLocale().toString(annotation.created.toLocalTime().date(), QLocale::ShortFormat);
    return name.isEmpty() ? InspectorPanel::tr("Carried over, %1").arg(day)
                          : InspectorPanel::tr("Carried over from %1, %2").arg(name, day);
}

} // namespace

InspectorPanel::InspectorPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName("inspector"_L1);
    build();
    connect(&session, &Session::changed, this, &InspectorPanel::apply);
    connect(&session, &Session::alignmentChanged, this, &InspectorPanel::fillCounterpart);
    connect(&session, &Session::sourceAboutToClose, this, &InspectorPanel::commit);
    connect(&session, &Session::aboutToMerge, this, &InspectorPanel::commit);
    connect(&session, &Session::holdingChanged, this, &InspectorPanel::refresh);
    connect(&session, &Session::sourceClosed, this, &InspectorPanel::forget);
    connect(&session, &Session::sourceOpened, this, &InspectorPanel::forget);
    refresh();
}

void InspectorPanel::build()
{
    auto *hint =
        new QLabel(tr("Select words in a text and press T to tag them or N to write a note.\n\n"
                      "What is tagged at the caret shows here."));
    hint->setObjectName("inspectorHint"_L1);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    hint->setMargin(12);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildDetails());
    m_pages = new QStackedLayout;
    m_pages->addWidget(hint);
    m_pages->addWidget(scroll);
    m_links = new LinkRows(m_session);
    connect(m_links, &LinkRows::linkRequested, this, &InspectorPanel::linkRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_pages, 1);
    column->addWidget(m_links);
}

QWidget *InspectorPanel::buildDetails()
{
    m_which = new QLabel;
    m_stepper = new QWidget;
    auto *stepperRow = new QHBoxLayout(m_stepper);
    stepperRow->setContentsMargins({});
    stepperRow->addWidget(m_which, 1);
    const auto addStep = [&](QLatin1StringView icon, const QString &name, int direction) {
        auto *button = new QToolButton;
        button->setIcon(namedIcon(icon));
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, [this, direction] { step(direction); });
        stepperRow->addWidget(button);
    };
    addStep("go-previous"_L1, tr("Annotation before, at this place"), -1);
    addStep("go-next"_L1, tr("Next annotation at this place"), 1);

    m_quote = textLabel("inspectorQuote");
    m_tags = new TagChips;
    m_note = new NoteEditor;
    m_note->setObjectName("inspectorNote"_L1);
    m_note->setAccessibleName(tr("Note"));
    m_note->setMinimumHeight(70);
    m_confidence = new QSpinBox;
    m_confidence->setObjectName("inspectorConfidence"_L1);
    m_confidence->setRange(-confidenceStep, 100);
    m_confidence->setSingleStep(confidenceStep);
    m_confidence->setSpecialValueText(tr("not given"));
    m_confidence->setSuffix(tr(" %", "per cent, after a number"));
    m_confidence->setAccessibleName(tr("Confidence"));
    m_confidence->setKeyboardTracking(false);
    m_change = textLabel("inspectorChange");
    m_wording = textLabel("inspectorWording");
    m_goThere = new QPushButton(tr("Show on the Other Side"));
    m_origin = textLabel("inspectorOrigin");
    m_origin->setForegroundRole(QPalette::PlaceholderText);

    auto *confidenceLabel = new QLabel(tr("Confidence:"));
    confidenceLabel->setBuddy(m_confidence);
    auto *confidenceRow = new QHBoxLayout;
    confidenceRow->addWidget(confidenceLabel);
    confidenceRow->addWidget(m_confidence);
    confidenceRow->addStretch();

    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(8, 6, 8, 8);
    column->addWidget(m_stepper);
    column->addWidget(m_quote);
    column->addWidget(m_tags);
    column->addWidget(m_note, 1);
    column->addLayout(confidenceRow);
    column->addWidget(m_change);
    column->addWidget(m_wording);
    column->addWidget(m_goThere, 0, Qt::AlignLeft);
    column->addWidget(m_origin);
    column->addStretch();

    connect(m_note, &NoteEditor::committed, this, &InspectorPanel::saveNote);
    connect(m_note, &NoteEditor::left, this, &InspectorPanel::left);
    connect(m_tags, &TagChips::addRequested, this,
            [this] { Q_EMIT tagBoxRequested(m_side, m_id, m_tags->addButton()); });
    connect(m_tags, &TagChips::removeRequested, this, [this](const TagId &tag) {
        if (const Annotation *annotation = current()) {
            QList<TagId> tags = annotation->tags;
            tags.removeOne(tag);
            // An annotation that says nothing any more goes.
            report(tags.isEmpty() && annotation->note.isEmpty()
                       ? m_session.removeAnnotations(m_side, {m_id})
                       : m_session.setTags(m_side, m_id, tags));
        }
    });
    connect(m_confidence, &QSpinBox::valueChanged, this, [this](int percent) {
        if (!m_isFilling && current()) {
            report(m_session.setConfidence(
                m_side, m_id, percent < 0 ? std::nullopt : std::optional(percent / 100.0)));
        }
    });
    connect(m_goThere, &QPushButton::clicked, this,
            [this] { Q_EMIT placeRequested(otherSide(m_side), m_counterpart); });
    return details;
}

const Annotation *InspectorPanel::current() const
{
    return m_id.isEmpty() ? nullptr : m_session.annotations(m_side).find(m_id);
}

void InspectorPanel::showAnnotations(Side side, const QStringList &ids)
{
    if (isBegun() && m_note->hasFocus())
        return; // words are being written that will make an annotation
    commit();
    if (side != m_side || !ids.contains(m_id))
        m_id = ids.value(0);
    m_side = side;
    m_ids = ids;
    m_range = {};
    refresh();
}

void InspectorPanel::showLinksAt(Side side, Range place)
{
    m_links->showAt(side, place);
}

void InspectorPanel::editNote(const TagTarget &target)
{
    commit();
    if (target.side != m_side || !m_ids.contains(target.annotationId))
        m_ids = target.annotationId.isEmpty() ? QStringList() : QStringList(target.annotationId);
    m_side = target.side;
    m_id = target.annotationId;
    m_range = target.range;
    refresh();
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

bool InspectorPanel::isBegun() const
{
    return m_id.isEmpty() && !m_range.isEmpty();
}

void InspectorPanel::commit()
{
    m_note->commit();
}

void InspectorPanel::step(int direction)
{
    commit();
    const qsizetype count = m_ids.size();
    if (count > 0)
        m_id = m_ids.at((m_ids.indexOf(m_id) + direction + count) % count);
    refresh();
}

void InspectorPanel::apply(const ChangeSet &changes)
{
    const bool isOurs = std::ranges::any_of(changes, [this](const auto &change) {
        return std::visit(
            [this](const auto &what) {
                if constexpr (requires { what.id; })
                    return what.side == m_side && m_ids.contains(what.id);
                else
                    return true;
            },
            change);
    });
    if (!isOurs)
        return;
    m_ids.removeIf([this](const QString &id) { return !m_session.annotations(m_side).find(id); });
    if (!m_id.isEmpty() && !m_ids.contains(m_id)) {
        m_id = m_ids.value(0);
        m_range = {};
    }
    refresh();
}

void InspectorPanel::forget(Side side)
{
    if (side != m_side)
        return;
    m_ids.clear();
    m_id.clear();
    m_range = {};
    refresh();
}

void InspectorPanel::refresh()
{
    const Annotation *annotation = current();
    if (annotation)
        m_range = annotation->selector.range;
    m_pages->setCurrentIndex(m_range.isEmpty() ? 0 : 1);
    fill(annotation ? *annotation : Annotation());
    Q_EMIT shown(m_side, m_id);
}

void InspectorPanel::fill(const Annotation &annotation)
{
    m_isFilling = true;
    const bool exists = !m_id.isEmpty();
    m_stepper->setVisible(m_ids.size() > 1);
    m_which->setText(tr("%L1 of %L2 at this place").arg(m_ids.indexOf(m_id) + 1).arg(m_ids.size()));
    const Document *document = m_session.document(m_side);
    m_quote->setText(exists || !document ? quoted(annotation.selector.exact)
                                         : quoted(document->string(m_range)));
    m_tags->setVisible(exists && !annotation.link);
    m_tags->setTags(annotation.tags, m_session.codebook());
    if (m_noteId != m_id || !m_note->hasUncommitted())
        m_note->showNote(annotation.note);
    m_noteId = m_id;
    const bool isReadOnly = m_session.saveState(m_side) == SaveState::ReadOnly;
    m_note->setReadOnly(isReadOnly);
    m_note->setPlaceholderText(isReadOnly ? tr("No note") : tr("Write a note"));
    m_tags->setEnabled(!isReadOnly);
    m_confidence->setEnabled(exists && !isReadOnly);
    m_confidence->setValue(annotation.confidence ? qRound(*annotation.confidence * 100)
                                                 : -confidenceStep);
    const QString made = QLocale().toString(annotation.created.toLocalTime(), QLocale::ShortFormat);
    const QString changed =
        QLocale().toString(annotation.modified.toLocalTime(), QLocale::ShortFormat);
    const QString who =
        annotation.creator.name.isEmpty() ? tr("a coder without a name") : annotation.creator.name;
    m_origin->setVisible(exists);
    m_origin->setText(made == changed ? tr("By %1, %2").arg(who, made)
                                      : tr("By %1, %2; changed %3").arg(who, made, changed));
    if (const auto provenance = provenanceOf(annotation))
        m_origin->setText(m_origin->text() + u'\n' + carriedFrom(annotation, *provenance));
    m_isFilling = false;
    fillCounterpart();
}

void InspectorPanel::fillCounterpart()
{
    const Alignment *alignment = m_range.isEmpty() ? nullptr : m_session.alignment();
    m_change->setVisible(alignment);
    m_wording->setVisible(alignment);
    m_goThere->setVisible(alignment);
    if (!alignment)
        return;
    const Counterpart counterpart = alignment->counterpart(m_side, m_range);
    m_counterpart = counterpart.range;
    const bool isAlone =
        counterpart.kind == PassageKind::LeftOnly || counterpart.kind == PassageKind::RightOnly;
    m_change->setText(isAlone ? tr("Nothing matches it on the other side")
                              : tr("On the other side: %1").arg(changeText(counterpart.kind)));
    m_wording->setVisible(!counterpart.range.isEmpty());
    m_wording->setText(quoted(m_session.document(otherSide(m_side))->string(counterpart.range)));
}

void InspectorPanel::saveNote(const QString &note)
{
    if (!m_id.isEmpty())
        return report(m_session.setNote(m_side, m_id, note));
    if (m_range.isEmpty() || note.isEmpty())
        return;
    const Result<QString> made = m_session.annotate(m_side, m_range, {}, note);
    if (!made)
        return Q_EMIT failed(m_side, made.error());
    m_id = m_noteId = *made;
    if (!m_ids.contains(m_id))
        m_ids = {m_id};
    refresh();
}

void InspectorPanel::report(const Result<void> &result)
{
    if (!result)
        Q_EMIT failed(m_side, result.error());
}

} // namespace diptych
