// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/theme.h"

#include "support/testmain.h"

#include <QtGui/QPixmapCache>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QProxyStyle>

#include <cmath>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto linear = [](float part) {
        return part <= 0.04045F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void names_goBothWays()
    {
        for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark, Theme::Sepia,
                                  Theme::BlackOnWhite, Theme::WhiteOnBlack})
            QCOMPARE(themeNamed(themeName(theme)), std::optional(theme));
        QVERIFY(!themeNamed(u"Light"));
        QVERIFY(!themeNamed(u""));
    }

    void text_isReadable_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << Theme::Light << 4.5;
        QTest::newRow("dark") << Theme::Dark << 4.5;
        QTest::newRow("sepia") << Theme::Sepia << 4.5;
        QTest::newRow("black on white") << Theme::BlackOnWhite << 7.0;
        QTest::newRow("white on black") << Theme::WhiteOnBlack << 7.0;
    }
    void text_isReadable()
    {
        QFETCH(Theme, theme);
        QFETCH(double, least);
        const QPalette palette = themePalette(theme);
        const auto check = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
            const double ratio = contrast(palette.color(text), palette.color(ground));
            QVERIFY2(ratio >= least,
                     qPrintable(u"role %1 on %2: %3"_s.arg(text).arg(ground).arg(ratio)));
        };
        check(QPalette::WindowText, QPalette::Window);
        check(QPalette::Text, QPalette::Base);
        check(QPalette::Text, QPalette::AlternateBase);
        check(QPalette::ButtonText, QPalette::Button);
        check(QPalette::HighlightedText, QPalette::Highlight);
        check(QPalette::Link, QPalette::Base);
        check(QPalette::LinkVisited, QPalette::Base);
        check(QPalette::PlaceholderText, QPalette::Base);
        check(QPalette::PlaceholderText, QPalette::Window);
        check(QPalette::ToolTipText, QPalette::ToolTipBase);
    }

    void applying_colorsTheApplication()
    {
        applyTheme(*qApp, Theme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base),
                 themePalette(Theme::Dark).color(QPalette::Base));
        const auto *style = qobject_cast<QProxyStyle *>(qApp->style());
        QVERIFY(style);
        QCOMPARE(style->baseStyle()->name(), u"fusion"_s);
        applyTheme(*qApp, Theme::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Base),
                 themePalette(Theme::Light).color(QPalette::Base));
        applyTheme(*qApp, Theme::System);
        QVERIFY(QApplication::palette().color(QPalette::Base) ==
                qApp->style()->standardPalette().color(QPalette::Base));
        QVERIFY(!qobject_cast<QProxyStyle *>(qApp->style()));
    }

    void picturesOfOldColors_areLetGo()
    {
        QVERIFY(QPixmapCache::insert(u"icon of the light theme"_s, QPixmap(16, 16)));
        applyTheme(*qApp, Theme::Dark);
        QVERIFY(!QPixmapCache::find(u"icon of the light theme"_s, nullptr));
        applyTheme(*qApp, Theme::System);
    }

    void buttons_showOnDarkGround_data()
    {
        QTest::addColumn<QStyle::StandardPixmap>("which");
        QTest::newRow("clear") << QStyle::SP_LineEditClearButton;
        QTest::newRow("cancel") << QStyle::SP_DialogCancelButton;
        QTest::newRow("save") << QStyle::SP_DialogSaveButton;
        QTest::newRow("folder above") << QStyle::SP_FileDialogToParent;
        QTest::newRow("close a dock") << QStyle::SP_TitleBarCloseButton;
        QTest::newRow("float a dock") << QStyle::SP_TitleBarNormalButton;
    }
    void buttons_showOnDarkGround()
    {
        QFETCH(QStyle::StandardPixmap, which);
        const QString fallback = QIcon::fallbackThemeName();
        QIcon::setFallbackThemeName(u"breeze"_s); // as the program does
        applyTheme(*qApp, Theme::Dark);
        const QIcon icon = qApp->style()->standardIcon(which);
        const QImage picture = icon.pixmap(16, 16).toImage();
        int brightest = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y).alpha() > 200)
                    brightest = std::max(brightest, picture.pixelColor(x, y).lightness());
            }
        }
        applyTheme(*qApp, Theme::System);
        QIcon::setFallbackThemeName(fallback);
        QVERIFY2(brightest > 130, qPrintable(QString::number(brightest)));
    }
};

DIPTYCH_TEST(TestTheme)

#include "tst_theme.moc"
