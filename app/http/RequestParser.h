// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/ChunkReader.h"
#include "http/Limits.h"
#include "http/Message.h"

#include <QByteArrayView>

#include <memory>
#include <optional>

namespace keyherd::http {

/// Makes requests out of the bytes that a client sends, in pieces of any size, one request after the other (RFC 9112). Refuses what two readers could take
/// for two things; see `Server`. Does no more work for a request that comes byte by byte than for one that comes whole. Wipes what it no longer needs.
class RequestParser
{
public:
    enum class Progress {
        Nothing, ///< no byte of a request yet
        InHeader,
        InBody, ///< its header is whole
        Whole,  ///< there is a request to `take`
        Wrong,  ///< what came is no request: `status` says in which way, and no more can be read
    };

    explicit RequestParser(const Limits &limits);
    ~RequestParser();

    /// Reads up to the end of the request and keeps what follows it. While a whole request waits to be taken, everything is kept.
    Progress feed(QByteArrayView bytes);
    [[nodiscard]] Progress progress() const { return m_progress; }
    /// 400, 413 or 431.
    [[nodiscard]] int status() const { return m_status; }

    /// The header is filled from InBody on, the body when it is Whole.
    [[nodiscard]] const Request &request() const { return m_request; }
    /// The whole request; reading goes on with what was kept.
    [[nodiscard]] Request take();
    /// How many bytes are kept.
    [[nodiscard]] qsizetype kept() const { return m_kept.size() - m_keptFrom; }

    /// The client sends the body once it was told to go on (`Expect: 100-continue`). From InBody on.
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue; }
    /// The client may send more requests after this one. From InBody on.
    [[nodiscard]] bool staysOpen() const { return m_staysOpen; }
    /// HTTP/1.0. From InBody on.
    [[nodiscard]] bool isOldVersion() const { return m_isOldVersion; }

private:
    class Reader;

    void begin();
    qsizetype read(QByteArrayView bytes);
    qsizetype readHeader(QByteArrayView bytes);
    qsizetype readBody(QByteArrayView bytes);
    qsizetype readChunks(QByteArrayView bytes);
    void keep(QByteArrayView bytes);
    void checkKept(qsizetype added);
    void refuse(int status);
    void dropKept(qsizetype count);

    Limits m_limits;
    Progress m_progress = Progress::Nothing;
    int m_status = 0;
    Request m_request;
    bool m_expectsContinue = false;
    bool m_staysOpen = false;
    bool m_isOldVersion = false;
    qsizetype m_headerSize = 0; ///< of it, what was read for good
    QByteArray m_kept;
    qsizetype m_keptFrom = 0; ///< before it everything was read
    std::unique_ptr<Reader> m_reader;
    std::optional<ChunkReader> m_chunks; ///< while such a body is read
};

/// The request in hands of its own, which overwrite what may be secret in it at the end.
[[nodiscard]] RequestPointer owned(Request &&request);

} // namespace keyherd::http
