// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/band.h"
#include "reading/fixture.h"
#include "reading/overviewstrip.h"
#include "reading/pairview.h"
#include "reading/readingview.h"
#include "support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThreadPool>
#include <QtGui/QGuiApplication>
#include <QtGui/QStyleHints>
#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QSplitter>

#include <array>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

/// Random input to the pair view, a seed for each run. DIPTYCH_MONKEY_STEPS and DIPTYCH_MONKEY_SEED
/// set how much of it and which; 10 000 steps are the full length.
class TestMonkey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QGuiApplication::styleHints()->setCursorFlashTime(0);
        m_session = std::make_unique<Session>();
        m_session->setCoder(coderNamed(u"AB"_s));
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

    void randomInput_breaksNothing()
    {
        const int steps = number("DIPTYCH_MONKEY_STEPS", 1200);
        const int seed = number("DIPTYCH_MONKEY_SEED", 62);
        m_random.seed(unsigned(seed));
        writeTexts();
        openText(Side::Left, 0);
        openText(Side::Right, 1);
        QVERIFY(QTest::qWaitFor([&] { return m_session->alignment() != nullptr; }, patience));
        for (int step = 0; step < steps; ++step) {
            m_done = -1;
            poke();
            if (step % 4 == 0)
                QCoreApplication::processEvents();
            const QString fault = faultOf(step);
            QVERIFY2(
                fault.isEmpty(),
                qPrintable(u"seed %1, step %2, input %3: %4"_s.arg(seed).arg(step).arg(m_done).arg(
                    fault)));
        }
        QVERIFY(m_session->flush());
    }

