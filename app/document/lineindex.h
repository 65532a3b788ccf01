// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>

#include <vector>

namespace diptych {

enum class Newline;

/// Where the lines of one UTF-8 text of at most 2 GiB begin and end, in bytes. Does not own the
/// text, which must outlive it. Four bytes per line.
class LineIndex
{
public:
    LineIndex() = default;
    /// O(bytes).
    explicit LineIndex(QByteArrayView utf8);

    /// One more than there are newlines.
    [[nodiscard]] qsizetype count() const { return qsizetype(m_starts.size()); }
    [[nodiscard]] qsizetype start(qsizetype index) const { return m_starts[size_t(index)]; }
    /// The line without its newline.
    [[nodiscard]] QByteArrayView text(qsizetype index) const;
    /// The line that holds byte @p offset, a newline being part of the line it ends.
    [[nodiscard]] qsizetype lineAt(qsizetype offset) const;
    [[nodiscard]] Newline newline() const { return m_newline; }

private:
    QByteArrayView m_text;
    std::vector<quint32> m_starts;
    Newline m_newline{};
};

} // namespace diptych
