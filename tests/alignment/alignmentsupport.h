// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"
#include "document/segmentation.h"

#include <QtTest/QTest>

#include <algorithm>
#include <set>

namespace diptych::testing {

inline DocumentPtr documentOf(const QString &text)
{
    return Document::fromText(text.toUtf8());
}

inline std::shared_ptr<const Alignment> aligned(const DocumentPtr &left, const DocumentPtr &right)
{
    Result<std::shared_ptr<const Alignment>> result = align(*left, *right);
    return result ? *result : nullptr;
}

/// What is wrong with the passages of two texts, by the contract of Alignment; empty if nothing is.
class ContractCheck
{
public:
    ContractCheck(const Document &left, const Document &right, const Alignment &alignment)
        : m_documents{&left, &right}
        , m_alignment(alignment)
    {
        for (const Side side : bothSides) {
            const Document &document = *m_documents[sideIndex(side)];
            for (const Range word : alignmentTokens(document, {0, document.length()})) {
                m_edges[sideIndex(side)].insert(word.start);
                m_edges[sideIndex(side)].insert(word.end);
            }
        }
    }

    QString firstFault()
    {
        for (const Side side : bothSides)
            checkPartition(side);
        checkOrder();
        for (const Passage &passage : m_alignment.passages())
            checkPassage(passage);
        return m_fault;
    }

private:
    void fault(const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = what;
    }
    QString text(Side side, Range range) const
    {
        return m_documents[sideIndex(side)]->string(range);
    }

    void checkPartition(Side side)
    {
        std::vector<Range> ranges;
        for (const Passage &passage : m_alignment.passages()) {
            if (passage.has(side))
                ranges.push_back(passage.on(side));
        }
        std::sort(ranges.begin(), ranges.end());
        Position at = 0;
        for (const Range range : ranges) {
            if (range.start != at || range.isEmpty())
                fault(QStringLiteral("gap, overlap or empty passage at %1").arg(at));
            at = range.end;
        }
        if (at != m_documents[sideIndex(side)]->length())
            fault(QStringLiteral("passages end at %1").arg(at));
    }

    void checkOrder()
    {
        Position left = 0;
        for (const Passage &passage : m_alignment.passages()) {
            if (passage.has(Side::Left) && passage.left.start < left)
                fault(QStringLiteral("passages not by the left start"));
            if (passage.has(Side::Left))
                left = passage.left.start;
        }
    }

    void checkPassage(const Passage &passage)
    {
        if (!passage.isPaired()) {
            if (!passage.words.empty() || !passage.changed.empty())
                fault(QStringLiteral("words in a one-sided passage"));
            return;
        }
        if (passage.similarity < 0 || passage.similarity > 1)
            fault(QStringLiteral("similarity %1").arg(passage.similarity));
        const bool isSame = text(Side::Left, passage.left).simplified() ==
                            text(Side::Right, passage.right).simplified();
        const bool saysSame =
            passage.kind == PassageKind::Same || passage.kind == PassageKind::Moved;
        if (isSame != saysSame)
            fault(QStringLiteral("kind %1 for \"%2\"")
                      .arg(passageKindName(passage.kind), text(Side::Left, passage.left)));
        for (const Pairing &run : passage.words) {
            if (text(Side::Left, run.left).simplified() !=
                    text(Side::Right, run.right).simplified() ||
                run.left.length() != run.right.length())
                fault(QStringLiteral("unlike words in a run: ") + text(Side::Left, run.left));
        }
        checkRuns(passage, passage.words);
        checkRuns(passage, passage.changed);
    }

    void checkRuns(const Passage &passage, const std::vector<Pairing> &runs)
    {
        for (const Side side : bothSides) {
            std::vector<Range> ranges;
            for (const Pairing &run : runs)
                ranges.push_back(run.on(side));
            if (side == Side::Left && !std::is_sorted(ranges.begin(), ranges.end()))
                fault(QStringLiteral("runs not by the left start"));
            std::sort(ranges.begin(), ranges.end());
            Position end = passage.on(side).start;
            for (const Range range : ranges) {
                if (range.start < end || range.end > passage.on(side).end || range.isEmpty())
                    fault(QStringLiteral("run at %1 overlaps or leaves its passage")
                              .arg(range.start));
                if (!isOnWordEdges(side, range))
                    fault(QStringLiteral("run off a word's edge: ") + text(side, range));
                end = range.end;
            }
        }
    }

    bool isOnWordEdges(Side side, Range range) const
    {
        const std::set<Position> &edges = m_edges[sideIndex(side)];
        return edges.contains(range.start) && edges.contains(range.end);
    }

    std::array<const Document *, 2> m_documents;
    const Alignment &m_alignment;
    std::array<std::set<Position>, 2> m_edges; ///< where words begin and end
    QString m_fault;
};

/// Compares two texts and fails the test where the contract is broken.
inline void verifyContract(const QString &left, const QString &right)
{
    const DocumentPtr l = documentOf(left);
    const DocumentPtr r = documentOf(right);
    const auto alignment = aligned(l, r);
    QVERIFY(alignment);
    QCOMPARE(ContractCheck(*l, *r, *alignment).firstFault(), QString());
}

} // namespace diptych::testing
