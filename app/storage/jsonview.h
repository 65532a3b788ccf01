// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>
#include <span>
#include <vector>

namespace diptych {

/// Looks at JSON text that checkJson() let pass: a value is its bytes, from its first to its last
/// character. Nothing is copied or decoded unasked, so that what is only passed on stays as it was
/// written. Other bytes are not to be given: nothing is checked here.
namespace json {

enum class Kind { Object, Array, String, Number, Word };

/// A container, from its first byte to behind its last.
struct Span
{
    const char *start = nullptr;
    const char *end = nullptr;
};
/// Those that are long to go over and not deep in a text, by their starts, as checkJson() finds
/// them: knowing their ends saves going over a large file once more for each level of nesting.
using LargeContainers = std::vector<Span>;

struct Member
{
    QByteArrayView key;   ///< as written, between the quotes
    QByteArrayView value; ///< empty: no member
};

[[nodiscard]] Kind kind(QByteArrayView value);

/// The value that @p text begins with, white space before and all behind it left out.
[[nodiscard]] QByteArrayView firstValue(QByteArrayView text);

/// Goes over the members of an object or the elements of an array, one call each. What is no object
/// has no members, what is no array no elements. Going over all is linear.
class Cursor
{
public:
    explicit Cursor(QByteArrayView container, const LargeContainers *large = nullptr);

    /// False at the end.
    [[nodiscard]] bool nextMember(Member &member);
    [[nodiscard]] bool nextElement(QByteArrayView &element);

private:
    [[nodiscard]] bool atItem();
    [[nodiscard]] QByteArrayView takeValue();

    const char *m_at;
    const char *m_end;
    std::span<const Span> m_large; ///< those that do not begin before m_at
    char m_bracket;
};

/// The text of a string, with its escapes resolved; escaped lone surrogates stay lone. Empty for
/// another kind.
[[nodiscard]] QString string(QByteArrayView value);
/// The key, escapes resolved.
[[nodiscard]] QByteArray keyName(QByteArrayView key);
/// A whole number that is written as one ("5", not "5.0") and fits.
[[nodiscard]] std::optional<qint64> integer(QByteArrayView value);
[[nodiscard]] std::optional<double> number(QByteArrayView value);
/// Without white space between the parts.
[[nodiscard]] QByteArray compact(QByteArrayView value);
/// The first value of that key in an object; empty where there is none.
[[nodiscard]] QByteArrayView member(QByteArrayView object, QByteArrayView key,
                                    const LargeContainers *large = nullptr);

} // namespace json

} // namespace diptych
