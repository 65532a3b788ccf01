// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/formats.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <iterator>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

/// What to tell the reader to do.
enum class Way { Pdf, Pandoc, Office, Unpack, Ocr, Transcribe, None };

struct Known
{
    const char *suffix;
    const char *name; ///< for people
    Way way;
};

constexpr Known knownSuffixes[] = {
    {"pdf", "PDF", Way::Pdf},
    {"docx", "Word (docx)", Way::Pandoc},
    {"odt", "OpenDocument text", Way::Pandoc},
    {"epub", "EPUB", Way::Pandoc},
    {"rtf", "Rich Text Format", Way::Pandoc},
    {"fb2", "FictionBook", Way::Pandoc},
    {"ipynb", "Jupyter notebook", Way::Pandoc},
    {"doc", "Word 97 (doc)", Way::Office},
    {"pages", "Pages", Way::Office},
    {"ppt", "PowerPoint 97 (ppt)", Way::Office},
    {"pptx", "PowerPoint (pptx)", Way::Office},
    {"odp", "OpenDocument presentation", Way::Office},
    {"xls", "Excel 97 (xls)", Way::Office},
    {"xlsx", "Excel (xlsx)", Way::Office},
    {"ods", "OpenDocument spreadsheet", Way::Office},
    {"wpd", "WordPerfect", Way::Office},
    {"ps", "PostScript", Way::Pdf},
    {"djvu", "DjVu", Way::Ocr},
    {"mobi", "Mobipocket", Way::Office},
    {"azw3", "Kindle", Way::Office},
    {"zip", "ZIP archive", Way::Unpack},
    {"gz", "gzip archive", Way::Unpack},
    {"tgz", "tar archive", Way::Unpack},
    {"tar", "tar archive", Way::Unpack},
    {"bz2", "bzip2 archive", Way::Unpack},
    {"xz", "xz archive", Way::Unpack},
    {"zst", "Zstandard archive", Way::Unpack},
    {"7z", "7-Zip archive", Way::Unpack},
    {"rar", "RAR archive", Way::Unpack},
    {"png", "PNG picture", Way::Ocr},
    {"jpg", "JPEG picture", Way::Ocr},
    {"jpeg", "JPEG picture", Way::Ocr},
    {"gif", "GIF picture", Way::Ocr},
    {"tif", "TIFF picture", Way::Ocr},
    {"tiff", "TIFF picture", Way::Ocr},
    {"webp", "WebP picture", Way::Ocr},
    {"bmp", "BMP picture", Way::Ocr},
    {"heic", "HEIC picture", Way::Ocr},
    {"mp3", "MP3 sound", Way::Transcribe},
    {"wav", "WAV sound", Way::Transcribe},
    {"ogg", "Ogg sound", Way::Transcribe},
    {"flac", "FLAC sound", Way::Transcribe},
    {"m4a", "MPEG-4 sound", Way::Transcribe},
    {"mp4", "MPEG-4 video", Way::Transcribe},
    {"mkv", "Matroska video", Way::Transcribe},
    {"webm", "WebM video", Way::Transcribe},
    {"exe", "Windows program", Way::None},
    {"so", "ELF program", Way::None},
    {"sqlite", "SQLite database", Way::None},
    {"db", "SQLite database", Way::None},
};

struct Magic
{
    QByteArrayView bytes;
    const char *suffix; ///< of the format it begins
};

const Magic magics[] = {
    {"%PDF-", "pdf"},
    {"%!PS", "ps"},
    {"{\\rtf", "rtf"},
    {"PK\x03\x04", "zip"},
    {"PK\x05\x06", "zip"},
    {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "doc"},
    {"\x1f\x8b", "gz"},
    {"BZh", "bz2"},
    {QByteArrayView("\xfd"
                    "7zXZ\0",
                    6),
     "xz"},
    {"\x28\xb5\x2f\xfd", "zst"},
    {"7z\xbc\xaf\x27\x1c", "7z"},
    {"Rar!\x1a\x07", "rar"},
    {"\x89PNG\r\n\x1a\n", "png"},
    {"\xff\xd8\xff", "jpg"},
    {"GIF87a", "gif"},
    {"GIF89a", "gif"},
    {QByteArrayView("II*\0", 4), "tif"},
    {QByteArrayView("MM\0*", 4), "tif"},
    {"AT&TFORM", "djvu"},
    {"ID3", "mp3"},
    {"OggS", "ogg"},
    {"fLaC", "flac"},
    {"\x1a\x45\xdf\xa3", "mkv"},
    {"\x7f"
     "ELF",
     "so"},
    {QByteArrayView("MZ\x90\0", 4), "exe"},
    {QByteArrayView("SQLite format 3\0", 16), "sqlite"},
};

