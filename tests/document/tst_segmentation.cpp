// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/segmentation.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const Document &document, const std::vector<Range> &ranges)
{
    QStringList all;
    for (const Range range : ranges)
        all.append(document.string(range));
    return all;
}

} // namespace

class TestSegmentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void alignmentTokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tokens");
        QTest::newRow("empty") << QString() << QStringList{};
        QTest::newRow("only white space") << u" \n\t\u3000"_s << QStringList{};
        QTest::newRow("punctuation stays") << u" \"One, two.\"\r\n three "_s
                                           << QStringList{u"\"One,"_s, u"two.\""_s, u"three"_s};
        QTest::newRow("separators of Python") << u"a\x1c" u"b\x85" u"c\xa0" u"d\x2003" u"e\x200b" u"f"_s
                                              << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e\x200b" u"f"_s};
        QTest::newRow("Han at word boundaries") << u"我们认为,对话很重要。 OK"_s
                                                << QStringList{u"我们"_s, u"认为"_s, u","_s, u"对话"_s, u"很"_s,
                                                               u"重要"_s, u"。"_s, u"OK"_s};
        QTest::newRow("quotes alone are no Han") << u"“one” “two”"_s << QStringList{u"“one”"_s, u"“two”"_s};
        QTest::newRow("emoji") << u"a📌b c"_s << QStringList{u"a📌b"_s, u"c"_s};
    }
    void alignmentTokens()
    {
        QFETCH(QString, text);
        const DocumentPtr document = Document::fromText(text.toUtf8());
        QTEST(texts(*document, diptych::alignmentTokens(*document, {0, document->length()})), "tokens");
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("plain") << u"One two. Three four! Five? Six"_s
                               << QStringList{u"One two."_s, u"Three four!"_s, u"Five?"_s, u"Six"_s};
        QTest::newRow("list numbers") << u"VII. We agree. 3. We go on."_s
                                      << QStringList{u"VII. We agree."_s, u"3. We go on."_s};
        QTest::newRow("U.S.") << u"The U.S. Senate met. He left the U.S. The rest stayed."_s
                              << QStringList{u"The U.S. Senate met."_s, u"He left the U.S."_s, u"The rest stayed."_s};
    }
    void sentences()
    {
        QFETCH(QString, text);
        const DocumentPtr document = Document::fromText(text.toUtf8());
        QTEST(texts(*document, diptych::sentences(*document, {0, document->length()})), "expected");
    }
};

DIPTYCH_TEST(TestSegmentation)

#include "tst_segmentation.moc"
