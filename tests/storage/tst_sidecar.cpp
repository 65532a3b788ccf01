// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/samples.h"
#include "support/testmain.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <random>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

const FilePath path = FilePath::fromNative("statement.txt.annotations.json");

Result<Sidecar> parse(const QByteArray &text, QList<Problem> *problems = nullptr)
{
    return parseSidecar(text, path, problems);
}

} // namespace

class TestSidecar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_belongTogether()
    {
        const FilePath source = FilePath::fromNative("dir/a b.txt");
        QCOMPARE(sidecarPath(source).native(), QByteArray("dir/a b.txt.annotations.json"));
        QCOMPARE(sourcePath(sidecarPath(source)), source);
        QVERIFY(sourcePath(FilePath::fromNative("a.json")).isEmpty());
        QVERIFY(sourcePath(FilePath::fromNative("dir/.annotations.json")).isEmpty());
    }

    void written_hasTheFormAgreed()
    {
        Sidecar sidecar = sampleSidecar();
        sidecar.annotations = {sidecar.annotations.constLast()};
        sidecar.annotations[0].selector = {{5, 8}, u"mod"_s, u"a \""_s, u"est"_s};
        const SourceRecord &source = sidecar.source;
        const Annotation &soft = sidecar.annotations.constFirst();
        const QByteArray framing = tagNamed(u"framing"_s).id.toByteArray(QUuid::WithoutBraces);
        const QByteArray euphemism = tagNamed(u"euphemism"_s).id.toByteArray(QUuid::WithoutBraces);
        const QByteArray count = tagNamed(u"count"_s).id.toByteArray(QUuid::WithoutBraces);
        QByteArray expected = writtenForm();
        expected.replace("@FILEHASH@", source.sha256);
        expected.replace("@TEXTHASH@", source.textSha256);
        expected.replace("@LENGTH@", QByteArray::number(source.length));
        expected.replace("@FRAMING@", framing);
        expected.replace("@EUPHEMISM@", euphemism);
        expected.replace("@COUNT@", count);
        expected.replace("@ANNOTATION@", soft.id.toUtf8());
        expected.replace("@CODER@", soft.creator.id.toUtf8());
        QCOMPARE(QString::fromUtf8(serialized(sidecar)), QString::fromUtf8(expected));
    }

    void written_readsBackTheSame()
    {
        const Sidecar sidecar = sampleSidecar();
        const QByteArray bytes = serialized(sidecar);
        QList<Problem> problems;
        const Result<Sidecar> read = parse(bytes, &problems);
        QVERIFY(read);
        QVERIFY(problems.isEmpty());
        QCOMPARE(read->annotations.size(), sidecar.annotations.size());
        for (qsizetype i = 0; i < sidecar.annotations.size(); ++i)
            QCOMPARE(read->annotations[i], sidecar.annotations[i]);
        QCOMPARE(read->codebook, sidecar.codebook);
        QCOMPARE(read->source, sidecar.source);
        QCOMPARE(*read, sidecar);
        QCOMPARE(serialized(*read), bytes);
    }

    void written_doesNotDependOnTheOrderGiven()
    {
        Sidecar sidecar = largeSidecar(200);
        const QByteArray bytes = serialized(sidecar);
        std::mt19937 random(3);
        std::shuffle(sidecar.annotations.begin(), sidecar.annotations.end(), random);
        QCOMPARE(serialized(sidecar), bytes);
    }

    void written_isJsonForOthers()
    {
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(serialized(sampleSidecar()), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        const QJsonArray items = json["first"_L1]["items"_L1].toArray();
        QCOMPARE(items.size(), 4);
        QCOMPARE(items[2]["diptych:state"_L1].toString(), u"orphan"_s);
        QCOMPARE(items[1]["target"_L1]["selector"_L1][0]["exact"_L1].toString(),
                 u"over 200 boats"_s);
        QVERIFY(!json.object().contains("total"_L1));
    }

    void hundredThousand_readBackTheSame()
    {
        const Sidecar sidecar = largeSidecar(100'000);
        const QByteArray bytes = serialized(sidecar);
        const Result<Sidecar> read = parse(bytes);
        QVERIFY(read);
        QVERIFY(*read == sidecar);
        QVERIFY(serialized(*read) == bytes);
    }

    void unknownTag_isWrittenWithItsIdAndStaysUnknown()
    {
        Sidecar sidecar = sampleSidecar();
        sidecar.codebook = Codebook();
        const QByteArray bytes = serialized(sidecar);
        const Result<Sidecar> read = parse(bytes);
        QVERIFY(read);
        QCOMPARE(*read, sidecar);
    }

    void byteOrderMark_isAccepted()
    {
        const Result<Sidecar> read = parse("\xef\xbb\xbf" + serialized(sampleSidecar()));
        QVERIFY(read);
        QCOMPARE(*read, sampleSidecar());
    }

    void errors_nameThePlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("empty") << QByteArray() << u"1:1"_s;
        QTest::newRow("null") << QByteArray("null") << u"1:1"_s;
        QTest::newRow("number") << QByteArray("7") << u"1:1"_s;
        QTest::newRow("string") << QByteArray("\"annotations\"") << u"1:1"_s;
        QTest::newRow("empty object") << QByteArray("{}") << u"1:1"_s;
        QTest::newRow("something else") << QByteArray("\n{\"type\":\"Feature\"}") << u"2:1"_s;
        QTest::newRow("pages elsewhere")
            << QByteArray(
                   "{\"type\":\"AnnotationCollection\",\n\"first\":\"http://example.org/p1\"}")
            << u"2:9"_s;
        QTest::newRow("annotations elsewhere")
            << QByteArray("{\"type\":\"AnnotationCollection\",\"total\":3}") << u"1:1"_s;
        QTest::newRow("neither page nor number")
            << QByteArray("{\"type\":\"AnnotationCollection\",\"frist\":{\"items\":[]}}")
            << u"1:1"_s;
        QTest::newRow("page without items")
            << QByteArray("{\"type\":\"AnnotationPage\",\"item\":[]}") << u"1:1"_s;
        QTest::newRow("items that are no array")
            << QByteArray("{\"type\":\"AnnotationCollection\",\"first\":\n{\"items\":{}}}")
            << u"2:1"_s;
        QTest::newRow("target twice")
            << QByteArray("[{\"type\":\"Annotation\",\"target\":\"a\",\n\"target\":\"b\"}]")
            << u"2:2"_s;
        QTest::newRow("escaped key twice")
            << QByteArray("[{\"type\":\"Annotation\",\"id\":\"a\",\n\"\\u0069d\":\"b\"}]")
            << u"2:2"_s;
        QTest::newRow("items twice")
            << QByteArray("{\"type\":\"AnnotationPage\",\"items\":[],\"items\":[]}") << u"1:38"_s;
    }
    void errors_nameThePlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const Result<Sidecar> read = parse(text);
        QVERIFY(!read);
        QCOMPARE(read.error().place, place);
        QCOMPARE(read.error().file, path);
        QVERIFY(!read.error().what.isEmpty() && !read.error().remedy.isEmpty());
    }

    void emptyCollections_areNoError()
    {
        for (const char *text : {"[]", "{\"type\":\"AnnotationCollection\",\"total\":0}",
                                 "{\"type\":\"AnnotationPage\",\"items\":[]}"}) {
            const Result<Sidecar> read = parse(text);
            QVERIFY2(read, text);
            QVERIFY(read->annotations.isEmpty());
            QVERIFY(!read->id.isEmpty());
        }
    }

    void everyCut_isAnError()
    {
        const QByteArray bytes = serialized(sampleSidecar());
        for (qsizetype length = 0; length < bytes.size() - 1; ++length)
            QVERIFY2(!parse(bytes.first(length)), qPrintable(QString::number(length)));
    }

    void randomBytes_neverLoseAnnotationsSilently()
    {
        const Sidecar sidecar = sampleSidecar();
        const QByteArray bytes = serialized(sidecar);
        std::mt19937 random(11);
        for (int round = 0; round < 3000; ++round) {
            QByteArray damaged = bytes;
            for (int i = 0; i <= int(random() % 3); ++i)
                damaged[qsizetype(random() % uint(bytes.size()))] = char(random());
            QList<Problem> problems;
            const Result<Sidecar> read = parse(damaged, &problems);
            if (!read)
                continue;
            // An item that is no annotation any more is kept and told.
            QVERIFY(read->annotations.size() == sidecar.annotations.size() || !problems.isEmpty());
            const QByteArray again = serialized(*read);
            const Result<Sidecar> second = parse(again);
            QVERIFY(second);
            QCOMPARE(serialized(*second), again);
        }
    }
};

DIPTYCH_TEST(TestSidecar)

#include "tst_sidecar.moc"