const Known *bySuffix(QByteArrayView suffix)
{
    const auto *const found =
        std::find_if(std::begin(knownSuffixes), std::end(knownSuffixes),
                     [suffix](const Known &known) { return suffix == known.suffix; });
    return found == std::end(knownSuffixes) ? nullptr : found;
}

const Known *byMagic(QByteArrayView bytes, QByteArrayView suffix)
{
    for (const Magic &magic : magics) {
        if (!bytes.startsWith(magic.bytes))
            continue;
        // The name tells apart what is packed alike: docx, odt and epub are ZIP archives.
        const Known *const named = bySuffix(suffix);
        const QByteArrayView container(magic.suffix);
        return named && (container == "zip" || container == "doc") ? named : bySuffix(container);
    }
    if (bytes.size() > 12 && bytes.sliced(4, 4) == "ftyp")
        return bySuffix("mp4");
    if (bytes.startsWith("RIFF") && bytes.size() > 12)
        return bySuffix(bytes.sliced(8, 4) == "WEBP" ? "webp" : "wav");
    return nullptr;
}

/// For a shell, between the quotes that the remedies put around it.
QString quotable(const FilePath &path)
{
    if (path.isEmpty() || path.native() == "-")
        return u"FILE"_s;
    return QString::fromUtf8(path.fileName()).replace(u'\'', "'\\''"_L1);
}

QString remedyFor(Way way, const FilePath &path)
{
    const QString name = quotable(path);
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("diptych::Formats", text);
    };
    switch (way) {
    case Way::Pdf:
        return translated("make text of it, for instance with: pdftotext '%1'").arg(name);
    case Way::Pandoc:
        return translated("make text of it, for instance with: pandoc -t plain --wrap=none '%1' -o "
                          "'%1.txt'")
            .arg(name);
    case Way::Office:
        return translated("make text of it, for instance with: soffice --convert-to txt:Text '%1'")
            .arg(name);
    case Way::Unpack:
        return translated("unpack it and open the texts it holds");
    case Way::Ocr:
        return translated("recognise its text first, for instance with: tesseract '%1' '%1'")
            .arg(name);
    case Way::Transcribe:
        return translated("transcribe it and open the transcript");
    case Way::None:
        break;
    }
    return translated("open a text file");
}

Unexpected unsupported(const Known &known, const FilePath &path)
{
    return Unexpected({ErrorCode::Unsupported,
                       path,
                       {},
                       QCoreApplication::translate("diptych::Formats", "%1 is not read yet")
                           .arg(QLatin1StringView(known.name)),
                       remedyFor(known.way, path)});
}

bool looksLikeHtml(QByteArrayView bytes)
{
    const QByteArray head =
        bytes.first(std::min<qsizetype>(bytes.size(), 1024)).toByteArray().trimmed().toLower();
    return head.startsWith("<!doctype html") || head.startsWith("<html") ||
           head.startsWith("\xef\xbb\xbf<!doctype html") ||
           (head.startsWith("<?xml") && head.contains("<html"));
}

} // namespace

Result<Format> formatOf(QByteArrayView bytes, const FilePath &path)
{
    const QByteArray suffix = path.suffix();
    if (const Known *known = byMagic(bytes, suffix))
        return unsupported(*known, path);
    for (const char *name : {"md", "markdown", "mdown", "mkd"}) {
        if (suffix == name)
            return Format::Markdown;
    }
    for (const char *name : {"html", "htm", "xhtml", "xht"}) {
        if (suffix == name)
            return Format::Html;
    }
    if (suffix == "txt" || suffix == "text")
        return Format::PlainText;
    if (const Known *known = bySuffix(suffix))
        return unsupported(*known, path);
    return looksLikeHtml(bytes) ? Format::Html : Format::PlainText;
}

} // namespace diptych
