// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/menus.h"

#include "window/actionregistry.h"
#include "window/menukeys.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QToolBar>

#include <initializer_list>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("diptych::Menus", text);
}

// An empty id is a separator.
void place(QWidget &bar, const ActionRegistry &actions,
           std::initializer_list<QLatin1StringView> ids)
{
    for (const QLatin1StringView id : ids) {
        if (!id.isEmpty()) {
            bar.addAction(actions.action(id));
            continue;
        }
        auto *line = new QAction(&bar);
        line->setSeparator(true);
        bar.addAction(line);
    }
}

void buildFileMenu(QMenu &menu, const ActionRegistry &actions, const OwnMenus &own)
{
    place(menu, actions, {"file.open-pair"_L1, "file.open-left"_L1, "file.open-right"_L1});
    menu.addMenu(own.recent);
    place(menu, actions, {"file.sample"_L1, {}});
    for (QMenu *encoding : own.encodings)
        menu.addMenu(encoding);
    place(menu, actions,
          {"file.reload"_L1,
           {},
           "file.print"_L1,
           "file.print-preview"_L1,
           {},
           "file.keep-texts"_L1,
           {},
           "file.close-left"_L1,
           "file.close-right"_L1,
           {},
           "file.quit"_L1});
}

void buildViewMenu(QMenu &menu, const ActionRegistry &actions, const OwnMenus &own)
{
    place(menu, actions,
          {"view.zoom-in"_L1, "view.zoom-out"_L1, "view.zoom-reset"_L1, "view.style"_L1, {}});
    QMenu *theme = menu.addMenu(translated(QT_TRANSLATE_NOOP("diptych::Menus", "Co&lours")));
    place(*theme, actions,
          {"view.theme-system"_L1, "view.theme-light"_L1, "view.theme-dark"_L1,
           "view.theme-sepia"_L1, "view.theme-black-on-white"_L1, "view.theme-white-on-black"_L1});
    place(menu, actions, {"view.tags"_L1, "view.cues"_L1, "view.syntax"_L1});
    for (QMenu *format : own.formats)
        menu.addMenu(format);
    place(menu, actions,
          {{}, "view.paragraph-numbers"_L1, "view.line-numbers"_L1, "view.calm"_L1, {}});
    menu.addActions(own.docks);
    place(menu, actions, {{}, "view.full-screen"_L1});
}

void buildGoMenu(QMenu &menu, const ActionRegistry &actions)
{
    place(menu, actions,
          {"go.next-difference"_L1,
           "go.previous-difference"_L1,
           {},
           "go.next-annotation"_L1,
           "go.previous-annotation"_L1,
           {},
           "go.counterpart"_L1,
           "go.other-end"_L1,
           "go.other-side"_L1,
           "go.place"_L1,
           {}});
    QMenu *tags = menu.addMenu(translated(QT_TRANSLATE_NOOP("diptych::Menus", "Next with a &Tag")));
    place(*tags, actions,
          {"go.tag-1"_L1, "go.tag-2"_L1, "go.tag-3"_L1, "go.tag-4"_L1, "go.tag-5"_L1, "go.tag-6"_L1,
           "go.tag-7"_L1, "go.tag-8"_L1, "go.tag-9"_L1});
}

} // namespace

void buildMenus(QMainWindow &window, const ActionRegistry &actions, const OwnMenus &own)
{
    QMenuBar *bar = window.menuBar();
    buildFileMenu(*bar->addMenu(translated(QT_TRANSLATE_NOOP("diptych::Menus", "&File"))), actions,
                  own);
    place(*bar->addMenu(translated(QT_TRANSLATE_NOOP("diptych::Menus", "&Edit"))), actions,
          {"edit.undo"_L1,
           "edit.redo"_L1,
           {},
           "edit.copy"_L1,
           "edit.copy-reference"_L1,
           "edit.select-all"_L1,
           {},
           "edit.find"_L1,
           "edit.find-next"_L1,
           "edit.find-previous"_L1});
    buildViewMenu(*bar->addMenu(translated(QT_TRANSLATE_NOOP("diptych::Menus", "&View"))), actions,
                  own);
    place(*bar->addMenu(translated(QT_TRANSLATE_NOOP("diptych::Menus", "&Tags"))), actions,
          {"tags.box"_L1,
           "tags.note"_L1,
           "links.start"_L1,
           "tags.remove"_L1,
           "tags.hits"_L1,
           "tags.places"_L1,
           {},
           "tags.new"_L1});
    buildGoMenu(*bar->addMenu(translated(QT_TRANSLATE_NOOP("diptych::Menus", "&Go"))), actions);
    place(*bar->addMenu(translated(QT_TRANSLATE_NOOP("diptych::Menus", "&Compare"))), actions,
          {"compare.linked"_L1,
           "compare.nudge-up"_L1,
           "compare.nudge-down"_L1,
           "compare.level"_L1,
           {},
           "compare.differences"_L1,
           "compare.hide-equal"_L1,
           "compare.list"_L1,
           "links.list"_L1,
           {},
           "compare.tie"_L1,
           "compare.cut"_L1,
           "compare.unpin"_L1,
           "compare.unpin-all"_L1,
           "compare.pins"_L1,
           {},
           "compare.carry"_L1,
           {},
           "compare.swap"_L1});
    place(*bar->addMenu(translated(QT_TRANSLATE_NOOP("diptych::Menus", "&Report"))), actions,
          {"report.write"_L1});
    place(*bar->addMenu(translated(QT_TRANSLATE_NOOP("diptych::Menus", "&Help"))), actions,
          {"help.keys"_L1, "help.commands"_L1, {}, "help.about"_L1});
    auto *keys = new MenuKeys(bar);
    const QList<QMenu *> menus = window.findChildren<QMenu *>();
    for (QMenu *menu : menus)
        keys->watch(*menu);
}

void fillTextMenu(QMenu &menu, const ActionRegistry &actions)
{
    place(menu, actions,
          {"tags.box"_L1,
           "tags.note"_L1,
           "links.start"_L1,
           "tags.remove"_L1,
           {},
           "go.counterpart"_L1,
           "go.other-end"_L1,
           "compare.tie"_L1,
           "compare.cut"_L1,
           "compare.unpin"_L1,
           {},
           "edit.copy"_L1,
           "edit.copy-reference"_L1,
           "edit.select-all"_L1,
           "edit.find"_L1});
    (new MenuKeys(&menu))->watch(menu);
}

void buildToolBar(QMainWindow &window, const ActionRegistry &actions)
{
    QToolBar *bar = window.addToolBar(translated(QT_TRANSLATE_NOOP("diptych::Menus", "Tool Bar")));
    bar->setObjectName("toolBar"_L1);
    bar->setIconSize({18, 18});
    bar->setMovable(false);
    place(*bar, actions,
          {"file.open-pair"_L1,
           "report.write"_L1,
           {},
           "edit.undo"_L1,
           "edit.redo"_L1,
           {},
           "go.previous-difference"_L1,
           "go.next-difference"_L1,
           {},
           "go.previous-annotation"_L1,
           "go.next-annotation"_L1,
           {},
           "tags.box"_L1,
           "tags.note"_L1,
           {},
           "compare.linked"_L1,
           "compare.swap"_L1,
           {},
           "edit.find"_L1});
}

} // namespace diptych
