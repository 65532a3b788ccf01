// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/durablefile.h"
#include "storage/knownsidecar.h"

#include <functional>

namespace diptych {

/// One save of a sidecar on its way: what is wanted grows with what others turn out to have
/// written.
class SidecarSaving
{
public:
    /// @p leftover is the journal that goes with what is in the file; it must stay.
    SidecarSaving(DurableFile &file, const FilePath &path,
                  const std::optional<QByteArray> &leftover, const Sidecar &wanted,
                  QByteArray bytes, KnownSidecar known);

    /// What others wrote, with the journal that goes with it.
    [[nodiscard]] Result<void> takeIn(Result<Sidecar> theirs);
    /// The same of what stands in the file; @p disk is what that turns out to be.
    [[nodiscard]] Result<void> takeInFile(std::optional<QByteArray> &disk);
    void addThoseOf(const Sidecar &stray);
    /// Puts it in the place of what is @p expected to stand there, however often others come
    /// between.
    [[nodiscard]] Result<void> run(std::optional<QByteArray> expected);

    [[nodiscard]] const Sidecar &wanted() const { return m_wanted; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; } ///< of wanted()
    [[nodiscard]] const Sidecar &first() const { return m_known.first; }
    [[nodiscard]] bool isJournalDamaged() const { return m_isJournalDamaged; }
    [[nodiscard]] const QList<Contradiction> &contradictions() const { return m_contradictions; }

private:
    DurableFile &m_file;
    const FilePath &m_path;
    const std::optional<QByteArray> &m_leftover;
    Sidecar m_wanted;
    QByteArray m_bytes;
    JsonWriter::Layout m_layout = JsonWriter::Layout::Indented;
    KnownSidecar m_known;
    QList<Contradiction> m_contradictions;
    bool m_isJournalDamaged = false;
};

/// Parses what @p read gives. A program that does not replace the file but writes into it may be at
/// it just now.
[[nodiscard]] Result<Sidecar> parseWithPatience(const FilePath &path,
                                                const std::function<Result<QByteArray>()> &read);

} // namespace diptych
