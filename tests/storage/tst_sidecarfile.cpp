// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/samples.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestSidecarFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void load_withoutAFile_isNewAndWritesNothing()
    {
        const Workplace place;
        SidecarFile file(place.source());
        const Result<Sidecar> sidecar = file.load(*place.document());
        QVERIFY(sidecar);
        QVERIFY(sidecar->annotations.isEmpty());
        QCOMPARE(sidecar->sourceName, u"statement.txt"_s);
        QVERIFY(!file.changedOnDisk());
        QCOMPARE(place.names(), QList<QByteArray>{"statement.txt"});
    }

    void save_thenLoad_isTheSame()
    {
        const Workplace place;
        SidecarFile file(place.source());
        QVERIFY(file.load(*place.document()));
        const Result<Sidecar> saved = file.save(sampleSidecar());
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().describe()));
        QCOMPARE(*saved, sampleSidecar());
        QVERIFY(!file.changedOnDisk());
        QCOMPARE(place.names(), QList<QByteArray>({"statement.txt", "statement.txt.annotations.json"}));
        SidecarFile other(place.source());
        const Result<Sidecar> loaded = other.load(*place.document());
        QVERIFY(loaded);
        QCOMPARE(*loaded, sampleSidecar());
    }

    void save_again_changesNoByteAndNoFile()
    {
        const Workplace place;
        SidecarFile file(place.source());
        QVERIFY(file.load(*place.document()));
        QVERIFY(file.save(sampleSidecar()));
        const QByteArray bytes = place.read("statement.txt.annotations.json");
        const FileStamp stamp = *fileStamp(place.sidecar());
        SidecarFile other(place.source());
        const Result<Sidecar> loaded = other.load(*place.document());
        QVERIFY(loaded);
        QVERIFY(other.save(*loaded));
        QCOMPARE(place.read("statement.txt.annotations.json"), bytes);
        QCOMPARE(*fileStamp(place.sidecar()), stamp);
    }
};

DIPTYCH_TEST(TestSidecarFile)

#include "tst_sidecarfile.moc"
