// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace keyherd {

/// An option as people type it.
struct GrammarOption
{
    QStringList names; ///< "-q", "--quiet": short ones first
    QString value;     ///< what follows it, "FILE"; empty: it is a flag
    bool repeatable = false;
    QString help;
};

/// What a command is about, after its name and in this order.
struct GrammarArgument
{
    QString name; ///< "KEY"
    bool required = false;
    bool repeatable = false;
    QString help;
};

/// One command: what it is called and takes.
struct GrammarCommand
{
    QString name; ///< "providers show"; those of a command follow it
    QString help;
    bool runs = true; ///< otherwise one of its own commands must follow
    QList<GrammarOption> options;
    QList<GrammarArgument> arguments;
};

/// A whole command line, described for those who write about it: scripts of shells, manual pages.
struct Grammar
{
    QString program; ///< "keyherd"
    QString description;
    QList<GrammarOption> options; ///< that every command accepts
    QList<GrammarCommand> commands;
};

/// The last word of a command's name, and the command it belongs to; empty: none.
[[nodiscard]] inline QString lastWord(const GrammarCommand &command)
{
    return command.name.section(u' ', -1);
}
[[nodiscard]] inline QString parentOf(const GrammarCommand &command)
{
    return command.name.section(u' ', 0, -2);
}

} // namespace keyherd
