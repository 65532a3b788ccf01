// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/samplepair.h"

#include "support/testmain.h"
#include "window/windowfixture.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QLabel>

using namespace diptych;
using namespace diptych::testing;

class TestSamplePair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copies_areTheReadersOwn()
    {
        const Result<SourcePair> sample = samplePair();
        QVERIFY(sample);
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        QVERIFY(sample->left.toString().startsWith(folder));
        QVERIFY(writeFileAtomically(sample->left, "my own words"));
        QVERIFY(QFile::remove(sample->right.toString()));
        QVERIFY(samplePair());
        QCOMPARE(*readFile(sample->left, 1 << 20), QByteArray("my own words")); // not overwritten
        QVERIFY(QFile::exists(sample->right.toString()));                       // but mended
        QVERIFY(QDir(folder).removeRecursively());
    }

    void opening_showsTagsAndANote()
    {
        const TextFolder folder;
        WindowFixture w(folder);
        w.window.files().openSample();
        QTRY_VERIFY(w.session.alignment());
        QVERIFY(w.session.annotations(Side::Left).count() > 3);
        QVERIFY(w.session.annotations(Side::Right).count() > 3);
        QTRY_VERIFY(w.find<QWidget>("inspectorNote")->isVisible());
        QVERIFY(w.view(Side::Left).hasFocus());
        QCOMPARE(w.messages(), QStringList()); // the sidecars fit their texts
    }
};

DIPTYCH_TEST(TestSamplePair)

#include "tst_samplepair.moc"
