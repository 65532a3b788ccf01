// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal.h"

#include "storage/annotationreader.h"
#include "storage/annotationwriter.h"
#include "storage/jsonsyntax.h"
#include "storage/jsonwriter.h"
#include "storage/pinrecord.h"
#include "storage/sourcerecord.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr QByteArrayView sumKey(R"({"sum":")");
constexpr qsizetype sumLength = 16;
constexpr QByteArrayView behindSum(R"(",)");

struct Journaling
{
    Q_DECLARE_TR_FUNCTIONS(diptych::Sidecar)
};

QByteArray checksum(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160)
        .toHex()
        .first(sumLength);
}

/// @p object, with a checksum of its members before them, as a line.
QByteArray asLine(const QByteArray &object)
{
    const QByteArray rest = json::compact(object).sliced(1);
    return sumKey + checksum(rest) + behindSum + rest + '\n';
}

/// The object of a line without its newline; empty where it is damaged.
QByteArray objectOf(QByteArrayView line)
{
    constexpr qsizetype head = sumKey.size() + sumLength + behindSum.size();
    if (line.size() <= head)
        return {};
    const QByteArrayView rest = line.sliced(head);
    if (line.first(head) != sumKey + checksum(rest) + behindSum)
        return {};
    // The sum holds off accidents; that it is JSON, those who would write a file to harm.
    QByteArray object = '{' + rest.toByteArray();
    return checkJson(object) ? QByteArray() : object;
}

Error newerVersion(const FilePath &path)
{
    return {ErrorCode::Unsupported, path, u"1"_s,
            Journaling::tr("this journal was written by a newer version of the program"),
            Journaling::tr("open it with that version; it is left as it is")};
}

class LineReader
{
public:
    explicit LineReader(const Sidecar &sidecar)
        : m_codebook(sidecar.codebook)
        , m_sourceName(sidecar.sourceName)
    {
    }

    void takeHead(QByteArrayView head)
    {
        m_sourceName = json::string(json::member(head, "source"));
    }

    /// Nothing where the object is none of ours.
    [[nodiscard]] std::optional<SidecarEdit> read(QByteArrayView object)
    {
        SidecarEdit edit;
        const QByteArrayView codebook = json::member(object, "codebook");
        if (!codebook.isEmpty()) {
            QList<QByteArrayView> rest;
            edit.codebook.emplace(codebookFrom(json::member(codebook, "before"), rest),
                                  codebookFrom(json::member(codebook, "after"), rest));
            if (!rest.isEmpty())
                return std::nullopt;
            m_codebook = edit.codebook->second.united(m_codebook);
        }
        AnnotationReader reader(m_codebook, m_sourceName, nullptr);
        const bool areWhole = readSteps(json::member(object, "annotations"), edit.annotations,
                                        [&reader](QByteArrayView value) {
                                            return std::optional(reader.read(value, 0));
                                        }) &&
                              readSteps(json::member(object, "pins"), edit.pins, pinFrom);
        if (!areWhole || reader.repeated() || edit.isEmpty())
            return std::nullopt;
        return edit;
    }

private:
    /// False where a step is none.
    template <typename Kept, typename Read>
    static bool readSteps(QByteArrayView array, std::vector<Step<Kept>> &steps, const Read &read)
    {
        json::Cursor cursor(array);
        for (QByteArrayView element; cursor.nextElement(element);) {
            Step<Kept> step;
            for (const auto &[key, side] :
                 {std::pair("before", &step.before), std::pair("after", &step.after)}) {
                const QByteArrayView value = json::member(element, key);
                if (value.isEmpty())
                    continue;
                *side = read(value);
                if (!*side)
                    return false;
            }
            const bool hasTwo = step.before && step.after;
            if ((!step.before && !step.after) || (hasTwo && step.before->id != step.after->id))
                return false;
            steps.push_back(std::move(step));
        }
        return true;
    }

    Codebook m_codebook;
    QString m_sourceName;
};

void tellDamage(Journal &journal, qsizetype line)
{
    journal.damage.append(
        {Journaling::tr("line %1").arg(line),
         Journaling::tr("this line of the journal is damaged; the edit that it held is lost")});
}

} // namespace

QByteArray journalHead(const QString &sourceName)
{
    JsonWriter writer;
    writer.beginObject();
    writer.key("journal");
    writer.integer(version);
    writer.member("source", sourceName);
    writer.endObject();
    return asLine(writer.take());
}

namespace {

template <typename Kept, typename Write>
void writeSteps(JsonWriter &writer, QByteArrayView name, const std::vector<Step<Kept>> &steps,
                const Write &write)
{
    writer.key(name);
    writer.beginArray();
    for (const Step<Kept> &step : steps) {
        writer.beginObject();
        if (step.before) {
            writer.key("before");
            write(*step.before);
        }
        if (step.after) {
            writer.key("after");
            write(*step.after);
        }
        writer.endObject();
    }
    writer.endArray();
}

} // namespace

QByteArray journalLine(const SidecarEdit &edit, const Codebook &codebook, const QString &sourceName)
{
    JsonWriter writer;
    AnnotationWriter annotations(writer, codebook, sourceName);
    writer.beginObject();
    if (edit.codebook) {
        writer.key("codebook");
        writer.beginObject();
        writer.key("before");
        writeCodebook(writer, edit.codebook->first, {});
        writer.key("after");
        writeCodebook(writer, edit.codebook->second, {});
        writer.endObject();
    }
    writeSteps(writer, "annotations", edit.annotations,
               [&annotations](const Annotation &annotation) { annotations.write(annotation); });
    if (!edit.pins.empty())
        writeSteps(writer, "pins", edit.pins,
                   [&writer](const PinnedPair &pin) { writePin(writer, pin); });
    writer.endObject();
    return asLine(writer.take());
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
    LineReader reader(sidecar);
    qsizetype number = 0;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        if (end < 0)
            break;
        ++number;
        const QByteArray object = objectOf(text.first(end));
        text = text.sliced(end + 1);
        if (const QByteArrayView head = json::member(object, "journal"); !head.isEmpty()) {
            if (json::integer(head) != version)
                return Unexpected(newerVersion(path));
            reader.takeHead(object);
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
