// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/codebook.h"
#include "annotation/quoting.h"
#include "session/carrying.h"
#include "storage/provenance.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

constexpr auto draft = "The mayor said the river had risen by 12 %. Over 40 towns sent a letter to "
                       "the council.\n\nNobody slept that night.\n\nThe old ferry was sold to a "
                       "trader from the coast before winter came.\n";
constexpr auto release =
    "The old ferry was lost to one trader from the coast before winter came.\n\n"
    "The mayor said the river had risen by 12 %. Some towns sent a letter to "
    "the council.\n";

} // namespace

class TestCarrying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_left = Document::fromText(draft);
        m_right = Document::fromText(release);
        const auto aligned = align(*m_left, *m_right);
        QVERIFY(aligned);
        m_alignment = *aligned;
    }

    void words_areFoundOnTheOtherSide_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("state");
        QTest::newRow("the same") << u"the river had risen"_s << u"the river had risen"_s
                                  << u"new"_s;
        QTest::newRow("changed at its edge")
            << u"Over 40 towns sent a letter"_s << u"Some towns sent a letter"_s << u"new"_s;
        QTest::newRow("moved and changed")
            << u"The old ferry was sold"_s << u"The old ferry was lost"_s << u"new"_s;
        QTest::newRow("replaced") << u"sold"_s << u"lost"_s << u"uncertain"_s;
        QTest::newRow("gone") << u"Nobody slept that night."_s << QString() << u"missing"_s;
    }
    void words_areFoundOnTheOtherSide()
    {
        QFETCH(QString, quote);
        QFETCH(QString, found);
        QFETCH(QString, state);
        const AnnotationSet own({annotationOn(m_left, quote)});
        const AnnotationSet none;
        const auto proposals = carryProposals(own, Side::Left, *m_alignment, target(none));
        QCOMPARE(proposals.size(), std::size_t(1));
        QCOMPARE(m_right->string(proposals[0].range), found);
        QCOMPARE(carryStateName(proposals[0].state), state);
        QVERIFY(proposals[0].confidence >= 0 && proposals[0].confidence <= 1);
    }

    void whatWasCarried_tellsWhereItCameFrom()
    {
        const Annotation origin = annotationOn(m_left, u"the river had risen"_s);
        const AnnotationSet none;
        const auto proposals =
            carryProposals(AnnotationSet({origin}), Side::Left, *m_alignment, target(none));
        const auto made = carried(proposals[0], u"draft.txt"_s, target(none));
        QVERIFY(made);
        QVERIFY(made->id != origin.id);
        QCOMPARE(made->tags, origin.tags);
        QCOMPARE(made->note, origin.note);
        QCOMPARE(made->creator, coder());
        QCOMPARE(made->selector.exact, u"the river had risen"_s);
        QCOMPARE(provenanceOf(*made), (Provenance{origin.id, u"draft.txt"_s, 1.0}));
    }

    void whatWasCarried_isCarriedOnce()
    {
        const AnnotationSet own({annotationOn(m_left, u"the river had risen"_s),
                                 annotationOn(m_left, u"towns sent a letter"_s)});
        AnnotationSet there;
        for (int round = 0; round < 2; ++round) {
            for (const CarryProposal &proposal :
                 carryProposals(own, Side::Left, *m_alignment, target(there))) {
                QCOMPARE(proposal.state, round == 0 ? CarryState::New : CarryState::Present);
                if (proposal.state == CarryState::New)
                    there.put(*carried(proposal, {}, target(there)));
                else
                    QVERIFY(there.find(proposal.presentId));
            }
            QCOMPARE(there.count(), 2);
        }
        // Also where it was put in a better place since.
        Annotation moved = *there.all().front();
        moved.selector = *selectorFor(*m_right, {0, 7});
        there.put(moved);
        const auto proposals = carryProposals(own, Side::Left, *m_alignment, target(there));
        QVERIFY(std::all_of(proposals.begin(), proposals.end(), [](const CarryProposal &one) {
            return one.state == CarryState::Present;
        }));
    }

    void whatTheCoderHasThere_getsWhatItLacks()
    {
        const Annotation origin = annotationOn(m_left, u"the river had risen"_s);
        Annotation there = annotationOn(m_right, u"the river had risen"_s);
        there.creator = coder();
        there.tags = {Codebook::defaults().tags().at(1).id};
        there.note = u"mine"_s;
        AnnotationSet right({there});
        const auto first =
            carryProposals(AnnotationSet({origin}), Side::Left, *m_alignment, target(right));
        QCOMPARE(first[0].state, CarryState::New);
        const auto made = carried(first[0], {}, target(right));
        QVERIFY(made);
        QCOMPARE(made->id, there.id);
        QCOMPARE(made->tags, there.tags + origin.tags);
        QCOMPARE(made->note, u"mine\na note"_s);
        right.put(*made);
        const auto second =
            carryProposals(AnnotationSet({origin}), Side::Left, *m_alignment, target(right));
        QCOMPARE(second[0].state, CarryState::Present);
    }

    void whatHasNoPlaceItself_isMissing()
    {
        Annotation orphan = annotationOn(m_left, u"the river"_s);
        orphan.state = AnchorState::Orphan;
        Annotation doubtful = annotationOn(m_left, u"letter"_s);
        doubtful.state = AnchorState::Uncertain;
        Annotation link = annotationOn(m_left, u"council"_s);
        link.motivation = u"linking"_s;
        const AnnotationSet none;
        const auto proposals = carryProposals(AnnotationSet({orphan, doubtful, link}), Side::Left,
                                              *m_alignment, target(none));
        QCOMPARE(proposals.size(), std::size_t(2));
        for (const CarryProposal &proposal : proposals) {
            const bool isOrphan = proposal.annotation.id == orphan.id;
            QCOMPARE(proposal.state, isOrphan ? CarryState::Missing : CarryState::Uncertain);
        }
    }

    void theOtherWay_isTheSame()
    {
        const AnnotationSet own({annotationOn(m_right, u"lost to one trader"_s)});
        const AnnotationSet none;
        const auto proposals =
            carryProposals(own, Side::Right, *m_alignment, {*m_left, none, coder()});
        QCOMPARE(m_left->string(proposals[0].range), u"sold to a trader"_s);
    }

private:
    static Coder coder() { return coderNamed(u"Ada"_s); }
    [[nodiscard]] CarryTarget target(const AnnotationSet &annotations) const
    {
        return {*m_right, annotations, coder()};
    }
    static Annotation annotationOn(const DocumentPtr &document, const QString &quote)
    {
        const qsizetype at = document->string({0, document->length()}).indexOf(quote);
        Annotation one;
        one.id = newAnnotationId();
        one.motivation = u"tagging"_s;
        one.creator = coderNamed(u"Bea"_s);
        one.selector = *selectorFor(*document, {at, at + quote.size()});
        one.tags = {Codebook::defaults().tags().at(0).id};
        one.note = u"a note"_s;
        return one;
    }

    DocumentPtr m_left;
    DocumentPtr m_right;
    std::shared_ptr<const Alignment> m_alignment;
};

DIPTYCH_TEST(TestCarrying)
#include "tst_carrying.moc"
