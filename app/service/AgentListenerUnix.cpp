// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/AgentListener.h"

#include "service/AgentPlace.h"

#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int waiting = 128;
constexpr auto breather = std::chrono::milliseconds(100);

/// The process at the other end, if it is this user's.
std::optional<qint64> processOfUser(int descriptor)
{
#ifdef Q_OS_LINUX
    ucred peer = {};
    socklen_t size = sizeof peer;
    if (getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0 || peer.uid != geteuid())
        return std::nullopt;
    return peer.pid;
#else
    uid_t user = 0;
    gid_t group = 0;
    if (getpeereid(descriptor, &user, &group) != 0 || user != geteuid())
        return std::nullopt;
    pid_t process = 0;
#  ifdef LOCAL_PEERPID
    socklen_t size = sizeof process;
    getsockopt(descriptor, SOL_LOCAL, LOCAL_PEERPID, &process, &size);
#  endif
    return process;
#endif
}

Error cannotListen(const QString &path, int number)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(number));
    return {ErrorCode::StorageFailed, {{ErrorField::Detail, u"%1: %2"_s.arg(path, reason)}}};
}

void prepare(int descriptor)
{
    fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

} // namespace

class AgentListener::Private
{
public:
    Private(AgentPlace taken, QByteArray name, int socket)
        : place(std::move(taken)), path(std::move(name)), descriptor(socket),
          notifier(descriptor, QSocketNotifier::Read)
    {
    }
    ~Private()
    {
        notifier.setEnabled(false);
        // While the lock is held, nobody else has a socket of this name.
        unlink(path.constData());
        close(descriptor);
    }

    AgentPlace place;
    QByteArray path;
    int descriptor;
    QSocketNotifier notifier;
};

Result<std::unique_ptr<AgentListener>> AgentListener::listen(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (static_cast<std::size_t>(name.size()) >= sizeof address.sun_path)
        return fail(cannotListen(path, ENAMETOOLONG));
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()) + 1);
    auto place = AgentPlace::take(path);
    if (!place)
        return fail(place.error());
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    prepare(descriptor);
    // The folder lets nobody else in while the socket has not its mode yet.
    const bool listens = descriptor >= 0
                      && bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
                      && chmod(name.constData(), S_IRUSR | S_IWUSR) == 0 && ::listen(descriptor, waiting) == 0;
    if (!listens) {
        const Error error = cannotListen(path, errno);
        close(descriptor);
        return fail(error);
    }
    return std::unique_ptr<AgentListener>(
        new AgentListener(std::make_unique<Private>(std::move(*place), name, descriptor)));
}

AgentListener::AgentListener(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    connect(&d->notifier, &QSocketNotifier::activated, this, &AgentListener::accept);
}

AgentListener::~AgentListener() = default;

void AgentListener::accept()
{
    const int descriptor = ::accept(d->descriptor, nullptr, nullptr);
    if (descriptor < 0) {
        // Without descriptors left, the one who waits would be told of for ever.
        if (errno == EMFILE || errno == ENFILE) {
            d->notifier.setEnabled(false);
            QTimer::singleShot(breather, this, [this] { d->notifier.setEnabled(true); });
        }
        return;
    }
    prepare(descriptor);
    if (const auto process = processOfUser(descriptor))
        Q_EMIT connected({descriptor, *process});
    else
        close(descriptor);
}

} // namespace keyherd
