// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"
#include "support/testmain.h"
#include "support/textfolder.h"
#include "window/inspectorpanel.h"
#include "window/noteeditor.h"
#include "window/warnings.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnOwnWarnings();
        m_session = std::make_unique<Session>();
        openNow(*m_session, Side::Left, m_folder.write("a.txt", "One two three four."));
        openNow(*m_session, Side::Right, m_folder.write("b.txt", "One two 3 four."));
        const QList<Tag> tags = m_session->codebook().tags();
        m_first = tags.at(0).id;
        m_second = tags.at(1).id;
        m_panel = std::make_unique<InspectorPanel>(*m_session);
        m_panel->resize(300, 500);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
        for (const char *name : {"a.txt.annotations.json", "b.txt.annotations.json"})
            QFile::remove(m_folder.path(name).toString());
    }

    void nothing_showsTheHint()
    {
        QVERIFY(label("inspectorHint")->isVisible());
        m_panel->showAnnotations(Side::Left, {annotate({0, 3})});
        QVERIFY(!label("inspectorHint")->isVisible());
        m_panel->showAnnotations(Side::Left, {});
        QVERIFY(label("inspectorHint")->isVisible());
    }

    void passageOfOneSide_saysSo()
    {
        m_folder.write(
            "c.txt",
            "Said on both sides of the fence.\n\nOnly here, in so many words, and nowhere else.");
        m_folder.write("d.txt", "Said on both sides of the fence.");
        openNow(*m_session, Side::Left, m_folder.path("c.txt"));
        openNow(*m_session, Side::Right, m_folder.path("d.txt"));
        QTRY_VERIFY(m_session->alignment());
        const Result<QString> id = m_session->annotate(Side::Left, {34, 43}, {m_first});
        QVERIFY(id);
        m_panel->showAnnotations(Side::Left, {*id});
        QCOMPARE(label("inspectorChange")->text(), u"Nothing matches it on the other side"_s);
    }

    void panel_leavesTheNoteWhatRoomThereIs()
    {
        m_panel->showAnnotations(Side::Left, {annotate({0, 3})});
        auto *scroll = m_panel->findChild<QScrollArea *>();
        m_panel->resize(260, 330);
        QTRY_VERIFY(!scroll->verticalScrollBar()->isVisible());
        m_panel->resize(260, 700);
        QTRY_VERIFY(note()->height() > 300);
    }

    void annotation_isShownWhole()
    {
        m_session->setCoder(coderNamed(u"AB"_s));
        QTRY_VERIFY(m_session->alignment());
        const Result<QString> id =
            m_session->annotate(Side::Left, {0, 13}, {m_first, m_second}, u"why?"_s);
        QVERIFY(id);
        m_panel->showAnnotations(Side::Left, {*id});
        QCOMPARE(label("inspectorQuote")->text(), u"“One two three”"_s);
        QCOMPARE(note()->toPlainText(), u"why?"_s);
        QCOMPARE(m_panel->findChildren<QFrame *>("tagChip"_L1).size(), 2);
        QVERIFY(label("inspectorOrigin")->text().startsWith(u"By AB"));
        QVERIFY(label("inspectorChange")->isVisible());
        QCOMPARE(label("inspectorWording")->text(), u"“One two 3”"_s);
        QCOMPARE(confidence()->value(), confidence()->minimum());
    }

    void chip_takesItsTagAndTheLastTakesAll()
    {
        const Result<QString> id = m_session->annotate(Side::Left, {0, 3}, {m_first, m_second});
        QVERIFY(id);
        m_panel->showAnnotations(Side::Left, {*id});
        press(m_panel->findChildren<QFrame *>("tagChip"_L1).first());
        QCOMPARE(m_session->annotations(Side::Left).find(*id)->tags, QList<TagId>{m_second});
        QTRY_COMPARE(m_panel->findChildren<QFrame *>("tagChip"_L1).size(), 1);
        press(m_panel->findChildren<QFrame *>("tagChip"_L1).first());
        QCOMPARE(m_session->annotations(Side::Left).count(), 0);
        QVERIFY(label("inspectorHint")->isVisible());
    }

    void confidence_isACommand()
    {
        const QString id = annotate({0, 3});
        m_panel->showAnnotations(Side::Left, {id});
        confidence()->setValue(75);
        QCOMPARE(m_session->annotations(Side::Left).find(id)->confidence, std::optional(0.75));
        confidence()->setValue(confidence()->minimum());
        QVERIFY(!m_session->annotations(Side::Left).find(id)->confidence);
        m_session->undoStack()->undo();
        m_session->undoStack()->undo();
    }

    void note_isKeptWhenTheCaretGoesOn()
    {
        const QString one = annotate({0, 3});
        const QString two = annotate({4, 7});
        m_panel->showAnnotations(Side::Left, {one});
        note()->setPlainText(u"for one"_s);
        m_panel->showAnnotations(Side::Left, {two});
        QCOMPARE(m_session->annotations(Side::Left).find(one)->note, u"for one"_s);
        QCOMPARE(m_session->annotations(Side::Left).find(two)->note, QString());
        QCOMPARE(note()->toPlainText(), QString());
    }

    void note_followsUndo()
    {
        const QString id = annotate({0, 3});
        m_panel->showAnnotations(Side::Left, {id});
        note()->setPlainText(u"text"_s);
        m_panel->commit();
        m_session->undoStack()->undo();
        QCOMPARE(note()->toPlainText(), QString());
        QVERIFY(!note()->hasUncommitted());
    }

    void note_beingTypedSurvivesOtherChanges()
    {
        const QString id = annotate({0, 3});
        m_panel->showAnnotations(Side::Left, {id});
        note()->setPlainText(u"half a"_s);
        QVERIFY(m_session->setTags(Side::Left, id, {m_first, m_second}));
        QCOMPARE(note()->toPlainText(), u"half a"_s);
        m_panel->commit();
        QCOMPARE(m_session->annotations(Side::Left).find(id)->note, u"half a"_s);
    }

    void note_begunOnBareWordsMakesOneAnnotation()
    {
        m_panel->editNote({Side::Right, {0, 3}, {}});
        QCOMPARE(label("inspectorQuote")->text(), u"“One”"_s);
        QCOMPARE(m_session->annotations(Side::Right).count(), 0);
        note()->setPlainText(u"a"_s);
        m_panel->commit();
        note()->setPlainText(u"ab"_s);
        m_panel->commit();
        QCOMPARE(m_session->annotations(Side::Right).count(), 1);
        QCOMPARE(m_session->annotations(Side::Right).all().front()->note, u"ab"_s);
    }

    void note_begunAndLeftEmptyMakesNothing()
    {
        m_panel->editNote({Side::Right, {0, 3}, {}});
        m_panel->commit();
        m_panel->showAnnotations(Side::Left, {});
        QCOMPARE(m_session->annotations(Side::Right).count(), 0);
        QVERIFY(!m_session->undoStack()->canUndo());
    }

    void note_isHandedOverBeforeItsSideCloses()
    {
        const QString id = annotate({0, 3});
        m_panel->showAnnotations(Side::Left, {id});
        note()->setPlainText(u"last words"_s);
        m_session->close(Side::Left);
        QVERIFY(label("inspectorHint")->isVisible());
        openNow(*m_session, Side::Left, m_folder.path("a.txt"));
        QCOMPARE(m_session->annotations(Side::Left).find(id)->note, u"last words"_s);
    }

    void lowPanel_scrollsAndNothingOverlaps()
    {
        const QString id = annotate({0, 7});
        m_panel->resize(240, 130);
        m_panel->showAnnotations(Side::Left, {id});
        const auto *confidence = m_panel->findChild<QWidget *>(u"inspectorConfidence"_s);
        QTRY_VERIFY(note()->isVisible() && confidence->isVisible());
        QTRY_VERIFY(note()->height() >= note()->minimumHeight());
        QTRY_VERIFY(note()->geometry().bottom() < confidence->geometry().top());
    }

    void stepper_goesRound()
    {
        const QString one = annotate({0, 7});
        const QString two = annotate({0, 3});
        const QSignalSpy shown(m_panel.get(), &InspectorPanel::shown);
        m_panel->showAnnotations(Side::Left, {two, one});
        QCOMPARE(label("inspectorQuote")->text(), u"“One”"_s);
        QToolButton *next = nullptr;
        for (QToolButton *button : m_panel->findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Next annotation at this place"_s)
                next = button;
        }
        QVERIFY(next && next->isVisible());
        next->click();
        QCOMPARE(label("inspectorQuote")->text(), u"“One two”"_s);
        QCOMPARE(shown.last().at(1).toString(), one);
        next->click();
        QCOMPARE(label("inspectorQuote")->text(), u"“One”"_s);
    }

    void refusal_isTold()
    {
        OpenedSource readOnly;
        readOnly.document = m_session->sharedDocument(Side::Left);
        readOnly.whyNoFile = Error{ErrorCode::NotWritable, {}, {}, u"no place to write"_s, {}};
        m_session->setSource(Side::Right, std::move(readOnly));
        const QSignalSpy failed(m_panel.get(), &InspectorPanel::failed);
        m_panel->editNote({Side::Right, {0, 3}, {}});
        note()->setPlainText(u"x"_s);
        m_panel->commit();
        QCOMPARE(failed.count(), 1);
    }

private:
    QString annotate(Range range)
    {
        const Result<QString> id = m_session->annotate(Side::Left, range, {m_first});
        return id ? *id : QString();
    }
    QLabel *label(const char *name)
    {
        return m_panel->findChild<QLabel *>(QLatin1StringView(name));
    }
    NoteEditor *note() { return m_panel->findChild<NoteEditor *>(); }
    QSpinBox *confidence() { return m_panel->findChild<QSpinBox *>(); }
    static void press(QFrame *chip) { chip->findChild<QToolButton *>()->click(); }

    TextFolder m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<InspectorPanel> m_panel;
    TagId m_first;
    TagId m_second;
};

DIPTYCH_TEST(TestInspector)

#include "tst_inspector.moc"
