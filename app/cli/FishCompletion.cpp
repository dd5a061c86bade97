// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CompletionScripts.h"

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

const QLatin1StringView walking = R"FISH(
# The command that stands before the cursor, its options with values passed by; then how many arguments it has so far.
function __keyherd_place
    set -l command
    set -l position 0
    set -l value 0
    set -l ended 0
    for word in (commandline -opc)[2..]
        if test $value = 1
            set value 0
        else if test $ended = 1
            set position (math $position + 1)
        else if test "$word" = --
            set ended 1
        else if string match -q -- '-*=*' $word
            continue
        else if string match -q -- '-*' $word
            __keyherd_takes_value "$command" $word; and set value 1
        else if test $position = 0; and contains -- $word (__keyherd_commands "$command")
            set command (string trim "$command $word")
        else
            set position (math $position + 1)
        end
    end
    echo $command
    echo $position
end

# Whether this is the command; with a number, whether its argument of that place is next; with +, any of its arguments.
function __keyherd_is
    set -l place (__keyherd_place)
    test "$place[1]" = "$argv[1]"; or return 1
    test (count $argv) -lt 2; or test "$argv[2]" = +; or test "$place[2]" = "$argv[2]"
end

function __keyherd_ask
    set -l told
    set -l words (commandline -opc)
    for i in (seq 2 (count $words))
        if contains -- $words[$i] --vault --passphrase-file; and set -q words[(math $i + 1)]
            set -a told $words[$i] $words[(math $i + 1)]
        else if string match -q -- '--vault=*' $words[$i]; or string match -q -- '--passphrase-file=*' $words[$i]
            set -a told $words[$i]
        end
    end
    keyherd --quiet $told __complete $argv[1] 2>/dev/null </dev/null
end

# What a program takes that stands after our own words.
function __keyherd_program
    set -l words (commandline -opc)
    set -l start (contains -i -- -- $words; or echo 2)
    set -e words[1..$start]
    complete -C (string join ' ' -- (string escape -- $words) (commandline -ct))
end

complete -c keyherd -f
)FISH"_L1;

QString quoted(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1).replace(u'\n', u' ');
    return u'\'' + text + u'\'';
}

/// What `complete` is told of a value: whether files may stand there, and what else.
QString sourceOf(const Offer &offer)
{
    switch (offer.kind) {
    case Offer::Kind::Keys:
        return u" -a '(__keyherd_ask keys)'"_s;
    case Offer::Kind::Providers:
        return u" -a '(__keyherd_ask providers)'"_s;
    case Offer::Kind::KeysAndProviders:
        return u" -a '(__keyherd_ask both)'"_s;
    case Offer::Kind::Clients:
        return u" -a '(__keyherd_ask clients)'"_s;
    case Offer::Kind::Files:
        return u" -F"_s;
    case Offer::Kind::Folders:
        return u" -a '(__fish_complete_directories)'"_s;
    case Offer::Kind::Program:
        return u" -a '(__keyherd_program)'"_s;
    case Offer::Kind::Words:
        return u" -a '%1'"_s.arg(offer.words.join(u' '));
    case Offer::Kind::Nothing:
        break;
    }
    return {};
}

QString valueOf(const Offer &offer)
{
    return (offer.kind == Offer::Kind::Files ? u" -r"_s : u" -x"_s) + sourceOf(offer);
}

QString is(const QString &command, const QString &place = {})
{
    const QString condition = u"__keyherd_is \"%1\""_s.arg(command) + (place.isEmpty() ? QString() : u' ' + place);
    return u" -n '%1'"_s.arg(condition);
}

QString optionLine(const QString &condition, const GrammarOption &option)
{
    QString line = u"complete -c keyherd"_s + condition;
    for (const QString &name : option.names)
        line += name.startsWith("--"_L1) ? u" -l "_s + name.sliced(2) : u" -s "_s + name.sliced(1);
    if (!option.value.isEmpty())
        line += valueOf(offerFor(option.value));
    return line + u" -d "_s + quoted(option.help) + u'\n';
}

QString commandsFunction(const Grammar &grammar)
{
    QString text = u"\nfunction __keyherd_commands\n    switch \"$argv[1]\"\n"_s;
    QStringList parents{QString()};
    for (const GrammarCommand &command : grammar.commands) {
        if (!parents.contains(parentOf(command)))
            parents << parentOf(command);
    }
    for (const QString &parent : std::as_const(parents)) {
        text += u"        case %1\n            string split ' ' --"_s.arg(quoted(parent));
        QStringList words;
        for (const GrammarCommand &command : grammar.commands) {
            if (parentOf(command) == parent)
                words << lastWord(command);
        }
        text += u" '%1'\n"_s.arg(words.join(u' '));
    }
    return text + u"    end\nend\n"_s;
}

QString valuesFunction(const Grammar &grammar)
{
    QStringList cases;
    for (const GrammarOption &option : grammar.options) {
        for (const QString &name : option.value.isEmpty() ? QStringList() : option.names)
            cases << u"'* %1'"_s.arg(name);
    }
    for (const GrammarCommand &command : grammar.commands) {
        for (const GrammarOption &option : command.options) {
            for (const QString &name : option.value.isEmpty() ? QStringList() : option.names)
                cases << quoted(command.name + u' ' + name);
        }
    }
    return u"\nfunction __keyherd_takes_value\n    switch \"$argv[1] $argv[2]\"\n        case %1\n            return 0\n    end\n"
           "    return 1\nend\n"_s.arg(cases.join(u' '));
}

} // namespace

QString fishCompletion(const Grammar &grammar)
{
    QString text = u"# fish completion for keyherd\n"_s + commandsFunction(grammar) + valuesFunction(grammar) + walking;
    for (const GrammarOption &option : grammar.options)
        text += optionLine(QString(), option);
    for (const GrammarCommand &command : grammar.commands) {
        text += u"\ncomplete -c keyherd"_s + is(parentOf(command), u"0"_s) + u" -a "_s + lastWord(command) + u" -d "_s
              + quoted(command.help) + u'\n';
        for (const GrammarOption &option : command.options)
            text += optionLine(is(command.name), option);
        for (qsizetype place = 0; place < command.arguments.size(); ++place) {
            const GrammarArgument &argument = command.arguments.at(place);
            const QString source = sourceOf(offerFor(argument.name));
            if (!source.isEmpty())
                text += u"complete -c keyherd"_s
                      + is(command.name, argument.repeatable ? u"+"_s : QString::number(place)) + source + u'\n';
        }
    }
    return text;
}

} // namespace keyherd
