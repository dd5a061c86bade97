// SPDX-License-Identifier: GPL-3.0-or-later
// CLI11 throws and speaks English; here its exceptions become errors of our own. Two of its habits are worked around: `--note=` would swallow the
// next argument, and a repeatable option would swallow all that follow.
#include "cli/CommandLine.h"

#include "base/Masking.h"

#include <QCoreApplication>

#include <algorithm>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static Error unexpected(const QString &argument, bool isOption, const QString &command)
    {
        if (command.isEmpty())
            return wrong(shortened(argument),
                         isOption ? tr("there is no such option") : tr("there is no such command"));
        if (isOption)
            return wrong(shortened(argument), tr("\"keyherd %1\" has no such option").arg(command));
        if (command == "add"_L1)
            return wrong(tr("too many arguments"), tr("a key is never taken from the command line, where other "
                                                      "programs can read it: pipe it in or type it when asked"));
        return wrong(shortened(argument), tr("\"keyherd %1\" does not expect this argument").arg(command));
    }

    static Error missingCommand(const QString &command)
    {
        return wrong(command.isEmpty() ? u"keyherd"_s : command, tr("a command is missing"));
    }

    static Error missingArgument(const QString &name) { return wrong(name, tr("this argument is missing")); }
    static Error missingProgram() { return wrong(u"CMD"_s, tr("the program to start is missing; write it after --")); }
    static Error missingValue(const QString &option) { return wrong(option, tr("this option needs a value")); }
    static Error unreadable() { return wrong(tr("arguments"), tr("they cannot be understood")); }

private:
    static Error wrong(const QString &field, const QString &reason)
    {
        return Error{ErrorCode::InvalidArgument, {{ErrorField::Field, field}, {ErrorField::Reason, reason}}};
    }

    // It may be a key pasted in the wrong place.
    static QString shortened(const QString &argument)
    {
        const QString shown = withoutKeyShapes(argument.section(u'=', 0, 0));
        return shown.size() > 24 ? shown.first(20) + u'…' : shown;
    }
};

std::string utf8(const QString &text)
{
    return text.toStdString();
}

std::vector<std::string> reversed(const QList<QByteArray> &arguments)
{
    std::vector<std::string> result;
    bool optionsEnded = false;
    for (const QByteArray &argument : arguments) {
        optionsEnded = optionsEnded || argument == "--";
        if (!optionsEnded && argument.startsWith("--") && argument.endsWith('=') && argument.count('=') == 1) {
            result.push_back(argument.chopped(1).toStdString());
            result.emplace_back();
        } else {
            result.push_back(argument.toStdString());
        }
    }
    std::reverse(result.begin(), result.end());
    return result;
}

// Whether the next argument is this one's value.
bool takesNext(const CLI::App &app, const QByteArray &argument)
{
    if (argument.contains('='))
        return false;
    for (const CLI::App *owner = &app; owner != nullptr; owner = owner->get_parent()) {
        if (const CLI::Option *option = owner->get_option_no_throw(argument.toStdString()))
            return option->get_items_expected_max() > 0;
    }
    return false;
}

void addText(CLI::App &app, const char *name, const char *value, QString &target, const QString &help)
{
    app.add_option_function<std::string>(
           name, [&target](const std::string &text) { target = QString::fromStdString(text); }, utf8(help))
        ->type_name(value)
        ->take_last();
}

QStringList namesOf(const CLI::Option &option)
{
    QStringList names;
    for (const std::string &name : option.get_snames())
        names << u'-' + QString::fromStdString(name);
    for (const std::string &name : option.get_lnames())
        names << "--"_L1 + QString::fromStdString(name);
    return names;
}

