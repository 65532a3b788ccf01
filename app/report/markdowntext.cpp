// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/markdowntext.h"

#include "report/visibletext.h"

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

// Must the character at @p i of a simplified line be escaped?
bool needsEscape(QStringView line, qsizetype i)
{
    const QChar previous = i > 0 ? line[i - 1] : u' ';
    const QChar next = i + 1 < line.size() ? line[i + 1] : u' ';
    switch (line[i].unicode()) {
    case u'\\':
    case u'`':
    case u'*':
    case u'[':
    case u']':
    case u'<':
    case u'|':
    case u'~':
        return true;
    case u'_':
        return !previous.isLetterOrNumber() || !next.isLetterOrNumber();
    case u'&':
        return next == u'#' || isAsciiLetterOrDigit(next);
    case u'#':
        return previous == u' ';
    case u'>':
    case u'+':
    case u'-':
    case u'=':
        return i == 0;
    case u':': // a bare address, which GitHub would link
        return line.sliced(i + 1).startsWith(u"//");
    case u'.':
    case u')':
        return (i > 0 && i <= 9 &&
                std::all_of(line.begin(), line.begin() + i,
                            [](QChar c) { return c >= u'0' && c <= u'9'; })) ||
               line.first(i).endsWith(u"www", Qt::CaseInsensitive);
    default:
        return false;
    }
}

bool isSpaceOrEdge(QStringView text)
{
    return text.isEmpty() || text.front().isSpace();
}

bool isPunctuation(QChar c)
{
    return c.isPunct() || c.isSymbol();
}

} // namespace

QString markdownText(QStringView text)
{
    const QString line = visibleLine(text);
    QString out;
    out.reserve(line.size() + line.size() / 8);
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (needsEscape(line, i))
            out += u'\\';
        out += line[i];
    }
    return out;
}

QString markdownStrong(const QString &escaped, QStringView before, QStringView after)
{
    if (escaped.isEmpty())
        return escaped;
    const QStringView last = before.isEmpty() ? before : before.last(1);
    const bool opens =
        !escaped.front().isSpace() &&
        (!isPunctuation(escaped.front()) || isSpaceOrEdge(last) || isPunctuation(last.front()));
    const bool closes =
        !escaped.back().isSpace() &&
        (!isPunctuation(escaped.back()) || isSpaceOrEdge(after) || isPunctuation(after.front()));
    return opens && closes ? u"**" + escaped + u"**" : escaped;
}

} // namespace diptych
