// SPDX-License-Identifier: GPL-3.0-or-later
// A process cannot become another program here: it starts a child and ends with its exit code. Ctrl-C reaches the child by itself, for it
// belongs to the same console.
#include "delivery/Program.h"

#include "delivery/SecretFilter.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

namespace keyherd {

namespace {

enum class Outputs { Passed, Masked };

QProcessEnvironment environmentWith(const std::vector<RunVariable> &variables)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const RunVariable &variable : variables)
        environment.insert(variable.name, QString::fromUtf8(variable.value.view()));
    return environment;
}

// The child decides what becomes of Ctrl-C.
BOOL WINAPI leaveToChild(DWORD)
{
    return TRUE;
}

void pass(QProcess &child, QProcess::ProcessChannel channel, SecretFilter &filter)
{
    child.setReadChannel(channel);
    QByteArray bytes = child.readAll();
    filter.take(bytes);
    wipe(bytes);
}

SecretFilter::Sink into(std::FILE *stream)
{
    return [stream](QByteArrayView bytes) {
        std::fwrite(bytes.data(), 1, static_cast<std::size_t>(bytes.size()), stream);
        std::fflush(stream);
    };
}

Result<int> run(const Program &program, const std::vector<RunVariable> &variables, const std::vector<Secret> &secrets,
                Outputs outputs)
{
    QStringList arguments;
    for (const QByteArray &argument : program.arguments.sliced(1))
        arguments << QString::fromUtf8(argument);
    QProcess child;
    child.setProcessEnvironment(environmentWith(variables));
    child.setInputChannelMode(QProcess::ForwardedInputChannel);
    child.setProcessChannelMode(outputs == Outputs::Passed ? QProcess::ForwardedChannels : QProcess::SeparateChannels);
    child.start(program.path, arguments);
    if (!child.waitForStarted(-1))
        return fail(ErrorCode::ProgramNotStarted,
                    {{ErrorField::Detail, QString::fromUtf8(program.arguments.constFirst())},
                     {ErrorField::Reason, child.errorString()}});
    SetConsoleCtrlHandler(leaveToChild, TRUE);
    SecretFilter output(secrets, into(stdout));
    SecretFilter errors(secrets, into(stderr));
    if (outputs == Outputs::Masked) {
        constexpr int interval = 50; // milliseconds: one of the two may be silent
        QObject::connect(&child, &QProcess::readyReadStandardOutput, &child,
                         [&] { pass(child, QProcess::StandardOutput, output); });
        QObject::connect(&child, &QProcess::readyReadStandardError, &child,
                         [&] { pass(child, QProcess::StandardError, errors); });
        while (child.state() != QProcess::NotRunning)
            static_cast<void>(child.waitForFinished(interval));
        pass(child, QProcess::StandardOutput, output);
        pass(child, QProcess::StandardError, errors);
        output.finish();
        errors.finish();
    } else {
        static_cast<void>(child.waitForFinished(-1));
    }
    return child.exitCode();
}

} // namespace

Result<Program> Program::find(const QList<QByteArray> &arguments)
{
    const QString name = QString::fromUtf8(arguments.constFirst());
    const bool isPath = name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\'));
    const QString path = isPath ? QDir::current().absoluteFilePath(name) : QStandardPaths::findExecutable(name);
    if (name.isEmpty() || path.isEmpty() || !QFileInfo::exists(path))
        return fail(ErrorCode::ProgramNotFound, {{ErrorField::Detail, name}});
    return Program{QDir::toNativeSeparators(path), arguments};
}

Result<int> becomeProgram(const Program &program, const std::vector<RunVariable> &variables, const ProcessState &)
{
    return run(program, variables, {}, Outputs::Passed);
}

Result<int> runMasked(const Program &program, const std::vector<RunVariable> &variables,
                      const std::vector<Secret> &secrets, const ProcessState &)
{
    return run(program, variables, secrets, Outputs::Masked);
}

} // namespace keyherd
