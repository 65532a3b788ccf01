// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/band.h"
#include "reading/fixture.h"
#include "reading/overviewstrip.h"
#include "reading/pairview.h"
#include "reading/readingview.h"
#include "support/testmain.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QHelpEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolTip>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestPairView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<Session>();
        m_pair = std::make_unique<PairView>(*m_session);
        m_pair->resize(1000, 500);
        m_pair->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pair.get(), patienceMs));
    }
    void cleanup()
    {
        m_pair.reset();
        m_session.reset();
    }

    void panes_showWhatIsOpen()
    {
        QVERIFY(!left().isVisible() && !right().isVisible());
        open(*m_session, Side::Right, u"Only the right text."_s);
        QVERIFY(!left().isVisible() && right().isVisible());
        QCOMPARE(m_pair->activeSide(), Side::Right);
        open(*m_session, Side::Left, u"And the left one."_s);
        QVERIFY(left().isVisible() && right().isVisible());
        QCOMPARE(m_pair->activeSide(), Side::Right);
        m_session->close(Side::Right);
        QVERIFY(left().isVisible() && !right().isVisible());
        QCOMPARE(m_pair->activeSide(), Side::Left);
    }

    void differences_areVisitedOneByOne()
    {
        openTexts();
        QList<qint64> carets;
        while (m_pair->goToNextDifference(1) && carets.size() < 20)
            carets.append(left().caret());
        qsizetype differences = 0;
        for (const Passage &passage : m_session->alignment()->passages())
            differences += passage.kind != PassageKind::Same;
        QVERIFY(differences >= 3);
        // The first passage of the text is behind a caret at its start.
        QVERIFY(carets.size() == differences || carets.size() == differences - 1);
        QVERIFY(std::is_sorted(carets.begin(), carets.end()));
        QVERIFY(m_pair->goToNextDifference(-1));
        QVERIFY(left().caret() <= carets.last());
        QVERIFY(!left().hasSelection());
    }

    void counterpart_isSelectedOnTheOtherSide()
    {
        openTexts();
        const QString words = u"lighthouse keeper"_s;
        const Position at = m_session->document(Side::Left)->string({0, 1 << 20}).indexOf(words);
        left().setSelection({at, at + words.size()});
        m_pair->activate(Side::Left);
        QVERIFY(m_pair->goToCounterpart(Side::Left));
        QCOMPARE(right().selectedText(), words);
        QCOMPARE(m_pair->activeSide(), Side::Right);
        QVERIFY(right().hasFocus());
        const auto [leftTop, leftBottom] = left().rowsOf(left().selection());
        const auto [rightTop, rightBottom] = right().rowsOf(right().selection());
        QVERIFY(std::abs(leftTop - rightTop) <= 2 || right().scrollOffset() == 0 ||
                right().scrollOffset() == right().scrollMaximum());
    }

    void counterpart_isShownOnTheOtherSide()
    {
        openTexts();
        const QString words = u"lighthouse keeper"_s;
        const auto placeIn = [&](Side side) {
            const auto at =
                Position(m_session->document(side)->string({0, 1 << 20}).indexOf(words));
            return Range{at, at + words.size()};
        };
        m_pair->activate(Side::Left);
        const QImage before = right().viewport()->grab().toImage();
        left().setSelection(placeIn(Side::Left));
        QCOMPARE(right().counterpart(), placeIn(Side::Right));
        QVERIFY(!left().counterpart());
        QVERIFY(right().viewport()->grab().toImage() != before);
        left().setCaret(placeIn(Side::Left).start + 2); // in "lighthouse"
        const Position start = placeIn(Side::Right).start;
        QCOMPARE(right().counterpart(), (Range{start, start + 10}));
        m_pair->activate(Side::Right);
        QVERIFY(!right().counterpart());
        QVERIFY(left().counterpart());
        m_session->close(Side::Left);
        QVERIFY(!right().counterpart());
    }

    void annotations_areVisitedAndMadeCurrent()
    {
        const QString text = u"some words to tag here"_s;
        const DocumentPtr document = documentOf(text);
        const Annotation first = annotationOn(*document, {5, 10});
        const Annotation second = annotationOn(*document, {14, 17});
        open(*m_session, Side::Left, text, {second, first});
        QVERIFY(m_pair->goToNextAnnotation(1));
        QCOMPARE(left().selection(), (Range{5, 10}));
        QCOMPARE(left().currentAnnotation(), first.id);
        QVERIFY(m_pair->goToNextAnnotation(1));
        QCOMPARE(left().currentAnnotation(), second.id);
        QVERIFY(!m_pair->goToNextAnnotation(1));
        QVERIFY(m_pair->goToNextAnnotation(-1));
        QCOMPARE(left().currentAnnotation(), first.id);
        QVERIFY(!m_pair->goToAnnotation(Side::Left, u"urn:uuid:none"_s));
        QVERIFY(!m_pair->goToAnnotation(Side::Right, first.id));
    }

    void style_isTheSameOnBothSides()
    {
        openTexts();
        QSignalSpy changed(m_pair.get(), &PairView::readingStyleChanged);
        m_pair->zoomIn();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(left().readingStyle(), right().readingStyle());
        ReadingStyle style = right().readingStyle();
        style.measure = 40;
        right().setReadingStyle(style);
        QCOMPARE(left().readingStyle().measure, 40);
        QCOMPARE(changed.count(), 2);
        m_pair->resetZoom();
        QCOMPARE(m_pair->readingStyle().zoom, 1.0);
        m_pair->setReadingStyle(m_pair->readingStyle());
        QCOMPARE(changed.count(), 3);
    }

    void bandClick_bringsItsPassageLevel()
    {
        openTexts();
        auto *band = m_pair->findChildren<Band *>().last();
        QVERIFY(band->isVisible());
        QSignalSpy clicked(band, &Band::passageClicked);
        band->repaint();
        for (int y = 5; y < band->height() && clicked.isEmpty(); y += 5)
            QTest::mouseClick(band, Qt::LeftButton, {}, {band->width() / 2, y});
        QCOMPARE(clicked.count(), 1);
    }

    void bandHover_lightsUpBothEnds()
    {
        openMoved();
        auto *band = m_pair->findChildren<Band *>().last();
        QSignalSpy pointed(band, &Band::pointedAt);
        const QImage leftBefore = left().viewport()->grab().toImage();
        const QImage rightBefore = right().viewport()->grab().toImage();
        (void)placeOn(*band, endsOf(movedPassage()));
        QCOMPARE(pointedAt(pointed), endsOf(movedPassage()));
        QVERIFY(left().viewport()->grab().toImage() != leftBefore);
        QVERIFY(right().viewport()->grab().toImage() != rightBefore);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(band, &leave);
        QVERIFY(!pointedAt(pointed));
        QCOMPARE(left().viewport()->grab().toImage(), leftBefore);
        QCOMPARE(right().viewport()->grab().toImage(), rightBefore);
    }

    void bandClick_bringsTheOtherEndOfAMove()
    {
        openMoved();
        auto *band = m_pair->findChildren<Band *>().last();
        const Passage &passage = m_session->alignment()->passages()[std::size_t(movedPassage())];
        QTest::mouseClick(band, Qt::LeftButton, {}, placeOn(*band, endsOf(movedPassage())));
        QCOMPARE(left().caret(), passage.left.start);
        QCOMPARE(right().caret(), passage.right.start);
        const double apart =
            left().rowsOf(passage.left).first - right().rowsOf(passage.right).first;
        QVERIFY2(std::abs(apart) <= 2, qPrintable(QString::number(apart)));
    }

    void otherEnd_isReachedByKeyboard()
    {
        openMoved();
        m_pair->activate(Side::Left);
        const Passage &passage = m_session->alignment()->passages()[std::size_t(movedPassage())];
        left().setCaret(passage.left.start > 0 ? 0 : passage.left.end + 1);
        QVERIFY(!m_pair->goToOtherEnd());
        left().setCaret(passage.left.start + 3);
        QVERIFY(m_pair->goToOtherEnd());
        QCOMPARE(m_pair->activeSide(), Side::Right);
        QCOMPARE(right().caret(), passage.right.start);
        QVERIFY(m_pair->goToOtherEnd());
        QCOMPARE(m_pair->activeSide(), Side::Left);
    }

    void links_areLinesThatLeadToBothEnds()
    {
        openMoved();
        m_session->setCoder(coderNamed(u"AB"_s));
        const auto placeIn = [&](Side side, const QString &words) {
            const auto at =
                Position(m_session->document(side)->string({0, 1 << 20}).indexOf(words));
            return Range{at, at + words.size()};
        };
        auto *band = m_pair->findChildren<Band *>().last();
        const QImage before = band->grab().toImage();
        const Range near = placeIn(Side::Right, u"weather"_s);
        const Range far = placeIn(Side::Left, u"each night"_s);
        const Result<QString> id = m_session->link(Side::Right, near, far, u"contradicts"_s);
        QVERIFY(id.has_value());
        QVERIFY(band->grab().toImage() != before);
        const QPoint place = placeOn(*band, {far, near});
        QHelpEvent help(QEvent::ToolTip, place, band->mapToGlobal(place));
        QCoreApplication::sendEvent(band, &help);
        QVERIFY(QToolTip::text().contains(u"contradicts"_s));
        QSignalSpy activated(m_pair.get(), &PairView::annotationActivated);
        QTest::mouseClick(band, Qt::LeftButton, {}, place);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(left().selectedText(), u"each night"_s);
        QCOMPARE(right().selectedText(), u"weather"_s);
        QCOMPARE(right().currentAnnotation(), *id);
        QVERIFY(!m_pair->goToLink(Side::Left, *id, Side::Left));
        m_session->undoStack()->undo();
        QVERIFY(!m_pair->goToLink(Side::Right, *id, Side::Left));
    }

    void strip_goesWhereItIsClicked()
    {
        std::mt19937 random(61);
        open(*m_session, Side::Left, prose(random, 80, 60));
        auto *strip = m_pair->findChildren<OverviewStrip *>().first();
        QTest::mouseClick(strip, Qt::LeftButton, {}, {5, strip->height() * 3 / 4});
        const double middle = left().positionAtY(left().viewport()->height() / 2.0);
        QVERIFY(std::abs(middle / double(m_session->document(Side::Left)->length()) - 0.75) < 0.02);
        // Dragging the box moves by as much.
        QTest::mousePress(strip, Qt::LeftButton, {}, {5, strip->height() * 3 / 4});
        QTest::mouseMove(strip, {5, strip->height() / 4});
        QTest::mouseRelease(strip, Qt::LeftButton, {}, {5, strip->height() / 4});
        QVERIFY(left().positionAtY(0) / double(m_session->document(Side::Left)->length()) < 0.3);
    }

    void messages_standAboveTheText()
    {
        openTexts();
        auto *bar = new QLabel(u"A message"_s);
        m_pair->addMessage(Side::Left, bar);
        QCoreApplication::processEvents();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->mapTo(m_pair.get(), QPoint()).y() < left().mapTo(m_pair.get(), QPoint()).y());
        const int narrow = left().height();
        delete bar;
        QCoreApplication::processEvents();
        QVERIFY(left().height() > narrow);
    }

    void everyPart_hasAnAccessibleName()
    {
        openTexts();
        for (const ReadingView *view : {&left(), &right()}) {
            QVERIFY(!view->accessibleName().isEmpty());
            QVERIFY(view->focusPolicy() & Qt::TabFocus);
        }
        for (const OverviewStrip *strip : m_pair->findChildren<OverviewStrip *>())
            QVERIFY(!strip->accessibleName().isEmpty());
    }

