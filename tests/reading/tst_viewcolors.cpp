// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/codebook.h"
#include "reading/viewcolors.h"
#include "support/testmain.h"

#include <QtGui/QPalette>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestViewColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_keepTextReadable_data()
    {
        QTest::addColumn<ReadingTheme>("theme");
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << ReadingTheme::Light << QPalette();
        QTest::newRow("dark") << ReadingTheme::Dark << QPalette();
        QTest::newRow("sepia") << ReadingTheme::Sepia << QPalette();
        QTest::newRow("system, black on white")
            << ReadingTheme::System << paletteOf(Qt::white, Qt::black, Qt::darkBlue);
        QTest::newRow("system, white on black")
            << ReadingTheme::System << paletteOf(Qt::black, Qt::white, Qt::yellow);
        QTest::newRow("system, yellow on blue")
            << ReadingTheme::System << paletteOf(QColor(0x000044), Qt::yellow, Qt::magenta);
    }
    void marks_keepTextReadable()
    {
        QFETCH(ReadingTheme, theme);
        QFETCH(QPalette, palette);
        const ViewColors colors = viewColors(theme, palette);

        QList<QColor> grounds{
            colors.page, colors.changed,    colors.oneSided,  colors.moved,
            colors.hit,  colors.currentHit, colors.selection, colors.inactiveSelection};
        QList<QColor> lines{colors.changedLine, colors.oneSidedLine, colors.movedLine};
        QList<QRgb> tags{0xff000000, 0xffffffff, 0xffff0000, 0xff00ff00,
                         0xff0000ff, 0xffffff00, 0xff808080};
        for (const Tag &tag : Codebook::defaults().tags())
            tags.append(0xff000000 | tag.color);
        for (const QRgb tag : tags) {
            grounds.append(colors.tagGround(tag));
            lines.append(colors.tagLine(tag));
        }
        for (const QColor &ground : grounds) {
            QVERIFY2(contrast(colors.text, ground) >= 4.5, qPrintable(ground.name()));
            for (const QRgb hue :
                 {0xff0d4bc0u, 0xff8a4616u, 0xffae1712u, 0xff7fb7ffu, 0xffffffffu, 0xff000000u}) {
                const QColor shown = colors.readable(QColor(hue));
                QVERIFY2(contrast(shown, ground) >= 4.4,
                         qPrintable(shown.name() + u" on "_s + ground.name()));
            }
        }
        for (const QColor &line : lines)
            QVERIFY2(contrast(line, colors.page) >= 3, qPrintable(line.name()));
    }

    void marks_differFromPage()
    {
        for (const ReadingTheme theme :
             {ReadingTheme::Light, ReadingTheme::Dark, ReadingTheme::Sepia}) {
            const ViewColors colors = viewColors(theme, QPalette());
            for (const QColor &ground :
                 {colors.changed, colors.oneSided, colors.moved, colors.hit, colors.selection})
                QVERIFY(contrast(ground, colors.page) > 1.05);
            QVERIFY(colors.changed != colors.oneSided && colors.oneSided != colors.moved);
        }
    }

    void contrast_isWcags()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.001);
        QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

private:
    static QPalette paletteOf(const QColor &base, const QColor &text, const QColor &highlight)
    {
        QPalette palette;
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::Text, text);
        palette.setColor(QPalette::Highlight, highlight);
        return palette;
    }
};

DIPTYCH_TEST(TestViewColors)

#include "tst_viewcolors.moc"
