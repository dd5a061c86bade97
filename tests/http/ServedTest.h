// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Client.h"
#include "http/Server.h"

#include <QObject>

#include <memory>
#include <vector>

namespace keyherd::http::tests {

/// A real server for a test, which echoes the path and the body of a request; some paths behave otherwise.
class ServedTest : public QObject
{
protected:
    std::unique_ptr<Server> m_server;
    quint16 m_port = 0;
    std::vector<std::pair<RequestPointer, Reply>> m_held; ///< requests to /held, which wait for the test
    int m_asked = 0;

    void serve(const Limits &limits = {})
    {
        m_server = std::make_unique<Server>([this](const RequestPointer &request,
                                                   const Reply &reply) { handle(request, reply); },
                                            [](int status, const Request &) {
                                                return Response{.status = status, .body = R"({"error":"refused"})"};
                                            },
                                            limits);
        const auto port = m_server->listen(0);
        m_port = port ? *port : 0;
    }
    void handle(const RequestPointer &pointer, const Reply &reply)
    {
        const Request &request = *pointer;
        ++m_asked;
        if (request.path == "/held")
            m_held.emplace_back(pointer, reply);
        else if (request.path == "/large")
            reply({.contentType = "text/plain", .body = QByteArray(32 * 1024 * 1024, 'l')});
        else if (request.path == "/last")
            reply({.body = "{}", .closes = true});
        else if (request.path == "/none")
            reply({.status = 204});
        else if (request.path == "/split")
            reply({.headers = {{"X-Good", "yes"}, {"X-Bad", "a\r\nX-Planted: yes"}}});
        else
            reply({.contentType = "text/plain", .body = request.path + request.body});
    }
    [[nodiscard]] QByteArray host() const { return "Host: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n"; }
    [[nodiscard]] QByteArray get(const QByteArray &path, const QByteArray &headers = {}) const
    {
        return "GET " + path + " HTTP/1.1\r\n" + host() + headers + "\r\n";
    }
    [[nodiscard]] QByteArray post(const QByteArray &body) const
    {
        return "POST /p HTTP/1.1\r\n" + host() + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
             + body;
    }
    [[nodiscard]] static Limits shortTimes()
    {
        Limits limits;
        limits.forHeader = limits.forBody = limits.idle = limits.forReading = std::chrono::milliseconds(50);
        return limits;
    }
    void forget()
    {
        m_held.clear();
        m_asked = 0;
        m_server.reset();
    }
};

} // namespace keyherd::http::tests
