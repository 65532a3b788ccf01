// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/provenance.h"
#include "storage/sidecar.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestProvenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_isSaidOfWhatWasMadeHere() { QVERIFY(!provenanceOf(annotation())); }

    void provenance_comesBackFromTheFile_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<double>("confidence");
        QTest::newRow("all of it") << u"statement-draft.txt"_s << 0.9375;
        QTest::newRow("a source to be escaped") << u"a%22b\"\\.txt"_s << 1.0;
        QTest::newRow("no source") << QString() << 0.0;
    }
    void provenance_comesBackFromTheFile()
    {
        QFETCH(QString, source);
        QFETCH(double, confidence);
        const Provenance given{u"urn:uuid:0b0c0d0e-0000-4000-8000-000000000001"_s, source,
                               confidence};
        Sidecar sidecar = newSidecar(*Document::fromText("The river rose."));
        sidecar.annotations.append(annotation());
        setProvenance(sidecar.annotations.first(), given);
        QCOMPARE(provenanceOf(sidecar.annotations.first()), given);

        const QByteArray bytes = serialized(sidecar);
        const Result<Sidecar> read = parseSidecar(bytes, {});
        QVERIFY(read);
        QCOMPARE(provenanceOf(read->annotations.first()), given);
        QCOMPARE(serialized(*read), bytes);
    }

    void otherFields_stay()
    {
        const QByteArray text =
            R"({"id":"urn:uuid:1","type":"Annotation","mood":"calm","body":[],)"
            R"("target":{"source":"a.txt","selector":[{"type":"TextPositionSelector","start":1,"end":2}]}})";
        Result<Sidecar> read = parseSidecar(text, {});
        QVERIFY(read);
        setProvenance(read->annotations.first(), {u"urn:uuid:2"_s, {}, std::nullopt});
        const QByteArray bytes = serialized(*read);
        QVERIFY2(bytes.contains("\"mood\": \"calm\""), bytes.constData());
        QVERIFY2(bytes.contains("diptych:carriedFrom"), bytes.constData());
    }

    void theFirst_isKept()
    {
        Annotation one = annotation();
        setProvenance(one, {u"urn:uuid:first"_s, {}, std::nullopt});
        setProvenance(one, {u"urn:uuid:second"_s, {}, std::nullopt});
        QCOMPARE(provenanceOf(one)->id, u"urn:uuid:first"_s);
    }

    void whatSaysItOtherwise_saysNothing_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"\"urn:uuid:2\"", "{}", "[]", "null", "{\"id\":7}"})
            QTest::newRow(value) << QByteArray(value);
    }
    void whatSaysItOtherwise_saysNothing()
    {
        QFETCH(QByteArray, value);
        Annotation one = annotation();
        one.foreign = R"({"item":{"diptych:carriedFrom":)" + value + "}}";
        QVERIFY(!provenanceOf(one));
    }

private:
    static Annotation annotation()
    {
        Annotation one;
        one.id = u"urn:uuid:0b0c0d0e-0000-4000-8000-000000000002"_s;
        one.motivation = u"commenting"_s;
        one.note = u"a note"_s;
        one.selector = {{4, 9}, u"river"_s, u"The "_s, u" rose."_s};
        return one;
    }
};

DIPTYCH_TEST(TestProvenance)
#include "tst_provenance.moc"
