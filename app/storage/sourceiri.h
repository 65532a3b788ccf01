// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/filepath.h"

namespace diptych {

/// The relative IRI that targets name a source by: its file name, the bytes percent-encoded.
[[nodiscard]] QString sourceIri(const FilePath &source);

/// The IRI that the sidecar of @p from names @p to by: relative, by way of "../" where they lie in
/// different folders, bytes percent-encoded. Empty for what is no file ("", "-").
[[nodiscard]] QString relativeIri(const FilePath &from, const FilePath &to);

/// The file that @p iri means in the sidecar of @p from, absolute and without "." and "..". Empty
/// for what is not relative to that folder (a scheme, a host, the root) or cannot be a file. Says
/// nothing about existence.
[[nodiscard]] FilePath fileNamed(const QString &iri, const FilePath &from);

/// True where that file is @p to.
[[nodiscard]] bool isNamed(const QString &iri, const FilePath &from, const FilePath &to);

} // namespace diptych
