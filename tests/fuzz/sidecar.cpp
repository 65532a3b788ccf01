// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A sidecar that can be read can be written so that it reads back the same, and merging it with
// itself or with an older state of itself loses nothing.

#include "fuzz/fuzz.h"

#include "storage/sidecarfile.h"

namespace diptych::fuzz {

void run(QByteArrayView input)
{
    const FilePath path = FilePath::fromNative("text.txt.annotations.json");
    QList<Problem> problems;
    const Result<Sidecar> read = parseSidecar(input, path, &problems);
    if (!read) {
        require(!read.error().what.isEmpty(), "an error says what is wrong");
        return;
    }
    const QByteArray written = serialized(*read);
    const Result<Sidecar> again = parseSidecar(written, path);
    require(again.has_value(), "what was written can be read");
    require(again->annotations.size() == read->annotations.size(), "no annotation is lost");
    require(serialized(*again) == written, "what was read back is written the same");

    Sidecar none = *read;
    none.annotations.clear();
    const Sidecar added = merged(none, *read, none);
    require(added.annotations.size() == read->annotations.size(), "a merge keeps what is added");
    QList<Contradiction> contradictions;
    const Sidecar same = merged(*read, *read, *read, &contradictions);
    require(contradictions.isEmpty(), "nothing contradicts itself");
    require(same.annotations.size() == read->annotations.size(), "a merge with itself keeps all");
}

} // namespace diptych::fuzz
