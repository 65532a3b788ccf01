// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlpage.h"

#include <algorithm>
#include <cmath>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

// All strips are drawn in a box of this width and stretched to the page by the browser.
constexpr int pictureWidth = 1000;
constexpr int ribbonHeight = 60;
constexpr int narrowestBar = 3;

int across(Position at, Position length)
{
    return length == 0 ? 0 : int(std::lround(double(at) / double(length) * pictureWidth));
}

// Where the spans lie, as bars of the picture: at least narrow, merged where they touch.
std::vector<std::pair<int, int>> bars(const std::vector<Range> &spans, Position length)
{
    std::vector<std::pair<int, int>> found;
    for (const Range span : spans) {
        const int from = std::min(across(span.start, length), pictureWidth - narrowestBar);
        const int to = std::max(across(span.end, length), from + narrowestBar);
        if (!found.empty() && from < found.back().second)
            found.back().second = std::max(found.back().second, to);
        else
            found.emplace_back(from, to);
    }
    return found;
}

void appendBar(HtmlWriter &out, int from, int to, int height)
{
    out.markup("M").digits(from).markup(" 0h").digits(to - from).markup("v").digits(height);
    out.markup("h-").digits(to - from).markup("z");
}

void openStrip(HtmlWriter &out, int height, const QByteArray &cssClass)
{
    out.markup("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"").markup(cssClass);
    out.markup("\" viewBox=\"0 0 ").digits(pictureWidth).markup(" ").digits(height);
    out.markup("\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"");
}

class Picture
{
public:
    Picture(HtmlWriter &out, const HtmlPage &page)
        : m_out(out)
        , m_page(page)
    {
        for (std::vector<std::vector<Range>> &spans : m_spans)
            spans.resize(page.cues.all().size() + 2);
        for (const ReportRow &row : page.model.rows) {
            if (row.farEnd && !row.farEnd->range.isEmpty())
                linksOn(otherSide(row.side)).push_back(row.farEnd->range);
            if (!row.isPlaced)
                continue;
            std::vector<std::vector<Range>> &spans = m_spans[sideIndex(row.side)];
            if (row.farEnd) {
                linksOn(row.side).push_back(row.annotation.selector.range);
                continue;
            }
            if (row.annotation.tags.isEmpty())
                spans[spans.size() - 2].push_back(row.annotation.selector.range);
            for (const TagId &tag : row.annotation.tags)
                spans[std::size_t(page.cues.indexOf(tag))].push_back(row.annotation.selector.range);
        }
    }

    void write()
    {
        m_out.markup("<figure class=\"picture\">\n");
        if (m_page.model.document(Side::Left)) {
            writeTags(Side::Left);
            writeText(Side::Left);
        }
        if (m_page.model.alignment())
            writeRibbons();
        if (m_page.model.document(Side::Right)) {
            writeText(Side::Right);
            writeTags(Side::Right);
        }
        writeCaption();
        m_out.markup("</figure>\n");
    }

private:
    [[nodiscard]] std::vector<Range> &linksOn(Side side) { return m_spans[sideIndex(side)].back(); }
    [[nodiscard]] Position length(Side side) const { return m_page.model.document(side)->length(); }

    // "count: 5 places, at 3%, 17% … of the text"
    [[nodiscard]] QString description(const QString &name, const std::vector<Range> &spans,
                                      Side side) const
    {
        constexpr std::size_t told = 12;
        QStringList places;
        for (std::size_t i = 0; i < std::min(told, spans.size()); ++i)
            places << m_page.numbers.percent(double(spans[i].start) /
                                             double(std::max<Position>(1, length(side))));
        if (spans.size() > told)
            places << u"…"_s;
        //: Describes a strip of the picture: name of a tag, count, places in the text.
        return ReportWords::tr("%1, %2 times, at %3 of the text")
            .arg(name, m_page.numbers.whole(qint64(spans.size())), places.join(u", "_s));
    }

    void writeTags(Side side)
    {
        const std::vector<std::vector<Range>> &spans = m_spans[sideIndex(side)];
        for (std::size_t i = 0; i < spans.size(); ++i) {
            if (spans[i].empty())
                continue;
            const bool isTag = i + 2 < spans.size();
            QByteArray cssClass = "tn";
            QString name = i + 1 < spans.size() ? ReportWords::tr("without a tag")
                                                : ReportWords::tr("links between the texts");
            HtmlWriter label;
            if (isTag) {
                const TagCue &cue = m_page.cues.at(qsizetype(i));
                cssClass = "t" + QByteArray::number(i);
                name = cue.path;
                label.markup("<b class=\"sign ").markup(cssClass).markup("\">").text(cue.sign);
                label.markup("</b> ").markup(isolated(cue.name));
            } else {
                label.text(name);
            }
            m_out.markup("<div class=\"strip\"><span>").markup(label.bytes()).markup("</span>");
            openStrip(m_out, 10, "tagstrip " + cssClass);
            m_out.attribute(description(name, spans[i], side)).markup("\"><path d=\"");
            for (const auto &[from, to] : bars(spans[i], length(side)))
                appendBar(m_out, from, to, 10);
            m_out.markup("\"/></svg></div>\n");
        }
    }

    // The bar of the text itself: where its words differ, stand alone or were moved.
    void writeText(Side side)
    {
        m_out.markup("<div class=\"strip text\"><span>")
            .markup(m_page.title(side))
            .markup("</span>");
        openStrip(m_out, 10, "textstrip");
        m_out.attribute(m_page.model.title(side)).markup("\">");
        m_out.markup("<path class=\"f\" d=\"");
        appendBar(m_out, 0, pictureWidth, 10);
        m_out.markup("\"/>");
        if (m_page.model.alignment()) {
            std::vector<Range> changed;
            for (const Difference &difference : m_page.differences[sideIndex(side)])
                changed.push_back(difference.range);
            writeBars(changed, side, "ed");
            const PassageKind alone =
                side == Side::Left ? PassageKind::LeftOnly : PassageKind::RightOnly;
            writeBars(passagesOf({alone}, side), side, side == Side::Left ? "lo" : "ro");
            writeBars(passagesOf({PassageKind::Moved, PassageKind::MovedEdited}, side), side, "mo");
        }
        m_out.markup("</svg></div>\n");
    }

    [[nodiscard]] std::vector<Range> passagesOf(std::initializer_list<PassageKind> kinds,
                                                Side side) const
    {
        std::vector<Range> ranges;
        for (const Passage &passage : m_page.model.alignment()->passages()) {
            if (std::ranges::find(kinds, passage.kind) != kinds.end() &&
                !passage.on(side).isEmpty())
                ranges.push_back(passage.on(side));
        }
        std::ranges::sort(ranges);
        return ranges;
    }

    void writeBars(const std::vector<Range> &ranges, Side side, const char *cssClass)
    {
        if (ranges.empty())
            return;
        m_out.markup("<path class=\"").markup(cssClass).markup("\" d=\"");
        for (const auto &[from, to] : bars(ranges, length(side)))
            appendBar(m_out, from, to, 10);
        m_out.markup("\"/>");
    }

    // From the left text above to the right text below: what belongs together.
    void writeRibbons()
    {
        m_out.markup("<div class=\"strip\"><span></span>");
        openStrip(m_out, ribbonHeight, "ribbons");
        m_out.attribute(ReportWords::tr("Ribbons tie the passages that belong together"))
            .markup("\">");
        writeRibbonsOf({PassageKind::Same}, "sa");
        writeRibbonsOf({PassageKind::Edited}, "ed");
        writeRibbonsOf({PassageKind::Moved, PassageKind::MovedEdited}, "mo");
        m_out.markup("</svg></div>\n");
    }

    void writeRibbonsOf(std::initializer_list<PassageKind> kinds, const char *cssClass)
    {
        m_out.markup("<path class=\"").markup(cssClass).markup("\" d=\"");
        std::array<int, 4> last{-1, -1, -1, -1};
        for (const Passage &passage : m_page.model.alignment()->passages()) {
            if (std::ranges::find(kinds, passage.kind) == kinds.end())
                continue;
            const std::array<int, 4> corners{across(passage.left.start, length(Side::Left)),
                                             across(passage.left.end, length(Side::Left)),
                                             across(passage.right.end, length(Side::Right)),
                                             across(passage.right.start, length(Side::Right))};
            if (std::exchange(last, corners) == corners)
                continue; // in a long text many passages share a hair's breadth
            appendRibbon(corners);
        }
        m_out.markup("\"/>");
    }

    void appendRibbon(const std::array<int, 4> &corners)
    {
        const auto [leftStart, leftEnd, rightEnd, rightStart] = corners;
        constexpr int middle = ribbonHeight / 2;
        m_out.markup("M").digits(leftStart).markup(" 0H").digits(std::max(leftEnd, leftStart + 1));
        m_out.markup("C").digits(leftEnd).markup(" ").digits(middle).markup(" ").digits(rightEnd);
        m_out.markup(" ").digits(middle).markup(" ").digits(std::max(rightEnd, rightStart + 1));
        m_out.markup(" ").digits(ribbonHeight).markup("H").digits(rightStart).markup("C");
        m_out.digits(rightStart).markup(" ").digits(middle).markup(" ").digits(leftStart);
        m_out.markup(" ").digits(middle).markup(" ").digits(leftStart).markup(" 0z");
    }

    void writeCaption()
    {
        m_out.markup("<figcaption>");
        m_out.text(
            m_page.model.hasBothSides()
                ? ReportWords::tr(
                      "Each text from its start to its end, each tag on a strip of its own.")
                : ReportWords::tr(
                      "The text from its start to its end, each tag on a strip of its own."));
        if (m_page.model.alignment()) {
            writeKey("ed", ReportWords::tr("changed words"));
            writeKey("mo", ReportWords::kind(PassageKind::Moved));
            writeKey("lo", ReportWords::kind(PassageKind::LeftOnly));
            writeKey("ro", ReportWords::kind(PassageKind::RightOnly));
        }
        m_out.markup("</figcaption>\n");
    }

    void writeKey(const char *cssClass, const QString &meaning)
    {
        m_out.markup(" <span class=\"key\"><span class=\"").markup(cssClass).markup("\"></span>");
        m_out.text(meaning).markup("</span>");
    }

    HtmlWriter &m_out;
    const HtmlPage &m_page;
    // By tag; then of what has none; of links.
    std::array<std::vector<std::vector<Range>>, 2> m_spans;
};

} // namespace

void writePicture(HtmlWriter &out, const HtmlPage &page)
{
    out.markup("<section aria-labelledby=\"h-picture\">\n<h2 id=\"h-picture\">");
    out.text(page.pictureHeading()).markup("</h2>\n");
    Picture(out, page).write();
    out.markup("</section>\n");
}

} // namespace diptych
