// SPDX-License-Identifier: GPL-3.0-or-later
// Between fork and exec nothing may be called that takes a lock, so that all texts are made before. Signals that a terminal sends reach the
// whole group of processes, the child too: only those that somebody sent to this process alone are passed on.
#include "delivery/Program.h"

#include "delivery/ProcessImage.h"
#include "delivery/SecretFilter.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace keyherd {

namespace {

constexpr std::array passedOn = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH, SIGUSR1, SIGUSR2, SIGTSTP, SIGCONT};

struct Pipe
{
    int out = -1; ///< to read from
    int in = -1;

    static Pipe open()
    {
        std::array<int, 2> ends = {-1, -1};
        if (::pipe(ends.data()) != 0)
            return {};
        for (const int end : ends)
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
        return {ends[0], ends[1]};
    }
    void closeIn()
    {
        if (in >= 0)
            ::close(std::exchange(in, -1));
    }
    void close()
    {
        closeIn();
        if (out >= 0)
            ::close(std::exchange(out, -1));
    }
};

// For the signal handler, which can be given nothing.
int noticing = -1;

struct Notice
{
    int signal;
    bool toAll; ///< the terminal sent it, to the whole group
};

bool isFromTerminal(const siginfo_t &info)
{
#ifdef SI_KERNEL
    return info.si_code == SI_KERNEL;
#else
    return info.si_pid == 0;
#endif
}

void notice(int signal, siginfo_t *info, void *)
{
    const int error = errno;
    const Notice noticed = {signal, isFromTerminal(*info)};
    static_cast<void>(!::write(noticing, &noticed, sizeof noticed));
    errno = error;
}

/// While it lives, signals are read from a pipe.
class SignalPipe
{
public:
    SignalPipe() : m_pipe(Pipe::open())
    {
        noticing = m_pipe.in;
        ::fcntl(m_pipe.in, F_SETFL, O_NONBLOCK);
        struct sigaction action = {};
        action.sa_sigaction = notice;
        action.sa_flags = SA_SIGINFO | SA_RESTART;
        sigemptyset(&action.sa_mask);
        for (std::size_t i = 0; i < passedOn.size(); ++i) {
            ::sigaction(passedOn[i], nullptr, &m_former[i]);
            // What the surroundings ignore, as `nohup` does, stays ignored.
            if (m_former[i].sa_handler != SIG_IGN)
                ::sigaction(passedOn[i], &action, nullptr);
        }
        ::sigaction(SIGCHLD, &action, &m_formerChild);
    }
    ~SignalPipe()
    {
        restore();
        noticing = -1;
        m_pipe.close();
    }
    SignalPipe(const SignalPipe &) = delete;
    SignalPipe &operator=(const SignalPipe &) = delete;

    void restore() const
    {
        for (std::size_t i = 0; i < passedOn.size(); ++i)
            ::sigaction(passedOn[i], &m_former[i], nullptr);
        ::sigaction(SIGCHLD, &m_formerChild, nullptr);
    }
    [[nodiscard]] int descriptor() const { return m_pipe.out; }
    [[nodiscard]] std::optional<Notice> next() const
    {
        Notice noticed = {};
        if (::read(m_pipe.out, &noticed, sizeof noticed) != sizeof noticed)
            return std::nullopt;
        return noticed;
    }

private:
    Pipe m_pipe;
    std::array<struct sigaction, passedOn.size()> m_former{};
    struct sigaction m_formerChild = {};
};

/// One output of the child on its way to ours.
struct Stream
{
    Pipe pipe = Pipe::open();
    int to;
    bool isRead = true; ///< whether anybody reads ours
    std::optional<SecretFilter> filter = {};

