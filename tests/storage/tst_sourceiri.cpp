// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sourceiri.h"
#include "support/testmain.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

FilePath path(const QByteArray &bytes)
{
    return FilePath::fromNative(bytes);
}

} // namespace

class TestSourceIri : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sources_areNamedByTheirFileName()
    {
        QCOMPARE(sourceIri(path("dir/a b:\xff~.txt")), u"a%20b%3A%FF~.txt"_s);
    }

    void others_areNamedByTheWayToThem_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("iri");
        QTest::newRow("the same folder")
            << QByteArray("/w/a.txt") << QByteArray("/w/b.txt") << u"b.txt"_s;
        QTest::newRow("itself") << QByteArray("/w/a.txt") << QByteArray("/w/a.txt") << u"a.txt"_s;
        QTest::newRow("beside it")
            << QByteArray("/w/one/a.txt") << QByteArray("/w/two/a.txt") << u"../two/a.txt"_s;
        QTest::newRow("below") << QByteArray("/w/a.txt") << QByteArray("/w/x/y/b.txt")
                               << u"x/y/b.txt"_s;
        QTest::newRow("above") << QByteArray("/w/x/y/a.txt") << QByteArray("/w/b.txt")
                               << u"../../b.txt"_s;
        QTest::newRow("at the root") << QByteArray("/a.txt") << QByteArray("/b.txt") << u"b.txt"_s;
        QTest::newRow("any bytes") << QByteArray("/w/a") << QByteArray("/w/ä :/\xff\n%2f?#")
                                   << u"%C3%A4%20%3A/%FF%0A%252f%3F%23"_s;
        QTest::newRow("detours") << QByteArray("/w/./x/../a") << QByteArray("/w//y/../b") << u"b"_s;
        QTest::newRow("called as its folder's folder")
            << QByteArray("/w/b/a") << QByteArray("/w/b") << u"../b"_s;
    }
    void others_areNamedByTheWayToThem()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, iri);
        QCOMPARE(relativeIri(path(from), path(to)), iri);
        QVERIFY(isNamed(iri, path(from), path(to)));
        QVERIFY(!isNamed(iri, path(from), path(to + 'x')));
        QVERIFY(!isNamed(iri, path("/elsewhere" + from), path(to)));
    }

    void relativePaths_countFromTheWorkingFolder()
    {
        QCOMPARE(relativeIri(path("a.txt"), path("x/b.txt")), u"x/b.txt"_s);
        QVERIFY(isNamed(u"x/b.txt"_s, path("a.txt"), path("./x/b.txt")));
        QCOMPARE(fileNamed(u"b.txt"_s, path("a.txt")).toString(),
                 QDir::currentPath() + u"/b.txt"_s);
    }

    void whatIsNoFile_hasNoName()
    {
        for (const char *name : {"", "-", "/", "/w/", "/w/.", "/w/.."}) {
            QCOMPARE(relativeIri(path("/w/a"), path(name)), QString());
            QCOMPARE(relativeIri(path(name), path("/w/a")), QString());
            QVERIFY(fileNamed(u"a"_s, path(name)).isEmpty());
        }
    }

    void iriOfElsewhere_isNoFile_data()
    {
        QTest::addColumn<QString>("iri");
        for (const QString &iri :
             {u""_s, u"http://example.org/a.txt"_s, u"file:///w/a.txt"_s, u"urn:uuid:1"_s,
              u"//host/a.txt"_s, u"/etc/passwd"_s, u"a:b"_s, u"."_s, u".."_s, u"x/"_s, u"x/.."_s,
              u"a.txt?x=1"_s, u"a.txt#x"_s, u"..%2F..%2Fetc%2Fpasswd"_s, u"a%00b"_s,
              u"../../../../x"_s})
            QTest::newRow(qPrintable(iri)) << iri;
    }
    void iriOfElsewhere_isNoFile()
    {
        QFETCH(QString, iri);
        QVERIFY(fileNamed(iri, path("/w/x/a.txt")).isEmpty());
    }
};

DIPTYCH_TEST(TestSourceIri)

#include "tst_sourceiri.moc"
