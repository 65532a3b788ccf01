// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/relationchoices.h"

#include "annotation/relations.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr int noMatch = 4;

// Lower is better.
int rank(const QString &wording, const QString &text)
{
    if (wording.compare(text, Qt::CaseInsensitive) == 0)
        return 0;
    if (wording.startsWith(text, Qt::CaseInsensitive))
        return 1;
    if (wording.contains(QString(u' ' + text), Qt::CaseInsensitive))
        return 2;
    return wording.contains(text, Qt::CaseInsensitive) ? 3 : noMatch;
}

} // namespace

QStringList relationChoices(const QStringList &known, const QString &text)
{
    const QString wanted = text.simplified();
    if (wanted.isEmpty())
        return known;
    const auto rankOf = [&wanted](const QString &relation) {
        return rank(relationText(relation), wanted);
    };
    QStringList choices;
    for (const QString &relation : known) {
        if (rankOf(relation) < noMatch)
            choices.append(relation);
    }
    std::ranges::stable_sort(choices, {}, rankOf);
    const QString named = relationNamed(wanted);
    if (!choices.contains(named) && (choices.isEmpty() || rankOf(choices.first()) > 0))
        choices.append(named);
    return choices;
}

} // namespace diptych
