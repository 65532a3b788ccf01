// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/result.h"
#include "session/changeset.h"
#include "window/tagtarget.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QSpinBox;
class QStackedLayout;
class QToolButton;

namespace diptych {

class LinkRows;
class NoteEditor;
class Session;
class TagChips;
struct Annotation;

/// Everything about the annotation at the caret: words, tags, note, confidence, who and when, how
/// the other side words it, and what is linked there. Of several at one place it steps through
/// them. A note can be begun on words that have no annotation: it is made with the first words of
/// the note.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPanel(Session &session, QWidget *parent = nullptr);

    /// The first of @p ids, or the one shown already if it is among them; none: the hint.
    void showAnnotations(Side side, const QStringList &ids);
    /// What is linked there, below the annotation; an empty place is where a caret stands.
    void showLinksAt(Side side, Range place);
    /// Puts the keyboard into the note of the target's annotation, or of one to be made.
    void editNote(const TagTarget &target);
    /// Hands what is being typed to the session.
    void commit();

Q_SIGNALS:
    void shown(diptych::Side side, const QString &annotationId);
    void placeRequested(diptych::Side side, diptych::Range range);
    void tagBoxRequested(diptych::Side side, const QString &annotationId, QWidget *anchor);
    void linkRequested(diptych::Side from, const QString &id);
    void failed(diptych::Side side, const diptych::Error &error);
    /// The keyboard should go back to the text.
    void left();

private:
    void build();
    QWidget *buildDetails();
    void apply(const ChangeSet &changes);
    void forget(Side side);
    void step(int direction);
    void refresh();
    void fill(const Annotation &annotation);
    void fillCounterpart();
    void saveNote(const QString &note);
    void report(const Result<void> &result);
    [[nodiscard]] const Annotation *current() const;
    /// A note is being begun on words that have no annotation yet.
    [[nodiscard]] bool isBegun() const;

    Session &m_session;
    Side m_side = Side::Left;
    QStringList m_ids; ///< at the caret
    QString m_id;      ///< shown; empty: none, or one that the note will make
    QString m_noteId;  ///< whose note the editor holds
    Range m_range;     ///< of what is shown; empty: nothing is
    Range m_counterpart;
    bool m_isFilling = false;

    QStackedLayout *m_pages = nullptr;
    QWidget *m_stepper = nullptr;
    QLabel *m_which = nullptr;
    QLabel *m_quote = nullptr;
    TagChips *m_tags = nullptr;
    NoteEditor *m_note = nullptr;
    QSpinBox *m_confidence = nullptr;
    QLabel *m_change = nullptr;
    QLabel *m_wording = nullptr;
    QPushButton *m_goThere = nullptr;
    QLabel *m_origin = nullptr;
    LinkRows *m_links = nullptr;
};

} // namespace diptych
