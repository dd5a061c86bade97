// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RequestParser.h"

#include <QTest>

namespace keyherd::http::tests {

using Progress = RequestParser::Progress;

namespace {

QByteArray get(const QByteArray &headers, const QByteArray &rest = {})
{
    return "GET /a HTTP/1.1\r\n" + headers + "\r\n" + rest;
}

QByteArray post(const QByteArray &headers, const QByteArray &rest)
{
    return "POST /a HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n" + rest;
}

// What the parser says of bytes that come in pieces of one size.
Progress fed(RequestParser &parser, const QByteArray &bytes, qsizetype pieceSize)
{
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        const qsizetype size = std::min(pieceSize, bytes.size() - at);
        // On the heap alone, so that a sanitizer sees whoever reads beyond it.
        const std::vector<char> piece(bytes.cbegin() + at, bytes.cbegin() + at + size);
        parser.feed({piece.data(), size});
    }
    return parser.progress();
}

constexpr qsizetype atOnce = 1 << 30;
constexpr std::array<qsizetype, 4> pieceSizes{1, 2, 7, atOnce};

Limits smallLimits()
{
    Limits limits;
    limits.header = 300;
    limits.headerLines = 8;
    limits.body = 100;
    return limits;
}

} // namespace

class RequestParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsReadWhateverThePiecesItComesIn()
    {
        const QByteArray bytes =
            "POST /a/b?c=%20d&e HTTP/1.1\r\nHost: localhost:1\r\nX-Empty:\r\nx-twice:  one \r\nX-Twice: two\r\n"
            "Content-Length: 4\r\n\r\nbody";
        for (const qsizetype size : pieceSizes) {
            RequestParser parser(Limits{});
            QCOMPARE(fed(parser, bytes, size), Progress::Whole);
            QVERIFY(parser.staysOpen());
            const Request request = parser.take();
            QCOMPARE(request.method, "POST");
            QCOMPARE(request.path, "/a/b");
            QCOMPARE(request.query, "c=%20d&e");
            QCOMPARE(request.headers.size(), 5);
            QCOMPARE(request.header("HOST").value_or("none"), "localhost:1");
            QCOMPARE(request.header("X-Empty").value_or("none"), "");
            QCOMPARE(request.header("X-Twice").value_or("none"), "one");
            QVERIFY(request.headers.contains(Header("X-Twice", "two")));
            QVERIFY(!request.header("Missing"));
            QCOMPARE(request.body, "body");
            QCOMPARE(parser.progress(), Progress::Nothing);
            QCOMPARE(parser.kept(), 0);
        }
    }

    void aBodyInChunksIsPutTogether()
    {
        const QByteArray bytes = post("Transfer-Encoding: Chunked\r\n", "3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n");
        for (const qsizetype size : pieceSizes) {
            RequestParser parser(Limits{});
            QCOMPARE(fed(parser, bytes, size), Progress::Whole);
            QCOMPARE(parser.take().body, "abc0123456789");
            QCOMPARE(parser.kept(), 0);
        }
    }

    void whatFollowsARequestIsTheNextOne()
    {
        const QByteArray bytes = post("Content-Length: 3\r\n", "one") + get("Host: x\r\n")
                               + post("Transfer-Encoding: chunked\r\n", "5\r\nthree\r\n0\r\n\r\n") + "GET /half";
        for (const qsizetype size : pieceSizes) {
            RequestParser parser(Limits{});
            QCOMPARE(fed(parser, bytes, size), Progress::Whole);
            QCOMPARE(parser.take().body, "one");
            QCOMPARE(parser.progress(), Progress::Whole);
            QCOMPARE(parser.take().method, "GET");
            QCOMPARE(parser.progress(), Progress::Whole);
            QCOMPARE(parser.take().body, "three");
            QCOMPARE(parser.progress(), Progress::InHeader);
            QCOMPARE(parser.kept(), 9);
        }
    }

    void itSaysHowFarARequestIs()
    {
        RequestParser parser(Limits{});
        QCOMPARE(parser.progress(), Progress::Nothing);
        QCOMPARE(parser.feed("P"), Progress::InHeader);
        QCOMPARE(parser.feed("OST /a HTTP/1.1\r\nHost: x\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\n"),
                 Progress::InBody);
        QVERIFY(parser.expectsContinue());
        QCOMPARE(parser.request().path, "/a");
        QCOMPARE(parser.feed("1"), Progress::InBody);
        QCOMPARE(parser.feed("2"), Progress::Whole);
        (void)parser.take();
        QCOMPARE(parser.feed(post("Content-Length: 2\r\n", "")), Progress::InBody);
        QVERIFY(!parser.expectsContinue());
    }

    void itSaysWhetherMoreRequestsMayCome()
    {
        const auto staysOpen = [](const QByteArray &bytes) {
            RequestParser parser(Limits{});
            return parser.feed(bytes) == Progress::Whole && parser.staysOpen();
        };
        QVERIFY(staysOpen("GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
        QVERIFY(!staysOpen("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        QVERIFY(!staysOpen("GET / HTTP/1.0\r\nHost: x\r\n\r\n"));
        QVERIFY(staysOpen("GET / HTTP/1.0\r\nHost: x\r\nConnection: keep-alive\r\n\r\n"));
    }

    void whatIsAmbiguousIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
            QTest::newRow(name) << bytes << status;
        };
        row("no Host", get("X: y\r\n"));
        row("two Hosts", get("Host: x\r\nHost: x\r\n"));
        row("two Hosts, another case", get("Host: x\r\nhOST: y\r\n"));
        row("no Host in 1.0", "GET / HTTP/1.0\r\n\r\n");
        row("two Authorizations", get("Host: x\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b\r\n"));
        row("length twice, the same", post("Content-Length: 3\r\nContent-Length: 3\r\n", "abc"));
        row("length twice, different", post("Content-Length: 3\r\nContent-Length: 4\r\n", "abc"));
        row("length as a list", post("Content-Length: 3, 3\r\n", "abc"));
        row("length negative", post("Content-Length: -3\r\n", "abc"));
        row("length with a sign", post("Content-Length: +3\r\n", "abc"));
        row("length in hexadecimal", post("Content-Length: 0x3\r\n", "abc"));
        row("length empty", post("Content-Length:\r\n", "abc"));
        row("length overflows", post("Content-Length: 18446744073709551619\r\n", "abc"));
        row("length, then chunked", post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
        row("chunked, then length", post("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", "0\r\n\r\n"));
        row("unknown coding", post("Transfer-Encoding: gzip\r\n", "abc"));
        row("coding that ends in chunked", post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"));
        row("chunked not last", post("Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n"));
        row("chunked twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
        row("chunked in quotes", post("Transfer-Encoding: \"chunked\"\r\n", "0\r\n\r\n"));
        row("chunked after a vertical tab", post("Transfer-Encoding: \vchunked\r\n", "0\r\n\r\n"));
        row("coding that is empty", post("Transfer-Encoding:\r\n", "abc"));
        row("chunked in 1.0", "POST / HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        row("folded header", get("Host: x\r\nX: a\r\n b\r\n"));
        row("folded header, tab", get("Host: x\r\nX: a\r\n\tb\r\n"));
        row("folded header, empty first", get("Host: x\r\nX:\r\n b\r\n"));
        row("folded header, empty last", get("Host: x\r\nX: a\r\n \r\n"));
        row("folded header, all empty", get("Host: x\r\nX:\r\n \r\n"));
        row("header before the first folded", get(" X: a\r\nHost: x\r\n"));
        row("bare line feed after the request line", "GET / HTTP/1.1\nHost: x\r\n\r\n");
        row("bare line feed after a header", get("Host: x\nX: y\r\n"));
        row("bare line feeds throughout", "GET / HTTP/1.1\nHost: x\n\n");
        row("bare carriage return in a value", get("Host: x\r\nX: a\rb\r\n"));
        row("NUL in a value", get("Host: x\r\nX: a" + QByteArray(1, '\0') + "b\r\n"));
        row("NUL in a name", get("Host: x\r\nX" + QByteArray(1, '\0') + ": b\r\n"));
        row("NUL in the target", "GET /" + QByteArray(1, '\0') + " HTTP/1.1\r\nHost: x\r\n\r\n");
        row("space before the colon", get("Host: x\r\nX : y\r\n"));
        row("space in a name", get("Host: x\r\nX Y: z\r\n"));
        row("no name", get("Host: x\r\n: y\r\n"));
        row("no colon", get("Host: x\r\nX\r\n"));
        row("absolute target", "GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n");
        row("target of CONNECT", "CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n");
        row("target of all", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n");
        row("target without a slash", "GET a HTTP/1.1\r\nHost: x\r\n\r\n");
        row("no target", "GET HTTP/1.1\r\nHost: x\r\n\r\n");
        row("empty target", "GET  HTTP/1.1\r\nHost: x\r\n\r\n");
        row("target with a space", "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n");
        row("target with a tab", "GET /a\tb HTTP/1.1\r\nHost: x\r\n\r\n");
        row("target with a fragment", "GET /a#b HTTP/1.1\r\nHost: x\r\n\r\n");
        row("target that is not ASCII", "GET /\xc3\xa9 HTTP/1.1\r\nHost: x\r\n\r\n");
        row("method that is no token", "G(T / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("no method", " / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("empty line first", "\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n");
        row("HTTP 0.9", "GET /\r\n\r\n");
        row("HTTP 1.2", "GET / HTTP/1.2\r\nHost: x\r\n\r\n");
        row("HTTP 2.0", "GET / HTTP/2.0\r\nHost: x\r\n\r\n");
        row("preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        row("lower-case version", "GET / http/1.1\r\nHost: x\r\n\r\n");
        row("version of two digits", "GET / HTTP/1.10\r\nHost: x\r\n\r\n");
        row("space after the version", "GET / HTTP/1.1 \r\nHost: x\r\n\r\n");
        row("expectation that is unknown beside one that is not",
            post("Expect: 100-continue\r\nExpect: miracles\r\nContent-Length: 1\r\n", "a"));
        row("expectation that is unknown", post("Expect: miracles\r\nContent-Length: 1\r\n", "a"));
        row("chunk size that is none", post("Transfer-Encoding: chunked\r\n", "x\r\nabc\r\n0\r\n\r\n"));
        row("chunk size negative", post("Transfer-Encoding: chunked\r\n", "-3\r\nabc\r\n0\r\n\r\n"));
        row("chunk size overflows", post("Transfer-Encoding: chunked\r\n", "10000000000000003\r\nabc\r\n0\r\n\r\n"),
            413);
        row("chunk longer than its size", post("Transfer-Encoding: chunked\r\n", "2\r\nabc\r\n0\r\n\r\n"));
        row("bare line feed after a chunk size", post("Transfer-Encoding: chunked\r\n", "3\nabc\r\n0\r\n\r\n"));
        row("header after the last chunk", post("Transfer-Encoding: chunked\r\n", "0\r\nX: y\r\n\r\n"));
        row("Host after the last chunk", post("Transfer-Encoding: chunked\r\n", "0\r\nHost: y\r\n\r\n"));
        row("length over the limit", post("Content-Length: 101\r\n", ""), 413);
        row("chunk over the limit", post("Transfer-Encoding: chunked\r\n", "65\r\n"), 413);
        row("chunks over the limit",
            post("Transfer-Encoding: chunked\r\n", "64\r\n" + QByteArray(100, 'a') + "\r\n1\r\n"), 413);
        row("header over the limit", get("Host: x\r\nX: " + QByteArray(300, 'a') + "\r\n"), 431);
        row("header without an end", "GET / HTTP/1.1\r\nHost: x\r\nX: " + QByteArray(300, 'a'), 431);
        row("request line and header over the limit",
            "GET /" + QByteArray(200, 'a') + " HTTP/1.1\r\nHost: x\r\nX: " + QByteArray(200, 'a') + "\r\n\r\n", 431);
        row("target without an end", "GET /" + QByteArray(400, 'a'), 431);
        row("too many headers", get("Host: x\r\n" + QByteArray("X: y\r\n").repeated(8)), 431);
        row("line after the last chunk without an end",
            post("Transfer-Encoding: chunked\r\n", "0\r\nX: " + QByteArray(400, 'a')));
        row("chunk extension without an end", post("Transfer-Encoding: chunked\r\n", "1;x=" + QByteArray(400, 'a')));
        row("chunk size of zeros without an end", post("Transfer-Encoding: chunked\r\n", QByteArray(400, '0')));
        row("chunk size with a space", post("Transfer-Encoding: chunked\r\n", "3 ;x\r\nabc\r\n0\r\n\r\n"));
        row("bare line feed in a chunk extension", post("Transfer-Encoding: chunked\r\n", "3;x\nabc\r\n0\r\n\r\n"));
        row("no chunk size", post("Transfer-Encoding: chunked\r\n", "\r\n"));
    }
    void whatIsAmbiguousIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        for (const qsizetype size : pieceSizes) {
            RequestParser parser(smallLimits());
            QVERIFY2(fed(parser, bytes, size) == Progress::Wrong, QByteArray::number(size).constData());
            QCOMPARE(parser.status(), status);
            // And nothing that follows is taken for a request.
            QCOMPARE(parser.feed("GET / HTTP/1.1\r\nHost: x\r\n\r\n"), Progress::Wrong);
        }
    }

    void whatIsJustWithinTheLimitsIsTaken()
    {
        for (const qsizetype size : pieceSizes) {
            RequestParser parser(smallLimits());
            const QByteArray line = "GET /a HTTP/1.1\r\n";
            const QByteArray header = line + "Host: x\r\nX: ";
            QCOMPARE(fed(parser, header + QByteArray(296 - header.size(), 'a') + "\r\n\r\n", size), Progress::Whole);
            (void)parser.take();
            QCOMPARE(fed(parser, get("Host: x\r\n" + QByteArray("X: y\r\n").repeated(7)), size), Progress::Whole);
            (void)parser.take();
            const QByteArray body(100, 'b');
            QCOMPARE(fed(parser, post("Content-Length: 100\r\n", body), size), Progress::Whole);
            QCOMPARE(parser.take().body, body);
            QCOMPARE(fed(parser, post("Transfer-Encoding: chunked\r\n", "64\r\n" + body + "\r\n0\r\n\r\n"), size),
                     Progress::Whole);
            QCOMPARE(parser.take().body, body);
        }
    }
};

} // namespace keyherd::http::tests

QTEST_GUILESS_MAIN(keyherd::http::tests::RequestParserTest)
#include "RequestParserTest.moc"
