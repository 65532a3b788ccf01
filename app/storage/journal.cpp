// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal.h"

#include "storage/checkedline.h"
#include "storage/editrecord.h"
#include "storage/jsonview.h"

#include <QtCore/QCoreApplication>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;

struct Journaling
{
    Q_DECLARE_TR_FUNCTIONS(diptych::Sidecar)
};

Error newerVersion(const FilePath &path)
{
    return {ErrorCode::Unsupported, path, u"1"_s,
            Journaling::tr("this journal was written by a newer version of the program"),
            Journaling::tr("open it with that version; it is left as it is")};
}

void tellDamage(Journal &journal, qsizetype line)
{
    journal.damage.append(
        {Journaling::tr("line %1").arg(line),
         Journaling::tr("this line of the journal is damaged; the edit that it held is lost")});
}

} // namespace

QByteArray journalHead(const QString &sourceName)
{
    JsonWriter writer(JsonWriter::Layout::OneLine);
    writer.beginObject();
    writer.key("journal");
    writer.integer(version);
    writer.member("source", sourceName);
    writer.endObject();
    return checkedLine(writer.take());
}

QByteArray journalLine(const SidecarEdit &edit, const Codebook &codebook, const QString &sourceName)
{
    JsonWriter writer(JsonWriter::Layout::OneLine);
    writeEdit(writer, edit, codebook, sourceName);
    return checkedLine(writer.take());
}

EditSum Journal::sum() const
{
    EditSum sum;
    for (const SidecarEdit &edit : edits)
        sum.add(edit);
    return sum;
}

Result<Journal> parseJournal(QByteArrayView text, const FilePath &path, const Sidecar &sidecar)
{
    Journal journal;
    EditReader reader(sidecar.codebook, sidecar.sourceName);
    qsizetype number = 0;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        if (end < 0)
            break;
        ++number;
        const QByteArray object = objectOfLine(text.first(end));
        text = text.sliced(end + 1);
        if (const QByteArrayView head = json::member(object, "journal"); !head.isEmpty()) {
            if (json::integer(head) != version)
                return Unexpected(newerVersion(path));
            reader.setSourceName(json::string(json::member(object, "source")));
            continue;
        }
        const std::optional<SidecarEdit> edit =
            object.isEmpty() ? std::nullopt : reader.read(object);
        if (edit)
            journal.edits.push_back(*edit);
        else
            tellDamage(journal, number);
    }
    return journal;
}

} // namespace diptych
