// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal.h"
#include "storage/samples.h"
#include "support/testmain.h"

#include <QtCore/QCryptographicHash>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

const FilePath somePath = FilePath::fromNative("statement.txt.annotations.json");

Codebook allTags()
{
    return sampleSidecar().codebook.united(Codebook::defaults());
}

/// Edits of every kind: added, changed, removed, several at once, tags with them and alone.
std::vector<SidecarEdit> sampleEdits()
{
    const Sidecar sidecar = sampleSidecar();
    Annotation fresh =
        annotationOn(u"in spring"_s, {u"count"_s}, u"line\nbreak \"and\" 漢 \u2028"_s);
    Annotation louder = sidecar.annotations.at(1);
    louder.note = u"loud"_s;
    louder.confidence = 0.1;
    Codebook more = sidecar.codebook;
    more.put(tagNamed(u"irony\\ \u202e"_s));
    Annotation ironic = louder;
    ironic.tags.append(more.tags().last().id);
    const Annotation link = linkFrom(u"Nobody asked"_s, u"contradicts"_s);
    Annotation softened = link;
    softened.link->relation = u"softens \"it\"\n"_s;
    softened.link->state = AnchorState::Moved;
    std::vector<SidecarEdit> edits(8);
    edits[0].annotations = {{std::nullopt, fresh}};
    edits[1].annotations = {{sidecar.annotations.at(1), louder}};
    edits[2].codebook.emplace(sidecar.codebook, more);
    edits[2].annotations = {{louder, ironic}, {sidecar.annotations.at(2), std::nullopt}};
    edits[3].codebook.emplace(more, sidecar.codebook);
    edits[4].annotations = {{ironic, louder}, {fresh, std::nullopt}};
    edits[5].annotations = {{std::nullopt, link}};
    edits[6].annotations = {{link, softened}};
    edits[7].annotations = {{softened, std::nullopt}};
    return edits;
}

QByteArray journalOf(const std::vector<SidecarEdit> &edits)
{
    const QString name = sampleSidecar().sourceName;
    Codebook tags = allTags();
    QByteArray text = journalHead(name);
    for (const SidecarEdit &edit : edits) {
        if (edit.codebook)
            tags = edit.codebook->second.united(tags);
        text += journalLine(edit, tags, name);
    }
    return text;
}

Journal parsed(QByteArrayView text)
{
    return *parseJournal(text, somePath, sampleSidecar());
}

/// A line with a right checksum, whatever it says.
QByteArray lineOf(const QByteArray &object)
{
    const QByteArray rest = object.sliced(1);
    return "{\"sum\":\"" +
           QCryptographicHash::hash(rest, QCryptographicHash::Blake2b_160).toHex().first(16) +
           "\"," + rest + '\n';
}

