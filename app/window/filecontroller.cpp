// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/filecontroller.h"

#include "base/text.h"
#include "reading/pairview.h"
#include "session/session.h"
#include "window/actionregistry.h"
#include "window/messages.h"
#include "window/samplepair.h"
#include "window/saveguard.h"

#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace diptych {

using namespace Qt::StringLiterals;

FileController::FileController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_recentMenu(new QMenu(tr("Open &Recent"), &bench.window))
{
    makeActions();
    makeMenus();
    Session *session = &m_bench.session;
    connect(session, &Session::openingStarted, this, [this](Side side) {
        m_bench.messages.withdraw(messageKey("open"_L1, side));
        updateActions();
    });
    connect(session, &Session::sourceOpened, this, &FileController::tellOpened);
    connect(session, &Session::sourceClosed, this, &FileController::updateActions);
    connect(session, &Session::openFailed, this, &FileController::tellFailed);
    updateActions();
}

void FileController::makeActions()
{
    ActionRegistry &actions = m_bench.actions;
    const auto on = [&](const ActionSpec &spec, auto act) {
        connect(actions.add(spec), &QAction::triggered, this, act);
    };
    on({"file.open-pair"_L1,
        tr("&Open Two Texts…"),
        "document-open"_L1,
        {QKeySequence::Open},
        tr("Choose two texts to read side by side")},
       [this] { choosePair(); });
    on({"file.open-left"_L1,
        tr("Open &Left…"),
        {},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_L},
        tr("Choose the text on the left")},
       [this] { chooseFile(Side::Left); });
    on({"file.open-right"_L1,
        tr("Open Ri&ght…"),
        {},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_R},
        tr("Choose the text on the right")},
       [this] { chooseFile(Side::Right); });
    on({"file.sample"_L1,
        tr("Open the &Sample Pair"),
        "sample"_L1,
        {},
        tr("A draft and the press release made from it, with tags, as a copy of your own")},
       [this] { openSample(); });
    on({"file.reload"_L1,
        tr("Read &Again"),
        {},
        {QKeySequence(Qt::Key_F5)},
        tr("Read the text of this side as it is on disk now; annotations find their places")},
       [this] { reload(m_bench.pair.activeSide()); });
    on({"file.close-left"_L1, tr("&Close Left"), {}, {}, tr("Close the text on the left")},
       [this] { m_bench.guard.leave([this] { m_bench.session.close(Side::Left); }); });
    on({"file.close-right"_L1, tr("Close Rig&ht"), {}, {}, tr("Close the text on the right")},
       [this] { m_bench.guard.leave([this] { m_bench.session.close(Side::Right); }); });
    on({"file.quit"_L1,
        tr("&Quit"),
        "application-exit"_L1,
        {QKeySequence(Qt::CTRL | Qt::Key_Q)},
        tr("Save everything and end Diptych")},
       [this] { Q_EMIT quitRequested(); });
}

void FileController::makeMenus()
{
    connect(m_recentMenu, &QMenu::aboutToShow, this, &FileController::fillRecentMenu);
    for (const Side side : bothSides) {
        auto *menu = new QMenu(side == Side::Left ? tr("&Encoding on the Left")
                                                  : tr("E&ncoding on the Right"),
                               &m_bench.window);
        connect(menu, &QMenu::aboutToShow, this, [this, side] { fillEncodingMenu(side); });
        m_encodingMenus[sideIndex(side)] = menu;
    }
}

void FileController::updateActions()
{
    const auto isOpen = [this](Side side) {
        return m_bench.session.document(side) != nullptr;
    };
    m_bench.actions.action("file.close-left"_L1)->setEnabled(isOpen(Side::Left));
    m_bench.actions.action("file.close-right"_L1)->setEnabled(isOpen(Side::Right));
    m_bench.actions.action("file.reload"_L1)->setEnabled(isOpen(Side::Left) || isOpen(Side::Right));
    for (const Side side : bothSides)
        m_encodingMenus[sideIndex(side)]->setEnabled(isOpen(side));
    m_recentMenu->setEnabled(!m_bench.settings.recentPairs().isEmpty());
}

