// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "window/findbar.h"
#include "window/screenshot.h"
#include "window/windowfixture.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

/// Counts what the program calls later instead of now.
class DeferredCalls : public QObject
{
public:
    DeferredCalls() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::MetaCall;
        return false;
    }

    int count = 0;
};

} // namespace

class TestViewing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder.write("a.txt", "We hold that 200 towns agree. The bridge is safe.");
        m_folder.write("b.txt", "They hold that many towns agree. The bridge is safe.");
    }
    void cleanup() { applyTheme(*qApp, Theme::System); }

    void window_comesToRest()
    {
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        DeferredCalls calls;
        const auto isAtRest = [&calls] {
            calls.count = 0;
            QTest::qWait(100);
            return calls.count == 0;
        };
        QTRY_VERIFY(isAtRest());
        const QList<QDockWidget *> docks = w.window.findChildren<QDockWidget *>();
        for (QDockWidget *dock : docks) {
            dock->show();
            dock->raise();
            QTRY_VERIFY2(isAtRest(), qPrintable(dock->objectName()));
        }
    }

    void zoom_isRemembered()
    {
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        w.press(Side::Left, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(w.settings.readingStyle().zoom > 1);
        w.press(Side::Left, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(w.settings.readingStyle().zoom, 1.0);
    }

    void theme_colorsWindowAndTexts()
    {
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        w.action("view.theme-dark").trigger();
        QCOMPARE(w.settings.theme(), Theme::Dark);
        QCOMPARE(w.window.pair().readingStyle().theme, Theme::Dark);
        QTRY_VERIFY(w.window.palette().color(QPalette::Window).lightness() < 80);
        w.action("view.theme-sepia").trigger();
        QTRY_VERIFY(w.window.palette().color(QPalette::Window).lightness() > 180);
        QVERIFY(!w.action("view.theme-dark").isChecked());
    }

    void format_isChosenInTheMenu()
    {
        WindowFixture w(m_folder);
        auto *menu = w.window.findChild<QMenu *>(u"leftFormat"_s);
        QVERIFY(menu);
        QVERIFY(!menu->isEnabled());
        w.open("a.txt", "b.txt");
        QVERIFY(menu->isEnabled());
        const auto choose = [menu](const QString &name) {
            Q_EMIT menu->aboutToShow();
            for (QAction *action : menu->findChildren<QAction *>()) {
                if (action->text() == name)
                    action->trigger();
            }
        };
        ReadingView *view = w.window.pair().view(Side::Left);
        QVERIFY(!view->format());
        choose(u"LaTeX"_s);
        QCOMPARE(view->format(), u"LaTeX"_s);
        QVERIFY(!w.window.pair().view(Side::Right)->format());
        choose(u"&Plain Text"_s);
        QCOMPARE(view->format(), QString());
        choose(u"LaTeX"_s);
        w.open("a.txt", "b.txt");
        QCOMPARE(view->format(), u"LaTeX"_s);
        w.open("b.txt", "a.txt");
        QTRY_VERIFY(!view->format());
    }

    void toggles_changeTheTexts_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("differences") << "compare.differences"_ba;
        QTest::newRow("tags") << "view.tags"_ba;
        QTest::newRow("prose cues") << "view.cues"_ba;
        QTest::newRow("format") << "view.syntax"_ba;
        QTest::newRow("reduced motion") << "view.calm"_ba;
    }
    void toggles_changeTheTexts()
    {
        QFETCH(QByteArray, id);
        WindowFixture w(m_folder);
        const ReadingStyle before = w.window.pair().readingStyle();
        w.action(id.constData()).toggle();
        QVERIFY(w.window.pair().readingStyle() != before);
        QVERIFY(w.settings.readingStyle() != before);
        w.action(id.constData()).toggle();
        QCOMPARE(w.window.pair().readingStyle(), before);
    }

    void reducedMotion_slidesNoDocks()
    {
        WindowFixture w(m_folder);
        QVERIFY(w.window.isAnimated());
        w.action("view.calm").trigger();
        QVERIFY(!w.window.isAnimated());
        w.action("view.calm").trigger();
        QVERIFY(w.window.isAnimated());
    }

    void numbers_areOfOneKindOrNone()
    {
        WindowFixture w(m_folder);
        const auto shown = [&w] {
            return w.window.pair().readingStyle().numbers;
        };
        QCOMPARE(shown(), MarginNumbers::None);
        w.action("view.line-numbers").trigger();
        QCOMPARE(shown(), MarginNumbers::Lines);
        w.action("view.paragraph-numbers").trigger();
        QCOMPARE(shown(), MarginNumbers::Paragraphs);
        QCOMPARE(w.settings.readingStyle().numbers, MarginNumbers::Paragraphs);
        QVERIFY(!w.action("view.line-numbers").isChecked());
        w.action("view.paragraph-numbers").trigger();
        QCOMPARE(shown(), MarginNumbers::None);
        QVERIFY(!w.action("view.paragraph-numbers").isChecked());
    }

    void styleDialog_showsAtOnceAndCancelTakesBack()
    {
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        const ReadingStyle before = w.window.pair().readingStyle();
        w.action("view.style").trigger();
        auto *dialog = w.find<QDialog>("styleDialog");
        QVERIFY(dialog);
        for (QDoubleSpinBox *box : dialog->findChildren<QDoubleSpinBox *>())
            box->stepUp();
        QVERIFY(w.window.pair().readingStyle().lineSpacing > before.lineSpacing);
        dialog->reject();
        QCOMPARE(w.window.pair().readingStyle().lineSpacing, before.lineSpacing);
        QCOMPARE(w.window.pair().readingStyle().font.pointSizeF(), before.font.pointSizeF());
    }

    void finding_selectsHitsAndEscapeEnds()
    {
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        w.window.pair().activate(Side::Right);
        w.press(Side::Right, Qt::Key_F, Qt::ControlModifier);
        auto *edit = w.find<QLineEdit>("findEdit");
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"a"_s);
        const Range first = w.view(Side::Right).selection();
        QCOMPARE(first.length(), 1);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(w.view(Side::Right).selection().start > first.start);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(w.view(Side::Right).selection(), first);
        QCOMPARE(w.view(Side::Left).findPattern().text, u"a"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!w.find<FindBar>("findBar")->isVisible());
        QVERIFY(w.view(Side::Left).findPattern().text.isEmpty());
        QTRY_VERIFY(w.view(Side::Right).hasFocus());
    }

    void commands_areFoundByName()
    {
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        w.press(Side::Left, Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
        QWidget *palette = QApplication::activePopupWidget();
        QVERIFY(palette);
        QTest::keyClicks(palette->focusWidget(), u"sides swap"_s);
        QTest::keyClick(palette->focusWidget(), Qt::Key_Return);
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(w.session.document(Side::Left)->info().path, m_folder.path("b.txt"));
    }

    void screenshot_isTheWindow()
    {
        WindowFixture w(m_folder);
        w.window.files().openPair({m_folder.path("a.txt"), m_folder.path("b.txt")});
        Screenshot picture(w.session, w.window, m_folder.path("shot.png"));
        QSignalSpy done(&picture, &Screenshot::done);
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(done.at(0).at(0).value<Result<void>>());
        const QImage image(m_folder.path("shot.png").toString());
        QCOMPARE(image.size(), w.window.size() * w.window.devicePixelRatio());
        QVERIFY(w.session.alignment()); // it waited
    }

    void screenshot_thatCannotBeWrittenSaysSo()
    {
        WindowFixture w(m_folder);
        Screenshot picture(w.session, w.window, m_folder.path("no/such/folder.png"));
        QSignalSpy done(&picture, &Screenshot::done);
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(!done.at(0).at(0).value<Result<void>>());
    }

private:
    TextFolder m_folder;
};

DIPTYCH_TEST(TestViewing)

#include "tst_viewing.moc"
