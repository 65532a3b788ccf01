// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace diptych {

/// One option of a subcommand, as its help shows it.
struct Option
{
    QByteArray name; ///< without the dashes
    QString value;   ///< what stands for the value in the help; empty: a switch
    QString help;
    bool repeatable = false;
};

/// A command line taken apart. Values are the system's bytes: a file name need not be UTF-8.
class Arguments
{
public:
    /// Understands --name VALUE, --name=VALUE, switches, "--" and "-". The error's `what` tells
    /// what is wrong with the usage.
    [[nodiscard]] static Result<Arguments> parse(const QList<QByteArray> &words,
                                                 const std::vector<Option> &options);

    [[nodiscard]] const QList<QByteArray> &positional() const { return m_positional; }
    [[nodiscard]] bool has(QByteArrayView name) const;
    /// The last value given; empty for none.
    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView name) const;
    [[nodiscard]] QList<QByteArray> values(QByteArrayView name) const;
    /// As text; bytes that are no UTF-8 are an error.
    [[nodiscard]] Result<QString> text(QByteArrayView name) const;
    [[nodiscard]] Result<qint64> number(QByteArrayView name) const;

private:
    QList<QByteArray> m_positional;
    QMap<QByteArray, QList<QByteArray>> m_values;
};

/// A usage error: exit code 2.
[[nodiscard]] Unexpected wrongUsage(const QString &what);
[[nodiscard]] bool isWrongUsage(const Error &error);

} // namespace diptych
