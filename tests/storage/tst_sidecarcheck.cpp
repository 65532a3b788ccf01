// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/samples.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

/// The sample without its orphan: nothing is wrong with it.
Sidecar soundSidecar()
{
    Sidecar sidecar = sampleSidecar();
    sidecar.annotations.removeAt(2);
    return sidecar;
}

} // namespace

class TestSidecarCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundSidecar_hasNoProblems()
    {
        QVERIFY(checkAgainst(soundSidecar(), *sampleDocument()).isEmpty());
    }

    void problems_nameTheItem_data()
    {
        QTest::addColumn<Sidecar>("sidecar");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        QTest::newRow("orphan") << sampleSidecar() << u"item 3"_s << u"dock warden"_s;
        Sidecar sidecar = soundSidecar();
        sidecar.annotations[0].selector.range = {3, 8};
        QTest::newRow("other words there") << sidecar << u"item 1"_s << u"coun"_s;
        sidecar = soundSidecar();
        sidecar.annotations[1].selector.range.end = 100000;
        QTest::newRow("beyond the end") << sidecar << u"item 2"_s << u"100000"_s;
        sidecar = soundSidecar();
        sidecar.annotations[1].selector.range = {};
        QTest::newRow("no position") << sidecar << u"item 2"_s << u"no position"_s;
        sidecar = soundSidecar();
        sidecar.annotations[2].tags.append(tagNamed(u"stranger"_s).id);
        QTest::newRow("unknown tag")
            << sidecar << u"item 3"_s << tagNamed(u"stranger"_s).id.toString(QUuid::WithoutBraces);
        sidecar = soundSidecar();
        sidecar.annotations[2].id = sidecar.annotations[0].id;
        QTest::newRow("same id") << sidecar << u"item 3"_s << u"same id"_s;
        sidecar = soundSidecar();
        sidecar.source.length += 1;
        QTest::newRow("other length") << sidecar << u"diptych:source"_s << u"characters"_s;
        sidecar = soundSidecar();
        sidecar.source.textSha256 = "00";
        QTest::newRow("other text") << sidecar << u"diptych:source"_s << u"text"_s;
        sidecar = soundSidecar();
        sidecar.source.sha256 = "00";
        QTest::newRow("other bytes, same text") << sidecar << u"diptych:source"_s << u"file"_s;
    }
    void problems_nameTheItem()
    {
        QFETCH(Sidecar, sidecar);
        QFETCH(QString, place);
        QFETCH(QString, words);
        const QList<Problem> problems = checkAgainst(sidecar, *sampleDocument());
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.constFirst().place.contains(place),
                 qPrintable(problems.constFirst().place));
        QVERIFY2(problems.constFirst().what.contains(words),
                 qPrintable(problems.constFirst().what));
    }

    void farEnds_areHeldAgainstTheOtherSource()
    {
        Sidecar sidecar = soundSidecar();
        sidecar.annotations.append(linkFrom(u"Nobody asked"_s, u"contradicts"_s));
        SourceInfo info;
        const DocumentPtr sound =
            Document::fromText(u"And so, about 150 \"漢\" boats 📌"_s.toUtf8(), info);
        sidecar.annotations.last().link->selector.range = {14, 21};
        const QString source = sidecar.annotations.last().link->source;
        QVERIFY(checkAgainst(sidecar, *sampleDocument()).isEmpty());
        QVERIFY(checkFarEnds(sidecar, source, *sound).isEmpty());
        QVERIFY(checkFarEnds(sidecar, u"another.txt"_s, *sampleDocument()).isEmpty());
        const QList<Problem> problems = checkFarEnds(sidecar, source, *sampleDocument());
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.constFirst().place.contains(u"item 4"_s));
        QVERIFY(problems.constFirst().place.contains(source));
        QVERIFY(problems.constFirst().what.contains(u"150"_s));
    }

    void sidecarWithoutOurFields_isNotHeldAgainstAHash()
    {
        Sidecar sidecar = soundSidecar();
        sidecar.source = SourceRecord();
        QVERIFY(checkAgainst(sidecar, *sampleDocument()).isEmpty());
    }
};

DIPTYCH_TEST(TestSidecarCheck)

#include "tst_sidecarcheck.moc"
