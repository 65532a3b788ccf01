// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>

namespace diptych::testing {

/// As long as it lives, new widgets speak the language of translations/diptych_<language>.ts;
/// "en" is that of the sources.
class Language
{
public:
    explicit Language(const QString &language)
    {
        const QString catalogue =
            QStringLiteral(DIPTYCH_TRANSLATIONS "/diptych_%1.ts").arg(language);
        const QString compiled = m_folder.filePath(QStringLiteral("texts.qm"));
        const int code = QProcess::execute(
            QStringLiteral(DIPTYCH_LRELEASE),
            {QStringLiteral("-silent"), catalogue, QStringLiteral("-qm"), compiled});
        m_isThere = code == 0 && m_translator.load(compiled) &&
                    QCoreApplication::installTranslator(&m_translator);
    }
    ~Language() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(Language)

    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    QTemporaryDir m_folder;
    QTranslator m_translator;
    bool m_isThere = false;
};

} // namespace diptych::testing
