// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/mergecontroller.h"

#include "base/text.h"
#include "session/session.h"
#include "window/messages.h"
#include "window/saveguard.h"
#include "window/settings.h"

#include <QtCore/QFile>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr int newsTime = 8000; // ms
constexpr qsizetype mostNamed = 3;
constexpr qsizetype mostListed = 20;
constexpr qsizetype quotedCodePoints = 40;
constexpr auto bothKey = "contradictions"_L1;
constexpr auto copyKey = "conflict copy"_L1;
constexpr auto mergedKey = "merged copy"_L1;

QString inMenu(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

MergeController::MergeController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    connect(&m_bench.session, &Session::changedElsewhere, this, &MergeController::tell);
    connect(&m_bench.session, &Session::conflictCopiesChanged, this, &MergeController::offerCopies);
    connect(&m_bench.session, &Session::holdingChanged, this, &MergeController::offerCopies);
    connect(&m_bench.session, &Session::sourceOpened, this, &MergeController::forget);
    connect(&m_bench.session, &Session::sourceClosed, this, &MergeController::forget);
}

void MergeController::forget(Side side)
{
    m_contradictions[sideIndex(side)].clear();
    for (const auto key : {bothKey, copyKey, mergedKey})
        m_bench.messages.withdraw(messageKey(key, side));
    offerCopies(side);
}

void MergeController::tell(Side side, const FromElsewhere &what)
{
    if (!what.contradictions.isEmpty())
        tellContradictions(side, what.contradictions);
    const Session &session = m_bench.session;
    const Document *left = session.document(Side::Left);
    const Document *right = session.document(Side::Right);
    // One text on both sides: what was done on the other one is no news.
    if (m_isMerging || (left && right && left->info().path == right->info().path))
        return;
    QStringList news;
    if (what.added > 0)
        news << tr("%Ln annotation(s) added", nullptr, what.added);
    if (what.changed > 0)
        news << tr("%Ln changed", "annotations", what.changed);
    if (what.removed > 0)
        news << tr("%Ln removed", "annotations", what.removed);
    if (!news.isEmpty()) {
        m_bench.window.statusBar()->showMessage(
            tr("From another program: %1.").arg(news.join(u" · "_s)), newsTime);
    }
}

QString MergeController::quotation(Side side, const QString &id) const
{
    const Annotation *annotation = m_bench.session.annotations(side).find(id);
    const QString words = annotation ? annotation->selector.exact : QString();
    return u'“' + elided(words, quotedCodePoints) + u'”';
}

/// What it says, beside another that says something else of the same words.
QString MergeController::version(Side side, const QString &id) const
{
    const Annotation *annotation = m_bench.session.annotations(side).find(id);
    if (!annotation)
        return {};
    if (!annotation->note.isEmpty())
        return elided(annotation->note, quotedCodePoints);
    QStringList tags;
    for (const TagId &tag : annotation->tags)
        tags << m_bench.session.codebook().path(tag);
    return elided(tags.join(", "_L1), quotedCodePoints);
}

void MergeController::tellContradictions(Side side, const QList<Contradiction> &contradictions)
{
    const QString key = messageKey(bothKey, side);
    QList<Contradiction> &listed = m_contradictions[sideIndex(side)];
    if (!m_bench.messages.find(key))
        listed.clear(); // the reader has closed the bar
    for (const Contradiction &one : contradictions) {
        const auto isSame = [&](const Contradiction &known) {
            return known.versionId == one.versionId;
        };
        if (std::ranges::none_of(listed, isSame))
            listed.append(one);
    }
    QStringList quotations;
    for (const Contradiction &one : listed.first(std::min(listed.size(), mostNamed)))
        quotations << quotation(side, one.id);
    if (listed.size() > mostNamed)
        quotations << u"…"_s;
    MessageBar *bar = m_bench.messages.post(
        key, side, MessageBar::Kind::Warning,
        tr("Another program changed what you changed as well. Both versions of %n annotation(s) "
           "are kept: %1",
           nullptr, int(listed.size()))
            .arg(quotations.join(u' ')));
    auto *menu = new QMenu(bar);
    for (const Contradiction &one : listed.first(std::min(listed.size(), mostListed))) {
        menu->addSection(inMenu(quotation(side, one.id)));
        const auto add = [&](const QString &text, const QString &id) {
            connect(menu->addAction(inMenu(text)), &QAction::triggered, this,
                    [this, side, id] { Q_EMIT annotationRequested(side, id); });
        };
        add(tr("Yours: %1").arg(version(side, one.id)), one.id);
        add(tr("Theirs: %1").arg(version(side, one.versionId)), one.versionId);
    }
    auto *show = new QPushButton(tr("Show"));
    show->setMenu(menu);
    bar->addControl(show);
}

