// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/loader.h"
#include "support/testmain.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QStringEncoder>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cstdio>
#include <filesystem>

#include <sys/stat.h>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup()
    {
        // Not by QTemporaryDir: it does not remove names that are not UTF-8.
        for (const auto &entry :
             std::filesystem::directory_iterator(m_folder->path().toStdString()))
            std::filesystem::remove_all(entry);
    }

    void aFile_isReadWithWhatIsKnownOfIt()
    {
        const FilePath path = written("a b\xff.txt", "\xef\xbb\xbfOne.\r\nTwo.\r\n");
        const auto document = loadDocument(path);
        QVERIFY(document);
        const SourceInfo &info = (*document)->info();
        QCOMPARE((*document)->text().toByteArray(), "One.\r\nTwo.\r\n"_ba);
        QCOMPARE(info.path, path);
        QCOMPARE(info.format, Format::PlainText);
        QCOMPARE(info.encoding, u"UTF-8"_s);
        QVERIFY(info.hasBom);
        QCOMPARE(info.newline, Newline::CrLf);
        QCOMPARE(info.extractor, QString());
        QCOMPARE(info.warnings, QStringList());
        QCOMPARE((*document)->sha256(), sha256("\xef\xbb\xbfOne.\r\nTwo.\r\n"));
        QCOMPARE((*document)->textSha256(), sha256("One.\r\nTwo.\r\n"));
    }

    void hashes_areOfFileAndText_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("UTF-8") << "a.txt"_ba << "é"_ba << "é"_ba;
        QTest::newRow("UTF-8 with BOM") << "a.txt"_ba << "\xef\xbb\xbfé"_ba << "é"_ba;
        QTest::newRow("UTF-16") << "a.txt"_ba << QByteArray("\xff\xfe\xe9\0", 4) << "é"_ba;
        QTest::newRow("UTF-16 without BOM") << "a.txt"_ba << QByteArray("h\0\xe9\0", 4) << "hé"_ba;
        QTest::newRow("windows-1252") << "a.txt"_ba << "caf\xe9"_ba << "café"_ba;
        QTest::newRow("damaged UTF-8") << "a.txt"_ba << "éééé\xff"_ba << "éééé\xef\xbf\xbd"_ba;
        QTest::newRow("HTML") << "a.html"_ba << "<p>é</p>"_ba << "é"_ba;
        QTest::newRow("HTML that is its text") << "a.html"_ba << "text"_ba << "text"_ba;
    }
    void hashes_areOfFileAndText()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        const auto document = documentFromBytes(bytes, FilePath::fromNative(name));
        QVERIFY(document);
        QCOMPARE((*document)->text().toByteArray(), text);
        QCOMPARE((*document)->sha256(), sha256(bytes));
        QCOMPARE((*document)->textSha256(), sha256(text));
    }

    void html_becomesText()
    {
        const QByteArray page = "<meta charset=koi8-r><title>T</title><h1>" +
                                QByteArray(QStringEncoder("KOI8-R")(u"Заголовок"_s)) +
                                "</h1><p>one<p>two";
        const auto document = documentFromBytes(page, FilePath::fromNative("a.html"));
        QVERIFY(document);
        QCOMPARE((*document)->string({0, 99}), u"Заголовок\n\none\n\ntwo"_s);
        QCOMPARE((*document)->info().encoding, u"KOI8-R"_s);
        QCOMPARE((*document)->info().title, u"T"_s);
        QVERIFY((*document)->info().extractor.startsWith("gumbo "_L1));
        QCOMPARE((*document)->headings().size(), 1u);
        QCOMPARE((*document)->headings()[0].range, (Range{0, 9}));
        QCOMPARE((*document)->paragraphCount(), 3);
    }

    void markdown_isShownAsWritten()
    {
        const auto document =
            documentFromBytes("# One\n\n*two*  \nthree", FilePath::fromNative("a.md"));
        QVERIFY(document);
        QCOMPARE((*document)->text().toByteArray(), "# One\n\n*two*  \nthree"_ba);
        QCOMPARE((*document)->info().format, Format::Markdown);
        QCOMPARE((*document)->info().extractor, QString());
        QCOMPARE((*document)->headings()[0].range, (Range{2, 5}));
    }

    void options_override()
    {
        LoadOptions options;
        options.encoding = u"koi8-r"_s;
        const auto chosen =
            documentFromBytes(QByteArray(QStringEncoder("KOI8-R")(u"ёж"_s)), {}, options);
        QVERIFY(chosen);
        QCOMPARE((*chosen)->string({0, 2}), u"ёж"_s);

        options = {};
        options.format = Format::PlainText;
        const auto source = documentFromBytes("<p>one", FilePath::fromNative("a.html"), options);
        QVERIFY(source);
        QCOMPARE((*source)->text().toByteArray(), "<p>one"_ba);

        options = {};
        options.stop = stopped();
        const auto cancelled = documentFromBytes("one", FilePath::fromNative("a.txt"), options);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    }

    void damage_isAWarning()
    {
        const auto document = documentFromBytes("ééééé\nab\xff", FilePath::fromNative("a.txt"));
        QVERIFY(document);
        QCOMPARE((*document)->info().warnings.size(), 1);
        QVERIFY2((*document)->info().warnings[0].contains("line 2 at byte 13"_L1),
                 qPrintable((*document)->info().warnings[0]));
    }

    void failures_nameTheFile_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("missing") << "none.txt"_ba << QByteArray() << ErrorCode::NotFound;
        QTest::newRow("folder") << "."_ba << QByteArray() << ErrorCode::NotAFile;
        QTest::newRow("PDF") << "a.pdf"_ba << "%PDF-1.4"_ba << ErrorCode::Unsupported;
        QTest::newRow("binary") << "a.txt"_ba << QByteArray(100, '\0') << ErrorCode::Encoding;
        QTest::newRow("too large") << "big.txt"_ba << QByteArray(2000, 'a') << ErrorCode::TooLarge;
        QTest::newRow("hostile page")
            << "a.html"_ba << "<ul><li>"_ba.repeated(100'000).first(999) << ErrorCode::TooLarge;
    }
    void failures_nameTheFile()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, bytes);
        const FilePath path = bytes.isEmpty() ? at(name) : written(name, bytes);
        LoadOptions options;
        options.maximumBytes = name == "a.html" ? 100 : 1000;
        const auto document = loadDocument(path, options);
        QVERIFY(!document);
        QTEST(document.error().code, "code");
        QCOMPARE(document.error().file, path);
        QVERIFY(!document.error().what.isEmpty());
        QVERIFY(!document.error().remedy.isEmpty());
    }

    void pipesAndHugeFiles_areRefusedAtOnce()
    {
        QCOMPARE(::mkfifo(at("fifo.txt").native().constData(), 0600), 0);
        QCOMPARE(loadDocument(at("fifo.txt")).error().code, ErrorCode::NotAFile);
        QFile sparse(m_folder->filePath(u"sparse.txt"_s));
        QVERIFY(sparse.open(QIODevice::WriteOnly));
        QVERIFY(sparse.resize(qint64(3) << 30));
        QCOMPARE(loadDocument(at("sparse.txt")).error().code, ErrorCode::TooLarge);
    }

private:
    [[nodiscard]] static std::stop_token stopped()
    {
        std::stop_source source;
        source.request_stop();
        return source.get_token();
    }
    [[nodiscard]] FilePath at(const QByteArray &name) const
    {
        return FilePath::fromNative(m_folder->path().toUtf8() + '/' + name);
    }
    [[nodiscard]] FilePath written(const QByteArray &name, const QByteArray &bytes) const
    {
        const FilePath path = at(name);
        const std::unique_ptr<FILE, decltype([](FILE *file) { std::fclose(file); })> file(
            std::fopen(path.native().constData(), "wb"));
        if (!file || std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file.get()) !=
                         size_t(bytes.size()))
            qFatal("no place for test files");
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

DIPTYCH_TEST(TestLoader)

#include "tst_loader.moc"
