// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace keyherd {

/// The other end of a connection from this machine, as the system tells of its socket.
struct Peer
{
    quint64 socket = 0; ///< the system's number of it; 0: not known
    bool isThisUser = true;
};

/// Who is at the other end of a connection that came from there to `ownPort`. Nothing where the system does not tell: then only the token counts.
[[nodiscard]] std::optional<Peer> peerOf(const QHostAddress &address, quint16 port, quint16 ownPort);
/// The executable of the process that has this socket, found by looking at the open files of all processes of this user: some milliseconds. A hint: a
/// program can pass its socket on. Empty: not known.
[[nodiscard]] QString programOf(const Peer &peer);

} // namespace keyherd
