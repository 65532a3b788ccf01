// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

bool install(const QLocale &language, const QString &catalogue, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(language, catalogue, u"_"_s, folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

void installTranslations()
{
    Q_ASSERT(QCoreApplication::instance());
    install(QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has a catalogue too: of its plurals.
    if (!install(QLocale(), u"diptych"_s, u":/i18n"_s))
        install(QLocale(QLocale::English), u"diptych"_s, u":/i18n"_s);
}

} // namespace diptych
