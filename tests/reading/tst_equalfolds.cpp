// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/equalfolds.h"
#include "reading/fixture.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestEqualFolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stretch_keepsItsContext()
    {
        const QStringList same = lines(u"alike"_s, 20);
        const Pair pair(join({same.first(10), {u"on the left it says this"_s}, same.sliced(10)}),
                        join({same.first(10), {u"elsewhere nothing of it"_s}, same.sliced(10)}));
        const std::vector<Pairing> folds = pair.folds();
        QCOMPARE(int(folds.size()), 2);
        // The text's ends border on no difference.
        QCOMPARE(pair.linesOn(Side::Left, folds[0]), (Lines{0, 7}));
        QCOMPARE(pair.linesOn(Side::Right, folds[0]), (Lines{0, 7}));
        QCOMPARE(pair.linesOn(Side::Left, folds[1]), (Lines{13, 20}));
        QVERIFY(describedFold(*pair.left, folds[0].left).startsWith(u"8 paragraph"_s));
    }

    void blankLines_areNoContext()
    {
        QStringList spaced;
        for (const QString &line : lines(u"spaced"_s, 12))
            spaced << line << QString();
        const Pair pair(join({spaced, {u"an end on the left"_s}}), join({spaced}));
        const std::vector<Pairing> folds = pair.folds();
        QCOMPARE(int(folds.size()), 1);
        QCOMPARE(pair.linesOn(Side::Left, folds[0]), (Lines{0, 18}));
    }

    void equalTexts_foldWhole()
    {
        const QString text = join({lines(u"whole"_s, 9)});
        const Pair pair(text, text);
        const std::vector<Pairing> folds = pair.folds();
        QCOMPARE(int(folds.size()), 1);
        QCOMPARE(folds[0].left, (Range{0, Position(text.trimmed().size())}));
    }

    void shortStretches_stay()
    {
        const QStringList same = lines(u"few"_s, 6);
        const Pair pair(join({{u"left begins so"_s}, same, {u"and ends so"_s}}),
                        join({{u"right has another start"_s}, same, {u"with its own ending"_s}}));
        QVERIFY(pair.folds().empty());
    }

    void nothingInCommonOrEmpty_hasNoFolds()
    {
        QVERIFY(Pair(u"one thing"_s, u"quite another matter"_s).folds().empty());
        QVERIFY(Pair(QString(), QString()).folds().empty());
        QVERIFY(Pair(u"\n\n\n\n\n\n"_s, u"\n\n\n\n\n\n"_s).folds().empty());
        QVERIFY(Pair(QString(), join({lines(u"one-sided"_s, 30)})).folds().empty());
    }

    // Whatever the texts: whole lines, in order, of passages that are the same, with their context.
    void folds_hideOnlyWhatIsTheSame()
    {
        std::mt19937 random(91);
        for (int round = 0; round < 40; ++round) {
            QStringList left;
            QStringList right;
            for (int block = 0; block < 6; ++block) {
                const QStringList same = prose(random, 3 + int(random() % 9), 5).split(u'\n');
                left += same;
                right += same;
                if (random() % 3 != 0)
                    left += randomText(random, 8).split(u'\n');
                if (random() % 3 != 0)
                    right += prose(random, 1, 9).split(u'\n');
            }
            const Pair pair(left.join(u'\n'), right.join(u'\n'));
            Pairing before{{-1, -1}, {-1, -1}};
            for (const Pairing &fold : pair.folds()) {
                for (const Side side : bothSides) {
                    const Document &document = side == Side::Left ? *pair.left : *pair.right;
                    const Range range = fold.on(side);
                    QVERIFY(range.start > before.on(side).end && range.end <= document.length());
                    QCOMPARE(document.line(document.lineAt(range.start)).start, range.start);
                    QCOMPARE(document.line(document.lineAt(range.end)).end, range.end);
                    for (const qsizetype index : pair.alignment->passagesIn(side, range))
                        QCOMPARE(pair.alignment->passages()[std::size_t(index)].kind,
                                 PassageKind::Same);
                }
                before = fold;
            }
        }
    }

private:
    using Lines = std::pair<qsizetype, qsizetype>;

    struct Pair
    {
        DocumentPtr left;
        DocumentPtr right;
        std::shared_ptr<const Alignment> alignment;

        Pair(const QString &onLeft, const QString &onRight)
            : left(documentOf(onLeft))
            , right(documentOf(onRight))
            , alignment(align(*left, *right).value())
        {
        }
        [[nodiscard]] std::vector<Pairing> folds() const
        {
            return equalFolds(*alignment, *left, *right);
        }
        [[nodiscard]] Lines linesOn(Side side, const Pairing &fold) const
        {
            const Document &document = side == Side::Left ? *left : *right;
            return {document.lineAt(fold.on(side).start), document.lineAt(fold.on(side).end)};
        }
    };

    static QStringList lines(const QString &word, int count)
    {
        QStringList lines;
        for (int i = 0; i < count; ++i)
            lines << u"The %1 line of number %2 tells of harbour %3 and winter."_s.arg(word)
                         .arg(i)
                         .arg(i * 7 + 3);
        return lines;
    }
    static QString join(const QList<QStringList> &parts)
    {
        QStringList all;
        for (const QStringList &part : parts)
            all += part;
        return all.join(u'\n') + u'\n';
    }
};

DIPTYCH_TEST(TestEqualFolds)

#include "tst_equalfolds.moc"
