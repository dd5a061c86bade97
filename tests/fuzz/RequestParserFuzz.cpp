// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, cut anywhere: the parser of requests neither fails nor finds other requests in them than when they come at once, and what it finds is one
// thing only, whoever reads it.
#include "http/RequestParser.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <vector>

using namespace keyherd::http;
using Progress = RequestParser::Progress;

namespace {

Limits limits()
{
    Limits small;
    small.header = 512;
    small.headerLines = 12;
    small.body = 256;
    return small;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

struct Found
{
    QList<Request> requests = {};
    Progress end = Progress::Nothing;
};

qsizetype countOf(const Request &request, QByteArrayView name)
{
    return std::count_if(request.headers.cbegin(), request.headers.cend(),
                         [name](const Header &header) { return isNamed(header, name); });
}

void checkRequest(const Request &request)
{
    require(!request.method.isEmpty() && request.path.startsWith('/'));
    require(countOf(request, "Host") == 1 && countOf(request, "Content-Length") <= 1);
    require(countOf(request, "Content-Length") + countOf(request, "Transfer-Encoding") <= 1);
    require(request.headers.size() <= limits().headerLines && request.body.size() <= limits().body);
    for (const auto &[name, value] : request.headers) {
        const auto isLine = [](char c) { return c != '\r' && c != '\n' && c != '\0'; };
        require(std::all_of(value.cbegin(), value.cend(), isLine));
        require(!name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](char c) { return c > ' ' && c != ':'; }));
    }
}

void takeAll(RequestParser &parser, Found &found)
{
    while (parser.progress() == Progress::Whole) {
        found.requests.append(parser.take());
        checkRequest(found.requests.constLast());
    }
}

// The sizes of the pieces come from `cuts`, over and over; 0: the rest.
Found read(QByteArrayView bytes, QByteArrayView cuts)
{
    RequestParser parser(limits());
    Found found;
    qsizetype piece = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto wanted = cuts.isEmpty() ? 0 : static_cast<unsigned char>(cuts[piece++ % cuts.size()]);
        const qsizetype size = wanted == 0 ? bytes.size() - at : std::min<qsizetype>(wanted, bytes.size() - at);
        // A place of its own, so that the sanitizer sees a look beyond it.
        const std::vector<char> copy(bytes.cbegin() + at, bytes.cbegin() + at + size);
        parser.feed({copy.data(), size});
        takeAll(parser, found);
        at += size;
    }
    found.end = parser.progress();
    return found;
}

bool isSame(const Request &one, const Request &other)
{
    return one.method == other.method && one.path == other.path && one.query == other.query
        && one.headers == other.headers && one.body == other.body;
}

// As another server would be sent it.
QByteArray written(const Request &request)
{
    QByteArray bytes = request.method + ' ' + request.path;
    if (!request.query.isEmpty())
        bytes += '?' + request.query;
    bytes += " HTTP/1.1\r\n";
    for (const auto &[name, value] : request.headers) {
        if (name.compare("Transfer-Encoding", Qt::CaseInsensitive) != 0)
            bytes += name + ": " + value + "\r\n";
    }
    if (countOf(request, "Content-Length") == 0 && !request.body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return bytes + "\r\n" + request.body;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView all(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    // The first bytes say where to cut the others.
    const qsizetype cutCount = std::min<qsizetype>(4, all.size());
    const QByteArrayView bytes = all.sliced(cutCount);
    const Found atOnce = read(bytes, {});
    for (const QByteArrayView cuts : {all.first(cutCount), QByteArrayView("\x01", 1)}) {
        const Found inPieces = read(bytes, cuts);
        require(std::equal(atOnce.requests.cbegin(), atOnce.requests.cend(), inPieces.requests.cbegin(),
                           inPieces.requests.cend(), isSame));
        // Beast looks at a line early only if all of it comes at once.
        require(inPieces.end == atOnce.end || (atOnce.end == Progress::Wrong && inPieces.end == Progress::InHeader));
    }
    for (const Request &request : atOnce.requests) {
        const QByteArray again = written(request);
        RequestParser parser(Limits{});
        require(parser.feed(again) == Progress::Whole && parser.kept() == 0);
        require(written(parser.take()) == again);
    }
    return 0;
}
