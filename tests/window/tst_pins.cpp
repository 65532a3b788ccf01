// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/quoting.h"
#include "support/testmain.h"
#include "window/windowfixture.h"

#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestPins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_folder->write("a.txt", "We met in Ostermark to talk of the ferry.\n\n"
                                 "Bread was dear that winter.\n\n"
                                 "Over 40 towns sent their letters.\n");
        m_folder->write("b.txt", "They met in Ostermark to talk of the ferry.\n\n"
                                 "Loaves cost a fortune in January.\n\n"
                                 "Some towns sent their letters.\n");
    }

    void selections_areTiedByKey()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        w.select(Side::Left, rangeOf(w, Side::Left, u"Bread was dear"_s));
        w.select(Side::Right, rangeOf(w, Side::Right, u"Loaves cost a fortune"_s));
        w.press(Side::Right, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(w.session.pins().size(), std::size_t(1));
        QCOMPARE(w.session.pins().front().words[0], u"Bread was dear"_s);
        QCOMPARE(w.session.pins().front().words[1], u"Loaves cost a fortune"_s);
        QTRY_VERIFY(!w.session.isAligning());
        w.action("edit.undo").trigger();
        QVERIFY(w.session.pins().empty());
    }

    void passagesAtTheCarets_areTied()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        w.view(Side::Left).setCaret(rangeOf(w, Side::Left, u"dear that"_s).start);
        w.view(Side::Right).setCaret(rangeOf(w, Side::Right, u"a fortune"_s).start);
        w.action("compare.tie").trigger();
        QCOMPARE(w.session.pins().size(), std::size_t(1));
        QCOMPARE(w.session.pins().front().words[0], u"Bread was dear that winter."_s);
        QCOMPARE(w.session.pins().front().words[1], u"Loaves cost a fortune in January."_s);
    }

    void readingPlace_staysWhereItWas()
    {
        QByteArray many;
        for (int i = 0; i < 300; ++i)
            many += "Paragraph " + QByteArray::number(i) + " has its own few words.\n\n";
        m_folder->write("c.txt", many);
        m_folder->write("d.txt", QByteArray(many).replace("few", "many"));
        WindowFixture w(*m_folder);
        w.open("c.txt", "d.txt");
        const Range left = rangeOf(w, Side::Left, u"Paragraph 150 has"_s);
        w.select(Side::Left, left);
        w.view(Side::Left).scrollTo(left.start);
        QTest::qWait(50);
        const double before = w.view(Side::Left).yOf(double(left.start));
        w.action("compare.cut").trigger();
        QCOMPARE(w.session.pins().size(), std::size_t(1));
        QVERIFY(w.session.alignment()); // the old one, until the new one is there
        QTRY_VERIFY(!w.session.isAligning());
        QTest::qWait(50);
        QCOMPARE(w.view(Side::Left).yOf(double(left.start)), before);
    }

    void cut_takesThePassageAndItsCounterpart()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        const Position at = rangeOf(w, Side::Left, u"40 towns"_s).start;
        w.window.pair().activate(Side::Left);
        w.view(Side::Left).setCaret(at);
        w.press(Side::Left, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(w.session.pins().size(), std::size_t(1));
        QVERIFY(w.session.pins().front().pin.kind == Pin::Kind::Cut);
        QCOMPARE(w.session.pins().front().words[1], u"Some towns sent their letters."_s);
        QTRY_VERIFY(!w.session.isAligning());
        const qsizetype passage = w.session.alignment()->passageAt(Side::Left, at);
        QVERIFY(!w.session.alignment()->passages()[std::size_t(passage)].isPaired());
        // Cutting what is alone says so and changes nothing.
        w.press(Side::Left, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(w.session.pins().size(), std::size_t(1));
        // At the caret it is removed.
        w.press(Side::Left, Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(w.session.pins().empty());
    }

    void list_goesThereAndRemoves()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        const Range left = rangeOf(w, Side::Left, u"Bread was dear"_s);
        const Range right = rangeOf(w, Side::Right, u"Loaves cost"_s);
        QVERIFY(w.session.pin(Pin::Kind::Tie, left, right));
        QVERIFY(w.session.pin(Pin::Kind::Cut, {0, 2}, {0, 4}));
        w.press(Side::Left, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dock = w.find<QDockWidget>("pinsDock");
        auto *table = w.find<QTableView>("pinsTable");
        QVERIFY(dock->isVisible());
        QTRY_VERIFY(table->hasFocus());
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(w.view(Side::Left).selection(), left);
        QCOMPARE(w.view(Side::Right).selection(), right);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(w.session.pins().size(), std::size_t(1));
        QTest::mouseClick(w.find<QToolButton>("pinsRemoveAll"), Qt::LeftButton);
        QVERIFY(w.session.pins().empty());
        QVERIFY(!w.action("compare.unpin-all").isEnabled());
    }

    void lostWords_areCounted()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        QVERIFY(w.session.pin(Pin::Kind::Tie, rangeOf(w, Side::Left, u"Bread was dear"_s),
                              rangeOf(w, Side::Right, u"Loaves cost"_s)));
        QTRY_VERIFY(!w.session.isAligning());
        m_folder->write("b.txt", "Nothing of the sort.\n");
        w.window.files().reload(Side::Right);
        QTRY_VERIFY(w.find<QLabel>("pinsIdle")->text().contains(u"1"));
        QVERIFY(w.messages().join(u' ').contains(u"pin"));
    }

private:
    [[nodiscard]] static Range rangeOf(WindowFixture &w, Side side, const QString &words)
    {
        return *findQuote(*w.session.document(side), words);
    }

    std::unique_ptr<TextFolder> m_folder;
};

DIPTYCH_TEST(TestPins)

#include "tst_pins.moc"
