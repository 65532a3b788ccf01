// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "window/startpage.h"
#include "window/windowfixture.h"

#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCommandLinkButton>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

void drop(MainWindow &window, const QList<FilePath> &files, const QPoint &place)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const FilePath &file : files)
        urls << QUrl::fromEncoded(QByteArray("file://" + file.native().toPercentEncoding("/")));
    data.setUrls(urls);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

QPushButton *button(MainWindow &window, const QString &text)
{
    for (QPushButton *candidate : window.findChildren<QPushButton *>()) {
        if (candidate->isVisible() && candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TextFolder>();
        m_folder->write("a.txt", "One two three.");
        m_folder->write("b.txt", "One two four.");
        m_folder->write("c.txt", "Five.");
    }

    void start_saysWhatToDo()
    {
        WindowFixture w(*m_folder);
        QVERIFY(w.find<QWidget>("startPage")->isVisible());
        QVERIFY(!w.window.pair().isVisible());
        QVERIFY(!w.action("go.next-difference").isEnabled());
        QVERIFY(!w.action("tags.box").isEnabled());
        w.open("a.txt", "b.txt");
        QVERIFY(!w.find<QWidget>("startPage")->isVisible());
        QVERIFY(w.view(Side::Left).hasFocus());
        QVERIFY(w.action("go.next-difference").isEnabled());
        QCOMPARE(w.window.windowTitle(), u"a.txt and b.txt – Diptych"_s);
        w.action("file.close-left").trigger();
        w.action("file.close-right").trigger();
        QVERIFY(w.find<QWidget>("startPage")->isVisible());
    }

    void dropping_twoFilesMakesThePair()
    {
        WindowFixture w(*m_folder);
        drop(w.window, {m_folder->path("a.txt"), m_folder->path("b.txt")}, {640, 300});
        QTRY_VERIFY(w.session.alignment());
        QCOMPARE(w.session.document(Side::Left)->info().path, m_folder->path("a.txt"));
        QCOMPARE(w.session.document(Side::Right)->info().path, m_folder->path("b.txt"));
    }

    void dropping_oneFileGoesWhereItFell()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        const QRect centre = w.window.centralWidget()->geometry();
        drop(w.window, {m_folder->path("c.txt")}, {centre.right() - 50, centre.center().y()});
        QTRY_COMPARE(w.session.document(Side::Right)->info().path, m_folder->path("c.txt"));
        drop(w.window, {m_folder->path("b.txt")}, {centre.left() + 50, centre.center().y()});
        QTRY_COMPARE(w.session.document(Side::Left)->info().path, m_folder->path("b.txt"));
    }

    void dropping_besideOneTextMakesThePair()
    {
        WindowFixture w(*m_folder);
        drop(w.window, {m_folder->path("a.txt")}, {900, 300});
        QTRY_VERIFY(w.session.document(Side::Left));
        drop(w.window, {m_folder->path("b.txt")}, {400, 300});
        QTRY_VERIFY(w.session.document(Side::Right));
        QCOMPARE(w.session.document(Side::Left)->info().path, m_folder->path("a.txt"));
    }

    void dropping_aNameOfAnyBytesOpensThatFile()
    {
        m_folder->write("caf\xe9 100%.txt", "Latin name.");
        WindowFixture w(*m_folder);
        drop(w.window, {m_folder->path("caf\xe9 100%.txt")}, {640, 300});
        QTRY_VERIFY(w.session.document(Side::Left));
        QCOMPARE(w.session.document(Side::Left)->length(), 11);
    }

    void dropping_threeFilesSaysWhich()
    {
        WindowFixture w(*m_folder);
        drop(w.window, {m_folder->path("a.txt"), m_folder->path("b.txt"), m_folder->path("c.txt")},
             {640, 300});
        QTRY_VERIFY(w.session.alignment());
        QVERIFY(w.messages().join(u'\n').contains(u"first two"));
    }

    void oneText_asksForTheSecond()
    {
        WindowFixture w(*m_folder);
        w.window.files().open(Side::Left, m_folder->path("a.txt"));
        QTRY_VERIFY(w.session.document(Side::Left));
        QVERIFY(w.messages().join(u'\n').contains(u"second text"));
        w.window.files().open(Side::Right, m_folder->path("b.txt"));
        QTRY_VERIFY(w.session.alignment());
        QVERIFY(!w.messages().join(u'\n').contains(u"second text"));
    }

    void failure_isToldWithAWayOn()
    {
        WindowFixture w(*m_folder);
        w.window.files().open(Side::Left, m_folder->path("missing.txt"));
        QTRY_COMPARE(w.messages().size(), 1);
        QVERIFY(w.messages().first().startsWith(u"missing.txt: "));
        QTRY_VERIFY(button(w.window, u"Open Another…"_s));
        m_folder->write("missing.txt", "Here now.");
        QTest::mouseClick(button(w.window, u"Try Again"_s), Qt::LeftButton);
        QTRY_VERIFY(w.session.document(Side::Left));
        QVERIFY(!w.messages().join(u'\n').contains(u"missing.txt"));
    }

    void failure_ofBothStandsLeftOverRight()
    {
        WindowFixture w(*m_folder);
        w.window.files().openPair({m_folder->path("no left.txt"), m_folder->path("no right.txt")});
        QTRY_COMPARE(w.messages().size(), 2);
        const auto barOf = [&](QStringView text) {
            const QList<MessageBar *> bars = w.window.findChildren<MessageBar *>();
            return *std::ranges::find_if(
                bars, [&](const MessageBar *bar) { return bar->text().contains(text); });
        };
        QTRY_VERIFY(barOf(u"no left.txt")->y() < barOf(u"no right.txt")->y());
    }

    void opening_keepsTheKeyboardInThePage_data()
    {
        QTest::addColumn<int>("times");
        QTest::newRow("either may be there first") << 1;
        QTest::newRow("the right one is there first") << 20'000;
    }
    void opening_keepsTheKeyboardInThePage()
    {
        QFETCH(int, times);
        m_folder->write("a.txt", QByteArray("One two three.\n").repeated(times));
        WindowFixture w(*m_folder);
        QObject page;
        QStringList focused;
        connect(qApp, &QApplication::focusChanged, &page,
                [&](QWidget *, QWidget *now) { focused << (now ? now->objectName() : QString()); });
        w.window.files().openPair({m_folder->path("a.txt"), m_folder->path("b.txt")});
        QTRY_VERIFY(w.session.document(Side::Left) && w.session.document(Side::Right));
        QCOMPARE(focused, QStringList{u"leftText"_s});
        QCOMPARE(w.window.pair().activeSide(), Side::Left);
    }

    void opening_leavesTheKeyboardToTheReader()
    {
        WindowFixture w(*m_folder);
        auto *tags = w.find<QWidget>("codebookTree");
        QVERIFY(tags);
        // Before the second text is there.
        connect(
            &w.session, &Session::sourceOpened, tags, [tags] { tags->setFocus(); },
            Qt::SingleShotConnection);
        w.open("a.txt", "b.txt");
        QVERIFY(tags->hasFocus());
    }

    void opening_withoutALeftTextBeginsOnTheRight()
    {
        WindowFixture w(*m_folder);
        w.window.files().openPair({m_folder->path("missing.txt"), m_folder->path("b.txt")});
        QTRY_VERIFY(w.view(Side::Right).hasFocus());
        QTRY_VERIFY(w.session.document(Side::Right));
        QCOMPARE(w.window.pair().activeSide(), Side::Right);
    }

    void failure_leavesWhatWasOpen()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        w.window.files().open(Side::Right, FilePath::fromString(u"/"_s));
        QTRY_COMPARE(w.messages().size(), 1);
        QCOMPARE(w.session.document(Side::Right)->info().path, m_folder->path("b.txt"));
    }

    void encoding_isTheReadersChoice()
    {
        m_folder->write("old.txt", "na\xefve caf\xe9 text with enough words to read");
        WindowFixture w(*m_folder);
        w.open("old.txt", "b.txt");
        LoadOptions options;
        options.encoding = u"windows-1251"_s;
        w.window.files().open(Side::Left, m_folder->path("old.txt"), options);
        QTRY_COMPARE(w.session.document(Side::Left)->info().encoding.toLower(), u"windows-1251"_s);
        QMenu *menu = w.window.files().encodingMenu(Side::Left);
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->actions().size() > 5);
        int checked = 0;
        for (const QAction *action : menu->actions())
            checked += action->isChecked() ? 1 : 0;
        QCOMPARE(checked, 1);
    }

    void recentPairs_openAgain()
    {
        WindowFixture w(*m_folder);
        w.open("a.txt", "b.txt");
        QCOMPARE(w.settings.recentPairs(),
                 (QList<SourcePair>{{m_folder->path("a.txt"), m_folder->path("b.txt")}}));
        w.action("file.close-left").trigger();
        w.action("file.close-right").trigger();
        auto *entry = w.find<QWidget>("startPage")->findChild<QCommandLinkButton *>();
        QVERIFY(entry);
        QTest::mouseClick(entry, Qt::LeftButton);
        QTRY_VERIFY(w.session.alignment());
        QMenu *menu = w.window.files().recentMenu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().first()->text(), u"a.txt and b.txt"_s);
    }

private:
    std::unique_ptr<TextFolder> m_folder;
};

DIPTYCH_TEST(TestOpening)

#include "tst_opening.moc"