// One at a time: what is decided of the first may settle the others.
void MergeController::offerCopies(Side side)
{
    const QString key = messageKey(copyKey, side);
    m_bench.messages.withdraw(key);
    if (m_bench.session.saveState(side) == SaveState::ReadOnly)
        return;
    const QList<ConflictCopy> copies = m_bench.session.conflictCopies(side);
    const auto copy = std::ranges::find_if(
        copies, [this](const ConflictCopy &one) { return !m_bench.settings.isCopyLeft(one.hash); });
    if (copy == copies.end())
        return;
    const QString name = escapedForDisplay(QByteArrayView(copy->path.fileName()));
    MessageBar *bar = m_bench.messages.post(
        key, side, MessageBar::Kind::Warning,
        copy->maker.isEmpty()
            ? tr("Beside these annotations lies another version of them, with something that is "
                 "missing here: %1")
                  .arg(name)
            : tr("%1 has put aside another version of these annotations, with something that is "
                 "missing here: %2",
                 "sync tool, file name")
                  .arg(copy->maker, name));
    connect(bar->addButton(tr("Merge")), &QPushButton::clicked, this,
            [this, side, copy = *copy] { merge(side, copy); });
    auto *leave = bar->addButton(tr("Leave"));
    leave->setToolTip(tr("The file stays as it is, and is not offered again"));
    connect(leave, &QPushButton::clicked, this, [this, side, hash = copy->hash] {
        m_bench.settings.leaveCopy(hash);
        offerCopies(side);
    });
}

void MergeController::merge(Side side, const ConflictCopy &copy)
{
    const QScopedValueRollback merging(m_isMerging, true);
    const int before = m_bench.session.undoStack()->index();
    if (const Result<void> merged = m_bench.session.mergeCopy(side, copy); !merged) {
        m_bench.messages.post(messageKey(mergedKey, side), side, MessageBar::Kind::Error,
                              sentences(merged.error()));
        return;
    }
    // What was merged and then taken back on purpose is not offered again.
    m_bench.settings.leaveCopy(copy.hash);
    if (m_bench.session.undoStack()->index() != before)
        offerTrash(side, copy);
}

void MergeController::offerTrash(Side side, const ConflictCopy &copy)
{
    const QString name = escapedForDisplay(QByteArrayView(copy.path.fileName()));
    MessageBar *bar = m_bench.messages.post(
        messageKey(mergedKey, side), side, MessageBar::Kind::Info,
        tr("Merged; Undo takes it back. The file itself is still there: %1").arg(name));
    if (!copy.path.isUnicode())
        return; // it has no name that the desktop could move it by
    connect(bar->addButton(tr("Move It to the Trash")), &QPushButton::clicked, this,
            [this, side, path = copy.path] { moveToTrash(side, path); });
}

void MergeController::moveToTrash(Side side, const FilePath &copy)
{
    // Not before what came from it is safe here.
    if (m_bench.guard.save() && QFile::moveToTrash(copy.toString()))
        return;
    m_bench.messages.post(messageKey(mergedKey, side), side, MessageBar::Kind::Error,
                          tr("It could not be moved to the trash. It is where it was."));
}

} // namespace diptych
