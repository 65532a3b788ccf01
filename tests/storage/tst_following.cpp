// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/loader.h"
#include "storage/journal.h"
#include "storage/samples.h"
#include "storage/sidecarkeeper.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <unistd.h>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sidecarName = "statement.txt.annotations.json";

Annotation remark(const QString &note)
{
    Annotation annotation = annotationOn(u"in spring"_s, {u"count"_s}, note);
    annotation.id = newAnnotationId();
    return annotation;
}

/// The sample saved, and a keeper that has it open.
struct Desk
{
    Desk()
    {
        place.write(sidecarName, serialized(sampleSidecar()));
        document = *loadDocument(place.source());
        keeper = open();
        here = loaded();
    }
    [[nodiscard]] std::unique_ptr<SidecarKeeper> open() const
    {
        SidecarFile file(place.source());
        Sidecar sidecar = *file.load(*document);
        return std::make_unique<SidecarKeeper>(std::move(file), std::move(sidecar), document);
    }
    [[nodiscard]] Sidecar loaded() const { return *SidecarFile(place.source()).load(*document); }
    [[nodiscard]] QByteArray bytes() const { return place.read(sidecarName); }
    void put(const Sidecar &sidecar) const { place.write(sidecarName, serialized(sidecar)); }
    bool change(const Annotation &before, const QString &note)
    {
        Annotation after = before;
        after.note = note;
        return bool(keeper->keep({{{{before, after}}, here.codebook}}));
    }

    Workplace place;
    DocumentPtr document;
    std::unique_ptr<SidecarKeeper> keeper;
    Sidecar here; ///< as it was read first
};

QStringList notesOf(const Sidecar &sidecar)
{
    QStringList notes;
    for (const Annotation &annotation : sidecar.annotations)
        notes << annotation.note;
    return notes;
}

} // namespace

