// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/placing.h"
#include "storage/jsonview.h"
#include "storage/samples.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

DocumentPtr documentOf(const QString &text,
                       const FilePath &path = FilePath::fromNative("statement.txt"))
{
    SourceInfo info;
    info.path = path;
    return Document::fromText(text.toUtf8(), info);
}

} // namespace

class TestPlacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unchangedSource_changesNothing()
    {
        Sidecar sidecar = sampleSidecar();
        QList<Problem> problems;
        placeIn(sidecar, *sampleDocument(), {}, &problems);
        QCOMPARE(sidecar, sampleSidecar());
        QVERIFY(problems.isEmpty());
    }

    void shiftedText_movesAllAndTellsHowMany()
    {
        Sidecar sidecar = sampleSidecar();
        QList<Problem> problems;
        const DocumentPtr document = documentOf(u"A new head.\n"_s + sampleText());
        placeIn(sidecar, *document, {}, &problems);
        QCOMPARE(sidecar.annotations.size(), 4);
        for (const Annotation &annotation : std::as_const(sidecar.annotations)) {
            if (annotation.selector.exact == u"dock warden"_s) {
                // It had no place before; something like it is no more than a guess.
                QCOMPARE(annotation.state, AnchorState::Uncertain);
            } else {
                QCOMPARE(annotation.state, AnchorState::Moved);
                QCOMPARE(document->string(annotation.selector.range), annotation.selector.exact);
            }
        }
        QCOMPARE(problems.size(), 2);
        QVERIFY(problems.constFirst().what.contains(u'3'));
        QVERIFY(problems.constLast().what.contains(u'1'));
    }

    void foreignPositionsInOtherUnits_areCorrected()
    {
        Sidecar sidecar = sampleSidecar();
        sidecar.source = SourceRecord();
        Annotation &boats = sidecar.annotations[1];
        const Range right = boats.selector.range;
        boats.selector.range = {right.start + 1,
                                right.end + 1}; // one character beyond the BMP comes before
        placeIn(sidecar, *sampleDocument());
        QCOMPARE(boats.selector.range, right);
        QCOMPARE(boats.state, AnchorState::Moved);
    }

    void formOfOthers_staysUntilTheTextChanges()
    {
        const QByteArray beyond(
            R"({"id":"urn:x:1","type":"Annotation","target":{"source":"statement.txt","selector":[{"type":"TextPositionSelector","start":900,"end":905},{"type":"TextQuoteSelector","exact":"second vote","prefix":"A "}]}})");
        const FilePath path = FilePath::fromNative("statement.txt.annotations.json");
        const Result<Sidecar> read = parseSidecar(beyond, path);
        QVERIFY(read);
        Sidecar sidecar = *read;
        placeIn(sidecar, *sampleDocument());
        const Range found = sidecar.annotations.constFirst().selector.range;
        QCOMPARE(sampleDocument()->string(found), u"second vote"_s);
        QVERIFY(json::compact(serialized(sidecar)).contains(beyond));

        sidecar.source = sampleSidecar().source;
        const DocumentPtr changed = documentOf(u"A new head.\n"_s + sampleText());
        placeIn(sidecar, *changed);
        sidecar.source.textSha256 = changed->textSha256();
        sidecar.source.length = changed->length();
        Result<Sidecar> again = parseSidecar(serialized(sidecar), path);
        QVERIFY(again);
        QCOMPARE(again->annotations.constFirst().selector.range,
                 (Range{found.start + 12, found.end + 12}));
        placeIn(*again, *changed);
        QCOMPARE(again->annotations, sidecar.annotations);
    }

    void renamedSource_givesItsNewName()
    {
        Sidecar sidecar = sampleSidecar();
        placeIn(sidecar, *sampleDocument(FilePath::fromNative("dir/new name.txt")));
        QCOMPARE(sidecar.sourceName, u"new%20name.txt"_s);
    }

    void otherSource_keepsItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("described");
        QTest::newRow("an address") << u"http://example.org/statement"_s << true;
        QTest::newRow("another folder") << u"../other.txt"_s << true;
        QTest::newRow("nothing says it is the same") << u"other.txt"_s << false;
    }
    void otherSource_keepsItsName()
    {
        QFETCH(QString, name);
        QFETCH(bool, described);
        Sidecar sidecar = sampleSidecar();
        sidecar.sourceName = name;
        if (!described)
            sidecar.source = SourceRecord();
        placeIn(sidecar, *sampleDocument());
        QCOMPARE(sidecar.sourceName, name);
    }
};

DIPTYCH_TEST(TestPlacing)

#include "tst_placing.moc"
