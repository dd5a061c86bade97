// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "cli/Console.h"
#include "cli/ExitCode.h"
#include "cli/GlobalOptions.h"
#include "cli/Grammar.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace CLI {
class App;
}

namespace keyherd {

class ProcessState;

/// What a command runs with.
struct Invocation
{
    GlobalOptions options;
    Console &console;
    const ProcessState &processState; ///< for programs that a command starts
};

/// Does what a command is for. A failure is printed as one line and becomes the exit code.
using Action = std::function<Result<ExitCode>(Invocation &)>;

/// Declares the arguments of one command. What they are written to must live as long as the CommandLine; actions own it.
/// Names as a person types them: "--name", "KEY".
class CommandSyntax
{
public:
    void flag(const char *name, bool &target, const QString &help);
    void option(const char *name, const char *value, std::optional<QString> &target, const QString &help);
    void repeatable(const char *name, const char *value, std::optional<QStringList> &target, const QString &help);
    void required(const char *name, QString &target, const QString &help);
    void optional(const char *name, std::optional<QString> &target, const QString &help);
    void any(const char *name, QStringList &target, const QString &help);
    /// Another program and its arguments, at least one: all from the first word that is no option of the command, or after `--`, byte for byte.
    void trailing(const char *name, QList<QByteArray> &target, const QString &help);

private:
    friend class CommandLine;
    using Trailing = std::map<const CLI::App *, QList<QByteArray> *>;
    CommandSyntax(CLI::App &command, Trailing &trailing) : m_command(command), m_trailing(trailing) { }

    CLI::App &m_command;
    Trailing &m_trailing;
};

/// What was asked for: something to do, or a text to print.
struct Request
{
    GlobalOptions options;
    Action action; ///< empty: print `text` and be done
    QString text;
};

/// The grammar of the command line: global options, commands, their arguments. The only place that knows the parser (CLI11).
class CommandLine
{
public:
    /// `help` ends the general help.
    CommandLine(const QString &description, const QString &footer);
    ~CommandLine();
    CommandLine(CommandLine &&) noexcept;
    CommandLine &operator=(CommandLine &&) noexcept;

    /// A command, or with a space in its name a command of a command: "providers show".
    CommandSyntax command(const QString &name, const QString &description, Action action);

    /// The same for what only other programs call: neither help nor grammar shows it.
    CommandSyntax hiddenCommand(const QString &name, Action action);

    /// Without the program's own name. Fails with InvalidArgument. Never repeats in an error what may be a key.
    [[nodiscard]] Result<Request> parse(const QList<QByteArray> &arguments);
    /// How many of these, from the first, are for Keyherd; the others are another program's.
    [[nodiscard]] qsizetype ownArguments(const QList<QByteArray> &arguments) const;
    /// The command that the last `parse` recognised, "providers show"; empty: none.
    [[nodiscard]] QString commandName() const;
    [[nodiscard]] QString help() const;
    /// What is declared, in the order in which it was.
    [[nodiscard]] Grammar grammar() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace keyherd
