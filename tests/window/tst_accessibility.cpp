// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "window/language.h"
#include "window/styledialog.h"
#include "window/tagbox.h"
#include "window/tagdialog.h"
#include "window/windowfixture.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTabBar>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QWidget *widget)
{
    QStringList parts;
    for (; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        parts.prepend(QString::fromLatin1(widget->metaObject()->className()) +
                      (name.isEmpty() ? QString() : QString(u'#' + name)));
    }
    return parts.join(u'/');
}

// Inner parts of Qt's own compound widgets, which answer for them.
bool isPartOfACompound(const QWidget *widget)
{
    const QWidget *owner = widget->parentWidget();
    return widget->objectName().startsWith("qt_"_L1) ||
           (owner && (owner->inherits("QAbstractSpinBox") || owner->inherits("QComboBox") ||
                      owner->inherits("QLineEdit")));
}

QStringList namelessIn(const QWidget &top)
{
    QStringList nameless;
    const QList<QWidget *> all = top.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&top) ||
            isPartOfACompound(widget))
            continue;
        QAccessibleInterface *interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            nameless << pathOf(widget);
    }
    return nameless;
}

QString mnemonicOf(QString text)
{
    text.remove("&&"_L1);
    const qsizetype at = text.indexOf(u'&');
    return at < 0 || at + 1 >= text.size() ? QString() : QString(text.at(at + 1)).toUpper();
}

QStringList clashesIn(const QMenu &menu)
{
    QStringList clashes;
    QHash<QString, QString> seen;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        const QString key = mnemonicOf(action->text());
        if (!key.isEmpty() && seen.contains(key))
            clashes << menu.title() + u": "_s + seen.value(key) + u" / "_s + action->text();
        seen.insert(key, action->text());
        if (action->menu())
            clashes << clashesIn(*action->menu());
    }
    return clashes;
}

QStringList clashesIn(const QDialog &dialog)
{
    QStringList clashes;
    QHash<QString, QString> seen;
    const auto add = [&](const QString &text) {
        const QString key = mnemonicOf(text);
        if (!key.isEmpty() && seen.contains(key))
            clashes << seen.value(key) + u" / "_s + text;
        seen.insert(key, text);
    };
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->buddy())
            add(label->text());
    }
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
        add(button->text());
    return clashes;
}

