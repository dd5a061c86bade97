// SPDX-License-Identifier: GPL-3.0-or-later
// QProcess would keep copies of what goes through its own channels, so that pipes of ours take their place.
#include "cli/SystemClipboard.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

// The owner of a selection may not answer.
constexpr std::chrono::milliseconds patience{5000};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SystemClipboard)

public:
    static Error noDisplay() { return failed(tr("there is no display")); }
    static Error noTool(const QString &tools) { return failed(tr("install %1").arg(tools)); }
    static Error doesNotAnswer(const QString &program) { return failed(tr("%1 does not answer").arg(program)); }
    static Error endedWith(const QString &program, int code)
    {
        return failed(tr("%1 ended with code %2").arg(program).arg(code));
    }
    static Error noPipe() { return failed(qt_error_string(errno)); }

private:
    static Error failed(const QString &detail)
    {
        return Error{ErrorCode::ClipboardFailed, {{ErrorField::Detail, detail}}};
    }
};

/// One end of a pipe. Owns it.
class PipeEnd
{
public:
    explicit PipeEnd(int descriptor = -1) : m_descriptor(descriptor) { }
    ~PipeEnd() { close(); }
    PipeEnd(PipeEnd &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }
    PipeEnd &operator=(PipeEnd &&) = delete;
    PipeEnd(const PipeEnd &) = delete;
    PipeEnd &operator=(const PipeEnd &) = delete;

    [[nodiscard]] int get() const { return m_descriptor; }
    void close()
    {
        if (m_descriptor >= 0)
            ::close(std::exchange(m_descriptor, -1));
    }

private:
    int m_descriptor;
};

struct Pipe
{
    PipeEnd reading;
    PipeEnd writing;
};

Result<Pipe> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return fail(Words::noPipe());
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    return Pipe{PipeEnd(ends[0]), PipeEnd(ends[1])};
}

