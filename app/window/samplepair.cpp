// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/samplepair.h"

#include "base/file.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr auto draftName = "statement-draft.txt"_L1;
constexpr auto releaseName = "press-release.txt"_L1;

Result<void> copyOnce(const QDir &folder, const QString &name)
{
    const QString target = folder.filePath(name);
    if (QFile::exists(target))
        return {};
    QFile source(QString(":/diptych/sample/"_L1 + name));
    if (!source.open(QIODevice::ReadOnly))
        return {}; // a sample without this sidecar
    return writeFileAtomically(FilePath::fromString(target), source.readAll());
}

} // namespace

Result<SourcePair> samplePair()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                      "/sample"_L1);
    if (!folder.mkpath(u"."_s))
        return Unexpected(fileError(FilePath::fromString(folder.path()), errno, true));
    // A sidecar goes before its source: whoever sees the text sees its tags.
    for (const auto name : {draftName, releaseName}) {
        const QString source(name);
        for (const QString &file : {QString(source + ".annotations.json"_L1), source}) {
            if (const Result<void> copied = copyOnce(folder, file); !copied)
                return copied.unexpected();
        }
    }
    return SourcePair{FilePath::fromString(folder.filePath(draftName)),
                      FilePath::fromString(folder.filePath(releaseName))};
}

} // namespace diptych
