// SPDX-License-Identifier: GPL-3.0-or-later
// For bash from 3.2 on, which macOS has, without the package bash-completion.
#include "cli/CompletionScripts.h"

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

// Bash takes "--vault=a" and "openai/a:b" for several words; they are put together again, and what stands before the last break is left out of
// each answer, for only the rest is replaced.
const QLatin1StringView fixedPart = R"BASH(
_keyherd_ask()
{
    local name
    while IFS=$'\t' read -r name _; do
        [[ $name == "$_keyherd_word"* ]] && _keyherd_found+=("$name")
    done < <(keyherd "${_keyherd_global[@]}" __complete "$1" 2>/dev/null </dev/null)
}

_keyherd_offer()
{
    local name
    case $1 in
        keys | providers | both | clients) _keyherd_ask "$1" ;;
        files | folders | programs)
            local action=-f
            [[ $1 == folders ]] && action=-d
            [[ $1 == programs ]] && action=-c
            [[ $1 == programs ]] || { compopt -o filenames 2>/dev/null && _keyherd_quoted=1; }
            while IFS= read -r name; do
                _keyherd_found+=("$name")
            done < <(compgen "$action" -- "$_keyherd_word")
            ;;
        *)
            for name in $1; do
                [[ $name == "$_keyherd_word"* ]] && _keyherd_found+=("$name")
            done
            ;;
    esac
}

