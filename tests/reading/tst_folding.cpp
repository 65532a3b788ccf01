// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/band.h"
#include "reading/fixture.h"
#include "reading/pairview.h"
#include "reading/readingview.h"
#include "support/testmain.h"

#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

/// Hiding what is equal, through the real widgets.
class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<Session>();
        m_session->setCoder(coderNamed(u"AB"_s));
        m_pair = std::make_unique<PairView>(*m_session);
        m_pair->resize(1000, 500);
        m_pair->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pair.get(), patienceMs));
        std::mt19937 random(71);
        m_first = prose(random, 12, 40);
        m_second = prose(random, 14, 40);
        const QString text = m_first + u"Here the left says this.\n"_s + m_second;
        const Position tagged = text.size() - 500;
        m_annotation = annotationOn(*documentOf(text), {tagged, tagged + 20});
        open(*m_session, Side::Left, text, {m_annotation});
        open(*m_session, Side::Right, m_first + u"Nothing of that over there!\n"_s + m_second);
        QVERIFY(QTest::qWaitFor([&] { return m_session->alignment() != nullptr; }, patience));
        QCoreApplication::processEvents();
    }
    void cleanup()
    {
        m_pair.reset();
        m_session.reset();
    }

    void hiding_foldsBothSides()
    {
        const qint64 whole = left().scrollMaximum() + left().viewport()->height();
        QSignalSpy told(m_pair.get(), &PairView::equalHiddenChanged);
        m_pair->setEqualHidden(true);
        QCOMPARE(told.count(), 1);
        QVERIFY(m_pair->isEqualHidden());
        QCOMPARE(int(left().folds().size()), 2);
        QCOMPARE(right().folds().size(), left().folds().size());
        QVERIFY(left().scrollMaximum() + left().viewport()->height() < whole);
        QVERIFY(left().rowsOf(differenceOn(Side::Left)).first < left().viewport()->height());
        // Nothing of the text is gone.
        left().selectAll();
        QCOMPARE(left().selectedText().size(), m_session->document(Side::Left)->length());
        QCOMPARE(int(left().folds().size()), 2);
        m_pair->setEqualHidden(false);
        QVERIFY(left().folds().empty() && right().folds().empty());
        QCOMPARE(left().scrollMaximum() + left().viewport()->height(), whole);
    }

    void clickOrEnter_opensBothSides()
    {
        m_pair->setEqualHidden(true);
        const Range first = left().folds().front();
        const Range last = right().folds().back();
        const auto [top, bottom] = left().rowsOf(first);
        QTest::mouseClick(left().viewport(), Qt::LeftButton, {}, {150, int(top + bottom) / 2});
        QCOMPARE(int(left().folds().size()), 1);
        QCOMPARE(int(right().folds().size()), 1);
        // The text comes where its row was.
        QVERIFY(std::abs(left().rowsOf(first).first - top) <= 1);
        m_pair->activate(Side::Right);
        right().setCaret(differenceOn(Side::Right).start);
        for (int step = 0; step < 40 && right().caret() < last.start; ++step)
            QTest::keyClick(&right(), Qt::Key_Down);
        QCOMPARE(right().caret(), last.start);
        QCOMPARE(int(right().folds().size()), 1);
        QTest::keyClick(&right(), Qt::Key_Return);
        QVERIFY(left().folds().empty() && right().folds().empty());
        QCOMPARE(right().caret(), last.start);
    }

    void caret_stepsOverAFold()
    {
        m_pair->setEqualHidden(true);
        const Range fold = left().folds().back();
        left().setFocus();
        left().setCaret(fold.start - 1);
        QTest::keyClick(&left(), Qt::Key_Right);
        QCOMPARE(left().caret(), fold.start);
        QTest::keyClick(&left(), Qt::Key_Right);
        QCOMPARE(left().caret(), fold.end);
        QTest::keyClick(&left(), Qt::Key_Left);
        QCOMPARE(left().caret(), fold.start);
        QTest::keyClick(&left(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(left().caret() >= fold.end);
        QCOMPARE(int(left().folds().size()), 2);
    }

    void goingInside_opens_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("caret") << 0;
        QTest::newRow("selection") << 1;
        QTest::newRow("search hit") << 2;
        QTest::newRow("annotation") << 3;
        QTest::newRow("shown, as undo does") << 4;
    }
    void goingInside_opens()
    {
        QFETCH(int, way);
        m_pair->setEqualHidden(true);
        const Range fold = left().folds().back();
        const Range inside{fold.start + 300, fold.start + 320};
        switch (way) {
        case 0:
            left().setCaret(inside.start);
            break;
        case 1:
            left().setSelection(inside);
            break;
        case 2:
            left().setCaret(differenceOn(Side::Left).start);
            QVERIFY(left().setFindPattern({m_session->document(Side::Left)->string(inside)}));
            QCOMPARE(left().findNext(), FindOutcome::Found);
            break;
        case 3:
            QVERIFY(m_pair->goToAnnotation(Side::Left, m_annotation.id));
            break;
        default:
            left().ensureVisible(inside);
            QCOMPARE(int(right().folds().size()), 1);
            left().setCaret(inside.start);
        }
        left().ensureVisible(left().selection());
        QCOMPARE(int(left().folds().size()), 1);
        QCOMPARE(int(right().folds().size()), 1);
        QVERIFY(left().folds().front().end < left().caret());
        QVERIFY(left().caretRect().intersects(left().viewport()->rect()));
    }

    void carets_leaveWhatIsHidden()
    {
        m_pair->activate(Side::Left);
        left().setSelection({700, 720});
        m_pair->setEqualHidden(true);
        QCOMPARE(int(left().folds().size()), 2);
        QCOMPARE(left().caret(), left().folds().front().start);
        QVERIFY(!left().hasSelection());
    }

    void realigning_foldsAnewButNotWhatIsRead()
    {
        m_pair->setEqualHidden(true);
        left().setCaret(left().folds().back().start + 400);
        QCOMPARE(int(left().folds().size()), 1);
        QSignalSpy aligned(m_session.get(), &Session::alignmentChanged);
        open(*m_session, Side::Right, m_first + u"Now it is this.\n"_s + m_second);
        QVERIFY(right().folds().empty());
        QVERIFY(QTest::qWaitFor([&] { return m_session->alignment() != nullptr; }, patience));
        QCOMPARE(int(left().folds().size()), 1);
        QCOMPARE(right().folds().size(), left().folds().size());
        QCOMPARE(left().folds().front().start, 0);
    }

    void row_saysWhatIsInIt()
    {
        m_pair->setEqualHidden(true);
        const Range fold = left().folds().back();
        left().scrollTo(fold.start);
        const QImage before = rowPicture(fold);
        QVERIFY(left().setFindPattern({u"harbour"_s}));
        QVERIFY(QTest::qWaitFor([&] { return !left().hits().empty(); }, patience));
        QVERIFY(rowPicture(fold) != before);
        QVERIFY(left().setFindPattern({}));
        QCOMPARE(rowPicture(fold), before);
    }

    void linked_staysLevelAcrossFolds()
    {
        m_pair->setEqualHidden(true);
        for (int step = 0; step < 60; ++step) {
            left().scrollBy(step < 30 ? 17 : -17);
            const double apart = left().rowsOf(differenceOn(Side::Left)).first -
                                 right().rowsOf(differenceOn(Side::Right)).first;
            QVERIFY2(std::abs(apart) < 40, qPrintable(QString::number(apart)));
        }
    }

    void assistants_readLinesOfHiddenText()
    {
        m_pair->setEqualHidden(true);
        const Range fold = left().folds().back();
        const Position inside = fold.start + 200;
        QVERIFY(left().rowAt(inside).length() < 400);
        QVERIFY(left().rowAt(inside).contains(inside));
        QCOMPARE(left().clusterAt(inside), (Range{inside, inside + 1}));
    }

    void giantAndManyLines_foldAndUnfold()
    {
        std::mt19937 random(72);
        const QString giant = u"word and word again, "_s.repeated(3'000);
        const QString many = prose(random, 400, 6);
        open(*m_session, Side::Left, giant + u"\nleft only here\n"_s + many);
        open(*m_session, Side::Right, giant + u"\nand right there is this\n"_s + many);
        QVERIFY(QTest::qWaitFor([&] { return m_session->alignment() != nullptr; }, patience));
        settle();
        const qint64 whole = left().scrollMaximum();
        m_pair->setEqualHidden(true);
        QCOMPARE(int(left().folds().size()), 1); // the giant line is context
        QVERIFY(left().scrollMaximum() < whole);
        left().scrollBy(1'000'000);
        QCOMPARE(left().scrollOffset(), left().scrollMaximum());
        QCOMPARE(left().visibleRange().end, m_session->document(Side::Left)->length());
        m_pair->resize(700, 400);
        settle();
        m_pair->setEqualHidden(false);
        m_pair->resize(1000, 500);
        settle();
        QCOMPARE(left().scrollMaximum(), whole);
    }

private:
    [[nodiscard]] ReadingView &left() { return *m_pair->view(Side::Left); }
    [[nodiscard]] ReadingView &right() { return *m_pair->view(Side::Right); }

    [[nodiscard]] Range differenceOn(Side side) const
    {
        const auto start = Position(m_first.size());
        return {start, Position(m_session->document(side)->length() - m_second.size() - 1)};
    }

    [[nodiscard]] QImage rowPicture(Range fold)
    {
        left().clearFocus();
        const auto [top, bottom] = left().rowsOf(fold);
        return left()
            .viewport()
            ->grab(QRect(0, int(top), left().viewport()->width(), int(bottom - top)))
            .toImage();
    }

    QString m_first;
    QString m_second;
    Annotation m_annotation; ///< of the left text, in what can be hidden
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PairView> m_pair;
};

DIPTYCH_TEST(TestFolding)

#include "tst_folding.moc"
