// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/viewcolors.h"

#include "annotation/codebook.h"
#include "reading/fixture.h"
#include "reading/pagepainter.h"
#include "support/testmain.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtTest/QTest>

#include <array>
#include <set>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestViewColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isReadableOnEveryMark_data() { addThemes(); }
    void text_isReadableOnEveryMark()
    {
        QFETCH(ReadingTheme, theme);
        QFETCH(QPalette, palette);
        QFETCH(double, least);
        const ViewColors colors = viewColors(theme, palette);
        for (const QColor &ground : groundsOf(colors)) {
            verifyContrast(colors.text, ground, least);
            for (const QRgb hue :
                 {0xff0d4bc0u, 0xff8a4616u, 0xffae1712u, 0xff7fb7ffu, 0xffffffffu, 0xff000000u})
                verifyContrast(colors.readable(QColor(hue)), ground, least - 0.1);
        }
        verifyContrast(colors.number, colors.page, least);
    }

    void lines_standOutFromWhatTheyLieOn_data() { addThemes(); }
    void lines_standOutFromWhatTheyLieOn()
    {
        QFETCH(ReadingTheme, theme);
        QFETCH(QPalette, palette);
        QFETCH(double, least);
        const double leastLine = least > 5 ? 4.5 : 3;
        const ViewColors colors = viewColors(theme, palette);
        QList<QColor> lines{colors.changedLine, colors.oneSidedLine, colors.movedLine,
                            colors.hitLine};
        for (const QRgb tag : tagColors())
            lines.append(colors.tagLine(tag));
        for (const QColor &line : lines) {
            for (const QColor &ground : {colors.page, colors.oneSided, colors.moved})
                verifyContrast(line, ground, leastLine);
        }
        for (const QColor &ground : {colors.hit, colors.currentHit})
            verifyContrast(colors.hitLine, ground, leastLine);
        // Caret and counterpart lie over whatever is there, letters of any tag included.
        for (const QColor &ground : groundsOf(colors))
            verifyContrast(colors.caret, ground, leastLine);
    }

    // Words, tags, hits, selections over one another in any order: every ground that comes of it is
    // one of those above, never a mixture.
    void overlappingMarks_leaveKnownGrounds_data() { addThemes(); }
    void overlappingMarks_leaveKnownGrounds()
    {
        QFETCH(ReadingTheme, theme);
        QFETCH(QPalette, palette);
        const ViewColors colors = viewColors(theme, palette);
        std::set<QRgb> known;
        for (const QColor &ground : groundsOf(colors))
            known.insert(ground.rgb());
        known.insert(colors.hitLine.rgb());
        known.insert(colors.text.rgb());
        std::mt19937 random(81);
        PageFixture fixture(u"xxx xx xxxxx "_s.repeated(40) + u'\n' + u"xx xxx "_s.repeated(30),
                            400, 300);
        for (int round = 0; round < 20; ++round) {
            const QImage picture = painted(fixture.page, colors, randomContent(random));
            for (const Page::Shown &unit : fixture.page.shown()) {
                const RowMetrics &metrics = unit.layout->metrics();
                for (int row = 0; row < unit.layout->rowCount(); ++row) {
                    // Above the letters, below the underlines of the row before.
                    const int y = unit.y + unit.layout->rowTop(row) + metrics.textTop + 2;
                    for (int x = 0; y >= 0 && y < picture.height() && x < picture.width(); ++x)
                        QVERIFY2(known.contains(picture.pixel(x, y)),
                                 qPrintable(picture.pixelColor(x, y).name()));
                }
            }
        }
    }

    void grounds_differFromPage()
    {
        for (const ReadingTheme theme : ownThemes) {
            const ViewColors colors = viewColors(theme, QPalette());
            for (const QColor &ground :
                 {colors.changed, colors.oneSided, colors.moved, colors.hit, colors.selection})
                QVERIFY(contrast(ground, colors.page) > 1.05);
            QVERIFY(colors.changed != colors.oneSided && colors.oneSided != colors.moved);
            QVERIFY(colors.hit != colors.currentHit);
        }
    }

    void platformsHighContrast_isHeeded()
    {
        QPalette plain = paletteOf(Qt::white, Qt::black, Qt::darkBlue);
        plain.setColor(QPalette::Window, QColor(0xefefef));
        QVERIFY(!viewColors(ReadingTheme::System, plain).isHighContrast);
        const QPalette strong = paletteOf(Qt::black, Qt::white, Qt::yellow);
        QVERIFY(viewColors(ReadingTheme::System, strong).isHighContrast);
        QVERIFY(!viewColors(ReadingTheme::Light, strong).isHighContrast);
        QVERIFY(viewColors(ReadingTheme::BlackOnWhite, plain).isHighContrast);
        const ViewColors chosen = viewColors(ReadingTheme::WhiteOnBlack, plain);
        QVERIFY(contrast(chosen.selection, chosen.page) > 2.2);
    }

    void contrast_isWcags()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.001);
        QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

