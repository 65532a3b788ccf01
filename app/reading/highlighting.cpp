// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/highlighting.h"

#include <KSyntaxHighlighting/Repository>

using namespace Qt::StringLiterals;

namespace diptych {

Highlighting::Highlighting() = default;
Highlighting::~Highlighting() = default;

KSyntaxHighlighting::Repository &Highlighting::repository() const
{
    if (!m_repository) {
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
        m_repository->addCustomSearchPath(u":/diptych/syntax-highlighting"_s);
    }
    return *m_repository;
}

KSyntaxHighlighting::Definition Highlighting::definitionFor(const SourceInfo &info) const
{
    const QByteArray suffix = info.path.suffix();
    if (info.format == Format::Html || suffix.isEmpty() || suffix == "txt" || suffix == "text")
        return {};
    if (info.format == Format::Markdown)
        return repository().definitionForName(u"Markdown"_s);
    return repository().definitionForFileName(QString::fromUtf8(info.path.fileName()));
}

KSyntaxHighlighting::Definition Highlighting::proseCues() const
{
    return repository().definitionForName(u"Prose cues"_s);
}

KSyntaxHighlighting::Theme Highlighting::theme(bool dark) const
{
    const KSyntaxHighlighting::Theme ours = repository().theme(dark ? u"Diptych Dark"_s : u"Diptych Light"_s);
    if (ours.isValid())
        return ours;
    return repository().defaultTheme(dark ? KSyntaxHighlighting::Repository::DarkTheme
                                          : KSyntaxHighlighting::Repository::LightTheme);
}

} // namespace diptych
