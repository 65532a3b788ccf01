// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/paragraphs.h"

#include "document/document.h"
#include "document/utf8.h"
#include "document/wrapping.h"

#include <algorithm>
#include <optional>

namespace diptych {

namespace {

using Marker = LineFeatures::Marker;

/// Calls @p pair(line, next, begins) for each two neighbouring lines of [@p from, @p to) that are
/// not blank, and @p single(text) for each that is not blank, before its pair; `begins` is true
/// where `line` is the first since a blank one.
template <typename Single, typename Pair>
void walk(const LineIndex &lines, qsizetype from, qsizetype to, Single single, Pair pair)
{
    const auto features = [](QByteArrayView line, QByteArrayView text) {
        return LineFeatures({line.begin(), text.begin()}, text);
    };
    QByteArrayView lastLine;
    QByteArrayView lastText;
    std::optional<LineFeatures> last; // looked at only where two lines touch
    for (qsizetype i = from; i < to; ++i) {
        const QByteArrayView line = lines.text(i);
        const QByteArrayView text = utf8::trimmed(line);
        std::optional<LineFeatures> here;
        if (!text.isEmpty()) {
            single(text);
            if (!lastText.isEmpty()) {
                const bool begins = !last;
                if (begins)
                    last = features(lastLine, lastText);
                here = features(line, text);
                pair(*last, *here, begins, lastLine);
            }
        }
        lastLine = line;
        lastText = text;
        last = here;
    }
}

Wrapping wrappingOf(const LineIndex &lines)
{
    // Samples from all over a long text tell as much as the whole.
    constexpr qsizetype windowLines = 1024;
    constexpr qsizetype windows = 32;
    const qsizetype step = std::max(windowLines, lines.count() / windows);
    Wrapping wrapping;
    for (qsizetype from = 0; from < lines.count(); from += step) {
        walk(
            lines, from, std::min(from + windowLines, lines.count()), [](QByteArrayView) {},
            [&](const LineFeatures &line, const LineFeatures &next, bool, QByteArrayView) {
                wrapping.look(line, next);
            });
    }
    wrapping.conclude();
    return wrapping;
}

/// Decides line by line whether a paragraph goes on.
class Joiner
{
public:
    Joiner(const LineIndex &lines, Format format)
        : m_format(format)
        , m_wrapping(format == Format::PlainText ? wrappingOf(lines) : Wrapping())
    {
    }

    [[nodiscard]] bool joins(const LineFeatures &line, const LineFeatures &next, bool begins,
                             QByteArrayView wholeLine)
    {
        if (begins)
            m_blockMarker = line.marker();
        switch (m_format) {
        case Format::Html:
            return false; // the lines of its text are the source's own
        case Format::Markdown:
            return !line.tooLong() && !next.tooLong() && !line.standsAlone() &&
                   !next.standsAlone() && next.marker() == Marker::None &&
                   !LineFeatures::endsHard(wholeLine);
        case Format::PlainText:
            break;
        }
        return m_wrapping.joins(line, next, m_blockMarker);
    }

private:
    Format m_format;
    Wrapping m_wrapping;
    Marker m_blockMarker = Marker::None;
};

} // namespace

std::vector<ParagraphBytes> findParagraphs(QByteArrayView utf8, const LineIndex &lines,
                                           Format format)
{
    Joiner joiner(lines, format);
    std::vector<ParagraphBytes> found;
    const auto add = [&](QByteArrayView text) {
        const auto start = quint32(text.data() - utf8.data());
        found.push_back({start, start + quint32(text.size())});
    };
    const auto join = [&](const LineFeatures &line, const LineFeatures &next, bool begins,
                          QByteArrayView wholeLine) {
        if (joiner.joins(line, next, begins, wholeLine)) {
            const quint32 end = found.back().end;
            found.pop_back();
            found.back().end = end;
        }
    };
    walk(lines, 0, lines.count(), add, join);
    if (found.capacity() > found.size() + found.size() / 8)
        found.shrink_to_fit();
    return found;
}

} // namespace diptych
