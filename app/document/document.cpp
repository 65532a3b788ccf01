// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"

#include "document/codepointindex.h"
#include "document/lineindex.h"
#include "document/paragraphs.h"
#include "document/utf16map.h"

#include <QtCore/QCryptographicHash>

#include <limits>
#include <mutex>

namespace diptych {

struct Document::Private
{
    SourceInfo info;
    std::vector<Heading> headings;
    QByteArray text;
    CodePointIndex codePoints;
    LineIndex lines;
    std::vector<ParagraphBytes> paragraphs;
    QByteArray givenSha256;

    mutable std::once_flag textHashed;
    mutable QByteArray textSha256;
    mutable std::once_flag sourceHashed;
    mutable QByteArray sourceSha256;
};

Document::Document()
    : d(std::make_unique<Private>())
{
}

Document::~Document() = default;

DocumentPtr Document::fromText(QByteArray utf8, SourceInfo info, std::vector<Heading> headings,
                               QByteArray sourceSha256)
{
    Q_ASSERT(utf8.isValidUtf8());
    Q_ASSERT(utf8.size() <= qint64(std::numeric_limits<quint32>::max()));
    std::shared_ptr<Document> document(new Document);
    Private &d = *document->d;
    d.text = std::move(utf8);
    d.codePoints = CodePointIndex(d.text);
    d.lines = LineIndex(d.text);
    d.info = std::move(info);
    d.info.newline = d.lines.newline();
    d.paragraphs = findParagraphs(d.text, d.lines, d.info.format);
    d.headings = std::move(headings);
    d.givenSha256 = std::move(sourceSha256);
    return document;
}

const SourceInfo &Document::info() const
{
    return d->info;
}

const std::vector<Heading> &Document::headings() const
{
    return d->headings;
}

QByteArray Document::textSha256() const
{
    std::call_once(d->textHashed, [this] {
        d->textSha256 = QCryptographicHash::hash(d->text, QCryptographicHash::Sha256).toHex();
    });
    return d->textSha256;
}

QByteArray Document::sha256() const
{
    if (!d->givenSha256.isEmpty())
        return d->givenSha256;
    if (!d->info.hasBom)
        return textSha256();
    std::call_once(d->sourceHashed, [this] {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(QByteArrayView("\xef\xbb\xbf"));
        hash.addData(d->text);
        d->sourceSha256 = hash.result().toHex();
    });
    return d->sourceSha256;
}

QByteArrayView Document::text() const
{
    return d->text;
}

Position Document::length() const
{
    return d->codePoints.length();
}

qsizetype Document::lineCount() const
{
    return d->lines.count();
}

Range Document::line(qsizetype index) const
{
    const QByteArrayView text = lineText(index);
    const qsizetype start = d->lines.start(index);
    return {position(start), position(start + text.size())};
}

QByteArrayView Document::lineText(qsizetype index) const
{
    Q_ASSERT(index >= 0 && index < lineCount());
    return d->lines.text(index);
}

qsizetype Document::lineAt(Position at) const
{
    return d->lines.lineAt(byteOffset(at));
}

qsizetype Document::paragraphCount() const
{
    return qsizetype(d->paragraphs.size());
}

Range Document::paragraph(qsizetype index) const
{
    const QByteArrayView text = paragraphText(index);
    const qsizetype start = text.data() - d->text.constData();
    return {position(start), position(start + text.size())};
}

QByteArrayView Document::paragraphText(qsizetype index) const
{
    Q_ASSERT(index >= 0 && index < paragraphCount());
    const ParagraphBytes bytes = d->paragraphs[size_t(index)];
    return QByteArrayView(d->text).sliced(bytes.start, bytes.end - bytes.start);
}

qsizetype Document::paragraphAt(Position at) const
{
    const qsizetype offset = byteOffset(at);
    const auto after = std::upper_bound(d->paragraphs.begin(), d->paragraphs.end(), offset,
                                        [](qsizetype value, ParagraphBytes paragraph) {
                                            return value < qsizetype(paragraph.start);
                                        });
    return std::distance(d->paragraphs.begin(), after) - 1;
}

qsizetype Document::byteOffset(Position at) const
{
    return d->codePoints.byteOffset(at);
}

Position Document::position(qsizetype byteOffset) const
{
    return d->codePoints.position(byteOffset);
}

QByteArrayView Document::bytes(Range range) const
{
    const qsizetype from = byteOffset(range.start);
    const qsizetype to = byteOffset(range.end);
    return QByteArrayView(d->text).sliced(from, std::max<qsizetype>(to - from, 0));
}

QString Document::string(Range range) const
{
    return utf16(bytes(range));
}

} // namespace diptych
