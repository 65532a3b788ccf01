// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

#include <QtCore/QTimeZone>

namespace diptych::testing {

/// Texts, tags and annotations that report tests build their input from.

inline DocumentPtr documentNamed(const char *name, const QByteArray &utf8)
{
    SourceInfo info;
    info.path = FilePath::fromNative(name);
    info.encoding = QStringLiteral("UTF-8");
    return Document::fromText(utf8, info);
}

inline Tag tagNamed(const QString &name, const TagId &parent = {}, quint32 color = 0x1b6ca8)
{
    Tag tag;
    tag.id = QUuid::createUuidV5(parent, name);
    tag.name = name;
    tag.parent = parent;
    tag.color = color;
    return tag;
}

inline Annotation annotationOn(const Document &document, Range range, const QList<TagId> &tags = {},
                               const QString &note = {})
{
    Annotation annotation;
    annotation.id =
        QStringLiteral("urn:test:%1-%2-%3").arg(range.start).arg(range.end).arg(tags.size());
    annotation.creator = {QStringLiteral("urn:test:ab"), QStringLiteral("A. Beck")};
    annotation.created = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), QTimeZone::UTC);
    annotation.modified = annotation.created;
    annotation.selector.range = range;
    annotation.selector.exact = document.string(range);
    annotation.tags = tags;
    annotation.note = note;
    return annotation;
}

/// The first place of @p words in @p document.
inline Range rangeOf(const Document &document, const QByteArray &words)
{
    const qsizetype byte = document.text().indexOf(words);
    Q_ASSERT(byte >= 0);
    const Position start = document.position(byte);
    return {start, start + QString::fromUtf8(words).toUcs4().size()};
}

inline QDateTime sampleTime()
{
    return QDateTime(QDate(2026, 3, 5), QTime(10, 0), QTimeZone::UTC);
}

inline ReportInput inputOf(const DocumentPtr &left, const QList<Annotation> &annotations = {})
{
    ReportInput input;
    input.sides[0].document = left;
    input.sides[0].annotations = annotations;
    input.made = sampleTime();
    return input;
}

/// A pair with one passage of every kind: same, edited, moved, only left, only right.
struct SamplePair
{
    DocumentPtr left = documentNamed("draft.txt", "The harbour opens in May.\n\n"
                                                  "We count 240 boats, large and small.\n\n"
                                                  "Nobody asked the fishermen.\n\n"
                                                  "A new pier will follow.\n");
    DocumentPtr right =
        documentNamed("release.txt", "A new pier will follow.\n\n"
                                     "The harbour opens in May.\n\n"
                                     "They count over 200 Boats, large and small.\n\n"
                                     "The mayor was pleased.\n");
    Tag number = tagNamed(QStringLiteral("numeric claim"));
    Tag count = tagNamed(QStringLiteral("count"), number.id, 0xb3541e);
    Tag framing = tagNamed(QStringLiteral("framing"), {}, 0x7a4fb5);

    [[nodiscard]] Range leftOf(const char *words) const { return rangeOf(*left, words); }
    [[nodiscard]] Range rightOf(const char *words) const { return rangeOf(*right, words); }

    [[nodiscard]] std::shared_ptr<const Alignment> alignment() const
    {
        // On each side a passage reaches to the start of the next one.
        const auto between = [](Range from, Range to) {
            return Range{from.start, to.start};
        };
        const Range l1 = leftOf("The harbour");
        const Range l2 = leftOf("We count");
        const Range l3 = leftOf("Nobody");
        const Range l4 = leftOf("A new");
        const Range r1 = rightOf("A new");
        const Range r2 = rightOf("The harbour");
        const Range r3 = rightOf("They count");
        const Range r4 = rightOf("The mayor");
        const Range leftEnd{left->length(), left->length()};
        const Range rightEnd{right->length(), right->length()};

        std::vector<Passage> passages(5);
        passages[0] = {
            PassageKind::Same,
            between(l1, l2),
            between(r2, r3),
            1,
            {{leftOf("The harbour opens in May."), rightOf("The harbour opens in May.")}},
            {}};
        passages[1] = {PassageKind::Edited,
                       between(l2, l3),
                       between(r3, r4),
                       0.75,
                       {{leftOf("count"), rightOf("count")},
                        {leftOf("large and small."), rightOf("large and small.")}},
                       {{leftOf("boats,"), rightOf("Boats,")}}};
        passages[2] = {
            PassageKind::RightOnly, {l3.start, l3.start}, between(r4, rightEnd), 0, {}, {}};
        passages[3] = {
            PassageKind::LeftOnly, between(l3, l4), {rightEnd.end, rightEnd.end}, 0, {}, {}};
        passages[4] = {PassageKind::Moved,
                       between(l4, leftEnd),
                       between(r1, r2),
                       1,
                       {{leftOf("A new pier will follow."), rightOf("A new pier will follow.")}},
                       {}};
        return std::make_shared<const Alignment>(
            passages, std::vector<SentenceLink>{},
            std::array<Position, 2>{left->length(), right->length()});
    }

    [[nodiscard]] ReportInput input() const
    {
        ReportInput result;
        result.sides[0].document = left;
        result.sides[0].annotations = {
            annotationOn(*left, leftOf("240 boats"), {count.id}, QStringLiteral("Counted twice?")),
            annotationOn(*left, leftOf("boats, large"), {framing.id, number.id}),
            annotationOn(*left, leftOf("Nobody"), {framing.id})};
        result.sides[1].document = right;
        result.sides[1].annotations = {annotationOn(*right, rightOf("over 200 Boats"), {count.id}),
                                       annotationOn(*right, rightOf("new pier"))};
        result.alignment = alignment();
        for (const Tag &tag : {number, count, framing})
            result.codebook.put(tag);
        result.made = sampleTime();
        return result;
    }
};

} // namespace diptych::testing
