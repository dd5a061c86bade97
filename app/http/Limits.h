// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace keyherd::http {

/// What one client, and all together, may take.
struct Limits
{
    qsizetype header = 16 * 1024;               ///< bytes of the request line and all headers; more: 431
    qsizetype headerLines = 64;                 ///< more: 431
    qsizetype body = 1024 * 1024;               ///< bytes; more: 413, before it is read
    qsizetype connections = 512;                ///< at once; what gives way to one more, see `Server`
    std::chrono::milliseconds forHeader{5'000}; ///< from the first byte of a request to the end of its header; then 408
    std::chrono::milliseconds forBody{10'000};  ///< from there to its end; then 408
    std::chrono::milliseconds idle{30'000};     ///< between requests
    std::chrono::milliseconds forSilent{
        30'000}; ///< that a client which sends no more is kept for the answer to a request
    std::chrono::milliseconds forReading{10'000}; ///< a client that takes no byte of its answer for this long is left
};

} // namespace keyherd::http
