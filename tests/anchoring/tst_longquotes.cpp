// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/longquotes.h"
#include "annotation/quoting.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

QString numbered(int from, int to)
{
    QString text;
    for (int i = from; i < to; ++i)
        text += u"Line %1 of the long passage 📌 says something of its own.\n"_s.arg(i);
    return text;
}

} // namespace

class TestLongQuotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortOnes_stayAsTheyAre()
    {
        const std::vector<Selector> selectors{{{1, 4}, u"abc"_s, u"x"_s, u"y"_s}};
        QCOMPARE(LongQuotes(selectors).takePieces(), selectors);
    }

    void longOnes_areFoundByTheirEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<AnchorState>("state");
        QTest::addColumn<QString>("words");
        const QString quote = numbered(100, 400);
        QTest::newRow("as it was") << numbered(0, 500) << AnchorState::Exact << quote;
        QTest::newRow("moved") << u"A new head.\n"_s + numbered(0, 500) << AnchorState::Moved
                               << quote;
        QTest::newRow("edited within")
            << numbered(0, 200) + numbered(201, 500) << AnchorState::Edited
            << numbered(100, 200) + numbered(201, 400);
        QTest::newRow("end cut off") << numbered(0, 200) << AnchorState::Uncertain << QString();
        QTest::newRow("gone") << u"Nothing of it.\n"_s.repeated(900) << AnchorState::Orphan
                              << QString();
    }
    void longOnes_areFoundByTheirEnds()
    {
        QFETCH(QString, text);
        QFETCH(AnchorState, state);
        QFETCH(QString, words);
        const DocumentPtr old = Document::fromText(numbered(0, 500).toUtf8());
        const Result<Range> range = findQuote(*old, numbered(100, 400));
        QVERIFY(range);
        const DocumentPtr document = Document::fromText(text.toUtf8());
        const Anchor anchor = anchored({*selectorFor(*old, *range)}, *document).front();
        QCOMPARE(anchor.state, state);
        if (!words.isEmpty())
            QCOMPARE(document->string(anchor.range), words);
    }
};

DIPTYCH_TEST(TestLongQuotes)

#include "tst_longquotes.moc"
