// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/markdowntext.h"
#include "report/visibletext.h"
#include "support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtGui/QTextDocument>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestMarkdownText : public QObject
{
    Q_OBJECT

    // As a reader of CommonMark shows it.
    static QString rendered(const QString &markdown)
    {
        QTextDocument document;
        document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
        return document.toPlainText();
    }

private Q_SLOTS:
    void markdownText_escapesWhatItMust_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("escaped");
        QTest::newRow("prose") << u"We count 240 boats (large & small) - don't we?"_s
                               << u"We count 240 boats (large & small) - don't we?"_s;
        QTest::newRow("emphasis") << u"*a* _b_ snake_case"_s << u"\\*a\\* \\_b\\_ snake_case"_s;
        QTest::newRow("link") << u"[a](javascript:x)"_s << u"\\[a\\](javascript:x)"_s;
        QTest::newRow("html") << u"<script>&amp;</script>"_s << u"\\<script>\\&amp;\\</script>"_s;
        QTest::newRow("table") << u"a|b"_s << u"a\\|b"_s;
        QTest::newRow("heading") << u"# a #"_s << u"\\# a \\#"_s;
        QTest::newRow("list") << u"- a"_s << u"\\- a"_s;
        QTest::newRow("numbered") << u"12. a"_s << u"12\\. a"_s;
        QTest::newRow("quote") << u"> a"_s << u"\\> a"_s;
        QTest::newRow("underline") << u"==="_s << u"\\==="_s;
        QTest::newRow("address") << u"https://a.b www.a.b"_s << u"https\\://a.b www\\.a.b"_s;
        QTest::newRow("lines") << u" a\n\n  b "_s << u"a b"_s;
        QTest::newRow("override") << u"a\u202eb"_s << u"a\\\\u202eb"_s;
    }
    void markdownText_escapesWhatItMust()
    {
        QFETCH(QString, text);
        QFETCH(QString, escaped);
        QCOMPARE(markdownText(text), escaped);
    }

    void markdownText_isShownAsItWas()
    {
        QRandomGenerator random(99);
        const QStringList pieces{u"*"_s, u"_"_s, u"`"_s,  u"["_s,   u"]"_s,       u"("_s,
                                 u")"_s, u"<"_s, u">"_s,  u"#"_s,   u"-"_s,       u"+"_s,
                                 u"="_s, u"|"_s, u"~"_s,  u"\\"_s,  u"!"_s,       u"&"_s,
                                 u"1"_s, u"."_s, u" "_s,  u" "_s,   u"a"_s,       u"word"_s,
                                 u"ä"_s, u":"_s, u"\""_s, u"lt;"_s, u"http://"_s, u"b>"_s};
        for (int run = 0; run < 3000; ++run) {
            QString text;
            for (quint32 n = 1 + random.bounded(10u); n > 0; --n)
                text += pieces[random.bounded(pieces.size())];
            const QString shown = visibleLine(text);
            if (shown.isEmpty())
                continue;
            QCOMPARE(rendered(markdownText(text)), shown);
            QCOMPARE(rendered(u"> "_s + markdownText(text)), shown);
            QCOMPARE(rendered(u"words\n"_s + markdownText(text)).simplified(), u"words "_s + shown);
        }
    }

    void markdownStrong_isBoldOnlyWhereThatWorks_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("isBold");
        QTest::newRow("between spaces") << u"a "_s << u"b"_s << u" c"_s << true;
        QTest::newRow("alone") << u""_s << u"“b”"_s << u""_s << true;
        QTest::newRow("inside a word") << u"a"_s << u"b"_s << u"c"_s << true;
        QTest::newRow("punctuation beside a letter") << u"a"_s << u"“b"_s << u" c"_s << false;
        QTest::newRow("punctuation at its end") << u"a "_s << u"b."_s << u"c"_s << false;
        QTest::newRow("punctuation beside a space") << u"a "_s << u"“b.”"_s << u" c"_s << true;
    }
    void markdownStrong_isBoldOnlyWhereThatWorks()
    {
        QFETCH(QString, before);
        QFETCH(QString, words);
        QFETCH(QString, after);
        QFETCH(bool, isBold);
        const QString strong = markdownStrong(words, before, after);
        QCOMPARE(strong, isBold ? u"**" + words + u"**" : words);
        QCOMPARE(rendered(before + strong + after), before + words + after);
    }
};

DIPTYCH_TEST(TestMarkdownText)

#include "tst_markdowntext.moc"
