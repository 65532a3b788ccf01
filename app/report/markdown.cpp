// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/difference.h"
#include "report/markdowntext.h"
#include "report/passagerows.h"
#include "report/report.h"
#include "report/reportwords.h"
#include "report/tagcues.h"
#include "report/textcursor.h"
#include "report/visibletext.h"

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

class MarkdownReport
{
public:
    explicit MarkdownReport(const ReportModel &model)
        : m_model(model)
        , m_cues(model)
    {
    }

    QByteArray write()
    {
        writeHead();
        writeNumbers();
        writeCodebook();
        writeAnnotations();
        if (m_model.alignment())
            writeDifferences();
        return m_out.toUtf8();
    }

private:
    void line(const QString &text = {}) { m_out += text + u'\n'; }
    void heading(int level, const QString &escaped)
    {
        line(QString(level, u'#') + u' ' + escaped);
        line();
    }
    void paragraph(const QString &escaped)
    {
        line(escaped);
        line();
    }
    void tableRow(const QStringList &escaped) { line(u"| " + escaped.join(u" | "_s) + u" |"); }

    void writeHead()
    {
        const bool isPair = m_model.hasBothSides();
        const Side only = m_model.document(Side::Left) ? Side::Left : Side::Right;
        heading(1, isPair
                       ? ReportWords::tr("%1 beside %2").arg(title(Side::Left), title(Side::Right))
                       : title(only));
        const QString made = markdownText(m_model.input.made.toString(u"yyyy-MM-dd HH:mm t"_s));
        const QString program = u"Diptych " DIPTYCH_VERSION ""_s;
        paragraph(m_model.input.coder.isEmpty()
                      ? ReportWords::tr("Made with %1 on %2").arg(program, made)
                      : ReportWords::tr("Made with %1 on %2 by %3")
                            .arg(program, made, markdownText(m_model.input.coder)));
        for (const Side side : bothSides) {
            if (m_model.document(side))
                writeSource(side);
        }
    }

    [[nodiscard]] QString title(Side side) const { return markdownText(m_model.title(side)); }

    void fact(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            line(u"- " + name + u": " + markdownText(value));
    }

    void writeSource(Side side)
    {
        const ReportSource &source = m_model.source(side);
        const SourceInfo &info = source.document->info();
        heading(2, m_model.hasBothSides() ? title(side) + u" (" + ReportWords::side(side) + u')'
                                          : title(side));
        fact(ReportWords::tr("File"), FilePath::fromNative(info.path.fileName()).display());
        fact(ReportWords::tr("Publisher"), source.publisher);
        fact(ReportWords::tr("Date"), source.date);
        fact(ReportWords::tr("Length"),
             ReportWords::tr("%1 characters in %2 paragraphs")
                 .arg(m_numbers.whole(source.document->length()),
                      m_numbers.whole(source.document->paragraphCount())));
        fact(ReportWords::tr("Encoding"), info.encoding);
        fact(ReportWords::tr("Text taken out by"), info.extractor);
        fact(ReportWords::tr("SHA-256 of the file"),
             QString::fromLatin1(source.document->sha256()));
        fact(ReportWords::tr("Memo"), source.memo);
        for (const QString &warning : info.warnings)
            fact(ReportWords::tr("Warning"), warning);
        line();
    }

    void writeNumbers()
    {
        heading(2, ReportWords::tr("In numbers"));
        line(u"- " + ReportWords::tr("annotations") + u": " +
             m_numbers.whole(m_model.annotationCount(Side::Left) +
                             m_model.annotationCount(Side::Right)));
        const qsizetype links = m_model.linkCount(Side::Left) + m_model.linkCount(Side::Right);
        if (links > 0)
            line(u"- " + ReportWords::tr("links between the texts") + u": " +
                 m_numbers.whole(links));
        if (const Alignment *alignment = m_model.alignment()) {
            line(u"- " + ReportWords::tr("of the words stand in both") + u": " +
                 m_numbers.percent(alignment->similarity()));
            for (const PassageKind kind :
                 {PassageKind::Same, PassageKind::Edited, PassageKind::Moved,
                  PassageKind::MovedEdited, PassageKind::LeftOnly, PassageKind::RightOnly}) {
                if (const qsizetype count = alignment->count(kind))
                    line(u"- " +
                         ReportWords::tr("passages %1", "%1: same, edited, moved …")
                             .arg(ReportWords::kind(kind)) +
                         u": " + m_numbers.whole(count));
            }
        }
        if (const QStringList coders = m_model.coders(); !coders.isEmpty())
            line(u"- " +
                 ReportWords::tr("Annotated by: %1").arg(markdownText(coders.join(u", "_s))));
        line();
    }

