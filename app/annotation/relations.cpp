// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/relations.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace diptych {

namespace {

constexpr std::array standard{QT_TRANSLATE_NOOP("diptych::Relations", "contradicts"),
                              QT_TRANSLATE_NOOP("diptych::Relations", "source of"),
                              QT_TRANSLATE_NOOP("diptych::Relations", "softens"),
                              QT_TRANSLATE_NOOP("diptych::Relations", "drops number")};

QString translated(const QString &relation)
{
    return QCoreApplication::translate("diptych::Relations", relation.toUtf8().constData());
}

} // namespace

const QStringList &standardRelations()
{
    static const QStringList relations = [] {
        QStringList all;
        for (const char *relation : standard)
            all.append(QString::fromUtf8(relation));
        return all;
    }();
    return relations;
}

QString relationText(const QString &relation)
{
    return standardRelations().contains(relation) ? translated(relation) : relation;
}

QString relationNamed(const QString &text)
{
    const QString wanted = text.simplified();
    for (const QString &relation : standardRelations()) {
        if (wanted.compare(relation, Qt::CaseInsensitive) == 0 ||
            wanted.compare(translated(relation), Qt::CaseInsensitive) == 0)
            return relation;
    }
    return wanted;
}

} // namespace diptych
