// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Hardening.h"
#include "base/Log.h"
#include "base/Paths.h"
#include "cli/CommandLine.h"
#include "cli/Commands.h"
#include "cli/ErrorLine.h"
#include "cli/OutOfMemory.h"
#include "cli/Terminal.h"
#include "cli/Translation.h"
#include "delivery/ProcessState.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Main)

public:
    static QString description() { return tr("Keeps API keys in an encrypted vault and hands them out safely."); }
    static QString footer()
    {
        return tr("KEY is a number, provider/name, or a provider alone: its active key.\n"
                  "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 locked, 5 a tested key is not valid, "
                  "6 damaged or tampered with, 7 unreachable.");
    }
};

void addCommands(CommandLine &line)
{
    addInitCommand(line);
    addStatusCommand(line);
    addProviderCommands(line);
    addAddCommand(line);
    addKeyCommands(line);
    addEditCommand(line);
    addImportCommand(line);
    addScanCommand(line);
    addRunCommand(line);
    addInjectCommand(line);
    addExportCommand(line);
    addLinkCommands(line);
    addTestCommand(line);
    addSyncCommand(line);
    addRotateCommand(line);
    addProvisionCommand(line);
    addIssuedCommands(line);
    addAuditCommand(line);
    addDoctorCommand(line);
}

// Only where there is a screen for it and a program beside this one.
bool startDesktop()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return false;
#endif
    const QString desktop = QCoreApplication::applicationDirPath() + "/keyherd-desktop"_L1;
    return QFileInfo(desktop).isExecutable() && QProcess::startDetached(desktop, {});
}

int report(Console &console, const Error &error, const QString &command)
{
    console.progress({});
    console.error(errorLine(error, command));
    return static_cast<int>(exitCodeFor(error.code));
}

// As bytes, for another program may be among them: on Unix an argument is any bytes.
QList<QByteArray> argumentsOf(int argc, char *argv[])
{
    QList<QByteArray> arguments;
#ifdef Q_OS_WIN
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    for (const QString &argument : QCoreApplication::arguments())
        arguments << argument.toUtf8();
#else
    for (int i = 0; i < argc; ++i)
        arguments << QByteArray(argv[i]);
#endif
    return arguments.sliced(1);
}

// The grammar says where another program's arguments begin, but the language must be known before its texts are made.
Result<void> chooseLanguage(const QList<QByteArray> &arguments)
{
    CommandLine line({}, {});
    addCommands(line);
    QStringList own;
    for (const QByteArray &argument : arguments.first(line.ownArguments(arguments)))
        own << QString::fromUtf8(argument);
    return installTranslation(own);
}

int run(Console &console, const QList<QByteArray> &arguments, const ProcessState &state)
{
    const auto translated = chooseLanguage(arguments);
    if (!translated)
        return report(console, translated.error(), {});
    sayWhenMemoryRunsOut();
    if (arguments.isEmpty() && startDesktop())
        return static_cast<int>(ExitCode::Done);

    CommandLine line(Words::description(), Words::footer());
    addCommands(line);
    const auto request = line.parse(arguments);
    if (arguments.isEmpty()) {
        console.print(line.help());
        return static_cast<int>(ExitCode::Done);
    }
    if (!request)
        return report(console, request.error(), line.commandName());
    if (!request->action) {
        console.print(request->text);
        return static_cast<int>(ExitCode::Done);
    }
    console.setQuiet(request->options.quiet);
    Invocation invocation{request->options, console, state};
    const auto code = request->action(invocation);
    if (!code)
        return report(console, code.error(), line.commandName());
    return static_cast<int>(*code);
}

} // namespace

} // namespace keyherd

int main(int argc, char *argv[])
{
    using namespace keyherd;
    const ProcessState state = ProcessState::now();
    hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"keyherd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYHERD_VERSION));
    terminal::prepareStreams();
    startLog(Paths::standard().log, false);

    Console console;
    const int code = run(console, argumentsOf(argc, argv), state);
    if (const auto written = console.outcome(); !written && code == 0) {
        // A reader that went away, as `head` does, asked for no message.
        return console.readerGone() ? static_cast<int>(ExitCode::Failed) : report(console, written.error(), {});
    }
    return code;
}