    void writeCodebook()
    {
        if (m_cues.all().empty())
            return;
        heading(2, ReportWords::tr("Codebook"));
        const bool isPair = m_model.hasBothSides();
        QStringList head{ReportWords::tr("Sign"), ReportWords::tr("Tag"),
                         ReportWords::tr("Meaning")};
        QStringList rule{u"---"_s, u"---"_s, u"---"_s};
        for (const QString &count :
             isPair ? QStringList{ReportWords::tr("Left"), ReportWords::tr("Right"),
                                  ReportWords::tr("Count")}
                    : QStringList{ReportWords::tr("Count")}) {
            head << count;
            rule << u"--:"_s;
        }
        tableRow(head);
        tableRow(rule);
        for (const TagCue &cue : m_cues.all()) {
            QStringList cells{cue.sign, markdownText(cue.path), markdownText(cue.description)};
            if (isPair)
                cells << m_numbers.whole(cue.counts[0]) << m_numbers.whole(cue.counts[1]);
            tableRow(cells << m_numbers.whole(cue.count()));
        }
        line();
    }

    void writeAnnotations()
    {
        heading(2, ReportWords::tr("Annotations"));
        if (m_model.rows.empty())
            paragraph(ReportWords::tr("There are none."));
        for (const ReportRow &row : m_model.rows)
            writeRow(row);
    }

    void writeRow(const ReportRow &row)
    {
        const Annotation &annotation = row.annotation;
        heading(3, QString::number(row.number) + u". " + whatOf(row));
        paragraph(placeOf(row));
        writeQuote(row);
        writeNote(annotation.note);
        if (row.farEnd)
            writeFarEnd(*row.farEnd);
        else if (row.counterpart)
            writeCounterpart(row);
        paragraph(makerOf(annotation));
    }

    [[nodiscard]] QString whatOf(const ReportRow &row) const
    {
        if (row.farEnd)
            return ReportWords::tr("Link: %1").arg(markdownText(row.farEnd->relation));
        const QString tags = markdownText(m_cues.pathsOf(row.annotation));
        return tags.isEmpty() ? ReportWords::tr("without a tag") : tags;
    }

    void writeFarEnd(const ReportFarEnd &end)
    {
        const QString where =
            end.range.isEmpty()
                ? ReportWords::tr("in %1, without a place in the text beside this")
                      .arg(markdownText(end.source))
                : ReportWords::tr("paragraph %1").arg(m_numbers.whole(end.paragraph));
        paragraph(ReportWords::tr("In the other text: %1")
                      .arg(u"**" + markdownText(end.relation) + u"**, " + where));
        quoteLines({markdownText(end.quote)});
    }

    [[nodiscard]] QString placeOf(const ReportRow &row) const
    {
        QStringList parts;
        if (m_model.hasBothSides())
            parts << title(row.side);
        const Range range = row.annotation.selector.range;
        if (row.isPlaced) {
            parts << ReportWords::tr("paragraph %1").arg(m_numbers.whole(row.paragraph));
            parts << ReportWords::tr("characters %1 to %2")
                         .arg(m_numbers.whole(range.start), m_numbers.whole(range.end));
            if (row.annotation.state != AnchorState::Exact)
                parts << ReportWords::state(row.annotation.state);
        } else {
            parts << ReportWords::state(AnchorState::Orphan);
        }
        return parts.join(u", "_s);
    }

    void writeQuote(const ReportRow &row)
    {
        const QString before = piece(row.before);
        const QString after = piece(row.after);
        const QString words = markdownText(row.quote);
        const QString strong = markdownStrong(words, before, after);
        // Where bold does not work beside its neighbours it does on a line of its own.
        if (strong != words)
            quoteLines({before + strong + after});
        else
            quoteLines({before.trimmed(), markdownStrong(words, {}, {}), after.trimmed()});
    }

    void writeNote(const QString &note)
    {
        bool isFirst = true;
        for (const QString &text : visibleText(note).split(u'\n', Qt::SkipEmptyParts)) {
            const QString escaped = markdownText(text);
            if (!escaped.isEmpty())
                paragraph(std::exchange(isFirst, false) ? ReportWords::tr("Note: %1").arg(escaped)
                                                        : escaped);
        }
    }

    void quoteLines(const QStringList &escaped)
    {
        for (const QString &text : escaped) {
            if (!text.isEmpty())
                line(u"> " + text);
        }
        line();
    }

