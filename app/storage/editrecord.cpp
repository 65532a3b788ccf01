// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/editrecord.h"

#include "storage/annotationreader.h"
#include "storage/annotationwriter.h"
#include "storage/jsonview.h"
#include "storage/pinrecord.h"
#include "storage/sourcerecord.h"

namespace diptych {

namespace {

/// False where a step is none.
template <typename Kept, typename Read>
bool readSteps(QByteArrayView array, std::vector<Step<Kept>> &steps, const Read &read)
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

std::optional<SidecarEdit> EditReader::read(QByteArrayView object)
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

void writeEdit(JsonWriter &writer, const SidecarEdit &edit, const Codebook &codebook,
               const QString &sourceName)
{
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
}

} // namespace diptych
