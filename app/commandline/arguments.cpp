// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/arguments.h"

#include "commandline/commandlinewords.h"

#include "base/text.h"

#include <algorithm>

namespace diptych {

namespace {

QString shown(QByteArrayView word)
{
    return escapedForDisplay(word);
}

} // namespace

Unexpected wrongUsage(const QString &what)
{
    return Unexpected({ErrorCode::Usage, {}, {}, what, {}});
}

bool isWrongUsage(const Error &error)
{
    return error.code == ErrorCode::Usage;
}

Result<Arguments> Arguments::parse(const QList<QByteArray> &words,
                                   const std::vector<Option> &options)
{
    Arguments arguments;
    bool onlyNames = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QByteArray &word = words[i];
        if (onlyNames || !word.startsWith('-') || word == "-") {
            arguments.m_positional.append(word);
            continue;
        }
        if (word == "--") {
            onlyNames = true;
            continue;
        }
        const qsizetype equals = word.indexOf('=');
        const QByteArray name = word.sliced(0, equals < 0 ? word.size() : equals);
        const auto option = std::ranges::find_if(
            options, [&](const Option &known) { return name == "--" + known.name; });
        if (option == options.end())
            return wrongUsage(CommandLine::tr("unknown option %1").arg(shown(name)));
        QList<QByteArray> &values = arguments.m_values[option->name];
        if (!values.isEmpty() && !option->repeatable)
            return wrongUsage(CommandLine::tr("%1 is given twice").arg(shown(name)));
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return wrongUsage(CommandLine::tr("%1 takes no value").arg(shown(name)));
            values.append(QByteArray());
        } else if (equals >= 0) {
            values.append(word.sliced(equals + 1));
        } else if (i + 1 < words.size()) {
            values.append(words[++i]);
        } else {
            return wrongUsage(CommandLine::tr("%1 needs a value").arg(shown(name)));
        }
    }
    return arguments;
}

bool Arguments::has(QByteArrayView name) const
{
    return m_values.contains(name.toByteArray());
}

std::optional<QByteArray> Arguments::value(QByteArrayView name) const
{
    const QList<QByteArray> all = values(name);
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

QList<QByteArray> Arguments::values(QByteArrayView name) const
{
    return m_values.value(name.toByteArray());
}

Result<QString> Arguments::text(QByteArrayView name) const
{
    const QByteArray bytes = value(name).value_or(QByteArray());
    if (!bytes.isValidUtf8())
        return wrongUsage(CommandLine::tr("the value of --%1 is not UTF-8").arg(shown(name)));
    return QString::fromUtf8(bytes);
}

Result<qint64> Arguments::number(QByteArrayView name) const
{
    bool valid = false;
    const QByteArray bytes = value(name).value_or(QByteArray());
    const qint64 number = bytes.toLongLong(&valid);
    if (!valid)
        return wrongUsage(CommandLine::tr("the value of --%1 is not a whole number: %2")
                              .arg(shown(name), shown(bytes)));
    return number;
}

} // namespace diptych
