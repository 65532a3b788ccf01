// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/htmltext.h"

#include "document/codepointindex.h"
#include "document/htmlelements.h"
#include "document/utf8.h"

#include <algorithm>
#include <string_view>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

bool isHtmlSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// Takes text and breaks in the page's order, and puts down the white space between when the next
/// word arrives: so none stands at the ends of lines and of the text.
class TextWriter
{
public:
    void addText(std::string_view text, bool preformatted)
    {
        if (preformatted)
            addPreformatted(text);
        else
            addFlowing(text);
    }

    /// At least so many newlines before what follows.
    void requireNewlines(int count)
    {
        if (!m_atCellStart)
            m_required = std::max(m_required, count);
    }

    void addBreak()
    {
        constexpr int blankLine = 2;
        m_breaks = std::min(m_breaks + 1, blankLine);
    }

    void beginCell() { m_atCellStart = true; }

    /// @p linesBefore is lines() as it was when the cell began.
    void endCell(qsizetype linesBefore)
    {
        // A cell of several lines is a piece of layout rather than of a table.
        m_required = m_lines > linesBefore ? std::max(m_required, 1) : 0;
        m_breaks = 0;
        m_tabs += 1;
        m_atCellStart = false;
    }

    /// Lines begun, but for those that begin with a cell.
    [[nodiscard]] qsizetype lines() const { return m_lines; }
    /// Bytes so far, without the white space that may follow.
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] QByteArray take() { return std::move(m_text); }

private:
    void addFlowing(std::string_view text)
    {
        const char *at = text.data();
        const char *const end = at + text.size();
        while (at < end) {
            const char *const space = std::find_if(at, end, isHtmlSpace);
            if (space > at) {
                putWhiteSpace();
                m_text.append(at, space - at);
            }
            at = std::find_if_not(space, end, isHtmlSpace);
            m_space = m_space || at > space;
        }
    }

    void addPreformatted(std::string_view text)
    {
        const size_t end = text.find_last_not_of('\n') + 1;
        if (end > 0) {
            putWhiteSpace();
            m_text.append(text.data(), qsizetype(end));
            m_lines += std::count(text.begin(), text.begin() + qsizetype(end), '\n');
        }
        m_breaks += int(text.size() - end);
    }

    void putWhiteSpace()
    {
        const int newlines = std::max(m_required, m_breaks);
        if (!m_text.isEmpty()) {
            m_lines += newlines > 0 && !m_atCellStart ? 1 : 0;
            if (newlines > 0)
                m_text.append(newlines, '\n');
            else if (m_tabs > 0)
                m_text.append(m_tabs, '\t');
            else if (m_space)
                m_text.append(' ');
        }
        m_required = m_breaks = m_tabs = 0;
        m_space = m_atCellStart = false;
    }

    QByteArray m_text;
    int m_required = 0;
    int m_breaks = 0;
    int m_tabs = 0;
    bool m_space = false;
    bool m_atCellStart = false;
    qsizetype m_lines = 0;
};

/// Walks the tree without recursion, as pages nest as deep as they like.
class Extraction
{
public:
    HtmlText run(const GumboNode *document)
    {
        enter(document);
        while (!m_open.empty()) {
            Open &top = m_open.back();
            if (top.nextChild < top.children->length) {
                visit(static_cast<const GumboNode *>(top.children->data[top.nextChild++]));
            } else {
                leave(top);
                m_open.pop_back();
            }
        }
        m_result.utf8 = m_writer.take();
        setHeadings();
        return std::move(m_result);
    }

private:
    struct Open
    {
        const GumboVector *children;
        const GumboElement *element; ///< null for the document
        HtmlRole role = HtmlRole::Inline;
        bool preformatted = false;
        qsizetype textBefore = 0;  ///< bytes written when it began
        qsizetype linesBefore = 0; ///< and lines
        unsigned nextChild = 0;
    };

