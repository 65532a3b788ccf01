// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/fuzzymatch.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <algorithm>
#include <numeric>
#include <random>
#include <string>

using namespace diptych;

namespace {

/// The fewest edits with which @p pattern stands anywhere in @p text, cell by cell.
std::size_t fewestEdits(const std::u32string &pattern, const std::u32string &text)
{
    std::vector<std::size_t> column(pattern.size() + 1);
    std::iota(column.begin(), column.end(), 0);
    std::size_t fewest = column.back();
    for (const char32_t c : text) {
        std::size_t diagonal = 0;
        for (std::size_t row = 1; row <= pattern.size(); ++row) {
            const std::size_t replaced = diagonal + (pattern[row - 1] == c ? 0 : 1);
            diagonal = column[row];
            column[row] = std::min({replaced, column[row] + 1, column[row - 1] + 1});
        }
        fewest = std::min(fewest, column.back());
    }
    return fewest;
}

FuzzyMatch matched(const std::u32string &prefix, const std::u32string &exact,
                   const std::u32string &suffix, const std::u32string &text)
{
    const std::u32string pattern = prefix + exact + suffix;
    FuzzyMatcher matcher;
    matcher.setPattern(pattern, {prefix.size(), prefix.size() + exact.size()});
    return matcher.match(text);
}

} // namespace

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeQuotation_isFoundWithoutEdits()
    {
        const FuzzyMatch match = matched(U"the ", U"red fox", U" ran", U"and the red fox ran home");
        QVERIFY(match.isFound);
        QCOMPARE(match.start, std::size_t(8));
        QCOMPARE(match.end, std::size_t(15));
        QCOMPARE(match.edits, (std::array<std::size_t, 3>{0, 0, 0}));
    }

    void edits_areCountedWhereTheyAre()
    {
        const FuzzyMatch match = matched(U"the ", U"red fox", U" ran", U"and tha red box rxn");
        QCOMPARE(match.edits, (std::array<std::size_t, 3>{1, 1, 1}));
        QCOMPARE(match.start, std::size_t(8));
        QCOMPARE(match.end, std::size_t(15));
    }

    void whatStandsBetweenTheParts_isOutsideTheQuotation()
    {
        const FuzzyMatch match = matched(U"before it ", U"the quotation", U" after it",
                                         U"before it XX the quotation XX after it");
        QCOMPARE(match.start, std::size_t(13));
        QCOMPARE(match.end, std::size_t(26));
        QCOMPARE(match.edits[1], std::size_t(0));
    }

    void nothingOfIt_isNotFound()
    {
        QVERIFY(!matched(U"", U"abc", U"", U"").isFound);
        QVERIFY(!matched(U"", U"a", U"xyz", U"xyz").isFound);
    }

    void secondPlace_isTold()
    {
        const FuzzyMatch match = matched(U"", U"needle", U"", U"a needle, a noodle, a needly one");
        QCOMPARE(match.start, std::size_t(2));
        QCOMPARE(match.elsewhere, std::size_t(1));
    }

    void randomTexts_needTheFewestEdits_data()
    {
        QTest::addColumn<int>("longest");
        QTest::newRow("one block") << 60;
        QTest::newRow("at the edge of blocks") << 65;
        QTest::newRow("several blocks") << 300;
    }
    void randomTexts_needTheFewestEdits()
    {
        QFETCH(int, longest);
        std::mt19937 random(11);
        const auto letters = [&random](std::size_t length) {
            std::u32string text;
            while (text.size() < length)
                text += U"abcé漢"[random() % 5];
            return text;
        };
        FuzzyMatcher matcher;
        for (int round = 0; round < 200; ++round) {
            const std::u32string pattern = letters(1 + random() % std::size_t(longest));
            const std::u32string text = letters(random() % 400);
            const std::size_t from = random() % pattern.size();
            const std::size_t to = from + 1 + random() % (pattern.size() - from);
            matcher.setPattern(pattern, {from, to});
            const FuzzyMatch match = matcher.match(text);
            QCOMPARE(match.edits[0] + match.edits[1] + match.edits[2], fewestEdits(pattern, text));
            QVERIFY(match.elsewhere >= fewestEdits(pattern, text));
            if (match.isFound) {
                QVERIFY(match.start < match.end);
                QVERIFY(match.end <= text.size());
            }
        }
    }
};

DIPTYCH_TEST(TestFuzzyMatch)

#include "tst_fuzzymatch.moc"
