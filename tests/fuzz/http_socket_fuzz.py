#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Throws mutated requests at a server on a socket: broken, cut in pieces, one after the other, left half-way. Between them an honest request must be
answered, and whatever comes back must be an answer of HTTP/1.1. KEYHERD_TOKEN: a token that some of the requests carry; KEYHERD_FUZZ_SEED: where chance
begins.

Usage: http_socket_fuzz.py HOST PORT SECONDS
       http_socket_fuzz.py --start SECONDS PROGRAM [ARGUMENT]…    starts PROGRAM, whose first line ends in :PORT
"""
import errno
import os
import random
import re
import signal
import socket
import subprocess
import sys
import time

STATUS_LINE = re.compile(rb"HTTP/1\.1 [1-5][0-9][0-9] [^\r\n]*\r\n")
PLANTED = [
    b"\r\n", b"\n", b"\r", b"\0", b" ", b"\t", b":", b"\r\n ", b"\r\n\r\n", b"Host: x\r\n", b"Content-Length: 1\r\n",
    b"Content-Length: -1\r\n", b"Transfer-Encoding: chunked\r\n", b"Transfer-Encoding: gzip\r\n", b"0\r\n\r\n", b"ffffffffffffffff\r\n",
    b"Expect: 100-continue\r\n", b"Connection: close\r\n", b"Origin: null\r\n", b"%2f..%2f", b"//", b"http://x/", b"A" * 20000, b"X: y\r\n" * 80,
]  # fmt: skip


def seeds(host):
    line = b"Host: " + host + b"\r\n"
    return [
        b"GET /healthz HTTP/1.1\r\n" + line + b"Accept: */*\r\n\r\n",
        b"HEAD / HTTP/1.1\r\n" + line + b"\r\n",
        b"GET /api/keys/?x=y HTTP/1.0\r\n" + line + b"Connection: keep-alive\r\nAuthorization: Bearer none\r\n\r\n",
        b"POST /api/keys/ HTTP/1.1\r\n" + line + b"Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{\"a\":\"b\"}",
        b"PUT /a HTTP/1.1\r\n" + line + b"Transfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n3;x=y\r\nefg\r\n0\r\n\r\n",
        b"OPTIONS * HTTP/1.1\r\n" + line + b"Origin: http://evil.example\r\n\r\n",
        *known_seeds(line),
    ]


def known_seeds(line):
    if "KEYHERD_TOKEN" not in os.environ:
        return []
    line += b"Authorization: Bearer " + os.environ["KEYHERD_TOKEN"].encode() + b"\r\n"
    report = b'{"keyId":"1","success":false,"error":"none"}'
    return [
        b"GET /api/internal/api-keys?provider=openai HTTP/1.1\r\n" + line + b"\r\n",
        b"POST /api/internal/api-keys HTTP/1.1\r\n" + line + b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(report) + report,
        b"GET /api/status HTTP/1.1\r\n" + line + b"Accept-Language: fr\r\n\r\n",
        b"GET /metrics HTTP/1.1\r\n" + line + b"\r\n",
    ]


def mutated(chance, examples):
    data = bytearray(b"".join(chance.choices(examples, k=chance.choice((1, 1, 1, 2, 5)))))
    for _ in range(chance.choice((0, 1, 1, 2, 4, 16))):
        at = chance.randrange(len(data) + 1)
        end = min(len(data), at + chance.choice((0, 1, 2, 8, 40)))
        kind = chance.randrange(5)
        if kind == 0:
            data[at:end] = b""
        elif kind == 1:
            data[at:at] = chance.choice(PLANTED)
        elif kind == 2:
            data[at:end] = chance.randbytes(end - at)
        elif kind == 3:
            data[at:at] = data[at:end] * chance.choice((1, 3))
        elif at < len(data):
            data[at] ^= 1 << chance.randrange(8)
    return bytes(data)


def received(client):
    """What comes until nothing more does."""
    data = b""
    try:
        while len(data) < 1 << 22:
            part = client.recv(65536)
            if not part:
                break
            data += part
    except (TimeoutError, ConnectionError):
        pass
    return data


def throw(address, data, chance):
    """Sends in pieces, reads for a moment or not at all, and ends in one of the ways in which clients end."""
    with socket.create_connection(address, timeout=5) as client:
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            at = 0
            while at < len(data):
                size = chance.choice((1, 7, 100, len(data), len(data)))
                client.sendall(data[at : at + size])
                at += size
            if chance.random() < 0.5:
                client.shutdown(socket.SHUT_WR)
        except (ConnectionError, TimeoutError):
            pass
        except OSError as error:
            if error.errno != errno.ENOTCONN:
                raise
        if chance.random() < 0.2:
            return b""
        client.settimeout(0.02)
        return received(client)


def is_alive(address, honest):
    with socket.create_connection(address, timeout=10) as client:
        client.sendall(honest)
        client.settimeout(10)
        return STATUS_LINE.match(received(client)) is not None


def fuzz(address, seconds, seed):
    chance = random.Random(seed)
    host = b"%s:%d" % (b"[::1]" if ":" in address[0] else address[0].encode(), address[1])
    examples = seeds(host)
    honest = b"GET /healthz HTTP/1.1\r\nHost: " + host + b"\r\nConnection: close\r\n\r\n"
    end = time.monotonic() + seconds
    thrown = answered = 0
    statuses = {}
    while time.monotonic() < end or thrown == 0:
        data = mutated(chance, examples)
        answer = throw(address, data, chance)
        thrown += 1
        if answer:
            answered += 1
            statuses[answer[9:12].decode("latin-1")] = statuses.get(answer[9:12].decode("latin-1"), 0) + 1
            if not STATUS_LINE.match(answer):
                sys.exit(f"seed {seed}, request {thrown}: no answer of HTTP: {answer[:80]!r} to {data!r}")
        if thrown % 20 == 0 and not is_alive(address, honest):
            sys.exit(f"seed {seed}, request {thrown}: an honest client got no answer after {data!r}")
    if not is_alive(address, honest):
        sys.exit(f"seed {seed}: an honest client got no answer at the end")
    print(f"{thrown} requests thrown, {answered} answered, by status {dict(sorted(statuses.items()))}; seed {seed}")


def main():
    arguments = sys.argv[1:]
    if len(arguments) < 3:
        sys.exit(__doc__)
    seed = int(os.environ.get("KEYHERD_FUZZ_SEED", random.randrange(1 << 32)))
    if arguments[0] != "--start":
        return fuzz((arguments[0], int(arguments[1])), float(arguments[2]), seed)
    with subprocess.Popen(arguments[2:], stdout=subprocess.PIPE, text=True) as server:
        try:
            port = int(server.stdout.readline().rsplit(":", 1)[1])
            fuzz(("127.0.0.1", port), float(arguments[1]), seed)
            if server.poll() is not None:
                sys.exit(f"the server ended with {server.returncode}")
        finally:
            server.terminate()
    # What a sanitizer finds at the end is a failure too; a program that knows no way to end is ended by the signal.
    if server.returncode not in (0, -signal.SIGTERM):
        sys.exit(f"the server ended with {server.returncode}")


if __name__ == "__main__":
    main()
