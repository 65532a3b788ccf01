// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/quotation.h"

#include "document/document.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestQuotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void words_comeWithTheirPlace()
    {
        SourceInfo info;
        info.path = FilePath::fromNative("/folder/draft.txt");
        const auto document = Document::fromText("First here.\n\nSecond is <b>5 & 6</b>.\n", info);
        const Quotation quoted = quotation(*document, {13, 22});
        QCOMPARE(quoted.plain, u"“Second is”\n— draft.txt, paragraph 2, positions 13–22"_s);
        QCOMPARE(quoted.html, u"<blockquote>“Second is”</blockquote>\n"
                              "<p>— draft.txt, paragraph 2, positions 13–22</p>"_s);
        QVERIFY(quotation(*document, {23, 35}).html.contains(u"&lt;b&gt;5 &amp; 6"));
        QVERIFY(quotation(*document, {6, 22}).plain.contains(u"paragraphs 1–2"));
        QVERIFY(quotation(*document, {6, 22}).html.contains(u"here.<br><br>Second"));
    }

    void title_comesBeforeTheFile()
    {
        SourceInfo info;
        info.path = FilePath::fromNative("page.html");
        info.title = u"A <i>title</i>\nof two lines"_s;
        const auto document = Document::fromText("Words.", info);
        const Quotation quoted = quotation(*document, {0, 5});
        QVERIFY(quoted.plain.endsWith(
            u"A <i>title</i> of two lines (page.html), paragraph 1, positions 0–5"));
        QVERIFY(quoted.html.contains(u"A &lt;i&gt;title"));
    }

    void hostileName_isHarmless()
    {
        SourceInfo info;
        info.path = FilePath::fromNative("a\n\x1b[31m<b>\xff.txt");
        const auto document = Document::fromText("Words.", info);
        const Quotation quoted = quotation(*document, {0, 5});
        QVERIFY(!quoted.plain.contains(u'\x1b'));
        QCOMPARE(quoted.plain.count(u'\n'), 1);
        QVERIFY(!quoted.html.contains(u"<b>"));
    }

    void textWithoutParagraphs_isQuotedToo()
    {
        const auto document = Document::fromText("  \n  ");
        QVERIFY(quotation(*document, {0, 2}).plain.contains(u"paragraph 1"));
    }
};

DIPTYCH_TEST(TestQuotation)

#include "tst_quotation.moc"
