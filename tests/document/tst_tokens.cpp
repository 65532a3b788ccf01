// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/segmentation.h"
#include "support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <unicode/brkiter.h>

#include <memory>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

QStringList tokensOf(const QString &text)
{
    const DocumentPtr document = Document::fromText(text.toUtf8());
    QStringList all;
    for (const Range range : alignmentTokens(*document, {0, document->length()}))
        all.append(document->string(range));
    return all;
}

/// All code points that Python 3 takes as white space.
bool isPythonSpace(char16_t c)
{
    static const QString spaces =
        u"\t\n\u000b\f\r\u001c\u001d\u001e\u001f \u0085\u00a0\u1680"
        "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
        "\u2028\u2029\u202f\u205f\u3000"_s;
    return spaces.contains(QChar(c));
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void alignmentTokens_areRunsWithoutWhiteSpace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tokens");
        QTest::newRow("empty") << QString() << QStringList{};
        QTest::newRow("only white space") << u" \n\t\u3000"_s << QStringList{};
        QTest::newRow("punctuation stays")
            << u" \"One, two.\"\r\n three "_s << QStringList{u"\"One,"_s, u"two.\""_s, u"three"_s};
        QTest::newRow("zero-width space is none")
            << u"a\u200bb c"_s << QStringList{u"a\u200bb"_s, u"c"_s};
        QTest::newRow("Han at word boundaries")
            << u"我们认为,对话很重要。 OK"_s
            << QStringList{u"我们"_s, u"认为"_s, u","_s,  u"对话"_s,
                           u"很"_s,   u"重要"_s, u"。"_s, u"OK"_s};
        QTest::newRow("Thai") << u"สวัสดีครับ ok"_s << QStringList{u"สวัสดี"_s, u"ครับ"_s, u"ok"_s};
        QTest::newRow("Korean has spaces")
            << u"안녕하세요 여러분."_s << QStringList{u"안녕하세요"_s, u"여러분."_s};
        QTest::newRow("quotes alone are no Han")
            << u"“one” 《two》"_s << QStringList{u"“one”"_s, u"《two》"_s};
        QTest::newRow("emoji") << u"a📌b c"_s << QStringList{u"a📌b"_s, u"c"_s};
        QTest::newRow("Arabic") << u"كيف حالك؟"_s << QStringList{u"كيف"_s, u"حالك؟"_s};
    }
    void alignmentTokens_areRunsWithoutWhiteSpace()
    {
        QFETCH(QString, text);
        const QStringList found = tokensOf(text);
        QTEST(found, "tokens");
    }

    void whiteSpace_isPythons()
    {
        for (char16_t c = 1; c < 0x3100; ++c) {
            const QStringList tokens = tokensOf(u"a"_s + QChar(c) + u"b"_s);
            const bool splits = tokens.size() == 2 && tokens[0] == "a"_L1 && tokens[1] == "b"_L1;
            if (splits != isPythonSpace(c))
                QFAIL(qPrintable(QString::number(c, 16)));
        }
    }

    void alignmentTokens_agreeWithSplitting()
    {
        const QStringList pieces{u"word"_s,   u"é"_s,        u"."_s,     u" "_s,       u"\n"_s,
                                 u"\u2003"_s, u"📌"_s,       u"слово"_s, u"e\u0301"_s, u"\u0085"_s,
                                 u"\u001c"_s, u"12345678"_s, u"\u0000"_s};
        QRandomGenerator random(2);
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int i = random.bounded(40); i > 0; --i)
                text += pieces[random.bounded(pieces.size())];
            QStringList expected;
            QString token;
            for (const QChar c : QString(text + u" "_s)) {
                if (!isPythonSpace(c.unicode())) {
                    token += c;
                } else if (!token.isEmpty()) {
                    expected.append(token);
                    token.clear();
                }
            }
            QCOMPARE(tokensOf(text), expected);
        }
    }

    void aLongRun_isCutAsAWhole()
    {
        // Longer than the pieces in which such a run is handed to ICU.
        QRandomGenerator random(4);
        const QStringList pieces{u"我们"_s, u"认为"_s, u"对话"_s, u"，"_s, u"很重要"_s,
                                 u"。"_s,   u"ABC"_s,  u"3.5"_s,  u"𠀀"_s};
        QString text;
        while (text.size() < 30'000)
            text += pieces[random.bounded(pieces.size())];
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::BreakIterator> iterator(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        const icu::UnicodeString units(text.utf16(), int32_t(text.size()));
        iterator->setText(units);
        QStringList expected;
        int from = 0;
        for (int to = iterator->next(); to != icu::BreakIterator::DONE;
             from = to, to = iterator->next())
            expected.append(text.mid(from, to - from));
        QCOMPARE(tokensOf(text), expected);
    }

    void aRunWithoutAnyMark_isCoveredWhole()
    {
        const QString text = u"重要"_s.repeated(100'000);
        const DocumentPtr document = Document::fromText(text.toUtf8());
        Position at = 0;
        for (const Range token : alignmentTokens(*document, {0, document->length()})) {
            QCOMPARE(token.start, at);
            at = token.end;
        }
        QCOMPARE(at, document->length());
    }

    void aPartOfTheText_isCutAlone()
    {
        const DocumentPtr document = Document::fromText("one 📌two three"_ba);
        QCOMPARE(alignmentTokens(*document, {2, 7}), (std::vector<Range>{{2, 3}, {4, 7}}));
        QCOMPARE(alignmentTokens(*document, {-3, 1}), (std::vector<Range>{{0, 1}}));
        QCOMPARE(alignmentTokens(*document, {9, 99}), (std::vector<Range>{{9, 14}}));
        QCOMPARE(alignmentTokens(*document, {9, 2}), (std::vector<Range>{}));
    }

    void trimmed_leavesNoWhiteSpaceAtTheEnds()
    {
        const DocumentPtr document = Document::fromText(" \u3000é b\u2028 "_ba);
        QCOMPARE(trimmed(*document, {0, 7}), (Range{2, 5}));
        QCOMPARE(trimmed(*document, {2, 3}), (Range{2, 3}));
        QVERIFY(trimmed(*document, {0, 2}).isEmpty());
        QVERIFY(trimmed(*document, {5, 99}).isEmpty());
    }
};

DIPTYCH_TEST(TestTokens)

#include "tst_tokens.moc"
