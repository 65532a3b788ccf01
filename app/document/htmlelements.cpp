// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/htmlelements.h"

#include <QtCore/QByteArray>

namespace diptych {

namespace {

bool isHidden(const GumboElement &element)
{
    if (gumbo_get_attribute(&element.attributes, "hidden"))
        return true;
    const GumboAttribute *const style = gumbo_get_attribute(&element.attributes, "style");
    if (!style)
        return false;
    constexpr size_t enough = 4096;
    QByteArray rules(style->value, qsizetype(qstrnlen(style->value, enough)));
    rules = rules.toLower();
    rules.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\n'; });
    return rules.contains("display:none") || rules.contains("visibility:hidden");
}

HtmlRole roleOfTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_PLAINTEXT:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_HGROUP:
        return HtmlRole::Block;
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_MARQUEE:
        return HtmlRole::Line;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return HtmlRole::Cell;
    case GUMBO_TAG_BR:
        return HtmlRole::Break;
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_RP:
    case GUMBO_TAG_DESC:
        return HtmlRole::Invisible;
    default:
        return HtmlRole::Inline;
    }
}

} // namespace

HtmlRole htmlRole(const GumboElement &element)
{
    return isHidden(element) ? HtmlRole::Invisible : roleOfTag(element.tag);
}

int htmlHeadingLevel(const GumboElement &element)
{
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML || element.tag < GUMBO_TAG_H1 ||
        element.tag > GUMBO_TAG_H6)
        return 0;
    return element.tag - GUMBO_TAG_H1 + 1;
}

bool isPreformatted(const GumboElement &element)
{
    return element.tag == GUMBO_TAG_PRE || element.tag == GUMBO_TAG_LISTING ||
           element.tag == GUMBO_TAG_XMP || element.tag == GUMBO_TAG_PLAINTEXT;
}

} // namespace diptych
