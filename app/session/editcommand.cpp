// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/editcommand.h"

#include <algorithm>

namespace diptych {

bool Edit::changesNothing() const
{
    const bool sameCodebook = !codebook || codebook->first == codebook->second;
    const auto isSame = [](const auto &edit) {
        return edit.before == edit.after;
    };
    return sameCodebook && std::ranges::all_of(annotations, isSame) &&
           std::ranges::all_of(pins, isSame);
}

Edit Edit::reversed() const
{
    Edit back;
    for (auto it = annotations.rbegin(); it != annotations.rend(); ++it)
        back.annotations.push_back({it->source, it->after, it->before});
    for (auto it = pins.rbegin(); it != pins.rend(); ++it)
        back.pins.push_back({it->source, it->after, it->before});
    if (codebook)
        back.codebook = {codebook->second, codebook->first};
    return back;
}

EditCommand::EditCommand(const QString &text, Edit edit, Apply apply)
    : QUndoCommand(text)
    , m_edit(std::move(edit))
    , m_apply(std::move(apply))
{
}

void EditCommand::redo()
{
    m_apply(m_edit, std::exchange(m_done, true));
}

void EditCommand::undo()
{
    m_apply(m_edit.reversed(), true);
}

int EditCommand::id() const
{
    return m_edit.mergeKey.isEmpty() ? -1 : 1;
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    // Same id, hence of this class.
    const Edit &next = static_cast<const EditCommand *>(other)->m_edit;
    if (next.mergeKey != m_edit.mergeKey || next.annotations.size() != m_edit.annotations.size())
        return false;
    for (std::size_t i = 0; i < next.annotations.size(); ++i)
        m_edit.annotations[i].after = next.annotations[i].after;
    setObsolete(m_edit.changesNothing());
    return true;
}

} // namespace diptych
