// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/quoting.h"
#include "support/testmain.h"
#include "window/windowfixture.h"

#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestCarryingInTheWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_folder->write("a.txt", "The mayor said the river had risen by 12 %.\n\n"
                                 "Forty ships came into the old town from abroad.\n\n"
                                 "Nobody at all was asked about this.\n");
        m_folder->write("b.txt", "The mayor said the river had risen by 12 %.\n\n"
                                 "Sixty ships came into the old town from abroad.\n\n"
                                 "Elsewhere the council met behind closed doors.\n");
        m_window = std::make_unique<WindowFixture>(*m_folder);
        m_window->open("a.txt", "b.txt");
        annotate(u"the river had risen"_s);
        annotate(u"Forty ships came into"_s);
        annotate(u"Nobody at all was asked"_s);
        m_window->window.pair().activate(Side::Left);
        m_window->press(Side::Left, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_window->find<QDockWidget>("carryDock")->isVisible());
        m_table = m_window->find<QTableView>("carryTable");
        QTRY_COMPARE(m_table->model()->rowCount(), 3);
        m_window->action("compare.carry").trigger();
        QTRY_VERIFY(m_table->hasFocus());
    }
    void cleanup() { m_window.reset(); }

    void rows_showBothPlaces()
    {
        choose(1);
        QCOMPARE(m_window->view(Side::Left).selectedText(), u"Forty ships came into"_s);
        QCOMPARE(m_window->view(Side::Right).selectedText(), u"Sixty ships came into"_s);
        QTest::keyClick(m_table, Qt::Key_Return);
        QTRY_VERIFY(m_window->view(Side::Right).hasFocus());
    }

    void key_acceptsWhatIsSelected()
    {
        choose(0);
        QTest::keyClick(m_table, Qt::Key_A);
        QCOMPARE(there(), QStringList{u"the river had risen"_s});
        QTRY_COMPARE(m_window->find<QToolButton>("carryPresent")->text(), u"There 1"_s);
        m_window->action("edit.undo").trigger();
        QVERIFY(there().isEmpty());
    }

    void all_isOneStep()
    {
        auto *all = m_window->find<QToolButton>("carryAcceptAll");
        QCOMPARE(all->text(), u"Accept All Likely (2)"_s);
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(there(), (QStringList{u"the river had risen"_s, u"Sixty ships came into"_s}));
        QTRY_VERIFY(!all->isEnabled());
        m_window->action("edit.undo").trigger();
        QVERIFY(there().isEmpty());
    }

    void threshold_leavesTheDoubtfulOut()
    {
        m_window->find<QSpinBox>("carryLeast")->setValue(95);
        QTest::mouseClick(m_window->find<QToolButton>("carryAcceptAll"), Qt::LeftButton);
        QCOMPARE(there(), QStringList{u"the river had risen"_s});
    }

    void otherWords_areTakenWhereSelected()
    {
        choose(2); // not found
        QTRY_VERIFY(!m_window->find<QToolButton>("carryAccept")->isEnabled());
        const Range words = *findQuote(*m_window->session.document(Side::Right),
                                       u"the council met behind closed doors"_s);
        m_window->view(Side::Right).setSelection(words);
        auto *told = m_window->find<QLabel>("carryAdjusted");
        QTRY_VERIFY(told->isVisible());
        QVERIFY(told->text().contains(u"closed doors"));
        QTest::mouseClick(m_window->find<QToolButton>("carryAccept"), Qt::LeftButton);
        QCOMPARE(there(), QStringList{u"the council met behind closed doors"_s});
    }

    void inspector_tellsWhereItCameFrom()
    {
        choose(0);
        QTest::keyClick(m_table, Qt::Key_A);
        QCOMPARE(there().size(), 1);
        const Annotation *made = m_window->session.annotations(Side::Right).all().front();
        QVERIFY(m_window->window.pair().goToAnnotation(Side::Right, made->id));
        m_window->window.pair().activate(Side::Right);
        QTRY_VERIFY(m_window->find<QLabel>("inspectorOrigin")->text().contains(u"from a.txt"));
    }

    void filter_hidesStates()
    {
        QTest::mouseClick(m_window->find<QToolButton>("carryLikely"), Qt::LeftButton);
        QCOMPARE(m_table->model()->rowCount(), 1);
        QTest::mouseClick(m_window->find<QToolButton>("carryMissing"), Qt::LeftButton);
        QVERIFY(m_window->find<QLabel>("carryHint")->isVisible());
    }

private:
    void annotate(const QString &words)
    {
        Session &session = m_window->session;
        const Range range = *findQuote(*session.document(Side::Left), words);
        QVERIFY(session.annotate(Side::Left, range, {session.codebook().tags().first().id}));
    }
    void choose(int row)
    {
        m_table->selectionModel()->setCurrentIndex(m_table->model()->index(row, 0),
                                                   QItemSelectionModel::ClearAndSelect |
                                                       QItemSelectionModel::Rows);
    }
    [[nodiscard]] QStringList there() const
    {
        QStringList words;
        for (const Annotation *annotation : m_window->session.annotations(Side::Right).all())
            words << annotation->selector.exact;
        return words;
    }

    std::unique_ptr<TextFolder> m_folder;
    std::unique_ptr<WindowFixture> m_window;
    QTableView *m_table = nullptr;
};

DIPTYCH_TEST(TestCarryingInTheWindow)

#include "tst_carrying.moc"
