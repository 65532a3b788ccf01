// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/markdown.h"

#include "document/codepointindex.h"
#include "document/lineindex.h"
#include "document/utf8.h"

#include <algorithm>

namespace diptych {

namespace {

/// Spaces before a line's text; four make it code.
qsizetype indentOf(QByteArrayView line)
{
    return std::find_if(line.begin(), line.end(), [](char c) { return c != ' '; }) - line.begin();
}

qsizetype runOf(QByteArrayView text, char c)
{
    return std::find_if(text.begin(), text.end(), [c](char other) { return other != c; }) -
           text.begin();
}

/// The words of "## words ##"; empty where @p text is no such heading.
QByteArrayView headingWords(QByteArrayView text)
{
    const qsizetype level = runOf(text, '#');
    if (level < 1 || level > 6 ||
        (level < text.size() && text[level] != ' ' && text[level] != '\t'))
        return {};
    QByteArrayView words = text.sliced(level).trimmed();
    qsizetype end = words.size();
    while (end > 0 && words[end - 1] == '#')
        --end;
    // Closing signs stand apart; "C#" keeps its own.
    if (end == 0 || words[end - 1] == ' ')
        words = words.first(end).trimmed();
    return words;
}

/// 1 or 2 where @p text underlines a heading, else 0.
int underlineLevel(QByteArrayView text)
{
    if (text.isEmpty() || (text[0] != '=' && text[0] != '-') || runOf(text, text[0]) != text.size())
        return 0;
    return text[0] == '=' ? 1 : 2;
}

/// Whether the line can be a paragraph's, so that an underline makes it a heading.
bool isParagraphLine(QByteArrayView text)
{
    if (text.isEmpty() || text.startsWith('>') || text.startsWith('|') || text.startsWith("```"))
        return false;
    const bool bullet =
        text.size() > 1 && (text[0] == '-' || text[0] == '*' || text[0] == '+') && text[1] == ' ';
    return !bullet && headingWords(text).isEmpty();
}

} // namespace

std::vector<Heading> markdownHeadings(QByteArrayView utf8)
{
    const LineIndex lines(utf8);
    const CodePointIndex positions(utf8);
    std::vector<Heading> found;
    const auto add = [&](QByteArrayView words, int level) {
        const qsizetype start = words.begin() - utf8.begin();
        if (!words.isEmpty())
            found.push_back(
                {{positions.position(start), positions.position(start + words.size())}, level});
    };
    QByteArrayView fence; // what began the code we are in
    QByteArrayView before;
    for (qsizetype i = 0; i < lines.count(); ++i) {
        const QByteArrayView line = lines.text(i);
        const QByteArrayView text = utf8::trimmed(line);
        const bool fences = text.startsWith("```") || text.startsWith("~~~");
        if (!fence.isEmpty()) {
            if (fences && text.startsWith(fence) && runOf(text, fence[0]) == text.size())
                fence = {};
            before = {};
            continue;
        }
        if (fences)
            fence = text.first(runOf(text, text[0]));
        const bool code = indentOf(line) >= 4 || line.startsWith('\t');
        const QByteArrayView words = code ? QByteArrayView() : headingWords(text);
        const int level = code || !isParagraphLine(before) ? 0 : underlineLevel(text);
        if (!words.isEmpty())
            add(words, int(runOf(text, '#')));
        else if (level > 0)
            add(before, level);
        before = fences || code || level > 0 ? QByteArrayView() : text;
    }
    return found;
}

} // namespace diptych
