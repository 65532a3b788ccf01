// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sourceiri.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace diptych {

namespace {

using Names = QList<QByteArray>;

/// The names on the way from the root, without "." and "..".
Names namesOf(const FilePath &path)
{
    Names names;
    for (const QByteArray &name : path.absolute().native().split('/')) {
        if (name.isEmpty() || name == ".")
            continue;
        if (name != "..")
            names.append(name);
        else if (!names.isEmpty())
            names.removeLast();
    }
    return names;
}

FilePath pathOf(const Names &names)
{
    return FilePath::fromNative('/' + names.join('/'));
}

bool isFile(const FilePath &path)
{
    const QByteArray name = path.fileName();
    return !name.isEmpty() && name != "." && name != ".." && path.native() != "-";
}

} // namespace

QString sourceIri(const FilePath &source)
{
    return QString::fromLatin1(source.fileName().toPercentEncoding());
}

QString relativeIri(const FilePath &from, const FilePath &to)
{
    if (!isFile(from) || !isFile(to))
        return {};
    Names there = namesOf(to);
    Names here = namesOf(from.absolute().folder());
    // The file's own name is never part of the common way.
    const auto [a, b] = std::mismatch(here.cbegin(), here.cend(), there.cbegin(), there.cend() - 1);
    QStringList way(here.cend() - a, QStringLiteral(".."));
    for (auto name = b; name != there.cend(); ++name)
        way.append(QString::fromLatin1(name->toPercentEncoding()));
    return way.join(u'/');
}

FilePath fileNamed(const QString &iri, const FilePath &from)
{
    const QString firstSegment = iri.section(u'/', 0, 0);
    if (!isFile(from) || firstSegment.isEmpty() || firstSegment.contains(u':') ||
        iri.contains(u'?') || iri.contains(u'#'))
        return {};
    Names names = namesOf(from.absolute().folder());
    QByteArray last;
    for (const QString &segment : iri.split(u'/')) {
        last = QByteArray::fromPercentEncoding(segment.toUtf8());
        if (last.contains('/') || last.contains('\0'))
            return {};
        if (last == "..") {
            if (names.isEmpty())
                return {};
            names.removeLast();
        } else if (!last.isEmpty() && last != ".") {
            names.append(last);
        }
    }
    if (last.isEmpty() || last == "." || last == "..")
        return {};
    return pathOf(names);
}

bool isNamed(const QString &iri, const FilePath &from, const FilePath &to)
{
    const FilePath named = fileNamed(iri, from);
    return !named.isEmpty() && isFile(to) && named == pathOf(namesOf(to));
}

} // namespace diptych
