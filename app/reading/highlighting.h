// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace diptych {

/// Finds the highlighting definitions and themes, ours among them. Reads the library's when first
/// asked, in some milliseconds; one serves all views.
class Highlighting
{
public:
    Highlighting();
    ~Highlighting();

    /// The format's own definition by file name; invalid for prose and for extracted text.
    [[nodiscard]] KSyntaxHighlighting::Definition definitionFor(const SourceInfo &info) const;
    /// "Prose cues": numbers with their units, quotations, who says what. No context of it outlives its
    /// line.
    [[nodiscard]] KSyntaxHighlighting::Definition proseCues() const;
    [[nodiscard]] KSyntaxHighlighting::Theme theme(bool dark) const;

private:
    [[nodiscard]] KSyntaxHighlighting::Repository &repository() const;

    mutable std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace diptych
