// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/viewcontroller.h"

#include "reading/pairview.h"
#include "window/actionregistry.h"
#include "window/settings.h"
#include "window/styledialog.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QStyle>

namespace diptych {

using namespace Qt::StringLiterals;

ViewController::ViewController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_themes(new QActionGroup(this))
{
    m_bench.pair.setReadingStyle(m_bench.settings.readingStyle());
    makeZoomActions();
    makeThemeActions();
    makeShowActions();
    makeNumberActions();
    connect(&m_bench.pair, &PairView::readingStyleChanged, this, &ViewController::remember);
    connect(&m_bench.pair, &PairView::readingStyleChanged, this, &ViewController::applyMotion);
    applyMotion();
}

void ViewController::makeZoomActions()
{
    const auto on = [&](const ActionSpec &spec, auto act) {
        connect(m_bench.actions.add(spec), &QAction::triggered, &m_bench.pair, act);
    };
    on({"view.zoom-in"_L1,
        tr("Zoom &In"),
        "zoom-in"_L1,
        {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
        tr("Larger text")},
       &PairView::zoomIn);
    on({"view.zoom-out"_L1,
        tr("Zoom &Out"),
        "zoom-out"_L1,
        {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
        tr("Smaller text")},
       &PairView::zoomOut);
    on({"view.zoom-reset"_L1,
        tr("Normal Si&ze"),
        "zoom-original"_L1,
        {QKeySequence(Qt::CTRL | Qt::Key_0)},
        tr("Text in its normal size")},
       &PairView::resetZoom);
}

void ViewController::makeThemeActions()
{
    const auto add = [&](QLatin1StringView id, const QString &text, const QString &tip,
                         Theme theme) {
        QAction *action =
            m_bench.actions.addToggle({id, text, {}, {}, tip}, m_bench.settings.theme() == theme);
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme] { setTheme(theme); });
    };
    add("view.theme-system"_L1, tr("&System Colours"), tr("Light or dark, as the desktop is"),
        Theme::System);
    add("view.theme-light"_L1, tr("&Light"), tr("Dark text on white"), Theme::Light);
    add("view.theme-dark"_L1, tr("&Dark"), tr("Light text on black"), Theme::Dark);
    add("view.theme-sepia"_L1, tr("S&epia"), tr("Brown text on cream"), Theme::Sepia);
    add("view.theme-black-on-white"_L1, tr("High Contrast, &Black on White"),
        tr("The strongest contrast, on a white page"), Theme::BlackOnWhite);
    add("view.theme-white-on-black"_L1, tr("High Contrast, &White on Black"),
        tr("The strongest contrast, on a black page"), Theme::WhiteOnBlack);
}

void ViewController::makeShowActions()
{
    const ReadingStyle style = m_bench.pair.readingStyle();
    const auto add = [&](const ActionSpec &spec, bool ReadingStyle::*what) {
        QAction *action = m_bench.actions.addToggle(spec, style.*what);
        connect(action, &QAction::toggled, this, [this, what](bool isOn) { change(what, isOn); });
    };
    add({"view.tags"_L1,
         tr("Show &Tags"),
         {},
         {},
         tr("Show what is tagged in the texts and their margins")},
        &ReadingStyle::showTags);
    add({"view.cues"_L1,
         tr("&Prose Cues"),
         {},
         {},
         tr("Mark numbers, quotations and reporting verbs")},
        &ReadingStyle::showCues);
    add({"view.syntax"_L1,
         tr("&Format Highlighting"),
         {},
         {},
         tr("Mark headings, emphasis and tags of the file's format")},
        &ReadingStyle::showSyntax);
    add({"compare.differences"_L1,
         tr("&Show Differences"),
         "contrast"_L1,
         {Qt::CTRL | Qt::SHIFT | Qt::Key_D},
         tr("Shade what differs between the texts")},
        &ReadingStyle::showDifferences);
    add({"view.calm"_L1,
         tr("Reduce &Motion"),
         {},
         {},
         tr("Nothing blinks or slides; always so where the desktop asks for it")},
        &ReadingStyle::calm);
    QAction *dialog = m_bench.actions.add({"view.style"_L1,
                                           tr("Font and Li&nes…"),
                                           "preferences-desktop-font"_L1,
                                           {},
                                           tr("Choose font, line width and spacing of the texts")});
    connect(dialog, &QAction::triggered, this, &ViewController::openStyleDialog);
    QAction *full = m_bench.actions.addToggle({"view.full-screen"_L1,
                                               tr("Full Sc&reen"),
                                               "view-fullscreen"_L1,
                                               {QKeySequence(Qt::Key_F11)},
                                               tr("The texts on the whole screen")},
                                              false);
    connect(full, &QAction::toggled, &m_bench.window, [this](bool isOn) {
        m_bench.window.setWindowState(isOn ? m_bench.window.windowState() | Qt::WindowFullScreen
                                           : m_bench.window.windowState() & ~Qt::WindowFullScreen);
    });
}

void ViewController::makeNumberActions()
{
    auto *group = new QActionGroup(this);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    const auto add = [&](const ActionSpec &spec, MarginNumbers numbers) {
        QAction *action =
            m_bench.actions.addToggle(spec, m_bench.pair.readingStyle().numbers == numbers);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, numbers](bool isOn) {
            ReadingStyle style = m_bench.pair.readingStyle();
            style.numbers = isOn ? numbers : MarginNumbers::None;
            m_bench.pair.setReadingStyle(style);
        });
    };
    add({"view.paragraph-numbers"_L1,
         tr("Para&graph Numbers"),
         {},
         {},
         tr("Number the paragraphs beside the texts, as reports do")},
        MarginNumbers::Paragraphs);
    add({"view.line-numbers"_L1,
         tr("Line Num&bers"),
         {},
         {},
         tr("Number the lines of the files beside the texts")},
        MarginNumbers::Lines);
}

void ViewController::setTheme(Theme theme)
{
    m_bench.settings.setTheme(theme);
    applyTheme(*qApp, theme);
    ReadingStyle style = m_bench.pair.readingStyle();
    style.theme = theme;
    m_bench.pair.setReadingStyle(style);
}

void ViewController::change(bool ReadingStyle::*what, bool isOn)
{
    ReadingStyle style = m_bench.pair.readingStyle();
    style.*what = isOn;
    m_bench.pair.setReadingStyle(style);
    remember();
}

void ViewController::applyMotion()
{
    const bool isStill = isCalm(m_bench.pair.readingStyle(), *m_bench.window.style());
    m_bench.window.setAnimated(!isStill);
    if (isStill)
        QApplication::setEffectEnabled(Qt::UI_General, false);
}

void ViewController::openStyleDialog()
{
    auto *dialog = new StyleDialog(m_bench.pair.readingStyle(), &m_bench.window);
    connect(dialog, &StyleDialog::styleChanged, this, [this](const ReadingStyle &style) {
        m_bench.pair.setReadingStyle(style);
        remember();
    });
    dialog->open();
}

void ViewController::remember()
{
    m_bench.settings.setReadingStyle(m_bench.pair.readingStyle());
}

} // namespace diptych
