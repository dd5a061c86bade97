# SPDX-License-Identifier: GPL-3.0-or-later
"""`keyherd serve` on a vault of its own, and a client of it."""
import http.client
import json
import subprocess
import time
from urllib.parse import urlsplit

from world import DONE, KEYHERD, TortureTest


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()

    @property
    def json(self):
        return json.loads(self.body)

    def __repr__(self):
        return f"{self.status}: {self.body[:300]!r}"


class ServedApi:
    """For a test with a world: `keyherd serve` in it."""

    def serve(self, *options):
        """Starts it on a free port. SIGXFSZ stays ignored there, as Python does, so that a limit of file sizes can stand in for a full disk."""
        self.server = subprocess.Popen([KEYHERD, "serve", "--port", "0", *options], env=self.world.environment, stdin=subprocess.DEVNULL,
                                       stdout=subprocess.PIPE, stderr=subprocess.PIPE, restore_signals=False)
        self.addCleanup(self.end, self.server)
        line = self.server.stdout.readline().decode()
        self.assertTrue(line.startswith("listening on http://127.0.0.1:"), line)
        self.url = line.removeprefix("listening on ").strip()
        self.port = urlsplit(self.url).port
        return self.server

    @staticmethod
    def end(server):
        if server.poll() is None:
            server.terminate()
        out, err = server.communicate(timeout=30)
        return server.returncode, out, err.decode()

    def eventually(self, look, holds=bool):
        """What `look` finds once it holds: something that another process brings about, which tells nobody here when."""
        deadline = time.monotonic() + 30
        while not holds(seen := look()):
            self.assertLess(time.monotonic(), deadline, f"last seen: {seen!r}")
            time.sleep(0.02)
        return seen

    def connect(self, host="127.0.0.1"):
        connection = http.client.HTTPConnection(host, self.port, timeout=60)
        self.addCleanup(connection.close)
        return connection

    def ask(self, method, path, token=None, body=None, **headers):
        """`body`: what is sent as JSON, or bytes as they are. Names of headers with _ for -."""
        lines = {name.replace("_", "-"): value for name, value in headers.items()}
        if token:
            lines["Authorization"] = f"Bearer {token}"
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
        if body is not None:
            lines.setdefault("Content-Type", "application/json")
        connection = self.connect()
        connection.request(method, path, body=body, headers=lines)
        return Answer(connection.getresponse())


class ApiTest(ServedApi, TortureTest):
    def token(self, name, scope="read", *providers):
        options = [part for provider in providers for part in ("--provider", provider)]
        outcome = self.world.run("client", "add", name, "--scope", scope, *options)
        self.assertEqual(outcome.code, DONE, outcome)
        return outcome.out.decode().strip()
