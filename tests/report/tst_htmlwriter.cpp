// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlwriter.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestHtmlWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_escapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("markup")
            << u"<b a='x' c=\"y\">&amp;</b>"_s
            << QByteArray("&lt;b a=&#39;x&#39; c=&quot;y&quot;&gt;&amp;amp;&lt;/b&gt;");
        QTest::newRow("section end") << u"]]>"_s << QByteArray("]]&gt;");
        QTest::newRow("override") << u"a\u202eb"_s
                                  << QByteArray("a<span class=\"u\">\\u202e</span>b");
        QTest::newRow("line ends") << u"a\r\nb\rc\u2029d"_s << QByteArray("a\nb\nc\nd");
        QTest::newRow("nul at the end")
            << u"a"_s + QChar(0) << QByteArray("a<span class=\"u\">\\u0000</span>");
        QTest::newRow("letters") << u"äß漢📌"_s << u"äß漢📌"_s.toUtf8();
    }
    void text_escapes()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, html);
        QCOMPARE(HtmlWriter().text(text).bytes(), html);
        QCOMPARE(HtmlWriter().text(QByteArrayView(text.toUtf8())).bytes(), html);
    }

    void attribute_holdsNoElement()
    {
        QCOMPARE(HtmlWriter().attribute(u"\u202e\"><script>"_s).bytes(),
                 QByteArray("\\u202e&quot;&gt;&lt;script&gt;"));
    }

    void sentence_putsMarkupInPlace_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("in order") << u"%1 & %2"_s << QByteArray("<i>%2</i> &amp; <b/>");
        QTest::newRow("turned round") << u"<%2> %1."_s << QByteArray("&lt;<b/>&gt; <i>%2</i>.");
        QTest::newRow("no such piece") << u"100 %3 %"_s << QByteArray("100 %3 %");
        QTest::newRow("none") << u"words"_s << QByteArray("words");
    }
    void sentence_putsMarkupInPlace()
    {
        QFETCH(QString, pattern);
        QFETCH(QByteArray, html);
        QCOMPARE(HtmlWriter().sentence(pattern, {"<i>%2</i>", "<b/>"}).bytes(), html);
    }

    void isolated_wrapsInBdi() { QCOMPARE(isolated(u"<א>"), u"<bdi>&lt;א&gt;</bdi>"_s.toUtf8()); }
};

DIPTYCH_TEST(TestHtmlWriter)

#include "tst_htmlwriter.moc"
