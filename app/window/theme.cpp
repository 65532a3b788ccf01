// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/theme.h"

#include "window/themestyle.h"

#include <QtGui/QPixmapCache>
#include <QtGui/QStyleHints>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <array>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

struct NamedTheme
{
    Theme theme;
    QLatin1StringView name;
};

constexpr std::array themes{
    NamedTheme{Theme::System, "system"_L1},
    NamedTheme{Theme::Light, "light"_L1},
    NamedTheme{Theme::Dark, "dark"_L1},
    NamedTheme{Theme::Sepia, "sepia"_L1},
    NamedTheme{Theme::BlackOnWhite, "black-on-white"_L1},
    NamedTheme{Theme::WhiteOnBlack, "white-on-black"_L1},
};

struct Colors
{
    QRgb window, windowText, base, alternateBase, text, button, highlight, highlightedText, link,
        visited, disabled, placeholder, toolTip;
};

constexpr Colors lightColors{0xf4f4f2, 0x1f2328, 0xffffff, 0xf7f7f5, 0x1f2328, 0xfafaf8, 0x1f5fa8,
                             0xffffff, 0x1a5aa0, 0x6b4aa0, 0x8b9096, 0x666b72, 0xffffff};
constexpr Colors darkColors{0x24272b, 0xe3e5e8, 0x1b1d20, 0x212427, 0xe3e5e8, 0x2e3237, 0x2f6db5,
                            0xffffff, 0x7db4f0, 0xb9a0ec, 0x7c8289, 0x9ba1a8, 0x33373c};
constexpr Colors sepiaColors{0xefe6d3, 0x3a2f22, 0xf8f1e1, 0xf3ead7, 0x3a2f22, 0xf5ecd9, 0x8a5a22,
                             0xffffff, 0x7a4a12, 0x6a4a78, 0x9a8c76, 0x6d5e48, 0xf8f1e1};

// Text keeps 7:1 everywhere, what is disabled 4.5:1.
constexpr Colors blackOnWhite{0xffffff, 0x000000, 0xffffff, 0xf2f2f2, 0x000000, 0xffffff, 0x003c8f,
                              0xffffff, 0x003c8f, 0x4b1d7a, 0x6a6a6a, 0x4a4a4a, 0xffffff};
constexpr Colors whiteOnBlack{0x000000, 0xffffff, 0x000000, 0x161616, 0xffffff, 0x000000, 0xffe14d,
                              0x000000, 0x9ccbff, 0xd9b8ff, 0x8c8c8c, 0xbdbdbd, 0x000000};

const Colors &colorsOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return darkColors;
    case Theme::Sepia:
        return sepiaColors;
    case Theme::BlackOnWhite:
        return blackOnWhite;
    case Theme::WhiteOnBlack:
        return whiteOnBlack;
    default:
        return lightColors;
    }
}

// Line edits fetch the picture of their clear button once.
void renewClearButtons()
{
    QList<QLineEdit *> edits;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (auto *edit = qobject_cast<QLineEdit *>(widget); edit && edit->isClearButtonEnabled())
            edits << edit;
    }
    for (QLineEdit *edit : std::as_const(edits)) {
        edit->setClearButtonEnabled(false);
        edit->setClearButtonEnabled(true);
    }
}

} // namespace

QString themeName(Theme theme)
{
    for (const NamedTheme &named : themes) {
        if (named.theme == theme)
            return named.name;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Theme> themeNamed(QStringView name)
{
    for (const NamedTheme &named : themes) {
        if (named.name == name)
            return named.theme;
    }
    return std::nullopt;
}

QPalette themePalette(Theme theme)
{
    const Colors &c = colorsOf(theme);
    const auto color = [](QRgb rgb) {
        return QColor::fromRgb(rgb);
    };
    QPalette palette(color(c.button), color(c.window));
    palette.setColor(QPalette::WindowText, color(c.windowText));
    palette.setColor(QPalette::Base, color(c.base));
    palette.setColor(QPalette::AlternateBase, color(c.alternateBase));
    palette.setColor(QPalette::Text, color(c.text));
    palette.setColor(QPalette::Button, color(c.button));
    palette.setColor(QPalette::ButtonText, color(c.windowText));
    palette.setColor(QPalette::BrightText, color(c.highlightedText));
    palette.setColor(QPalette::Highlight, color(c.highlight));
    palette.setColor(QPalette::Accent, color(c.highlight));
    palette.setColor(QPalette::HighlightedText, color(c.highlightedText));
    palette.setColor(QPalette::Link, color(c.link));
    palette.setColor(QPalette::LinkVisited, color(c.visited));
    palette.setColor(QPalette::PlaceholderText, color(c.placeholder));
    palette.setColor(QPalette::ToolTipBase, color(c.toolTip));
    palette.setColor(QPalette::ToolTipText, color(c.text));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(c.disabled));
    return palette;
}

void applyTheme(QApplication &application, Theme theme)
{
    // The style that the platform chose, as it was before any theme of ours.
    static const QString platformStyle = application.style()->name();
    switch (theme) {
    case Theme::System:
        QApplication::styleHints()->unsetColorScheme();
        break;
    case Theme::Dark:
    case Theme::WhiteOnBlack:
        QApplication::styleHints()->setColorScheme(Qt::ColorScheme::Dark);
        break;
    default:
        QApplication::styleHints()->setColorScheme(Qt::ColorScheme::Light);
        break;
    }
    const bool isOurs = qobject_cast<ThemeStyle *>(application.style());
    if (isOurs != (theme != Theme::System)) {
        if (isOurs)
            QApplication::setStyle(platformStyle);
        else
            QApplication::setStyle(new ThemeStyle);
        renewClearButtons();
    }
    QApplication::setPalette(theme == Theme::System ? QPalette() : themePalette(theme));
    // Qt keeps pictures of icons under the palette that they were drawn for: never asked for again.
    QPixmapCache::clear();
}

} // namespace diptych
