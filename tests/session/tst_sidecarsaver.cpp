// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/file.h"
#include "document/loader.h"
#include "session/sidecarsaver.h"
#include "support/testmain.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestSidecarSaver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flush_leavesTheNewestStateOnDisk()
    {
        QTemporaryDir folder;
        const FilePath source = FilePath::fromString(folder.filePath(u"a.txt"_s));
        QVERIFY(writeFileAtomically(source, "one two three"));
        const DocumentPtr document = *loadDocument(source);
        SidecarFile file(source);
        Sidecar sidecar = *file.load(*document);
        SidecarSaver saver(std::move(file));
        QSignalSpy saved(&saver, &SidecarSaver::saved);
        for (int i = 0; i < 20; ++i) {
            sidecar.source.memo = QString::number(i);
            saver.save(sidecar);
        }
        QVERIFY(saver.isBusy());
        saver.flush();
        QVERIFY(!saver.isBusy());
        QVERIFY(saved.count() >= 1);
        // Overtaken states are skipped: the first and the last at most, plus those that got a turn.
        QVERIFY(saved.count() <= 20);
        QCOMPARE(SidecarFile(source).load(*document)->source.memo, u"19"_s);
    }

    void failure_isToldAndTheNextSaveTriesAnew()
    {
        QTemporaryDir folder;
        const FilePath source = FilePath::fromString(folder.filePath(u"a.txt"_s));
        QVERIFY(writeFileAtomically(source, "one two three"));
        const DocumentPtr document = *loadDocument(source);
        SidecarFile file(source);
        Sidecar sidecar = *file.load(*document);
        SidecarSaver saver(std::move(file));
        QSignalSpy failed(&saver, &SidecarSaver::failed);
        QSignalSpy saved(&saver, &SidecarSaver::saved);
        // A folder where the sidecar should be: no save can succeed.
        QVERIFY(QDir(folder.path()).mkdir(u"a.txt.annotations.json"_s));
        saver.save(sidecar);
        saver.flush();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(saved.count(), 0);
        QVERIFY(QDir(folder.path()).rmdir(u"a.txt.annotations.json"_s));
        saver.save(sidecar);
        saver.flush();
        QCOMPARE(saved.count(), 1);
    }
};

DIPTYCH_TEST(TestSidecarSaver)

#include "tst_sidecarsaver.moc"
