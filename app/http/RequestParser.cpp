// SPDX-License-Identifier: GPL-3.0-or-later
// Boost.Beast knows the grammar of headers and what they say of the body. It lets through what RFC 9112 forbids or only tolerates: several Host or Content-Length headers,
// folded headers, codings that it does not know; and it bounds no header as a whole. Chunks are read here: see ChunkReader.cpp.
#include "http/RequestParser.h"
#include "base/Secret.h"
#include "http/Room.h"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>
#include <cstring>
#include <new>

namespace keyherd::http {

namespace {

namespace beast = boost::beast;
using Error = beast::http::error;
using Code = boost::system::error_code;
using Text = beast::string_view;

constexpr int badRequest = 400;
constexpr int bodyTooLarge = 413;
constexpr int headerTooLarge = 431;

QByteArray copied(Text text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool isNumber(Text text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isPath(Text target)
{
    return target.front() == '/'
        && std::all_of(target.begin(), target.end(), [](char c) { return c > ' ' && c < '\x7f' && c != '#'; });
}

void append(QByteArray &bytes, QByteArrayView more)
{
    makeRoom(bytes, more.size());
    bytes.append(more);
}

bool hasBareLineFeed(QByteArrayView bytes, qsizetype added)
{
    for (qsizetype at = bytes.indexOf('\n', bytes.size() - added); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        if (at == 0 || bytes[at - 1] != '\r')
            return true;
    }
    return false;
}

void wipeRequest(Request &request)
{
    wipe(request.query);
    wipe(request.body);
    for (Header &header : request.headers)
        wipe(header.second);
}

int statusOf(const Code &error)
{
    if (error == Error::header_limit || error == Error::buffer_overflow)
        return headerTooLarge;
    return error == Error::body_limit ? bodyTooLarge : badRequest;
}

} // namespace

/// Beast's parser, with what it finds written into the request. Serves for one request.
class RequestParser::Reader final : public beast::http::basic_parser<true>
{
public:
    Reader(Request &request, const Limits &limits) : m_request(request), m_limits(limits)
    {
        header_limit(static_cast<std::uint32_t>(limits.header));
        body_limit(static_cast<std::uint64_t>(limits.body));
    }

    qsizetype read(QByteArrayView bytes, Code &error)
    {
        m_end = bytes.cend();
        return static_cast<qsizetype>(put({bytes.data(), static_cast<std::size_t>(bytes.size())}, error));
    }
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue && !m_isOldVersion; }
    [[nodiscard]] bool isOldVersion() const { return m_isOldVersion; }

private:
    void on_request_impl(beast::http::verb, Text method, Text target, int version, Code &error) override
    {
        if (!isPath(target)) {
            error = Error::bad_target;
            return;
        }
        const std::size_t pathEnd = target.find('?');
        m_request.method = copied(method);
        m_request.path = copied(target.substr(0, pathEnd));
        m_request.query = pathEnd == Text::npos ? QByteArray() : copied(target.substr(pathEnd + 1));
        m_isOldVersion = version < 11;
    }
    void on_field_impl(beast::http::field field, Text name, Text value, Code &error) override
    {
        if (isFolded(name, value) || !isAllowed(field, value))
            error = Error::bad_field;
        else if (m_request.headers.size() >= m_limits.headerLines)
            error = Error::header_limit;
        else
            m_request.headers.emplace_back(copied(name), copied(value));
    }
    // A folded value was put together elsewhere, or begins on a later line than its name.
    [[nodiscard]] bool isFolded(Text name, Text value) const
    {
        const char *const nameEnd = name.data() + name.size();
        const std::less_equal<> isBefore;
        if (!isBefore(nameEnd, value.data()) || !isBefore(value.data(), m_end))
            return true;
        return std::find(nameEnd, value.data(), '\n') != value.data();
    }
    [[nodiscard]] bool isAllowed(beast::http::field field, Text value)
    {
        switch (field) {
        case beast::http::field::host:
            return !std::exchange(m_hasHost, true);
        case beast::http::field::authorization:
            return !std::exchange(m_hasAuthorization, true);
        case beast::http::field::content_length:
            return !std::exchange(m_hasLength, true) && isNumber(value);
        case beast::http::field::transfer_encoding:
            return !m_isOldVersion && beast::iequals(value, "chunked");
        case beast::http::field::expect:
            m_expectsContinue = true;
            return beast::iequals(value, "100-continue");
        default:
            return true;
        }
    }
    void on_header_impl(Code &error) override
    {
        if (!m_hasHost)
            error = Error::bad_field;
    }
    void on_body_init_impl(const boost::optional<std::uint64_t> &length, Code &) override
    {
        if (length)
            m_request.body.reserve(static_cast<qsizetype>(*length));
    }
    std::size_t on_body_impl(Text bytes, Code &) override
    {
        append(m_request.body, {bytes.data(), static_cast<qsizetype>(bytes.size())});
        return bytes.size();
    }
    std::size_t on_chunk_body_impl(std::uint64_t, Text bytes, Code &) override { return bytes.size(); }
    void on_chunk_header_impl(std::uint64_t, Text, Code &) override { }
    void on_response_impl(int, Text, int, Code &) override { }
    void on_finish_impl(Code &) override { }

    Request &m_request;
    const Limits &m_limits;
    const char *m_end = nullptr;
    bool m_isOldVersion = false;
    bool m_hasHost = false;
    bool m_hasLength = false;
    bool m_hasAuthorization = false;
    bool m_expectsContinue = false;
};

RequestParser::RequestParser(const Limits &limits) : m_limits(limits)
{
    m_reader = std::make_unique<Reader>(m_request, m_limits);
}

RequestParser::~RequestParser()
{
    wipeRequest(m_request);
    wipe(m_kept);
}

void RequestParser::begin()
{
    // In its place: a request costs no allocation for its reader.
    std::destroy_at(m_reader.get());
    new (m_reader.get()) Reader(m_request, m_limits);
    m_progress = Progress::Nothing;
    m_headerSize = 0;
    m_chunks.reset();
}

RequestParser::Progress RequestParser::feed(QByteArrayView bytes)
{
    if (m_progress == Progress::Wrong)
        return m_progress;
    if (m_progress == Progress::Whole || kept() > 0) {
        keep(bytes);
        if (m_progress != Progress::Whole)
            dropKept(read(QByteArrayView(m_kept).sliced(m_keptFrom)));
    } else {
        keep(bytes.sliced(read(bytes)));
    }
    checkKept(bytes.isEmpty() ? kept() : std::min(bytes.size(), kept()));
    return m_progress;
}

// Beast says nothing about what it waits to read, and waits for the end of the whole header. The last `added` bytes are new.
void RequestParser::checkKept(qsizetype added)
{
    if (m_progress == Progress::InHeader && hasBareLineFeed(QByteArrayView(m_kept).sliced(m_keptFrom), added))
        refuse(badRequest);
    if (m_progress == Progress::InHeader && m_headerSize + kept() > m_limits.header)
        refuse(headerTooLarge);
}

void RequestParser::refuse(int status)
{
    m_progress = Progress::Wrong;
    m_status = status;
}

// Up to the end of the request. How much was read.
qsizetype RequestParser::read(QByteArrayView bytes)
{
    qsizetype position = 0;
    if (!bytes.isEmpty())
        m_progress = std::max(m_progress, Progress::InHeader);
    if (m_progress == Progress::InHeader)
        position = readHeader(bytes);
    if (m_progress == Progress::InBody)
        position += m_chunks ? readChunks(bytes.sliced(position)) : readBody(bytes.sliced(position));
    return position;
}

qsizetype RequestParser::readHeader(QByteArrayView bytes)
{
    Code error;
    const qsizetype count = m_reader->read(bytes, error);
    m_headerSize += count;
    if (error == Error::need_more)
        return count;
    if (!error && m_headerSize > m_limits.header)
        error = Error::header_limit;
    if (error) {
        refuse(statusOf(error));
        return count;
    }
    m_progress = m_reader->is_done() ? Progress::Whole : Progress::InBody;
    m_expectsContinue = m_reader->expectsContinue();
    m_isOldVersion = m_reader->isOldVersion();
    m_staysOpen = m_reader->keep_alive();
    if (m_reader->chunked())
        m_chunks.emplace(m_limits.body);
    return count;
}

qsizetype RequestParser::readBody(QByteArrayView bytes)
{
    qsizetype position = 0;
    while (position < bytes.size() && m_progress == Progress::InBody) {
        Code error;
        position += m_reader->read(bytes.sliced(position), error);
        if (error)
            refuse(statusOf(error));
        else if (m_reader->is_done())
            m_progress = Progress::Whole;
    }
    return position;
}

qsizetype RequestParser::readChunks(QByteArrayView bytes)
{
    qsizetype position = 0;
    while (position < bytes.size() && m_progress == Progress::InBody) {
        const auto [read, data] = m_chunks->next(bytes.sliced(position));
        position += read;
        append(m_request.body, data);
        if (m_chunks->isWrong())
            refuse(m_chunks->isTooLarge() ? bodyTooLarge : badRequest);
        else if (m_chunks->isDone())
            m_progress = Progress::Whole;
    }
    return position;
}

Request RequestParser::take()
{
    Request request = std::exchange(m_request, {});
    begin();
    if (kept() > 0)
        feed({});
    return request;
}

void RequestParser::keep(QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        append(m_kept, bytes);
}

void RequestParser::dropKept(qsizetype count)
{
    std::memset(m_kept.data() + m_keptFrom, 0, static_cast<std::size_t>(count));
    m_keptFrom += count;
    if (m_keptFrom == m_kept.size()) {
        wipe(m_kept);
        m_kept = {};
        m_keptFrom = 0;
    } else if (m_keptFrom > m_kept.size() / 2 && m_keptFrom > m_limits.header) {
        // QByteArray::remove would leave them behind its end, where nobody wipes.
        QByteArray rest = m_kept.sliced(m_keptFrom);
        wipe(m_kept);
        m_kept = std::move(rest);
        m_keptFrom = 0;
    }
}

RequestPointer owned(Request &&request)
{
    return {new Request(std::move(request)), [](Request *held) {
                wipeRequest(*held);
                delete held;
            }};
}

} // namespace keyherd::http
