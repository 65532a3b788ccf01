// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/pins.h"
#include "alignmentsupport.h"
#include "document/segmentation.h"
#include "support/testmain.h"
#include "textmaker.h"

using namespace diptych;
using namespace diptych::testing;

namespace {

using Kind = Pin::Kind;
using AlignmentPtr = std::shared_ptr<const Alignment>;

constexpr auto lefts = u"The old ferry was sold in spring. Nobody asked the crew about it. The "
                       u"council met again on Monday.\n\nRain fell for a week.";
constexpr auto rights = u"The old ferry was sold in spring. Nobody asked the crew. A festival was "
                        u"held in the harbour.\n\nRain fell for a week.";

} // namespace

class TestPins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_left = documentOf(QString(lefts));
        m_right = documentOf(QString(rights));
    }

    void aTie_isOnePassage_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::newRow("nothing in common")
            << u"The council met again on Monday."_s << u"A festival was held in the harbour."_s;
        QTest::newRow("against the machine's judgement")
            << u"The old ferry was sold in spring."_s << u"Nobody asked the crew."_s;
        QTest::newRow("the other way round")
            << u"Rain fell for a week."_s << u"The old ferry was sold in spring."_s;
        QTest::newRow("several sentences")
            << u"Nobody asked the crew about it. The council met again on Monday."_s
            << u"A festival was held in the harbour."_s;
        QTest::newRow("across paragraphs")
            << u"The council met again on Monday.\n\nRain fell for a week."_s
            << u"A festival was held in the harbour.\n\nRain fell for a week."_s;
        QTest::newRow("part of a sentence") << u"asked the crew"_s << u"was sold"_s;
        QTest::newRow("a word") << u"council"_s << u"festival"_s;
        QTest::newRow("as it is anyway")
            << u"The old ferry was sold in spring."_s << u"The old ferry was sold in spring."_s;
        QTest::newRow("all") << QString(lefts) << QString(rights);
    }
    void aTie_isOnePassage()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        const Pin pin{Kind::Tie, spanOf(m_left, left), spanOf(m_right, right)};
        const AlignmentPtr alignment = pinned({pin});
        QCOMPARE(faultOf(alignment), QString());
        QVERIFY(hasPassage(alignment, pin));
    }

    void partOfAWord_meansTheWord()
    {
        const Pin whole{Kind::Tie, spanOf(m_left, u"council"_s), spanOf(m_right, u"festival"_s)};
        const Pin part{Kind::Tie, spanOf(m_left, u"unc"_s), spanOf(m_right, u"estiv"_s)};
        QVERIFY(hasPassage(pinned({part}), whole));
    }

    void aCut_partsWhatWasPaired()
    {
        const QString sentence = u"The old ferry was sold in spring."_s;
        const Pin cut{Kind::Cut, spanOf(m_left, sentence), spanOf(m_right, sentence)};
        QVERIFY(!areApart(aligned(m_left, m_right), cut));
        const AlignmentPtr alignment = pinned({cut});
        QCOMPARE(faultOf(alignment), QString());
        QVERIFY(areApart(alignment, cut));
        // What stands beside stays together.
        const Counterpart rain =
            alignment->counterpart(Side::Left, spanOf(m_left, u"Rain fell for a week."_s));
        QCOMPARE(m_right->string(rain.range), u"Rain fell for a week."_s);
    }

    void laterPins_hold()
    {
        const Range council = spanOf(m_left, u"The council met again on Monday."_s);
        const Range festival = spanOf(m_right, u"A festival was held in the harbour."_s);
        const Range crew = spanOf(m_right, u"Nobody asked the crew."_s);
        const Pin tie{Kind::Tie, council, festival};
        const Pin cut{Kind::Cut, council, festival};
        const Pin other{Kind::Tie, council, crew};
        QVERIFY(hasPassage(pinned({cut, tie}), tie));
        QVERIFY(areApart(pinned({tie, cut}), cut));
        QVERIFY(hasPassage(pinned({tie, other}), other));
        QVERIFY(!hasPassage(pinned({tie, other}), tie));
    }

    void pinsOfNoWords_sayNothing_data()
    {
        QTest::addColumn<Range>("left");
        QTest::addColumn<Range>("right");
        QTest::newRow("empty") << Range{3, 3} << Range{0, 10};
        QTest::newRow("white space") << Range{3, 4} << Range{0, 10};
        QTest::newRow("behind the end") << Range{5000, 6000} << Range{0, 10};
        QTest::newRow("before the start") << Range{-10, 0} << Range{0, 10};
        QTest::newRow("the wrong way round") << Range{0, 10} << Range{30, 20};
    }
    void pinsOfNoWords_sayNothing()
    {
        QFETCH(Range, left);
        QFETCH(Range, right);
        const AlignmentPtr plain = aligned(m_left, m_right);
        for (const Kind kind : {Kind::Tie, Kind::Cut}) {
            const AlignmentPtr alignment = pinned({{kind, left, right}});
            QCOMPARE(alignment->passages().size(), plain->passages().size());
        }
    }

    void randomPins_areKept_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 30; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomPins_areKept()
    {
        QFETCH(unsigned, seed);
        TextMaker maker(seed);
        const auto original = maker.paragraphs(12);
        m_left = documentOf(TextMaker::joined(original));
        m_right = documentOf(TextMaker::joined(maker.edited(original)));
        // The n-th tie in the n-th stretch of both, so that none contradicts another.
        std::vector<Pin> pins;
        constexpr Position stretch = 400;
        const Position most = std::min(m_left->length(), m_right->length()) / stretch;
        for (Position n = 0; n < most; ++n) {
            const Kind kind = maker.chance(60) ? Kind::Tie : Kind::Cut;
            pins.push_back({kind, wordsAt(m_left, n * stretch + maker.below(150), maker.below(200)),
                            wordsAt(m_right, n * stretch + maker.below(150), maker.below(200))});
        }
        const AlignmentPtr alignment = pinned(pins);
        QCOMPARE(faultOf(alignment), QString());
        for (const Pin &pin : pins)
            QVERIFY2(pin.kind == Kind::Tie ? hasPassage(alignment, pin) : areApart(alignment, pin),
                     qPrintable(u"%1 %2-%3 and %4-%5"_s.arg(int(pin.kind))
                                    .arg(pin.left.start)
                                    .arg(pin.left.end)
                                    .arg(pin.right.start)
                                    .arg(pin.right.end)));
    }

    void textsWithoutWords_mayHavePins()
    {
        m_left = documentOf(QString());
        QVERIFY(pinned({{Kind::Tie, {0, 5}, {0, 5}}}));
    }

