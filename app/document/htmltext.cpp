// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/htmltext.h"

#include "document/codepointindex.h"
#include "document/htmlelements.h"
#include "document/htmlwriter.h"
#include "document/utf8.h"

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

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
        qsizetype textBefore = 0; ///< bytes written when it began
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
            m_writer.endCell();
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
            if (child->type != GUMBO_NODE_ELEMENT || child->v.element.tag != GUMBO_TAG_TITLE ||
                child->v.element.children.length == 0)
                continue;
            constexpr size_t enough = 4096;
            const auto *const text =
                static_cast<const GumboNode *>(child->v.element.children.data[0]);
            m_result.title =
                QString::fromUtf8(text->v.text.text, qsizetype(qstrnlen(text->v.text.text, enough)))
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
            const QByteArrayView words =
                utf8::trimmed(text.sliced(heading.range.start, heading.range.length()));
            heading.range = {index.position(words.begin() - text.begin()),
                             index.position(words.end() - text.begin())};
        }
        std::erase_if(m_result.headings,
                      [](const Heading &heading) { return heading.range.isEmpty(); });
        std::stable_sort(
            m_result.headings.begin(), m_result.headings.end(),
            [](const Heading &a, const Heading &b) { return a.range.start < b.range.start; });
    }

    std::vector<Open> m_open;
    HtmlWriter m_writer;
    HtmlText m_result;
};

} // namespace

Result<HtmlText> textOfHtml(QByteArrayView utf8, const HtmlLimits &limits,
                            const std::stop_token &stop)
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
