// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/formatcontroller.h"

#include "reading/highlighting.h"
#include "reading/pairview.h"
#include "reading/readingview.h"
#include "session/session.h"

#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>

namespace diptych {

FormatController::FormatController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    for (const Side side : bothSides) {
        auto *menu = new QMenu(side == Side::Left ? tr("Format of the Left Text")
                                                  : tr("Format of the Right Text"),
                               &m_bench.window);
        menu->setObjectName(side == Side::Left ? QStringLiteral("leftFormat")
                                               : QStringLiteral("rightFormat"));
        // Hundreds of entries: made when somebody looks.
        connect(menu, &QMenu::aboutToShow, this, [this, side] { fill(side); });
        const auto enable = [this, menu, side] {
            menu->setEnabled(m_bench.session.document(side) != nullptr);
        };
        connect(&m_bench.session, &Session::sourceOpened, this, enable);
        connect(&m_bench.session, &Session::sourceClosed, this, enable);
        enable();
        m_menus[sideIndex(side)] = menu;
    }
}

void FormatController::fill(Side side)
{
    QMenu &menu = *m_menus[sideIndex(side)];
    qDeleteAll(menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    menu.clear();
    const Document *document = m_bench.session.document(side);
    if (!document)
        return;
    const Highlighting &highlighting = m_bench.pair.highlighting();
    const KSyntaxHighlighting::Definition own =
        highlighting.definitionFor(document->info(), document->text());
    addChoice(menu, side,
              own.isValid() ? tr("&As the File Is (%1)").arg(own.translatedName())
                            : tr("&As the File Is"),
              {});
    addChoice(menu, side, tr("&Plain Text"), QString());
    menu.addSeparator();
    QString section;
    QMenu *submenu = nullptr;
    for (const HighlightingFormat &format : highlighting.formats()) {
        if (!submenu || format.section != section) {
            section = format.section;
            submenu = menu.addMenu(QString(section).replace(u'&', QStringLiteral("&&")));
        }
        addChoice(*submenu, side, QString(format.title).replace(u'&', QStringLiteral("&&")),
                  format.name);
    }
}

void FormatController::addChoice(QMenu &menu, Side side, const QString &title,
                                 const std::optional<QString> &format)
{
    ReadingView *view = m_bench.pair.view(side);
    QAction *action = menu.addAction(title);
    action->setCheckable(true);
    action->setChecked(view->format() == format);
    connect(action, &QAction::triggered, this, [view, format] { view->setFormat(format); });
}

} // namespace diptych
