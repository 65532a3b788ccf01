// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/conflictcopies.h"
#include "storage/samples.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray original = "statement.txt.annotations.json";

Annotation remark(const QString &note)
{
    Annotation annotation = annotationOn(u"in spring"_s, {u"count"_s}, note);
    annotation.id = newAnnotationId();
    annotation.created = QDateTime({2026, 1, 2}, {10, 0}, QTimeZone::UTC);
    annotation.modified = annotation.created;
    return annotation;
}

Annotation changed(Annotation annotation, const QString &note)
{
    annotation.note = note;
    annotation.modified = annotation.created.addSecs(3600);
    return annotation;
}

QStringList notesOf(const Sidecar &sidecar)
{
    QStringList notes;
    for (const Annotation &annotation : sidecar.annotations)
        notes << annotation.note;
    notes.sort();
    return notes;
}

} // namespace

class TestConflictCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<QString>("maker");
        QTest::addColumn<bool>("doubtful");
        const auto row = [](const char *mark, const char *maker, bool isDoubtful = false) {
            QTest::newRow(mark) << QByteArray(mark) << QString::fromUtf8(maker) << isDoubtful;
        };
        row(".sync-conflict-20260102-112233-ABCDEF7", "Syncthing");
        row(".sync-conflict-20260102-112233", "Syncthing"); // before it named the device
        row(" (conflicted copy 2025-04-10 093612)", "Nextcloud");
        row(" (conflicted copy 2025-04-10 093612 2)", "Nextcloud");
        row(" (conflicted copy Ann Berg 2025-04-10 093612)", "Nextcloud");
        row("_conflict-20250410-093612", "ownCloud");
        row(" (SFConflict ann@example.org 2026-01-02-11-22-33)", "Seafile");
        row(" (Ann's conflicted copy 2026-01-02)", "Dropbox");
        row(" (Ann\xe2\x80\x99s conflicted copy)", "Dropbox");
        row(" (ANN-LAPTOP's conflicted copy 2026-01-02 (1))", "Dropbox");
        row(" (conflicted copy)", "");
        row("(Conflict_ann (Web browser)_2026-01-02-11-22-33)", "FileCloud");
        row(" (In Konflikt stehende Kopie von Ann 2026-01-02)", "");
        row(" [Conflict]", "");
        row(" (Ann \xe7\x9a\x84\xe5\x86\xb2\xe7\xaa\x81\xe5\x89\xaf\xe6\x9c\xac)", "");
        row("_LOCAL_12345", "git");
        row("_REMOTE_12345", "git");
        row("_BACKUP_12345", "git");
        row(" (1)", "Google Drive", true);
        row(" 2", "iCloud", true);
        row("-ANN-LAPTOP", "OneDrive", true);
        row("-ANN-LAPTOP-2", "OneDrive", true);
    }
    void names()
    {
        QFETCH(const QByteArray, mark);
        QFETCH(const QString, maker);
        QFETCH(const bool, doubtful);
        const auto name = copyName("statement.txt.annotations" + mark + ".json", original);
        QVERIFY(name);
        QCOMPARE(name->maker, maker);
        QCOMPARE(name->isDoubtful, doubtful);
        // Of another file it is no copy.
        QVERIFY(!copyName("stat.txt.annotations" + mark + ".json", original));
        QVERIFY(!copyName("statement.txt.annotations" + mark + ".txt", original));
    }

    void otherNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
             {"statement.txt.annotations.json", "statement.txt.annotations_BASE_123.json",
              "statement.txt.annotations.json.damaged", ".statement.txt.annotations.lock",
              "statement.txt.annotations (copy).json", "statement.txt.annotations.old.json",
              "statement.txt.json", "statement.txt", "", ".json",
              "statement.txt.annotations (1)(2).json", "statement.txt.annotations-.json",
              "statement.txt.annotations\xff.json"})
            QTest::newRow(name) << QByteArray(name);
    }
    void otherNames()
    {
        QFETCH(const QByteArray, name);
        QVERIFY(!copyName(name, original));
    }

    void copiesBesideASidecar_areFoundByName()
    {
        const Workplace place;
        QVERIFY(possibleCopies(place.source()).isEmpty());
        place.write(original, serialized(sampleSidecar()));
        place.write("statement.txt.annotations (1).json", "x");
        place.write("statement.txt.annotations.sync-conflict-20260102-112233-ABCDEF7.json", "x");
        place.write("other.txt.annotations (1).json", "x");
        place.write("\xff", "x");
        QCOMPARE(
            possibleCopies(place.source()),
            QList<FilePath>(
                {place.path("statement.txt.annotations (1).json"),
                 place.path(
                     "statement.txt.annotations.sync-conflict-20260102-112233-ABCDEF7.json")}));
    }

    void onlyWhatBelongsToTheSameSource_isACopy()
    {
        const Workplace place;
        const Sidecar own = sampleSidecar();
        const auto isCopy = [&](const QByteArray &mark, const Sidecar &copy) {
            const QByteArray name = "statement.txt.annotations" + mark + ".json";
            place.write(name, serialized(copy));
            return conflictCopy(place.path(name), place.source(), own).has_value();
        };
        const QByteArray certain = " (conflicted copy 2025-04-10 093612)";
        const QByteArray doubtful = " (1)";
        QVERIFY(isCopy(certain, own));
        QVERIFY(isCopy(doubtful, own));
        Sidecar stranger = own;
        stranger.id = newAnnotationId();
        QVERIFY(isCopy(certain, stranger)); // two that began separately, for the same source
        QCOMPARE(isCopy(doubtful, stranger), !own.source.textSha256.isEmpty());
        stranger.source.textSha256 = QByteArray(64, '0');
        QVERIFY(!isCopy(doubtful, stranger));
        stranger.sourceName = u"other.txt"_s;
        QVERIFY(!isCopy(certain, stranger));
        for (const QByteArray &garbage : {QByteArray(), QByteArray("<<<<<<< HEAD"),
                                          QByteArray("[1, 2"), QByteArray(10000, '[')}) {
            place.write("statement.txt.annotations (1).json", garbage);
            QVERIFY(!conflictCopy(place.path("statement.txt.annotations (1).json"), place.source(),
                                  own));
        }
    }

    void whatEitherHas_staysInAMerge()
    {
        Sidecar own = sampleSidecar();
        Sidecar copy = own;
        own.annotations.append(remark(u"own"_s));
        copy.annotations.append(remark(u"theirs"_s));
        copy.annotations.removeAt(0);
        QVERIFY(hasNews(own, copy));
        QList<Contradiction> contradictions;
        const Sidecar both = mergedWithCopy(own, copy, &contradictions);
        QVERIFY(contradictions.isEmpty());
        QCOMPARE(both.annotations.size(), own.annotations.size() + 1);
        QCOMPARE(both.id, own.id);
        // What was merged has nothing new any more.
        QVERIFY(!hasNews(both, copy));
        QVERIFY(!hasNews(own, sampleSidecar()));
    }

    void whatOneSideChanged_isNoContradiction()
    {
        const Annotation first = remark(u"as it was"_s);
        Sidecar own = sampleSidecar();
        Sidecar copy = own;
        own.annotations = {first};
        copy.annotations = {changed(first, u"changed there"_s)};
        QList<Contradiction> contradictions;
        QCOMPARE(notesOf(mergedWithCopy(own, copy, &contradictions)),
                 QStringList(u"changed there"_s));
        QCOMPARE(notesOf(mergedWithCopy(copy, own, &contradictions)),
                 QStringList(u"changed there"_s));
        QVERIFY(contradictions.isEmpty());
        QVERIFY(hasNews(own, copy));
        QVERIFY(!hasNews(copy, own));
    }

    void whatBothChanged_isKeptTwice()
    {
        const Annotation first = remark(u"as it was"_s);
        Sidecar own = sampleSidecar();
        Sidecar copy = own;
        own.annotations = {changed(first, u"here"_s)};
        copy.annotations = {changed(first, u"there"_s)};
        QList<Contradiction> contradictions;
        const Sidecar both = mergedWithCopy(own, copy, &contradictions);
        QCOMPARE(notesOf(both), QStringList({u"here"_s, u"there"_s}));
        QCOMPARE(contradictions.size(), 1);
        QVERIFY(!hasNews(both, copy));
    }
};

DIPTYCH_TEST(TestConflictCopies)

#include "tst_conflictcopies.moc"