    Stream(int descriptor, const std::vector<Secret> &secrets) : to(descriptor)
    {
        filter.emplace(secrets, [this](QByteArrayView bytes) { isRead = isRead && writeAll(to, bytes); });
    }
    ~Stream() { pipe.close(); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    // Once nobody reads ours, the child is to notice.
    void pass()
    {
        const ssize_t count = ::read(pipe.out, m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
        if (count < 0 && errno == EINTR)
            return;
        if (count > 0)
            filter->take(QByteArrayView(m_bytes).first(count));
        else
            filter->finish();
        if (count <= 0 || !isRead)
            pipe.close();
    }

private:
    static bool writeAll(int descriptor, QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const ssize_t count = ::write(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return false;
            bytes = bytes.sliced(count);
        }
        return true;
    }

    QByteArray m_bytes = QByteArray(64 * 1024, '\0');
};

class MaskedChild
{
public:
    MaskedChild(const Program &program, const std::vector<Secret> &secrets)
        : m_program(program), m_output(STDOUT_FILENO, secrets), m_errors(STDERR_FILENO, secrets)
    {
    }
    ~MaskedChild() { m_failure.close(); }
    MaskedChild(const MaskedChild &) = delete;
    MaskedChild &operator=(const MaskedChild &) = delete;

    Result<int> run(const ProcessImage &image, const ProcessState &state)
    {
        // No signal may reach the child while it has the handlers of this process.
        sigset_t all;
        sigset_t former;
        sigfillset(&all);
        ::sigprocmask(SIG_SETMASK, &all, &former);
        m_child = ::fork();
        if (m_child == 0)
            beChild(image, state, former);
        const int failed = m_child < 0 ? errno : 0;
        ::sigprocmask(SIG_SETMASK, &former, nullptr);
        m_output.pipe.closeIn();
        m_errors.pipe.closeIn();
        m_failure.closeIn();
        const int error = failed != 0 ? failed : failureOfChild();
        if (error == 0)
            return relay();
        if (failed == 0)
            ::waitpid(m_child, nullptr, 0);
        return fail(notStarted(m_program.arguments.constFirst(), error));
    }

private:
    [[noreturn]] void beChild(const ProcessImage &image, const ProcessState &state, const sigset_t &signals)
    {
        m_signals.restore();
        ::sigprocmask(SIG_SETMASK, &signals, nullptr);
        ::dup2(m_output.pipe.in, m_output.to);
        ::dup2(m_errors.pipe.in, m_errors.to);
        state.restore();
        const int error = image.become();
        static_cast<void>(!::write(m_failure.in, &error, sizeof error));
        ::_exit(127);
    }

    // 0 once it has become the program.
    [[nodiscard]] int failureOfChild() const
    {
        int error = 0;
        for (;;) {
            const ssize_t count = ::read(m_failure.out, &error, sizeof error);
            if (count >= 0 || errno != EINTR)
                return count == sizeof error ? error : 0;
        }
    }

    // Until the child has ended, and everybody who has its outputs.
    int relay()
    {
        while (!m_status || m_output.pipe.out >= 0 || m_errors.pipe.out >= 0) {
            std::array<pollfd, 3> waiting = {
                {{m_signals.descriptor(), POLLIN, 0}, {m_output.pipe.out, POLLIN, 0}, {m_errors.pipe.out, POLLIN, 0}}};
            if (::poll(waiting.data(), waiting.size(), -1) < 0)
                continue;
            if (waiting[1].revents != 0)
                m_output.pass();
            if (waiting[2].revents != 0)
                m_errors.pass();
            if (waiting[0].revents != 0)
                handle(m_signals.next());
        }
        return WIFSIGNALED(*m_status) ? 128 + WTERMSIG(*m_status) : WEXITSTATUS(*m_status);
    }

    void handle(const std::optional<Notice> &noticed)
    {
        if (!noticed)
            return;
        if (noticed->signal == SIGCHLD)
            return takeStatus();
        if (!noticed->toAll)
            ::kill(m_child, noticed->signal);
        if (noticed->signal == SIGTSTP)
            ::raise(SIGSTOP);
    }

    void takeStatus()
    {
        int status = 0;
        if (m_status || ::waitpid(m_child, &status, WNOHANG) != m_child)
            return;
        m_status = status;
        // Nobody is left to pass them on to.
        m_signals.restore();
    }

    const Program &m_program;
    SignalPipe m_signals;
    Stream m_output;
    Stream m_errors;
    Pipe m_failure = Pipe::open(); ///< closed by exec; else it carries the number of the error
    pid_t m_child = -1;
    std::optional<int> m_status;
};

} // namespace

Result<int> runMasked(const Program &program, const std::vector<RunVariable> &variables,
                      const std::vector<Secret> &secrets, const ProcessState &state)
{
    const auto image = ProcessImage::of(program, variables);
    if (!image)
        return fail(image.error());
    state.keepDescriptorsBack();
    return MaskedChild(program, secrets).run(*image, state);
}

} // namespace keyherd
