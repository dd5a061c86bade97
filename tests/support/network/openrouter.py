# SPDX-License-Identifier: GPL-3.0-or-later
"""A made-up OpenRouter on loopback that issues keys. Remembers what it was asked."""
import http.server
import json
import threading


class OpenRouter(http.server.BaseHTTPRequestHandler):
    def answer(self, status, body):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def body(self):
        return json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or b"{}")

    def is_allowed(self):
        body = self.body() if self.command in ("POST", "PATCH") else {}
        self.server.asked.append((self.command, self.path, body))
        if self.headers.get("Authorization") == f"Bearer {self.server.management_key}":
            return body
        self.answer(401, {"error": {"code": 401, "message": f"User not found: {self.headers.get('Authorization')}"}})
        return None

    def do_POST(self):
        body = self.is_allowed()
        if body is None:
            return
        if self.path != "/api/v1/keys":
            self.answer(404, {"error": {"code": 404, "message": "Not found"}})
            return
        number = len(self.server.keys) + 1
        key = f"sk-or-v1-issued-{number:04d}-" + "made-up-" * 3
        self.server.keys[f"hash{number}"] = key
        self.answer(201, {"key": key, "data": {"hash": f"hash{number}", "name": body.get("name"), "limit": body.get("limit"),
                                               "disabled": False, "label": "sk-or-v1-...", "usage": 0}})

    def do_DELETE(self):
        if self.is_allowed() is None:
            return
        name = self.path.rsplit("/", 1)[1]
        if self.server.keys.pop(name, None) is None:
            self.answer(404, {"error": {"code": 404, "message": "Not found"}})
        else:
            self.answer(200, {"deleted": True})

    def log_message(self, *_):
        pass


def start(case, management_key):
    """A server that lives as long as the test; `.url` is its base URL, `.asked` the requests, `.keys` what it issued."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), OpenRouter)
    server.management_key, server.asked, server.keys = management_key, [], {}
    server.url = f"http://127.0.0.1:{server.server_port}/api/v1"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    case.addCleanup(server.server_close)
    case.addCleanup(server.shutdown)
    return server
