// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignmentsupport.h"
#include "support/testmain.h"
#include "textmaker.h"

using namespace diptych;
using namespace diptych::testing;

namespace {

// A draft with page footers in mid-sentence and the release that was made from it.
const QString draft = u"(Draft)\n\n"
                      "I. On 3 May, we, the mayors of eleven river towns, met in Lindenau to speak "
                      "about the future of "
                      "the ferries between the two banks of the river.\n\n"
                      "II. We are of the opinion that a ferry is a road that happens to float. "
                      "Every town should keep "
                      "its landing stage in good repair and\n\n"
                      "※ 本页仅供讨论 ※\n\n"
                      "open to everybody who wants to cross.\n\n"
                      "III. We have noted that more than 4,000 passengers were stranded by the "
                      "flood in autumn. We call "
                      "on the province to replace the two oldest boats before the next winter.\n\n"
                      "IV. A handful of hauliers have spread the rumour that the ferries will be "
                      "sold. We reject this.\n\n"
                      "Issued in Lindenau\n"_s;
const QString release =
    u"River Towns Stand by Their Boats\n\n"
    "The mayors of eleven river towns met in Lindenau on 3 May and spoke about the future of the "
    "ferries between the two banks.\n\n"
    "They are of the opinion that a ferry is a road that happens to float. Every town should keep "
    "its landing stage in good repair and open to everybody who wants to cross.\n\n"
    "A crumb of hauliers have spread the rumour that the ferries will be sold. They reject "
    "this.\n\n"
    "They have noted that more than passengers were stranded by the flood in autumn. They call on "
    "the province to replace the two oldest boats before the next winter.\n"_s;

} // namespace

