// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/quoting.h"
#include "base/file.h"
#include "session/session.h"
#include "storage/timestamp.h"
#include "support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

constexpr auto draft = "We met in Ostermark to talk of the new ferry.\n\n"
                       "Bread was dear that winter.\n\n"
                       "Over 40 towns sent their letters.\n";
constexpr auto release = "They met in Ostermark to talk of the new ferry.\n\n"
                         "Loaves cost a fortune in January.\n\n"
                         "Some towns sent their letters.\n";

} // namespace

class TestSessionPins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeFileAtomically(path("draft.txt"), draft));
        QVERIFY(writeFileAtomically(path("release.txt"), release));
        m_session = opened("draft.txt", "release.txt");
    }
    void cleanup() { m_session.reset(); }

    void tie_joinsWhatHasNothingInCommon()
    {
        QVERIFY(!areTogether(*m_session, u"Bread was"_s, u"Loaves cost"_s));
        const std::shared_ptr<const Alignment> before = m_session->sharedAlignment();
        QSignalSpy changed(m_session.get(), &Session::alignmentChanged);
        const Result<QString> id = tie();
        QVERIFY(id);
        QCOMPARE(m_session->pins().size(), std::size_t(1));
        QVERIFY(m_session->pins().front().acts);
        // What can be seen stays until the new one is there.
        QCOMPARE(m_session->sharedAlignment(), before);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(m_session->alignment());
        QVERIFY(areTogether(*m_session, u"Bread was"_s, u"Loaves cost"_s));
        m_session->undoStack()->undo();
        QVERIFY(m_session->pins().empty());
        QTRY_COMPARE(changed.count(), 2);
        QCOMPARE(m_session->alignment()->passages().size(), before->passages().size());
        QVERIFY(!areTogether(*m_session, u"Bread was"_s, u"Loaves cost"_s));
        m_session->undoStack()->redo();
        QTRY_COMPARE(changed.count(), 3);
        QVERIFY(areTogether(*m_session, u"Bread was"_s, u"Loaves cost"_s));
        QCOMPARE(m_session->pins().front().id, *id);
    }

    void cut_keepsApart()
    {
        QVERIFY(areTogether(*m_session, u"towns sent"_s, u"towns sent"_s));
        const Range left = rangeOf(Side::Left, u"Over 40 towns sent their letters."_s);
        const Range right = rangeOf(Side::Right, u"Some towns sent their letters."_s);
        const Result<QString> cut = m_session->pin(Pin::Kind::Cut, left, right);
        QVERIFY(cut);
        QTRY_VERIFY(!m_session->isAligning());
        QVERIFY(!areTogether(*m_session, u"towns sent"_s, u"towns sent"_s));
        // The other kind on the same two places takes its place, in one step.
        const Result<QString> tied = m_session->pin(Pin::Kind::Tie, left, right);
        QVERIFY(tied && *tied != *cut);
        QCOMPARE(m_session->pins().size(), std::size_t(1));
        QCOMPARE(m_session->undoStack()->count(), 2);
        QCOMPARE(*m_session->pin(Pin::Kind::Tie, left, right), *tied);
        QCOMPARE(m_session->undoStack()->count(), 2);
        QTRY_VERIFY(!m_session->isAligning());
        QVERIFY(areTogether(*m_session, u"towns sent"_s, u"towns sent"_s));
    }

    void pin_needsWordsOnBothSides_data()
    {
        QTest::addColumn<Range>("left");
        QTest::addColumn<Range>("right");
        const Range fine{0, 5};
        QTest::newRow("empty on the left") << Range(3, 3) << fine;
        QTest::newRow("empty on the right") << fine << Range();
        QTest::newRow("white space") << Range(45, 47) << fine;
        QTest::newRow("reversed") << Range(5, 3) << fine;
        QTest::newRow("beyond the end") << fine << Range(0, 5000);
        QTest::newRow("negative") << Range(-4, 3) << fine;
    }
    void pin_needsWordsOnBothSides()
    {
        QFETCH(Range, left);
        QFETCH(Range, right);
        const Result<QString> id = m_session->pin(Pin::Kind::Tie, left, right);
        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::OutOfRange);
        QCOMPARE(m_session->undoStack()->count(), 0);
    }

    void pin_needsTwoTexts()
    {
        m_session->close(Side::Right);
        QVERIFY(!tieRanges({0, 5}, {0, 5}));
        QVERIFY(m_session->pins().empty());
    }

    void whiteSpaceAround_isLeftOut()
    {
        const Range words = rangeOf(Side::Left, u"Bread was dear that winter."_s);
        QVERIFY(tieRanges({words.start, words.end + 2}, {0, 4}));
        QCOMPARE(m_session->pins().front().pin.left, words);
    }

    void pins_areKeptInTheLeftSidecar()
    {
        const QString id = *tie();
        QVERIFY(m_session->flush());
        QVERIFY(!QFile::exists(path("release.txt.annotations.json").toString()));
        const auto again = opened("draft.txt", "release.txt");
        QCOMPARE(again->pins(), m_session->pins());
        QCOMPARE(again->pins().front().id, id);
        QVERIFY(areTogether(*again, u"Bread was"_s, u"Loaves cost"_s));
    }

    void pins_standInTheOrderTheyWereMade()
    {
        QStringList made;
        for (Position i = 0; i < 30; ++i)
            made << *tieRanges({i, i + 3}, {i + 1, i + 4});
        QCOMPARE(idsOf(*m_session), made);
        QVERIFY(m_session->flush());
        QCOMPARE(idsOf(*opened("draft.txt", "release.txt")), made);
    }

    void clockSetBack_theNextPinIsLaterStill_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<bool>("isLater");
        QTest::newRow("in the past") << QByteArray("1999-12-31T23:59:59Z") << true;
        QTest::newRow("a day ahead")
            << QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODate).toLatin1() << true;
        QTest::newRow("no time") << QByteArray("yesterday") << true;
        QTest::newRow("nothing is later") << QByteArray("9999-12-31T23:59:59.999Z") << false;
    }
    void clockSetBack_theNextPinIsLaterStill()
    {
        QFETCH(QByteArray, time);
        QFETCH(bool, isLater);
        const QString first = *tieRanges({0, 2}, {0, 4});
        QVERIFY(m_session->flush());
        QByteArray sidecar = sidecarOf("draft.txt");
        const QByteArray now = timestamp(m_session->pins().front().created);
        QVERIFY(sidecar.contains(now));
        m_session.reset();
        QVERIFY(
            writeFileAtomically(path("draft.txt.annotations.json"), sidecar.replace(now, time)));
        const auto session = opened("draft.txt", "release.txt");
        QCOMPARE(idsOf(*session), QStringList{first});
        const QString second = *session->pin(Pin::Kind::Cut, {0, 2}, {5, 8});
        QCOMPARE(idsOf(*session).indexOf(second), isLater ? 1 : 0);
        QVERIFY(session->flush());
        // Also as it is kept.
        QCOMPARE(opened("draft.txt", "release.txt")->pins(), session->pins());
    }

    void otherPartner_isNotConcerned()
    {
        QVERIFY(writeFileAtomically(path("third.txt"), release));
        QVERIFY(tie());
        QVERIFY(m_session->flush());
        const QByteArray before = sidecarOf("draft.txt");
        const auto other = opened("draft.txt", "third.txt");
        QVERIFY(other->pins().empty());
        QVERIFY(other->pin(Pin::Kind::Tie, {0, 2}, {0, 4}));
        other->undoStack()->undo();
        QVERIFY(other->flush());
        QCOMPARE(sidecarOf("draft.txt"), before);
        QVERIFY(other->pin(Pin::Kind::Tie, {0, 2}, {0, 4}));
        QVERIFY(other->flush());
        QCOMPARE(opened("draft.txt", "third.txt")->pins().size(), std::size_t(1));
        QCOMPARE(opened("draft.txt", "release.txt")->pins().size(), std::size_t(1));
    }

    void sidesSwapped_thePinsAreTheSame()
    {
        const QString first = *tie();
        QTRY_VERIFY(!m_session->isAligning());
        const Pin before = m_session->pins().front().pin;
        m_session->swapSides();
        QCOMPARE(m_session->pins().size(), std::size_t(1));
        QCOMPARE(m_session->pins().front().pin.left, before.right);
        QCOMPARE(m_session->pins().front().keeper, Side::Right);
        QTRY_VERIFY(m_session->alignment());
        QVERIFY(areTogether(*m_session, u"Loaves cost"_s, u"Bread was"_s));
        // A new one goes to the side that is left now; both are found.
        QVERIFY(tieRanges({0, 4}, {0, 2}));
        m_session->undoStack()->undo();
        m_session->undoStack()->undo();
        QVERIFY(m_session->pins().empty());
        m_session->undoStack()->redo();
        m_session->undoStack()->redo();
        QVERIFY(m_session->flush());
        QVERIFY(sidecarOf("release.txt").contains("diptych:pins"));
        const auto again = opened("draft.txt", "release.txt");
        QCOMPARE(again->pins().size(), std::size_t(2));
        QCOMPARE(again->pins().front().id, first);
        QVERIFY(again->removePins({first, again->pins().back().id}));
        QVERIFY(again->pins().empty());
        QCOMPARE(again->undoStack()->count(), 1);
        QVERIFY(again->flush());
        QVERIFY(!sidecarOf("release.txt").contains("diptych:pins"));
        QVERIFY(!sidecarOf("draft.txt").contains("diptych:pins"));
    }

    void readOnlyLeft_keepsThemOnTheRight()
    {
        QVERIFY(writeFileAtomically(path("draft.txt.annotations.json"), "{"));
        const auto session = opened("draft.txt", "release.txt");
        QCOMPARE(session->saveState(Side::Left), SaveState::ReadOnly);
        QVERIFY(session->pin(Pin::Kind::Tie, {0, 2}, {0, 4}));
        QCOMPARE(session->pins().front().keeper, Side::Right);
        QVERIFY(session->flush());
        QVERIFY(sidecarOf("release.txt").contains("diptych:pins"));
        QVERIFY(writeFileAtomically(path("release.txt.annotations.json"), "{"));
        const auto neither = opened("draft.txt", "release.txt");
        QVERIFY(!neither->pin(Pin::Kind::Tie, {0, 2}, {0, 4}));
    }

    void changedText_placesThemAnew()
    {
        QVERIFY(tie());
        QVERIFY(m_session->flush());
        m_session.reset();
        const QByteArray bytes = sidecarOf("draft.txt");
        QVERIFY(writeFileAtomically(path("draft.txt"),
                                    QByteArray(QByteArray("Minutes of March.\n\n") + draft)));
        QVERIFY(writeFileAtomically(path("release.txt"),
                                    QByteArray(QByteArray("News!\n\n") + release)));
        const auto moved = opened("draft.txt", "release.txt");
        QCOMPARE(moved->pins().size(), std::size_t(1));
        QVERIFY(moved->pins().front().acts);
        QCOMPARE(moved->document(Side::Left)->string(moved->pins().front().pin.left),
                 u"Bread was dear that winter."_s);
        QVERIFY(areTogether(*moved, u"Bread was"_s, u"Loaves cost"_s));
        // Opening writes nothing.
        QCOMPARE(sidecarOf("draft.txt"), bytes);
    }

    void lostWords_makeItIdleButKeepIt()
    {
        QVERIFY(tie());
        QVERIFY(m_session->flush());
        m_session.reset();
        const QByteArray bytes = sidecarOf("draft.txt");
        QVERIFY(writeFileAtomically(path("release.txt"), "Nothing of the sort was said.\n"));
        const auto session = opened("draft.txt", "release.txt");
        QCOMPARE(session->pins().size(), std::size_t(1));
        QVERIFY(!session->pins().front().acts);
        QVERIFY(session->annotate(Side::Left, {0, 2}, {}, u"kept?"_s));
        QVERIFY(session->flush());
        QVERIFY(sidecarOf("draft.txt").contains("Loaves cost a fortune"));
        QVERIFY(session->removePins({session->pins().front().id}));
        QVERIFY(session->flush());
        QVERIFY(!sidecarOf("draft.txt").contains("diptych:pins"));
    }

    void othersPins_areTakenOver()
    {
        QVERIFY(tie());
        QVERIFY(m_session->flush());
        auto other = opened("draft.txt", "release.txt");
        QVERIFY(other->pin(Pin::Kind::Cut, {0, 2}, {0, 4}));
        QVERIFY(other->flush());
        other.reset();
        QSignalSpy aligned(m_session.get(), &Session::alignmentChanged);
        QVERIFY(m_session->annotate(Side::Left, {0, 2}, {}, u"note"_s));
        QVERIFY(m_session->flush());
        QTRY_COMPARE(m_session->pins().size(), std::size_t(2));
        QTRY_VERIFY(aligned.count() > 0);
    }

    void suddenEnd_losesNone()
    {
        QVERIFY(m_session->annotate(Side::Left, {0, 2}, {}, u"note"_s));
        QVERIFY(m_session->flush());
        const QString id = *tie();
        QTRY_COMPARE(m_session->saveState(Side::Left), SaveState::Saved);
        QVERIFY(QDir(m_folder->path()).exists(u".draft.txt.annotations.journal"_s));
        // What the disk would hold if the power went now.
        QTemporaryDir elsewhere;
        for (const QByteArray name : {"draft.txt", "release.txt", "draft.txt.annotations.json",
                                      ".draft.txt.annotations.journal"}) {
            QVERIFY(writeFileAtomically(
                FilePath::fromString(elsewhere.filePath(QString::fromUtf8(name))),
                *readFile(path(name), 1 << 20)));
        }
        Session next;
        for (const Side side : bothSides) {
            const QString name = side == Side::Left ? u"draft.txt"_s : u"release.txt"_s;
            next.setSource(side,
                           std::move(*openSource(FilePath::fromString(elsewhere.filePath(name)))));
        }
        QCOMPARE(next.recovery(Side::Left).changes, 1);
        QCOMPARE(next.pins().size(), std::size_t(1));
        QCOMPARE(next.pins().front().id, id);
    }

    void randomPins_undoneToTheStartLeaveNothing()
    {
        QRandomGenerator random(20261122);
        QVERIFY(m_session->annotate(Side::Left, {0, 2}, {}, u"note"_s));
        QVERIFY(m_session->flush());
        m_session->undoStack()->clear();
        const QByteArray before = sidecarOf("draft.txt");
        const auto some = [&](Side side) {
            const int length = int(m_session->document(side)->length());
            const int start = random.bounded(length - 2);
            return Range{start, start + 1 + random.bounded(std::min(40, length - start - 1))};
        };
        for (int i = 0; i < 60; ++i) {
            const auto &pins = m_session->pins();
            if (!pins.empty() && random.bounded(3) == 0)
                QVERIFY(m_session->removePins(
                    {pins[std::size_t(random.bounded(int(pins.size())))].id}));
            else
                (void)m_session->pin(random.bounded(2) ? Pin::Kind::Tie : Pin::Kind::Cut,
                                     some(Side::Left), some(Side::Right));
            if (random.bounded(8) == 0)
                QTRY_VERIFY(!m_session->isAligning());
        }
        const std::vector<PlacedPin> last = m_session->pins();
        while (m_session->undoStack()->canUndo())
            m_session->undoStack()->undo();
        QVERIFY(m_session->pins().empty());
        QVERIFY(m_session->flush());
        QCOMPARE(sidecarOf("draft.txt"), before);
        while (m_session->undoStack()->canRedo())
            m_session->undoStack()->redo();
        QCOMPARE(m_session->pins(), last);
        QTRY_VERIFY(!m_session->isAligning());
        QVERIFY(m_session->flush());
        QCOMPARE(opened("draft.txt", "release.txt")->pins(), last);
    }