    void enter(const GumboNode *node)
    {
        const bool isDocument = node->type == GUMBO_NODE_DOCUMENT;
        const GumboElement *const element = isDocument ? nullptr : &node->v.element;
        Open open{isDocument ? &node->v.document.children : &element->children, element};
        if (element) {
            open.role = htmlRole(*element);
            open.preformatted = m_open.back().preformatted || isPreformatted(*element);
        }
        if (open.role == HtmlRole::Invisible) {
            if (element->tag == GUMBO_TAG_HEAD)
                setTitle(*element);
            return;
        }
        begin(open.role);
        open.textBefore = m_writer.size();
        open.linesBefore = m_writer.lines();
        m_open.push_back(open);
    }

    void begin(HtmlRole role)
    {
        switch (role) {
        case HtmlRole::Line:
            m_writer.requireNewlines(1);
            break;
        case HtmlRole::Block:
            m_writer.requireNewlines(2);
            break;
        case HtmlRole::Cell:
            m_writer.beginCell();
            break;
        case HtmlRole::Break:
            m_writer.addBreak();
            break;
        case HtmlRole::Inline:
        case HtmlRole::Invisible:
            break;
        }
    }

    void leave(const Open &open)
    {
        if (open.role == HtmlRole::Line || open.role == HtmlRole::Block)
            begin(open.role);
        else if (open.role == HtmlRole::Cell)
            m_writer.endCell(open.linesBefore);
        const int level = open.element ? htmlHeadingLevel(*open.element) : 0;
        if (level > 0 && m_writer.size() > open.textBefore)
            m_result.headings.push_back({{open.textBefore, m_writer.size()}, level});
    }

    void visit(const GumboNode *node)
    {
        switch (node->type) {
        case GUMBO_NODE_ELEMENT:
            enter(node);
            break;
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            m_writer.addText(node->v.text.text, m_open.back().preformatted);
            break;
        case GUMBO_NODE_DOCUMENT:
        case GUMBO_NODE_COMMENT:
        case GUMBO_NODE_TEMPLATE:
            break;
        }
    }

    void setTitle(const GumboElement &head)
    {
        for (unsigned i = 0; i < head.children.length; ++i) {
            const auto *const child = static_cast<const GumboNode *>(head.children.data[i]);
            if (child->type != GUMBO_NODE_ELEMENT || child->v.element.tag != GUMBO_TAG_TITLE
                || child->v.element.children.length == 0)
                continue;
            constexpr size_t enough = 4096;
            const auto *const text = static_cast<const GumboNode *>(child->v.element.children.data[0]);
            m_result.title = QString::fromUtf8(text->v.text.text, qsizetype(qstrnlen(text->v.text.text, enough)))
                                 .simplified();
            return;
        }
    }

    /// From bytes, white space still at their beginning, to positions of words. One that ends in
    /// another comes before it: they are put in the order of their beginnings.
    void setHeadings()
    {
        const QByteArrayView text = m_result.utf8;
        const CodePointIndex index(text);
        for (Heading &heading : m_result.headings) {
            const QByteArrayView words = utf8::trimmed(text.sliced(heading.range.start, heading.range.length()));
            heading.range = {index.position(words.begin() - text.begin()), index.position(words.end() - text.begin())};
        }
        std::erase_if(m_result.headings, [](const Heading &heading) { return heading.range.isEmpty(); });
        std::stable_sort(m_result.headings.begin(), m_result.headings.end(),
                         [](const Heading &a, const Heading &b) { return a.range.start < b.range.start; });
    }

    std::vector<Open> m_open;
    TextWriter m_writer;
    HtmlText m_result;
};

} // namespace

Result<HtmlText> textOfHtml(QByteArrayView utf8, const HtmlLimits &limits, const std::stop_token &stop)
{
    const Result<HtmlTree> tree = HtmlTree::parse(utf8, limits, stop);
    if (!tree)
        return tree.unexpected();
    return Extraction().run(tree->document());
}

QString htmlExtractor()
{
    return u"gumbo " DIPTYCH_GUMBO_VERSION ""_s;
}

} // namespace diptych
