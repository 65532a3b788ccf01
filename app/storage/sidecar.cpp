// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecar.h"

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView ending(".annotations.json");

QString newlineName(Newline newline)
{
    switch (newline) {
    case Newline::None:
        return u"none"_s;
    case Newline::Lf:
        return u"LF"_s;
    case Newline::CrLf:
        return u"CRLF"_s;
    case Newline::Cr:
        return u"CR"_s;
    case Newline::Mixed:
        return u"mixed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void describeSource(SourceRecord &record, const Document &document)
{
    const SourceInfo &info = document.info();
    record.sha256 = document.sha256();
    record.textSha256 = document.textSha256();
    record.length = document.length();
    record.encoding = info.encoding;
    record.hasBom = info.hasBom;
    record.newline = newlineName(info.newline);
    record.extractor = info.extractor;
}

FilePath sidecarPath(const FilePath &source)
{
    return FilePath::fromNative(source.native() + ending.toByteArray());
}

FilePath sourcePath(const FilePath &sidecar)
{
    const QByteArray name = sidecar.fileName();
    if (!name.endsWith(ending) || name.size() == ending.size())
        return {};
    return FilePath::fromNative(sidecar.native().chopped(ending.size()));
}

Sidecar newSidecar(const Document &document)
{
    Sidecar sidecar;
    sidecar.id = newAnnotationId();
    sidecar.label = QString::fromUtf8(document.info().path.fileName());
    sidecar.sourceName = sourceIri(document.info().path);
    return sidecar;
}

} // namespace diptych
