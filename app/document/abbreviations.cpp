// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/abbreviations.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <algorithm>
#include <array>

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

/// A short word in lower case.
class Lowered
{
public:
    explicit Lowered(std::string_view word)
        : m_size(word.size())
    {
        char seen = 0;
        for (size_t i = 0; i < word.size(); ++i) {
            m_ascii[i] = word[i] >= 'A' && word[i] <= 'Z' ? char(word[i] | 0x20) : word[i];
            seen = char(seen | word[i]);
        }
        if ((seen & 0x80) != 0)
            m_other = QString::fromUtf8(word.data(), qsizetype(word.size())).toLower().toUtf8();
    }
    [[nodiscard]] std::string_view view() const
    {
        return m_other.isEmpty() ? std::string_view(m_ascii.data(), m_size)
                                 : std::string_view(m_other.data(), size_t(m_other.size()));
    }

    static constexpr size_t longest = 12; ///< bytes

private:
    std::array<char, longest> m_ascii;
    size_t m_size;
    QByteArray m_other; ///< of a word that is not ASCII
};

template <size_t count> bool holds(const std::string_view (&list)[count], std::string_view word)
{
    return std::ranges::binary_search(list, word);
}

} // namespace

Abbreviation abbreviation(std::string_view word)
{
    if (word.empty() || word.size() > 10)
        return Abbreviation::None;
    const Lowered lowered(word);
    const std::string_view lower = lowered.view();
    if (holds(titles, lower))
        return Abbreviation::Title;
    if (holds(numbered, lower))
        return Abbreviation::Numbered;
    // "the sun", "it may mar": an ordinary word unless written as a name is.
    const bool capital = word.front() < 'a' || word.front() > 'z';
    if (holds(mayEnd, lower) && (capital || lower == "al" || lower == "est"))
        return Abbreviation::MayEnd;
    return Abbreviation::None;
}

bool beginsSentence(std::string_view word)
{
    return word.size() <= Lowered::longest && holds(starters, Lowered(word).view());
}

bool followsOrdinal(std::string_view word)
{
    return word.size() <= Lowered::longest && holds(afterOrdinals, Lowered(word).view());
}

} // namespace diptych
