// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/fixture.h"
#include "reading/pairview.h"
#include "reading/paneheader.h"
#include "reading/readingview.h"
#include "reading/scrolllink.h"
#include "support/testmain.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QSplitter>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

/// Linked scrolling as numbers, through the real widgets.
class TestScrollLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<Session>();
        m_pair = std::make_unique<PairView>(*m_session);
        ReadingStyle style = m_pair->readingStyle();
        style.font.setPixelSize(15);
        m_pair->setReadingStyle(style);
        m_pair->resize(1000, 500);
        m_pair->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pair.get(), patienceMs));
    }
    void cleanup()
    {
        m_pair.reset();
        m_session.reset();
    }

    void levelShare_slidesAtBothEnds()
    {
        QCOMPARE(ScrollLink::levelShare(0, 1000, 200), 0.0);
        QCOMPARE(ScrollLink::levelShare(50, 1000, 200), 0.25);
        QCOMPARE(ScrollLink::levelShare(100, 1000, 200), 0.5);
        QCOMPARE(ScrollLink::levelShare(500, 1000, 200), 0.5);
        QCOMPARE(ScrollLink::levelShare(950, 1000, 200), 0.75);
        QCOMPARE(ScrollLink::levelShare(1000, 1000, 200), 1.0);
    }

    void sameTexts_staySideBySide()
    {
        std::mt19937 random(51);
        const QString text = prose(random, 60, 60);
        openPair(text, text);
        for (int step = 0; step < 40; ++step) {
            left().scrollBy(61);
            QVERIFY(std::abs(left().scrollOffset() - right().scrollOffset()) <= 1);
        }
    }

    void bothEnds_canBeReachedFromEitherSide()
    {
        openPair(withCuts(52, true), withCuts(52, false));
        for (ReadingView *driver : {&left(), &right()}) {
            ReadingView &other = driver == &left() ? right() : left();
            driver->scrollBy(1'000'000);
            QCOMPARE(driver->scrollOffset(), driver->scrollMaximum());
            QVERIFY(other.scrollMaximum() - other.scrollOffset() <= 1);
            driver->scrollBy(-1'000'000);
            QCOMPARE(driver->scrollOffset(), 0);
            QVERIFY(other.scrollOffset() <= 1);
        }
    }

    void follower_goesOneWayWithoutLeaps()
    {
        openPair(withCuts(53, true), withCuts(53, false));
        for (ReadingView *driver : {&left(), &right()}) {
            ReadingView &other = driver == &left() ? right() : left();
            driver->scrollBy(-1'000'000);
            qint64 before = other.scrollOffset();
            qint64 furthest = 0;
            while (driver->scrollOffset() < driver->scrollMaximum()) {
                driver->scrollBy(20);
                const qint64 moved = other.scrollOffset() - before;
                QVERIFY2(moved >= -1, qPrintable(QString::number(moved)));
                // In the last half screen the level line itself goes as fast as the text.
                if (driver->scrollOffset() < driver->scrollMaximum() - 250)
                    furthest = std::max(furthest, moved);
                before = other.scrollOffset();
            }
            QVERIFY2(furthest <= 2 * 20 + 1, qPrintable(QString::number(furthest)));
        }
    }

    void scrollingBack_returnsToTheSamePlace()
    {
        openPair(withCuts(54, true), withCuts(54, false));
        const qint64 start = right().scrollOffset();
        QList<qint64> down;
        for (int step = 0; step < 60; ++step) {
            left().scrollBy(53);
            down.append(right().scrollOffset());
        }
        // Beside one-sided text the follower is still coming after, from either direction.
        int same = 0;
        for (int step = 59; step > 0; --step) {
            left().scrollBy(-53);
            same += std::abs(right().scrollOffset() - down.at(step - 1)) <= 1;
        }
        QVERIFY2(same > 30, qPrintable(QString::number(same)));
        left().scrollBy(-53);
        QVERIFY(std::abs(right().scrollOffset() - start) <= 1);
    }

    void matchingText_isLevelAtTheLevelLine()
    {
        openPair(withCuts(55, true), withCuts(55, false));
        const double half = left().viewport()->height() / 2.0;
        int looked = 0;
        while (left().scrollOffset() < left().scrollMaximum() - 300) {
            left().scrollBy(37);
            if (left().scrollOffset() < 300)
                continue;
            const double at = left().positionAtY(half);
            const Alignment &alignment = *m_session->alignment();
            const auto isQuiet = [&](Side side, double middle) {
                const auto around =
                    alignment.passagesIn(side, {Position(middle) - 800, Position(middle) + 260});
                return std::all_of(around.begin(), around.end(), [&](qsizetype index) {
                    return alignment.passages()[std::size_t(index)].kind == PassageKind::Same;
                });
            };
            const qsizetype index = alignment.passageAt(Side::Left, Position(at));
            const Passage &passage = alignment.passages()[std::size_t(index)];
            const double twin = double(passage.right.start) + at - double(passage.left.start);
            // Behind one-sided text the follower is still coming after.
            if (!isQuiet(Side::Left, at) || !isQuiet(Side::Right, twin))
                continue;
            QVERIFY2(std::abs(right().yOf(twin) - half) <= 24,
                     qPrintable(QString::number(right().yOf(twin) - half)));
            ++looked;
        }
        QVERIFY2(looked > 20, qPrintable(QString::number(looked)));
    }

    void otherDriver_takesOverWithoutAJump()
    {
        openPair(withCuts(56, true), withCuts(56, false));
        left().scrollBy(900);
        for (int turn = 0; turn < 10; ++turn) {
            ReadingView &driver = turn % 2 ? left() : right();
            ReadingView &other = turn % 2 ? right() : left();
            const qint64 before = other.scrollOffset();
            driver.scrollBy(5);
            QVERIFY2(std::abs(other.scrollOffset() - before) <= 40,
                     qPrintable(QString::number(other.scrollOffset() - before)));
            driver.scrollBy(120);
        }
    }

    void follower_isNotAnswered()
    {
        openPair(withCuts(57, true), withCuts(57, false));
        QSignalSpy leftMoved(&left(), &ReadingView::viewportMoved);
        QSignalSpy rightMoved(&right(), &ReadingView::viewportMoved);
        left().scrollBy(400);
        QCOMPARE(leftMoved.count(), 1);
        QCOMPARE(rightMoved.count(), 1);
    }

    void alone_keepsItsOffsetUntilLinkedAnew()
    {
        std::mt19937 random(58);
        const QString text = prose(random, 60, 60);
        openPair(text, text);
        left().scrollBy(800);
        wheelAlone(right(), -240);
        const qint64 offset = right().scrollOffset() - left().scrollOffset();
        QVERIFY(offset > 30);
        QCOMPARE(left().scrollOffset(), 800);
        left().scrollBy(500);
        QVERIFY(std::abs(right().scrollOffset() - left().scrollOffset() - offset) <= 2);
        right().scrollBy(200);
        QVERIFY(std::abs(right().scrollOffset() - left().scrollOffset() - offset) <= 2);
        m_pair->setLinked(false);
        m_pair->setLinked(true);
        QVERIFY(std::abs(right().scrollOffset() - left().scrollOffset()) <= 1);
    }

    void nudge_movesTheOtherSideAndLasts()
    {
        std::mt19937 random(58);
        const QString text = prose(random, 90, 60);
        openPair(text, text);
        left().scrollBy(800);
        m_pair->activate(Side::Left);
        const int row = left().rowHeight();
        for (int press = 0; press < 3; ++press)
            m_pair->nudge(1);
        QCOMPARE(left().scrollOffset(), 800);
        QCOMPARE(right().scrollOffset(), 800 + 3 * row);
        QCOMPARE(m_pair->nudgedRows(), -3.0);
        const auto note = [this] {
            QString notes;
            for (const PaneHeader *header : m_pair->findChildren<PaneHeader *>())
                notes += header->note();
            return notes;
        };
        QCOMPARE(note(), u"3 lines higher"_s);
        wheelPixels(left(), -60);
        QVERIFY(std::abs(right().scrollOffset() - left().scrollOffset() - 3 * row) <= 2);
        wheelPixels(right(), -60);
        QVERIFY(std::abs(right().scrollOffset() - left().scrollOffset() - 3 * row) <= 2);
        m_pair->nudge(-2);
        QVERIFY(std::abs(m_pair->nudgedRows() + 1) < 0.1); // scrolling rounds to pixels
        QCOMPARE(note(), u"1 lines higher"_s);
        m_pair->resetNudge();
        QVERIFY(std::abs(right().scrollOffset() - left().scrollOffset()) <= 1);
        QCOMPARE(note(), QString());
    }

    void nudge_endsWithAJump()
    {
        std::mt19937 random(58);
        const QString text = prose(random, 90, 60);
        openPair(text, text);
        left().scrollBy(800);
        m_pair->nudge(2);
        left().scrollTo(Position(text.size()) - 4000);
        QCOMPARE(m_pair->nudgedRows(), 0.0);
        QVERIFY(std::abs(right().scrollOffset() - left().scrollOffset()) <= 1);
        m_pair->setLinked(false);
        m_pair->nudge(2);
        QCOMPARE(m_pair->nudgedRows(), 0.0);
    }

    void unlinked_staysWhereItIs()
    {
        std::mt19937 random(59);
        const QString text = prose(random, 60, 60);
        openPair(text, text);
        QSignalSpy linked(m_pair.get(), &PairView::linkedChanged);
        m_pair->setLinked(false);
        QCOMPARE(linked.count(), 1);
        left().scrollBy(700);
        QCOMPARE(right().scrollOffset(), 0);
    }

    void slowWheel_movesNeitherSideFurtherThanItTurns_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        std::mt19937 random(61);
        const QString text = prose(random, 24, 60);
        const QString other = prose(random, 16, 60); // some screens
        const qsizetype middle = text.indexOf(u'\n', text.size() / 2) + 1;
        QTest::newRow("equal") << text << text;
        QTest::newRow("one-sided at the start") << text << QString(other + text);
        QTest::newRow("one-sided in the middle")
            << text << QString(text.first(middle) + other + text.sliced(middle));
        QTest::newRow("one-sided at the end") << text << QString(text + other);
        QTest::newRow("moved to the end")
            << QString(text.first(middle) + other + text.sliced(middle)) << QString(text + other);
        QTest::newRow("many small cuts") << withCuts(62, true) << withCuts(62, false);
    }
    void slowWheel_movesNeitherSideFurtherThanItTurns()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        openPair(left, right);
        for (const Side driving : bothSides) {
            ReadingView &driver = *m_pair->view(driving);
            ReadingView &other = *m_pair->view(otherSide(driving));
            for (const int turn : {20, -20}) {
                const auto goal = [turn](const ReadingView &view) {
                    return turn > 0 ? view.scrollMaximum() : 0;
                };
                const qint64 most =
                    2 * (driver.scrollMaximum() + other.scrollMaximum()) / std::abs(turn);
                int turns = 0;
                while (driver.scrollOffset() != goal(driver) ||
                       std::abs(other.scrollOffset() - goal(other)) > 1) {
                    // On screen: offsets change where heights above become known.
                    const double driverAt = driver.positionAtY(100);
                    const double otherAt = other.positionAtY(100);
                    wheelPixels(driver, -turn);
                    const double driven = (100 - driver.yOf(driverAt)) * turn / 20;
                    const double led = (100 - other.yOf(otherAt)) * turn / 20;
                    QVERIFY2(driven > -2.5 && driven < 22.5, qPrintable(QString::number(driven)));
                    QVERIFY2(led > -2.5 && led < 22.5, qPrintable(QString::number(led)));
                    QVERIFY2(++turns <= most, "the ends are out of reach");
                }
            }
        }
    }

    void slowWheel_leavesMatchingTextLevel()
    {
        std::mt19937 random(63);
        const QString text = prose(random, 24, 60);
        const qsizetype middle = text.indexOf(u'\n', text.size() / 2) + 1;
        openPair(text, text.first(middle) + prose(random, 9, 60) + text.sliced(middle));
        const double half = left().viewport()->height() / 2.0;
        int levelTurns = 0;
        int turns = 0;
        while (left().scrollOffset() < left().scrollMaximum() - 300) {
            wheelPixels(left(), -20);
            const double at = left().positionAtY(half);
            const qsizetype index = m_session->alignment()->passageAt(Side::Left, Position(at));
            const Passage &passage = m_session->alignment()->passages()[std::size_t(index)];
            const double twin = double(passage.right.start) + at - double(passage.left.start);
            // While the insertion passes, the text before it or after it is near the line.
            const bool isNearInsertion = std::abs(at - double(middle)) < 400;
            if (left().scrollOffset() > 300 && !isNearInsertion) {
                ++turns;
                levelTurns += std::abs(right().yOf(twin) - half) <= 30;
            }
        }
        QVERIFY(turns > 30);
        QCOMPARE(levelTurns, turns);
    }

    void resizing_keepsBothLevel()
    {
        std::mt19937 random(60);
        const QString text = prose(random, 60, 60);
        openPair(text, text);
        left().scrollBy(1500);
        auto *splitter = m_pair->findChild<QSplitter *>();
        for (const int share : {300, 700, 450, 500}) {
            splitter->setSizes({share, 1000 - share});
            QCoreApplication::processEvents();
            const double line = left().viewport()->height() / 2.0;
            const double level = left().positionAtY(line);
            QVERIFY(std::abs(right().yOf(level) - line) <= 24);
        }
    }