/// A pipe that holds the bytes: they fit, since a pipe takes more than the longest key.
Result<PipeEnd> pipeWith(QByteArrayView bytes)
{
    auto pipe = makePipe();
    if (!pipe)
        return fail(pipe.error());
    ::fcntl(pipe->writing.get(), F_SETFL, O_NONBLOCK);
    if (::write(pipe->writing.get(), bytes.data(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        return fail(Words::noPipe());
    return std::move(pipe->reading);
}

/// A tool that was started, with pipes for standard input and output. Ends it when it goes.
class Tool
{
public:
    explicit Tool(const QStringList &command) : m_name(command.constFirst())
    {
        m_process.setProgram(command.constFirst());
        m_process.setArguments(command.sliced(1));
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
    }
    ~Tool()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(-1);
        }
    }
    Tool(const Tool &) = delete;
    Tool &operator=(const Tool &) = delete;

    /// `descriptor` takes the place of the tool's `standard` one.
    Result<void> start(int descriptor, int standard)
    {
        m_process.setChildProcessModifier([descriptor, standard] {
            ::dup2(descriptor, standard);
            // What serves the clipboard lives on when Ctrl+C is pressed, or the terminal goes.
            ::setsid();
        });
        m_process.start();
        if (!m_process.waitForStarted())
            return fail(Words::noTool(m_name));
        return {};
    }

    /// Until it ends by itself.
    Result<void> finish()
    {
        if (!m_process.waitForFinished(static_cast<int>(patience.count())))
            return fail(Words::doesNotAnswer(m_name));
        const bool wentWell = m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
        return wentWell ? Result<void>() : fail(Words::endedWith(m_name, m_process.exitCode()));
    }

private:
    QString m_name;
    QProcess m_process;
};

Result<void> runWithInput(const QStringList &command, QByteArrayView bytes)
{
    auto input = pipeWith(bytes);
    if (!input)
        return fail(input.error());
    Tool tool(command);
    return tool.start(input->get(), STDIN_FILENO).and_then([&] { return tool.finish(); });
}

/// The first bytes that come, as many as fit; nothing if they do not come in time.
std::optional<std::size_t> readInto(const PipeEnd &pipe, std::span<unsigned char> room)
{
    const QDeadlineTimer deadline(patience);
    std::size_t size = 0;
    while (size < room.size()) {
        pollfd waiting{pipe.get(), POLLIN, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(deadline.remainingTime()));
        if (ready == 0 || (ready < 0 && errno != EINTR))
            return std::nullopt;
        if (ready < 0)
            continue;
        const auto count = ::read(pipe.get(), room.data() + size, room.size() - size);
        if (count < 0 && errno != EINTR)
            return std::nullopt;
        if (count == 0)
            break;
        size += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    return size;
}

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

// From wl-clipboard 2.3 on.
QStringList withHint(QStringList wlCopy)
{
    QProcess help;
    help.start(wlCopy.constFirst(), {u"--help"_s});
    if (help.waitForFinished(static_cast<int>(patience.count()))
        && help.readAllStandardOutput().contains("--sensitive"))
        wlCopy.append(u"--sensitive"_s);
    return wlCopy;
}

} // namespace

Result<SystemClipboard> SystemClipboard::find()
{
    SystemClipboard clipboard;
#ifdef Q_OS_DARWIN
    clipboard.m_put = clipboard.m_clear = {u"pbcopy"_s};
    clipboard.m_paste = {u"pbpaste"_s};
    return clipboard;
#else
    const bool wayland = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    const bool x11 = !qEnvironmentVariableIsEmpty("DISPLAY");
    if (!wayland && !x11)
        return fail(Words::noDisplay());
    if (wayland && isInstalled(u"wl-copy"_s) && isInstalled(u"wl-paste"_s)) {
        clipboard.m_put = withHint({u"wl-copy"_s, u"--type"_s, u"text/plain;charset=utf-8"_s});
        clipboard.m_paste = {u"wl-paste"_s, u"--no-newline"_s};
        clipboard.m_clear = {u"wl-copy"_s, u"--clear"_s};
    } else if (x11 && isInstalled(u"xclip"_s)) {
        clipboard.m_put = clipboard.m_clear = {u"xclip"_s, u"-selection"_s, u"clipboard"_s, u"-in"_s};
        clipboard.m_paste = {u"xclip"_s, u"-selection"_s, u"clipboard"_s, u"-out"_s};
    } else if (x11 && isInstalled(u"xsel"_s)) {
        clipboard.m_put = {u"xsel"_s, u"--clipboard"_s, u"--input"_s};
        clipboard.m_paste = {u"xsel"_s, u"--clipboard"_s, u"--output"_s};
        clipboard.m_clear = {u"xsel"_s, u"--clipboard"_s, u"--clear"_s};
    } else {
        return fail(Words::noTool(wayland ? u"wl-clipboard"_s : u"xclip"_s));
    }
    return clipboard;
#endif
}

Result<void> SystemClipboard::put(const Secret &secret) const
{
    return runWithInput(m_put, secret.view());
}

Result<bool> SystemClipboard::holds(const Secret &secret) const
{
    auto room = Secret::allocate(secret.size() + 1);
    auto pipe = makePipe();
    if (!room || !pipe)
        return fail(!room ? room.error() : pipe.error());
    Tool tool(m_paste);
    if (const auto started = tool.start(pipe->writing.get(), STDOUT_FILENO); !started)
        return fail(started.error());
    pipe->writing.close();
    const auto size = readInto(pipe->reading, room->writable());
    if (!size)
        return fail(Words::doesNotAnswer(m_paste.constFirst()));
    // The tools end with a failure where nothing that is text is there.
    room->truncate(*size);
    return room->equals(secret.view());
}

Result<void> SystemClipboard::clear() const
{
    return runWithInput(m_clear, {});
}

} // namespace keyherd
