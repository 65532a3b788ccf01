// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandline.h"

#include "commandline/commandlinewords.h"
#include "commandline/help.h"
#include "commandline/output.h"
#include "commandline/subcommand.h"

#include "base/translations.h"

#include <algorithm>

namespace diptych {

namespace {

using namespace Qt::StringLiterals;

std::optional<Subcommand> findSubcommand(const QByteArray &name)
{
    const std::vector<Subcommand> all = subcommands();
    const auto found = std::ranges::find(all, name, &Subcommand::name);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

int failedUsage(const Subcommand &subcommand, const QString &what)
{
    tell(what);
    tell(CommandLine::tr("usage: %1; see diptych %2 --help")
             .arg(usageLine(subcommand), QString::fromUtf8(subcommand.name)));
    return 2;
}

int printed(const QString &text)
{
    const Result<void> written = writeOutput(Arguments(), text.toUtf8());
    if (written)
        return 0;
    tell(written.error().describe());
    return 1;
}

int run(const Subcommand &subcommand, const QList<QByteArray> &words)
{
    if (words.contains("--help"))
        return printed(helpOf(subcommand));
    const Result<Arguments> arguments = Arguments::parse(words, subcommand.options);
    if (!arguments)
        return failedUsage(subcommand, arguments.error().what);
    const qsizetype operands = arguments->positional().size();
    if (operands < subcommand.minimumOperands)
        return failedUsage(subcommand, CommandLine::tr("a file name is missing"));
    if (operands > subcommand.maximumOperands)
        return failedUsage(subcommand, CommandLine::tr("too many file names"));
    const Result<int> result = subcommand.run(*arguments);
    if (result)
        return *result;
    if (isWrongUsage(result.error()))
        return failedUsage(subcommand, result.error().what);
    tell(result.error().describe());
    return 1;
}

} // namespace

bool isSubcommand(const QByteArray &word)
{
    return word == "--help" || word == "-h" || word == "help" || word == "--version" ||
           findSubcommand(word).has_value();
}

int runSubcommand(const QList<QByteArray> &words)
{
    installTranslations();
    const QByteArray &first = words.first();
    if (first == "--version")
        return printed(u"diptych %1\n"_s.arg(QLatin1StringView(DIPTYCH_VERSION)));
    if (const std::optional<Subcommand> subcommand = findSubcommand(first))
        return run(*subcommand, words.sliced(1));
    return printed(generalHelp());
}

} // namespace diptych
