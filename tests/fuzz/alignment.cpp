// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The passages of any two texts partition both; words that are paired are the same words, and each
// place has a counterpart inside the other text.

#include "fuzz/fuzz.h"

#include "alignment/pins.h"

namespace diptych::fuzz {

namespace {

void checkPartition(const Alignment &alignment, const Document &document, Side side)
{
    std::vector<Range> ranges;
    for (const Passage &passage : alignment.passages()) {
        if (passage.has(side))
            ranges.push_back(passage.on(side));
    }
    std::ranges::sort(ranges);
    Position end = 0;
    for (const Range &range : ranges) {
        require(range.start == end && !range.isEmpty(), "passages partition the text");
        end = range.end;
    }
    require(end == document.length(), "passages reach the end");
}

void checkWords(const Alignment &alignment, const Document &left, const Document &right)
{
    for (const Passage &passage : alignment.passages()) {
        for (const Pairing &words : passage.words) {
            require(passage.left.contains(words.left) && passage.right.contains(words.right),
                    "words lie in their passage");
            require(words.left.length() == words.right.length(), "runs are as long on both sides");
        }
        require(passage.similarity >= 0 && passage.similarity <= 1, "similarity is a share");
    }
    const Position step = std::max<Position>(left.length() / 32, 1);
    for (Position at = 0; at < left.length(); at += step) {
        const Range range = alignment.counterpart(Side::Left, {at, at + 1}).range;
        require(range.start >= 0 && range.end <= right.length(), "a counterpart lies in the text");
    }
}

} // namespace

void run(QByteArrayView input)
{
    // More is for benchmarks: what matters here is what texts say, not how much.
    const auto [first, second] = halves(input.first(std::min<qsizetype>(input.size(), 4096)));
    const DocumentPtr left = Document::fromText(QString::fromUtf8(first).toUtf8());
    const DocumentPtr right = Document::fromText(QString::fromUtf8(second).toUtf8());
    const auto aligned = align(*left, *right);
    require(aligned.has_value(), "aligning does not fail");
    checkPartition(**aligned, *left, Side::Left);
    checkPartition(**aligned, *right, Side::Right);
    checkWords(**aligned, *left, *right);
    const Pin pin{Pin::Kind::Tie, {0, left->length() / 2}, {right->length() / 2, right->length()}};
    const auto pinned = align(*left, *right, {pin});
    require(pinned.has_value(), "aligning with a pin does not fail");
    checkPartition(**pinned, *left, Side::Left);
    checkPartition(**pinned, *right, Side::Right);
}

} // namespace diptych::fuzz