/// Sidecars that hold the same, in whatever order.
void compare(Sidecar left, Sidecar right)
{
    for (Sidecar *sidecar : {&left, &right}) {
        std::ranges::sort(sidecar->annotations, {},
                          [](const Annotation &annotation) { return annotation.id; });
    }
    QCOMPARE(left.annotations, right.annotations);
    QCOMPARE(left.pins, right.pins);
    QVERIFY(left.codebook == right.codebook);
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_areReadAsTheyWereWritten()
    {
        const std::vector<SidecarEdit> edits = sampleEdits();
        const QByteArray text = journalOf(edits);
        QCOMPARE(text.count('\n'), qsizetype(edits.size()) + 1);
        QVERIFY(text.endsWith('\n'));
        const Journal journal = parsed(text);
        QVERIFY(journal.damage.isEmpty());
        QCOMPARE(journal.edits.size(), edits.size());
        for (std::size_t i = 0; i < edits.size(); ++i)
            QVERIFY(journal.edits[i] == edits[i]);
    }

    void pins_areReadAsTheyWereWritten()
    {
        const PinnedPair tie = pinOn(u"over 200 boats"_s);
        const PinnedPair other = pinOn(u"on Monday"_s, u"a\u2028b"_s);
        PinnedPair cut = tie;
        cut.kind = PinnedPair::Kind::Cut;
        std::vector<SidecarEdit> edits(3);
        edits[0].pins = {{std::nullopt, tie}, {std::nullopt, other}};
        edits[1].pins = {{tie, cut}};
        edits[1].annotations = sampleEdits()[0].annotations;
        edits[2].pins = {{other, std::nullopt}};
        const QByteArray text = journalOf(edits);
        const Journal journal = parsed(text);
        QVERIFY(journal.damage.isEmpty());
        QVERIFY(journal.edits == edits);
        Sidecar after = sampleSidecar();
        qsizetype changed = 0;
        after = journal.sum().mergedInto(after, &changed);
        QCOMPARE(after.pins, QList<PinnedPair>({cut}));
        QCOMPARE(changed, 2);
        QCOMPARE(journal.sum().mergedInto(after, &changed), after);
        QCOMPARE(changed, 0);
        // One that is none costs its line.
        QByteArray damaged = text;
        damaged.replace("\"cut\"", "\"cup\"");
        QCOMPARE(parsed(damaged).damage.size(), 1);
        const QByteArray noKind = journalHead(u"a"_s) + lineOf("{\"pins\":[{\"after\":{}}]}");
        QCOMPARE(parsed(noKind).damage.size(), 1);
    }

    void everyCut_keepsTheWholeLines()
    {
        const std::vector<SidecarEdit> edits = sampleEdits();
        const QByteArray text = journalOf(edits);
        for (qsizetype length = 0; length <= text.size(); ++length) {
            const QByteArrayView cut = QByteArrayView(text).first(length);
            const Journal journal = parsed(cut);
            QVERIFY(journal.damage.isEmpty());
            const qsizetype lines = std::max<qsizetype>(0, cut.count('\n') - 1);
            QCOMPARE(qsizetype(journal.edits.size()), lines);
            QVERIFY(std::ranges::equal(journal.edits, std::span(edits).first(std::size_t(lines))));
        }
    }

    void everyDamagedByte_costsItsLineOnly()
    {
        const std::vector<SidecarEdit> edits = sampleEdits();
        const QByteArray text = journalOf(edits);
        qsizetype line = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            // Inside a line one byte is like another.
            if (at % 5 != 0 && text[at] != '\n' && text[at] != '"')
                continue;
            QByteArray damaged = text;
            damaged[at] = char(damaged[at] ^ 0x20);
            const Journal journal = parsed(damaged);
            const bool isNewline = text[at] == '\n';
            std::vector<SidecarEdit> expected = edits;
            if (line > 0)
                expected.erase(expected.begin() + line - 1);
            // Without its newline a line is one with the next.
            if (isNewline && line < qsizetype(edits.size()))
                expected.erase(expected.begin() + std::max<qsizetype>(0, line - 1));
            QVERIFY(std::ranges::equal(journal.edits, expected));
            const bool isTorn = isNewline && at == text.size() - 1;
            QCOMPARE(journal.damage.isEmpty(), isTorn);
            line += isNewline;
        }
    }

    void foreignLines_areDamage_data()
    {
        QTest::addColumn<QByteArray>("line");
        const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
        QTest::newRow("no JSON") << QByteArray("garbage\n");
        QTest::newRow("empty") << QByteArray("\n");
        QTest::newRow("zeros") << QByteArray(4096, '\0') + '\n';
        QTest::newRow("no sum") << QByteArray("{\"annotations\":[]}\n");
        QTest::newRow("nothing in it") << lineOf("{}");
        QTest::newRow("no edit") << lineOf("{\"annotations\":[]}");
        QTest::newRow("empty edit") << lineOf("{\"annotations\":[{}]}");
        QTest::newRow("other kinds") << lineOf("{\"annotations\":{\"before\":[1,2]}}");
        QTest::newRow("two ids") << lineOf("{\"annotations\":[{\"before\":{\"id\":\"urn:x:1\"},"
                                           "\"after\":{\"id\":\"urn:x:2\"}}]}");
        QTest::newRow("key twice") << lineOf("{\"annotations\":[{\"after\":{\"id\":\"urn:x:1\","
                                             "\"id\":\"urn:x:1\"}}]}");
        QTest::newRow("tag without id")
            << lineOf("{\"codebook\":{\"before\":[],\"after\":[{\"name\":\"a\"}]}}");
        QTest::newRow("no valid JSON") << lineOf("{\"annotations\":[}");
        QTest::newRow("bad UTF-8") << lineOf("{\"annotations\":\"\xff\"}");
        QTest::newRow("deep") << lineOf("{\"annotations\":" + deep + '}');
    }
    void foreignLines_areDamage()
    {
        QFETCH(QByteArray, line);
        const QByteArray text = journalOf(sampleEdits());
        const qsizetype behindHead = text.indexOf('\n') + 1;
        const Journal journal = parsed(QByteArray(text).insert(behindHead, line));
        QCOMPARE(journal.damage.size(), 1);
        QVERIFY(!journal.damage.first().place.isEmpty());
        QVERIFY(journal.edits == sampleEdits());
    }

    void newerVersion_isRefused()
    {
        const QByteArray text = lineOf("{\"journal\":2,\"source\":\"statement.txt\"}");
        const Result<Journal> journal = parseJournal(text, somePath, sampleSidecar());
        QVERIFY(!journal);
        QCOMPARE(journal.error().code, ErrorCode::Unsupported);
    }

    void lostHead_isDamageAlone()
    {
        const QByteArray text = journalOf(sampleEdits());
        const Journal journal = parsed(text.sliced(text.indexOf('\n') + 1));
        QVERIFY(journal.edits == sampleEdits());
    }

    void sum_isWhatAllEditsTogetherDo()
    {
        const Sidecar before = sampleSidecar();
        EditSum sum;
        for (const SidecarEdit &edit : sampleEdits())
            sum.add(edit);
        Sidecar after = before;
        after.annotations[1].note = u"loud"_s;
        after.annotations[1].confidence = 0.1;
        after.annotations.removeAt(2);
        qsizetype changed = 0;
        compare(sum.mergedInto(before, &changed), after);
        QCOMPARE(changed, 2);
        compare(sum.imposedOn(before), after);
        compare(sum.mergedInto(after, &changed), after);
        QCOMPARE(changed, 0);
    }

    void sum_isMergedWithWhatOthersWrote()
    {
        const Sidecar before = sampleSidecar();
        Annotation ours = before.annotations.at(1);
        ours.note = u"ours"_s;
        const Annotation fresh = annotationOn(u"in spring"_s, {u"count"_s});
        EditSum sum;
        sum.add({{{before.annotations.at(1), ours}, {std::nullopt, fresh}}, {}});
        Sidecar theirs = before;
        theirs.annotations[1].confidence = 0.5;
        theirs.annotations.removeAt(3);
        const Sidecar merged = sum.mergedInto(theirs);
        Sidecar expected = theirs;
        expected.annotations[1].note = u"ours"_s;
        expected.annotations.append(fresh);
        compare(merged, expected);
        compare(sum.mergedInto(merged), expected);
        // Removed there and changed here: changed.
        theirs.annotations.removeAt(1);
        QVERIFY(sum.mergedInto(theirs).annotations.contains(ours));
    }

    void sum_keepsBothWhereOneThingWasChangedTwice()
    {
        const Sidecar before = sampleSidecar();
        Annotation ours = before.annotations.at(1);
        ours.note = u"ours"_s;
        EditSum sum;
        sum.add({{{before.annotations.at(1), ours}}, {}});
        Sidecar theirs = before;
        theirs.annotations[1].note = u"theirs"_s;
        const Sidecar merged = sum.mergedInto(theirs);
        QCOMPARE(merged.annotations.size(), before.annotations.size() + 1);
        QStringList notes;
        for (const Annotation &annotation : merged.annotations)
            notes.append(annotation.note);
        QVERIFY(notes.contains(u"ours"_s));
        QVERIFY(notes.contains(u"theirs"_s));
    }

    void carriedTags_areThoseInUseAndThoseOfTheReader()
    {
        const Codebook all = allTags();
        const Codebook carried = carriedTags({}, all);
        QVERIFY(carried == sampleSidecar().codebook);
        Annotation user = annotationOn(u"in spring"_s);
        const Tag used = Codebook::defaults().tags().last();
        user.tags = {used.id};
        QVERIFY(carriedTags({user}, all).find(used.id));
        if (!Codebook::defaults().parentOf(used.id).isNull())
            QVERIFY(carriedTags({user}, all).find(used.parent));
    }
};

DIPTYCH_TEST(TestJournal)

#include "tst_journal.moc"