private:
    void openTexts()
    {
        const QString shared =
            u"The harbour stayed open through the winter, and ships came in on forty days.\n\n"
            "Every lighthouse keeper wrote the weather down each night before going to bed.\n\n"
            "The council met in spring and agreed on what should be built along the quay.\n\n"_s;
        open(
            *m_session, Side::Left,
            u"A line that only the left text has, about something else entirely.\n\n"_s + shared +
                u"The mayor thanked all of the sailors for their patience and for their help.\n\n"_s);
        open(
            *m_session, Side::Right,
            shared +
                u"The mayor thanked most of the merchants for their patience and for their "
                u"help.\n\n"
                "Nobody on the left has heard that a new bridge is going to be opened soon.\n\n"_s);
        QVERIFY(QTest::qWaitFor([&] { return m_session->alignment() != nullptr; }, patience));
        QCoreApplication::processEvents();
    }

    /// A passage that stands in the middle of one text and further down in the other.
    void openMoved()
    {
        const QString moved =
            u"Every lighthouse keeper wrote the weather down each night before going to bed.\n"_s;
        std::mt19937 random(64);
        const QString start = prose(random, 8, 40);
        const QString middle = prose(random, 2, 15);
        const QString end = prose(random, 12, 40);
        openFile(Side::Left, start + moved + middle + end);
        openFile(Side::Right, start + middle + moved + end);
        QVERIFY(QTest::qWaitFor([&] { return m_session->alignment() != nullptr; }, patience));
        QCoreApplication::processEvents();
        QVERIFY(movedPassage() >= 0);
        left().scrollTo(endsOf(movedPassage()).left.start);
        QCoreApplication::processEvents();
    }

    /// Only what is in a file can be linked.
    void openFile(Side side, const QString &text)
    {
        const QString path = m_folder.filePath(side == Side::Left ? u"left.txt"_s : u"right.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        Result<OpenedSource> source = openSource(FilePath::fromString(path));
        QVERIFY(source.has_value());
        m_session->setSource(side, std::move(*source));
    }

    [[nodiscard]] qsizetype movedPassage() const
    {
        const std::vector<Passage> &all = m_session->alignment()->passages();
        const auto moved = std::find_if(all.begin(), all.end(),
                                        [](const Passage &passage) { return passage.isMoved(); });
        return moved == all.end() ? -1 : moved - all.begin();
    }

    [[nodiscard]] Pairing endsOf(qsizetype passage) const
    {
        const Passage &found = m_session->alignment()->passages()[std::size_t(passage)];
        return {found.left, found.right};
    }
    static std::optional<Pairing> pointedAt(const QSignalSpy &spy)
    {
        return spy.isEmpty() ? std::nullopt : spy.last().first().value<std::optional<Pairing>>();
    }

    /// Where the pointer is on what ties these ends; it was moved there.
    static QPoint placeOn(Band &band, const Pairing &ends)
    {
        band.repaint();
        QSignalSpy pointed(&band, &Band::pointedAt);
        for (int y = 2; y < band.height(); y += 2) {
            for (const int x : {band.width() / 2, 5, band.width() - 5}) {
                QTest::mouseMove(&band, {x, y});
                if (pointedAt(pointed) == ends)
                    return {x, y};
            }
        }
        QTest::qFail("neither ribbon nor line is there", __FILE__, __LINE__);
        return {};
    }

    [[nodiscard]] ReadingView &left() { return *m_pair->view(Side::Left); }
    [[nodiscard]] ReadingView &right() { return *m_pair->view(Side::Right); }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PairView> m_pair;
};

DIPTYCH_TEST(TestPairView)

#include "tst_pairview.moc"
