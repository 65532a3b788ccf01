// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/file.h"
#include "session/session.h"
#include "storage/snapshot.h"
#include "support/testmain.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

constexpr auto before = "The mayor spoke first.\n\nOver 40 towns took part in the fair.\n\n"
                        "Nobody asked who paid for the tents.\n";
// A line more, a number changed, the last paragraph gone.
constexpr auto after =
    "A new head.\n\nThe mayor spoke first.\n\nOver 30 towns took part in the fair.\n";

} // namespace

/// Annotations of a source that was changed by another program, as a reader goes through them.
class TestChangedSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeFileAtomically(source(), before));
        const std::unique_ptr<Session> session = opened(false);
        m_ids.clear();
        for (const QString &quote :
             {u"mayor spoke"_s, u"Over 40 towns"_s, u"who paid for the tents"_s}) {
            const qsizetype at = QString::fromUtf8(before).indexOf(quote);
            const Result<QString> id =
                session->annotate(Side::Left, {at, at + quote.size()}, {}, u"why?"_s);
            QVERIFY(id);
            m_ids.append(*id);
        }
        QVERIFY(session->flush());
    }

    void textsAreKept_onlyWhereAskedFor()
    {
        const QByteArray hash = Document::fromText(before)->textSha256();
        QVERIFY(!readSnapshot(source(), hash));
        const std::unique_ptr<Session> session = opened(true);
        QVERIFY(session->setNote(Side::Left, m_ids[0], u"because"_s));
        QVERIFY(session->flush());
        const DocumentPtr kept = readSnapshot(source(), hash);
        QVERIFY(kept);
        QCOMPARE(kept->text(), QByteArrayView(before));
    }

    void statesAreToldAndNothingIsWritten()
    {
        const QByteArray sidecar = *readFile(sidecarPath(source()), 1 << 20);
        const std::unique_ptr<Session> session = openedChanged();
        QCOMPARE(state(*session, 0), AnchorState::Moved);
        QCOMPARE(state(*session, 1), AnchorState::Edited);
        QVERIFY(state(*session, 2) == AnchorState::Orphan ||
                state(*session, 2) == AnchorState::Uncertain);
        QVERIFY(session->flush());
        QCOMPARE(*readFile(sidecarPath(source()), 1 << 20), sidecar);
    }

    void confirmedPlaces_getTheWordsThatStandThere()
    {
        const std::unique_ptr<Session> session = openedChanged();
        QCOMPARE(found(*session, 1).selector.exact, u"Over 40 towns"_s);
        QVERIFY(session->confirmPlaces(Side::Left, {m_ids[0], m_ids[1]}));
        QCOMPARE(state(*session, 0), AnchorState::Exact);
        QCOMPARE(state(*session, 1), AnchorState::Exact);
        QCOMPARE(found(*session, 1).selector.exact, u"Over 30 towns"_s);
        QCOMPARE(found(*session, 1).note, u"why?"_s);
        QVERIFY(session->flush());

        const std::unique_ptr<Session> again = opened(false);
        QCOMPARE(state(*again, 1), AnchorState::Exact);
        QCOMPARE(found(*again, 1).selector.exact, u"Over 30 towns"_s);

        session->undoStack()->undo();
        QCOMPARE(state(*session, 1), AnchorState::Edited);
        QCOMPARE(found(*session, 1).selector.exact, u"Over 40 towns"_s);
    }

    void savingSomethingElse_keepsTheOldWords()
    {
        {
            const std::unique_ptr<Session> session = openedChanged();
            QVERIFY(session->setNote(Side::Left, m_ids[0], u"later"_s));
            QVERIFY(session->flush());
        }
        const std::unique_ptr<Session> again = opened(false);
        QCOMPARE(found(*again, 1).selector.exact, u"Over 40 towns"_s);
        QCOMPARE(state(*again, 1), AnchorState::Edited);
        QCOMPARE(again->document(Side::Left)->string(found(*again, 1).selector.range),
                 u"Over 30 towns"_s);
        QCOMPARE(found(*again, 2).selector.exact, u"who paid for the tents"_s);
    }

    void orphan_isPlacedByHand()
    {
        const std::unique_ptr<Session> session = openedChanged();
        const qsizetype at = QString::fromUtf8(after).indexOf(u"in the fair"_s);
        QVERIFY(session->place(Side::Left, m_ids[2], {at, at + 11}));
        QCOMPARE(state(*session, 2), AnchorState::Exact);
        QCOMPARE(found(*session, 2).selector.exact, u"in the fair"_s);
        session->undoStack()->undo();
        QCOMPARE(found(*session, 2).selector.exact, u"who paid for the tents"_s);
    }

    void impossiblePlaces_areErrors()
    {
        const std::unique_ptr<Session> session = openedChanged();
        QVERIFY(!session->place(Side::Left, m_ids[2], {5, 5}));
        QVERIFY(!session->place(Side::Left, m_ids[2], {0, 100000}));
        QVERIFY(!session->place(Side::Left, u"urn:none"_s, {0, 5}));
        QVERIFY(!session->place(Side::Right, m_ids[0], {0, 5}));
        QVERIFY(!session->confirmPlaces(Side::Left, {u"urn:none"_s}));
        QCOMPARE(session->undoStack()->count(), 0);
    }

private:
    FilePath source() const { return FilePath::fromString(m_folder->filePath(u"fair.txt"_s)); }

    std::unique_ptr<Session> opened(bool keepsTexts) const
    {
        auto session = std::make_unique<Session>();
        session->setKeepsTexts(keepsTexts);
        session->setSource(Side::Left, std::move(*openSource(source())));
        return session;
    }

    std::unique_ptr<Session> openedChanged() const
    {
        if (!writeFileAtomically(source(), after))
            return nullptr;
        return opened(false);
    }

    const Annotation &found(const Session &session, qsizetype index) const
    {
        return *session.annotations(Side::Left).find(m_ids[index]);
    }

    AnchorState state(const Session &session, qsizetype index) const
    {
        return found(session, index).state;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_ids;
};

DIPTYCH_TEST(TestChangedSource)

#include "tst_changedsource.moc"
