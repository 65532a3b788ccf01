// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roles.h"
#include "support/testmain.h"
#include "window/tagbox.h"
#include "window/warnings.h"

#include <QtCore/QPointer>
#include <QtGui/QScreen>
#include <QtGui/QWindow>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestTagBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnOwnWarnings();
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_window->show();
        m_box = new TagBox(Codebook::defaults(), {}, u"some words"_s, m_window.get());
        m_box->openAt({m_window->mapToGlobal(QPoint(100, 100)), QSize(1, 20)});
        m_edit = m_box->findChild<QLineEdit *>();
        m_list = m_box->findChild<QListView *>();
        QVERIFY(m_edit->hasFocus());
    }
    void cleanup() { delete m_box; }

    void enter_takesTheMarkedTag()
    {
        QSignalSpy chosen(m_box, &TagBox::chosen);
        QTest::keyClick(m_edit, Qt::Key_Down);
        QTest::keyClick(m_edit, Qt::Key_Down);
        QTest::keyClick(m_edit, Qt::Key_Up);
        const TagId marked = m_list->currentIndex().data(Role::TagId).value<TagId>();
        QCOMPARE(m_list->currentIndex().row(), 1);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<Tag>().id, marked);
        QCOMPARE(chosen.at(0).at(1).toBool(), false);
        QTRY_VERIFY(!m_box);
    }

    void textPastedByMistake_becomesNoName()
    {
        m_edit->insert(u"a long text "_s.repeated(100));
        QCOMPARE(m_edit->text().size(), Codebook::longestName);
    }

    void ends_holdTheMark()
    {
        QTest::keyClick(m_edit, Qt::Key_Up);
        QCOMPARE(m_list->currentIndex().row(), 0);
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(m_edit, Qt::Key_PageDown);
        QCOMPARE(m_list->currentIndex().row(), m_list->model()->rowCount() - 1);
    }

    void newName_makesATag()
    {
        QSignalSpy chosen(m_box, &TagBox::chosen);
        QTest::keyClicks(m_edit, u"zzz"_s);
        QCOMPARE(m_list->model()->rowCount(), 1);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(chosen.at(0).at(0).value<Tag>().name, u"zzz"_s);
        QCOMPARE(chosen.at(0).at(1).toBool(), true);
    }

    void click_takes()
    {
        QSignalSpy chosen(m_box, &TagBox::chosen);
        const QModelIndex third = m_list->model()->index(2, 0);
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                          m_list->visualRect(third).center());
        QCOMPARE(chosen.count(), 1);
    }

    void escape_closes()
    {
        QSignalSpy chosen(m_box, &TagBox::chosen);
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QTRY_VERIFY(!m_box);
        QCOMPARE(chosen.count(), 0);
    }

    void box_staysOnItsScreen()
    {
        const QRect room = m_window->screen()->availableGeometry();
        for (const QPoint &corner :
             {room.topLeft(), room.bottomRight(), room.topRight(), room.bottomLeft()}) {
            auto *box = new TagBox(Codebook::defaults(), {}, u"x"_s, m_window.get());
            box->openAt({corner, QSize(1, 20)});
            // The offscreen platform draws frames around popups and moves them in by as much.
            const QRect roomWithFrame = room.marginsAdded(box->windowHandle()->frameMargins());
            QVERIFY2(roomWithFrame.contains(box->geometry()),
                     qPrintable(u"%1,%2"_s.arg(corner.x()).arg(corner.y())));
            delete box;
        }
    }

private:
    std::unique_ptr<QWidget> m_window;
    QPointer<TagBox> m_box;
    QLineEdit *m_edit = nullptr;
    QListView *m_list = nullptr;
};

DIPTYCH_TEST(TestTagBox)

#include "tst_tagbox.moc"
