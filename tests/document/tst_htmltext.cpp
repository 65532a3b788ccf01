// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/htmltext.h"
#include "support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestHtmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void text_isWhatABrowserShows_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &html, const QString &text) {
            QTest::newRow(name) << html << text;
        };
        row("nothing", "", u""_s);
        row("bare text", "one\n two", u"one two"_s);
        row("white space collapses", "<p> one \n\t two </p>\n\n ", u"one two"_s);
        row("inline elements glue", "<p>b<b>ol</b>d<i> and</i> <u>so</u></p>", u"bold and so"_s);
        row("space between inline elements", "<p><b>a </b> <i> b</i></p>", u"a b"_s);
        row("non-breaking space stays", "<p>a&nbsp; b</p>", u"a\u00a0 b"_s);
        row("entities", "<p>&eacute;&mdash;&#x1F4CC;&amp;lt;&notit;</p>", u"é—📌&lt;¬it;"_s);
        row("characters that cannot be", "<p>a&#0;b&#xD800;c&#x110000;d</p>",
            u"a\ufffdb\ufffdc\ufffdd"_s);
        row("paragraphs", "<p>one<p>two</p><p></p><p>three", u"one\n\ntwo\n\nthree"_s);
        row("headings", "<h1>one</h1>two<h2>three</h2>", u"one\n\ntwo\n\nthree"_s);
        row("divisions", "<div>one<div>two</div>three</div>four", u"one\ntwo\nthree\nfour"_s);
        row("line breaks", "<p>one<br>two<br/><br>three<br></p>four",
            u"one\ntwo\n\nthree\n\nfour"_s);
        row("many line breaks", "one<br><br><br><br><br>two", u"one\n\ntwo"_s);
        row("lists", "<ul><li>one<li>two<ul><li>three</ul></ul>four",
            u"one\ntwo\n\nthree\n\nfour"_s);
        row("definitions", "<dl><dt>one<dd>two<dt>three<dd>four</dl>", u"one\ntwo\nthree\nfour"_s);
        row("quotation", "one<blockquote>two</blockquote>three", u"one\n\ntwo\n\nthree"_s);
        row("rule", "one<hr>two", u"one\n\ntwo"_s);
        row("table", "<table><tr><th>a<th>b<tr><td>1<td>2</table>end", u"a\tb\n1\t2\n\nend"_s);
        row("table, space between", "<table>\n <tr>\n <td>1</td>\n <td> 2 </td>\n</tr>\n</table>",
            u"1\t2"_s);
        row("paragraphs in cells", "<table><tr><td><p>1</p></td><td><p>2</p></td></tr></table>",
            u"1\t2"_s);
        row("layout in cells",
            "<table><tr><td><p>1</p><p>2</p></td><td><div>3</div><div>4</div></td></tr></table>",
            u"1\n\n2\n\n3\n4"_s);
        row("table in a cell",
            "<table><tr><td>a<td><table><tr><td>1<td>2<tr><td>3<td>4</table><td>b</table>",
            u"a\t1\t2\n3\t4\n\nb"_s);
        row("empty cells", "<table><tr><td>a<td><td>b</table>", u"a\t\tb"_s);
        row("preformatted", "<pre>\n  a  b\n\tc\n\n</pre>d", u"  a  b\n\tc\n\nd"_s);
        row("preformatted with elements", "<pre>a\n<b>b</b>\n</pre>", u"a\nb"_s);
        row("scripts and styles",
            "a<script>b()</script><style>c{}</style><noscript>d</noscript><template>e</template>f",
            u"af"_s);
        row("comments", "a<!-- b --><!c><?d?>e", u"ae"_s);
        row("title stands apart", "<title>t</title><p>a", u"a"_s);
        row("hidden",
            "a<p hidden>b</p><p style='color:red; DISPLAY : none'>c</p><i "
            "style='visibility:hidden'>d</i>e",
            u"ae"_s);
        row("style that hides nothing", "<p style='display:block'>a</p>", u"a"_s);
        row("what forms hold",
            "a<select><option>b</select><textarea>c</textarea><input value=d><button>e</button>",
            u"ae"_s);
        row("what would be fetched",
            "a<img src=x alt=b><iframe src=x>c</iframe><object data=x>d</object><video "
            "src=x>e</video>f",
            u"af"_s);
        row("ruby", "<ruby>漢<rp>(<rt>kan<rp>)</ruby>", u"漢kan"_s);
        row("drawing", "<svg><title>a</title><desc>b</desc><style>c</style><text>d</text></svg>",
            u"d"_s);
        row("tags left open", "<p><b>one<p>two", u"one\n\ntwo"_s);
        row("tags crossed", "<p><b>one<i>two</b>three</i>", u"onetwothree"_s);
        row("a tag never ended", "one<a href='x", u"one"_s);
        row("text in a table's wrong place", "<table>one<tr><td>two</table>", u"one\n\ntwo"_s);
        row("frames", "<frameset><frame src=x></frameset>", u""_s);
        row("zeros", QByteArray("<p>a\0b</p>", 10), u"ab"_s);
        row("only a mark", "<", u"<"_s);
    }
    void text_isWhatABrowserShows()
    {
        QFETCH(QByteArray, html);
        const auto text = textOfHtml(html);
        QVERIFY(text);
        QTEST(QString::fromUtf8(text->utf8), "text");
    }

    void headingsAndTitle_areFound()
    {
        const auto text = textOfHtml(
            "<html><head><meta charset=utf-8><title> A \n title &amp; more</title></head>"
            "<body><h1>📌 <i>One</i></h1>\n<h2> </h2><p>é</p><div><h3>Three<br>lines</h3></div>");
        QVERIFY(text);
        QCOMPARE(text->title, u"A title & more"_s);
        const DocumentPtr document = Document::fromText(text->utf8);
        QStringList found;
        for (const Heading &heading : text->headings)
            found.append(QString::number(heading.level) + u' ' + document->string(heading.range));
        QCOMPARE(found, QStringList({u"1 📌 One"_s, u"3 Three\nlines"_s}));
    }

    void headingsInHeadings_areInOrder()
    {
        const auto text = textOfHtml("<h1>a<div><h2>b</h2></div>c</h1>");
        QVERIFY(text);
        QVERIFY(std::is_sorted(
            text->headings.begin(), text->headings.end(),
            [](const Heading &a, const Heading &b) { return a.range.start < b.range.start; }));
        QCOMPARE(text->headings.size(), 2u);
    }

    void declaredEncoding_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("none") << "<p>charset=x"_ba << QString();
        QTest::newRow("meta") << "<head><META charset='Windows-1251'>"_ba << u"Windows-1251"_s;
        QTest::newRow("http-equiv")
            << "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>"_ba
            << u"koi8-r"_s;
        QTest::newRow("XML") << "<?xml version=\"1.0\" encoding=\"euc-jp\"?><html>"_ba
                             << u"euc-jp"_s;
        QTest::newRow("Latin 1 is Windows'") << "<meta charset=iso-8859-1>"_ba << u"windows-1252"_s;
        QTest::newRow("GB 2312 is GB 18030") << "<meta charset=gb2312>"_ba << u"gb18030"_s;
        QTest::newRow("not UTF-16, as it was read") << "<meta charset=utf-16>"_ba << u"UTF-8"_s;
        QTest::newRow("never UTF-7") << "<meta charset=utf-7>"_ba << QString();
        QTest::newRow("too late") << QByteArray(5000, ' ') + "<meta charset=koi8-r>" << QString();
    }
    void declaredEncoding()
    {
        QFETCH(QByteArray, html);
        QTEST(diptych::declaredEncoding(html), "encoding");
    }

    void extractor_isNamed()
    {
        QVERIFY(htmlExtractor().startsWith("gumbo 0."_L1) ||
                htmlExtractor().startsWith("gumbo 1."_L1));
    }

    void limits_endHostilePages_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("divisions in divisions") << "<div>"_ba.repeated(200'000);
        QTest::newRow("lists in lists") << "<ul><li>"_ba.repeated(100'000);
        QTest::newRow("definitions in definitions") << "<dl><dd>"_ba.repeated(100'000);
        QTest::newRow("bold in bold") << "<b>"_ba.repeated(200'000);
        QByteArray attributes = "<a ";
        for (int i = 0; i < 60'000; ++i)
            attributes += 'a' + QByteArray::number(i) + "=1 ";
        QTest::newRow("attributes") << attributes + ">x";
    }
    void limits_endHostilePages()
    {
        QFETCH(QByteArray, html);
        HtmlLimits limits;
        limits.time = std::chrono::milliseconds(50);
        limits.timePerMegabyte = std::chrono::milliseconds(50);
        const auto text = textOfHtml(html, limits);
        QVERIFY(!text);
        QCOMPARE(text.error().code, ErrorCode::TooLarge);
        QVERIFY(!text.error().remedy.isEmpty());
    }

    void memory_isLimited()
    {
        HtmlLimits limits;
        limits.memory = 1 << 20;
        limits.memoryPerByte = 0;
        QVERIFY(textOfHtml("<p>x", limits));
        const auto text = textOfHtml("<p>x"_ba.repeated(50'000), limits);
        QVERIFY(!text);
        QCOMPARE(text.error().code, ErrorCode::TooLarge);
        limits.bytes = 100;
        QCOMPARE(textOfHtml(QByteArray(101, 'x'), limits).error().code, ErrorCode::TooLarge);
    }

    void reading_canBeStopped()
    {
        std::stop_source source;
        source.request_stop();
        const auto text = textOfHtml("<p>x"_ba.repeated(10'000), {}, source.get_token());
        QVERIFY(!text);
        QCOMPARE(text.error().code, ErrorCode::Cancelled);
    }

    void oddPages_areRead_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("nested 2000 deep")
            << "<div>"_ba.repeated(2000) + "x" + "</div>"_ba.repeated(2000);
        QTest::newRow("a value of a megabyte") << "<p title='" + QByteArray(1 << 20, 'a') + "'>x";
        QTest::newRow("entities") << "<p>" + "&amp;&lt;&copy;"_ba.repeated(50'000) + "x";
        QTest::newRow("marks") << QByteArray(300'000, '<') + " x";
        QTest::newRow("half tags") << "<a"_ba.repeated(200'000) + ">x";
        QTest::newRow("end tags alone") << "</p></b></div>"_ba.repeated(20'000) + "x";
        QTest::newRow("tables in tables") << "<table><tr><td>"_ba.repeated(3000) + "x";
        QTest::newRow("a comment to the end") << "x<!--" + "- "_ba.repeated(200'000);
        QTest::newRow("a script to the end") << "x<script>" + "<!--<script>"_ba.repeated(50'000);
        QTest::newRow("breaks") << "x" + "<br>"_ba.repeated(50'000) + "x";
        QTest::newRow("misnested bold") << "<b><p></b>"_ba.repeated(3000) + "x";
    }
    void oddPages_areRead()
    {
        QFETCH(QByteArray, html);
        const auto text = textOfHtml(html);
        QVERIFY2(text, text ? "" : qPrintable(text.error().describe()));
        QVERIFY(text->utf8.isValidUtf8());
        QVERIFY(text->utf8.contains('x'));
    }

    void anyPage_becomesValidText()
    {
        const QByteArrayList pieces{
            "<p>",          "</p>",       "<b>",         "</b>",       "<table>",
            "<td>",         "<tr>",       "</table>",    "<h1>",       "</h1>",
            "<pre>",        "</pre>",     "text",        " ",          "\n",
            "&amp;",        "&#",         "&#x1F4CC;",   "\xc3\xa9",   "<!--",
            "-->",          "<br>",       "<svg>",       "</svg>",     "<math>",
            "<select>",     "<template>", "</template>", "<script>",   "</script>",
            "<a x=",        "'",          "\"",          ">",          "<",
            "<li>",         "<ul>",       "</ul>",       "<title>",    "</title>",
            "<div hidden>", "</div>",     "<textarea>",  "<frameset>", "<plaintext>",
            "<![CDATA[",    "]]>"};
        QRandomGenerator random(4);
        for (int round = 0; round < 3000; ++round) {
            QByteArray html;
            for (int i = random.bounded(60); i > 0; --i)
                html += pieces[random.bounded(pieces.size())];
            const auto text = textOfHtml(html);
            QVERIFY(text);
            QVERIFY(text->utf8.isValidUtf8());
            const DocumentPtr document = Document::fromText(text->utf8);
            for (const Heading &heading : text->headings) {
                QVERIFY(heading.range.start >= 0 && !heading.range.isEmpty());
                QVERIFY(heading.range.end <= document->length());
            }
        }
    }
};

DIPTYCH_TEST(TestHtmlText)

#include "tst_htmltext.moc"
