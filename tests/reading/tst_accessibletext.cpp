// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/fixture.h"
#include "reading/readingview.h"
#include "support/testmain.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestAccessibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<Session>();
        m_view = std::make_unique<ReadingView>(*m_session, Side::Left);
        m_view->setAccessibleName(u"Left text"_s);
        m_view->resize(400, 200);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get(), patienceMs));
    }
    void cleanup()
    {
        m_view.reset();
        m_session.reset();
    }

    void view_isAReadOnlyTextWithAName()
    {
        openText(u"text"_s);
        QAccessibleInterface *self = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(self && self->textInterface());
        QCOMPARE(self->role(), QAccessible::EditableText);
        QVERIFY(self->state().readOnly && self->state().multiLine && self->state().focusable);
        QCOMPARE(self->text(QAccessible::Name), u"Left text"_s);
        QVERIFY(self->text(QAccessible::Value).isEmpty());
        QVERIFY(!self->editableTextInterface());
    }

    void pieces_areThoseAroundAnOffset()
    {
        openText(u"One 📌 word. Second sentence.\r\nNext line."_s);
        int start = -1;
        int end = -1;
        QCOMPARE(text().characterCount(), 40);
        QCOMPARE(text().textAtOffset(4, QAccessible::CharBoundary, &start, &end), u"📌"_s);
        QCOMPARE(end - start, 1);
        QCOMPARE(text().textAtOffset(7, QAccessible::WordBoundary, &start, &end), u"word"_s);
        QCOMPARE(start, 6);
        QCOMPARE(text().textAtOffset(7, QAccessible::SentenceBoundary, &start, &end),
                 u"One 📌 word."_s);
        QCOMPARE(text().textAtOffset(20, QAccessible::ParagraphBoundary, &start, &end),
                 u"One 📌 word. Second sentence.\r\n"_s);
        QCOMPARE(text().textAtOffset(28, QAccessible::CharBoundary, &start, &end), u"\r\n"_s);
        QCOMPARE(text().textAfterOffset(20, QAccessible::ParagraphBoundary, &start, &end),
                 u"Next line."_s);
        QCOMPARE(text().textBeforeOffset(33, QAccessible::ParagraphBoundary, &start, &end),
                 u"One 📌 word. Second sentence.\r\n"_s);
        QCOMPARE(text().textAfterOffset(4, QAccessible::CharBoundary, &start, &end), u" "_s);
        QCOMPARE(text().textBeforeOffset(4, QAccessible::CharBoundary, &start, &end), u" "_s);
        QCOMPARE(text().text(0, 3), u"One"_s);
        QCOMPARE(text().text(0, -1).size(), 41); // in UTF-16
    }

    void walk_readsTheWholeTextByEveryPiece()
    {
        std::mt19937 random(81);
        const QString whole = randomText(random, 120);
        openText(whole);
        for (const auto boundary : {QAccessible::CharBoundary, QAccessible::LineBoundary,
                                    QAccessible::ParagraphBoundary}) {
            QString read;
            int at = 0;
            while (at < text().characterCount()) {
                int start = 0;
                int end = 0;
                read += text().textAtOffset(at, boundary, &start, &end);
                QCOMPARE(start, at);
                QVERIFY(end > at);
                at = end;
            }
            QCOMPARE(read, whole);
        }
    }

    void caretAndSelection_followTheView()
    {
        openText(u"some words to read"_s);
        m_view->setSelection({5, 10});
        int start = 0;
        int end = 0;
        QCOMPARE(text().selectionCount(), 1);
        text().selection(0, &start, &end);
        QCOMPARE(start, 5);
        QCOMPARE(end, 10);
        QCOMPARE(text().cursorPosition(), 10);
        text().setSelection(0, 0, 4);
        QCOMPARE(m_view->selection(), (Range{0, 4}));
        text().removeSelection(0);
        QCOMPARE(text().selectionCount(), 0);
        text().setCursorPosition(11);
        QCOMPARE(m_view->caret(), 11);
    }

    void points_andRectangles_agree()
    {
        openText(u"some words to read"_s);
        for (int at = 0; at < 18; ++at) {
            const QRect box = text().characterRect(at);
            QVERIFY(box.width() > 0 && box.height() > 8);
            QVERIFY(std::abs(text().offsetAtPoint(box.center()) - at) <= 1);
        }
        QCOMPARE(text().offsetAtPoint({-5000, -5000}), -1);
    }

    void farText_isScrolledTo()
    {
        std::mt19937 random(82);
        openText(prose(random, 60, 60));
        text().scrollToSubstring(15'000, 15'010);
        QVERIFY(m_view->visibleRange().contains(Range{15'000, 15'010}));
    }

    void attributes_nameTheTags()
    {
        const QString words = u"some words to tag here"_s;
        const DocumentPtr document = documentOf(words);
        open(*m_session, Side::Left, words,
             {annotationOn(*document, {5, 17}, 0), annotationOn(*document, {11, 17}, 1)});
        int start = 0;
        int end = 0;
        QVERIFY(text().attributes(2, &start, &end).isEmpty());
        QCOMPARE(start, 0);
        QCOMPARE(end, 5);
        const QString first = text().attributes(6, &start, &end);
        QVERIFY(first.contains(u"tags:"_s + Codebook::defaults().tags().at(0).name));
        QVERIFY(first.contains(u"background-color:rgb("_s));
        QCOMPARE(end, 11);
        QVERIFY(
            text().attributes(12, &start, &end).contains(Codebook::defaults().tags().at(1).name));
    }

    void outOfRange_isClamped()
    {
        openText(u"short"_s);
        int start = 0;
        int end = 0;
        QCOMPARE(text().textAtOffset(900, QAccessible::CharBoundary, &start, &end), QString());
        QCOMPARE(text().text(-5, 900), u"short"_s);
        QVERIFY(text().characterRect(900).height() > 0);
        text().setSelection(0, 2, 900);
        QCOMPARE(m_view->selection(), (Range{2, 5}));
    }

private:
    void openText(const QString &words) { open(*m_session, Side::Left, words); }
    [[nodiscard]] QAccessibleTextInterface &text()
    {
        return *QAccessible::queryAccessibleInterface(m_view.get())->textInterface();
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<ReadingView> m_view;
};

DIPTYCH_TEST(TestAccessibleText)

#include "tst_accessibletext.moc"