private:
    static constexpr std::array ownThemes{ReadingTheme::Light, ReadingTheme::Dark,
                                          ReadingTheme::Sepia, ReadingTheme::BlackOnWhite,
                                          ReadingTheme::WhiteOnBlack};

    static void addThemes()
    {
        QTest::addColumn<ReadingTheme>("theme");
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << ReadingTheme::Light << QPalette() << 4.5;
        QTest::newRow("dark") << ReadingTheme::Dark << QPalette() << 4.5;
        QTest::newRow("sepia") << ReadingTheme::Sepia << QPalette() << 4.5;
        QTest::newRow("black on white") << ReadingTheme::BlackOnWhite << QPalette() << 7.0;
        QTest::newRow("white on black") << ReadingTheme::WhiteOnBlack << QPalette() << 7.0;
        QTest::newRow("system, black on white")
            << ReadingTheme::System << paletteOf(Qt::white, Qt::black, Qt::darkBlue) << 7.0;
        QTest::newRow("system, white on black")
            << ReadingTheme::System << paletteOf(Qt::black, Qt::white, Qt::yellow) << 7.0;
        QTest::newRow("system, yellow on blue")
            << ReadingTheme::System << paletteOf(QColor(0x000044), Qt::yellow, Qt::magenta) << 4.5;
    }

    static QPalette paletteOf(const QColor &base, const QColor &text, const QColor &highlight)
    {
        QPalette palette(text, base, base, base, base, text, text, base, base);
        palette.setColor(QPalette::Highlight, highlight);
        return palette;
    }

    /// Of the default codebook, of the palette for new tags, and the hardest ones.
    static QList<QRgb> tagColors()
    {
        QList<QRgb> tags{0xff000000, 0xffffffff, 0xffff0000, 0xff00ff00,
                         0xff0000ff, 0xffffff00, 0xff808080};
        for (const Tag &tag : Codebook::defaults().tags())
            tags.append(0xff000000 | tag.color);
        for (const quint32 color : Codebook::palette())
            tags.append(0xff000000 | color);
        return tags;
    }

    static QList<QColor> groundsOf(const ViewColors &colors)
    {
        QList<QColor> grounds{
            colors.page, colors.changed,    colors.oneSided,  colors.moved,
            colors.hit,  colors.currentHit, colors.selection, colors.inactiveSelection};
        for (const QRgb tag : tagColors())
            grounds.append(colors.tagGround(tag));
        return grounds;
    }

    static Range randomRange(std::mt19937 &random)
    {
        const auto start = Position(random() % 600);
        return {start, start + 1 + Position(random() % 150)};
    }

    static PageContent randomContent(std::mt19937 &random)
    {
        static constexpr std::array kinds{PassageKind::Edited, PassageKind::Moved,
                                          PassageKind::MovedEdited, PassageKind::LeftOnly};
        PageContent content;
        const QList<QRgb> colors = tagColors();
        for (int i = 0; i < 8; ++i) {
            content.tags.push_back({QString::number(i),
                                    randomRange(random),
                                    {colors.at(qsizetype(random() % unsigned(colors.size())))},
                                    UnderlineStyle(i % 5)});
            content.tagLevels.push_back(i % (underlineLevels + 1));
            content.differences.push_back({randomRange(random),
                                           kinds[std::size_t(i) % kinds.size()],
                                           DifferenceMark::Form(random() % 3)});
            content.hits.push_back(randomRange(random));
        }
        content.currentHit = content.hits.front();
        content.currentTag = QString::number(random() % 8);
        content.selection = randomRange(random);
        content.active = random() % 2 == 0;
        return content;
    }

    static QImage painted(Page &page, const ViewColors &colors, const PageContent &content)
    {
        QImage picture(page.width(), page.height(), QImage::Format_RGB32);
        picture.fill(colors.page);
        QPainter painter(&picture);
        TextColors plain;
        PagePainter(painter, page, colors, plain).paint(content, picture.rect());
        return picture;
    }

    static void verifyContrast(const QColor &ink, const QColor &ground, double least)
    {
        QVERIFY2(contrast(ink, ground) >= least,
                 qPrintable(
                     u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(contrast(ink, ground))));
    }
};

DIPTYCH_TEST(TestViewColors)

#include "tst_viewcolors.moc"
