// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"
#include "support/testmain.h"
#include "window/actionregistry.h"
#include "window/flowlayout.h"
#include "window/icons.h"
#include "window/messagebar.h"
#include "window/quitsignals.h"
#include "window/settings.h"
#include "window/warnings.h"

#include <QtCore/QPointer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <csignal>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

// The small parts that need no session.
class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOwnWarnings(); }

    void action_isFoundByIdWithKeyAndTip()
    {
        const Settings settings = Settings::forgetful();
        ActionRegistry registry(settings);
        QAction *find = registry.add({"edit.find"_L1,
                                      u"&Find && Go…"_s,
                                      {},
                                      {QKeySequence(Qt::CTRL | Qt::Key_K)},
                                      u"Finds"_s});
        QCOMPARE(registry.action("edit.find"_L1), find);
        QCOMPARE(plainText(*find), u"Find & Go"_s);
        QCOMPARE(find->statusTip(), u"Finds"_s);
        QCOMPARE(find->toolTip(), u"Find & Go (Ctrl+K)"_s);
        QAction *toggle = registry.addToggle({"view.x"_L1, u"X"_s, {}, {}, u"Shows"_s}, true);
        QVERIFY(toggle->isCheckable() && toggle->isChecked());
        QCOMPARE(registry.actions(), (QList<QAction *>{find, toggle}));
    }

    void sentences_areWholeSentences_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("remedy");
        QTest::addColumn<QString>("text");
        QTest::newRow("both") << u"no such file"_s << u"check the name"_s
                              << u"No such file. Check the name."_s;
        QTest::newRow("no remedy") << u"no such file"_s << u""_s << u"No such file."_s;
        QTest::newRow("question kept") << u"what?"_s << u""_s << u"What?"_s;
        QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    }
    void sentences_areWholeSentences()
    {
        QFETCH(QString, what);
        QFETCH(QString, remedy);
        QTEST(sentences({ErrorCode::NotFound, {}, {}, what, remedy}), "text");
    }

    void messageBar_goesByAnyOfItsButtons()
    {
        QPointer<MessageBar> bar = new MessageBar(MessageBar::Kind::Error, u"<b>text</b>"_s);
        bar->show();
        QCOMPARE(bar->accessibleName(), u"<b>text</b>"_s);
        QPushButton *button = bar->addButton(u"Do"_s);
        const QSignalSpy clicked(button, &QPushButton::clicked);
        button->click();
        QTRY_VERIFY(!bar);
        QCOMPARE(clicked.count(), 1);
        bar = new MessageBar(MessageBar::Kind::Info, u"x"_s);
        bar->findChild<QToolButton *>()->click();
        QTRY_VERIFY(!bar);
    }

    void messageBar_putsButtonsBelowWhereItIsNarrow()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *bar = new MessageBar(MessageBar::Kind::Error,
                                   u"Your annotations are not saved! Check the permissions."_s);
        column->addWidget(bar);
        column->addStretch();
        QPushButton *retry = bar->addButton(u"Try Again"_s);
        QPushButton *copy = bar->addButton(u"Save a Copy Elsewhere…"_s);
        const auto *text = bar->findChild<QLabel *>("messageText"_L1);
        page.resize(900, 400);
        page.show();
        QTRY_VERIFY(retry->x() > text->geometry().right());
        page.resize(260, 400);
        QTRY_VERIFY(retry->y() > text->geometry().bottom());
        QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
        for (const QPushButton *button : {retry, copy}) {
            QVERIFY(bar->rect().contains(button->geometry()));
            QVERIFY(button->width() >= button->minimumSizeHint().width());
        }
        page.resize(900, 400);
        QTRY_VERIFY(retry->x() > text->geometry().right());
    }

    void messageBar_keepsItsTextReadable_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
        QTest::newRow("sepia") << Theme::Sepia;
    }
    void messageBar_keepsItsTextReadable()
    {
        QFETCH(Theme, theme);
        applyTheme(*qApp, theme);
        for (const auto kind :
             {MessageBar::Kind::Info, MessageBar::Kind::Warning, MessageBar::Kind::Error}) {
            const MessageBar bar(kind, u"x"_s);
            const int difference = std::abs(bar.palette().color(QPalette::Window).lightness() -
                                            bar.palette().color(QPalette::WindowText).lightness());
            QVERIFY2(difference > 110, qPrintable(QString::number(difference)));
        }
        applyTheme(*qApp, Theme::System);
    }

    void icon_takesTheColourOfText()
    {
        const QIcon icon = namedIcon("edit-find"_L1);
        QVERIFY(!icon.isNull());
        applyTheme(*qApp, Theme::Dark);
        QVERIFY(brightest(icon) > 180);
        applyTheme(*qApp, Theme::Light);
        QVERIFY(brightest(icon) < 90);
        applyTheme(*qApp, Theme::System);
        QVERIFY(namedIcon("no-such-icon-anywhere"_L1).isNull());
    }

    void flow_breaksLinesAndFitsItsHeight()
    {
        QWidget box;
        auto *flow = new FlowLayout(&box);
        QList<QLabel *> labels;
        for (int i = 0; i < 6; ++i) {
            auto *label = new QLabel(u"word"_s);
            label->setFixedSize(50, 20);
            flow->addWidget(label);
            labels << label;
        }
        QCOMPARE(flow->sizeHint(), QSize(6 * 50 + 5 * 4, 20));
        QCOMPARE(flow->heightForWidth(1000), 20);
        QCOMPARE(flow->heightForWidth(110), 3 * 20 + 2 * 4);
        QCOMPARE(flow->heightForWidth(10), 6 * 20 + 5 * 4);
        box.resize(110, 100);
        box.show();
        QCOMPARE(labels.at(0)->geometry(), QRect(0, 0, 50, 20));
        QCOMPARE(labels.at(1)->geometry(), QRect(54, 0, 50, 20));
        QCOMPARE(labels.at(2)->geometry(), QRect(0, 24, 50, 20));
        box.setLayoutDirection(Qt::RightToLeft);
        flow->activate();
        QTRY_COMPARE(labels.at(0)->geometry(), QRect(60, 0, 50, 20));
        labels.at(0)->hide();
        QCOMPARE(flow->heightForWidth(110), 3 * 20 + 2 * 4);
        labels.at(1)->hide();
        QCOMPARE(flow->heightForWidth(110), 2 * 20 + 4);
        delete flow->takeAt(0);
        QCOMPARE(flow->count(), 5);
        QVERIFY(!flow->takeAt(9));
    }

    void signal_arrivesInTheEventLoop()
    {
        QuitSignals quit;
        const QSignalSpy received(&quit, &QuitSignals::received);
        ::raise(SIGTERM);
        QTRY_COMPARE(received.count(), 1);
        ::raise(SIGHUP);
        QTRY_COMPARE(received.count(), 2);
    }

private:
    static int brightest(const QIcon &icon)
    {
        const QImage image = icon.pixmap(QSize(32, 32), 1).toImage();
        int lightness = 0;
        int opaque = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                if (color.alpha() > 200) {
                    lightness += color.lightness();
                    ++opaque;
                }
            }
        }
        return opaque ? lightness / opaque : -1;
    }
};

DIPTYCH_TEST(TestWidgets)

#include "tst_widgets.moc"
