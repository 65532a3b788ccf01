// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/passages.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr quint32 longParagraph = 400; ///< words; longer ones are shown in several passages
constexpr quint32 longPassage = 120;
constexpr double nearWordShare = 0.8; ///< of an equal one's weight

/// Pieces of both sides that are one passage.
struct Row
{
    std::array<WordRange, 2> words;
    bool onLeft = false;
    bool onRight = false;
    bool inOrder = true;
};

/// Arranges the pieces and tells what each pair has in common.
class PassageBuilder
{
public:
    PassageBuilder(const TokenPair &words, const UnitPair &units, const WordMap &map,
                   const std::vector<Group> &groups, std::array<Position, 2> lengths)
        : m_words(words)
        , m_units(units)
        , m_map(map)
        , m_groups(groups)
        , m_lengths(lengths)
    {
        for (const Side side : bothSides)
            m_pieces[sideIndex(side)] = piecesOf(side, groups, words.on(side), units.on(side));
    }

    std::vector<Passage> build(const Pace &pace)
    {
        joinNeighbours();
        std::vector<Passage> passages;
        Position leftPlace = 0;
        Position rightPlace = 0;
        const std::vector<Row> all = rows();
        passages.reserve(all.size());
        for (std::size_t i = 0; i < all.size() && pace.at(i, all.size()); ++i) {
            const Row &row = all[i];
            Passage passage;
            passage.left =
                row.onLeft ? range(Side::Left, row.words[0]) : Range{leftPlace, leftPlace};
            passage.right =
                row.onRight ? range(Side::Right, row.words[1]) : Range{rightPlace, rightPlace};
            describe(row, passage);
            if (row.onLeft && row.inOrder)
                leftPlace = passage.left.end;
            if (row.onRight && row.inOrder)
                rightPlace = passage.right.end;
            passages.push_back(std::move(passage));
        }
        return passages;
    }

private:
    using Pieces = std::vector<Piece>;

    [[nodiscard]] quint32 paragraph(Side side, quint32 token) const
    {
        const Units &units = m_units.on(side);
        return units[units.of(token)].paragraph;
    }

    [[nodiscard]] bool areOneParagraph(Side side, const Piece &a, const Piece &b) const
    {
        return paragraph(side, a.words.end - 1) == paragraph(side, b.words.first);
    }

    // True where the reader said something of the one or the other.
    [[nodiscard]] bool areApart(Side side, const Piece &a, const Piece &b) const
    {
        const Units &units = m_units.on(side);
        return units[units.of(a.words.end - 1)].isPinned || units[units.of(b.words.first)].isPinned;
    }

    [[nodiscard]] bool isLongParagraph(Side side, quint32 token) const
    {
        // Looks only as far as it needs to know.
        const quint32 here = paragraph(side, token);
        const quint32 size = m_words.on(side).size();
        const quint32 from = token > longParagraph ? token - longParagraph : 0;
        const quint32 to = std::min(size - 1, token + longParagraph);
        return to - from >= longParagraph && paragraph(side, from) == here &&
               paragraph(side, to) == here;
    }

    [[nodiscard]] bool mayJoin(const Piece &left, const Piece &nextLeft, const Piece &right,
                               const Piece &nextRight) const
    {
        if (nextRight.group != nextLeft.group || nextLeft.group == Piece::alone ||
            m_groups[left.group].inOrder != m_groups[nextLeft.group].inOrder ||
            areApart(Side::Left, left, nextLeft) || areApart(Side::Right, right, nextRight) ||
            !areOneParagraph(Side::Left, left, nextLeft) ||
            !areOneParagraph(Side::Right, right, nextRight))
            return false;
        const quint32 together = std::max(left.words.size() + nextLeft.words.size(),
                                          right.words.size() + nextRight.words.size());
        return together <= longPassage || (!isLongParagraph(Side::Left, nextLeft.words.first) &&
                                           !isLongParagraph(Side::Right, nextRight.words.first));
    }

