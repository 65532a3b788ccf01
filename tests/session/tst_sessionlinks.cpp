// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/file.h"
#include "session/session.h"
#include "support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

constexpr auto leftText = "We met in Ostermark. Over 40 towns took part.\n\nThe mayor said so.\n";
constexpr auto rightText = "They met in Ostermark. Some towns took part.\n\nThe mayor said so.\n";
constexpr Range towns{21, 34};     ///< "Over 40 towns" on the left
constexpr Range someTowns{23, 33}; ///< "Some towns" on the right

QByteArray moved()
{
    return QByteArray("A first line.\n\n").append(rightText);
}

} // namespace

class TestSessionLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"other"_s));
        QVERIFY(writeFileAtomically(left(), leftText));
        QVERIFY(writeFileAtomically(right(), rightText));
        m_session = std::make_unique<Session>();
        m_session->setCoder(coderNamed(u"A. Berg"_s));
        open(Side::Left, left());
        open(Side::Right, right());
    }
    void cleanup() { m_session.reset(); }

    void link_tiesOneSpanToAnother()
    {
        QSignalSpy changed(m_session.get(), &Session::changed);
        QSignalSpy links(m_session.get(), &Session::linksChanged);
        const QString id = linkTowns();
        const Annotation *link = find(Side::Left, id);
        QVERIFY(link);
        QCOMPARE(link->motivation, u"linking"_s);
        QCOMPARE(link->selector.exact, u"Over 40 towns"_s);
        QCOMPARE(link->creator, m_session->coder());
        QCOMPARE(link->link->source, u"other/right.txt"_s);
        QCOMPARE(link->link->selector.exact, u"Some towns"_s);
        QCOMPARE(link->link->relation, u"drops number"_s);
        QCOMPARE(m_session->farEnd(Side::Left, *link), someTowns);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(links.count(), 1);
        QCOMPARE(m_session->undoStack()->undoText(), u"Link: drops number"_s);
    }

    void link_startsOnEitherSide()
    {
        const QString id = *m_session->link(Side::Right, someTowns, towns, u"softens"_s);
        const Annotation *link = find(Side::Right, id);
        QVERIFY(link);
        QCOMPARE(link->link->source, u"../left.txt"_s);
        QCOMPARE(m_session->farEnd(Side::Right, *link), towns);
        QVERIFY(m_session->annotations(Side::Left).links().empty());
    }

    void link_standsBesideTagsOnTheSameWords()
    {
        const QString id = linkTowns();
        const TagId tag = m_session->codebook().tags().constFirst().id;
        const QString tagged = *m_session->toggleTag(Side::Left, towns, tag);
        QVERIFY(tagged != id);
        QVERIFY(find(Side::Left, id)->tags.isEmpty());
        QCOMPARE(*m_session->toggleTag(Side::Left, towns, tag), QString());
        QVERIFY(find(Side::Left, id));
    }

    void relation_changesAsOneStep()
    {
        const QString id = linkTowns();
        QVERIFY(m_session->setRelation(Side::Left, id, u" source\n of "_s));
        QCOMPARE(find(Side::Left, id)->link->relation, u"source of"_s);
        QVERIFY(m_session->setRelation(Side::Left, id, u"source of"_s));
        QCOMPARE(m_session->undoStack()->count(), 2);
        m_session->undoStack()->undo();
        QCOMPARE(find(Side::Left, id)->link->relation, u"drops number"_s);
        m_session->undoStack()->undo();
        QVERIFY(!find(Side::Left, id));
        m_session->undoStack()->redo();
        QCOMPARE(m_session->farEnd(Side::Left, *find(Side::Left, id)), someTowns);
    }

    void linkWithTagTakenAway_stays()
    {
        const QString id = linkTowns();
        const Tag tag = m_session->codebook().makeTag(u"odd"_s);
        QVERIFY(m_session->putTag(tag));
        QVERIFY(m_session->setTags(Side::Left, id, {tag.id}));
        QCOMPARE(find(Side::Left, id)->motivation, u"linking"_s);
        QVERIFY(m_session->removeTag(tag.id));
        QVERIFY(find(Side::Left, id));
    }

    void badEnds_areErrors()
    {
        QVERIFY(!m_session->link(Side::Left, {5, 5}, someTowns, u"x"_s));
        QVERIFY(!m_session->link(Side::Left, towns, {40, 4000}, u"x"_s));
        const QString tagged =
            *m_session->toggleTag(Side::Left, towns, m_session->codebook().tags().at(0).id);
        QVERIFY(!m_session->setRelation(Side::Left, tagged, u"x"_s));
        QVERIFY(!m_session->setRelation(Side::Left, u"none"_s, u"x"_s));
        m_session->close(Side::Right);
        QVERIFY(!m_session->link(Side::Left, towns, someTowns, u"x"_s));
        OpenedSource loose;
        loose.document = Document::fromText(rightText, {});
        m_session->setSource(Side::Right, std::move(loose));
        QVERIFY(!m_session->link(Side::Left, towns, someTowns, u"x"_s));
        QVERIFY(!m_session->link(Side::Right, someTowns, towns, u"x"_s));
        QVERIFY(m_session->annotations(Side::Left).links().empty());
    }

    void links_stayWhicheverSideIsOpen()
    {
        const QString id = linkTowns();
        m_session->swapSides();
        QCOMPARE(m_session->farEnd(Side::Right, *find(Side::Right, id)), someTowns);
        m_session->swapSides();
        m_session->close(Side::Right);
        QVERIFY(!m_session->farEnd(Side::Left, *find(Side::Left, id)));
        open(Side::Right, right());
        QCOMPARE(m_session->farEnd(Side::Left, *find(Side::Left, id)), someTowns);
        m_session->close(Side::Left);
        open(Side::Left, left());
        QCOMPARE(m_session->farEnd(Side::Left, *find(Side::Left, id)), someTowns);
        const FilePath third = left().sibling("third.txt");
        QVERIFY(writeFileAtomically(third, rightText));
        open(Side::Right, third);
        QVERIFY(!m_session->farEnd(Side::Left, *find(Side::Left, id)));
        QCOMPARE(find(Side::Left, id)->link->state, AnchorState::Exact);
    }

    void farEnd_followsTheOtherText()
    {
        const QString id = linkTowns();
        const Sidecar before = m_session->sidecar(Side::Left);
        m_session->close(Side::Right);
        QVERIFY(writeFileAtomically(right(), moved()));
        QSignalSpy links(m_session.get(), &Session::linksChanged);
        open(Side::Right, right());
        QTRY_COMPARE(links.count(), 2);
        QCOMPARE(m_session->farEnd(Side::Left, *find(Side::Left, id)),
                 (Range{someTowns.start + 15, someTowns.end + 15}));
        QCOMPARE(find(Side::Left, id)->link->state, AnchorState::Moved);
        // What is kept is what the reader said, until the reader changes it.
        QCOMPARE(m_session->sidecar(Side::Left), before);
        QVERIFY(m_session->setRelation(Side::Left, id, u"softens"_s));
        QTRY_COMPARE(find(Side::Left, id)->link->state, AnchorState::Moved);
        QVERIFY(m_session->farEnd(Side::Left, *find(Side::Left, id)));
        m_session->undoStack()->undo();
        QVERIFY(m_session->flush());
        QCOMPARE(openSource(left())->sidecar.annotations, before.annotations);
        QTRY_VERIFY(m_session->farEnd(Side::Left, *find(Side::Left, id)));
    }

    void farEndWhoseWordsAreGone_isNowhere()
    {
        const QString id = linkTowns();
        m_session->close(Side::Right);
        QVERIFY(
            writeFileAtomically(right(), "Other words about other things, Some hills apart.\n"));
        QSignalSpy links(m_session.get(), &Session::linksChanged);
        open(Side::Right, right());
        QVERIFY(!m_session->farEnd(Side::Left, *find(Side::Left, id)));
        QTRY_COMPARE(links.count(), 2);
        QCOMPARE(find(Side::Left, id)->link->state, AnchorState::Orphan);
        QVERIFY(!m_session->farEnd(Side::Left, *find(Side::Left, id)));
        QCOMPARE(m_session->sidecar(Side::Left).annotations.constFirst().link->state,
                 AnchorState::Exact);
        QVERIFY(m_session->removeAnnotations(Side::Left, {id}));
        QVERIFY(m_session->flush());
        QVERIFY(openSource(left())->sidecar.annotations.isEmpty());
    }

    void manyFarEnds_areAllFound()
    {
        QStringList ids;
        for (Position i = 0; i < 30; ++i)
            ids.append(*m_session->link(Side::Left, {i, i + 3}, {i + 5, i + 20}, u"softens"_s));
        m_session->close(Side::Right);
        QVERIFY(writeFileAtomically(right(), moved()));
        open(Side::Right, right());
        for (Position i = 0; i < 30; ++i)
            QTRY_COMPARE(m_session->farEnd(Side::Left, *find(Side::Left, ids[i])),
                         (Range{i + 20, i + 35}));
    }

    void othersLinks_arriveWithTheirFarEnds()
    {
        Session other;
        other.setCoder(coderNamed(u"C. Duarte"_s));
        other.setSource(Side::Left, std::move(*openSource(left())));
        other.setSource(Side::Right, std::move(*openSource(right())));
        const QString id = *other.link(Side::Left, towns, someTowns, u"softens"_s);
        QVERIFY(other.flush());
        QSignalSpy links(m_session.get(), &Session::linksChanged);
        QVERIFY(m_session->annotate(Side::Left, {0, 2}, {}, u"note"_s));
        QVERIFY(m_session->flush());
        QVERIFY(links.count() > 0);
        QVERIFY(find(Side::Left, id));
        QCOMPARE(m_session->farEnd(Side::Left, *find(Side::Left, id)), someTowns);
    }

    void link_goesThroughTheJournal()
    {
        QVERIFY(m_session->annotate(Side::Left, {0, 2}, {}, u"note"_s));
        QVERIFY(m_session->flush());
        const QString id = linkTowns();
        QTRY_COMPARE(m_session->saveState(Side::Left), SaveState::Saved);
        // As a program finds it that comes after a sudden end of this one.
        const Result<OpenedSource> found = openSource(left());
        QVERIFY(found);
        const AnnotationSet there(found->sidecar.annotations);
        QVERIFY(there.find(id));
        QCOMPARE(*there.find(id), *find(Side::Left, id));
    }

private:
    [[nodiscard]] FilePath left() const
    {
        return FilePath::fromString(m_folder->filePath(u"left.txt"_s));
    }
    [[nodiscard]] FilePath right() const
    {
        return FilePath::fromString(m_folder->filePath(u"other/right.txt"_s));
    }
    void open(Side side, const FilePath &path)
    {
        m_session->setSource(side, std::move(*openSource(path)));
    }
    [[nodiscard]] QString linkTowns()
    {
        return *m_session->link(Side::Left, towns, someTowns, u" drops  number"_s);
    }
    [[nodiscard]] const Annotation *find(Side side, const QString &id) const
    {
        return m_session->annotations(side).find(id);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

DIPTYCH_TEST(TestSessionLinks)

#include "tst_sessionlinks.moc"
