// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProgramFacts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd::facts {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ProgramFacts)

public:
    static QString description() { return tr("Keeps API keys in an encrypted vault and hands them out safely."); }
    static QString key() { return tr("KEY is a number, provider/name, or a provider alone: its active key."); }
    static QString exitCodes(const QString &list) { return tr("Exit codes: %1.").arg(list); }

    static QList<Explained> codes()
    {
        return {{u"0"_s, tr("done")},
                {u"1"_s, tr("failed")},
                {u"2"_s, tr("wrong usage")},
                {u"3"_s, tr("not found")},
                {u"4"_s, tr("locked")},
                {u"5"_s, tr("a tested key is not valid")},
                {u"6"_s, tr("damaged or tampered with")},
                {u"7"_s, tr("unreachable")}};
    }

    static QStringList paragraphs()
    {
        return {
            tr("Each key is encrypted on its own in a vault, which the system's keychain or a passphrase opens. Keyherd shows "
               "which keys still work, and hands each program just the key that it needs. The history, which nobody can "
               "alter unseen, says who got which key and when."),
            tr("A secret is never taken from the argument list: it is read from standard input, or asked for. An error is "
               "one line on standard error that says what is wrong and what to do.")};
    }

    static QList<Explained> environment()
    {
        return {{u"KEYHERD_VAULT"_s, tr("The vault, where --vault names none.")},
                {u"LC_ALL, LC_MESSAGES, LANG"_s, tr("The language of texts, where --lang names none.")},
                {u"XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME"_s,
                 tr("Where the folders of vault, settings and log are; else ~/.local/share, ~/.config and "
                    "~/.local/state.")}};
    }

    static QList<Explained> environmentOfCommands()
    {
        return {{u"KEYHERD_PASSPHRASE_FILE"_s, tr("A file with the passphrase, where --passphrase-file names none.")},
                {u"KEYHERD_AGENT"_s, tr("The socket of the agent.")},
                {u"NO_COLOR"_s, tr("Set to anything: no colours.")}};
    }

    static QList<Explained> files()
    {
        return {{u"$XDG_RUNTIME_DIR/keyherd/agent.sock"_s, tr("The socket of the agent. Only its owner reaches it.")},
                {u"$XDG_DATA_HOME/keyherd/vault.db"_s, tr("The vault. Only its owner can read and write it.")},
                {u"$XDG_CONFIG_HOME/keyherd/keyherd.conf"_s, tr("The settings. They hold no secret.")},
                {u"$XDG_STATE_HOME/keyherd/keyherd.log"_s, tr("The log. Secrets in it are masked.")}};
    }

    static QList<Explained> examples()
    {
        return {{u"keyherd init"_s, tr("Make a vault.")},
                {u"keyherd add openai --name work < key.txt"_s, tr("Keep a key that stands in a file.")},
                {u"keyherd import dotenv .env"_s, tr("Take in the keys of a .env file.")},
                {u"keyherd test --all"_s, tr("Ask the providers which keys still work.")},
                {u"keyherd run --provider openai -- some-program"_s, tr("Give a key to a program.")},
                {u"keyherd copy openai/work --clear-after 20"_s, tr("Have a key on the clipboard for 20 seconds.")},
                {u"keyherd usage --since 2026-01-31"_s, tr("See which programs got which key since that day.")},
                {u"keyherd scan --fail"_s,
                 tr("Fail if a key lies in a file of the working folder, in a build for instance.")},
                {u"eval \"$(keyherd completion bash)\""_s, tr("Let this shell complete commands and keys.")}};
    }
};

} // namespace

QString description()
{
    return Words::description();
}

QString keyArgument()
{
    return Words::key();
}

QList<Explained> exitCodes()
{
    return Words::codes();
}

QString helpEnding()
{
    QStringList codes;
    for (const Explained &code : exitCodes())
        codes << code.word + u' ' + code.meaning;
    return keyArgument() + u'\n' + Words::exitCodes(codes.join(", "_L1));
}

QStringList paragraphs()
{
    return Words::paragraphs();
}

QList<Explained> environment()
{
    return Words::environment();
}

QList<Explained> environmentOfCommands()
{
    return Words::environmentOfCommands();
}

QList<Explained> files()
{
    return Words::files();
}

QList<Explained> examples()
{
    return Words::examples();
}

} // namespace keyherd::facts
