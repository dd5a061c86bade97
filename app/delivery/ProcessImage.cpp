// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ProcessImage.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <unistd.h>

extern char **environ; // NOLINT(readability-redundant-declaration): POSIX has it in no header

namespace keyherd {

Result<ProcessImage> ProcessImage::of(const Program &program, const std::vector<RunVariable> &variables)
{
    ProcessImage image;
    image.m_path = QFile::encodeName(program.path);
    image.m_arguments = program.arguments;
    for (char **entry = environ; *entry != nullptr; ++entry) {
        const QByteArrayView name = QByteArrayView(*entry).first(static_cast<qsizetype>(std::strcspn(*entry, "=")));
        const auto isSet = [name](const RunVariable &variable) { return variable.name.toUtf8() == name; };
        if (std::ranges::none_of(variables, isSet))
            image.m_environment.push_back(*entry);
    }
    for (const RunVariable &variable : variables) {
        const QByteArray name = variable.name.toUtf8() + '=';
        auto text = Secret::allocate(static_cast<std::size_t>(name.size()) + variable.value.size() + 1);
        if (!text)
            return fail(text.error());
        const auto value = std::ranges::copy(name, text->writable().begin()).out;
        std::ranges::copy(variable.value.view(), value);
        image.m_environment.push_back(reinterpret_cast<char *>(text->writable().data()));
        image.m_variables.push_back(std::move(*text));
    }
    image.m_environment.push_back(nullptr);
    for (QByteArray &argument : image.m_arguments)
        image.m_argv.push_back(argument.data());
    image.m_argv.push_back(nullptr);
    // A script that names no interpreter is the shell's, as `execvp` has it.
    image.m_shellArgv = image.m_argv;
    image.m_shellArgv.insert(image.m_shellArgv.begin(), image.m_shell.data());
    image.m_shellArgv[1] = image.m_path.data();
    return image;
}

int ProcessImage::become() const
{
    ::execve(m_path.constData(), m_argv.data(), m_environment.data());
    if (errno == ENOEXEC)
        ::execve(m_shell.constData(), m_shellArgv.data(), m_environment.data());
    return errno;
}

Error notStarted(const QByteArray &name, int error)
{
    const QString shown = QString::fromLocal8Bit(name);
    if (error == ENOENT || error == ENOTDIR)
        return {ErrorCode::ProgramNotFound, {{ErrorField::Detail, shown}}};
    return {ErrorCode::ProgramNotStarted,
            {{ErrorField::Detail, shown}, {ErrorField::Reason, QString::fromLocal8Bit(std::strerror(error))}}};
}

} // namespace keyherd
