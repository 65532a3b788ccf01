// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/formats.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <iterator>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(diptych::Formats)
};

/// What to tell the reader to do.
enum class Way { Pdf, Pandoc, Office, Unpack, Ocr, Transcribe, None };

struct Known
{
    const char *suffix;
    const char *name; ///< for people, to be translated
    Way way;
};

constexpr Known knownSuffixes[] = {
    {"pdf", QT_TRANSLATE_NOOP("diptych::Formats", "PDF"), Way::Pdf},
    {"docx", QT_TRANSLATE_NOOP("diptych::Formats", "Word (docx)"), Way::Pandoc},
    {"odt", QT_TRANSLATE_NOOP("diptych::Formats", "OpenDocument text"), Way::Pandoc},
    {"epub", QT_TRANSLATE_NOOP("diptych::Formats", "EPUB"), Way::Pandoc},
    {"rtf", QT_TRANSLATE_NOOP("diptych::Formats", "Rich Text Format"), Way::Pandoc},
    {"fb2", QT_TRANSLATE_NOOP("diptych::Formats", "FictionBook"), Way::Pandoc},
    {"ipynb", QT_TRANSLATE_NOOP("diptych::Formats", "Jupyter notebook"), Way::Pandoc},
    {"doc", QT_TRANSLATE_NOOP("diptych::Formats", "Word 97 (doc)"), Way::Office},
    {"pages", QT_TRANSLATE_NOOP("diptych::Formats", "Pages"), Way::Office},
    {"ppt", QT_TRANSLATE_NOOP("diptych::Formats", "PowerPoint 97 (ppt)"), Way::Office},
    {"pptx", QT_TRANSLATE_NOOP("diptych::Formats", "PowerPoint (pptx)"), Way::Office},
    {"odp", QT_TRANSLATE_NOOP("diptych::Formats", "OpenDocument presentation"), Way::Office},
    {"xls", QT_TRANSLATE_NOOP("diptych::Formats", "Excel 97 (xls)"), Way::Office},
    {"xlsx", QT_TRANSLATE_NOOP("diptych::Formats", "Excel (xlsx)"), Way::Office},
    {"ods", QT_TRANSLATE_NOOP("diptych::Formats", "OpenDocument spreadsheet"), Way::Office},
    {"wpd", QT_TRANSLATE_NOOP("diptych::Formats", "WordPerfect"), Way::Office},
    {"ps", QT_TRANSLATE_NOOP("diptych::Formats", "PostScript"), Way::Pdf},
    {"djvu", QT_TRANSLATE_NOOP("diptych::Formats", "DjVu"), Way::Ocr},
    {"mobi", QT_TRANSLATE_NOOP("diptych::Formats", "Mobipocket"), Way::Office},
    {"azw3", QT_TRANSLATE_NOOP("diptych::Formats", "Kindle"), Way::Office},
    {"zip", QT_TRANSLATE_NOOP("diptych::Formats", "ZIP archive"), Way::Unpack},
    {"gz", QT_TRANSLATE_NOOP("diptych::Formats", "gzip archive"), Way::Unpack},
    {"tgz", QT_TRANSLATE_NOOP("diptych::Formats", "tar archive"), Way::Unpack},
    {"tar", QT_TRANSLATE_NOOP("diptych::Formats", "tar archive"), Way::Unpack},
    {"bz2", QT_TRANSLATE_NOOP("diptych::Formats", "bzip2 archive"), Way::Unpack},
    {"xz", QT_TRANSLATE_NOOP("diptych::Formats", "xz archive"), Way::Unpack},
    {"zst", QT_TRANSLATE_NOOP("diptych::Formats", "Zstandard archive"), Way::Unpack},
    {"7z", QT_TRANSLATE_NOOP("diptych::Formats", "7-Zip archive"), Way::Unpack},
    {"rar", QT_TRANSLATE_NOOP("diptych::Formats", "RAR archive"), Way::Unpack},
    {"png", QT_TRANSLATE_NOOP("diptych::Formats", "PNG picture"), Way::Ocr},
    {"jpg", QT_TRANSLATE_NOOP("diptych::Formats", "JPEG picture"), Way::Ocr},
    {"jpeg", QT_TRANSLATE_NOOP("diptych::Formats", "JPEG picture"), Way::Ocr},
    {"gif", QT_TRANSLATE_NOOP("diptych::Formats", "GIF picture"), Way::Ocr},
    {"tif", QT_TRANSLATE_NOOP("diptych::Formats", "TIFF picture"), Way::Ocr},
    {"tiff", QT_TRANSLATE_NOOP("diptych::Formats", "TIFF picture"), Way::Ocr},
    {"webp", QT_TRANSLATE_NOOP("diptych::Formats", "WebP picture"), Way::Ocr},
    {"bmp", QT_TRANSLATE_NOOP("diptych::Formats", "BMP picture"), Way::Ocr},
    {"heic", QT_TRANSLATE_NOOP("diptych::Formats", "HEIC picture"), Way::Ocr},
    {"mp3", QT_TRANSLATE_NOOP("diptych::Formats", "MP3 sound"), Way::Transcribe},
    {"wav", QT_TRANSLATE_NOOP("diptych::Formats", "WAV sound"), Way::Transcribe},
    {"ogg", QT_TRANSLATE_NOOP("diptych::Formats", "Ogg sound"), Way::Transcribe},
    {"flac", QT_TRANSLATE_NOOP("diptych::Formats", "FLAC sound"), Way::Transcribe},
    {"m4a", QT_TRANSLATE_NOOP("diptych::Formats", "MPEG-4 sound"), Way::Transcribe},
    {"mp4", QT_TRANSLATE_NOOP("diptych::Formats", "MPEG-4 video"), Way::Transcribe},
    {"mkv", QT_TRANSLATE_NOOP("diptych::Formats", "Matroska video"), Way::Transcribe},
    {"webm", QT_TRANSLATE_NOOP("diptych::Formats", "WebM video"), Way::Transcribe},
    {"exe", QT_TRANSLATE_NOOP("diptych::Formats", "Windows program"), Way::None},
    {"so", QT_TRANSLATE_NOOP("diptych::Formats", "ELF program"), Way::None},
    {"sqlite", QT_TRANSLATE_NOOP("diptych::Formats", "SQLite database"), Way::None},
    {"db", QT_TRANSLATE_NOOP("diptych::Formats", "SQLite database"), Way::None},
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
    switch (way) {
    case Way::Pdf:
        return Words::tr("make text of it, for instance with: pdftotext '%1'").arg(name);
    case Way::Pandoc:
        return Words::tr("make text of it, for instance with: pandoc -t plain --wrap=none '%1' -o "
                         "'%1.txt'")
            .arg(name);
    case Way::Office:
        return Words::tr("make text of it, for instance with: soffice --convert-to txt:Text '%1'")
            .arg(name);
    case Way::Unpack:
        return Words::tr("unpack it and open the texts it holds");
    case Way::Ocr:
        return Words::tr("recognise its text first, for instance with: tesseract '%1' '%1'")
            .arg(name);
    case Way::Transcribe:
        return Words::tr("transcribe it and open the transcript");
    case Way::None:
        break;
    }
    return Words::tr("open a text file");
}

Unexpected unsupported(const Known &known, const FilePath &path)
{
    const QString name = QCoreApplication::translate("diptych::Formats", known.name);
    return Unexpected({ErrorCode::Unsupported,
                       path,
                       {},
                       Words::tr("%1 is not read yet").arg(name),
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
