// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/annotation.h"

#include <array>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateNames{"exact"_L1, "moved"_L1, "edited"_L1, "uncertain"_L1, "orphan"_L1};

// Namespace of the UUIDs that are made from coders' names.
constexpr QUuid coderNamespace{0x6f3c5a1d, 0x8a0e, 0x4a58, 0x9b, 0x5e, 0x1c,
                               0x0d,       0x7e,   0x42,   0xa9, 0x63};

} // namespace

QString newAnnotationId()
{
    return "urn:uuid:"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Coder coderNamed(const QString &name)
{
    const QString plain = name.simplified().normalized(QString::NormalizationForm_C);
    const QUuid id = QUuid::createUuidV5(coderNamespace, plain.toUtf8());
    return {"urn:uuid:"_L1 + id.toString(QUuid::WithoutBraces), plain};
}

QString stateName(AnchorState state)
{
    return stateNames[std::size_t(state)];
}

std::optional<AnchorState> stateNamed(QStringView name)
{
    for (std::size_t i = 0; i < stateNames.size(); ++i) {
        if (name == stateNames[i])
            return AnchorState(i);
    }
    return std::nullopt;
}

} // namespace diptych
