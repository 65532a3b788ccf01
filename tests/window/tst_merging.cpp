// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecarfile.h"
#include "support/testmain.h"
#include "window/noteeditor.h"
#include "window/tagbox.h"
#include "window/windowfixture.h"

#include <QtCore/QFile>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

/// A window and other programs that write the sidecars of what it shows.
class TestMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_folder->write("a.txt", "One two three. Four five six.");
        m_folder->write("b.txt", "One two four. Four five six.");
        m_window = std::make_unique<WindowFixture>(*m_folder);
        w().open("a.txt", "b.txt");
        QVERIFY(w().session.annotate(Side::Left, {0, 3}, {}, u"first"_s));
        QVERIFY(w().session.flush());
    }
    void cleanup() { m_window.reset(); }

    void othersWork_showsByItself()
    {
        Sidecar theirs = onDisk();
        theirs.annotations.append(theirs.annotations.first());
        theirs.annotations.last().id = newAnnotationId();
        put(theirs);
        QTRY_COMPARE(w().session.annotations(Side::Left).count(), 2);
        QCOMPARE(w().window.statusBar()->currentMessage(),
                 u"From another program: 1 annotation(s) added."_s);
        QVERIFY(w().messages().isEmpty());
    }

    void noteBeingTyped_isNotOverwritten()
    {
        w().view(Side::Left).setCaret(1);
        auto *note = w().find<NoteEditor>("inspectorNote");
        QTRY_COMPARE(note->toPlainText(), u"first"_s);
        note->setFocus();
        note->moveCursor(QTextCursor::End);
        QTest::keyClicks(note, u" of mine"_s);
        Sidecar theirs = onDisk();
        theirs.annotations.first().note = u"theirs"_s;
        put(theirs);
        // Typing goes on while the other version arrives.
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(note, Qt::Key_X);
            QTest::qWait(100);
        }
        QVERIFY(note->hasFocus());
        QCOMPARE(note->toPlainText(), u"first of mine"_s + QString(12, u'x'));
        QVERIFY(w().session.flush());
        QTRY_COMPARE(w().session.annotations(Side::Left).count(), 2);
        QCOMPARE(note->toPlainText(), u"first of mine"_s + QString(12, u'x'));
        QStringList notes;
        for (const Annotation &annotation : onDisk().annotations)
            notes << annotation.note;
        QVERIFY(notes.contains(u"theirs"_s));
        // Both are listed, to be looked at.
        QTRY_COMPARE(
            w().messages().filter(u"Both versions of 1 annotation(s) are kept: “One”"_s).size(), 1);
        const QList<QAction *> entries = button(u"Show"_s)->menu()->actions();
        QCOMPARE(entries.last()->text(), u"Theirs: theirs"_s);
        entries.last()->trigger();
        QTRY_COMPARE(note->toPlainText(), u"theirs"_s);
    }

    void noteOnAnAnnotationThatOthersRemove_stays()
    {
        w().view(Side::Left).setCaret(1);
        auto *note = w().find<NoteEditor>("inspectorNote");
        QTRY_COMPARE(note->toPlainText(), u"first"_s);
        note->setFocus();
        QTest::keyClicks(note, u"typed "_s);
        Sidecar theirs = onDisk();
        theirs.annotations.clear();
        put(theirs);
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(note, Qt::Key_X);
            QTest::qWait(100);
        }
        QVERIFY(note->toPlainText().contains(u"typed"));
        note->commit();
        QVERIFY(w().session.flush());
        QCOMPARE(onDisk().annotations.size(), 1);
        QVERIFY(onDisk().annotations.first().note.contains(u"typed"));
    }

    void openTagBox_staysOpenAndTags()
    {
        w().select(Side::Left, {4, 7});
        w().press(Side::Left, Qt::Key_T);
        auto *box = w().window.findChild<TagBox *>();
        QVERIFY(box && box->isVisible());
        Sidecar theirs = onDisk();
        theirs.annotations.first().note = u"theirs"_s;
        put(theirs);
        QTRY_COMPARE(w().session.annotations(Side::Left).all().front()->note, u"theirs"_s);
        QVERIFY(box->isVisible());
        auto *line = box->findChild<QLineEdit *>();
        QTest::keyClicks(line, w().session.codebook().tags().first().name);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(w().session.annotations(Side::Left).count(), 2);
    }

    void removedSidecar_isLoudAndComesBackAtAClick()
    {
        QVERIFY(QFile::remove(sidecarPath(left()).toString()));
        QTRY_VERIFY(button(u"Write It Again"_s));
        QCOMPARE(w().messages().filter(u"removed or renamed"_s).size(), 1);
        QTest::mouseClick(button(u"Write It Again"_s), Qt::LeftButton);
        QTRY_VERIFY(SidecarFile(left()).read());
        QCOMPARE(onDisk().annotations.size(), 1);
        QTRY_VERIFY(w().messages().isEmpty());
    }

    void garbage_canBeSetAside()
    {
        QVERIFY(writeFileAtomically(sidecarPath(left()), "<<<<<<< HEAD"));
        QTRY_VERIFY(button(u"Set That File Aside"_s));
        QCOMPARE(w().messages().filter(u"cannot be read"_s).size(), 1);
        QTest::mouseClick(button(u"Set That File Aside"_s), Qt::LeftButton);
        QTRY_VERIFY(SidecarFile(left()).read());
        QCOMPARE(onDisk().annotations.size(), 1);
        QCOMPARE(*readFile(m_folder->path("a.txt.annotations.json.damaged"), 100), "<<<<<<< HEAD");
        QTRY_COMPARE(w().messages(), QStringList(u"The file that could not be read is now named "
                                                 "a.txt.annotations.json.damaged."_s));
    }

    void conflictedCopy_isMergedAtAClick()
    {
        const FilePath copy = putCopy();
        QTRY_VERIFY(button(u"Merge"_s));
        QVERIFY(w().messages().join(u'\n').contains(u"Syncthing has put aside"));
        QTest::mouseClick(button(u"Merge"_s), Qt::LeftButton);
        QCOMPARE(w().session.annotations(Side::Left).count(), 2);
        QVERIFY(button(u"Move It to the Trash"_s));
        QVERIFY(readFile(copy, 1 << 20)); // nothing is removed unasked
        w().action("edit.undo").trigger();
        QCOMPARE(w().session.annotations(Side::Left).count(), 1);
        QTest::qWait(700);
        QVERIFY(!button(u"Merge"_s)); // it was decided
    }

    void conflictedCopy_canBeLeftForGood()
    {
        const FilePath copy = putCopy();
        QTRY_VERIFY(button(u"Leave"_s));
        const QByteArray before = *readFile(copy, 1 << 20);
        QTest::mouseClick(button(u"Leave"_s), Qt::LeftButton);
        w().open("a.txt", "b.txt");
        QTest::qWait(700);
        QVERIFY(!button(u"Leave"_s));
        QCOMPARE(*readFile(copy, 1 << 20), before);
        QCOMPARE(w().session.annotations(Side::Left).count(), 1);
    }

private:
    [[nodiscard]] WindowFixture &w() const { return *m_window; }
    [[nodiscard]] FilePath left() const { return m_folder->path("a.txt"); }
    [[nodiscard]] Sidecar onDisk() const { return *SidecarFile(left()).read(); }
    void put(const Sidecar &sidecar) const
    {
        QVERIFY(writeFileAtomically(sidecarPath(left()), serialized(sidecar)));
    }
    [[nodiscard]] FilePath putCopy() const
    {
        Sidecar copy = onDisk();
        copy.annotations.first().id = newAnnotationId();
        copy.annotations.first().note = u"theirs"_s;
        return m_folder->write("a.txt.annotations.sync-conflict-20260102-101112-ABCDEF7.json",
                               serialized(copy));
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : w().window.findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    std::unique_ptr<TextFolder> m_folder;
    std::unique_ptr<WindowFixture> m_window;
};

DIPTYCH_TEST(TestMerging)

#include "tst_merging.moc"
