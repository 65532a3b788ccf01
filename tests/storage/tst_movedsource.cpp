// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/movedsource.h"

#include "storage/samples.h"
#include "storage/sidecarfile.h"
#include "support/testmain.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <filesystem>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

class TestMovedSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Workplace>(u"project/texts"_s);
        Sidecar sidecar = newSidecar(*m_place->document());
        describeSource(sidecar.source, *m_place->document());
        sidecar.annotations = {annotationOn(u"Nobody asked"_s, {}, u"who?"_s),
                               linkFrom(u"in spring"_s, u"softens"_s)};
        sidecar.pins = {pinOn(u"Nobody asked"_s)};
        QVERIFY(SidecarFile(m_place->source()).save(sidecar));
    }

    void renamedSource_findsItsAnnotations_data()
    {
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("renamed") << QByteArray("other name.txt");
        QTest::newRow("into a folder") << QByteArray("sub/statement.txt");
        QTest::newRow("a folder up") << QByteArray("../%1.txt");
        QTest::newRow("any bytes") << QByteArray("o\xff\nname");
    }

    void renamedSource_findsItsAnnotations()
    {
        QFETCH(QByteArray, to);
        const FilePath source = moved(to);
        const auto found = sidecarsLeftBehind(*sampleDocument(source));
        std::vector<FilePath> sources;
        for (const SidecarLeftBehind &one : found)
            sources.push_back(one.source.absolute());
        QCOMPARE(sources, std::vector<FilePath>({m_place->source().absolute()}));
        QCOMPARE(found.front().annotations, 2);
        QCOMPARE(sourceElsewhere(m_place->source()).absolute(), source);
        fs::remove(source.native().toStdString());
    }

    void nothingIsFound_whereNothingIsLost()
    {
        // The source is there still: the other is a copy.
        m_place->write("copy.txt", m_place->read("statement.txt"));
        QVERIFY(sidecarsLeftBehind(*sampleDocument(m_place->path("copy.txt"))).empty());
        std::filesystem::remove(m_place->path("copy.txt").native().toStdString());
        // Another text.
        const FilePath source = moved("renamed.txt");
        m_place->write("renamed.txt", "Another text.");
        SourceInfo info;
        info.path = source;
        const DocumentPtr other = Document::fromText("Another text.", info);
        QVERIFY(sidecarsLeftBehind(*other).empty());
        QVERIFY(sourceElsewhere(m_place->source()).isEmpty());
        QVERIFY(sourceElsewhere(m_place->path("never.txt")).isEmpty());
    }

    void damagedSidecar_isNotOffered()
    {
        const FilePath source = moved("renamed.txt");
        m_place->write("statement.txt.annotations.json",
                       m_place->read("statement.txt.annotations.json").chopped(9));
        QVERIFY(sidecarsLeftBehind(*sampleDocument(source)).empty());
    }

    void adoptedSidecar_saysTheSame()
    {
        const QByteArray before = m_place->read("statement.txt.annotations.json");
        const FilePath source = moved("sub/new name.txt");
        QVERIFY(adoptSidecar(m_place->source(), source));
        QCOMPARE(m_place->read("statement.txt.annotations.json"), before);
        const Result<Sidecar> adopted = SidecarFile(source).read();
        QVERIFY(adopted);
        QCOMPARE(adopted->sourceName, u"new%20name.txt"_s);
        QCOMPARE(adopted->annotations.size(), 2);
        QVERIFY(checkAgainst(*adopted, *sampleDocument(source)).isEmpty());
        const auto link = std::ranges::find_if(
            adopted->annotations, [](const Annotation &one) { return one.link.has_value(); });
        QCOMPARE(fileNamed(link->link->source, source.absolute()),
                 m_place->path("other text.txt").absolute());
        QCOMPARE(fileNamed(adopted->pins.first().partner, source.absolute()),
                 m_place->path("release.txt").absolute());
        QVERIFY(sidecarsLeftBehind(*sampleDocument(source)).size() <= 1);
    }

    void ownSidecar_isNotReplaced()
    {
        const FilePath source = moved("renamed.txt");
        m_place->write("renamed.txt.annotations.json", "mine");
        const Result<void> adopted = adoptSidecar(m_place->source(), source);
        QVERIFY(!adopted);
        QCOMPARE(adopted.error().code, ErrorCode::Conflict);
        QCOMPARE(m_place->read("renamed.txt.annotations.json"), "mine");
    }

    void hugeFolder_isNotReadWhole()
    {
        for (int i = 0; i < 6'000; ++i)
            m_place->write("0" + QByteArray::number(i), "x");
        const FilePath source = moved("renamed.txt");
        QVERIFY(sidecarsLeftBehind(*sampleDocument(source)).size() <= 1);
    }

private:
    FilePath moved(QByteArray to) const
    {
        to.replace("%1", QDir(m_place->path("").toString()).dirName().toUtf8());
        const FilePath target = m_place->path(to);
        const fs::path native = target.native().toStdString();
        fs::create_directories(native.parent_path());
        fs::rename(m_place->source().native().toStdString(), native);
        return FilePath::fromNative(QByteArray::fromStdString(native.lexically_normal().native()));
    }

    std::unique_ptr<Workplace> m_place;
};

DIPTYCH_TEST(TestMovedSource)

#include "tst_movedsource.moc"
