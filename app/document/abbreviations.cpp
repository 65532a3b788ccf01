// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/abbreviations.h"

#include "document/utf8.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <algorithm>
#include <array>
#include <bit>

namespace diptych {

namespace {

// Sorted and in lower case.
constexpr std::string_view titles[] = {
    "adm",  "amb",    "approx", "atty",   "brig", "bzgl", "bzw",  "ca",     "capt", "cf",   "cmdr",
    "col",  "comdr",  "cpl",    "cpt",    "dipl", "doña", "dr",   "dra",    "e.g",  "evtl", "excl",
    "fr",   "frh",    "frl",    "gen",    "ggf",  "gl",   "gov",  "habil",  "hl",   "hon",  "hr",
    "hrsg", "i.e",    "incl",   "ing",    "inkl", "insp", "lt",   "lt.col", "ltc",  "mag",  "maj",
    "med",  "messrs", "mgr",    "mlle",   "mm",   "mme",  "mons", "mr",     "mrs",  "ms",   "mt",
    "mx",   "op",     "ph",     "phil",   "pres", "prof", "pvt",  "rep",    "reps", "rer",  "resp",
    "rev",  "secy",   "sen",    "sens",   "sgt",  "sog",  "sp",   "sr",     "sra",  "srta", "ste",
    "supt", "vgl",    "viz",    "vizadm", "vs",   "zit",  "акад", "ассоц",  "гр",   "им",   "напр",
    "проф", "см",     "тов",    "ул",
};
static_assert(std::ranges::is_sorted(titles));
constexpr std::string_view numbered[] = {
    "abb",  "abs",   "app",  "art", "arts", "bd",   "ch",  "chap", "eq",   "eqs",  "fig", "figs",
    "hs",   "kap",   "lfd",  "n",   "no",   "nos",  "nr",  "nro",  "num",  "núm",  "p",   "par",
    "para", "paras", "pp",   "pt",  "ref",  "refs", "s",   "sec",  "secs", "sect", "tab", "tel",
    "vol",  "vols",  "ziff", "гл",  "п",    "пп",   "рис", "ст",   "стр",  "табл",
};
static_assert(std::ranges::is_sorted(numbered));
constexpr std::string_view mayEnd[] = {
    "al",   "ala",  "apr",  "ariz", "assn", "aug",  "ave",  "bldg", "blvd", "bros", "calif", "co",
    "colo", "conn", "corp", "dec",  "dept", "dez",  "dist", "ed",   "eds",  "est",  "feb",   "fla",
    "ft",   "ga",   "govt", "ill",  "inc",  "intl", "jan",  "jr",   "jul",  "jun",  "llc",   "ltd",
    "mar",  "mass", "mich", "minn", "miss", "nat",  "natl", "nov",  "oct",  "okla", "okt",   "ore",
    "pa",   "plc",  "rd",   "sep",  "sept", "st",   "tenn", "univ", "va",   "wash", "wis",   "г",
};
static_assert(std::ranges::is_sorted(mayEnd));
constexpr std::string_view notOnlyNames[] = {"al", "est"};
constexpr std::string_view starters[] = {
    "a",         "aber",      "according", "after",  "als",   "although",     "am",
    "an",        "and",       "as",        "at",     "auch",  "auf",          "because",
    "before",    "bei",       "but",       "by",     "ce",    "ces",          "cette",
    "dans",      "der",       "despite",   "die",    "dies",  "diese",        "dieser",
    "doch",      "during",    "ein",       "eine",   "elle",  "elles",        "en",
    "er",        "es",        "even",      "for",    "from",  "für",          "he",
    "hence",     "her",       "here",      "his",    "how",   "however",      "i",
    "ich",       "if",        "il",        "ils",    "im",    "in",           "indeed",
    "instead",   "it",        "its",       "las",    "les",   "los",          "mais",
    "meanwhile", "mit",       "moreover",  "my",     "nach",  "nevertheless", "nor",
    "nous",      "now",       "on",        "or",     "our",   "para",         "perhaps",
    "pero",      "por",       "pour",      "she",    "sie",   "since",        "so",
    "some",      "still",     "such",      "that",   "the",   "their",        "then",
    "there",     "therefore", "these",     "they",   "this",  "those",        "though",
    "thus",      "to",        "una",       "und",    "under", "une",          "until",
    "we",        "wenn",      "what",      "when",   "where", "whether",      "which",
    "while",     "who",       "why",       "wir",    "with",  "yet",          "you",
    "your",      "а",         "в",         "для",    "и",     "как",          "кроме",
    "мы",        "на",        "но",        "однако", "он",    "она",          "они",
    "по",        "при",       "так",       "также",  "это",
};
static_assert(std::ranges::is_sorted(starters));
constexpr std::string_view afterOrdinals[] = {
    "april", "august", "dezember", "februar", "jahrhundert", "jahrhunderts", "jan",     "januar",
    "juli",  "juni",   "jänner",   "mai",     "märz",        "november",     "oktober", "september",
};
static_assert(std::ranges::is_sorted(afterOrdinals));

/// The bytes of a short word, zeros behind its end.
struct Packed
{
    static constexpr size_t longest = 16; ///< bytes

