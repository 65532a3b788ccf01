// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/numbermargin.h"

#include "reading/fixture.h"
#include "reading/readingview.h"
#include "reading/viewcolors.h"
#include "support/testmain.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>

#include <algorithm>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestNumberMargin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphs_areCountedAsTheDocumentDoes()
    {
        PageFixture fixture(
            u"First one,\nwrapped by hand as mails were.\n\n  Second.\n\n\nThird."_s, 400, 400);
        const auto found = numbersOf(fixture, MarginNumbers::Paragraphs);
        const Document &document = fixture.flow.document();
        QCOMPARE(qsizetype(found.size()), document.paragraphCount());
        for (qsizetype i = 0; i < document.paragraphCount(); ++i) {
            const NumberMargin::Number &number = found[std::size_t(i)];
            QCOMPARE(number.number, i + 1);
            QCOMPARE(double(number.baseline),
                     fixture.page.rowSpan(document.paragraph(i).start).first +
                         fixture.flow.metrics().baseline);
        }
    }

    void lines_areTheFilesOwn()
    {
        // Wrapped rows carry no number, blank lines do.
        const QString text = u"words "_s.repeated(40) + u"\r\n\r\nthree\rfour\u2028five\n"_s + u'x';
        PageFixture fixture(text, 300, 800);
        const auto found = numbersOf(fixture, MarginNumbers::Lines);
        const Document &document = fixture.flow.document();
        QCOMPARE(qsizetype(found.size()), document.lineCount());
        for (qsizetype i = 0; i < document.lineCount(); ++i) {
            const auto [top, height] = fixture.page.rowSpan(document.line(i).start);
            QCOMPARE(found[std::size_t(i)].number, i + 1);
            QVERIFY(found[std::size_t(i)].baseline > top);
            QVERIFY(found[std::size_t(i)].baseline < top + height);
        }
    }

    void slices_haveNoNumberOfTheirOwn()
    {
        PageFixture fixture(u"first\n"_s + u"word "_s.repeated(20'000) + u"\nlast"_s, 300, 400);
        fixture.page.setTop({3, 0});
        QVERIFY(numbersOf(fixture, MarginNumbers::Lines).empty());
        QVERIFY(numbersOf(fixture, MarginNumbers::Paragraphs).empty());
        fixture.page.setOffset(fixture.page.maximum());
        QCOMPARE(numbersOf(fixture, MarginNumbers::Lines).back().number, 3);
    }

    void margin_growsWithTheDigits()
    {
        const auto widthFor = [](int lines) {
            NumberMargin margin;
            margin.begin(*documentOf(u"a\n\n"_s.repeated(lines / 2)), MarginNumbers::Lines,
                         metricsOf(300).font);
            return margin.width();
        };
        QCOMPARE(widthFor(4), widthFor(90));
        QVERIFY(widthFor(90) < widthFor(200));
        QVERIFY(widthFor(200) < widthFor(2000));
        NumberMargin none;
        none.begin(*documentOf(u"a\nb"_s), MarginNumbers::None, metricsOf(300).font);
        QCOMPARE(none.width(), 0);
    }

    void view_drawsThemBesideTheRows_data()
    {
        QTest::addColumn<Side>("side");
        QTest::addColumn<QString>("text");
        QTest::newRow("left") << Side::Left << u"One.\n\nTwo.\n\nThree."_s;
        QTest::newRow("right") << Side::Right << u"One.\n\nTwo.\n\nThree."_s;
        QTest::newRow("right-to-left") << Side::Right << u"السلام عليكم\n\nمرحبا\n\nشكرا جزيلا"_s;
    }
    void view_drawsThemBesideTheRows()
    {
        QFETCH(Side, side);
        QFETCH(QString, text);
        Session session;
        ReadingView view(session, side);
        open(session, side, text);
        ReadingStyle style = view.readingStyle();
        style.font.setPixelSize(15);
        style.theme = ReadingTheme::Light;
        style.measure = 30;
        view.setReadingStyle(style);
        view.resize(600, 300);
        QVERIFY(inkOf(view).isEmpty());
        const double plainLeft = leftmost(view);
        for (const MarginNumbers numbers : {MarginNumbers::Paragraphs, MarginNumbers::Lines}) {
            style.numbers = numbers;
            view.setReadingStyle(style);
            const QRect ink = inkOf(view);
            QVERIFY(!ink.isEmpty());
            QVERIFY(ink.left() > 0);
            QVERIFY(ink.right() < leftmost(view) - 3);
        }
        style.numbers = MarginNumbers::None;
        view.setReadingStyle(style);
        QCOMPARE(leftmost(view), plainLeft);
    }

    void numbers_areRightAligned()
    {
        Session session;
        ReadingView view(session, Side::Left);
        open(session, Side::Left, u"a\n"_s.repeated(111));
        ReadingStyle style = view.readingStyle();
        style.numbers = MarginNumbers::Lines;
        view.setReadingStyle(style);
        view.resize(500, 300);
        const auto lineInk = [&view](qsizetype number) {
            const Position at = view.document().line(number - 1).start;
            view.scrollTo(at);
            const auto [top, bottom] = view.rowsOf({at, at + 1});
            return inkOf(view, int(top), int(bottom) - 1);
        };
        const QRect one = lineInk(1);
        const QRect hundredEleven = lineInk(111);
        QCOMPARE(one.right(), hundredEleven.right());
        QVERIFY(hundredEleven.left() < one.left());
    }

    void numbers_growWithTheZoom()
    {
        Session session;
        ReadingView view(session, Side::Left);
        open(session, Side::Left, u"One."_s);
        ReadingStyle style = view.readingStyle();
        style.font.setPixelSize(15);
        style.numbers = MarginNumbers::Paragraphs;
        view.resize(700, 400);
        int lastHeight = 0;
        for (const double zoom : {1.0, 2.0, 4.0}) {
            style.zoom = zoom;
            view.setReadingStyle(style);
            const QRect ink = inkOf(view);
            QVERIFY(ink.height() > lastHeight);
            QVERIFY(ink.left() > 0);
            lastHeight = ink.height();
        }
    }

    void anotherText_getsRoomForItsDigits()
    {
        Session session;
        ReadingView view(session, Side::Left);
        ReadingStyle style = view.readingStyle();
        style.numbers = MarginNumbers::Lines;
        style.measure = 0;
        view.setReadingStyle(style);
        view.resize(500, 300);
        open(session, Side::Left, u"a\nb"_s);
        const double few = view.characterBox(0).left();
        open(session, Side::Left, u"a\n"_s.repeated(5000));
        QVERIFY(view.characterBox(0).left() > few);
    }

    void numbers_areNotReadAsText()
    {
        Session session;
        ReadingView view(session, Side::Left);
        ReadingStyle style = view.readingStyle();
        style.numbers = MarginNumbers::Lines;
        view.setReadingStyle(style);
        open(session, Side::Left, u"a\nb"_s);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(spoken->textInterface()->text(0, 3), u"a\nb"_s);
        view.selectAll();
        QCOMPARE(view.selectedText(), u"a\nb"_s);
    }

private:
    static std::vector<NumberMargin::Number> numbersOf(PageFixture &fixture, MarginNumbers which)
    {
        NumberMargin margin;
        margin.begin(fixture.flow.document(), which, fixture.flow.metrics().font);
        return margin.numbers(fixture.page, 0, fixture.page.height());
    }

    /// X at which the text on screen begins.
    static double leftmost(const ReadingView &view)
    {
        double left = view.width();
        const Range shown = view.visibleRange();
        for (Position at = shown.start; at < shown.end; ++at) {
            if (view.document().string({at, at + 1}) != u"\n"_s)
                left = std::min(left, view.characterBox(at).left());
        }
        return left;
    }

    /// What is drawn to the left of the text.
    static QRect inkOf(ReadingView &view, int top = 0, int bottom = 100'000)
    {
        const QImage picture = view.grab().toImage();
        const QColor page = view.colors().page;
        const int textLeft = int(leftmost(view)) - 1;
        QRect ink;
        for (int y = top; y <= std::min(bottom, picture.height() - 1); ++y) {
            for (int x = 0; x < textLeft; ++x) {
                if (picture.pixelColor(x, y) != page)
                    ink |= QRect(x, y, 1, 1);
            }
        }
        return ink;
    }
};

DIPTYCH_TEST(TestNumberMargin)

#include "tst_numbermargin.moc"