class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_left = documentOf(draft);
        m_right = documentOf(release);
        m_alignment = aligned(m_left, m_right);
        QVERIFY(m_alignment);
    }

    void contract_isKept()
    {
        verifyContract(draft, release);
        verifyContract(release, draft);
    }

    void quotes_arePaired_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("partner");
        QTest::addColumn<bool>("isMoved");
        QTest::newRow("opening") << u"I. On 3 May, we,"_s << u"The mayors of eleven"_s << false;
        QTest::newRow("before the footer")
            << u"Every town should keep"_s << u"Every town should keep"_s << false;
        QTest::newRow("after the footer")
            << u"open to everybody"_s << u"open to everybody"_s << false;
        QTest::newRow("number lost")
            << u"more than 4,000 passengers"_s << u"more than passengers"_s << false;
        QTest::newRow("phrase swapped")
            << u"A handful of hauliers"_s << u"A crumb of hauliers"_s << true;
    }
    void quotes_arePaired()
    {
        QFETCH(QString, quote);
        QFETCH(QString, partner);
        QFETCH(bool, isMoved);
        const qsizetype index = m_alignment->passageAt(Side::Left, draft.indexOf(quote));
        const Passage &passage = m_alignment->passages().at(std::size_t(index));
        QVERIFY2(passage.isPaired(), qPrintable(passageKindName(passage.kind)));
        QVERIFY(m_right->string(passage.right).contains(partner));
        QCOMPARE(passage.isMoved(), isMoved);
    }

    void furniture_isOneSided_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::newRow("head") << u"(Draft)"_s;
        QTest::newRow("footer") << u"※ 本页仅供讨论 ※"_s;
        QTest::newRow("sign-off") << u"Issued in Lindenau"_s;
    }
    void furniture_isOneSided()
    {
        QFETCH(QString, quote);
        const qsizetype index = m_alignment->passageAt(Side::Left, draft.indexOf(quote));
        const Passage &passage = m_alignment->passages().at(std::size_t(index));
        QCOMPARE(passage.kind, PassageKind::LeftOnly);
        QCOMPARE(m_left->string(passage.left).trimmed(), quote);
    }

    void headline_isRightOnly()
    {
        const Passage &passage =
            m_alignment->passages().at(std::size_t(m_alignment->passageAt(Side::Right, 0)));
        QCOMPARE(passage.kind, PassageKind::RightOnly);
        QCOMPARE(m_right->string(passage.right).trimmed(), u"River Towns Stand by Their Boats"_s);
    }

    void sentenceCutByAFooter_isLinkedWhole()
    {
        const qsizetype sentence = release.indexOf(u"Every town"_s);
        int links = 0;
        for (const SentenceLink &link : m_alignment->sentences())
            links += link.right.start == sentence ? 1 : 0;
        QCOMPARE(links, 2);
    }

    void tailBehindAFooter_movesWithItsSentence()
    {
        const QString visit = u"Our visit to the carriage works showed us what determined people "
                              u"can do. We condemn the "
                              "campaign of certain groups, who portray the sleeper as a museum and "
                              "spread doubtful figures "
                              "about its so-called"_s;
        const QString tail = u"empty beds."_s;
        const QString lines = TextMaker::joined(TextMaker(53).paragraphs(4));
        const QString left = lines + u"\n\n"_s + visit +
                             u"\n\n\u2605 Entwurf, bitte nicht weitergeben \u2605\n\n"_s + tail;
        const QString right = visit + u' ' + tail + u"\n\n"_s + lines;
        verifyContract(left, right);
        const auto alignment = aligned(documentOf(left), documentOf(right));
        const Passage &passage = alignment->passages().back();
        QCOMPARE(left.sliced(passage.left.start, passage.left.length()), tail);
        QCOMPARE(passage.kind, PassageKind::Moved);
        QCOMPARE(right.sliced(passage.right.start, passage.right.length()).trimmed(), tail);
        QCOMPARE(alignment->count(PassageKind::LeftOnly), qsizetype(1));
    }

    void heading_movesWithItsChapter()
    {
        const QString chapters = TextMaker::joined(TextMaker(54).paragraphs(12));
        const QString moved = u"CHAPTER 8.\n\n"_s + TextMaker::joined(TextMaker(55).paragraphs(1));
        const auto alignment = aligned(documentOf(moved + u"\n\n"_s + chapters),
                                       documentOf(chapters + u"\n\n"_s + moved));
        QCOMPARE(alignment->count(PassageKind::LeftOnly) + alignment->count(PassageKind::RightOnly),
                 qsizetype(0));
        QVERIFY(alignment->passages().front().isMoved());
        QVERIFY(alignment->passages().front().left.start == 0);
    }

    void listItems_arePairedByWhatTheySay()
    {
        const QString left =
            u"Agenda\n\n1. Opening of the session\n2. Minutes of the last meeting\n3. Budget\n"
            "4. Any other business\n5. Closing\n"_s;
        const QString right =
            u"Agenda\n\n1. Opening of the session\n2. Budget\n3. Minutes of the last meeting\n"
            "4. Report of the treasurer\n5. Any other business\n6. Closing\n"_s;
        verifyContract(left, right);
        const auto alignment = aligned(documentOf(left), documentOf(right));
        const auto partnerOf = [&](const QString &item) {
            const qsizetype index = alignment->passageAt(Side::Left, left.indexOf(item));
            const Passage &passage = alignment->passages().at(std::size_t(index));
            return right.sliced(passage.right.start, passage.right.length()).trimmed();
        };
        QCOMPARE(partnerOf(u"2. Minutes"_s), u"3. Minutes of the last meeting"_s);
        QCOMPARE(partnerOf(u"3. Budget"_s), u"2. Budget"_s);
        QCOMPARE(partnerOf(u"5. Closing"_s), u"6. Closing"_s);
        QCOMPARE(alignment->count(PassageKind::RightOnly), qsizetype(1));
        QCOMPARE(alignment->count(PassageKind::LeftOnly), qsizetype(0));
    }

    void otherScripts_arePairedBySentences_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("partner");
        QTest::newRow("Chinese")
            << u"我们认为，各国政党应当努力改善人民生活。新冠疫情影响了二百多个国家和地区。"_s
            << u"他们表示，新冠疫情影响了200多个国家和地区。各国政党应努力改善人民生活。"_s
            << u"努力改善"_s << u"各国政党应努力改善人民生活。"_s;
        QTest::newRow("Arabic")
            << u"قال المتحدث إن الاجتماع كان ناجحا. وسيعقد الاجتماع القادم في مايو."_s
            << u"وقال إن الاجتماع كان ناجحا جدا. ويعقد الاجتماع القادم في شهر مايو المقبل."_s
            << u"القادم"_s << u"ويعقد الاجتماع القادم في شهر مايو المقبل."_s;
    }
    void otherScripts_arePairedBySentences()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, quote);
        QFETCH(QString, partner);
        verifyContract(left, right);
        const auto alignment = aligned(documentOf(left), documentOf(right));
        const qsizetype at = left.indexOf(quote);
        bool found = false;
        for (const SentenceLink &link : alignment->sentences()) {
            if (link.left.contains(Range{at, at + 1}))
                found = right.sliced(link.right.start, link.right.length()).trimmed() == partner;
        }
        for (const Passage &passage : alignment->passages()) {
            if (passage.isPaired() && passage.left.contains(Range{at, at + 1}))
                found = found ||
                        right.sliced(passage.right.start, passage.right.length()).contains(partner);
        }
        QVERIFY(found);
    }

    void oneSentence_meetsTheTwoThatSayIt()
    {
        const QString left = u"The parties praised what the government has done for the old "
                             u"valleys, and for the right of "
                             "its people to use their own spoken and written languages."_s;
        const QString right = u"The parties praised the government for what it has done for the "
                              u"valleys. It also upholds "
                              "their rights to use their own spoken and written languages."_s;
        const auto alignment = aligned(documentOf(left), documentOf(right));
        QCOMPARE(alignment->passages().size(), std::size_t(1));
        QCOMPARE(alignment->passages().front().kind, PassageKind::Edited);
    }

    void hardWrappedText_meetsFlowingText()
    {
        const QString flowing = TextMaker::joined(TextMaker(51).paragraphs(12));
        QString wrapped = flowing;
        qsizetype column = 0;
        for (QChar &c : wrapped) {
            ++column;
            if (c == u'\n')
                column = 0;
            if (c == u' ' && column > 60) {
                c = u'\n';
                column = 0;
            }
        }
        const auto alignment = aligned(documentOf(flowing), documentOf(wrapped));
        QCOMPARE(alignment->count(PassageKind::Same), qsizetype(alignment->passages().size()));
    }

    void oneBlock_meetsParagraphs()
    {
        const auto paragraphs = TextMaker(52).paragraphs(8);
        const DocumentPtr left = documentOf(TextMaker::joined(paragraphs, u" "_s));
        const DocumentPtr right = documentOf(TextMaker::joined(paragraphs));
        const auto alignment = aligned(left, right);
        QCOMPARE(alignment->passages().size(), std::size_t(8));
        QCOMPARE(alignment->count(PassageKind::Same), qsizetype(8));
    }

private:
    DocumentPtr m_left;
    DocumentPtr m_right;
    std::shared_ptr<const Alignment> m_alignment;
};

DIPTYCH_TEST(TestSamples)
#include "tst_samples.moc"