    quint64 head = 0;
    quint64 tail = 0;

    friend constexpr bool operator==(const Packed &, const Packed &) = default;
};

/// Some words, which one is found among in a few nanoseconds.
class WordSet
{
public:
    template <size_t count> explicit constexpr WordSet(const std::string_view (&words)[count])
    {
        static_assert(count <= size / 2);
        for (const std::string_view word : words)
            m_words[placeOf(packed(word))] = packed(word);
    }
    [[nodiscard]] constexpr bool holds(const Packed &word) const
    {
        return word != Packed{} && m_words[placeOf(word)] == word;
    }

private:
    static constexpr unsigned bits = 9;
    static constexpr size_t size = size_t(1) << bits;

    static constexpr Packed packed(std::string_view word)
    {
        std::array<quint64, 2> parts{};
        for (size_t i = 0; i < word.size(); ++i) // out of range, that is no constant, if too long
            parts[i / 8] |= quint64(static_cast<unsigned char>(word[i])) << (8 * (i % 8));
        return {parts[0], parts[1]};
    }
    // Where the word is, or would be.
    [[nodiscard]] constexpr size_t placeOf(const Packed &word) const
    {
        size_t place = (word.head ^ std::rotl(word.tail, 23)) * 0x9e3779b97f4a7c15 >> (64 - bits);
        while (m_words[place] != Packed{} && m_words[place] != word)
            place = (place + 1) % size;
        return place;
    }

    std::array<Packed, size> m_words{};
};

constexpr WordSet titleSet(titles);
constexpr WordSet numberedSet(numbered);
constexpr WordSet mayEndSet(mayEnd);
constexpr WordSet starterSet(starters);
constexpr WordSet afterOrdinalSet(afterOrdinals);
constexpr WordSet notOnlyNamesSet(notOnlyNames);

Packed packedOf(std::string_view word)
{
    std::array<char, Packed::longest> bytes{};
    std::copy(word.begin(), word.end(), bytes.begin());
    return {utf8::loadWord(bytes.data()), utf8::loadWord(bytes.data() + 8)};
}

// In lower case; of no list where that is long.
Packed lowered(std::string_view word)
{
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 upperBits = 0x8080808080808080;
    const Packed written = packedOf(word);
    if (((written.head | written.tail) & upperBits) == 0) {
        const auto inLowerCase = [](quint64 bytes) {
            const quint64 capitals =
                (bytes + ones * (0x80 - 'A')) & ~(bytes + ones * (0x7f - 'Z')) & upperBits;
            return bytes | capitals >> 2;
        };
        return {inLowerCase(written.head), inLowerCase(written.tail)};
    }
    const QByteArray lower =
        QString::fromUtf8(word.data(), qsizetype(word.size())).toLower().toUtf8();
    return lower.size() > qsizetype(Packed::longest)
               ? Packed{}
               : packedOf({lower.data(), size_t(lower.size())});
}

constexpr size_t longestStarter = 12; ///< bytes

} // namespace

Abbreviation abbreviation(std::string_view word)
{
    if (word.empty() || word.size() > 10)
        return Abbreviation::None;
    const Packed lower = lowered(word);
    if (titleSet.holds(lower))
        return Abbreviation::Title;
    if (numberedSet.holds(lower))
        return Abbreviation::Numbered;
    // "the sun", "it may mar": an ordinary word unless written as a name is.
    const bool capital = word.front() < 'a' || word.front() > 'z';
    if (mayEndSet.holds(lower) && (capital || notOnlyNamesSet.holds(lower)))
        return Abbreviation::MayEnd;
    return Abbreviation::None;
}

bool beginsSentence(std::string_view word)
{
    return word.size() <= longestStarter && starterSet.holds(lowered(word));
}

bool followsOrdinal(std::string_view word)
{
    return word.size() <= longestStarter && afterOrdinalSet.holds(lowered(word));
}

} // namespace diptych