    // Neighbours on both sides become one piece under the group of the first.
    void joinNeighbours()
    {
        Pieces &right = m_pieces[1];
        std::vector<quint32> placeOnRight(m_groups.size());
        for (quint32 i = 0; i < right.size(); ++i) {
            if (right[i].group != Piece::alone)
                placeOnRight[right[i].group] = i;
        }
        Pieces left;
        quint32 place = 0; // on the right, of the last joined piece
        for (const Piece &piece : m_pieces[0]) {
            if (!left.empty() && left.back().group != Piece::alone && place + 1 < right.size() &&
                mayJoin(left.back(), piece, right[placeOnRight[left.back().group]],
                        right[place + 1])) {
                left.back().words.end = piece.words.end;
                right[placeOnRight[left.back().group]].words.end = right[place + 1].words.end;
                ++place;
                right[place].words = {0, 0};
                continue;
            }
            left.push_back(piece);
            if (piece.group != Piece::alone)
                place = placeOnRight[piece.group];
        }
        m_pieces[0] = std::move(left);
        std::erase_if(right, [](const Piece &piece) { return piece.words.size() == 0; });
    }

    // By the left; a piece that stands alone on the right follows the one before it there.
    [[nodiscard]] std::vector<Row> rows() const
    {
        std::vector<WordRange> rightOf(m_groups.size());
        std::vector<const Piece *> aloneAfter(m_groups.size(), nullptr);
        const Piece *aloneFirst = nullptr;
        const Piece *last = nullptr;
        for (const Piece &piece : m_pieces[1]) {
            if (piece.group != Piece::alone)
                rightOf[piece.group] = piece.words;
            else
                (last ? aloneAfter[last->group] : aloneFirst) = &piece;
            last = &piece;
        }
        std::vector<Row> rows;
        const auto addAlone = [&](const Piece *piece) {
            if (piece)
                rows.push_back({{WordRange{}, piece->words}, false, true, true});
        };
        addAlone(aloneFirst);
        for (const Piece &piece : m_pieces[0]) {
            if (piece.group == Piece::alone) {
                rows.push_back({{piece.words, WordRange{}}, true, false, true});
                continue;
            }
            rows.push_back(
                {{piece.words, rightOf[piece.group]}, true, true, m_groups[piece.group].inOrder});
            addAlone(aloneAfter[piece.group]);
        }
        return rows;
    }

    // White space belongs to the words before it, at the head to the first.
    [[nodiscard]] Range range(Side side, WordRange words) const
    {
        const Tokens &tokens = m_words.on(side);
        const auto start = [&](quint32 token) {
            return token == 0              ? Position(0)
                   : token < tokens.size() ? tokens.start(token)
                                           : m_lengths[sideIndex(side)];
        };
        return {start(words.first), start(words.end)};
    }

    void describe(const Row &row, Passage &passage)
    {
        if (!row.onRight) {
            passage.kind = PassageKind::LeftOnly;
            return;
        }
        if (!row.onLeft) {
            passage.kind = PassageKind::RightOnly;
            return;
        }
        const Comparison comparison = compare(row, passage);
        const bool same = comparison.isWhole || isSame(row);
        passage.similarity = 1.0;
        if (!same) {
            const double all = weight(Side::Left, row.words[0]) + weight(Side::Right, row.words[1]);
            passage.similarity = std::min(1.0, 2 * comparison.weight / std::max(all, 1e-9));
        }
        passage.kind = row.inOrder ? (same ? PassageKind::Same : PassageKind::Edited)
                                   : (same ? PassageKind::Moved : PassageKind::MovedEdited);
    }

    // Character by character but for white space: in a script without spaces the same text may be
    // cut into other words where other text goes before it.
    [[nodiscard]] bool isSame(const Row &row) const
    {
        std::array<quint32, 2> at{row.words[0].first, row.words[1].first};
        std::array<QByteArrayView, 2> rest;
        for (;;) {
            std::array<bool, 2> atSpace{};
            for (const Side side : bothSides) {
                const std::size_t s = sideIndex(side);
                const Tokens &tokens = m_words.on(side);
                if (!rest[s].isEmpty())
                    continue;
                const quint32 next = at[s];
                atSpace[s] = next == row.words[s].end || next == row.words[s].first ||
                             tokens.start(next) > tokens.end(next - 1);
                if (next < row.words[s].end)
                    rest[s] = tokens.bytes(at[s]++);
            }
            const qsizetype common = std::min(rest[0].size(), rest[1].size());
            if (atSpace[0] != atSpace[1] || rest[0].first(common) != rest[1].first(common))
                return false;
            if (common == 0)
                return rest[0].isEmpty() && rest[1].isEmpty();
            for (QByteArrayView &part : rest)
                part = part.sliced(common);
        }
    }

    [[nodiscard]] double weight(Side side, WordRange words) const
    {
        return double(m_words.on(side).weight(words.first, words.end));
    }

