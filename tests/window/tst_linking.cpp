// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "window/relationbox.h"
#include "window/windowfixture.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr Range forty{42, 53}; ///< "Forty ships"
constexpr Range sixty{42, 53}; ///< "Sixty ships"

} // namespace

class TestLinking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder.write("a.txt", "The harbour stayed open all winter long.\n\n"
                                "Forty ships came into the old town from abroad.\n\n"
                                "Nobody at all was asked about this.\n");
        m_folder.write("b.txt", "The harbour stayed open all winter long.\n\n"
                                "Sixty ships came into the old town from abroad.\n\n"
                                "Elsewhere the council met behind closed doors.\n");
    }
    void cleanup()
    {
        for (const char *name : {"a.txt", "b.txt"})
            QFile::remove(sidecarPath(m_folder.path(name)).toString());
    }

    void counterpart_isProposedAndTaken()
    {
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        w.select(Side::Left, forty);
        w.press(Side::Left, Qt::Key_L);
        QVERIFY(w.view(Side::Right).hasFocus());
        QCOMPARE(w.view(Side::Right).selection(), sixty);
        QCOMPARE(w.view(Side::Left).selection(), forty);
        QVERIFY(w.messages().join(u' ').contains(u"Link from “Forty ships”"_s));
        w.press(Side::Right, Qt::Key_Return);
        type(w, u"contr"_s);
        QTest::keyClick(edit(w), Qt::Key_Return);
        const Annotation *link = onlyLink(w, Side::Left);
        QVERIFY(link);
        QCOMPARE(link->selector.range, forty);
        QCOMPARE(link->link->relation, u"contradicts"_s);
        QCOMPARE(w.session.farEnd(Side::Left, *link), sixty);
        QVERIFY(w.view(Side::Left).hasFocus());
        QVERIFY(w.messages().isEmpty());
        w.action("edit.undo").trigger();
        QVERIFY(w.session.annotations(Side::Left).links().empty());
    }

    void reader_choosesAnotherEndAndOwnWords()
    {
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        w.select(Side::Right, {91, 100}); // nothing matches it on the left
        w.press(Side::Right, Qt::Key_L);
        QVERIFY(w.view(Side::Left).hasFocus());
        QVERIFY(w.messages().join(u' ').contains(u"nothing here matches it"_s));
        w.view(Side::Left).setSelection({91, 97});
        w.press(Side::Left, Qt::Key_L);
        type(w, u"answers to"_s);
        QTest::keyClick(edit(w), Qt::Key_Return);
        const Annotation *link = onlyLink(w, Side::Right);
        QVERIFY(link);
        QCOMPARE(link->link->relation, u"answers to"_s);
        QCOMPARE(link->link->selector.exact, u"Nobody"_s);
        // It is offered from now on.
        w.select(Side::Left, forty);
        w.press(Side::Left, Qt::Key_L);
        w.press(Side::Right, Qt::Key_Return);
        type(w, u"answ"_s);
        QTest::keyClick(edit(w), Qt::Key_Return);
        QCOMPARE(onlyLink(w, Side::Left)->link->relation, u"answers to"_s);
    }

    void escape_goesBackStepByStep()
    {
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        w.select(Side::Left, forty);
        w.press(Side::Left, Qt::Key_L);
        w.press(Side::Right, Qt::Key_Return);
        QTRY_VERIFY(w.find<RelationBox>("relationBox"));
        QTest::keyClick(edit(w), Qt::Key_Escape);
        QTRY_VERIFY(!w.find<RelationBox>("relationBox"));
        // As a window manager would; the offscreen platform has none.
        w.window.activateWindow();
        QTRY_VERIFY(w.messages().join(u' ').contains(u"Link from"_s));
        w.press(Side::Right, Qt::Key_Escape);
        QVERIFY(w.messages().isEmpty());
        QTRY_VERIFY(w.view(Side::Left).hasFocus());
        // Enter means again what it always means.
        w.press(Side::Left, Qt::Key_Return);
        QVERIFY(!w.find<RelationBox>("relationBox"));
        QVERIFY(w.session.annotations(Side::Left).links().empty());
    }

    void newStart_replacesTheOld()
    {
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        w.select(Side::Left, forty);
        w.press(Side::Left, Qt::Key_L);
        w.press(Side::Right, Qt::Key_F6);
        QVERIFY(w.view(Side::Left).hasFocus());
        w.view(Side::Left).setSelection({4, 11});
        w.press(Side::Left, Qt::Key_L);
        QCOMPARE(w.view(Side::Right).selection(), (Range{4, 11}));
        QVERIFY(w.messages().join(u' ').contains(u"Link from “harbour”"_s));
        w.session.close(Side::Right);
        QVERIFY(!w.messages().join(u' ').contains(u"Link from"_s));
    }

    void oneText_saysWhatIsMissing()
    {
        WindowFixture w(m_folder);
        w.window.files().openPair({m_folder.path("a.txt"), {}});
        QTRY_VERIFY(w.session.document(Side::Left));
        w.press(Side::Left, Qt::Key_L);
        QVERIFY(!w.messages().join(u' ').contains(u"Link from"_s));
        QVERIFY(w.session.annotations(Side::Left).links().empty());
    }

    void list_leadsToBothEnds()
    {
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        (void)*w.session.link(Side::Left, forty, sixty, u"contradicts"_s);
        (void)*w.session.link(Side::Left, {91, 97}, {91, 100}, u"softens"_s);
        QVERIFY(!w.find<QDockWidget>("linksDock")->isVisible());
        w.action("links.list").trigger();
        QVERIFY(w.find<QDockWidget>("linksDock")->isVisible());
        QVERIFY(table(w).hasFocus());
        QTest::keyClick(&table(w), Qt::Key_Down);
        QCOMPARE(w.view(Side::Left).selection(), (Range{91, 97}));
        QCOMPARE(w.view(Side::Right).selection(), (Range{91, 100}));
        QVERIFY(table(w).hasFocus());
        QTest::keyClick(&table(w), Qt::Key_F2);
        QTRY_VERIFY(w.find<RelationBox>("relationBox"));
        type(w, u"source"_s);
        QTest::keyClick(edit(w), Qt::Key_Return);
        QCOMPARE(table(w).model()->index(1, 1).data().toString(), u"source of →"_s);
        table(w).setFocus();
        QTest::keyClick(&table(w), Qt::Key_Delete);
        QCOMPARE(table(w).model()->rowCount(), 1);
        QTest::keyClick(&table(w), Qt::Key_Return);
        QVERIFY(w.view(Side::Left).hasFocus());
        QCOMPARE(w.view(Side::Left).selection(), forty);
        w.find<QLineEdit>("linkFilter")->setText(u"nowhere"_s);
        QCOMPARE(w.find<QLabel>("linksHint")->text(), u"No link has these words."_s);
    }

    void caret_showsWhatIsLinkedThere()
    {
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        (void)*w.session.link(Side::Left, forty, sixty, u"contradicts"_s);
        w.window.pair().activate(Side::Right);
        w.view(Side::Right).setCaret(44);
        QTRY_VERIFY(w.find<QToolButton>("linkRow"));
        QTRY_COMPARE(row(w)->accessibleName(), u"“Forty ships” – contradicts – this"_s);
        // Who hears the texts hears it, too.
        QCOMPARE(w.view(Side::Right).tagRunAt(44).names,
                 QStringList{u"link: “Forty ships” – contradicts – this"_s});
        QCOMPARE(w.view(Side::Right).tagRunAt(44).range, sixty);
        QCOMPARE(w.view(Side::Left).tagRunAt(44).names,
                 QStringList{u"link: this – contradicts – “Sixty ships”"_s});
        QVERIFY(w.view(Side::Left).tagRunAt(53).names.isEmpty());
        w.press(Side::Right, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(w.view(Side::Left).hasFocus());
        QCOMPARE(w.view(Side::Left).selection(), forty);
        QTRY_COMPARE(row(w)->accessibleName(), u"this – contradicts – “Sixty ships”"_s);
        w.view(Side::Left).setCaret(4);
        QTRY_VERIFY(!w.find<QWidget>("linkRows")->isVisible());
    }

    void tagsOnLinkedWords_areAnAnnotationOfTheirOwn()
    {
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        const QString link = *w.session.link(Side::Left, forty, sixty, u"contradicts"_s);
        w.window.pair().activate(Side::Left);
        w.view(Side::Left).setCaret(44);
        w.press(Side::Left, Qt::Key_1);
        QCOMPARE(w.session.annotations(Side::Left).count(), 2);
        QVERIFY(w.session.annotations(Side::Left).find(link)->tags.isEmpty());
        w.press(Side::Left, Qt::Key_1);
        QCOMPARE(w.session.annotations(Side::Left).count(), 1);
        w.press(Side::Left, Qt::Key_Delete);
        QCOMPARE(w.session.annotations(Side::Left).count(), 0);
    }

private:
    static QTableView &table(WindowFixture &w) { return *w.find<QTableView>("linksTable"); }
    static QToolButton *row(WindowFixture &w)
    {
        const QList<QToolButton *> rows = w.window.findChildren<QToolButton *>("linkRow"_L1);
        for (QToolButton *row : rows) {
            if (row->isVisible())
                return row;
        }
        return rows.value(0);
    }
    static QLineEdit *edit(WindowFixture &w)
    {
        // One that is closed may be there a moment longer.
        const QList<RelationBox *> boxes = w.window.findChildren<RelationBox *>();
        for (const RelationBox *box : boxes) {
            if (box->isVisible())
                return box->findChild<QLineEdit *>();
        }
        return nullptr;
    }
    static void type(WindowFixture &w, const QString &text)
    {
        QTRY_VERIFY(edit(w));
        QTest::keyClicks(edit(w), text);
    }
    static const Annotation *onlyLink(WindowFixture &w, Side side)
    {
        const auto links = w.session.annotations(side).links();
        return links.size() == 1 ? links.front() : nullptr;
    }

    TextFolder m_folder;
};

DIPTYCH_TEST(TestLinking)

#include "tst_linking.moc"
