// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace keyherd::http {

/// Name and value, as they were sent.
using Header = std::pair<QByteArray, QByteArray>;

/// A request that was read whole and is well-formed (RFC 9112). May hold secrets.
struct Request
{
    QByteArray method;
    QByteArray path;  ///< of the target, before the question mark; raw: nothing in it is decoded
    QByteArray query; ///< after it, raw
    QList<Header> headers = {};
    QByteArray body = {};
    quint64 connection = 0; ///< the same for requests of one connection, never used again for another
    QHostAddress peer = {};
    quint16 peerPort = 0;
    /// Expires once the client is gone, or sends no more and may be gone: a program that gave up looks the same as one that only said all it had to say.
    std::weak_ptr<const void> client = {};

    /// The value of the first of these, whatever the case of its name.
    [[nodiscard]] std::optional<QByteArrayView> header(QByteArrayView name) const;
};

/// An answer. The server adds Content-Length, Date, Cache-Control, X-Content-Type-Options and
/// Content-Security-Policy, leaves out headers that hold a line's end, and wipes the body once it was sent.
struct Response
{
    int status = 200;
    QByteArray contentType = "application/json"; ///< left out if there is no body
    QByteArray body = {};
    QList<Header> headers = {};
    bool closes = false; ///< the connection ends after it
};

/// Sends the answer to one request; does nothing once the client went away, or a second time. On the server's thread.
using Reply = std::function<void(Response)>;
/// Whatever the case.
[[nodiscard]] bool isNamed(const Header &header, QByteArrayView name);

/// Wiped when nobody holds it any more. Its client may be long gone then.
using RequestPointer = std::shared_ptr<const Request>;
/// Answers a request, now or later, on the server's thread. Whoever answers later holds the request.
using Handler = std::function<void(const RequestPointer &, const Reply &)>;

} // namespace keyherd::http
