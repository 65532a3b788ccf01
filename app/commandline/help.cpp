// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/help.h"

#include "commandline/commandlinewords.h"

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype column = 24;

/// "  NAME      text", all lines of the text of all entries beginning in one column.
QString entry(const QString &name, QString text)
{
    const QString indent = u'\n' + QString(column, u' ');
    text.replace(u'\n', indent);
    const QString head = u"  "_s + name;
    if (head.size() + 2 > column)
        return head + indent + text + u'\n';
    return head.leftJustified(column) + text + u'\n';
}

} // namespace

QString usageLine(const Subcommand &subcommand)
{
    return u"diptych %1 %2"_s.arg(QString::fromUtf8(subcommand.name), subcommand.operands);
}

QString helpOf(const Subcommand &subcommand)
{
    QString help = usageLine(subcommand) + u"\n\n"_s + subcommand.summary + u"\n"_s;
    if (!subcommand.details.isEmpty())
        help += u"\n"_s + subcommand.details + u"\n"_s;
    if (!subcommand.options.empty())
        help += u"\n"_s + CommandLine::tr("Options:") + u"\n"_s;
    for (const Option &option : subcommand.options) {
        QString name = u"--"_s + QString::fromUtf8(option.name);
        if (!option.value.isEmpty())
            name += u' ' + option.value;
        help += entry(name, option.help);
    }
    help += u"\n"_s +
            CommandLine::tr("Positions are Unicode code points from 0, ranges half-open.\n"
                            "“-” reads standard input.\n"
                            "Exit code 0: done, 1: the input or the work failed, 2: wrong usage.") +
            u"\n"_s;
    return help;
}

QString generalHelp()
{
    QString help =
        CommandLine::tr("Diptych: read two sources side by side, tag what they say.") + u"\n\n"_s;
    help += entry(u"diptych "_s + CommandLine::tr("[LEFT [RIGHT]]"),
                  CommandLine::tr("opens the window"));
    help += entry(u"  --sample"_s, CommandLine::tr("on the sample pair"));
    help += entry(u"  --screenshot %1.png"_s.arg(CommandLine::tr("FILE")),
                  CommandLine::tr("renders the window once and exits; needs no display"));
    help += entry(u"  --size "_s + CommandLine::tr("WxH", "width and height"),
                  CommandLine::tr("the window's size in pixels"));
    help +=
        entry(u"  --theme "_s + CommandLine::tr("THEME"),
              CommandLine::tr(
                  "system, light, dark, sepia, black-on-white or white-on-black, for this run"));
    help += u"\n"_s;
    for (const Subcommand &subcommand : subcommands())
        help += entry(u"diptych %1"_s.arg(QString::fromUtf8(subcommand.name)), subcommand.summary);
    help += entry(u"diptych --version"_s, CommandLine::tr("the version"));
    help += u"\n"_s +
            CommandLine::tr("diptych SUBCOMMAND --help tells more.\n"
                            "A file named like a subcommand is opened as ./NAME.") +
            u"\n"_s;
    return help;
}

} // namespace diptych
