// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/samplereport.h"
#include "support/testmain.h"

#include <QtGui/QTextDocument>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void annotations_standWithQuoteNoteAndCounterpart()
    {
        const SamplePair sample;
        const QString markdown = QString::fromUtf8(reportAsMarkdown(makeReport(sample.input())));
        QVERIFY(markdown.startsWith(u"# draft.txt beside release.txt\n\n"));
        QVERIFY2(markdown.contains(u"### 1. numeric claim › count\n\n"
                                   "draft.txt, paragraph 2, characters 36 to 45\n\n"
                                   "> We count **240 boats**, large and small.\n\n"
                                   "Note: Counted twice?\n\n"
                                   "In the other text: **reworded**, "),
                 qPrintable(markdown));
        QVERIFY(markdown.contains(u"### 2. framing, numeric claim\n"));
        QVERIFY(markdown.contains(u"In the other text: **missing**, would stand in paragraph "));
        QVERIFY(markdown.contains(u"### 4. without a tag\n"));
    }

    void codebook_isATable()
    {
        const SamplePair sample;
        const QString markdown = QString::fromUtf8(reportAsMarkdown(makeReport(sample.input())));
        QVERIFY2(markdown.contains(u"| Sign | Tag | Meaning | Left | Right | Count |\n"
                                   "| --- | --- | --- | --: | --: | --: |\n"
                                   "| A | numeric claim |  | 1 | 0 | 1 |\n"
                                   "| B | numeric claim › count |  | 1 | 1 | 2 |\n"),
                 qPrintable(markdown));
    }

    void differences_areBold()
    {
        const SamplePair sample;
        const QString markdown = QString::fromUtf8(reportAsMarkdown(makeReport(sample.input())));
        QVERIFY2(markdown.contains(u"> **We** count **240** **boats,** large and small.\n"),
                 qPrintable(markdown));
        QVERIFY(markdown.contains(u"> **They** count **over 200** **Boats,** large and small.\n"));
        QCOMPARE(markdown.count(u"> A new pier will follow.\n"), 2);
        QVERIFY(!markdown.contains(u"The harbour opens")); // the same in both
    }

    void hostileText_addsNoBlocks()
    {
        const QString hostile =
            u"# x\n\n---\n\n```\n<script>alert(1)</script>\n![a](http://b) | c\n\n- d\n1. e"_s;
        const DocumentPtr document = documentNamed("a.txt", hostile.toUtf8());
        ReportInput input = inputOf(document);
        Tag tag = tagNamed(hostile);
        tag.description = hostile;
        input.codebook.put(tag);
        input.sides[0].title = hostile;
        input.sides[0].memo = hostile;
        input.coder = hostile;
        input.sides[0].annotations = {
            annotationOn(*document, {0, document->length()}, {tag.id}, hostile)};
        const QString markdown = QString::fromUtf8(reportAsMarkdown(makeReport(input)));
        QCOMPARE(markdown.count(u"<script"), markdown.count(u"\\<script"));
        QVERIFY(!markdown.contains(u"```"));
        QTextDocument rendered;
        rendered.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
        QCOMPARE(rendered.toPlainText().count(u"<script>alert(1)</script>"), 9);
        QVERIFY(!rendered.toHtml().contains(u"href="));
        QVERIFY(!rendered.toHtml().contains(u"<img"));
    }

    void noAnnotations_isSaid()
    {
        const QByteArray markdown =
            reportAsMarkdown(makeReport(inputOf(documentNamed("a.txt", "one"))));
        QVERIFY(markdown.contains("There are none."));
    }
};

DIPTYCH_TEST(TestMarkdown)

#include "tst_markdown.moc"
