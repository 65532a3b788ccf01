// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever bytes a source has, its text is valid UTF-8, and positions and bytes go both ways. The
// first byte chooses whether the encoding is detected or chosen.

#include "fuzz/fuzz.h"

#include "document/loader.h"

namespace diptych::fuzz {

namespace {

void checkPositions(const Document &document)
{
    const Position length = document.length();
    require(document.byteOffset(length) == document.text().size(), "the end is the end");
    const Position step = std::max<Position>(length / 64, 1);
    for (Position at = 0; at < length; at += step) {
        require(document.position(document.byteOffset(at)) == at, "a position is its byte's");
        const Range line = document.line(document.lineAt(at));
        require(line.start <= at, "a line begins before what it holds");
        const qsizetype paragraph = document.paragraphAt(at);
        require(paragraph < document.paragraphCount(), "a paragraph is one of them");
    }
    Position end = 0;
    for (qsizetype i = 0; i < document.paragraphCount(); ++i) {
        const Range paragraph = document.paragraph(i);
        require(paragraph.start >= end && !paragraph.isEmpty() && paragraph.end <= length,
                "paragraphs follow one another");
        end = paragraph.end;
    }
}

} // namespace

void run(QByteArrayView input)
{
    if (input.isEmpty())
        return;
    static const QStringList encodings = availableEncodings();
    LoadOptions options;
    const auto choice = static_cast<unsigned char>(input.front());
    if (choice & 1)
        options.encoding = encodings[choice / 2 % encodings.size()];
    const Result<DocumentPtr> source =
        documentFromBytes(input.sliced(1).toByteArray(), FilePath::fromNative("text.txt"), options);
    if (!source)
        return;
    require((*source)->text().isValidUtf8(), "the text is UTF-8");
    require(!(*source)->info().encoding.isEmpty(), "the encoding has a name");
    checkPositions(**source);
}

} // namespace diptych::fuzz
