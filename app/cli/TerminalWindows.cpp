// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Terminal.h"

#include <QScopeGuard>

#include <array>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace keyherd::terminal {

namespace {

HANDLE openConsole(const wchar_t *name)
{
    return CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING,
                       0, nullptr);
}

void writeTo(HANDLE console, const QString &text)
{
    DWORD written = 0;
    WriteConsoleW(console, text.utf16(), static_cast<DWORD>(text.size()), &written, nullptr);
}

// One line of UTF-16 units, without its end.
Result<Secret> readLine(HANDLE console)
{
    auto wide = Secret::allocate(longestAnswer * sizeof(wchar_t));
    if (!wide)
        return wide;
    auto *units = reinterpret_cast<wchar_t *>(wide->writable().data());
    DWORD count = 0;
    if (!ReadConsoleW(console, units, static_cast<DWORD>(longestAnswer), &count, nullptr) || count == 0)
        return fail(ErrorCode::Cancelled);
    while (count > 0 && (units[count - 1] == L'\n' || units[count - 1] == L'\r'))
        --count;
    auto narrow = Secret::allocate(static_cast<std::size_t>(count) * 3);
    if (!narrow || count == 0)
        return narrow;
    const int size = WideCharToMultiByte(CP_UTF8, 0, units, static_cast<int>(count),
                                         reinterpret_cast<char *>(narrow->writable().data()),
                                         static_cast<int>(narrow->size()), nullptr, nullptr);
    narrow->truncate(static_cast<std::size_t>(size));
    return narrow;
}

} // namespace

bool standardInputIsTerminal()
{
    return _isatty(_fileno(stdin)) != 0;
}

bool standardOutputIsTerminal()
{
    return _isatty(_fileno(stdout)) != 0;
}

bool standardErrorIsTerminal()
{
    return _isatty(_fileno(stderr)) != 0;
}

bool isAvailable()
{
    const HANDLE console = openConsole(L"CONIN$");
    if (console == INVALID_HANDLE_VALUE)
        return false;
    CloseHandle(console);
    return true;
}

Result<Secret> askSecret(const QString &question)
{
    const HANDLE input = openConsole(L"CONIN$");
    const HANDLE output = openConsole(L"CONOUT$");
    const auto closing = qScopeGuard([input, output] {
        CloseHandle(input);
        CloseHandle(output);
    });
    DWORD modes = 0;
    if (input == INVALID_HANDLE_VALUE || !GetConsoleMode(input, &modes))
        return fail(ErrorCode::VaultLocked);
    writeTo(output, question + u' ');
    SetConsoleMode(input, (modes | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT) & ~DWORD(ENABLE_ECHO_INPUT));
    auto answer = readLine(input);
    SetConsoleMode(input, modes);
    writeTo(output, QStringLiteral("\n"));
    return answer;
}

void prepareStreams()
{
    SetConsoleOutputCP(CP_UTF8);
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    std::setvbuf(stdout, nullptr, _IONBF, 0);
}

} // namespace keyherd::terminal
