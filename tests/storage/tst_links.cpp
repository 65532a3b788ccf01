// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/jsonview.h"
#include "storage/linksamples.h"
#include "storage/samples.h"
#include "support/testmain.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

Sidecar parsed(const QByteArray &text, QList<Problem> *problems = nullptr)
{
    const Result<Sidecar> sidecar =
        parseSidecar(text, FilePath::fromNative("statement.txt.annotations.json"), problems);
    if (!sidecar)
        qFatal("%s", qPrintable(sidecar.error().describe()));
    return *sidecar;
}

Sidecar holding(const Annotation &annotation)
{
    Sidecar sidecar = newSidecar(*sampleDocument());
    sidecar.annotations = {annotation};
    return sidecar;
}

} // namespace

class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void written_readsBackTheSame()
    {
        Annotation link = linkFrom(u"Nobody asked"_s, u"drops number"_s);
        link.link->state = AnchorState::Edited;
        link.note = u"see there"_s;
        link.tags = {tagNamed(u"count"_s).id};
        Sidecar sidecar = sampleSidecar();
        sidecar.annotations.append(link);
        const QByteArray bytes = serialized(sidecar);
        QList<Problem> problems;
        const Sidecar read = parsed(bytes, &problems);
        QVERIFY(problems.isEmpty());
        QCOMPARE(read.annotations.last(), link);
        QCOMPARE(serialized(read), bytes);
    }

    void written_hasTheFormAgreed()
    {
        const QByteArray compact =
            json::compact(serialized(holding(linkFrom(u"spring"_s, u"softens"_s))));
        QVERIFY2(compact.contains(writtenLink()), compact.constData());
    }

    void othersLinks_areUnderstoodOrKept_data()
    {
        QTest::addColumn<QByteArray>("bodies");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("relation");
        QTest::addColumn<QString>("note");
        for (const LinkSample &sample : linkSamples())
            QTest::newRow(sample.name)
                << sample.bodies << sample.source << sample.relation << sample.note;
    }
    void othersLinks_areUnderstoodOrKept()
    {
        QFETCH(QByteArray, bodies);
        QFETCH(QString, source);
        QFETCH(QString, relation);
        QFETCH(QString, note);
        const QByteArray item = foreignLink(bodies);
        const Sidecar sidecar = parsed('[' + item + ']');
        const Annotation &link = sidecar.annotations.constFirst();
        QCOMPARE(link.link.has_value(), !source.isEmpty());
        QCOMPARE(link.note, note);
        if (link.link) {
            QCOMPARE(link.link->source, source);
            QCOMPARE(link.link->relation, relation);
            QCOMPARE(link.link->selector.exact, u"ice"_s);
        }
        // To the letter, as long as nobody changes it.
        const QByteArray written = serialized(sidecar);
        QVERIFY2(json::compact(written).contains(item), json::compact(written).constData());
        QCOMPARE(parsed(written).annotations, sidecar.annotations);
    }

    void othersLinks_keepWhatTheyBroughtWhenChanged()
    {
        Sidecar sidecar = parsed('[' + elaborateLink() + ']');
        Annotation &link = sidecar.annotations.first();
        link.link->relation = u"source of"_s;
        link.modified = QDateTime(QDate(2026, 2, 3), QTime(4, 5), QTimeZone::UTC);
        const QByteArray compact = json::compact(serialized(sidecar));
        for (const QByteArray &fragment : elaborateFragments())
            QVERIFY2(compact.contains(fragment), compact.constData());
        QCOMPARE(parsed(compact).annotations.constFirst().link, link.link);
    }

    void placeThatOthersSawElsewhere_isAskedForAgain()
    {
        const Sidecar sidecar = parsed('[' + reversedLink() + ']');
        QCOMPARE(sidecar.annotations.constFirst().link->state, AnchorState::Orphan);
    }

    void keyThatStandsTwice_isAnError()
    {
        for (const QByteArray &link : linksWithAKeyTwice())
            QVERIFY(!parseSidecar(QByteArray('[' + link + ']'), FilePath::fromNative("x")));
    }

    void savedLink_isThereAgain()
    {
        const Workplace workplace;
        SidecarFile file(workplace.source());
        Sidecar sidecar = *file.load(*workplace.document());
        sidecar.annotations = {linkFrom(u"spring"_s, u"softens"_s)};
        describeSource(sidecar.source, *workplace.document());
        QVERIFY(file.save(sidecar));
        const Result<Sidecar> again = SidecarFile(workplace.source()).load(*workplace.document());
        QVERIFY(again);
        QCOMPARE(again->annotations, sidecar.annotations);
    }
};

DIPTYCH_TEST(TestLinks)

#include "tst_links.moc"
