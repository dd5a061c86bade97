// SPDX-License-Identifier: GPL-3.0-or-later
// The line is read byte by byte outside the terminal's own line editing, which would cut it at 4,095 bytes and echo it.
#include "cli/Terminal.h"

#include <QByteArray>
#include <QScopeGuard>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <cwchar>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace keyherd::terminal {

namespace {

constexpr std::array deadlySignals = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};

// For the signal handler, which can be given nothing.
int watchedTerminal = -1;
termios formerModes{};

void restoreAndDie(int signal)
{
    tcsetattr(watchedTerminal, TCSAFLUSH, &formerModes);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// Switches echo and line editing off, and back on when it goes, whatever happens in between.
class SilentTerminal
{
public:
    explicit SilentTerminal(int terminal)
    {
        if (tcgetattr(terminal, &formerModes) != 0)
            return;
        watchedTerminal = terminal;
        struct sigaction action = {};
        action.sa_handler = restoreAndDie;
        sigemptyset(&action.sa_mask);
        for (std::size_t i = 0; i < deadlySignals.size(); ++i)
            sigaction(deadlySignals[i], &action, &m_formerActions[i]);
        termios modes = formerModes;
        modes.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON);
        modes.c_cc[VMIN] = 1;
        modes.c_cc[VTIME] = 0;
        // Stopping here would leave the shell with a silent terminal.
        modes.c_cc[VSUSP] = _POSIX_VDISABLE;
        tcsetattr(terminal, TCSAFLUSH, &modes);
    }

    ~SilentTerminal()
    {
        if (watchedTerminal < 0)
            return;
        tcsetattr(watchedTerminal, TCSAFLUSH, &formerModes);
        for (std::size_t i = 0; i < deadlySignals.size(); ++i)
            sigaction(deadlySignals[i], &m_formerActions[i], nullptr);
        watchedTerminal = -1;
    }

    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    std::array<struct sigaction, deadlySignals.size()> m_formerActions{};
};

// What a person can do to a line that is not shown: end it, take back a character, begin again.
class HiddenLine
{
public:
    explicit HiddenLine(Secret buffer) : m_buffer(std::move(buffer)) { }

    enum class State { Open, Complete, Abandoned };

    State type(unsigned char c)
    {
        switch (c) {
        case '\n':
        case '\r':
            return State::Complete;
        case 0x04: // ^D
            return m_size > 0 ? State::Complete : State::Abandoned;
        case 0x08:
        case 0x7f:
            eraseLast();
            return State::Open;
        case 0x15: // ^U
            m_size = 0;
            return State::Open;
        default:
            if (m_size < m_buffer.size())
                m_buffer.writable()[m_size++] = c;
            return State::Open;
        }
    }

    Secret take()
    {
        m_buffer.truncate(m_size);
        return std::move(m_buffer);
    }

private:
    void eraseLast()
    {
        // All bytes of one UTF-8 character.
        while (m_size > 0 && (m_buffer.writable()[m_size - 1] & 0xc0) == 0x80)
            --m_size;
        if (m_size > 0)
            --m_size;
    }

    Secret m_buffer;
    std::size_t m_size = 0;
};

void writeTo(int terminal, const QByteArray &text)
{
    // A prompt that cannot be shown is no reason not to read the answer.
    [[maybe_unused]] const ssize_t written = ::write(terminal, text.constData(), static_cast<std::size_t>(text.size()));
}

// Asks once nothing is shown any more: what is typed in answer must neither be seen nor be lost.
Result<Secret> readHidden(int terminal, const QString &question)
{
    auto buffer = Secret::allocate(longestAnswer);
    if (!buffer)
        return buffer;
    HiddenLine line(std::move(*buffer));
    const SilentTerminal silent(terminal);
    writeTo(terminal, question.toUtf8() + ' ');
    for (;;) {
        unsigned char c = 0;
        const ssize_t count = ::read(terminal, &c, 1);
        if (count < 0 && errno == EINTR)
            continue;
        const auto state = count == 1 ? line.type(c) : HiddenLine::State::Abandoned;
        if (state == HiddenLine::State::Abandoned)
            return fail(ErrorCode::Cancelled);
        if (state == HiddenLine::State::Complete)
            return line.take();
    }
}

} // namespace

bool standardInputIsTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}

bool standardOutputIsTerminal()
{
    return isatty(STDOUT_FILENO) == 1;
}

bool standardErrorIsTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

bool isAvailable()
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        return false;
    ::close(terminal);
    return true;
}

Result<Secret> askSecret(const QString &question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        return fail(ErrorCode::VaultLocked);
    const auto closing = qScopeGuard([terminal] { ::close(terminal); });
    auto answer = readHidden(terminal, question);
    writeTo(terminal, "\n");
    return answer;
}

void prepareStreams()
{
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    // A reader that went away is an error of writing, not the end of the process in the middle of something.
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace keyherd::terminal
