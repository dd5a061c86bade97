// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "http/Limits.h"
#include "http/Message.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace keyherd::http {

/// HTTP/1.1 (RFC 9112) for programs of this machine: on 127.0.0.1 and, where the machine has it, on ::1 at the same port. Requests of one connection are
/// answered in their order, also if they are sent without waiting. What is ambiguous is refused with 400 and the end of the connection: two Host headers or
/// none, a Host that is not a loopback name with this port (403), Content-Length twice or together with Transfer-Encoding, a Transfer-Encoding other than
/// chunked, folded headers, a bare line feed, a space before a colon, a target that is not a path. A request with an Origin, or one that a browser says
/// comes from another site (Sec-Fetch-Site), is refused with 403. Answers to such have the shape `{"error": …}` and go through `refused`.
///
/// One connection more than `Limits::connections` makes another one give way, without an answer: first one that was answered for good and only has to go;
/// then one that sends no more while its request is answered, or has been sending its header, its body, or taking its answer, for longer than a fiftieth of
/// the time allowed, the longest first; then the one that was idle longest; then the one longest in its header; then one that sends no more. So clients that
/// only hold connections cannot keep others out. If all connections wait for handlers, the new one is refused with 503.
///
/// Belongs to the thread that made it.
class Server : public QObject
{
    Q_OBJECT

public:
    /// Makes the answer to a request that is none; `status` is 400, 403, 408, 413, 431 or 503. `request`: what was read of it.
    using Refused = std::function<Response(int status, const Request &request)>;

    Server(Handler handler, Refused refused, const Limits &limits = {});
    ~Server() override;

    /// Port 0: a free one. The port. PortTaken{Detail}, and ListenFailed{Detail} for other causes.
    [[nodiscard]] Result<quint16> listen(quint16 port);
    /// Takes no more connections and no more requests; `stopped` once those under way were answered, or after `patience`.
    void stop(std::chrono::milliseconds patience);
    [[nodiscard]] qsizetype connections() const;

    Q_SIGNAL void stopped();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace keyherd::http
