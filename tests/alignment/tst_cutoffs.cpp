// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/cutoffs.h"
#include "support/testmain.h"
#include "textpair.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;

class TestCutOffs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOfSentences_areTied_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("tied");
        const QString whole = u"They spread doubtful figures about empty beds."_s;
        QTest::newRow("tail behind a footer")
            << u"They spread doubtful figures about\n\n- 3 -\n\nempty beds."_s << whole
            << u"empty>5 beds.>6"_s;
        QTest::newRow("tail next to it") << u"They spread doubtful figures about\n\nempty beds."_s
                                         << whole << u"empty>5 beds.>6"_s;
        QTest::newRow("head before a footer")
            << u"They spread\n\n- 3 -\n\ndoubtful figures about empty beds."_s << whole
            << u"They>0 spread>1"_s;
        QTest::newRow("tail on the right")
            << whole << u"They spread doubtful figures about\n\n- 3 -\n\nempty beds."_s
            << u"empty>8 beds.>9"_s;
        QTest::newRow("other words behind the footer")
            << u"They spread doubtful figures about\n\n- 3 -\n\nfull beds."_s << whole << QString();
        QTest::newRow("more words behind the footer")
            << u"They spread doubtful figures about\n\n- 3 -\n\nvery empty beds."_s << whole
            << QString();
        QTest::newRow("too far off")
            << u"They spread doubtful figures about\n\none\n\ntwo\n\nthree\n\nempty beds."_s
            << whole << QString();
    }
    void endsOfSentences_areTied()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, tied);
        TextPair pair(left, right);
        const bool headIsApart = left.startsWith(u"They spread\n"_s);
        pair.tie(u"doubtful"_s, u"doubtful"_s);
        pair.tie(u"figures"_s, u"figures"_s);
        const UnitPair units = pair.sentences();
        const std::vector<UnitLink> links = linksByWords(pair.words, units, pair.map);
        QCOMPARE(links.size(), std::size_t(1));
        tieCutOffs(pair.words, units, links, pair.map);
        const quint32 at = pair.map.toRight(pair.find(Side::Left, u"doubtful"_s));
        const QString middle = u"doubtful>%1 figures>%2"_s.arg(at).arg(at + 1);
        QCOMPARE(pair.tied(),
                 (headIsApart ? QString(tied + u' ' + middle) : QString(middle + u' ' + tied))
                     .trimmed());
    }

    void wordsThatAreTaken_stayWhereTheyAre()
    {
        TextPair pair(u"They spread doubtful figures about\n\nempty beds."_s,
                      u"They spread doubtful figures about empty beds. Nobody sleeps in beds."_s);
        pair.tie(u"figures"_s, u"figures"_s);
        pair.map.tie(pair.find(Side::Left, u"beds."_s), pair.find(Side::Right, u"beds."_s, 1));
        const QString before = pair.tied();
        const UnitPair units = pair.sentences();
        tieCutOffs(pair.words, units, linksByWords(pair.words, units, pair.map), pair.map);
        QCOMPARE(pair.tied(), before);
    }
};

DIPTYCH_TEST(TestCutOffs)
#include "tst_cutoffs.moc"
