// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/fixture.h"
#include "reading/readingview.h"
#include "reading/viewcolors.h"
#include "support/testmain.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QStyleHints>
#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestReadingView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<Session>();
        m_view = std::make_unique<ReadingView>(*m_session, Side::Left);
        ReadingStyle style = m_view->readingStyle();
        style.font.setPixelSize(15);
        style.theme = ReadingTheme::Light;
        m_view->setReadingStyle(style);
        m_view->resize(500, 300);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get(), patienceMs));
        m_view->setFocus();
    }
    void cleanup()
    {
        m_view.reset();
        m_session.reset();
    }

    void keys_moveTheCaretByCharacterAndWord()
    {
        openText(u"One 📌 two\r\nthree"_s);
        QSignalSpy moved(m_view.get(), &ReadingView::caretMoved);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), 6);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->caret(), 4);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->caret(), 11);
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), 16);
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), 0);
        QCOMPARE(moved.count(), 7);
    }

    void keys_selectInCodePoints()
    {
        openText(u"a📌b\r\nc👩‍👩‍👧d"_s);
        QSignalSpy selected(m_view.get(), &ReadingView::selectionChanged);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selection(), (Range{0, 2}));
        QCOMPARE(m_view->selectedText(), u"a📌"_s);
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selection(), (Range{0, m_session->document(Side::Left)->length()}));
        QCOMPARE(m_view->selectedText(), u"a📌b\r\nc👩‍👩‍👧d"_s);
        QCOMPARE(selected.count(), 3);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"a📌b\r\nc👩‍👩‍👧d"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!m_view->hasSelection());
        QCOMPARE(selected.count(), 4);
    }

    void arrows_followTheScreenInRightToLeftText()
    {
        openText(u"السلام عليكم"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->caret(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_view->selection(), (Range{1, 2}));
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->caret(), 1);
    }

    void mouse_selectsByDragAndClicks()
    {
        openText(u"Some words here. And another sentence."_s);
        const QPoint inWord = pointOf(7);
        const int interval = QApplication::doubleClickInterval();
        QApplication::setDoubleClickInterval(patienceMs); // clicks in a row, however long they take
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(2));
        QVERIFY(!m_view->hasSelection());
        QCOMPARE(m_view->caret(), 2);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, pointOf(9));
        QCOMPARE(m_view->selection(), (Range{2, 9}));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, inWord);
        QCOMPARE(m_view->selection(), (Range{5, 10}));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, inWord);
        QCOMPARE(m_view->selection(), (Range{0, 16}));
        QApplication::setDoubleClickInterval(0);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, pointOf(5));
        QTest::mouseMove(m_view->viewport(), pointOf(20));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, pointOf(20));
        QCOMPARE(m_view->selection(), (Range{5, 20}));
        QApplication::setDoubleClickInterval(interval);
    }

    void selectionOrSentence_givesTheSentenceAtTheCaret()
    {
        openText(u"One sentence here. Another one. "_s);
        m_view->setCaret(22);
        QCOMPARE(m_view->selectionOrSentence(), (Range{19, 31}));
        m_view->setSelection({3, 13});
        QCOMPARE(m_view->selectionOrSentence(), (Range{4, 12}));
    }

    void touchpad_scrollsByItsPixelsExactly()
    {
        std::mt19937 random(71);
        openText(prose(random, 60, 60));
        m_view->scrollBy(2000);
        qint64 expected = m_view->scrollOffset();
        const auto turn = [&](int pixels, int angle, Qt::ScrollPhase phase) {
            wheel({0, angle}, {0, pixels}, {}, phase);
            expected -= pixels;
            QCOMPARE(m_view->scrollOffset(), expected);
        };
        turn(0, 0, Qt::ScrollBegin);
        for (int i = 0; i < 200; ++i)
            turn(-1 - int(random() % 5), -3, Qt::ScrollUpdate);
        for (int i = 40; i > 0; --i)
            turn(-i, -i, Qt::ScrollMomentum);
        turn(0, 0, Qt::ScrollEnd);
    }

    void fineWheel_losesNothingToRounding()
    {
        std::mt19937 random(72);
        openText(prose(random, 60, 60));
        wheel({0, -120}, {});
        const qint64 step = m_view->scrollOffset();
        QVERIFY(step > 0);
        for (int i = 0; i < 8 * 20; ++i)
            wheel({0, -15}, {});
        QCOMPARE(m_view->scrollOffset(), 21 * step);
        for (int i = 0; i < 21 * 120; ++i)
            wheel({0, 1}, {});
        QCOMPARE(m_view->scrollOffset(), 0);
    }

    void wheelThatTurnsBack_turnsBackAtOnce()
    {
        std::mt19937 random(74);
        openText(prose(random, 60, 60));
        m_view->scrollBy(500);
        wheel({0, -7}, {});
        const qint64 before = m_view->scrollOffset();
        wheel({0, 120}, {});
        wheel({0, -120}, {});
        QCOMPARE(m_view->scrollOffset(), before);
    }

    void space_goesAScreenAndKeepsARow()
    {
        std::mt19937 random(73);
        openText(prose(random, 60, 60));
        const int row =
            int(m_view->rowsOf(m_view->rowAt(0)).second - m_view->rowsOf(m_view->rowAt(0)).first);
        const int page = m_view->viewport()->height();
        m_view->scrollBy(400);
        m_view->setCaret(m_view->positionAt({100, page / 2.0}));
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(m_view->scrollOffset(), 400 + page - row);
        QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(m_view->scrollOffset(), 400);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QCOMPARE(m_view->scrollOffset(), 400 + page - row);
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QCOMPARE(m_view->scrollOffset(), 400);
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->scrollOffset(), m_view->scrollMaximum());
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_view->scrollOffset(), 0);
    }

    void currentHit_standsOutWhereverTheKeyboardIs_data()
    {
        QTest::addColumn<ReadingTheme>("theme");
        QTest::newRow("light") << ReadingTheme::Light;
        QTest::newRow("dark") << ReadingTheme::Dark;
        QTest::newRow("white on black") << ReadingTheme::WhiteOnBlack;
    }
    void currentHit_standsOutWhereverTheKeyboardIs()
    {
        QFETCH(ReadingTheme, theme);
        ReadingStyle style = m_view->readingStyle();
        style.theme = theme;
        m_view->setReadingStyle(style);
        openText(u"one xxxx two xxxx three"_s);
        QVERIFY(m_view->setFindPattern({u"xxxx"_s}));
        QCOMPARE(m_view->findNext(), FindOutcome::Found);
        QTRY_COMPARE(m_view->hits().size(), 2U);
        for (const bool hasKeyboard : {true, false}) {
            if (!hasKeyboard)
                m_view->clearFocus();
            QCOMPARE(m_view->hasFocus(), hasKeyboard);
            const ViewColors &colors = m_view->colors();
            const QImage picture = m_view->viewport()->grab().toImage();
            const auto at = [&](Position position, int x, int y) {
                const QPoint corner = m_view->characterBox(position).toAlignedRect().topLeft();
                return picture.pixelColor(corner + QPoint(x, y));
            };
            QCOMPARE(at(5, 0, 0), colors.text);
            QCOMPARE(at(5, 0, 1), colors.text);
            QCOMPARE(at(5, 0, 2), colors.currentHit);
            QCOMPARE(at(14, 0, 0), colors.hitLine);
            QCOMPARE(at(14, 0, 1), colors.hit);
        }
    }

    void selection_isClampedToTheText()
    {
        openText(u"short"_s);
        m_view->setSelection({-5, 900});
        QCOMPARE(m_view->selection(), (Range{0, 5}));
        m_view->setCaret(77);
        QCOMPARE(m_view->caret(), 5);
    }

    void annotationIdsAt_shortestFirst()
    {
        const QString text = u"some words to tag here"_s;
        const DocumentPtr document = documentOf(text);
        const Annotation wide = annotationOn(*document, {5, 17});
        const Annotation narrow = annotationOn(*document, {5, 10});
        openText(text, {wide, narrow});
        QCOMPARE(m_view->annotationIdsAt(6), (QStringList{narrow.id, wide.id}));
        QCOMPARE(m_view->annotationIdsAt(12), (QStringList{wide.id}));
        QCOMPARE(m_view->annotationIdsAt(17), (QStringList{wide.id})); // right behind its end
        QVERIFY(m_view->annotationIdsAt(2).isEmpty());
    }

    void barClick_activatesItsAnnotation()
    {
        const QString text = u"some words to tag here"_s;
        const Annotation annotation = annotationOn(*documentOf(text), {5, 10});
        openText(text, {annotation});
        m_view->viewport()->repaint();
        QSignalSpy activated(m_view.get(), &ReadingView::annotationActivated);
        const auto [top, bottom] = m_view->rowsOf({5, 10});
        const int y = int((top + bottom) / 2);
        for (int x = 0; x < 60 && activated.isEmpty(); ++x)
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {x, y});
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(0).toString(), annotation.id);
        m_view->setCaret(6);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 2);
    }

    void enter_cyclesThroughWhatLiesAtTheCaret()
    {
        const QString text = u"some words to tag here"_s;
        const DocumentPtr document = documentOf(text);
        const QList<Annotation> here{annotationOn(*document, {5, 10}),
                                     annotationOn(*document, {5, 13}, 2),
                                     annotationOn(*document, {0, 22}, 4)};
        openText(text, here);
        m_view->setCaret(6);
        QSignalSpy activated(m_view.get(), &ReadingView::annotationActivated);
        for (const qsizetype expected : {0, 1, 2, 0}) {
            QTest::keyClick(m_view.get(), Qt::Key_Return);
            QCOMPARE(activated.last().at(0).toString(), here.at(expected).id);
            QCOMPARE(m_view->currentAnnotation(), here.at(expected).id);
        }
        QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_view->currentAnnotation(), here.at(2).id);
        m_view->setCaret(11);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(m_view->currentAnnotation(), here.at(2).id); // current already, and now meant
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(m_view->currentAnnotation(), here.at(1).id);
    }

    void crowdedTags_keepToTheMarginAndStayReachable()
    {
        const QString text = u"some words to tag here"_s;
        const DocumentPtr document = documentOf(text);
        QList<Annotation> all;
        for (int i = 0; i < 40; ++i)
            all.append(annotationOn(*document, {Position(i % 5), 10 + Position(i % 7)}, i % 9));
        openText(text, all);
        const QImage crowded = picture();
        QSet<QString> reached;
        QSignalSpy activated(m_view.get(), &ReadingView::annotationActivated);
        const auto [top, bottom] = m_view->rowsOf({5, 10});
        for (int x = 0; x < pointOf(0).x() - 4; ++x) {
            for (int click = 0; click < 40; ++click)
                QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                                  {x, int((top + bottom) / 2)});
        }
        for (const QList<QVariant> &call : activated)
            reached.insert(call.at(0).toString());
        QCOMPARE(reached.size(), 40);
        // Nothing reaches beyond the margin to the left edge.
        m_view->setCurrentAnnotation({});
        openText(text);
        QVERIFY(!differs(crowded, picture(), QRect(0, 0, 3, crowded.height())));
    }

    void tags_colourTheirWordsAndNoOthers()
    {
        const QString text = u"some words to tag here"_s;
        openText(text);
        const QImage before = picture();
        const Annotation annotation = annotationOn(*m_session->document(Side::Left), {5, 10});
        openText(text, {annotation});
        const QImage after = picture();
        QVERIFY(differs(before, after, boxOf(5, 10)));
        QVERIFY(!differs(before, after, boxOf(11, 22)));
        const QColor ground = m_view->colors().tagGround(Codebook::defaults().tags().at(0).color);
        QVERIFY(hasColor(after, boxOf(5, 10), ground));
    }

    void tags_inMixedTextColourTheirGlyphs()
    {
        const QString text = u"He said السلام عليكم then left"_s;
        const DocumentPtr document = documentOf(text);
        openText(text);
        const QImage before = picture();
        // From inside the Latin word to inside the Arabic one: two places on screen.
        openText(text, {annotationOn(*document, {5, 10})});
        const QImage after = picture();
        const QColor ground = m_view->colors().tagGround(Codebook::defaults().tags().at(0).color);
        const UnitLayout layout(TextUnits(document), 0,
                                rowMetrics(m_view->readingStyle().font, 1.45, 400));
        const int left = pointOf(0).x();
        int covered = 0;
        for (Position at = 0; at < text.size(); ++at) {
            for (const QRectF &box : layout.boxes({at, at + 1})) {
                const int x = left + int(box.center().x());
                const bool isTagged = columnHas(after, x, ground);
                QCOMPARE(isTagged, at >= 5 && at < 10);
                covered += isTagged;
            }
        }
        QVERIFY(covered >= 4);
        QVERIFY(before != after);
    }

    void scrolledPicture_isTheRepaintedOne()
    {
        std::mt19937 random(41);
        const QString text = prose(random, 60, 60);
        const DocumentPtr document = documentOf(text);
        QList<Annotation> annotations;
        for (int i = 0; i < 60; ++i) {
            const auto start = Position(random() % std::size_t(document->length() - 300));
            annotations.append(
                annotationOn(*document, {start, start + 10 + Position(random() % 250)}, i % 9));
        }
        openText(text, annotations);
        for (int step = 0; step < 12; ++step) {
            m_view->scrollBy(int(random() % 280) - 90);
            QCoreApplication::processEvents();
            const QImage scrolled = onScreen(*m_view);
            QVERIFY(!scrolled.isNull());
            m_view->viewport()->update();
            QCoreApplication::processEvents();
            QCOMPARE(onScreen(*m_view), scrolled);
        }
    }

    void placedPicture_isTheRepaintedOne()
    {
        // Heights of many scripts are guessed badly until they are laid out on the way up.
        std::mt19937 random(47);
        openText(randomText(random, 900));
        m_view->scrollBy(1'000'000);
        QCoreApplication::processEvents();
        for (int step = 0; step < 12; ++step) {
            m_view->placeAt(m_view->positionAtY(0), 150);
            QCoreApplication::processEvents();
            const QImage placed = onScreen(*m_view);
            m_view->viewport()->update();
            QCoreApplication::processEvents();
            QCOMPARE(onScreen(*m_view), placed);
        }
        QVERIFY(m_view->scrollOffset() > 0);
    }

    void zoom_keepsTheLineBeingRead()
    {
        std::mt19937 random(42);
        openText(prose(random, 100, 60));
        m_view->scrollTo(12'000);
        const double line = m_view->viewport()->height() / 3.0;
        const double reading = m_view->positionAtY(line);
        for (const double zoom : {1.2, 2.0, 0.7, 1.0}) {
            ReadingStyle style = m_view->readingStyle();
            style.zoom = zoom;
            m_view->setReadingStyle(style);
            QVERIFY(std::abs(m_view->yOf(reading) - line) <= 1.5);
        }
        for (const int width : {300, 800, 420, 500}) {
            m_view->resize(width, 300);
            QVERIFY(std::abs(m_view->yOf(reading) - line) <= 1.5);
        }
    }

    void zoom_byWheelIsBounded()
    {
        openText(u"text"_s);
        QSignalSpy changed(m_view.get(), &ReadingView::readingStyleChanged);
        for (int i = 0; i < 60; ++i)
            wheel({0, 120}, {}, Qt::ControlModifier);
        QCOMPARE(m_view->readingStyle().zoom, ReadingStyle::maximumZoom);
        QVERIFY(changed.count() > 5);
        for (int i = 0; i < 90; ++i)
            wheel({0, -120}, {}, Qt::ControlModifier);
        QCOMPARE(m_view->readingStyle().zoom, ReadingStyle::minimumZoom);
    }

    void wheel_scrollsByRowsAndByPixels()
    {
        std::mt19937 random(43);
        openText(prose(random, 60, 60));
        wheel({0, -120}, {});
        const qint64 notch = m_view->scrollOffset();
        QVERIFY(notch > 20);
        wheel({0, -15}, {0, -37});
        QCOMPARE(m_view->scrollOffset(), notch + 37);
        // Eighths of a notch add up to one.
        for (int i = 0; i < 8; ++i)
            wheel({0, -15}, {});
        QVERIFY(std::abs(m_view->scrollOffset() - (2 * notch + 37)) <= 1);
    }

    void scrollBar_agreesWithTheView()
    {
        std::mt19937 random(44);
        openText(prose(random, 60, 60));
        QScrollBar *bar = m_view->verticalScrollBar();
        m_view->scrollBy(333);
        QCOMPARE(qint64(bar->value()), m_view->scrollOffset());
        bar->setValue(1200);
        QVERIFY(std::abs(m_view->scrollOffset() - 1200) <= 2 * 30);
        bar->setValue(bar->maximum());
        QCOMPARE(m_view->visibleRange().end, m_session->document(Side::Left)->length());
        bar->setValue(0);
        QCOMPARE(m_view->scrollOffset(), 0);
    }

    void ensureVisible_movesAsLittleAsNeeded()
    {
        std::mt19937 random(45);
        openText(prose(random, 100, 60));
        m_view->scrollTo(15'000);
        const qint64 offset = m_view->scrollOffset();
        m_view->ensureVisible({15'010, 15'020});
        QCOMPARE(m_view->scrollOffset(), offset);
        m_view->ensureVisible({25'000, 25'010});
        QVERIFY(m_view->visibleRange().contains(Range{25'000, 25'010}));
        m_view->ensureVisible({100, 110});
        QVERIFY(m_view->visibleRange().contains(Range{100, 110}));
    }

    void find_selectsAndWraps()
    {
        openText(u"needle hay needle hay Needle"_s);
        QSignalSpy counted(m_view.get(), &ReadingView::findCountChanged);
        QVERIFY(m_view->setFindPattern({u"needle"_s}));
        QVERIFY(QTest::qWaitFor([&] { return m_view->hits().size() == 3; }, patience));
        QCOMPARE(counted.last().at(0).toLongLong(), 3);
        QCOMPARE(m_view->findIncremental(), FindOutcome::Found);
        QCOMPARE(m_view->selection(), (Range{0, 6}));
        QCOMPARE(m_view->findNext(), FindOutcome::Found);
        QCOMPARE(m_view->selection(), (Range{11, 17}));
        QCOMPARE(m_view->findNext(), FindOutcome::Found);
        QCOMPARE(m_view->findNext(), FindOutcome::FoundAfterWrapping);
        QCOMPARE(m_view->selection(), (Range{0, 6}));
        QCOMPARE(m_view->findNext(FindDirection::Backward), FindOutcome::FoundAfterWrapping);
        QCOMPARE(m_view->selection(), (Range{22, 28}));
        QVERIFY(m_view->setFindPattern({u"absent"_s}));
        QCOMPARE(m_view->findNext(), FindOutcome::NotFound);
        QVERIFY(!m_view->setFindPattern({u"("_s, false, false, true}));
        QCOMPARE(m_view->findNext(), FindOutcome::BadPattern);
    }

    void closing_leavesAnEmptyView()
    {
        openText(u"text"_s);
        m_view->setSelection({1, 3});
        m_session->close(Side::Left);
        QCOMPARE(m_view->selection(), (Range{0, 0}));
        QCOMPARE(m_view->visibleRange(), (Range{0, 0}));
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        m_view->viewport()->repaint();
        QCOMPARE(m_view->caret(), 0);
    }

    void unusedKeys_goToTheWindow()
    {
        openText(u"text"_s);
        QKeyEvent letter(QEvent::KeyPress, Qt::Key_T, {}, u"t"_s);
        QCoreApplication::sendEvent(m_view.get(), &letter);
        QVERIFY(!letter.isAccepted());
    }

private:
    void openText(const QString &text, const QList<Annotation> &annotations = {})
    {
        open(*m_session, Side::Left, text, annotations);
    }

    [[nodiscard]] QRect boxOf(Position from, Position to)
    {
        const QPoint start = pointOf(from);
        const QPoint end = pointOf(to);
        return QRect(start.x() + 1, start.y() - 8, end.x() - start.x() - 2, 16);
    }

    /// A caret's place on screen, found by the layout that the view has.
    [[nodiscard]] QPoint pointOf(Position at)
    {
        const DocumentPtr document = m_session->sharedDocument(Side::Left);
        const UnitLayout layout(TextUnits(document), 0,
                                rowMetrics(m_view->readingStyle().font, 1.45, 400));
        // The left margin is where the tag bars are.
        constexpr int margin = 52;
        const auto [top, bottom] = m_view->rowsOf({at, at + 1});
        return {margin + int(std::lround(layout.xOf(at))), int((top + bottom) / 2)};
    }

    [[nodiscard]] QImage picture()
    {
        // Without a caret, which blinks.
        m_view->clearFocus();
        const QImage image = m_view->viewport()->grab().toImage();
        m_view->setFocus();
        return image;
    }

    static bool differs(const QImage &a, const QImage &b, QRect box)
    {
        return a.copy(box) != b.copy(box);
    }

    static bool hasColor(const QImage &image, QRect box, const QColor &color)
    {
        for (int x = box.left(); x <= box.right(); ++x) {
            if (columnHas(image, x, color))
                return true;
        }
        return false;
    }

    static bool columnHas(const QImage &image, int x, const QColor &color)
    {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
        return false;
    }

    void wheel(QPoint angle, QPoint pixels, Qt::KeyboardModifiers modifiers = {},
               Qt::ScrollPhase phase = Qt::NoScrollPhase)
    {
        const QPointF where(200, 100);
        QWheelEvent event(where, m_view->viewport()->mapToGlobal(where), pixels, angle, {},
                          modifiers, phase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<ReadingView> m_view;
};

DIPTYCH_TEST(TestReadingView)

#include "tst_readingview.moc"
