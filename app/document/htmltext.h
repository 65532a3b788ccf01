// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/document.h"
#include "document/htmltree.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <stop_token>
#include <vector>

namespace diptych {

/// The words of a page.
struct HtmlText
{
    QByteArray utf8;
    QString title;
    std::vector<Heading> headings;
};

/// What a browser would show of a page, as text: white space collapsed but in preformatted parts,
/// blocks on lines of their own with a blank line around paragraphs, headings, lists and tables,
/// the cells of a row separated by tabs. Left out: scripts, styles, templates, forms' contents,
/// what is hidden by an attribute, all that a browser would fetch. Nothing is loaded. Errors as
/// HtmlTree::parse(). O(bytes) but for the limits.
[[nodiscard]] Result<HtmlText> textOfHtml(QByteArrayView utf8, const HtmlLimits &limits = {},
                                          const std::stop_token &stop = {});

/// Name and version of what extracts the text, for the sidecar: "gumbo 0.13.0".
[[nodiscard]] QString htmlExtractor();

/// The encoding a page names in its first KiB (a meta element or an XML declaration), as browsers
/// understand the name; empty for none.
[[nodiscard]] QString declaredEncoding(QByteArrayView bytes);

} // namespace diptych
