// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/loader.h"

#include "base/file.h"
#include "document/conversion.h"
#include "document/encoding.h"
#include "document/formats.h"
#include "document/htmltext.h"
#include "document/markdown.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

Unexpected inFile(Error error, const FilePath &path)
{
    error.file = path;
    return Unexpected(std::move(error));
}

Unexpected cancelled(const FilePath &path)
{
    return Unexpected({ErrorCode::Cancelled,
                       path,
                       {},
                       QCoreApplication::translate("diptych::Loader", "opening was cancelled"),
                       {}});
}

} // namespace

Result<DocumentPtr> loadDocument(const FilePath &path, const LoadOptions &options)
{
    Result<QByteArray> bytes = path.native() == "-" ? readStandardInput(options.maximumBytes)
                                                    : readFile(path, options.maximumBytes);
    if (!bytes)
        return bytes.unexpected();
    return documentFromBytes(std::move(*bytes), path, options);
}

Result<DocumentPtr> documentFromBytes(QByteArray bytes, const FilePath &path,
                                      const LoadOptions &options)
{
    if (options.stop.stop_requested())
        return cancelled(path);
    const Result<Format> format =
        options.format ? Result<Format>(*options.format) : formatOf(bytes, path);
    if (!format)
        return format.unexpected();

    const bool html = *format == Format::Html;
    Result<DecodedText> decoded = decodeText(
        bytes, {options.encoding, html ? declaredEncoding(bytes) : QString(), options.stop});
    if (!decoded)
        return inFile(decoded.error(), path);
    SourceInfo info;
    info.path = path;
    info.format = *format;
    info.encoding = decoded->encoding;
    info.hasBom = decoded->hasBom;
    if (!decoded->warning.isEmpty())
        info.warnings.append(decoded->warning);
    // Where the bytes are the text, the document hashes them itself when asked.
    QByteArray sha256;
    if (html || info.encoding != "UTF-8"_L1 || !decoded->warning.isEmpty())
        sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    bytes.clear();
    std::vector<Heading> headings;
    if (html) {
        Result<HtmlText> text = textOfHtml(decoded->utf8, {}, options.stop);
        if (!text)
            return inFile(text.error(), path);
        decoded->utf8 = std::move(text->utf8);
        headings = std::move(text->headings);
        info.title = std::move(text->title);
        info.extractor = htmlExtractor();
    } else if (*format == Format::Markdown) {
        headings = markdownHeadings(decoded->utf8);
    }
    if (options.stop.stop_requested())
        return cancelled(path);
    return Document::fromText(std::move(decoded->utf8), std::move(info), std::move(headings),
                              std::move(sha256));
}

QStringList availableEncodings()
{
    QStringList names{u"UTF-8"_s,        u"UTF-16"_s,       u"windows-1252"_s, u"ISO-8859-15"_s,
                      u"windows-1250"_s, u"windows-1251"_s, u"KOI8-R"_s,       u"windows-1253"_s,
                      u"windows-1254"_s, u"windows-1255"_s, u"windows-1256"_s, u"windows-874"_s,
                      u"GB18030"_s,      u"Big5"_s,         u"Shift_JIS"_s,    u"EUC-JP"_s,
                      u"EUC-KR"_s,       u"ISO-8859-1"_s,   u"ISO-8859-2"_s};
    for (const QString &name : registeredEncodings()) {
        if (!names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
    return names;
}

} // namespace diptych
