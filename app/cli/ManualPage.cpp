// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ManualPage.h"

#include "cli/Roff.h"
#include "wording/DesktopOptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ManualPage)

public:
    static QString manual() { return tr("User Commands"); }
    static QString name() { return tr("NAME"); }
    static QString synopsis() { return tr("SYNOPSIS"); }
    static QString description() { return tr("DESCRIPTION"); }
    static QString options() { return tr("OPTIONS"); }
    static QString commands() { return tr("COMMANDS"); }
    static QString exitStatus() { return tr("EXIT STATUS"); }
    static QString environment() { return tr("ENVIRONMENT"); }
    static QString files() { return tr("FILES"); }
    static QString examples() { return tr("EXAMPLES"); }
    static QString seeAlso() { return tr("SEE ALSO"); }

    static QString command() { return tr("COMMAND"); }
    static QString option() { return tr("OPTIONS"); }
    static QString ofEveryCommand() { return tr("Every command accepts these, before or after its own name."); }
    static QString keepsKeys() { return tr("keep API keys safe, and hand them out"); }
    static QString keepsKeysInAWindow() { return tr("keep API keys safe, in a window"); }
    static QString window()
    {
        return tr(
            "The window of Keyherd. It shows the keys of the vault, which of them work and who got them, and adds, "
            "tests, replaces and hands out keys. All that it does, keyherd(1) does on the command line, with the same "
            "vault; the two may run at the same time.");
    }
    static QString desktopDone() { return tr("the window was closed"); }
    static QString desktopFailed() { return tr("it could not start"); }
};

QByteArray optionTerm(const QStringList &names, const QString &value)
{
    QByteArrayList terms;
    for (const QString &name : names)
        terms << Roff::bold(name);
    return terms.join(", ") + (value.isEmpty() ? QByteArray() : ' ' + Roff::italic(value));
}

QByteArray argumentTerm(const GrammarArgument &argument)
{
    const QByteArray term = Roff::italic(argument.name) + (argument.repeatable ? "\\&..." : "");
    return argument.required ? term : '[' + term + ']';
}

QByteArray usageOf(const Grammar &grammar, const GrammarCommand &command)
{
    QByteArray usage = Roff::bold(grammar.program + u' ' + command.name);
    if (!command.runs)
        return usage + ' ' + Roff::italic(Words::command());
    if (!command.options.isEmpty())
        usage += " [" + Roff::italic(Words::option()) + ']';
    for (const GrammarArgument &argument : command.arguments)
        usage += ' ' + argumentTerm(argument);
    return usage;
}

void describe(Roff &page, const GrammarCommand &command)
{
    page.line(Roff::escaped(command.help + (command.help.endsWith(u'.') ? u""_s : u"."_s)));
    for (const GrammarArgument &argument : command.arguments)
        page.item(Roff::italic(argument.name), argument.help);
    for (const GrammarOption &option : command.options)
        page.item(optionTerm(option.names, option.value), option.help);
}

void list(Roff &page, const QString &heading, const QList<Explained> &items)
{
    page.section(heading);
    for (const Explained &item : items)
        page.item(Roff::bold(item.word), item.meaning);
}

Roff begun(const QString &program, const QString &purpose, const ManualEdition &edition)
{
    Roff page(program, edition.date, u"Keyherd "_s + edition.version, Words::manual());
    page.section(Words::name());
    page.line(Roff::escaped(program) + " \\- " + Roff::escaped(purpose));
    page.section(Words::synopsis());
    return page;
}

void seeAlso(Roff &page, const QString &program)
{
    page.section(Words::seeAlso());
    page.line(".BR " + Roff::escaped(program) + " (1)");
}

} // namespace

QByteArray commandManual(const Grammar &grammar, const ManualEdition &edition)
{
    Roff page = begun(grammar.program, Words::keepsKeys(), edition);
    page.line(Roff::bold(grammar.program) + " [" + Roff::italic(Words::option()) + "] "
              + Roff::italic(Words::command()));
    page.section(Words::description());
    page.paragraph(grammar.description);
    for (const QString &paragraph : facts::paragraphs())
        page.paragraph(paragraph);
    page.paragraph(facts::keyArgument());

    page.section(Words::options());
    page.paragraph(Words::ofEveryCommand());
    for (const GrammarOption &option : grammar.options)
        page.item(optionTerm(option.names, option.value), option.help);

    page.section(Words::commands());
    for (const GrammarCommand &command : grammar.commands) {
        page.subsection(usageOf(grammar, command));
        describe(page, command);
    }

    list(page, Words::exitStatus(), facts::exitCodes());
    list(page, Words::environment(), facts::environment() + facts::environmentOfCommands());
    list(page, Words::files(), facts::files());
    page.section(Words::examples());
    for (const Explained &example : facts::examples())
        page.example(example.word, example.meaning);
    seeAlso(page, u"keyherd-desktop"_s);
    return page.page();
}

QByteArray desktopManual(const DesktopOptions &options, const ManualEdition &edition)
{
    const QString program = u"keyherd-desktop"_s;
    Roff page = begun(program, Words::keepsKeysInAWindow(), edition);
    page.line(Roff::bold(program) + " [" + Roff::italic(Words::option()) + ']');
    page.section(Words::description());
    page.paragraph(options.description);
    page.paragraph(Words::window());

    page.section(Words::options());
    QCommandLineParser parser; // knows the two that every program has
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    for (const QCommandLineOption &option : QList{help, version} + options.all()) {
        QStringList names;
        for (const QString &name : option.names())
            names << (name.size() == 1 ? u"-"_s : u"--"_s) + name;
        page.item(optionTerm(names, option.valueName()), option.description());
    }

    list(page, Words::exitStatus(), {{u"0"_s, Words::desktopDone()}, {u"1"_s, Words::desktopFailed()}});
    list(page, Words::environment(), facts::environment());
    list(page, Words::files(), facts::files());
    seeAlso(page, u"keyherd"_s);
    return page.page();
}

} // namespace keyherd
