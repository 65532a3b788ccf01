// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/folding.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &word)
{
    const FoldedWord folded = foldedWord(word.toUtf8());
    return QString::fromUcs4(folded.data(), folded.size());
}

} // namespace

class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alikeWords_foldToTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("case") << u"Briefing"_s << u"briefing"_s;
        QTest::newRow("edge punctuation") << u"\u201cethnic"_s << u"ethnic,"_s;
        QTest::newRow("apostrophes") << u"people's"_s << u"people\u2019s"_s;
        QTest::newRow("lost apostrophe") << u"people\u2019s"_s << u"peoples"_s;
        QTest::newRow("lost hyphen") << u"co-hosted"_s << u"cohosted"_s;
        QTest::newRow("spelling of two countries") << u"organisation"_s << u"organization"_s;
        QTest::newRow("digit groups") << u"12,500"_s << u"12500"_s;
        QTest::newRow("decimal comma") << u"12,5"_s << u"12.5"_s;
        QTest::newRow("ligature") << u"\ufb01sh"_s << u"fish"_s;
        QTest::newRow("composed") << u"e\u0301t\u00e9"_s << u"\u00e9te\u0301"_s;
        QTest::newRow("quotes, dashes and an ellipsis around and inside")
            << u"\u201cDon\u2019t\u2014\u2026\u201d"_s << u"dont"_s;
        QTest::newRow("an accent behind a quote")
            << u"\u2018\u00c9t\u00e9\u2019"_s << u"\u00e9t\u00e9"_s;
        QTest::newRow("dashes") << u"\u2014"_s << u"-"_s;
        QTest::newRow("quotes") << u"\u201c"_s << u"\""_s;
    }
    void alikeWords_foldToTheSame()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(!foldedWord(one.toUtf8()).isEmpty());
        QCOMPARE(shown(one), shown(other));
    }

    void otherWords_stayApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("words") << u"countries"_s << u"parties"_s;
        QTest::newRow("decimal point") << u"3.5"_s << u"35"_s;
        QTest::newRow("punctuation") << u"."_s << u","_s;
        QTest::newRow("accents") << u"ou"_s << u"o\u00f9"_s;
    }
    void otherWords_stayApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(foldedWord(one.toUtf8()) != foldedWord(other.toUtf8()));
    }

    void similarWords_areSpellingsOfOne_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("similar");
        QTest::newRow("a letter read wrong") << u"harbour"_s << u"barbour"_s << true;
        QTest::newRow("two letters for one") << u"modern"_s << u"modem"_s << true;
        QTest::newRow("a digit lost") << u"1987"_s << u"987"_s << true;
        QTest::newRow("a digit changed") << u"142"_s << u"140"_s << true;
        QTest::newRow("another ending") << u"subscribe"_s << u"subscribing"_s << true;
        QTest::newRow("a letter in the middle") << u"three"_s << u"threc"_s << true;
        QTest::newRow("short words") << u"them"_s << u"the"_s << false;
        QTest::newRow("another beginning") << u"where"_s << u"there"_s << false;
        QTest::newRow("two letters only") << u"of"_s << u"or"_s << false;
        QTest::newRow("other word") << u"handful"_s << u"crumb"_s << false;
        QTest::newRow("far longer") << u"state"_s << u"statehood"_s << false;
    }
    void similarWords_areSpellingsOfOne()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, similar);
        QCOMPARE(similarWords(foldedWord(one.toUtf8()), foldedWord(other.toUtf8())), similar);
        QCOMPARE(similarWords(foldedWord(other.toUtf8()), foldedWord(one.toUtf8())), similar);
    }
};

DIPTYCH_TEST(TestFolding)
#include "tst_folding.moc"