private:
    [[nodiscard]] AlignmentPtr pinned(const std::vector<Pin> &pins) const
    {
        const auto result = align(*m_left, *m_right, pins);
        return result ? *result : nullptr;
    }

    [[nodiscard]] QString faultOf(const AlignmentPtr &alignment) const
    {
        return ContractCheck(*m_left, *m_right, *alignment).firstFault();
    }

    [[nodiscard]] bool hasPassage(const AlignmentPtr &alignment, const Pin &pin) const
    {
        return std::any_of(alignment->passages().begin(), alignment->passages().end(),
                           [&](const Passage &passage) {
                               return passage.isPaired() &&
                                      trimmed(*m_left, passage.left) == pin.left &&
                                      trimmed(*m_right, passage.right) == pin.right;
                           });
    }

    static bool areApart(const AlignmentPtr &alignment, const Pin &cut)
    {
        return std::none_of(alignment->passages().begin(), alignment->passages().end(),
                            [&](const Passage &passage) {
                                return passage.isPaired() &&
                                       !passage.left.intersected(cut.left).isEmpty() &&
                                       !passage.right.intersected(cut.right).isEmpty();
                            });
    }

    static Range spanOf(const DocumentPtr &document, const QString &quote)
    {
        const qsizetype at = document->string({0, document->length()}).indexOf(quote);
        return {at, at + quote.size()};
    }

    // Some whole words.
    static Range wordsAt(const DocumentPtr &document, Position start, Position length)
    {
        const Range wide{start, std::min(start + length + 40, document->length())};
        const std::vector<Range> words = alignmentTokens(*document, wide);
        return words.size() < 3 ? words.front()
                                : Range{words[1].start, words[words.size() - 2].end};
    }

    DocumentPtr m_left;
    DocumentPtr m_right;
};

DIPTYCH_TEST(TestPins)
#include "tst_pins.moc"
