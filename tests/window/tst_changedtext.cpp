// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/placesmodel.h"
#include "support/testmain.h"
#include "window/windowfixture.h"

#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

/// A reader opens a text that was changed since it was annotated.
class TestChangedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_folder->write("b.txt", "Another text.");
        const FilePath source = m_folder->write(
            "a.txt", "The mayor spoke first.\n\nOver 40 towns took part in the fair.\n\n"
                     "Who paid for the tents was not said by anybody there.\n");
        Session before;
        openNow(before, Side::Left, source);
        const QString text = before.document(Side::Left)->string({0, 1000});
        m_ids.clear();
        for (const QString &quote :
             {u"The mayor"_s, u"Over 40 towns"_s, u"Who paid for the tents was not said"_s}) {
            const qsizetype at = text.indexOf(quote);
            m_ids << *before.annotate(Side::Left, {at, at + quote.size()}, {}, u"n"_s);
        }
        QVERIFY(before.flush());
        m_folder->write(
            "a.txt", "News.\n\nThe mayor spoke first.\n\nOver 30 towns took part in the fair.\n\n"
                     "Rain fell, and everybody went home before the music began.\n\n"
                     "The tents cost a lot; who paid was said later on.\n");
    }

    void messageLeadsToThePanel()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        QVERIFY(w.messages().join(u'\n').contains(u"1 moved"));
        auto *panel = w.find<QWidget>("places");
        QVERIFY(!panel->isVisible());
        for (auto *button : w.window.findChildren<QPushButton *>()) {
            if (button->text() == u"Look at Them" && button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(panel->isVisible());
        QTRY_VERIFY(table(w).hasFocus());
        QCOMPARE(table(w).model()->rowCount(), 3);
    }

    void keysConfirmPutAndRemove()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        w.action("tags.places").trigger();
        QTRY_VERIFY(table(w).hasFocus());
        choose(w, m_ids[1]);
        QTRY_COMPARE(w.view(Side::Left).selection(), found(w, 1).selector.range);
        QTest::keyClick(&table(w), Qt::Key_C);
        QCOMPARE(found(w, 1).state, AnchorState::Exact);
        QCOMPARE(found(w, 1).selector.exact, u"Over 30 towns"_s);

        choose(w, m_ids[0]);
        const Range words{0, 4};
        w.view(Side::Left).setSelection(words);
        QTest::keyClick(&table(w), Qt::Key_P);
        QCOMPARE(found(w, 0).selector.exact, u"News"_s);

        choose(w, m_ids[2]);
        QTest::keyClick(&table(w), Qt::Key_Delete);
        QVERIFY(!w.session.annotations(Side::Left).find(m_ids[2]));
        QCOMPARE(table(w).model()->rowCount(), 0);
        while (w.session.undoStack()->canUndo())
            w.session.undoStack()->undo();
        QCOMPARE(table(w).model()->rowCount(), 3);
    }

    void guesses_areShownAndTakenByDigit()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        w.action("tags.places").trigger();
        QTRY_VERIFY(table(w).hasFocus());
        choose(w, m_ids[2]);
        auto *guesses = w.find<QListWidget>("placesGuesses");
        QTRY_VERIFY(guesses->count() > 0);
        QTest::keyClick(&table(w), Qt::Key_1);
        QCOMPARE(found(w, 2).state, AnchorState::Exact);
        QVERIFY2(found(w, 2).selector.exact.contains(u"who paid"),
                 qPrintable(found(w, 2).selector.exact));
        QCOMPARE(found(w, 2).note, u"n"_s);
    }

    void readingAgain_leadsToThePanel()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        m_folder->write("a.txt", "More news.\n\nNews.\n\nThe mayor spoke first.\n");
        w.action("file.reload").trigger();
        QTRY_VERIFY(w.messages().join(u'\n').contains(u"Read again"));
        QVERIFY(!w.messages().join(u'\n').contains(u"not as it was annotated"));
        for (auto *button : w.window.findChildren<QPushButton *>()) {
            if (button->text() == u"Look at Them" && button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(table(w).hasFocus());
    }

    void unchangedText_saysNothing()
    {
        WindowFixture w(*m_folder);
        w.open("b.txt", "b.txt");
        QVERIFY(!w.messages().join(u'\n').contains(u"not as it was annotated"));
    }

private:
    static QTableView &table(WindowFixture &w) { return *w.find<QTableView>("placesTable"); }
    const Annotation &found(WindowFixture &w, qsizetype index) const
    {
        return *w.session.annotations(Side::Left).find(m_ids[index]);
    }
    static void choose(WindowFixture &w, const QString &id)
    {
        const auto *model = static_cast<const PlacesModel *>(table(w).model());
        const QModelIndex index = model->indexOf(Side::Left, id);
        QVERIFY(index.isValid());
        table(w).selectRow(index.row());
    }

    std::unique_ptr<TextFolder> m_folder;
    QStringList m_ids;
};

DIPTYCH_TEST(TestChangedText)

#include "tst_changedtext.moc"
