// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/filepath.h"
#include "base/range.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <vector>

namespace diptych {

enum class Format { PlainText, Markdown, Html };

/// How a text ends its lines; Mixed where it uses several ways, None where it has one line.
enum class Newline { None, Lf, CrLf, Cr, Mixed };

/// What is known of a source besides its text.
struct SourceInfo
{
    FilePath path; ///< as opened; "-" for standard input, empty for text made in memory
    Format format = Format::PlainText;
    QString encoding; ///< IANA name, "UTF-8"
    bool hasBom = false;
    Newline newline = Newline::None;
    QString extractor;    ///< name and version of what made text of a format; empty for plain text
    QString title;        ///< what the source itself says it is called (HTML's title); may be empty
    QStringList warnings; ///< survived problems, with counts, translated
};

/// A heading of a Markdown or HTML source.
struct Heading
{
    Range range; ///< the heading's words
    int level = 1;
};

/// The text of one source: immutable, owned, shared between threads. UTF-8 inside, code points
/// outside. The text is the file decoded, without BOM, newlines as they are.
///
/// Lines are what the newline characters separate (LF, CRLF, CR, NEL, U+2028, U+2029) and what a
/// view lays out; paragraphs are what a person would call so and what is aligned: lines joined
/// where the text is hard-wrapped, blank lines belonging to none.
class Document
{
public:
    /// @p utf8 must be valid UTF-8 of at most 2 GiB; fills in info().newline. @p sourceSha256 is
    /// the hash of the file where its bytes are not the text (with a UTF-8 BOM where info.hasBom
    /// says so); else empty. O(bytes).
    [[nodiscard]] static std::shared_ptr<const Document>
    fromText(QByteArray utf8, SourceInfo info = {}, std::vector<Heading> headings = {},
             QByteArray sourceSha256 = {});
    ~Document();

    [[nodiscard]] const SourceInfo &info() const;
    [[nodiscard]] const std::vector<Heading> &headings() const;

    /// Of the file's bytes, lower-case hex. Computed when first asked for (about 0.8 s for 100 MB:
    /// not in the GUI thread), then kept. Safe from any thread, as everything here.
    [[nodiscard]] QByteArray sha256() const;
    /// Of the text's UTF-8 bytes; as sha256().
    [[nodiscard]] QByteArray textSha256() const;

    /// The whole text as UTF-8.
    [[nodiscard]] QByteArrayView text() const;
    /// Code points in the text.
    [[nodiscard]] Position length() const;

    /// One more than there are newlines, as editors count: "a\n" has the lines "a" and "". O(1).
    [[nodiscard]] qsizetype lineCount() const;
    /// Line @p index without its newline. O(1), as it looks at no more than 1 KiB for each end.
    [[nodiscard]] Range line(qsizetype index) const;
    /// The same as UTF-8. O(1).
    [[nodiscard]] QByteArrayView lineText(qsizetype index) const;
    /// The line that holds @p at; the newline belongs to the line it ends. O(log lines).
    [[nodiscard]] qsizetype lineAt(Position at) const;

    [[nodiscard]] qsizetype paragraphCount() const;
    /// Paragraph @p index, white space trimmed at both ends. O(1).
    [[nodiscard]] Range paragraph(qsizetype index) const;
    /// The same as UTF-8. O(1).
    [[nodiscard]] QByteArrayView paragraphText(qsizetype index) const;
    /// The paragraph that holds @p at, else the last one before it; -1 before the first. O(log).
    [[nodiscard]] qsizetype paragraphAt(Position at) const;

    /// Byte offset of a position in text(); O(log n) and at most 1 KiB looked at.
    [[nodiscard]] qsizetype byteOffset(Position at) const;
    /// The position of the code point that holds byte @p offset. As byteOffset.
    [[nodiscard]] Position position(qsizetype byteOffset) const;

    /// The text of a range (clamped to the text) as UTF-8 or UTF-16. To make UTF-16 of bytes() or
    /// lineText(), take utf16() of utf16map.h, not QString::fromUtf8().
    [[nodiscard]] QByteArrayView bytes(Range range) const;
    [[nodiscard]] QString string(Range range) const;

private:
    Document();
    struct Private;
    std::unique_ptr<Private> d;
};

using DocumentPtr = std::shared_ptr<const Document>;

} // namespace diptych
