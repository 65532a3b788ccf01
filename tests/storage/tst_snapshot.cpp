// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/snapshot.h"
#include "support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

const QString prose = u"The ferry left at noon – 📌 all hands on deck.\r\n"_s;

DocumentPtr textOf(const QString &text)
{
    return Document::fromText(text.toUtf8());
}

/// A folder with a source in it.
struct Place
{
    QTemporaryDir folder;

    [[nodiscard]] FilePath source() const
    {
        return FilePath::fromString(folder.filePath(u"text.txt"_s));
    }
    [[nodiscard]] QString kept(const Document &document) const
    {
        return snapshotPath(source(), document.textSha256()).toString();
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.filePath(u".diptych/texts"_s))
            .entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
};

bool isKept(const FilePath &source, const Document &document, const SnapshotLimits &limits = {})
{
    const Result<bool> kept = keepSnapshot(source, document, limits);
    return kept && *kept;
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptText_readsBackTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("prose") << prose;
        QTest::newRow("empty") << QString();
        QTest::newRow("large") << prose.repeated(20000);
    }
    void keptText_readsBackTheSame()
    {
        QFETCH(QString, text);
        const Place place;
        const DocumentPtr document = textOf(text);
        QCOMPARE(isKept(place.source(), *document), true);
        const DocumentPtr read = readSnapshot(place.source(), document->textSha256());
        QVERIFY(read);
        QCOMPARE(read->text(), document->text());
        // Once is enough, and nothing else is left behind.
        QCOMPARE(isKept(place.source(), *document), true);
        QCOMPARE(place.files(), {QString::fromLatin1(document->textSha256()) + u".zst"_s});
    }

    void missingOrDamaged_isNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no frame") << QByteArray("The ferry left at noon.");
        QTest::newRow("says it is huge")
            << QByteArray::fromHex("28b52ffde0ffffffffffffff7f0100002000");
    }
    void missingOrDamaged_isNone()
    {
        QFETCH(QByteArray, bytes);
        const Place place;
        const DocumentPtr document = textOf(prose);
        QVERIFY(!readSnapshot(place.source(), document->textSha256()));
        QCOMPARE(isKept(place.source(), *document), true);
        overwrite(place.kept(*document), bytes);
        QVERIFY(!readSnapshot(place.source(), document->textSha256()));
    }

    void anotherTextUnderItsName_isNone()
    {
        const Place place;
        const DocumentPtr document = textOf(prose);
        const DocumentPtr other = textOf(prose + u"And more."_s);
        QCOMPARE(isKept(place.source(), *document), true);
        QVERIFY(QFile::rename(place.kept(*document), place.kept(*other)));
        QVERIFY(!readSnapshot(place.source(), other->textSha256()));
    }

    void namesThatAreNoHash_areNotLookedFor()
    {
        const Place place;
        overwrite(place.folder.filePath(u"secret.zst"_s), "x");
        QVERIFY(!readSnapshot(place.source(), "../../secret"));
        QVERIFY(!readSnapshot(place.source(), {}));
    }

    void limits_hold()
    {
        const Place place;
        const DocumentPtr document = textOf(prose);
        QCOMPARE(isKept(place.source(), *document, {.textBytes = 10}), false);
        QVERIFY(place.files().isEmpty());
        SnapshotLimits limits;
        limits.folderBytes = 300;
        for (int i = 0; i < 12; ++i) {
            const DocumentPtr next = textOf(prose + QString::number(i));
            QCOMPARE(isKept(place.source(), *next, limits), true);
            QVERIFY(readSnapshot(place.source(), next->textSha256(), limits));
        }
        qint64 bytes = 0;
        for (const QString &name : place.files())
            bytes += QFileInfo(place.folder.filePath(u".diptych/texts/"_s + name)).size();
        QVERIFY2(bytes <= limits.folderBytes, QByteArray::number(bytes).constData());
        QVERIFY(place.files().size() > 1);
    }

    void linkInPlaceOfTheFolder_isNotFollowed()
    {
        const Place place;
        const QTemporaryDir elsewhere;
        QVERIFY(QFile::link(elsewhere.path(), place.folder.filePath(u".diptych"_s)));
        QVERIFY(!keepSnapshot(place.source(), *textOf(prose)));
        QVERIFY(QDir(elsewhere.path()).isEmpty());
    }

    void readOnlyFolder_isAnError()
    {
        const Place place;
        overwrite(place.folder.filePath(u".diptych"_s), "a file");
        const Result<bool> kept = keepSnapshot(place.source(), *textOf(prose));
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::NotAFile);
    }
};

DIPTYCH_TEST(TestSnapshot)

#include "tst_snapshot.moc"
