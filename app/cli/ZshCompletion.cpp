// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CompletionScripts.h"

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

const QLatin1StringView asking = R"ZSH(#compdef keyherd

_keyherd_ask() {
  local -a found told
  local name what option
  for option in --vault --passphrase-file; do
    [[ -n ${opt_args[$option]} ]] && told+=($option ${(Q)opt_args[$option]})
  done
  while IFS=$'\t' read -r name what; do
    found+=("${${name//\\/\\\\}//:/\\:}:$what")
  done < <(_call_program keys keyherd --quiet ${(q)told} __complete $1 2>/dev/null </dev/null)
  _describe -t $1 $2 found
}
_keyherd_keys() { _keyherd_ask keys key }
_keyherd_providers() { _keyherd_ask providers provider }
_keyherd_both() { _keyherd_ask both 'key or provider' }
_keyherd_clients() { _keyherd_ask clients client }
)ZSH"_L1;

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString escaped(QString text, const QString &special)
{
    text.replace(u'\\', "\\\\"_L1);
    for (const QChar character : special)
        text.replace(character, QString(u'\\' + QString(character)));
    return text.replace(u'\n', u' ');
}

QString actionOf(const Offer &offer)
{
    switch (offer.kind) {
    case Offer::Kind::Keys:
        return u"_keyherd_keys"_s;
    case Offer::Kind::Providers:
        return u"_keyherd_providers"_s;
    case Offer::Kind::KeysAndProviders:
        return u"_keyherd_both"_s;
    case Offer::Kind::Clients:
        return u"_keyherd_clients"_s;
    case Offer::Kind::Files:
        return u"_files"_s;
    case Offer::Kind::Folders:
        return u"_files -/"_s;
    case Offer::Kind::Program:
        return u"_normal"_s;
    case Offer::Kind::Words:
        return u'(' + offer.words.join(u' ') + u')';
    case Offer::Kind::Nothing:
        break;
    }
    return u" "_s;
}

QString messageAndAction(const QString &name)
{
    return escaped(name, u":"_s) + u':' + actionOf(offerFor(name));
}

// All names of an option exclude each other, unless it may be given several times.
QString optionSpec(const GrammarOption &option)
{
    QString text;
    const QString rest = u'[' + escaped(option.help, u"[]:"_s) + u']'
                       + (option.value.isEmpty() ? QString() : u':' + messageAndAction(option.value));
    for (const QString &name : option.names) {
        const bool isLong = name.startsWith("--"_L1);
        const QString equals = !option.value.isEmpty() && isLong ? u"="_s : QString();
        const QString exclusion = option.repeatable ? u"*"_s : u'(' + option.names.join(u' ') + u')';
        text += u' ' + quoted(exclusion + name + equals + rest);
    }
    return text;
}

QString argumentSpec(const GrammarArgument &argument)
{
    const QString places = argument.repeatable ? u"*:"_s : argument.required ? u":"_s : u"::"_s;
    // What stands after "--" is another program with arguments of its own.
    const bool program = argument.repeatable && offerFor(argument.name).kind == Offer::Kind::Program;
    return u' ' + quoted((program ? u"(-)*::"_s : places) + messageAndAction(argument.name));
}

QString functionName(const QString &command)
{
    return u"_keyherd"_s
         + (command.isEmpty() ? QString() : u"_command_"_s + QString(command).replace(u' ', u'_').replace(u'-', u'_'));
}

QList<GrammarCommand> commandsOf(const Grammar &grammar, const QString &parent)
{
    QList<GrammarCommand> commands;
    for (const GrammarCommand &command : grammar.commands) {
        if (parentOf(command) == parent)
            commands.append(command);
    }
    return commands;
}

QString dispatch(const QList<GrammarCommand> &commands, const QString &parent)
{
    QString text = u"  case $state in\n  commands)\n    local -a commands=("_s;
    for (const GrammarCommand &command : commands)
        text += u"\n      "_s + quoted(lastWord(command) + u':' + escaped(command.help, QString()));
    text += u"\n    )\n    _describe -t commands command commands\n    ;;\n  arguments)\n"_s;
    text += u"    curcontext=\"${curcontext%:*}-%1:\"\n    case $words[1] in\n"_s.arg(
        parent.isEmpty() ? u"$words[1]"_s : QString(parent).replace(u' ', u'-') + u"-$words[1]"_s);
    for (const GrammarCommand &command : commands)
        text += u"    %1) %2 ;;\n"_s.arg(lastWord(command), functionName(command.name));
    return text + u"    esac\n    ;;\n  esac\n"_s;
}

QString function(const Grammar &grammar, const QString &name, const QList<GrammarOption> &options,
                 const QList<GrammarArgument> &arguments)
{
    const QList<GrammarCommand> commands = commandsOf(grammar, name);
    QString text = u"\n%1() {\n"_s.arg(functionName(name));
    if (!commands.isEmpty())
        text += u"  local curcontext=\"$curcontext\" state line\n"_s;
    if (name.isEmpty())
        text += u"  typeset -A opt_args\n"_s;
    text += commands.isEmpty() ? u"  _arguments -s -S"_s : u"  _arguments -s -S -C"_s;
    for (const GrammarOption &option : options + grammar.options)
        text += u" \\\n   "_s + optionSpec(option);
    if (!commands.isEmpty()) {
        text += u" \\\n    ': :->commands' '*:: :->arguments' && return\n"_s;
        return text + dispatch(commands, name) + u"}\n"_s;
    }
    for (const GrammarArgument &argument : arguments)
        text += u" \\\n   "_s + argumentSpec(argument);
    return text + u"\n}\n"_s;
}

} // namespace

QString zshCompletion(const Grammar &grammar)
{
    QString text = asking;
    for (const GrammarCommand &command : grammar.commands)
        text += function(grammar, command.name, command.options, command.arguments);
    text += function(grammar, QString(), {}, {});
    // Sourced, it makes itself known; loaded by compinit, it is the function itself.
    return text
         + u"\nif [ \"$funcstack[1]\" = \"_keyherd\" ]; then\n  _keyherd \"$@\"\nelse\n  compdef _keyherd keyherd\nfi\n"_s;
}

} // namespace keyherd
