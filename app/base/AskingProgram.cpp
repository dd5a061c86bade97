// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/AskingProgram.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#  include <QFile>
#elif defined(Q_OS_DARWIN)
#  include <libproc.h>
#elif defined(Q_OS_WIN)
#  include <tlhelp32.h>
#  include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

#ifdef Q_OS_LINUX

qint64 parentOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // The name in brackets may hold anything, even brackets (proc(5)).
    const QByteArray text = file.readAll();
    return text.mid(text.lastIndexOf(')') + 1).simplified().split(' ').value(1).toLongLong();
}

QString executableOf(qint64 process)
{
    return QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(process));
}

#elif defined(Q_OS_DARWIN)

qint64 parentOf(qint64 process)
{
    proc_bsdinfo info = {};
    const int size = proc_pidinfo(static_cast<int>(process), PROC_PIDTBSDINFO, 0, &info, sizeof info);
    return size == sizeof info ? info.pbi_ppid : 0;
}

QString executableOf(qint64 process)
{
    char path[PROC_PIDPATHINFO_MAXSIZE] = {};
    return proc_pidpath(static_cast<int>(process), path, sizeof path) > 0 ? QString::fromUtf8(path) : QString();
}

#elif defined(Q_OS_WIN)

qint64 parentOf(qint64 process)
{
    const HANDLE snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    PROCESSENTRY32W entry = {};
    entry.dwSize = sizeof entry;
    qint64 parent = 0;
    for (BOOL more = Process32FirstW(snapshot, &entry); more && parent == 0; more = Process32NextW(snapshot, &entry)) {
        if (entry.th32ProcessID == process)
            parent = entry.th32ParentProcessID;
    }
    CloseHandle(snapshot);
    return parent;
}

QString executableOf(qint64 process)
{
    const HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    if (!handle)
        return {};
    wchar_t path[MAX_PATH] = {};
    DWORD size = MAX_PATH;
    const bool known = QueryFullProcessImageNameW(handle, 0, path, &size);
    CloseHandle(handle);
    return known ? QString::fromWCharArray(path, static_cast<int>(size)) : QString();
}

#else

qint64 parentOf(qint64)
{
    return 0;
}

QString executableOf(qint64)
{
    return {};
}

#endif

} // namespace

QString programAsking(qint64 process)
{
    constexpr int furthest = 16;
    for (int step = 0; step < furthest; ++step) {
        process = parentOf(process);
        if (process <= 1)
            return {};
        const QString path = executableOf(process);
        if (!path.isEmpty())
            return path;
    }
    return {};
}

} // namespace keyherd
