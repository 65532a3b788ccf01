// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/jsonview.h"
#include "storage/jsonwriter.h"
#include "storage/sidecar.h"

namespace diptych {

/// The object of diptych:source. Fields of others and those of an unexpected type are kept.
[[nodiscard]] SourceRecord sourceRecordFrom(QByteArrayView object);
void writeSourceRecord(JsonWriter &writer, const SourceRecord &record);

/// The array of diptych:codebook. What is no tag with an id and a name is added to @p rest.
[[nodiscard]] Codebook codebookFrom(QByteArrayView array, QList<QByteArrayView> &rest);
/// @p rest holds elements to be written after the tags.
void writeCodebook(JsonWriter &writer, const Codebook &codebook, QByteArrayView rest);

} // namespace diptych