    // Words one after the other on both sides, with as much white space between on both: a place in
    // a run is then the same distance from its start on both sides.
    [[nodiscard]] bool goOn(quint32 lastLeft, quint32 left, quint32 lastRight, quint32 right) const
    {
        const Tokens &l = m_words.left();
        const Tokens &r = m_words.right();
        return lastLeft + 1 == left && lastRight + 1 == right &&
               l.start(left) - l.end(lastLeft) == r.start(right) - r.end(lastRight);
    }

    // How many words from two on are paired with one another and the same, as far as the white
    // space between them is the same too; none where the two are not. Looks some words ahead at
    // most.
    [[nodiscard]] quint32 sameFrom(quint32 left, quint32 right, const Row &row) const
    {
        const Tokens &l = m_words.left();
        const Tokens &r = m_words.right();
        constexpr quint32 ahead = 64;
        const quint32 most = std::min({ahead, row.words[0].end - left, row.words[1].end - right});
        quint32 count = 1;
        while (count < most && m_map.toRight(left + count) == right + count)
            ++count;
        const char *const from = l.text().data() + l.byteStart(left);
        const char *const to = from + commonBytes({from, l.bytes(left + count - 1).end()},
                                                  {r.text().data() + r.byteStart(right),
                                                   r.bytes(right + count - 1).end()});
        const Position shift = r.start(right) - l.start(left);
        const auto isSame = [&](quint32 at) {
            return l.start(left + at) + shift == r.start(right + at) &&
                   l.length(left + at) == r.length(right + at);
        };
        // Between white space, equal bytes are equal words.
        if (l.isSpaced() && r.isSpaced() && to == l.bytes(left + count - 1).end() &&
            to - from == r.bytes(right + count - 1).end() - (r.text().data() + r.byteStart(right)))
            return count;
        const qsizetype end = to - l.text().data();
        quint32 same = 0;
        while (same + 1 < count && l.byteStart(left + same + 1) <= end && isSame(same))
            ++same;
        return same < count && isSame(same) && l.bytes(left + same).end() <= to ? same + 1 : same;
    }

    /// What the words of a row have in common.
    struct Comparison
    {
        double weight = 0;
        bool isWhole = false; ///< each word has the same one beside it, white space between alike
    };

    // Fills in words and changed.
    Comparison compare(const Row &row, Passage &passage)
    {
        const Tokens &left = m_words.left();
        const Tokens &right = m_words.right();
        m_runs.clear();
        m_changed.clear();
        quint64 same = 0;
        double changed = 0;
        quint32 lastLeft = 0;
        quint32 lastRight = 0;
        for (quint32 i = row.words[0].first; i < row.words[0].end;) {
            const quint32 j = m_map.toRight(i);
            if (j == noToken || j < row.words[1].first || j >= row.words[1].end) {
                ++i;
                continue;
            }
            const quint32 count = sameFrom(i, j, row);
            if (count == 0) {
                m_changed.push_back({left.range(i), right.range(j)});
                changed += double(left.weight(i)) * nearWordShare;
                ++i;
                continue;
            }
            if (m_runs.empty() || !goOn(lastLeft, i, lastRight, j))
                m_runs.push_back({left.range(i), right.range(j)});
            lastLeft = i + count - 1;
            lastRight = j + count - 1;
            m_runs.back().left.end = left.end(lastLeft);
            m_runs.back().right.end = right.end(lastRight);
            for (const quint32 end = i + count; i < end; ++i)
                same += left.byteWeight(i);
        }
        passage.words = m_runs;
        passage.changed = m_changed;
        const auto covers = [&](Side side, Range run) {
            const WordRange &words = row.words[sideIndex(side)];
            return run ==
                   Range{m_words.on(side).start(words.first), m_words.on(side).end(words.end - 1)};
        };
        return {double(same) / Tokens::fullWeight + changed,
                m_runs.size() == 1 && covers(Side::Left, m_runs[0].left) &&
                    covers(Side::Right, m_runs[0].right)};
    }

    const TokenPair &m_words;
    const UnitPair &m_units;
    const WordMap &m_map;
    const std::vector<Group> &m_groups;
    std::array<Position, 2> m_lengths;
    std::array<Pieces, 2> m_pieces;
    std::vector<Pairing> m_runs;    ///< scratch
    std::vector<Pairing> m_changed; ///< scratch
};

} // namespace

std::vector<Passage> passagesOf(const TokenPair &words, const UnitPair &units, const WordMap &map,
                                const std::vector<Group> &groups, std::array<Position, 2> lengths,
                                const Pace &pace)
{
    return PassageBuilder(words, units, map, groups, lengths).build(pace);
}

} // namespace diptych
