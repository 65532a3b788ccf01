// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history.h"

#include "base/file.h"
#include "storage/boundedfolder.h"
#include "storage/checkedline.h"
#include "storage/editrecord.h"
#include "storage/jsonview.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace diptych {

namespace {

constexpr int version = 1;
constexpr qint64 folderBytes = qint64(64) << 20;

qsizetype sizeOf(const HistoryStep &step)
{
    qsizetype size = 1;
    for (const SidecarEdit &edit : step.edits) {
        size += qsizetype(edit.annotations.size() + edit.pins.size());
        if (edit.codebook)
            size += edit.codebook->first.tags().size() + edit.codebook->second.tags().size();
    }
    return size;
}

QByteArray headLine(const History &history)
{
    JsonWriter writer(JsonWriter::Layout::OneLine);
    writer.beginObject();
    writer.key("history");
    writer.integer(version);
    writer.key("done");
    writer.integer(history.done);
    writer.key("sources");
    writer.beginArray();
    for (const History::Source &source : history.sources) {
        writer.beginObject();
        writer.member("name", source.name);
        writer.member("textSha256", source.textSha256);
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    return checkedLine(writer.take());
}

bool readHead(QByteArrayView head, History &history)
{
    const auto done = json::integer(json::member(head, "done"));
    if (json::integer(json::member(head, "history")) != version || !done)
        return false;
    history.done = qsizetype(*done);
    json::Cursor cursor(json::member(head, "sources"));
    for (QByteArrayView source; cursor.nextElement(source);)
        history.sources.push_back({json::string(json::member(source, "name")),
                                   json::string(json::member(source, "textSha256")).toLatin1()});
    return true;
}

QByteArray stepLine(const HistoryStep &step, const History &history, const Codebook &codebook)
{
    JsonWriter writer(JsonWriter::Layout::OneLine);
    writer.beginObject();
    writer.member("text", step.text);
    if (!step.mergeKey.isEmpty())
        writer.member("merge", step.mergeKey);
    writer.key("edits");
    writer.beginArray();
    for (std::size_t i = 0; i < step.edits.size(); ++i)
        writeEdit(writer, step.edits[i], codebook, history.sources[i].name);
    writer.endArray();
    writer.endObject();
    return checkedLine(writer.take());
}

bool changesNothing(QByteArrayView edit)
{
    json::Cursor annotations(json::member(edit, "annotations"));
    QByteArrayView first;
    return !annotations.nextElement(first) && json::member(edit, "pins").isEmpty() &&
           json::member(edit, "codebook").isEmpty();
}

std::optional<HistoryStep> readStep(QByteArrayView object, std::vector<EditReader> &readers)
{
    HistoryStep step{json::string(json::member(object, "text")),
                     json::string(json::member(object, "merge")),
                     {}};
    json::Cursor cursor(json::member(object, "edits"));
    for (QByteArrayView text; cursor.nextElement(text);) {
        const std::size_t index = step.edits.size();
        if (index == readers.size())
            return std::nullopt;
        std::optional<SidecarEdit> edit =
            changesNothing(text) ? SidecarEdit() : readers[index].read(text);
        if (!edit)
            return std::nullopt;
        step.edits.push_back(std::move(*edit));
    }
    if (step.edits.size() != readers.size())
        return std::nullopt;
    return step;
}

} // namespace

History History::shortened(qsizetype annotations) const
{
    auto first = steps.end();
    for (qsizetype size = 0; first != steps.begin(); --first) {
        size += sizeOf(*std::prev(first));
        if (size > annotations)
            break;
    }
    History kept{sources, {first, steps.end()}, 0};
    kept.done = done - (first - steps.begin());
    // Steps to be redone that hang in the air are none.
    if (kept.done < 0)
        return {sources, {}, 0};
    return kept;
}

QByteArray historyText(const History &history, const Codebook &codebook)
{
    QByteArray text = headLine(history);
    for (const HistoryStep &step : history.steps)
        text += stepLine(step, history, codebook);
    return text;
}

std::optional<History> parseHistory(QByteArrayView text, const Codebook &codebook)
{
    History history;
    std::vector<EditReader> readers;
    bool isHead = true;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArray object = end < 0 ? QByteArray() : objectOfLine(text.first(end));
        if (object.isEmpty())
            return std::nullopt;
        text = text.sliced(end + 1);
        if (std::exchange(isHead, false)) {
            if (!readHead(object, history))
                return std::nullopt;
            for (const History::Source &source : history.sources)
                readers.emplace_back(codebook, source.name);
            continue;
        }
        std::optional<HistoryStep> step = readStep(object, readers);
        if (!step)
            return std::nullopt;
        history.steps.push_back(std::move(*step));
    }
    if (isHead || history.done < 0 || history.done > qsizetype(history.steps.size()))
        return std::nullopt;
    return history;
}

FilePath historyPath(const FilePath &folder, const std::vector<FilePath> &sources)
{
    QList<QByteArray> names;
    for (const FilePath &source : sources)
        names.append(source.absolute().native());
    std::ranges::sort(names);
    const QByteArray hash =
        QCryptographicHash::hash(names.join('\0'), QCryptographicHash::Sha256).toHex();
    return FilePath::fromNative(folder.native() + '/' + hash + ".history");
}

Result<void> writeHistory(const FilePath &path, const QByteArray &text)
{
    const FilePath folder = path.folder();
    std::error_code error;
    std::filesystem::create_directories(nativePath(folder), error);
    if (error)
        return Unexpected(fileError(folder, error.value(), true));
    std::filesystem::permissions(nativePath(folder), std::filesystem::perms::owner_all, error);
    makeRoom(folder, ".history", folderBytes - text.size());
    return writeFileAtomically(path, text);
}

} // namespace diptych
