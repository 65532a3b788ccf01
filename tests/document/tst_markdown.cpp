// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/markdown.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void headings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("none") << u"Text.\n\nMore."_s << QStringList{};
        QTest::newRow("levels") << u"# One\n## Two\n###### Six\n####### Seven"_s
                                << QStringList{u"1 One"_s, u"2 Two"_s, u"6 Six"_s};
        QTest::newRow("closing signs")
            << u"## Two ##\n# C#\n# One #  \n"_s << QStringList{u"2 Two"_s, u"1 C#"_s, u"1 One"_s};
        QTest::newRow("no space, no heading") << u"#hashtag\n#"_s << QStringList{};
        QTest::newRow("empty ones") << u"# \n## ##\n#"_s << QStringList{};
        QTest::newRow("code points") << u"é📌\n\n# Ü 📌 x"_s << QStringList{u"1 Ü 📌 x"_s};
        QTest::newRow("underlined")
            << u"One\n===\n\nTwo\n-\n\n---\nText"_s << QStringList{u"1 One"_s, u"2 Two"_s};
        QTest::newRow("rules and tables are none")
            << u"| a |\n---\n\n- item\n---\n\n> quote\n---\n"_s << QStringList{};
        QTest::newRow("fenced code")
            << u"```\n# no\n~~~\n# no\n```\n# yes\n~~~~\n# no\n~~~\n# no\n~~~~~\n# yes"_s
            << QStringList{u"1 yes"_s, u"1 yes"_s};
        QTest::newRow("unclosed fence") << u"# yes\n```\n# no"_s << QStringList{u"1 yes"_s};
        QTest::newRow("indented code")
            << u"    # no\n\t# no\n   # yes"_s << QStringList{u"1 yes"_s};
        QTest::newRow("CRLF") << u"# One\r\n\r\nTwo\r\n===\r\n"_s
                              << QStringList{u"1 One"_s, u"1 Two"_s};
    }
    void headings()
    {
        QFETCH(QString, text);
        const DocumentPtr document = Document::fromText(text.toUtf8());
        QStringList found;
        for (const Heading &heading : markdownHeadings(document->text()))
            found.append(QString::number(heading.level) + u' ' + document->string(heading.range));
        QTEST(found, "headings");
    }
};

DIPTYCH_TEST(TestMarkdown)

#include "tst_markdown.moc"
