// SPDX-License-Identifier: GPL-3.0-or-later
// A server that answers every request with the same bytes, for the benchmark and for what throws mutated requests at it.
// Usage: http_server_driver [PORT]   says on its first line where it listens
#include "http/Server.h"

#include <QCoreApplication>
#include <QString>

#include <cstdio>

using namespace keyherd;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QByteArray body(R"({"status":"ok"})");
    http::Server server([&body](const http::RequestPointer &, const http::Reply &reply) { reply({.body = body}); },
                        [](int status, const http::Request &) {
                            return http::Response{.status = status, .body = R"({"error":"refused"})"};
                        });
    const auto port = server.listen(argc > 1 ? QByteArray(argv[1]).toUShort() : quint16(0));
    if (!port) {
        std::fputs("cannot listen\n", stderr);
        return 1;
    }
    std::printf("listening on http://127.0.0.1:%d\n", *port);
    std::fflush(stdout);
    return QCoreApplication::exec();
}
