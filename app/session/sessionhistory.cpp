// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session_p.h"

#include "base/file.h"
#include "storage/history.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr qsizetype keptChanges = 20'000; // a second of reading; more was done by one command
constexpr qint64 fileBytes = qint64(64) << 20;

/// Everything that a command or, of a macro, its commands change, one after another.
void collect(const QUndoCommand &command, std::vector<const Edit *> &edits)
{
    if (const auto *edit = dynamic_cast<const EditCommand *>(&command))
        edits.push_back(&edit->edit());
    for (int i = 0; i < command.childCount(); ++i)
        collect(*command.child(i), edits);
}

HistoryStep stepOf(const QUndoCommand &command, const std::vector<int> &sources)
{
    HistoryStep step{command.text(), {}, std::vector<SidecarEdit>(sources.size())};
    std::vector<const Edit *> edits;
    collect(command, edits);
    const auto editOf = [&](int source) -> SidecarEdit * {
        const auto found = std::ranges::find(sources, source);
        return found == sources.end() ? nullptr : &step.edits[size_t(found - sources.begin())];
    };
    for (const Edit *edit : edits) {
        if (edits.size() == 1)
            step.mergeKey = edit->mergeKey;
        for (const AnnotationEdit &change : edit->annotations) {
            if (SidecarEdit *own = editOf(change.source))
                own->annotations.push_back({change.before, change.after});
        }
        for (const PinEdit &change : edit->pins) {
            if (SidecarEdit *own = editOf(change.source))
                own->pins.push_back({change.before, change.after});
        }
        if (edit->codebook) {
            auto &codebook = step.edits.front().codebook;
            codebook = {codebook ? codebook->first : edit->codebook->first, edit->codebook->second};
        }
    }
    return step;
}

Edit editOf(const HistoryStep &step, const std::vector<int> &sources)
{
    Edit edit;
    edit.mergeKey = step.mergeKey;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        for (const AnnotationStep &change : step.edits[i].annotations)
            edit.annotations.push_back({sources[i], change.before, change.after});
        for (const PinStep &change : step.edits[i].pins)
            edit.pins.push_back({sources[i], change.before, change.after});
    }
    edit.codebook = step.edits.front().codebook;
    return edit;
}

/// What must stand there now for the steps to be gone on with: as the done ones leave it, else as
/// the others expect it.
template <typename Kept>
QHash<QString, std::optional<Kept>> expected(const History &history, std::size_t source,
                                             std::vector<Step<Kept>> SidecarEdit::*member)
{
    QHash<QString, std::optional<Kept>> things;
    for (std::size_t i = 0; i < history.steps.size(); ++i) {
        const bool isDone = qsizetype(i) < history.done;
        for (const Step<Kept> &step : history.steps[i].edits[source].*member) {
            if (isDone)
                things.insert(step.id(), step.after);
            else if (!things.contains(step.id()))
                things.insert(step.id(), step.before);
        }
    }
    return things;
}

/// @p now says what is there, by id.
template <typename Kept, typename Find>
bool stands(const QHash<QString, std::optional<Kept>> &expected, const Find &now)
{
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (now(it.key()) != it.value())
            return false;
    }
    return true;
}

/// The same tags, in whatever order.
bool isSame(const Codebook &a, const Codebook &b)
{
    return a.tags().size() == b.tags().size() && std::ranges::all_of(a.tags(), [&](const Tag &tag) {
               const Tag *other = b.find(tag.id);
               return other && *other == tag;
           });
}

bool fits(const History &history, const Codebook &codebook)
{
    const Codebook *expected = nullptr;
    for (std::size_t i = 0; i < history.steps.size(); ++i) {
        const auto &change = history.steps[i].edits.front().codebook;
        if (!change)
            continue;
        if (qsizetype(i) < history.done)
            expected = &change->second;
        else if (!expected)
            expected = &change->first;
    }
    return !expected || isSame(*expected, codebook);
}

} // namespace

