// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Quotations of one text are found in it where they stand; in another text each has one answer,
// which lies in it, and an exact one has the very words.

#include "fuzz/fuzz.h"

#include "anchoring/anchoring.h"
#include "annotation/quoting.h"

namespace diptych::fuzz {

namespace {

std::vector<Selector> quotationsOf(const Document &document)
{
    std::vector<Selector> quotations;
    const Position step = std::max<Position>(document.length() / 12, 1);
    for (Position at = 0; at < document.length(); at += step) {
        const Range range{at, std::min(document.length(), at + 1 + at % 37)};
        if (const Result<Selector> selector = selectorFor(document, range))
            quotations.push_back(*selector);
    }
    return quotations;
}

/// White space, control characters among it, is no change.
QString lettersOf(QString text)
{
    return text.removeIf([](QChar c) { return c.unicode() <= u' ' || c.isSpace(); });
}

void check(const std::vector<Selector> &quotations, const Document &document, const OldText &old)
{
    const std::vector<Anchor> anchors = anchored(quotations, document, old);
    require(anchors.size() == quotations.size(), "each quotation has an answer");
    for (std::size_t i = 0; i < anchors.size(); ++i) {
        const Anchor &anchor = anchors[i];
        require(anchor.score >= 0 && anchor.score <= 1, "the score is a share");
        if (anchor.state == AnchorState::Orphan)
            continue;
        require(anchor.range.start >= 0 && !anchor.range.isEmpty() &&
                    anchor.range.end <= document.length(),
                "an answer lies in the text");
        if (anchor.state == AnchorState::Exact)
            require(lettersOf(document.string(anchor.range)) == lettersOf(quotations[i].exact),
                    "exact has the very words");
    }
}

} // namespace

void run(QByteArrayView input)
{
    const auto [first, second] = halves(input.first(std::min<qsizetype>(input.size(), 4096)));
    const DocumentPtr before = Document::fromText(QString::fromUtf8(first).toUtf8());
    const DocumentPtr now = Document::fromText(QString::fromUtf8(second).toUtf8());
    const std::vector<Selector> quotations = quotationsOf(*before);
    for (const Anchor &anchor : anchored(quotations, *before, {before, before->length()}))
        require(anchor.state == AnchorState::Exact, "in its own text a quotation stands");
    check(quotations, *now, {});
    check(quotations, *now, {before, before->length()});
    check(quotations, *now, {{}, before->length()});
}

} // namespace diptych::fuzz
