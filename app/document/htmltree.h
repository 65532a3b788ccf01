// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QtCore/QByteArrayView>

#include <chrono>
#include <memory>
#include <stop_token>

struct GumboInternalNode;

namespace diptych {

/// How much a page may cost. The parser has no limits of its own, and its time grows with the
/// square of how deep a page nests and of an element's attributes: a small file could keep it busy
/// for hours. The defaults are several times what real pages need (about 80 ms for a megabyte).
struct HtmlLimits
{
    qsizetype bytes = qsizetype(64) << 20;
    qsizetype memory = qsizetype(256) << 20;
    qsizetype memoryPerByte = 16;
    std::chrono::milliseconds time{500}; ///< of the processor, for this thread
    std::chrono::milliseconds timePerMegabyte{500};
};

/// The tree that HTML's own parsing rules make of a page, scripts not run. Owns it.
class HtmlTree
{
public:
    /// @p utf8 must outlive the tree. TooLarge beyond a limit, Cancelled; no other errors, as every
    /// text is some page. Errors name no file.
    [[nodiscard]] static Result<HtmlTree> parse(QByteArrayView utf8, const HtmlLimits &limits,
                                                const std::stop_token &stop);
    HtmlTree(HtmlTree &&) noexcept;
    HtmlTree &operator=(HtmlTree &&) noexcept;
    ~HtmlTree();

    /// The document node.
    [[nodiscard]] const GumboInternalNode *document() const { return m_document; }

private:
    class Memory;
    explicit HtmlTree(std::unique_ptr<Memory> memory);

    std::unique_ptr<Memory> m_memory;
    const GumboInternalNode *m_document = nullptr;
};

} // namespace diptych
