// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/abbreviations.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace diptych {

namespace {

// Sorted, lower case; tst_abbreviations proves the order.
constexpr std::string_view titles[] = {
    "adm", "amb", "approx", "bzw", "ca", "capt", "cf", "cmdr", "col", "cpl", "cpt", "doña", "dr", "dra",
    "e.g", "frh", "gen", "gov", "hon", "hrsg", "i.e", "ing", "insp", "lt", "ltc", "lt.col", "maj", "messrs",
    "mlle", "mm", "mme", "mr", "mrs", "ms", "mt", "pres", "prof", "pvt", "rep", "reps", "rev", "sen",
    "sens", "sgt", "sog", "sr", "sra", "srta", "ste", "supt", "vgl", "viz", "vs", "zz", "гр", "им", "проф",
    "ул", "акад",
};
constexpr std::string_view numbered[] = {
    "abb", "abs", "app", "art", "arts", "bd", "ch", "chap", "eq", "eqs", "fig", "figs", "hs", "kap", "lfd",
    "n", "nos", "no", "nr", "nro", "num", "núm", "p", "para", "paras", "par", "pp", "pt", "ref", "refs", "s",
    "sec", "secs", "sect", "tab", "tel", "vol", "vols", "ziff", "гл", "п", "пп", "рис", "ст", "стр", "табл",
};
constexpr std::string_view mayEnd[] = {
    "al", "apr", "assn", "aug", "ave", "bldg", "blvd", "bros", "co", "corp", "dec", "dept", "dist", "ed",
    "eds", "est", "feb", "ft", "govt", "inc", "intl", "jan", "jr", "jul", "jun", "llc", "ltd", "mar", "nat",
    "natl", "nov", "oct", "okt", "plc", "rd", "sep", "sept", "st", "univ", "dez", "г",
};
constexpr std::string_view starters[] = {
    "a", "according", "after", "although", "an", "and", "as", "at", "because", "before", "but", "by",
    "despite", "during", "even", "for", "from", "he", "hence", "her", "here", "his", "how", "however", "i",
    "if", "in", "indeed", "instead", "it", "its", "meanwhile", "moreover", "my", "nevertheless", "nor", "now",
    "on", "or", "our", "perhaps", "she", "since", "so", "some", "still", "such", "that", "the", "their",
    "then", "there", "therefore", "these", "they", "this", "those", "though", "thus", "to", "under", "until",
    "we", "what", "when", "where", "whether", "which", "while", "who", "why", "with", "yet", "you", "your",
};
constexpr std::string_view afterOrdinals[] = {
    "april", "august", "dezember", "februar", "jahrhundert", "jahrhunderts", "jan", "januar", "juli", "juni",
    "jänner", "mai", "märz", "november", "oktober", "september",
};

std::string lowered(std::string_view word)
{
    std::string lower(word);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; });
    return lower;
}

template <size_t count>
bool holds(const std::string_view (&list)[count], std::string_view word)
{
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

} // namespace

Abbreviation abbreviation(std::string_view word)
{
    if (word.empty() || word.size() > 10)
        return Abbreviation::None;
    const std::string lower = lowered(word);
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
    return word.size() <= 12 && holds(starters, lowered(word));
}

bool followsOrdinal(std::string_view word)
{
    return word.size() <= 12 && holds(afterOrdinals, lowered(word));
}

} // namespace diptych
