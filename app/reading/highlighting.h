// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QtCore/QList>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace diptych {

/// A format whose highlighting the reader can choose.
struct HighlightingFormat
{
    QString name;    ///< the definition's, never translated
    QString title;   ///< for the reader
    QString section; ///< for the reader: what kind of format it is
};

/// Finds the highlighting definitions and themes, ours among them. Reads the library's when first
/// asked, in some milliseconds; one serves all views. Definitions and themes of the reader's own
/// are found where every program of this library looks: org.kde.syntax-highlighting in the data
/// folders.
class Highlighting
{
public:
    Highlighting();
    ~Highlighting();

    /// The format's own definition by the file's name, else by its @p beginning (a part of its text
    /// from the start); invalid for prose and for extracted text.
    [[nodiscard]] KSyntaxHighlighting::Definition
    definitionFor(const SourceInfo &info, QByteArrayView beginning = {}) const;
    /// Invalid where there is none of that name.
    [[nodiscard]] KSyntaxHighlighting::Definition definitionNamed(const QString &name) const;
    /// By section and title. "Prose cues" is none of them: it goes with any prose.
    [[nodiscard]] QList<HighlightingFormat> formats() const;
    /// "Prose cues": numbers with their units, quotations, who says what. No context of it outlives
    /// its line.
    [[nodiscard]] KSyntaxHighlighting::Definition proseCues() const;
    [[nodiscard]] KSyntaxHighlighting::Theme theme(bool dark) const;

private:
    [[nodiscard]] KSyntaxHighlighting::Repository &repository() const;
    [[nodiscard]] KSyntaxHighlighting::Definition
    definitionForContent(QByteArrayView beginning) const;

    mutable std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace diptych