void Session::setHistoryFolder(const FilePath &folder)
{
    d->historyFolder = folder;
}

std::vector<OpenSide *> Session::Private::sources()
{
    std::vector<OpenSide *> open;
    for (const auto &side : sides) {
        if (side && side->saver)
            open.push_back(side.get());
    }
    // The same file on both sides is no pair whose steps could be told apart.
    const auto path = [](const OpenSide *side) {
        return side->document->info().path.absolute();
    };
    if (open.size() == 2 && path(open[0]) == path(open[1]))
        return {};
    std::ranges::sort(open, {}, [&](const OpenSide *side) { return path(side).native(); });
    return open;
}

FilePath Session::Private::historyPath(const std::vector<OpenSide *> &sources) const
{
    std::vector<FilePath> paths;
    paths.reserve(sources.size());
    for (const OpenSide *source : sources)
        paths.push_back(source->document->info().path);
    return diptych::historyPath(historyFolder, paths);
}

void Session::Private::keepHistory()
{
    const std::vector<OpenSide *> open = sources();
    if (historyFolder.isEmpty() || open.empty() || undoStack.count() == 0)
        return;
    History history;
    std::vector<int> numbers;
    numbers.reserve(open.size());
    for (const OpenSide *source : open) {
        history.sources.push_back({source->envelope.sourceName, source->document->textSha256()});
        numbers.push_back(source->number);
    }
    for (int i = 0; i < undoStack.count(); ++i)
        history.steps.push_back(stepOf(*undoStack.command(i), numbers));
    history.done = undoStack.index();
    // Without it, the next start has nothing to undo: no more is lost.
    (void)writeHistory(historyPath(open), historyText(history.shortened(keptChanges), codebook));
}

bool Session::Private::fits(const History &history, const std::vector<OpenSide *> &open) const
{
    if (history.sources.size() != open.size() || !diptych::fits(history, codebook))
        return false;
    for (std::size_t i = 0; i < open.size(); ++i) {
        const OpenSide &source = *open[i];
        const auto annotation = [&source](const QString &id) -> std::optional<Annotation> {
            const Annotation *found = source.annotations.find(id);
            return found ? std::optional(kept(source, *found)) : std::nullopt;
        };
        const auto pin = [&source](const QString &id) -> std::optional<PinnedPair> {
            const auto found = std::ranges::find(source.pins, id, &PinnedPair::id);
            return found != source.pins.end() ? std::optional(*found) : std::nullopt;
        };
        if (history.sources[i].textSha256 != source.document->textSha256() ||
            !stands(expected(history, i, &SidecarEdit::annotations), annotation) ||
            !stands(expected(history, i, &SidecarEdit::pins), pin))
            return false;
    }
    return true;
}

void Session::Private::restoreHistory()
{
    const std::vector<OpenSide *> open = sources();
    const bool isUntouched = undoStack.count() == 0 || undoStack.count() == restoredSteps;
    if (historyFolder.isEmpty() || open.empty() || !isUntouched)
        return;
    // A step back would be an edit of what another window holds.
    if (std::ranges::any_of(open, &OpenSide::isReadOnly))
        return;
    const Result<QByteArray> text = readFile(historyPath(open), fileBytes);
    const std::optional<History> history = text ? parseHistory(*text, codebook) : std::nullopt;
    if (!history || !fits(*history, open))
        return;
    std::vector<int> numbers;
    numbers.reserve(open.size());
    for (const OpenSide *source : open)
        numbers.push_back(source->number);
    {
        const QSignalBlocker silence(undoStack); // nothing is done here
        undoStack.clear();
        isRestoring = true;
        for (const HistoryStep &step : history->steps)
            undoStack.push(command(step.text, editOf(step, numbers)));
        undoStack.setIndex(int(history->done));
        isRestoring = false;
    }
    restoredSteps = undoStack.count();
    Q_EMIT q->historyRestored();
}

} // namespace diptych
