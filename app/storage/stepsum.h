// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QSet>

#include <optional>
#include <utility>
#include <vector>

namespace diptych {

/// One thing that a sidecar keeps, before and after; missing before: it is added, missing after:
/// removed. At least one is there, and both have the same id.
template <typename Kept> struct Step
{
    std::optional<Kept> before;
    std::optional<Kept> after;

    [[nodiscard]] const QString &id() const { return (after ? after : before)->id; }
    friend bool operator==(const Step &, const Step &) = default;
};

/// Steps one after another, taken together: of each thing what it was before the first and is after
/// the last.
template <typename Kept> class StepSum
{
public:
    void add(const Step<Kept> &step)
    {
        const auto known = m_steps.find(step.id());
        if (known == m_steps.end())
            m_steps.insert(step.id(), step);
        else
            known->after = step.after;
    }
    void clear() { m_steps.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_steps.isEmpty(); }
    /// Null where no step touches it.
    [[nodiscard]] const Step<Kept> *find(const QString &id) const
    {
        const auto found = m_steps.constFind(id);
        return found == m_steps.cend() ? nullptr : &*found;
    }

    /// Makes the steps in @p list, whatever stands there.
    void imposeOn(QList<Kept> &list) const
    {
        QSet<QString> met;
        list.removeIf([this](const Kept &kept) {
            const Step<Kept> *step = find(kept.id);
            return step && !step->after;
        });
        for (qsizetype i = 0; i < list.size(); ++i) {
            const Step<Kept> *step = find(list.at(i).id);
            if (!step)
                continue;
            list[i] = *step->after;
            met.insert(step->id());
        }
        for (const Step<Kept> &step : m_steps) {
            if (step.after && !met.contains(step.after->id))
                list.append(*step.after);
        }
    }

    /// Where three versions have to be told apart.
    struct Versions
    {
        QList<Kept> base;
        QList<Kept> ours;
        QList<Kept> theirs;
    };
    /// What @p there is with the steps made in it, as far as they agree with what stands there;
    /// what does not goes to @p versions. @p changed grows by what is another then.
    [[nodiscard]] QList<Kept> madeIn(const QList<Kept> &there, Versions &versions,
                                     qsizetype &changed) const
    {
        QSet<QString> met;
        QList<Kept> result;
        result.reserve(there.size() + m_steps.size());
        for (const Kept &kept : there) {
            const Step<Kept> *step = find(kept.id);
            if (step)
                met.insert(kept.id);
            if (!step || step->after == kept) {
                result.append(kept);
                continue;
            }
            ++changed;
            if (step->before == kept) {
                if (step->after)
                    result.append(*step->after);
                continue;
            }
            versions.theirs.append(kept);
            if (step->before)
                versions.base.append(*step->before);
            if (step->after)
                versions.ours.append(*step->after);
        }
        for (const Step<Kept> &step : m_steps) {
            // What others removed and these steps changed stays, as in a merge.
            if (step.after && !met.contains(step.after->id) && step.after != step.before) {
                result.append(*step.after);
                ++changed;
            }
        }
        return result;
    }

private:
    QHash<QString, Step<Kept>> m_steps;
};

/// What makes @p after of @p before. Linear.
template <typename Kept>
[[nodiscard]] std::vector<Step<Kept>> stepsBetween(const QList<Kept> &before,
                                                   const QList<Kept> &after)
{
    std::vector<Step<Kept>> steps;
    if (before == after)
        return steps;
    QHash<QString, const Kept *> old;
    old.reserve(before.size());
    for (const Kept &kept : before)
        old.insert(kept.id, &kept);
    for (const Kept &kept : after) {
        const Kept *was = old.take(kept.id);
        if (!was)
            steps.push_back({std::nullopt, kept});
        else if (*was != kept)
            steps.push_back({*was, kept});
    }
    for (const Kept *gone : std::as_const(old))
        steps.push_back({*gone, std::nullopt});
    return steps;
}

} // namespace diptych