/// What others do to a sidecar that is open, without an edit here.
class TestFollowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChanged_isNothing()
    {
        Desk desk;
        const QByteArray before = desk.bytes();
        QVERIFY(desk.keeper->look()->isEmpty());
        desk.place.write(sidecarName, before); // another file with the same bytes
        QVERIFY(desk.keeper->look()->isEmpty());
        QCOMPARE(desk.bytes(), before);
        QVERIFY(desk.keeper->isSettled());
    }

    void othersWork_isHandedOverAndNothingIsWritten()
    {
        Desk desk;
        Sidecar theirs = desk.here;
        theirs.annotations[0].note = u"theirs"_s;
        theirs.annotations.removeAt(2);
        theirs.annotations.append(remark(u"new"_s));
        // As a person would write it: not one byte of that is ours to change.
        const QByteArray written = serialized(theirs).replace("\n  ", "\n\t") + "\n\n";
        desk.place.write(sidecarName, written);
        const Result<SidecarKeeper::FromOthers> seen = desk.keeper->look();
        QVERIFY(seen);
        QCOMPARE(seen->annotations.size(), 3u);
        QVERIFY(seen->contradictions.isEmpty());
        QCOMPARE(desk.bytes(), written);
        QVERIFY(desk.keeper->isSettled());
        QVERIFY(desk.keeper->look()->isEmpty());
        QVERIFY(desk.keeper->settle()->isEmpty());
        QCOMPARE(desk.bytes(), written);
    }

    void editsOfBothSides_areMerged()
    {
        Desk desk;
        QVERIFY(desk.change(desk.here.annotations.at(0), u"ours"_s));
        Sidecar theirs = desk.here;
        theirs.annotations[1].note = u"theirs"_s;
        desk.put(theirs);
        const Result<SidecarKeeper::FromOthers> seen = desk.keeper->look();
        QVERIFY(seen);
        QCOMPARE(seen->annotations.size(), 1u);
        QCOMPARE(seen->annotations.front().after->note, u"theirs"_s);
        QVERIFY(seen->contradictions.isEmpty());
        const QStringList notes = notesOf(desk.loaded());
        QVERIFY(notes.contains(u"ours"_s) && notes.contains(u"theirs"_s));
        QCOMPARE(notes.size(), desk.here.annotations.size());
    }

    void contradictions_areToldAndBothVersionsKept()
    {
        Desk desk;
        const Annotation before = desk.here.annotations.at(0);
        QVERIFY(desk.change(before, u"ours"_s));
        Sidecar theirs = desk.here;
        theirs.annotations[0].note = u"theirs"_s;
        desk.put(theirs);
        const Result<SidecarKeeper::FromOthers> seen = desk.keeper->look();
        QVERIFY(seen);
        QCOMPARE(seen->contradictions.size(), 1);
        QCOMPARE(seen->contradictions.first().id, before.id);
        const Sidecar now = desk.loaded();
        QCOMPARE(now.annotations.size(), desk.here.annotations.size() + 1);
        for (const Annotation &annotation : now.annotations) {
            if (annotation.id == before.id)
                QCOMPARE(annotation.note, u"ours"_s);
            if (annotation.id == seen->contradictions.first().versionId)
                QCOMPARE(annotation.note, u"theirs"_s);
        }
        QVERIFY(notesOf(now).contains(u"theirs"_s));
    }

    void editMadeOnWhatOthersChangedMeanwhile_contradictsToo()
    {
        Desk desk;
        const Annotation before = desk.here.annotations.at(0);
        Sidecar theirs = desk.here;
        theirs.annotations[0].note = u"theirs"_s;
        desk.put(theirs);
        QVERIFY(desk.keeper->look());
        // Written by a reader who had not seen it yet.
        QVERIFY(desk.change(before, u"ours"_s));
        const Result<SidecarKeeper::FromOthers> settled = desk.keeper->settle();
        QVERIFY(settled);
        QCOMPARE(settled->contradictions.size(), 1);
        const QStringList notes = notesOf(desk.loaded());
        QVERIFY(notes.contains(u"ours"_s) && notes.contains(u"theirs"_s));
    }

    void olderVersionPutBack_isBroughtUpToDate()
    {
        Desk desk;
        const QByteArray older = desk.bytes();
        QVERIFY(desk.change(desk.here.annotations.at(0), u"ours"_s));
        QVERIFY(desk.keeper->settle());
        desk.place.write(sidecarName, older);
        QVERIFY(desk.keeper->look());
        QVERIFY(notesOf(desk.loaded()).contains(u"ours"_s));
    }

    void removedFile_isToldAndWrittenOnlyWhenAsked()
    {
        Desk desk;
        ::unlink(desk.place.sidecar().native().constData());
        for (int i = 0; i < 2; ++i) {
            const Result<SidecarKeeper::FromOthers> seen = desk.keeper->look();
            QVERIFY(!seen);
            QCOMPARE(seen.error().code, ErrorCode::NotFound);
        }
        QVERIFY(!desk.keeper->isSettled());
        QVERIFY(!desk.keeper->settle());
        QVERIFY(desk.bytes().isEmpty());
        desk.keeper->writeAnew();
        QVERIFY(desk.keeper->settle());
        QVERIFY(desk.keeper->isSettled());
        QCOMPARE(notesOf(desk.loaded()), notesOf(desk.here));
    }

    void removedFile_isWrittenWithTheNextEdit()
    {
        Desk desk;
        ::unlink(desk.place.sidecar().native().constData());
        QVERIFY(!desk.keeper->look());
        QVERIFY(desk.change(desk.here.annotations.at(0), u"ours"_s));
        QVERIFY(desk.keeper->settle());
        QCOMPARE(desk.loaded().annotations.size(), desk.here.annotations.size());
        QVERIFY(notesOf(desk.loaded()).contains(u"ours"_s));
    }

    void removedFileThatComesBack_isFollowed()
    {
        Desk desk;
        const QByteArray before = desk.bytes();
        ::unlink(desk.place.sidecar().native().constData());
        QVERIFY(!desk.keeper->look());
        desk.place.write(sidecarName, before);
        QVERIFY(desk.keeper->look());
        QVERIFY(desk.keeper->isSettled());
        QCOMPARE(desk.bytes(), before);
    }

    void garbage_isLeftAloneAndCanBeSetAside()
    {
        Desk desk;
        const QByteArray garbage = "<<<<<<< HEAD\n" + desk.bytes().first(500);
        desk.place.write(sidecarName, garbage);
        const Result<SidecarKeeper::FromOthers> seen = desk.keeper->look();
        QVERIFY(!seen);
        QCOMPARE(seen.error().code, ErrorCode::Syntax);
        QVERIFY(!desk.keeper->settle());
        QVERIFY(desk.change(desk.here.annotations.at(0), u"ours"_s)); // the journal has it
        QVERIFY(!desk.keeper->settle());
        QCOMPARE(desk.bytes(), garbage);
        const Result<FilePath> aside = desk.keeper->setAside();
        QVERIFY(aside);
        QCOMPARE(aside->fileName(), sidecarName + ".damaged");
        QCOMPARE(desk.place.read(aside->fileName()), garbage);
        QVERIFY(desk.keeper->settle());
        QVERIFY(notesOf(desk.loaded()).contains(u"ours"_s));
        // The next one gets another name.
        desk.place.write(sidecarName, garbage);
        QVERIFY(!desk.keeper->look());
        QCOMPARE(desk.keeper->setAside()->fileName(), sidecarName + ".damaged2");
    }

    void whoReadsOnly_seesTheJournalOfTheOther()
    {
        Desk desk;
        QCOMPARE(desk.keeper->claim("Ann"), Tenure::Here);
        const std::unique_ptr<SidecarKeeper> reader = desk.open();
        QCOMPARE(reader->claim({}), Tenure::SameProgram);
        reader->setReadOnly(true);
        const QByteArray before = desk.bytes();
        for (const QString &note : {u"first"_s, u"second"_s}) {
            QVERIFY(desk.change(desk.here.annotations.at(0), note));
            const Result<SidecarKeeper::FromOthers> seen = reader->look();
            QVERIFY(seen);
            QCOMPARE(seen->annotations.size(), 1u);
            QCOMPARE(seen->annotations.front().after->note, note);
        }
        QCOMPARE(desk.bytes(), before);
        QVERIFY(reader->isSettled());
        // When it is in the sidecar that is the same.
        QVERIFY(desk.keeper->settle());
        QVERIFY(reader->look()->isEmpty());
        desk.keeper->giveBack();
        QCOMPARE(reader->claim({}), Tenure::Here);
        reader->setReadOnly(false);
        QVERIFY(reader->look()->isEmpty());
    }

    void journalOfAKilledHolder_isTakenOver()
    {
        Desk desk;
        QVERIFY(inChild([&]() -> bool {
            return desk.keeper->claim({}) == Tenure::Here &&
                   desk.change(desk.here.annotations.at(0), u"last words"_s);
        }));
        desk.keeper->setReadOnly(true);
        QCOMPARE(desk.keeper->claim({}), Tenure::Here);
        desk.keeper->setReadOnly(false);
        const Result<SidecarKeeper::FromOthers> seen = desk.keeper->look();
        QVERIFY(seen);
        QCOMPARE(seen->annotations.size(), 1u);
        QVERIFY(!desk.keeper->isSettled());
        QVERIFY(desk.keeper->settle());
        QVERIFY(desk.keeper->isSettled());
        QCOMPARE(notesOf(*parseSidecar(desk.bytes(), desk.place.sidecar())).first(),
                 u"last words"_s);
    }

    void journalThatWasSeenBeforeItsHolderDied_isTakenOverToo()
    {
        Desk desk;
        std::optional<Presence> holder = *Presence::take(desk.place.sidecar());
        QVERIFY(holder);
        QVERIFY(inChild([&]() -> bool {
            // As a holder does that is killed later.
            desk.keeper.reset();
            SidecarFile file(desk.place.source());
            const Sidecar sidecar = *file.read();
            JournalFile journal =
                *JournalFile::create(desk.place.sidecar(), journalHead(sidecar.sourceName));
            const SidecarEdit edit{{{std::nullopt, remark(u"last words"_s)}}, {}};
            return bool(journal.append(journalLine(edit, sidecar.codebook, sidecar.sourceName)));
        }));
        desk.keeper->setReadOnly(true);
        QCOMPARE(desk.keeper->look()->annotations.size(), 1u);
        holder.reset();
        QCOMPARE(desk.keeper->claim({}), Tenure::Here);
        desk.keeper->setReadOnly(false);
        QVERIFY(!desk.keeper->isSettled());
        QVERIFY(desk.keeper->settle());
        QCOMPARE(parseSidecar(desk.bytes(), desk.place.sidecar())->annotations.size(),
                 desk.here.annotations.size() + 1);
        QVERIFY(desk.keeper->isSettled());
    }

    void whatOthersWrote_isPlaced()
    {
        Desk desk;
        int placings = 0;
        desk.keeper->setPlace([&](Sidecar &sidecar) {
            ++placings;
            for (Annotation &annotation : sidecar.annotations)
                annotation.state = AnchorState::Moved;
        });
        Sidecar theirs = desk.here;
        theirs.annotations.append(remark(u"new"_s));
        desk.put(theirs);
        const Result<SidecarKeeper::FromOthers> seen = desk.keeper->look();
        QCOMPARE(placings, 1);
        QCOMPARE(seen->annotations.back().after->state, AnchorState::Moved);
        QCOMPARE(desk.bytes(), serialized(theirs));
    }
};

DIPTYCH_TEST(TestFollowing)

#include "tst_following.moc"
