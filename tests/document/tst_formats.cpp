// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/formats.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void formatOf_goesByNameThenByContent_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Format>("format");
        QTest::newRow("txt") << "a.txt"_ba << "text"_ba << Format::PlainText;
        QTest::newRow("upper case") << "A.MD"_ba << "text"_ba << Format::Markdown;
        QTest::newRow("htm") << "a.htm"_ba << "text"_ba << Format::Html;
        QTest::newRow("xhtml") << "a.xhtml"_ba << "text"_ba << Format::Html;
        QTest::newRow("no suffix") << "README"_ba << "text"_ba << Format::PlainText;
        QTest::newRow("unknown suffix") << "a.xyz"_ba << "text"_ba << Format::PlainText;
        QTest::newRow("page without suffix")
            << "page"_ba << "\n <!DOCTYPE html><p>x"_ba << Format::Html;
        QTest::newRow("page on standard input") << "-"_ba << "<html lang=de>"_ba << Format::Html;
        QTest::newRow("XHTML on standard input")
            << "-"_ba << "<?xml version='1.0'?><html>"_ba << Format::Html;
        QTest::newRow("page with a BOM")
            << "-"_ba << "\xef\xbb\xbf<!doctype HTML>"_ba << Format::Html;
        QTest::newRow("source of a page")
            << "page.txt"_ba << "<!DOCTYPE html><p>x"_ba << Format::PlainText;
        QTest::newRow("nothing") << ""_ba << ""_ba << Format::PlainText;
        QTest::newRow("a word like a mark")
            << "a.txt"_ba << "ID, BZ, PK and MZ are initials"_ba << Format::PlainText;
    }
    void formatOf_goesByNameThenByContent()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, bytes);
        const auto format = formatOf(bytes, FilePath::fromNative(name));
        QVERIFY(format);
        QTEST(*format, "format");
    }

    void knownFormats_areNamedWithAWayOut_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("PDF") << "a.pdf"_ba << "%PDF-1.7"_ba << u"PDF"_s << u"pdftotext 'a.pdf'"_s;
        QTest::newRow("PDF called txt")
            << "a.txt"_ba << "%PDF-1.7"_ba << u"PDF"_s << u"pdftotext 'a.txt'"_s;
        QTest::newRow("PDF on standard input")
            << "-"_ba << "%PDF-1.7"_ba << u"PDF"_s << u"pdftotext 'FILE'"_s;
        QTest::newRow("broken PDF") << "a.pdf"_ba << "x"_ba << u"PDF"_s << u"pdftotext"_s;
        QTest::newRow("docx") << "a.docx"_ba << "PK\x03\x04"_ba << u"Word"_s
                              << u"pandoc -t plain"_s;
        QTest::newRow("odt") << "a.odt"_ba << "PK\x03\x04"_ba << u"OpenDocument"_s << u"pandoc"_s;
        QTest::newRow("epub") << "a.epub"_ba << "PK\x03\x04"_ba << u"EPUB"_s << u"pandoc"_s;
        QTest::newRow("doc") << "a.doc"_ba << "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"_ba << u"Word 97"_s
                             << u"soffice"_s;
        QTest::newRow("rtf") << "a.rtf"_ba << "{\\rtf1 x}"_ba << u"Rich Text"_s << u"pandoc"_s;
        QTest::newRow("zip") << "a.zip"_ba << "PK\x03\x04"_ba << u"ZIP"_s << u"unpack"_s;
        QTest::newRow("zip without a name") << "-"_ba << "PK\x03\x04"_ba << u"ZIP"_s << u"unpack"_s;
        QTest::newRow("gzip") << "a.txt.gz"_ba << "\x1f\x8b\x08"_ba << u"gzip"_s << u"unpack"_s;
        QTest::newRow("png") << "a.png"_ba << "\x89PNG\r\n\x1a\n"_ba << u"PNG"_s << u"tesseract"_s;
        QTest::newRow("jpeg called txt")
            << "a.txt"_ba << "\xff\xd8\xff\xe0"_ba << u"JPEG"_s << u"tesseract"_s;
        QTest::newRow("webp") << "a"_ba << "RIFF\x10\0\0\0WEBPVP8 "_ba << u"WebP"_s
                              << u"tesseract"_s;
        QTest::newRow("mp4") << "a"_ba
                             << QByteArray("\0\0\0\x18"
                                           "ftypisom....",
                                           16)
                             << u"MPEG-4"_s << u"transcri"_s;
        QTest::newRow("program") << "a"_ba
                                 << "\x7f"
                                    "ELF\x02"_ba
                                 << u"ELF"_s << u"text file"_s;
        QTest::newRow("quotes in the name")
            << "it's.pdf"_ba << "%PDF-1.7"_ba << u"PDF"_s << u"pdftotext 'it'\\''s.pdf'"_s;
    }
    void knownFormats_areNamedWithAWayOut()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        QFETCH(QString, remedy);
        const auto format = formatOf(bytes, FilePath::fromNative(name));
        QVERIFY(!format);
        QCOMPARE(format.error().code, ErrorCode::Unsupported);
        QVERIFY2(format.error().what.contains(says), qPrintable(format.error().what));
        QVERIFY2(format.error().remedy.contains(remedy), qPrintable(format.error().remedy));
        QCOMPARE(format.error().file.native(), name);
    }
};

DIPTYCH_TEST(TestFormats)

#include "tst_formats.moc"
