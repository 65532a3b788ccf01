// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace diptych {

/// What a full stop behind a word means for the sentence it stands in.
enum class Abbreviation {
    None,     ///< an ordinary word: the stop ends the sentence
    Title,    ///< something always follows: "Dr. Who"
    Numbered, ///< one where a number follows ("No. 5"), else an ordinary word
    MayEnd,   ///< ends a sentence only where a typical first word follows: "Inc. The"
};

/// @p word as UTF-8 without its last stop, in the case it is written in.
[[nodiscard]] Abbreviation abbreviation(std::string_view word);

/// A word that, with a capital, nearly always begins a sentence: "The", "However".
[[nodiscard]] bool beginsSentence(std::string_view word);

/// A word that an ordinal written with a stop precedes: German "3. Oktober".
[[nodiscard]] bool followsOrdinal(std::string_view word);

} // namespace diptych