    void writeCounterpart(const ReportRow &row)
    {
        const Counterpart &found = *row.counterpart;
        QString what = u"**" + ReportWords::change(found.kind) + u"**";
        if (found.kind == PassageKind::Edited || found.kind == PassageKind::MovedEdited)
            what += u", " + m_numbers.percent(found.similarity);
        const Document &other = *m_model.document(otherSide(row.side));
        const QString paragraphNumber =
            m_numbers.whole(std::max<qsizetype>(1, other.paragraphAt(found.range.start) + 1));
        what += u", " + (found.range.isEmpty() ? ReportWords::tr("would stand in paragraph %1")
                                               : ReportWords::tr("paragraph %1"))
                            .arg(paragraphNumber);
        paragraph(ReportWords::tr("In the other text: %1").arg(what));
        if (!found.range.isEmpty())
            quoteLines({markdownText(row.counterpartText)});
    }

    [[nodiscard]] QString makerOf(const Annotation &annotation) const
    {
        QStringList parts;
        if (!annotation.creator.name.isEmpty())
            parts << markdownText(annotation.creator.name);
        if (annotation.created.isValid())
            parts << annotation.created.date().toString(Qt::ISODate);
        if (annotation.confidence)
            parts
                << ReportWords::tr("confidence %1").arg(m_numbers.percent(*annotation.confidence));
        return parts.join(u", "_s);
    }

    // Every passage that is not the same in both, in the order of a report's table.
    void writeDifferences()
    {
        heading(2, ReportWords::tr("What differs"));
        const Alignment &alignment = *m_model.alignment();
        for (const Side side : bothSides)
            m_differences[sideIndex(side)] = differences(alignment, *m_model.document(side), side);
        for (const PassageRow &row : PassageTable(alignment).rows) {
            const qsizetype index =
                row.on(Side::Left) >= 0 ? row.on(Side::Left) : row.on(Side::Right);
            const Passage &passage = alignment.passages()[std::size_t(index)];
            // A moved pair is told once, where it stands on the left.
            if (passage.kind == PassageKind::Same || (passage.isPaired() && row.on(Side::Left) < 0))
                continue;
            writePassage(passage);
        }
    }

    void writePassage(const Passage &passage)
    {
        QString what = u"**" + ReportWords::kind(passage.kind) + u"**";
        if (passage.kind == PassageKind::Edited || passage.kind == PassageKind::MovedEdited)
            what += u", " + m_numbers.percent(passage.similarity);
        paragraph(what);
        for (const Side side : bothSides) {
            if (!passage.has(side))
                continue;
            const Document &document = *m_model.document(side);
            const qsizetype number =
                std::max<qsizetype>(1, document.paragraphAt(passage.on(side).start) + 1);
            paragraph(title(side) + u", " +
                      ReportWords::tr("paragraph %1").arg(m_numbers.whole(number)));
            quoteParagraphs(side, passage.on(side));
        }
    }

    void quoteParagraphs(Side side, Range range)
    {
        const Document &document = *m_model.document(side);
        bool isFirst = true;
        for (qsizetype i = std::max<qsizetype>(0, document.paragraphAt(range.start));
             i < document.paragraphCount() && document.paragraph(i).start < range.end; ++i) {
            const Range part = document.paragraph(i).intersected(range);
            if (part.isEmpty())
                continue;
            if (!std::exchange(isFirst, false))
                line(u">"_s);
            line(u"> " + marked(document, part, m_differences[sideIndex(side)]));
        }
        line();
    }

    // The words with what differs in bold.
    static QString marked(const Document &document, Range range, const std::vector<Difference> &all)
    {
        const std::vector<Difference> hits = differencesIn(all, range);
        const auto startOf = [&](std::size_t hit) {
            return hit < hits.size() ? hits[hit].range.start : range.end;
        };
        TextCursor text(document, range.start);
        QString out = piece(QString::fromUtf8(text.readTo(startOf(0))));
        for (std::size_t i = 0; i < hits.size(); ++i) {
            const QString words = markdownText(QString::fromUtf8(text.readTo(hits[i].range.end)));
            const QString after = piece(QString::fromUtf8(text.readTo(startOf(i + 1))));
            out += markdownStrong(words, out, after) + after;
        }
        return out.trimmed();
    }

    // As markdownText(), but with the spaces that divide it from what stands beside it.
    static QString piece(const QString &text)
    {
        const QString escaped = markdownText(text);
        if (escaped.isEmpty())
            return text.isEmpty() ? QString() : u" "_s;
        return (text.front().isSpace() ? u" "_s : QString()) + escaped +
               (text.back().isSpace() ? u" "_s : QString());
    }

    const ReportModel &m_model;
    TagCues m_cues;
    ReportNumbers m_numbers;
    std::array<std::vector<Difference>, 2> m_differences;
    QString m_out;
};

} // namespace

QByteArray reportAsMarkdown(const ReportModel &model)
{
    return MarkdownReport(model).write();
}

} // namespace diptych
