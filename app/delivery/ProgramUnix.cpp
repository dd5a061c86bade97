// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Program.h"

#include "delivery/ProcessImage.h"

#include <QDir>
#include <QFile>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace keyherd {

namespace {

// 0 if it can be started.
int obstacleAt(const QByteArray &path)
{
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0)
        return errno;
    if (S_ISDIR(status.st_mode))
        return EISDIR;
    return ::access(path.constData(), X_OK) == 0 ? 0 : errno;
}

QString absolute(const QByteArray &path)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(QFile::decodeName(path)));
}

} // namespace

Result<Program> Program::find(const QList<QByteArray> &arguments)
{
    const QByteArray &name = arguments.constFirst();
    if (name.isEmpty())
        return fail(notStarted(name, ENOENT));
    if (name.contains('/')) {
        const int obstacle = obstacleAt(name);
        if (obstacle != 0)
            return fail(notStarted(name, obstacle));
        return Program{absolute(name), arguments};
    }
    const QByteArray folders = qEnvironmentVariableIsSet("PATH") ? qgetenv("PATH") : QByteArray("/usr/bin:/bin");
    int obstacle = ENOENT;
    for (const QByteArray &folder : folders.split(':')) {
        const QByteArray path = folder.isEmpty() ? name : folder + '/' + name;
        const int found = obstacleAt(path);
        if (found == 0)
            return Program{absolute(path), arguments};
        if (found == EACCES)
            obstacle = EACCES;
    }
    return fail(notStarted(name, obstacle));
}

Result<int> becomeProgram(const Program &program, const std::vector<RunVariable> &variables, const ProcessState &state)
{
    const auto image = ProcessImage::of(program, variables);
    if (!image)
        return fail(image.error());
    state.keepDescriptorsBack();
    state.restore();
    return fail(notStarted(program.arguments.constFirst(), image->become()));
}

} // namespace keyherd