void FileController::open(Side side, const FilePath &path, const LoadOptions &options)
{
    m_bench.guard.leave([this, side, path, options] {
        m_wanted[sideIndex(side)] = path;
        m_bench.session.open(side, path, options);
    });
}

void FileController::openPair(const SourcePair &pair)
{
    m_bench.guard.leave([this, pair] {
        m_wanted = {pair.left, pair.right};
        m_bench.session.open(Side::Left, pair.left);
        if (pair.right.isEmpty())
            m_bench.session.close(Side::Right);
        else
            m_bench.session.open(Side::Right, pair.right);
    });
}

void FileController::reload(Side side)
{
    m_bench.guard.leave([this, side] {
        const Document *document = m_bench.session.document(side);
        if (!document)
            return;
        m_wanted[sideIndex(side)] = document->info().path;
        m_bench.session.reload(side);
    });
}

void FileController::openSample()
{
    const Result<SourcePair> sample = samplePair();
    if (!sample)
        return tellFailed(Side::Left, sample.error());
    openPair(*sample);
    m_isSampleComing = true;
}

void FileController::openFiles(const QList<FilePath> &files, Side side)
{
    if (files.size() >= 2)
        openPair({files.at(0), files.at(1)});
    else if (!files.isEmpty())
        open(freeSide().value_or(side), files.first());
    if (files.size() > 2) {
        m_bench.messages.post(
            u"dropped"_s, std::nullopt, MessageBar::Kind::Info,
            tr("Diptych shows two texts at a time: the first two files were opened."));
    }
}

void FileController::chooseFile(Side side)
{
    showOpenDialog(false, [this, side](const QStringList &names) {
        open(side, FilePath::fromString(names.first()));
    });
}

void FileController::choosePair()
{
    showOpenDialog(true, [this](const QStringList &names) {
        QList<FilePath> files;
        for (const QString &name : names)
            files << FilePath::fromString(name);
        openFiles(files, m_bench.pair.activeSide());
    });
}

std::optional<Side> FileController::freeSide() const
{
    for (const Side side : bothSides) {
        if (!m_bench.session.document(side))
            return side;
    }
    return std::nullopt;
}

void FileController::showOpenDialog(bool isPair, std::function<void(const QStringList &)> opened)
{
    auto *dialog = new QFileDialog(
        &m_bench.window, isPair ? tr("Open Two Texts (Choose One or Two Files)") : tr("Open Text"));
    dialog->setObjectName("openDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isPair ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Texts (*.txt *.text *.md *.markdown *.html *.htm *.xhtml)"), tr("All files (*)")});
    if (const FilePath folder = m_bench.settings.folder(); !folder.isEmpty())
        dialog->setDirectory(folder.toString());
    connect(dialog, &QFileDialog::filesSelected, this,
            [opened = std::move(opened)](const QStringList &names) {
                if (!names.isEmpty())
                    opened(names);
            });
    dialog->open();
}

void FileController::fillRecentMenu()
{
    m_recentMenu->clear();
    const QList<SourcePair> pairs = m_bench.settings.recentPairs();
    for (const SourcePair &pair : pairs) {
        QString title = pairTitle(pair);
        QAction *action = m_recentMenu->addAction(title.replace(u'&', "&&"_L1));
        action->setStatusTip(pair.left.display());
        connect(action, &QAction::triggered, this, [this, pair] { openPair(pair); });
    }
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("&Forget These")), &QAction::triggered, this, [this] {
        m_bench.settings.clearRecentPairs();
        updateActions();
        Q_EMIT recentChanged();
    });
}

