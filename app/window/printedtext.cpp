// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/printedtext.h"

#include "base/text.h"
#include "document/utf16map.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr double marginShare = 0.24; ///< of the page's width, for the names of marks
constexpr double nameScale = 0.75;   ///< their size against the text's

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(diptych::PrintedText)
};

} // namespace

/// One way through the text: counts pages, and draws those wanted where there is a painter.
class PrintedText::Run
{
public:
    Run(const PrintedText &text, const QPagedPaintDevice &device, int pageCount)
        : m_text(text)
        , m_device(device)
        , m_pageCount(pageCount)
        , m_size(device.pageLayout().paintRectPixels(int(deviceResolution())).size())
        , m_metrics(text.m_font, &m_device)
        , m_rowHeight(m_metrics.height() * text.m_lineSpacing)
        , m_rowWidth(text.m_marks.empty() ? m_size.width() : m_size.width() * (1 - marginShare))
    {
        m_nameFont = text.m_font;
        m_nameFont.setPointSizeF(text.m_font.pointSizeF() * nameScale);
    }

    int count()
    {
        go();
        return m_page;
    }

    bool draw(QPagedPaintDevice &device, PrintedPages pages)
    {
        m_pages = pages;
        QPainter painter;
        if (!painter.begin(&device))
            return false;
        m_painter = &painter;
        m_paged = &device;
        go();
        return painter.end();
    }

private:
    [[nodiscard]] double deviceResolution() const { return m_device.logicalDpiX(); }
    [[nodiscard]] bool isWanted() const
    {
        return m_painter && m_page >= m_pages.first &&
               (m_pages.last == 0 || m_page <= m_pages.last);
    }

    void go()
    {
        beginPage();
        const Document &document = *m_text.m_document;
        const Range part = m_text.m_part;
        const qsizetype last = document.lineAt(std::max(part.start, part.end - 1));
        for (qsizetype line = document.lineAt(part.start); line <= last; ++line) {
            if (m_painter && m_pages.last > 0 && m_page > m_pages.last)
                return;
            setLine(document.line(line).intersected(part));
        }
    }

    void beginPage()
    {
        ++m_page;
        m_y = 0;
        if (isWanted()) {
            if (m_isBegun)
                m_paged->newPage();
            m_isBegun = true;
            const SourceInfo &info = m_text.m_document->info();
            const QString name = escapedForDisplay(info.path.fileName());
            m_painter->setFont(m_nameFont);
            m_painter->setPen(Qt::black);
            const QRectF head(0, 0, m_size.width(), m_metrics.height());
            m_painter->drawText(head, Qt::AlignLeft,
                                QFontMetricsF(m_nameFont, &m_device)
                                    .elidedText(name, Qt::ElideMiddle, m_size.width() * 0.7));
            m_painter->drawText(head, Qt::AlignRight,
                                Words::tr("Page %L1 of %L2").arg(m_page).arg(m_pageCount));
        }
        m_y = m_metrics.height() * 2.2;
        m_namesEnd = m_y;
    }

    void setLine(Range range)
    {
        if (range.isEmpty()) {
            m_y += m_rowHeight * 0.6;
            return;
        }
        const QString words = utf16(m_text.m_document->bytes(range));
        const Utf16Map map(words, range.start);
        QTextLayout layout(words, m_text.m_font, &m_device);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.setFormats(formats(range, map));
        layout.beginLayout();
        for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
            row.setLineWidth(m_rowWidth);
            if (m_y + m_rowHeight > m_size.height())
                beginPage();
            if (isWanted()) {
                row.draw(m_painter, QPointF(0, m_y) - row.position());
                const Position end = map.position(row.textStart() + row.textLength());
                setNames({map.position(row.textStart()), end});
            }
            m_y += m_rowHeight;
        }
        layout.endLayout();
    }

    QList<QTextLayout::FormatRange> formats(Range range, const Utf16Map &map)
    {
        for (; m_next < m_text.m_marks.size() && m_text.m_marks[m_next].range.start < range.end;
             ++m_next)
            m_open.push_back(&m_text.m_marks[m_next]);
        std::erase_if(m_open,
                      [range](const PrintedMark *mark) { return mark->range.end <= range.start; });
        QList<QTextLayout::FormatRange> formats;
        for (const PrintedMark *mark : m_open) {
            const Range shared = mark->range.intersected(range);
            if (shared.isEmpty())
                continue;
            QTextLayout::FormatRange format;
            format.start = int(map.unit(shared.start));
            format.length = int(map.unit(shared.end)) - format.start;
            format.format.setFontUnderline(true);
            format.format.setUnderlineColor(mark->color);
            formats << format;
        }
        return formats;
    }

    // Beside the row in which their words begin, or below the names before, as far as the page
    // goes.
    void setNames(Range row)
    {
        const QFontMetricsF metrics(m_nameFont, &m_device);
        const double left = m_rowWidth + m_size.width() * 0.02;
        const double width = m_size.width() - left;
        auto mark = std::ranges::lower_bound(
            m_text.m_marks, row.start, {}, [](const PrintedMark &one) { return one.range.start; });
        for (; mark != m_text.m_marks.end() && mark->range.start < row.end; ++mark) {
            const double y = std::max(m_y, m_namesEnd);
            if (y + metrics.height() > m_size.height())
                return;
            m_painter->save();
            m_painter->setFont(m_nameFont);
            m_painter->fillRect(QRectF(left, y + metrics.height() * 0.2, metrics.height() * 0.6,
                                       metrics.height() * 0.6),
                                mark->color);
            m_painter->setPen(Qt::black);
            m_painter->drawText(
                QRectF(left + metrics.height(), y, width - metrics.height(), metrics.height()),
                Qt::AlignLeft | Qt::AlignVCenter,
                metrics.elidedText(mark->names, Qt::ElideRight, width - metrics.height()));
            m_painter->restore();
            m_namesEnd = y + metrics.height();
        }
    }

    const PrintedText &m_text;
    const QPagedPaintDevice &m_device;
    int m_pageCount;
    QSizeF m_size;
    QFontMetricsF m_metrics;
    double m_rowHeight;
    double m_rowWidth;
    QFont m_nameFont;
    PrintedPages m_pages;
    QPainter *m_painter = nullptr; ///< null while counting
    QPagedPaintDevice *m_paged = nullptr;
    std::vector<const PrintedMark *> m_open; ///< begun, and not over before the present line
    size_t m_next = 0;                       ///< the first that is not begun
    bool m_isBegun = false;
    int m_page = 0;
    double m_y = 0;
    double m_namesEnd = 0;
};

PrintedText::PrintedText(DocumentPtr document, Range part, std::vector<PrintedMark> marks,
                         const QFont &font, double lineSpacing)
    : m_document(std::move(document))
    , m_part(part.intersected({0, m_document->length()}))
    , m_marks(std::move(marks))
    , m_font(font)
    , m_lineSpacing(lineSpacing)
{
}

int PrintedText::pageCount(const QPagedPaintDevice &device) const
{
    return Run(*this, device, 0).count();
}

bool PrintedText::print(QPagedPaintDevice &device, PrintedPages pages) const
{
    return Run(*this, device, pageCount(device)).draw(device, pages);
}

} // namespace diptych