// Every command has an option for help of its own; it is said once, for all.
QList<GrammarOption> optionsOf(const CLI::App &app, const QList<GrammarOption> &general)
{
    QList<GrammarOption> options;
    for (const CLI::Option *option : app.get_options()) {
        const QStringList names = namesOf(*option);
        const bool known = std::ranges::any_of(general, [&](const GrammarOption &said) { return said.names == names; });
        if (!option->get_positional() && !known) {
            const bool isFlag = option->get_items_expected_max() == 0;
            options.append(
                {.names = names,
                 .value = isFlag ? QString() : QString::fromStdString(option->get_type_name()),
                 .repeatable = !isFlag && option->get_multi_option_policy() != CLI::MultiOptionPolicy::TakeLast,
                 .help = QString::fromStdString(option->get_description())});
        }
    }
    return options;
}

QList<GrammarArgument> argumentsOf(const CLI::App &app)
{
    QList<GrammarArgument> arguments;
    for (const CLI::Option *option : app.get_options()) {
        if (option->get_positional())
            arguments.append({.name = QString::fromStdString(option->get_name(true)),
                              .required = option->get_required(),
                              .repeatable = option->get_items_expected_max() > 1,
                              .help = QString::fromStdString(option->get_description())});
    }
    return arguments;
}

} // namespace

class CommandLine::Private
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    Private(const QString &description, const QString &footer) : root(utf8(description), "keyherd")
    {
        root.get_formatter()->label("Usage", utf8(tr("Usage")));
        root.get_formatter()->label("OPTIONS", utf8(tr("OPTIONS")));
        root.get_formatter()->label("Positionals", utf8(tr("Arguments")));
        root.get_formatter()->label("SUBCOMMAND", utf8(tr("COMMAND")));
        root.get_formatter()->label("REQUIRED", "");
        root.footer(utf8(footer));
        root.allow_windows_style_options(false);
        root.fallthrough();
        root.require_subcommand(1);
        root.option_defaults()->group(utf8(tr("Options")));
        root.set_help_flag("-h,--help", utf8(tr("Show this help")))->group(utf8(tr("Options")));
        root.set_version_flag("--version", utf8("keyherd "_L1 + QCoreApplication::applicationVersion()),
                              utf8(tr("Show the version")));
        addText(root, "--vault", "PATH", options.vault, tr("The vault (else KEYHERD_VAULT, else the standard place)"));
        addText(root, "--passphrase-file", "FILE", options.passphraseFile,
                tr("Unlock with the first line of FILE; - is standard input (else KEYHERD_PASSPHRASE_FILE)"));
        addText(root, "--lang", "LANGUAGE", language, tr("Language of texts: en, fr, de, vi"));
        root.add_flag_callback(
            "--json", [this] { options.json = true; }, utf8(tr("Print JSON, and nothing else")));
        root.add_flag_callback(
            "--quiet,-q", [this] { options.quiet = true; },
            utf8(tr("No notes and no progress; errors and warnings stay")));
        root.add_flag_callback(
            "--no-agent", [this] { options.noAgent = true; }, utf8(tr("Do not ask a running agent")));
    }

    CLI::App *chosen()
    {
        CLI::App *app = &root;
        while (!app->get_subcommands().empty())
            app = app->get_subcommands().front();
        return app;
    }

    Result<Request> request()
    {
        CLI::App *app = chosen();
        const auto action = actions.find(app);
        if (action == actions.end())
            return fail(Words::missingCommand(names.at(app)));
        return Request{options, action->second, {}};
    }

    void describe(const CLI::App &parent, Grammar &grammar) const
    {
        for (const CLI::App *app : parent.get_subcommands([](const CLI::App *) { return true; })) {
            if (app->get_group().empty())
                continue;
            grammar.commands.append({.name = names.at(app),
                                     .help = QString::fromStdString(app->get_description()),
                                     .runs = actions.contains(app),
                                     .options = optionsOf(*app, grammar.options),
                                     .arguments = argumentsOf(*app)});
            describe(*app, grammar);
        }
    }

    Error explain(const CLI::ParseError &error)
    {
        const QString command = names.at(chosen());
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError)) {
            const auto extras = root.remaining(true);
            const QString first = extras.empty() ? QString() : QString::fromStdString(extras.front());
            return Words::unexpected(first, first.startsWith(u'-'), command);
        }
        const QString text = QString::fromUtf8(error.what());
        if (error.get_name() == "RequiredError") {
            static const QString ending = u" is required"_s;
            const QString name = text.chopped(text.endsWith(ending) ? ending.size() : 0);
            return command.isEmpty() || chosen()->get_option_no_throw(utf8(name)) == nullptr
                     ? Words::missingCommand(command)
                     : Words::missingArgument(name);
        }
        if (error.get_name() == "ArgumentMismatch")
            return Words::missingValue(text.section(u':', 0, 0));
        return Words::unreadable();
    }

    CLI::App root;
    std::map<const CLI::App *, Action> actions;
    std::map<const CLI::App *, QList<QByteArray> *> trailing;
    std::map<const CLI::App *, QString> names = {{&root, QString()}};
    GlobalOptions options;
    QString language; ///< read before the grammar exists, see installTranslation
};

