// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/quoting.h"
#include "base/file.h"
#include "session/session.h"
#include "support/testmain.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto draft = "We met in Ostermark to talk of the new ferry.\n\n"
                       "Bread was dear that winter and nobody knew why.\n\n"
                       "Over 40 towns sent their letters.\n";
constexpr auto release = "They met in Ostermark to talk of the new ferry.\n\n"
                         "Some towns sent their letters.\n";

} // namespace

class TestSessionReloading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("draft.txt", draft);
        write("release.txt", release);
        m_session = std::make_unique<Session>();
        m_session->setSource(Side::Left, std::move(*openSource(path("draft.txt"))));
        m_session->setSource(Side::Right, std::move(*openSource(path("release.txt"))));
        QTRY_VERIFY(m_session->alignment());
    }
    void cleanup() { m_session.reset(); }

    void everything_comesAtOnce()
    {
        const Range towns = rangeOf(u"Over 40 towns"_s);
        const QString id = *m_session->annotate(Side::Left, towns, {}, u"how many?"_s);
        QVERIFY(m_session->pin(Pin::Kind::Tie, towns, {0, 4}));
        QTRY_VERIFY(!m_session->isAligning());
        write("draft.txt", QByteArray(QByteArray("A head.\n\n") + draft));
        QSignalSpy closed(m_session.get(), &Session::sourceClosed);
        bool fits = true;
        connect(m_session.get(), &Session::sourceOpened, this, [&] {
            fits = m_session->alignment() && m_session->alignment()->length(Side::Left) ==
                                                 m_session->document(Side::Left)->length();
        });
        const Reloaded what = reload();
        QVERIFY(fits);
        QCOMPARE(closed.count(), 0);
        QCOMPARE(what.moved, 1);
        QCOMPARE(what.edited + what.uncertain + what.lost + what.restored, 0);
        QCOMPARE(m_session->annotations(Side::Left).find(id)->selector.range.start,
                 towns.start + 9);
        QCOMPARE(m_session->pins().size(), std::size_t(1));
        QCOMPARE(m_session->pins().front().pin.left.start, towns.start + 9);
        QVERIFY(m_session->pins().front().acts);
        QVERIFY(what.change);
        QCOMPARE(what.change->counterpart(Side::Left, towns).range.start, towns.start + 9);
        QVERIFY(!m_session->undoStack()->canUndo());
        QVERIFY(!m_session->isAligning());
    }

    void whatCame_isCounted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("moved");
        QTest::addColumn<int>("edited");
        QTest::addColumn<int>("lost");
        QTest::newRow("the same") << QByteArray(draft) << 0 << 0 << 0;
        QTest::newRow("something behind it")
            << QByteArray(QByteArray(draft) + "More.\n") << 0 << 0 << 0;
        QTest::newRow("something before it")
            << QByteArray("More.\n\n" + QByteArray(draft)) << 1 << 0 << 0;
        QTest::newRow("its words")
            << QByteArray(draft).replace("dear that", "dear all that") << 0 << 1 << 0;
        QTest::newRow("empty") << QByteArray() << 0 << 0 << 1;
        QTest::newRow("gone") << QByteArray("We met elsewhere to talk of the sea.\n") << 0 << 0
                              << 1;
    }
    void whatCame_isCounted()
    {
        QFETCH(QByteArray, text);
        QVERIFY(m_session->annotate(
            Side::Left, rangeOf(u"Bread was dear that winter and nobody knew"_s), {}, u"n"_s));
        write("draft.txt", text);
        const Reloaded what = reload();
        QTEST(what.moved, "moved");
        QTEST(what.edited, "edited");
        QTEST(what.lost, "lost");
        // Nothing is lost when the old text comes back.
        QVERIFY(m_session->annotate(Side::Right, {0, 4}, {}, u"m"_s));
        QVERIFY(m_session->flush());
        write("draft.txt", draft);
        const Reloaded back = reload();
        QCOMPARE(back.restored, what.lost);
        QCOMPARE(m_session->annotations(Side::Left).count(), 1);
        QCOMPARE(m_session->annotations(Side::Left).all().front()->selector.range,
                 rangeOf(u"Bread was dear that winter and nobody knew"_s));
    }

    void vanishedFile_leavesWhatIsOpen()
    {
        const QString id = *m_session->annotate(Side::Left, {0, 6}, {}, u"kept"_s);
        QVERIFY(QFile::remove(path("draft.txt").toString()));
        QSignalSpy failed(m_session.get(), &Session::openFailed);
        m_session->reload(Side::Left);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(m_session->document(Side::Left));
        QVERIFY(m_session->annotations(Side::Left).find(id));
        QVERIFY(m_session->alignment());
        QVERIFY(m_session->setNote(Side::Left, id, u"still"_s));
        QVERIFY(m_session->flush());
    }

    void editsMeanwhile_areNotLost()
    {
        write("draft.txt", QByteArray(QByteArray("A head.\n\n") + draft));
        QSignalSpy reloaded(m_session.get(), &Session::reloaded);
        m_session->reload(Side::Left);
        const QString id = *m_session->annotate(Side::Left, {0, 6}, {}, u"meanwhile"_s);
        QTRY_COMPARE(reloaded.count(), 1);
        const Annotation *kept = m_session->annotations(Side::Left).find(id);
        QVERIFY(kept);
        QCOMPARE(kept->selector.range.start, Position(9));
        QCOMPARE(m_session->document(Side::Left)->string(kept->selector.range), u"We met"_s);
    }

    void noteHeldBack_isSavedFirst()
    {
        const QString id = *m_session->annotate(Side::Left, {0, 6}, {}, u"first"_s);
        connect(m_session.get(), &Session::sourceAboutToClose, this,
                [&] { QVERIFY(m_session->setNote(Side::Left, id, u"last"_s)); });
        write("draft.txt", QByteArray(QByteArray("A head.\n\n") + draft));
        reload();
        QCOMPARE(m_session->annotations(Side::Left).find(id)->note, u"last"_s);
    }

    void oneSideAlone_isReadAgain()
    {
        m_session->close(Side::Right);
        write("draft.txt", "Short.\n");
        reload();
        QCOMPARE(m_session->document(Side::Left)->length(), Position(7));
        QVERIFY(!m_session->alignment());
    }

    void otherSideChangedMeanwhile_isAlignedAnew()
    {
        write("draft.txt", QByteArray(QByteArray("A head.\n\n") + draft));
        write("third.txt", "Something else.\n");
        QSignalSpy reloaded(m_session.get(), &Session::reloaded);
        m_session->reload(Side::Left);
        m_session->setSource(Side::Right, std::move(*openSource(path("third.txt"))));
        QTRY_COMPARE(reloaded.count(), 1);
        QTRY_VERIFY(m_session->alignment());
        for (const Side side : bothSides)
            QCOMPARE(m_session->alignment()->length(side), m_session->document(side)->length());
    }

    void encodingChosen_isKept()
    {
        write("latin.txt", "Caf\xe9 and more.\n");
        LoadOptions options;
        options.encoding = u"ISO-8859-1"_s;
        m_session->open(Side::Left, path("latin.txt"), options);
        QTRY_COMPARE(m_session->document(Side::Left)->length(), Position(15));
        write("latin.txt", "Caf\xc3\xa9 and more.\n");
        reload();
        QCOMPARE(m_session->document(Side::Left)->length(), Position(16));
    }

private:
    [[nodiscard]] FilePath path(const QByteArray &name) const
    {
        return FilePath::fromString(m_folder->filePath(QString::fromUtf8(name)));
    }
    void write(const QByteArray &name, const QByteArray &bytes) const
    {
        QVERIFY(writeFileAtomically(path(name), bytes));
    }
    [[nodiscard]] Range rangeOf(const QString &words) const
    {
        return *findQuote(*m_session->document(Side::Left), words);
    }
    Reloaded reload()
    {
        Reloaded what;
        bool isDone = false;
        const auto connection =
            connect(m_session.get(), &Session::reloaded, this, [&](Side, const Reloaded &came) {
                what = came;
                isDone = true;
            });
        m_session->reload(Side::Left);
        if (!QTest::qWaitFor([&] { return isDone; }, patience))
            QTest::qFail("nothing was read again", __FILE__, __LINE__);
        disconnect(connection);
        return what;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

DIPTYCH_TEST(TestSessionReloading)

#include "tst_sessionreloading.moc"