# The words up to the cursor, as the person means them; the last of them begins with `_keyherd_before`, which stays.
_keyherd_read_words()
{
    local line=${COMP_LINE:0:COMP_POINT} piece space i
    _keyherd_words=()
    _keyherd_before=
    for ((i = 0; i <= COMP_CWORD; i++)); do
        space=${line%%[![:space:]]*}
        line=${line#"$space"}
        piece=${COMP_WORDS[i]}
        ((i == COMP_CWORD)) && piece=$line
        if [[ $i -gt 0 && -z $space ]]; then
            ((i == COMP_CWORD)) && _keyherd_before=${_keyherd_words[${#_keyherd_words[@]} - 1]}
            if ((i == COMP_CWORD)) && [[ $piece == [=:] ]]; then
                _keyherd_before+=$piece
            fi
            _keyherd_words[${#_keyherd_words[@]} - 1]+=$piece
        else
            _keyherd_words+=("$piece")
        fi
        line=${line#"$piece"}
    done
}

_keyherd()
{
    local -a _keyherd_words _keyherd_found _keyherd_global
    local _keyherd_before _keyherd_word _keyherd_quoted=
    local command='' position=0 value='' option='' ended='' prefix='' word i found
    _keyherd_read_words
    COMPREPLY=()
    _keyherd_global=(--quiet)
    for ((i = 1; i < ${#_keyherd_words[@]} - 1; i++)); do
        word=${_keyherd_words[i]//\\/}
        if [[ -n $value ]]; then
            [[ $option == --vault || $option == --passphrase-file ]] && _keyherd_global+=("$option" "$word")
            value=
        elif [[ -n $ended ]]; then
            position=$((position + 1))
        elif [[ $word == -- ]]; then
            ended=1
        elif [[ $word == --vault=* || $word == --passphrase-file=* ]]; then
            _keyherd_global+=("$word")
        elif [[ $word == -*=* ]]; then
            continue
        elif [[ $word == -* ]]; then
            option=$word
            value=$(_keyherd_value "$command" "$word")
        elif ((position == 0)) && [[ " $(_keyherd_commands "$command") " == *" $word "* ]]; then
            command="${command:+$command }$word"
        else
            # All that follows another program is for that one.
            [[ $(_keyherd_argument "$command" "$position") == programs ]] && ended=1
            position=$((position + 1))
        fi
    done
    _keyherd_word=${_keyherd_words[${#_keyherd_words[@]} - 1]}
    if [[ $_keyherd_word == [\"\']* ]]; then
        _keyherd_quoted=1
        _keyherd_word=${_keyherd_word:1}
    fi
    _keyherd_word=${_keyherd_word//\\/}
    if [[ -z $ended && -z $value && $_keyherd_word == --*=* ]]; then
        value=$(_keyherd_value "$command" "${_keyherd_word%%=*}")
        _keyherd_before=${_keyherd_before#"${_keyherd_word%%=*}="}
        # A shell that was told to take them for one word replaces the option, too.
        [[ $COMP_WORDBREAKS == *=* ]] || prefix=${_keyherd_word%%=*}=
        _keyherd_word=${_keyherd_word#*=}
    fi
    if [[ -n $value ]]; then
        _keyherd_offer "$value"
    elif [[ -z $ended && $_keyherd_word == -* ]]; then
        _keyherd_offer "$(_keyherd_options "$command")"
    else
        ((position == 0)) && _keyherd_offer "$(_keyherd_commands "$command")"
        _keyherd_offer "$(_keyherd_argument "$command" "$position")"
    fi
    for found in "${_keyherd_found[@]}"; do
        found=${found#"$_keyherd_before"}
        [[ -n $_keyherd_quoted ]] || found=$(printf '%q' "$found")
        COMPREPLY+=("$prefix$found")
    done
}
complete -F _keyherd keyherd
)BASH"_L1;

QString wordOf(const Offer &offer)
{
    switch (offer.kind) {
    case Offer::Kind::Keys:
        return u"keys"_s;
    case Offer::Kind::Providers:
        return u"providers"_s;
    case Offer::Kind::KeysAndProviders:
        return u"both"_s;
    case Offer::Kind::Clients:
        return u"clients"_s;
    case Offer::Kind::Files:
        return u"files"_s;
    case Offer::Kind::Folders:
        return u"folders"_s;
    case Offer::Kind::Program:
        return u"programs"_s;
    case Offer::Kind::Words:
        return offer.words.join(u' ');
    case Offer::Kind::Nothing:
        break;
    }
    return u" "_s; // something follows, but nothing that is known
}

/// A function that answers with the text of the first pattern that fits its arguments.
QString lookup(const QString &name, const QString &about, const QList<std::pair<QString, QString>> &cases)
{
    QString text = u"\n# %1\n%2()\n{\n    case \"$*\" in\n"_s.arg(about, name);
    for (const auto &[pattern, answer] : cases)
        text += u"        %1) echo '%2' ;;\n"_s.arg(pattern, answer);
    return text + u"    esac\n}\n"_s;
}

QString quoted(const QString &text)
{
    return u'\'' + text + u'\'';
}

QString commandsFunction(const Grammar &grammar)
{
    QList<std::pair<QString, QString>> cases;
    QStringList parents{QString()};
    for (const GrammarCommand &command : grammar.commands) {
        if (!parents.contains(parentOf(command)))
            parents << parentOf(command);
    }
    for (const QString &parent : std::as_const(parents)) {
        QStringList words;
        for (const GrammarCommand &command : grammar.commands) {
            if (parentOf(command) == parent)
                words << lastWord(command);
        }
        cases.append({quoted(parent), words.join(u' ')});
    }
    return lookup(u"_keyherd_commands"_s, u"The commands of a command."_s, cases);
}

QString optionsFunction(const Grammar &grammar)
{
    const auto namesOf = [](const QList<GrammarOption> &options) {
        QStringList names;
        for (const GrammarOption &option : options)
            names << option.names.constLast();
        return names.join(u' ');
    };
    const QString general = namesOf(grammar.options);
    QList<std::pair<QString, QString>> cases;
    for (const GrammarCommand &command : grammar.commands) {
        if (!command.options.isEmpty())
            cases.append({quoted(command.name), namesOf(command.options) + u' ' + general});
    }
    cases.append({u"*"_s, general});
    return lookup(u"_keyherd_options"_s, u"The options of a command."_s, cases);
}

QString valueFunction(const Grammar &grammar)
{
    QList<std::pair<QString, QString>> cases;
    for (const GrammarCommand &command : grammar.commands) {
        for (const GrammarOption &option : command.options) {
            for (const QString &name : option.value.isEmpty() ? QStringList() : option.names)
                cases.append({quoted(command.name + u' ' + name), wordOf(offerFor(option.value))});
        }
    }
    for (const GrammarOption &option : grammar.options) {
        for (const QString &name : option.value.isEmpty() ? QStringList() : option.names)
            cases.append({u"*\" %1\""_s.arg(name), wordOf(offerFor(option.value))});
    }
    return lookup(u"_keyherd_value"_s, u"What follows an option of a command."_s, cases);
}

QString argumentFunction(const Grammar &grammar)
{
    QList<std::pair<QString, QString>> cases;
    for (const GrammarCommand &command : grammar.commands) {
        for (qsizetype place = 0; place < command.arguments.size(); ++place) {
            const GrammarArgument &argument = command.arguments.at(place);
            const QString pattern = argument.repeatable ? quoted(command.name + u' ') + u'*'
                                                        : quoted(u"%1 %2"_s.arg(command.name).arg(place));
            cases.append({pattern, wordOf(offerFor(argument.name))});
        }
    }
    return lookup(u"_keyherd_argument"_s, u"What stands in a place of a command."_s, cases);
}

} // namespace

QString bashCompletion(const Grammar &grammar)
{
    return u"# bash completion for keyherd                              -*- shell-script -*-\n"_s
         + commandsFunction(grammar) + optionsFunction(grammar) + valueFunction(grammar) + argumentFunction(grammar)
         + fixedPart;
}

} // namespace keyherd
