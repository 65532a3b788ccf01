// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/quoting.h"
#include "base/file.h"
#include "session/opening.h"
#include "storage/snapshot.h"
#include "support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opening_writesNothing()
    {
        QTemporaryDir folder;
        const FilePath source = at(folder, "a.txt");
        QVERIFY(writeFileAtomically(source, "one two three"));
        const Result<OpenedSource> opened = openSource(source);
        QVERIFY(opened);
        QVERIFY(opened->file.has_value());
        QCOMPARE(opened->document->string({0, 3}), u"one"_s);
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList(u"a.txt"_s));
    }

    void sidecar_standsForItsSource()
    {
        QTemporaryDir folder;
        const FilePath source = at(folder, "a.txt");
        QVERIFY(writeFileAtomically(source, "one two three"));
        const FilePath sidecar = sidecarPath(source);
        Sidecar made = newSidecar(**loadDocument(source));
        made.label = u"kept"_s;
        QVERIFY(writeFileAtomically(sidecar, serialized(made)));
        const Result<OpenedSource> opened = openSource(sidecar);
        QVERIFY(opened);
        QCOMPARE(opened->document->info().path, source);
        QCOMPARE(opened->sidecar.label, u"kept"_s);
        // One that is left alone is a text like any other.
        QVERIFY(QFile::remove(folder.filePath(u"a.txt"_s)));
        const Result<OpenedSource> alone = openSource(sidecar);
        QVERIFY(alone);
        QCOMPARE(alone->document->info().path, sidecar);
    }

    void damagedSidecar_leavesTheTextReadable_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"type\": \"AnnotationColl");
        QTest::newRow("zeroed") << QByteArray(512, '\0');
        QTest::newRow("conflict markers")
            << QByteArray("<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n");
    }
    void damagedSidecar_leavesTheTextReadable()
    {
        QFETCH(QByteArray, json);
        QTemporaryDir folder;
        const FilePath source = at(folder, "a.txt");
        QVERIFY(writeFileAtomically(source, "one two three"));
        QVERIFY(writeFileAtomically(sidecarPath(source), json));
        const Result<OpenedSource> opened = openSource(source);
        QVERIFY(opened);
        QVERIFY(!opened->file);
        QVERIFY(opened->whyNoFile);
        QCOMPARE(opened->whyNoFile->file, sidecarPath(source));
        QCOMPARE(*readFile(sidecarPath(source), 1000), json);
    }

    void changedSource_isComparedWithTheTextThatWasKept_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::addColumn<AnchorState>("state");
        QTest::newRow("kept") << true << AnchorState::Orphan;
        QTest::newRow("not kept") << false << AnchorState::Uncertain;
    }
    void changedSource_isComparedWithTheTextThatWasKept()
    {
        QFETCH(bool, isKept);
        QFETCH(AnchorState, state);
        const QByteArray before("News.\n\nThe north team won the cup in May.\n\n"
                                "The south team won the cup in June.\n\nThe end.\n");
        const QByteArray after("News.\n\nThe south team won the cup in June.\n\nThe end.\n");
        QTemporaryDir folder;
        const FilePath source = at(folder, "a.txt");
        QVERIFY(writeFileAtomically(source, before));
        Result<OpenedSource> opened = openSource(source);
        QVERIFY(opened);
        Annotation annotation;
        annotation.id = newAnnotationId();
        annotation.motivation = u"highlighting"_s;
        annotation.selector = *selectorFor(*opened->document, {7, 41});
        opened->sidecar.annotations = {annotation};
        describeSource(opened->sidecar.source, *opened->document);
        QVERIFY(opened->file->save(opened->sidecar));
        if (isKept)
            QVERIFY(keepSnapshot(source, *opened->document));

        QVERIFY(writeFileAtomically(source, after));
        opened = openSource(source);
        QVERIFY(opened);
        QCOMPARE(opened->sidecar.annotations.size(), 1);
        QCOMPARE(opened->sidecar.annotations.constFirst().state, state);
        QCOMPARE(opened->sidecar.annotations.constFirst().selector.exact,
                 annotation.selector.exact);
    }

    void missingSource_isAnError()
    {
        QTemporaryDir folder;
        const Result<OpenedSource> opened = openSource(at(folder, "none.txt"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NotFound);
    }

private:
    static FilePath at(const QTemporaryDir &folder, const QByteArray &name)
    {
        return FilePath::fromNative(folder.path().toUtf8() + '/' + name);
    }
};

DIPTYCH_TEST(TestOpening)

#include "tst_opening.moc"