void FileController::fillEncodingMenu(Side side)
{
    QMenu *menu = m_encodingMenus[sideIndex(side)];
    menu->clear();
    const Document *document = m_bench.session.document(side);
    if (!document)
        return;
    const auto add = [&](const QString &label, const QString &encoding, bool isCurrent) {
        QAction *action = menu->addAction(label);
        action->setCheckable(true);
        action->setChecked(isCurrent);
        LoadOptions options;
        options.encoding = encoding;
        connect(action, &QAction::triggered, this, [this, side, options] {
            if (const Document *shown = m_bench.session.document(side))
                open(side, shown->info().path, options);
        });
    };
    add(tr("&Detect"), {}, false);
    menu->addSeparator();
    const QStringList encodings = availableEncodings();
    for (const QString &encoding : encodings)
        add(encoding, encoding,
            encoding.compare(document->info().encoding, Qt::CaseInsensitive) == 0);
}

void FileController::tellOpened(Side side)
{
    Session &session = m_bench.session;
    const SourceInfo &info = session.document(side)->info();
    m_bench.messages.withdraw(messageKey("open"_L1, side));
    if (!info.warnings.isEmpty()) {
        m_bench.messages.post(messageKey("open"_L1, side), side, MessageBar::Kind::Warning,
                              info.warnings.join(u' '));
    }
    if (!info.path.isEmpty())
        m_bench.settings.setFolder(info.path.absolute().folder());
    remember();
    updateActions();
}

// While one of two is still being read, they are no pair yet.
void FileController::remember()
{
    const Session &session = m_bench.session;
    if (session.isOpening(Side::Left) || session.isOpening(Side::Right))
        return;
    if (std::exchange(m_isSampleComing, false) && session.document(Side::Left) &&
        session.document(Side::Right))
        Q_EMIT sampleOpened();
    SourcePair pair;
    for (const Side side : bothSides) {
        const Document *document = session.document(side);
        if (!document || document->info().path.isEmpty())
            continue;
        (pair.left.isEmpty() ? pair.left : pair.right) = document->info().path;
    }
    if (pair.left.isEmpty())
        return;
    m_bench.settings.addRecentPair(pair);
    Q_EMIT recentChanged();
}

void FileController::tellFailed(Side side, const Error &error)
{
    updateActions();
    remember();
    if (error.code == ErrorCode::Cancelled)
        return;
    const FilePath wanted = m_wanted[sideIndex(side)];
    const QString name = escapedForDisplay(wanted.fileName());
    MessageBar *bar = m_bench.messages.post(
        messageKey("open"_L1, side), side, MessageBar::Kind::Error,
        name.isEmpty() ? sentences(error)
                       : tr("%1: %2", "file name: message").arg(name, sentences(error)));
    connect(bar->addButton(tr("Open Another…")), &QPushButton::clicked, this,
            [this, side] { chooseFile(side); });
    if (error.code == ErrorCode::Encoding) {
        auto *menu = new QMenu(bar);
        const QStringList encodings = availableEncodings();
        for (const QString &encoding : encodings) {
            LoadOptions options;
            options.encoding = encoding;
            connect(menu->addAction(encoding), &QAction::triggered, this,
                    [this, side, wanted, options] { open(side, wanted, options); });
        }
        auto *choose = new QPushButton(tr("Read As"));
        choose->setMenu(menu);
        bar->addControl(choose);
    } else {
        connect(bar->addButton(tr("Try Again")), &QPushButton::clicked, this,
                [this, side, wanted] { open(side, wanted); });
    }
}

QString pairTitle(const SourcePair &pair)
{
    const QString left = escapedForDisplay(pair.left.fileName());
    if (pair.right.isEmpty())
        return left;
    return joinedTitle(left, escapedForDisplay(pair.right.fileName()));
}

QString joinedTitle(const QString &left, const QString &right)
{
    return FileController::tr("%1 and %2", "two file names").arg(left, right);
}

} // namespace diptych
