// SPDX-License-Identifier: GPL-3.0-or-later
// sock_diag(7) tells of one socket without reading the list of all, which may be long.
#include "service/api/Peer.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <array>
#include <cstring>

#include <arpa/inet.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct Request
{
    nlmsghdr header;
    inet_diag_req_v2 body;
};

void put(const QHostAddress &address, __be32 (&place)[4])
{
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    if (isFour && address.protocol() == QAbstractSocket::IPv4Protocol) {
        place[0] = htonl(four);
        return;
    }
    const Q_IPV6ADDR six = address.toIPv6Address();
    static_assert(sizeof six == sizeof place);
    std::memcpy(place, &six, sizeof place);
}

Request question(const QHostAddress &address, quint16 port, quint16 ownPort)
{
    Request request = {};
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.header.nlmsg_flags = NLM_F_REQUEST;
    request.body.sdiag_family = address.protocol() == QAbstractSocket::IPv4Protocol ? AF_INET : AF_INET6;
    request.body.sdiag_protocol = IPPROTO_TCP;
    request.body.idiag_states = ~0U;
    request.body.id.idiag_sport = htons(port);
    request.body.id.idiag_dport = htons(ownPort);
    request.body.id.idiag_cookie[0] = INET_DIAG_NOCOOKIE;
    request.body.id.idiag_cookie[1] = INET_DIAG_NOCOOKIE;
    put(address, request.body.id.idiag_src);
    put(address, request.body.id.idiag_dst); // both ends are on this machine, at the same address
    return request;
}

bool hasSocket(const QString &process, const QByteArray &link)
{
    QDirIterator files(process + "/fd"_L1, QDir::Files | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    std::array<char, 64> target;
    while (files.hasNext()) {
        const QByteArray path = QFile::encodeName(files.next());
        const ssize_t size = readlink(path.constData(), target.data(), target.size());
        if (size > 0 && QByteArrayView(target.data(), size) == link)
            return true;
    }
    return false;
}

} // namespace

std::optional<Peer> peerOf(const QHostAddress &address, quint16 port, quint16 ownPort)
{
    const int netlink = socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
    if (netlink < 0)
        return std::nullopt;
    const Request request = question(address, port, ownPort);
    alignas(nlmsghdr) std::array<char, 1024> answer;
    ssize_t size = -1;
    if (send(netlink, &request, sizeof request, 0) == sizeof request)
        size = recv(netlink, answer.data(), answer.size(), 0);
    close(netlink);
    if (size < static_cast<ssize_t>(NLMSG_LENGTH(sizeof(inet_diag_msg))))
        return std::nullopt;
    nlmsghdr header;
    std::memcpy(&header, answer.data(), sizeof header);
    if (header.nlmsg_type != SOCK_DIAG_BY_FAMILY)
        return std::nullopt;
    inet_diag_msg found;
    std::memcpy(&found, answer.data() + NLMSG_HDRLEN, sizeof found);
    return Peer{.socket = found.idiag_inode, .isThisUser = found.idiag_uid == geteuid()};
}

QString programOf(const Peer &peer)
{
    if (peer.socket == 0)
        return {};
    const QByteArray link = "socket:[" + QByteArray::number(peer.socket) + ']';
    QDirIterator processes(u"/proc"_s, QDir::Dirs | QDir::NoDotAndDotDot);
    while (processes.hasNext()) {
        const QString process = processes.next();
        if (!process.back().isDigit() || !hasSocket(process, link))
            continue;
        return QFile::symLinkTarget(process + "/exe"_L1);
    }
    return {};
}

} // namespace keyherd
