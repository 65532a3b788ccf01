// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/highlighting.h"

#include <KSyntaxHighlighting/Repository>

#include <QtCore/QCollator>
#include <QtCore/QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diptych {

namespace {

constexpr QLatin1StringView proseCuesName("Prose cues");

// Bytes of a text that tell its format.
constexpr qsizetype contentLookedAt = 4096;

} // namespace

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

KSyntaxHighlighting::Definition Highlighting::definitionFor(const SourceInfo &info,
                                                            QByteArrayView beginning) const
{
    const QByteArray suffix = info.path.suffix();
    if (info.format == Format::Html || suffix == "txt" || suffix == "text")
        return {};
    if (info.format == Format::Markdown)
        return repository().definitionForName(u"Markdown"_s);
    const KSyntaxHighlighting::Definition named =
        repository().definitionForFileName(QString::fromUtf8(info.path.fileName()));
    return named.isValid() || beginning.isEmpty() ? named : definitionForContent(beginning);
}

KSyntaxHighlighting::Definition Highlighting::definitionForContent(QByteArrayView beginning) const
{
    const QByteArrayView start = beginning.first(std::min(beginning.size(), contentLookedAt));
    const QMimeType type = QMimeDatabase().mimeTypeForData(start.toByteArray());
    if (type.isDefault() || type.name() == "text/plain"_L1)
        return {};
    return repository().definitionForMimeType(type.name());
}

KSyntaxHighlighting::Definition Highlighting::definitionNamed(const QString &name) const
{
    return repository().definitionForName(name);
}

QList<HighlightingFormat> Highlighting::formats() const
{
    QList<HighlightingFormat> formats;
    const QList<KSyntaxHighlighting::Definition> definitions = repository().definitions();
    for (const KSyntaxHighlighting::Definition &definition : definitions) {
        if (definition.isValid() && !definition.isHidden() && definition.name() != proseCuesName)
            formats.append(
                {definition.name(), definition.translatedName(), definition.translatedSection()});
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(formats, [&](const HighlightingFormat &a, const HighlightingFormat &b) {
        const int order = collator.compare(a.section, b.section);
        return order != 0 ? order < 0 : collator.compare(a.title, b.title) < 0;
    });
    return formats;
}

KSyntaxHighlighting::Definition Highlighting::proseCues() const
{
    return repository().definitionForName(proseCuesName);
}

KSyntaxHighlighting::Theme Highlighting::theme(bool dark) const
{
    const KSyntaxHighlighting::Theme ours =
        repository().theme(dark ? u"Diptych Dark"_s : u"Diptych Light"_s);
    if (ours.isValid())
        return ours;
    return repository().defaultTheme(dark ? KSyntaxHighlighting::Repository::DarkTheme
                                          : KSyntaxHighlighting::Repository::LightTheme);
}

} // namespace diptych
