// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/conflictcopies.h"

#include "base/folder.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCopies = 20;
// Creating and signing an annotation takes a moment.
constexpr qint64 momentMs = 100;

/// What a tool puts before the suffix of a file's name.
struct Mark
{
    QLatin1StringView maker;
    QStringView pattern;
    bool isDoubtful = false;
};

// The first that matches counts. A file of which another program might make such a name is
// doubtful.
constexpr std::array marks{
    Mark{"Syncthing"_L1, u"\\.sync-conflict-\\d{8}-\\d{6}(-[A-Z0-9]{7})?"},
    Mark{"Nextcloud"_L1, u" \\(conflicted copy (.+ )?\\d{4}-\\d\\d-\\d\\d \\d{6}( \\d+)?\\)"},
    Mark{"ownCloud"_L1, u"_conflict-\\d{8}-\\d{6}"},
    Mark{"Seafile"_L1, u" \\(SFConflict .+\\)"},
    Mark{"Dropbox"_L1, u" \\(.+conflicted copy.*\\)"},
    Mark{"FileCloud"_L1, u" ?\\(Conflict_.+\\)"},
    // In the language of whoever runs the tool.
    Mark{{}, u" [(\\[].*(conflict|konflikt|conflit|conflicto|conflitto|冲突|衝突|競合).*[)\\]]"},
    Mark{"git"_L1, u"_(LOCAL|REMOTE|BACKUP)_\\d+"},
    Mark{"Google Drive"_L1, u" \\(\\d{1,3}\\)", true},
    Mark{"iCloud"_L1, u" \\d{1,2}", true},
    Mark{"OneDrive"_L1, u"-[\\p{L}\\d][\\p{L}\\d_-]{0,62}", true},
};

bool isUnchanged(const Annotation &annotation)
{
    return annotation.created.isValid() && annotation.modified.isValid() &&
           annotation.created.msecsTo(annotation.modified) < momentMs;
}

} // namespace

std::optional<CopyName> copyName(const QByteArray &name, const QByteArray &original)
{
    const qsizetype dot = original.lastIndexOf('.');
    const QByteArray stem = original.first(dot);
    const QByteArray suffix = original.sliced(dot);
    if (name == original || name.size() <= original.size() || !name.startsWith(stem) ||
        !name.endsWith(suffix))
        return std::nullopt;
    const QString mark = QString::fromUtf8(name.sliced(stem.size()).chopped(suffix.size()));
    static const auto expressions = [] {
        std::array<QRegularExpression, marks.size()> made;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            made[i] = QRegularExpression(QRegularExpression::anchoredPattern(marks[i].pattern),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
        }
        return made;
    }();
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (expressions[i].match(mark).hasMatch())
            return CopyName{marks[i].maker, marks[i].isDoubtful};
    }
    return std::nullopt;
}

QList<FilePath> possibleCopies(const FilePath &source)
{
    const FilePath sidecar = sidecarPath(source);
    const Result<QList<QByteArray>> names = namesIn(sidecar.folder());
    if (!names)
        return {};
    QList<QByteArray> found;
    for (const QByteArray &name : *names) {
        if (copyName(name, sidecar.fileName()))
            found.append(name);
    }
    std::ranges::sort(found);
    QList<FilePath> copies;
    for (const QByteArray &name : found.first(std::min(found.size(), mostCopies)))
        copies.append(sidecar.sibling(name));
    return copies;
}

std::optional<ConflictCopy> conflictCopy(const FilePath &path, const FilePath &source,
                                         const Sidecar &own)
{
    const std::optional<CopyName> name = copyName(path.fileName(), sidecarPath(source).fileName());
    const Result<QByteArray> bytes = readFile(path, maximumSidecarBytes);
    if (!name || !bytes)
        return std::nullopt;
    Result<Sidecar> sidecar = parseSidecar(*bytes, path);
    if (!sidecar)
        return std::nullopt;
    const bool isSameSource = sidecar->sourceName == own.sourceName;
    const bool isSameText = isSameSource && !own.source.textSha256.isEmpty() &&
                            sidecar->source.textSha256 == own.source.textSha256;
    if (sidecar->id != own.id && !(name->isDoubtful ? isSameText : isSameSource))
        return std::nullopt;
    return ConflictCopy{path, name->maker,
                        QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex(),
                        std::move(*sidecar)};
}

Sidecar mergedWithCopy(const Sidecar &own, const Sidecar &copy,
                       QList<Contradiction> *contradictions)
{
    QHash<QString, const Annotation *> theirs;
    for (const Annotation &annotation : copy.annotations)
        theirs.insert(annotation.id, &annotation);
    Sidecar base;
    base.id = own.id;
    for (const Annotation &annotation : own.annotations) {
        const Annotation *other = theirs.value(annotation.id);
        if (!other || isUnchanged(annotation) == isUnchanged(*other))
            continue;
        base.annotations.append(isUnchanged(annotation) ? annotation : *other);
    }
    return merged(base, own, copy, contradictions);
}

bool hasNews(const Sidecar &own, const Sidecar &copy)
{
    const Sidecar both = mergedWithCopy(own, copy);
    const auto isKnown = [&](const Tag &tag) {
        return own.codebook.find(tag.id) != nullptr;
    };
    return !stepsBetween(own.annotations, both.annotations).empty() ||
           !stepsBetween(own.pins, both.pins).empty() ||
           !std::ranges::all_of(both.codebook.tags(), isKnown);
}

} // namespace diptych