private:
    [[nodiscard]] FilePath path(const QByteArray &name) const
    {
        return FilePath::fromString(m_folder->filePath(QString::fromUtf8(name)));
    }
    [[nodiscard]] QByteArray sidecarOf(const QByteArray &source) const
    {
        return *readFile(path(source + ".annotations.json"), 1 << 20);
    }
    [[nodiscard]] static QStringList idsOf(const Session &session)
    {
        QStringList ids;
        for (const PlacedPin &pin : session.pins())
            ids << pin.id;
        return ids;
    }
    /// Aligned.
    [[nodiscard]] std::unique_ptr<Session> opened(const QByteArray &left,
                                                  const QByteArray &right) const
    {
        auto session = std::make_unique<Session>();
        session->setSource(Side::Left, std::move(*openSource(path(left))));
        session->setSource(Side::Right, std::move(*openSource(path(right))));
        while (session->isAligning())
            QTest::qWait(1);
        return session;
    }
    [[nodiscard]] Range rangeOf(Side side, const QString &words) const
    {
        return *findQuote(*m_session->document(side), words);
    }
    Result<QString> tieRanges(Range left, Range right)
    {
        return m_session->pin(Pin::Kind::Tie, left, right);
    }
    Result<QString> tie()
    {
        return tieRanges(rangeOf(Side::Left, u"Bread was dear that winter."_s),
                         rangeOf(Side::Right, u"Loaves cost a fortune in January."_s));
    }
    /// Whether these words of the two sides are in one passage.
    [[nodiscard]] static bool areTogether(const Session &session, const QString &left,
                                          const QString &right)
    {
        const Position onLeft = findQuote(*session.document(Side::Left), left)->start;
        const Position onRight = findQuote(*session.document(Side::Right), right)->start;
        const Alignment &alignment = *session.alignment();
        return alignment.passageAt(Side::Left, onLeft) == alignment.passageAt(Side::Right, onRight);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

DIPTYCH_TEST(TestSessionPins)

#include "tst_sessionpins.moc"
