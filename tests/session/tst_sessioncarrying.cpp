// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/quoting.h"
#include "base/file.h"
#include "session/carrying.h"
#include "session/session.h"
#include "storage/provenance.h"
#include "support/testmain.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

constexpr auto draft = "The mayor said the river had risen by 12 %. Over 40 towns sent letters.\n";
constexpr auto release = "The mayor said the river had risen by 12 %. Some towns sent letters.\n";

} // namespace

class TestSessionCarrying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeFileAtomically(path("draft.txt"), draft));
        QVERIFY(writeFileAtomically(path("release.txt"), release));
        m_session = std::make_unique<Session>();
        m_session->setCoder(coderNamed(u"A. Berg"_s));
        m_session->setSource(Side::Left, std::move(*openSource(path("draft.txt"))));
        m_session->setSource(Side::Right, std::move(*openSource(path("release.txt"))));
        QTRY_VERIFY(m_session->alignment());
        m_tags = {m_session->codebook().tags().at(0).id, m_session->codebook().tags().at(1).id};
    }
    void cleanup() { m_session.reset(); }

    void several_areOneStep()
    {
        annotate(u"the river had risen"_s, {m_tags[0]});
        annotate(u"towns sent letters"_s, {m_tags[1]}, u"how many?"_s);
        QSignalSpy changed(m_session.get(), &Session::changed);
        const Result<QStringList> ids = m_session->carry(Side::Left, proposals());
        QVERIFY(ids);
        QCOMPARE(ids->size(), 2);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_session->annotations(Side::Right).count(), 2);
        const Annotation *made = m_session->annotations(Side::Right).find(ids->at(1));
        QCOMPARE(made->selector.exact, u"towns sent letters"_s);
        QCOMPARE(made->tags, QList<TagId>({m_tags[1]}));
        QCOMPARE(made->note, u"how many?"_s);
        QCOMPARE(made->creator.name, u"A. Berg"_s);
        QCOMPARE(provenanceOf(*made)->source, u"draft.txt"_s);
        for (const CarryProposal &proposal : proposals())
            QCOMPARE(carryStateName(proposal.state), u"present"_s);
        const QList<Annotation> after = m_session->annotations(Side::Right).toList();
        m_session->undoStack()->undo();
        QCOMPARE(m_session->annotations(Side::Right).count(), 0);
        m_session->undoStack()->redo();
        QCOMPARE(m_session->annotations(Side::Right).toList(), after);
        QVERIFY(m_session->flush());
        QCOMPARE(openSource(path("release.txt"))->sidecar.annotations, after);
    }

    void twoCoders_endInOneAnnotation()
    {
        annotate(u"the river had risen"_s, {m_tags[0]});
        m_session->setCoder(coderNamed(u"C. Duarte"_s));
        annotate(u"the river had risen"_s, {m_tags[1]});
        const Result<QStringList> ids = m_session->carry(Side::Left, proposals());
        QVERIFY(ids);
        QCOMPARE(ids->size(), 1);
        // Which of the two comes first, their ids decide.
        const QList<TagId> tags = m_session->annotations(Side::Right).find(ids->first())->tags;
        QCOMPARE(QSet<TagId>(tags.begin(), tags.end()), QSet<TagId>(m_tags.begin(), m_tags.end()));
    }

    void ownAnnotation_getsWhatItLacks()
    {
        annotate(u"the river had risen"_s, {m_tags[0]});
        const Range there = *findQuote(*m_session->document(Side::Right), u"the river had risen"_s);
        const QString own = *m_session->annotate(Side::Right, there, {m_tags[1]});
        QCOMPARE(*m_session->carry(Side::Left, proposals()), QStringList({own}));
        QCOMPARE(m_session->annotations(Side::Right).count(), 1);
        QCOMPARE(m_session->annotations(Side::Right).find(own)->tags,
                 QList<TagId>({m_tags[1], m_tags[0]}));
        m_session->undoStack()->undo();
        QCOMPARE(m_session->annotations(Side::Right).find(own)->tags, QList<TagId>({m_tags[1]}));
    }

    void badRange_makesNothing()
    {
        annotate(u"the river had risen"_s, {m_tags[0]});
        std::vector<CarryProposal> wrong = proposals();
        wrong[0].range = {0, 5000};
        const int steps = m_session->undoStack()->count();
        QVERIFY(!m_session->carry(Side::Left, wrong));
        QCOMPARE(m_session->undoStack()->count(), steps);
        QVERIFY(m_session->carry(Side::Left, {})->isEmpty());
        QCOMPARE(m_session->undoStack()->count(), steps);
    }

    void readOnlySide_refuses()
    {
        annotate(u"the river had risen"_s, {m_tags[0]});
        const std::vector<CarryProposal> all = proposals();
        QVERIFY(writeFileAtomically(path("release.txt.annotations.json"), "{"));
        m_session->setSource(Side::Right, std::move(*openSource(path("release.txt"))));
        QVERIFY(!m_session->carry(Side::Left, all));
    }

private:
    [[nodiscard]] FilePath path(const QByteArray &name) const
    {
        return FilePath::fromString(m_folder->filePath(QString::fromUtf8(name)));
    }
    void annotate(const QString &words, const QList<TagId> &tags, const QString &note = {})
    {
        const Range range = *findQuote(*m_session->document(Side::Left), words);
        QVERIFY(m_session->annotate(Side::Left, range, tags, note));
    }
    [[nodiscard]] std::vector<CarryProposal> proposals() const
    {
        const CarryTarget target{*m_session->document(Side::Right),
                                 m_session->annotations(Side::Right), m_session->coder()};
        return carryProposals(m_session->annotations(Side::Left), Side::Left,
                              *m_session->alignment(), target);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    QList<TagId> m_tags;
};

DIPTYCH_TEST(TestSessionCarrying)

#include "tst_sessioncarrying.moc"