private:
    /// Paragraphs of which the left and the right lack different ones.
    static QString withCuts(unsigned seed, bool isLeft)
    {
        std::mt19937 random(seed);
        QString text;
        for (int part = 0; part < 14; ++part) {
            text += prose(random, 4, 50);
            const QString extra = prose(random, 1 + part % 3, 45);
            if (part % 3 == (isLeft ? 0 : 1))
                text += extra;
        }
        return text;
    }

    void openPair(const QString &leftText, const QString &rightText)
    {
        open(*m_session, Side::Left, leftText);
        open(*m_session, Side::Right, rightText);
        QVERIFY(QTest::qWaitFor([&] { return m_session->alignment() != nullptr; }, patience));
        QCoreApplication::processEvents();
    }

    static void wheelAlone(ReadingView &view, int angle)
    {
        const QPointF where(100, 100);
        QWheelEvent event(where, view.viewport()->mapToGlobal(where), {}, {angle, 0}, {},
                          Qt::AltModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }

    static void wheelPixels(ReadingView &view, int pixels)
    {
        const QPointF where(100, 100);
        QWheelEvent event(where, view.viewport()->mapToGlobal(where), {0, pixels}, {0, pixels}, {},
                          Qt::NoModifier, Qt::ScrollUpdate, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }

    [[nodiscard]] ReadingView &left() { return *m_pair->view(Side::Left); }
    [[nodiscard]] ReadingView &right() { return *m_pair->view(Side::Right); }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<PairView> m_pair;
};

DIPTYCH_TEST(TestScrollLink)

#include "tst_scrolllink.moc"