QStringList clippedIn(const QWidget &top)
{
    QStringList clipped;
    const auto check = [&](const QWidget *widget, const QString &text) {
        // A dock behind another one counts as visible and lies outside.
        if (text.isEmpty() || !widget->isVisible() || widget->visibleRegion().isEmpty() ||
            isPartOfACompound(widget))
            return;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const QSize needed = label && label->wordWrap()
                                 ? QSize(0, label->heightForWidth(label->width()))
                                 : widget->sizeHint();
        if (widget->width() < needed.width() || widget->height() < needed.height())
            clipped << pathOf(widget) + u": "_s + text;
    };
    for (const QLabel *label : top.findChildren<QLabel *>())
        check(label, label->text());
    for (const QAbstractButton *button : top.findChildren<QAbstractButton *>())
        check(button, button->text());
    return clipped;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder.write("a.txt", "We hold that 200 towns agree. The bridge is safe.");
        m_folder.write("b.txt", "They hold that many towns agree. The bridge is safe.");
    }

    void controls_haveNames()
    {
        WindowFixture w(m_folder);
        QCOMPARE(namelessIn(w.window).join(u'\n'), QString());
        w.open("a.txt", "b.txt");
        w.action("edit.find").trigger();
        w.select(Side::Left, {0, 7});
        QVERIFY(w.session.annotate(Side::Left, {0, 7}, {w.session.codebook().tags().first().id}));
        w.view(Side::Left).setCaret(2);
        QTRY_VERIFY(w.find<QWidget>("inspectorNote")->isVisible());
        QCOMPARE(namelessIn(w.window).join(u'\n'), QString());
    }

    void dialogs_haveNamesAndNoMnemonicTwice_data() { nameLanguages(); }
    void dialogs_haveNamesAndNoMnemonicTwice()
    {
        QFETCH(QString, code);
        const Language language(code);
        QVERIFY(language.isThere());
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        for (const char *id : {"tags.new", "view.style", "help.keys", "help.about"}) {
            w.action(id).trigger();
            QTRY_VERIFY(QApplication::activeModalWidget());
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QCOMPARE(namelessIn(*dialog), QStringList());
            QCOMPARE(clashesIn(*dialog), QStringList());
            QCOMPARE(clippedIn(*dialog), QStringList());
            dialog->reject();
        }
    }

    void menus_haveNoMnemonicTwice_data() { nameLanguages(); }
    void menus_haveNoMnemonicTwice()
    {
        QFETCH(QString, code);
        const Language language(code);
        QVERIFY(language.isThere());
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        QStringList clashes;
        QHash<QString, QString> seen;
        for (const QAction *action : w.window.menuBar()->actions()) {
            const QString key = mnemonicOf(action->text());
            QVERIFY2(!key.isEmpty() && !seen.contains(key), qPrintable(action->text()));
            seen.insert(key, action->text());
            clashes << clashesIn(*action->menu());
        }
        QCOMPARE(clashes.join(u'\n'), QString());
    }

    void actions_areInAMenuAndTheirKeysAreTheirOwn()
    {
        WindowFixture w(m_folder);
        QHash<QString, QString> seen;
        for (const QAction *action : w.window.actions().actions()) {
            bool isInMenu = false;
            for (const QObject *place : action->associatedObjects())
                isInMenu = isInMenu || qobject_cast<const QMenu *>(place);
            QVERIFY2(isInMenu, qPrintable(action->objectName()));
            QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->objectName()));
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!seen.contains(keys.toString()),
                         qPrintable(keys.toString() + action->objectName()));
                seen.insert(keys.toString(), action->objectName());
            }
        }
    }

    void tabKey_reachesEveryPanel()
    {
        WindowFixture w(m_folder);
        w.open("a.txt", "b.txt");
        w.window.pair().activate(Side::Left);
        QSet<QString> reached;
        QWidget *start = QApplication::focusWidget();
        QWidget *widget = start;
        for (int step = 0; step < 500; ++step) {
            widget = widget->nextInFocusChain();
            if (widget->focusPolicy() & Qt::TabFocus)
                reached << widget->objectName();
        }
        for (const char *name : {"leftText", "rightText", "codebookTree", "annotationFilter"})
            QVERIFY2(reached.contains(QLatin1StringView(name)), name);
    }

    void smallWindow_clipsNothing_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280 x 720") << QSize(1280, 720);
        QTest::newRow("1024 x 700") << QSize(1024, 700);
    }
    void smallWindow_clipsNothing()
    {
        QFETCH(QSize, size);
        WindowFixture w(m_folder);
        w.window.resize(size);
        QVERIFY(QTest::qWaitFor([&] { return w.window.size() == size; }, patience));
        QCOMPARE(clippedIn(w.window), QStringList());
        w.open("a.txt", "b.txt");
        w.action("edit.find").trigger();
        QVERIFY(w.session.annotate(Side::Left, {0, 7}, {w.session.codebook().tags().first().id}));
        w.view(Side::Left).setCaret(2);
        QTRY_VERIFY(w.find<QWidget>("inspectorNote")->isVisible());
        QCOMPARE(w.window.size(), size);
        QTRY_COMPARE(clippedIn(w.window).join(u'\n'), QString());
    }

    void narrowWindow_namesEveryDock()
    {
        Settings settings = WindowFixture::namedCoder();
        Session session;
        MainWindow window(session, settings);
        window.resize(1008, 652);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window, patienceMs));
        QStringList docks;
        for (const QTabBar *tabs : window.findChildren<QTabBar *>()) {
            QVERIFY2(tabs->width() >= tabs->sizeHint().width(), qPrintable(pathOf(tabs)));
            for (int tab = 0; tab < tabs->count(); ++tab)
                docks << tabs->tabText(tab);
        }
        docks.sort();
        QCOMPARE(docks,
                 (QStringList{u"Annotations"_s, u"Codebook"_s, u"Inspector"_s, u"Outline"_s}));
    }

private:
    static void nameLanguages()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"en", "de", "zh_CN"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    TextFolder m_folder;
};

DIPTYCH_TEST(TestAccessibility)

#include "tst_accessibility.moc"
