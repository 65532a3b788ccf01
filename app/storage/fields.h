// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/jsonview.h"

#include <QtCore/QVarLengthArray>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace diptych {

/// The members of one object, those with known keys apart from the others. Views into the text.
template <std::size_t N> struct Fields
{
    std::array<QByteArrayView, N> known; ///< by the index of the key; empty where it is missing
    QVarLengthArray<json::Member, 8> others;
    std::optional<json::Member> repeated; ///< a known key that came a second time
};

/// Sorts the members of @p object by @p keys. Where a known key comes twice the second is told:
/// which of the two is meant nobody knows.
template <std::size_t N>
[[nodiscard]] Fields<N> fieldsOf(QByteArrayView object, const std::array<QByteArrayView, N> &keys,
                                 const json::LargeContainers *large = nullptr)
{
    Fields<N> fields;
    json::Cursor cursor(object, large);
    for (json::Member member; cursor.nextMember(member);) {
        auto key = std::ranges::find(keys, member.key);
        if (key == keys.end() && member.key.contains('\\'))
            key = std::ranges::find(keys, QByteArrayView(json::keyName(member.key)));
        if (key == keys.end()) {
            fields.others.append(member);
            continue;
        }
        QByteArrayView &value = fields.known[std::size_t(key - keys.begin())];
        if (value.isEmpty())
            value = member.value;
        else if (!fields.repeated)
            fields.repeated = member;
    }
    return fields;
}

} // namespace diptych
