// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/fixture.h"
#include "reading/highlighting.h"
#include "reading/readingstyle.h"
#include "reading/textcolors.h"
#include "reading/viewcolors.h"
#include "support/testmain.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestTextColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overlaid_cutsAndJoins()
    {
        const QColor red(Qt::red);
        const QColor blue(Qt::blue);
        const QColor plain(Qt::black);
        QCOMPARE(overlaid({{0, 10, red}}, {{3, 4, blue}}, 10, plain),
                 (std::vector<ColorSpan>{{0, 3, red}, {3, 4, blue}, {7, 3, red}}));
        QCOMPARE(overlaid({{0, 4, red}, {4, 4, red}}, {}, 8, plain),
                 (std::vector<ColorSpan>{{0, 8, red}}));
        QCOMPARE(overlaid({{0, 4, plain}}, {}, 8, plain), (std::vector<ColorSpan>{}));
        QCOMPARE(overlaid({{5, 50, red}}, {}, 8, plain), (std::vector<ColorSpan>{{5, 3, red}}));
    }

    void cues_colourNumbersAndQuotations()
    {
        const Highlighting highlighting;
        TextColors colors;
        const ViewColors view = viewColors(ReadingTheme::Light, QPalette());
        ReadingStyle style;
        const DocumentPtr document = documentOf(u"He said “more” of 200 countries."_s);
        const TextUnits units(document);
        const UnitLayout layout(units, 0, metricsOf(600));
        colors.begin(&highlighting, *document, style, view);
        const TextColors::Rows *rows = colors.rows(units, layout);
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(1));
        QVERIFY(rows->at(0).size() > 4);
        style.showCues = false;
        colors.begin(&highlighting, *document, style, view);
        QVERIFY(!colors.rows(units, layout));
        // A format that the reader chose, and none.
        colors.begin(&highlighting, *document, style, view, u"C++"_s);
        QVERIFY(colors.rows(units, layout));
        colors.begin(&highlighting, *document, style, view, QString());
        QVERIFY(!colors.rows(units, layout));
    }

    void markdown_isHighlightedAcrossLines()
    {
        const Highlighting highlighting;
        SourceInfo info;
        info.path = FilePath::fromString(u"notes.md"_s);
        info.format = Format::Markdown;
        QVERIFY(highlighting.definitionFor(info).isValid());
        const TextUnits units(documentOf(u"# Heading\n\n```\nx\n```\n\nplain\n"_s));
        LineColorizer colorizer;
        colorizer.begin(highlighting.definitionFor(info), highlighting.theme(false));
        const auto fenced = colorizer.spans(units, 3);
        const auto plain = colorizer.spans(units, 6);
        QVERIFY(!fenced.empty());
        QVERIFY(plain.empty() || plain.front().color != fenced.front().color);
        // Going back gives the same.
        QVERIFY(colorizer.spans(units, 3) == fenced);
    }

    void plainTextAndHtml_haveNoFormatColours()
    {
        const Highlighting highlighting;
        SourceInfo info;
        info.path = FilePath::fromString(u"a.txt"_s);
        QVERIFY(!highlighting.definitionFor(info).isValid());
        info.path = FilePath::fromString(u"a.html"_s);
        info.format = Format::Html;
        QVERIFY(!highlighting.definitionFor(info).isValid());
    }

    void coloredGlyphs_areWhereThePlainOnesAre()
    {
        // Painted in the text's own colour the runs give the picture that the layout gives.
        for (const QString &text :
             {u"Of 200 countries, “quoted” they said fi ffl"_s, u"قال “السلام” عليكم 200 دولة"_s}) {
            const TextUnits units(documentOf(text));
            const UnitLayout layout(units, 0, metricsOf(500));
            const auto picture = [&](auto paint) {
                QImage image(560, 80, QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                painter.setPen(Qt::black);
                paint(painter);
                return image;
            };
            const QImage plain =
                picture([&](QPainter &painter) { layout.layout().draw(&painter, {20, 10}); });
            const QImage runs = picture([&](QPainter &painter) {
                const QTextLine line = layout.layout().lineAt(0);
                for (int at = 0; at < line.textLength(); at += 7) {
                    for (const QGlyphRun &run : line.glyphRuns(at, 7))
                        painter.drawGlyphRun({20, 10}, run);
                }
            });
            int different = 0;
            for (int y = 0; y < plain.height(); ++y) {
                for (int x = 0; x < plain.width(); ++x)
                    different += std::abs(qGray(plain.pixel(x, y)) - qGray(runs.pixel(x, y))) > 60;
            }
            QVERIFY2(different < 40, qPrintable(QString::number(different)));
        }
    }
};

DIPTYCH_TEST(TestTextColors)

#include "tst_textcolors.moc"
