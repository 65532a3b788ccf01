// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/folding.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <algorithm>
#include <array>

namespace diptych {

namespace {

bool isSeparator(char32_t c)
{
    return c == U'.' || c == U',' || c == U'\'' || c == U'\u2019' || c == U'\u202f' ||
           c == U'\u066c';
}

char32_t plainPunctuation(char32_t c)
{
    if ((c >= 0x2018 && c <= 0x201f) || c == U'\u00ab' || c == U'\u00bb' || c == U'\'')
        return U'"';
    if (c >= 0x2010 && c <= 0x2015)
        return U'-';
    return c;
}

// In 12,500.75 the comma groups digits and goes; what stands before other than three digits is a
// decimal sign and becomes a point.
void appendSeparator(FoldedView text, std::size_t at, FoldedWord &out)
{
    if (at == 0 || !QChar::isDigit(text[at - 1]))
        return;
    std::size_t digits = 0;
    while (at + 1 + digits < text.size() && QChar::isDigit(text[at + 1 + digits]))
        ++digits;
    if (digits > 0 && digits != 3)
        out.append(U'.');
}

bool hasDigit(FoldedView word)
{
    return std::any_of(word.begin(), word.end(), [](char32_t c) { return QChar::isDigit(c); });
}

FoldedWord foldedCharacters(FoldedView text)
{
    FoldedWord out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            out.append(c == U'z' ? U's' : c);
        else if (isSeparator(c))
            appendSeparator(text, i, out);
    }
    if (out.isEmpty()) {
        for (const char32_t c : text)
            out.append(plainPunctuation(c));
    }
    return out;
}

// The quotes, dashes and the ellipsis of three bytes, which letters lose.
bool isCommonPunctuation(const char *at)
{
    const auto last = static_cast<unsigned char>(at[0] == '\xe2' && at[1] == '\x80' ? at[2] : 0);
    return (last >= 0x90 && last <= 0x95) || (last >= 0x98 && last <= 0x9f) || last == 0xa6;
}

// What an ASCII letter becomes; nothing for other characters but those for which a word takes a
// closer look.
constexpr unsigned closerLook = 0x80;
constexpr std::array<unsigned char, 256> foldedLetter = [] {
    std::array<unsigned char, 256> table{};
    for (unsigned c = 0; c < table.size(); ++c) {
        const unsigned lower = c | 0x20;
        if (c >= 0x80 || (c >= '0' && c <= '9'))
            table[c] = closerLook;
        else if (lower >= 'a' && lower <= 'z')
            table[c] = static_cast<unsigned char>(lower == 'z' ? 's' : lower);
    }
    return table;
}();

FoldedWord lowerCased(QByteArrayView ascii)
{
    FoldedWord out;
    for (const char c : ascii)
        out.append(char32_t(c >= 'A' && c <= 'Z' ? c + 32 : c));
    return out;
}

} // namespace

// A word of ASCII letters is what is left of it without its punctuation.
qsizetype foldedLetters(QByteArrayView utf8, char32_t *out)
{
    qsizetype count = 0;
    for (const char *at = utf8.begin(); at < utf8.end(); ++at) {
        const unsigned letter = foldedLetter[static_cast<unsigned char>(*at)];
        if (letter == closerLook) {
            if (!isCommonPunctuation(at))
                return 0;
            at += 2;
            continue;
        }
        out[count] = letter;
        count += letter != 0 ? 1 : 0;
    }
    return count;
}

FoldedWord foldedWord(QByteArrayView utf8)
{
    FoldedWord letters(utf8.size());
    const qsizetype count = foldedLetters(utf8, letters.data());
    if (count > 0) {
        letters.resize(count);
        return letters;
    }
    const bool isAscii =
        std::all_of(utf8.begin(), utf8.end(), [](char c) { return (c & 0x80) == 0; });
    if (isAscii)
        return foldedCharacters(lowerCased(utf8));
    const auto points =
        QString::fromUtf8(utf8).normalized(QString::NormalizationForm_KC).toCaseFolded().toUcs4();
    return foldedCharacters(
        FoldedView(reinterpret_cast<const char32_t *>(points.data()), std::size_t(points.size())));
}

WordShape shapeOf(FoldedView folded)
{
    WordShape shape{0, quint32(folded.size())};
    bool says = false;
    for (const char32_t c : folded) {
        shape.letters |= quint64(1) << (c & 63);
        says = says || QChar::isLetterOrNumber(c);
    }
    if (!says)
        shape.letters = 0;
    return shape;
}

bool similarWords(FoldedView a, FoldedView b)
{
    constexpr std::size_t most = 64;
    constexpr std::size_t shortestStem = 5;
    const std::size_t m = std::min(a.size(), most);
    const std::size_t n = std::min(b.size(), most);
    const std::size_t longer = std::max(m, n);
    const auto beginning =
        std::size_t(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
    if (beginning >= shortestStem && 5 * beginning >= 3 * longer)
        return true;
    // Among short words a letter makes another one: where and there, them and the.
    if (longer < shortestStem || (longer == shortestStem && beginning == 0)) {
        if (longer < 3 || !hasDigit(a) || !hasDigit(b))
            return false;
    }
    const std::size_t allowed = longer <= 5 ? 1 : longer <= 8 ? 2 : (longer + 1) / 4;
    if (longer - std::min(m, n) > allowed)
        return false;
    std::array<std::size_t, most + 1> row{};
    for (std::size_t j = 0; j <= n; ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= m; ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= n; ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[n] <= allowed;
}

} // namespace diptych