CommandLine::CommandLine(const QString &description, const QString &footer)
    : d(std::make_unique<Private>(description, footer))
{
}

CommandLine::~CommandLine() = default;
CommandLine::CommandLine(CommandLine &&) noexcept = default;
CommandLine &CommandLine::operator=(CommandLine &&) noexcept = default;

CommandSyntax CommandLine::command(const QString &name, const QString &description, Action action)
{
    CLI::App *parent = &d->root;
    const qsizetype space = name.indexOf(u' ');
    if (space > 0) {
        parent = parent->get_subcommand(utf8(name.first(space)));
        parent->require_subcommand(0, 1);
    }
    CLI::App *app = parent->add_subcommand(utf8(name.sliced(space + 1)), utf8(description));
    app->group(utf8(Private::tr("Commands")));
    app->footer(utf8(Private::tr("\"keyherd --help\" shows the options that every command accepts.")));
    d->names[app] = name;
    if (action)
        d->actions[app] = std::move(action);
    return CommandSyntax(*app, d->trailing);
}

CommandSyntax CommandLine::hiddenCommand(const QString &name, Action action)
{
    const CommandSyntax syntax = command(name, QString(), std::move(action));
    syntax.m_command.group("");
    return syntax;
}

qsizetype CommandLine::ownArguments(const QList<QByteArray> &arguments) const
{
    const CLI::App *app = &d->root;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QByteArray &argument = arguments.at(i);
        const bool isOption = argument.startsWith('-') && argument.size() > 1;
        if (d->trailing.contains(app) && (argument == "--" || !isOption))
            return i;
        if (isOption && takesNext(*app, argument))
            ++i;
        else if (!isOption) {
            const auto commands = app->get_subcommands(
                [&](const CLI::App *command) { return command->get_name() == argument.toStdString(); });
            if (commands.empty())
                break;
            app = commands.front();
        }
    }
    return arguments.size();
}

Result<Request> CommandLine::parse(const QList<QByteArray> &arguments)
{
    const qsizetype own = ownArguments(arguments);
    try {
        d->root.parse(reversed(arguments.first(own)));
    } catch (const CLI::CallForHelp &) {
        return Request{d->options, {}, help()};
    } catch (const CLI::CallForVersion &version) {
        return Request{d->options, {}, QString::fromUtf8(version.what())};
    } catch (const CLI::ParseError &error) {
        return fail(d->explain(error));
    }
    if (const auto trailing = d->trailing.find(d->chosen()); trailing != d->trailing.end()) {
        const bool hasMark = own < arguments.size() && arguments.at(own) == "--";
        *trailing->second = arguments.sliced(own + (hasMark ? 1 : 0));
        if (trailing->second->isEmpty())
            return fail(Words::missingProgram());
    }
    return d->request();
}

QString CommandLine::commandName() const
{
    return d->names.at(d->chosen());
}

QString CommandLine::help() const
{
    return QString::fromStdString(d->root.help()).trimmed();
}

Grammar CommandLine::grammar() const
{
    Grammar grammar;
    grammar.program = QString::fromStdString(d->root.get_name());
    grammar.description = QString::fromStdString(d->root.get_description());
    grammar.options = optionsOf(d->root, {});
    d->describe(d->root, grammar);
    return grammar;
}

} // namespace keyherd