private:
    static int number(const char *name, int fallback)
    {
        bool isNumber = false;
        const int set = qEnvironmentVariableIntValue(name, &isNumber);
        return isNumber ? set : fallback;
    }

    [[nodiscard]] int below(int limit) { return int(m_random() % unsigned(limit)); }
    [[nodiscard]] bool chance(int outOf) { return below(outOf) == 0; }
    [[nodiscard]] ReadingView &anyView()
    {
        return *m_pair->view(chance(2) ? Side::Left : Side::Right);
    }

    void writeTexts()
    {
        const QString shared = prose(m_random, 14, 60);
        const QString odd = randomText(m_random, 500);
        const QStringList texts{
            odd + shared, prose(m_random, 6, 60) + shared.mid(300) + odd.left(900), QString(),
            u"السلام عليكم "_s.repeated(900) + u"\n人权发展。"_s.repeated(60) + shared.left(2000)};
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QFile file(m_folder.filePath(QString::number(i) + u".txt"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(texts.at(i).toUtf8());
        }
    }

    void openText(Side side, int index)
    {
        Result<OpenedSource> source =
            openSource(FilePath::fromString(m_folder.filePath(QString::number(index) + u".txt")));
        QVERIFY(source.has_value());
        m_session->setSource(side, std::move(*source));
    }

    void poke()
    {
        static constexpr std::array pokes{
            &TestMonkey::key,     &TestMonkey::key,   &TestMonkey::key,    &TestMonkey::wheel,
            &TestMonkey::wheel,   &TestMonkey::click, &TestMonkey::drag,   &TestMonkey::tag,
            &TestMonkey::tag,     &TestMonkey::undo,  &TestMonkey::note,   &TestMonkey::resize,
            &TestMonkey::restyle, &TestMonkey::find,  &TestMonkey::travel, &TestMonkey::strip,
            &TestMonkey::band,    &TestMonkey::jump,  &TestMonkey::reopen};
        m_done = below(int(pokes.size()));
        (this->*pokes[std::size_t(m_done)])();
    }

    void key()
    {
        static constexpr std::array keys{Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Up,
                                         Qt::Key_Down,   Qt::Key_PageUp, Qt::Key_PageDown,
                                         Qt::Key_Home,   Qt::Key_End,    Qt::Key_Space,
                                         Qt::Key_Escape, Qt::Key_Return, Qt::Key_A};
        static constexpr std::array modifiers{
            Qt::KeyboardModifiers(Qt::NoModifier), Qt::KeyboardModifiers(Qt::ShiftModifier),
            Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier};
        QTest::keyClick(&anyView(), keys[std::size_t(below(int(keys.size())))],
                        modifiers[std::size_t(below(4))]);
    }
    void wheel()
    {
        ReadingView &view = anyView();
        const QPointF where(below(400), below(400));
        const Qt::KeyboardModifiers modifiers = chance(8)   ? Qt::ControlModifier
                                                : chance(6) ? Qt::AltModifier
                                                            : Qt::NoModifier;
        const QPoint pixels(0, chance(3) ? below(400) - 200 : 0);
        QWheelEvent event(where, view.viewport()->mapToGlobal(where), pixels,
                          {0, below(1200) - 600}, {}, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    void click()
    {
        ReadingView &view = anyView();
        const QPoint point(below(500), below(450));
        if (chance(3))
            QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, point);
        else
            QTest::mouseClick(view.viewport(), chance(5) ? Qt::RightButton : Qt::LeftButton,
                              chance(2) ? Qt::ShiftModifier : Qt::NoModifier, point);
    }
    void drag()
    {
        QWidget *viewport = anyView().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, {below(500), below(450)});
        QTest::mouseMove(viewport, {below(600) - 50, below(700) - 100});
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, {below(500), below(450)});
    }
    void tag()
    {
        const ReadingView &view = anyView();
        const QList<Tag> tags = m_session->codebook().tags();
        if (m_session->document(view.side()) && !tags.isEmpty() &&
            !view.selectionOrSentence().isEmpty())
            QVERIFY(m_session
                        ->toggleTag(view.side(), view.selectionOrSentence(),
                                    tags.at(below(int(tags.size()))).id)
                        .has_value());
    }
    void undo()
    {
        if (chance(3))
            m_session->undoStack()->redo();
        else
            m_session->undoStack()->undo();
    }
    void note()
    {
        ReadingView &view = anyView();
        const QStringList here = view.annotationIdsAt(view.caret());
        if (here.isEmpty())
            return;
        if (chance(2))
            QVERIFY(m_session->setNote(view.side(), here.first(), QString::number(below(100)))
                        .has_value());
        else
            QVERIFY(m_session->removeAnnotations(view.side(), here).has_value());
    }
    void resize()
    {
        if (chance(2))
            m_pair->resize(400 + below(1000), 150 + below(650));
        else
            m_pair->findChild<QSplitter *>()->setSizes({below(1000), below(1000)});
    }
    void restyle()
    {
        ReadingStyle style = m_pair->readingStyle();
        style.zoom = 0.5 + below(200) / 100.0;
        style.theme = ReadingTheme(below(6));
        style.measure = below(3) * 40;
        style.lineSpacing = 1 + below(15) / 10.0;
        style.numbers = MarginNumbers(below(3));
        style.showDifferences = !chance(4);
        style.showTags = !chance(4);
        style.showCues = chance(2);
        m_pair->setReadingStyle(style);
    }
    void find()
    {
        static const std::array patterns{FindPattern{},
                                         FindPattern{u"the"_s},
                                         FindPattern{u"of the"_s, true, true},
                                         FindPattern{u"\\w+ing\\b|^.|📌"_s, false, false, true},
                                         FindPattern{u"("_s, false, false, true},
                                         FindPattern{u"absent"_s}};
        ReadingView &view = anyView();
        if (chance(2))
            view.setFindPattern(patterns[std::size_t(below(int(patterns.size())))]);
        view.findNext(chance(2) ? FindDirection::Forward : FindDirection::Backward);
    }
    void travel()
    {
        const int direction = chance(2) ? 1 : -1;
        switch (below(9)) {
        case 0:
            m_pair->goToNextDifference(direction);
            break;
        case 1:
            m_pair->goToNextAnnotation(direction);
            break;
        case 2:
            m_pair->goToCounterpart(anyView().side());
            break;
        case 3:
            m_pair->setLinked(!chance(3));
            break;
        case 4:
            m_pair->setEqualHidden(!m_pair->isEqualHidden());
            break;
        case 5:
            m_pair->nudge(below(7) - 3);
            break;
        case 6:
            m_pair->resetNudge();
            break;
        case 7:
            m_pair->goToOtherEnd();
            break;
        default:
            m_pair->activate(anyView().side());
        }
    }
    void strip()
    {
        const QList<OverviewStrip *> strips = m_pair->findChildren<OverviewStrip *>();
        OverviewStrip *strip = strips.at(below(int(strips.size())));
        QTest::mousePress(strip, Qt::LeftButton, {}, {10, below(400)});
        QTest::mouseMove(strip, {10, below(500) - 50});
        QTest::mouseRelease(strip, Qt::LeftButton, {}, {10, below(400)});
    }
    void band()
    {
        Band *band = m_pair->findChild<PairSplitter *>()->band();
        QTest::mouseMove(band, {below(50), below(400)});
        QTest::mouseClick(band, Qt::LeftButton, {}, {below(50), below(400)});
    }
    void jump()
    {
        ReadingView &view = anyView();
        const auto at = Position(below(int(view.document().length()) + 3)) - 1;
        if (chance(2))
            view.scrollTo(std::clamp<Position>(at, 0, view.document().length()));
        else
            view.setSelection({at, at + below(400) - 100});
    }
    void reopen()
    {
        if (!chance(12))
            return;
        const Side side = anyView().side();
        if (chance(4))
            m_session->swapSides();
        else if (chance(4))
            m_session->close(side);
        else
            openText(side, below(4));
    }

    /// What is wrong, empty where nothing is.
    [[nodiscard]] QString faultOf(int step)
    {
        for (const Side side : bothSides) {
            ReadingView &view = *m_pair->view(side);
            const Position length = view.document().length();
            if (view.caret() < 0 || view.caret() > length)
                return u"the caret is outside of the text"_s;
            if (view.selection().start < 0 || view.selection().end > length)
                return u"the selection is outside of the text"_s;
            if (view.scrollOffset() < 0 || view.scrollOffset() > view.scrollMaximum() + 1)
                return u"scrolled to %1 of %2"_s.arg(view.scrollOffset()).arg(view.scrollMaximum());
            const Range shown = view.visibleRange();
            if (shown.start < 0 || shown.end > length || shown.end < shown.start)
                return u"what is shown is outside of the text"_s;
            const double middle = view.viewport()->height() / 2.0;
            const double back = view.yOf(view.positionAtY(middle));
            if (shown.length() > 0 && middle < view.rowsOf({length, length}).first &&
                std::abs(back - middle) > 1)
                return u"y %1 became %2"_s.arg(middle).arg(back);
        }
        return step % 20 == 0 ? faultOnScreen() : QString();
    }

    [[nodiscard]] QString faultOnScreen()
    {
        const auto settle = [this] {
            if (!QTest::qWaitFor([this] { return !m_session->isAligning(); }, patience))
                QTest::qFail("the alignment never ended", __FILE__, __LINE__);
            m_session->flush();
            for (int round = 0; round < 6; ++round) {
                QThreadPool::globalInstance()->waitForDone();
                QCoreApplication::processEvents();
            }
        };
        // Slices of giant lines are cut anew a little after a change of width or text.
        QTest::qWait(100);
        settle();
        QImage kept;
        QImage anew;
        // The same text on both sides: what is saved on the one comes to the other in its own time.
        const QSignalSpy changed(m_session.get(), &Session::changed);
        for (qsizetype before = -1; before != changed.count();) {
            before = changed.count();
            kept = onScreen(*m_pair);
            for (const Side side : bothSides)
                m_pair->view(side)->viewport()->update();
            settle();
            anew = onScreen(*m_pair);
        }
        if (kept.isNull() || anew == kept)
            return kept.isNull() ? u"nothing on screen"_s : QString();
        kept.save(QDir::temp().filePath(u"monkey-kept.png"_s));
        anew.save(QDir::temp().filePath(u"monkey-anew.png"_s));
        return u"what is on screen is not what is painted anew; see monkey-*.png in "_s +
               QDir::tempPath();
    }

    QTemporaryDir m_folder;
    std::mt19937 m_random;
    int m_done = -1;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PairView> m_pair;
};

DIPTYCH_TEST(TestMonkey)

#include "tst_monkey.moc"
