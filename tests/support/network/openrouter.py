# SPDX-License-Identifier: GPL-3.0-or-later
"""A made-up OpenRouter on loopback that issues keys. Remembers what it was asked, and keeps what it issued."""
import http.server
import json
import threading
from urllib.parse import parse_qs, urlsplit

PAGE = 100


class OpenRouter(http.server.BaseHTTPRequestHandler):
    def answer(self, status, body):
        self.server.moment("after", self.command, self.path)
        text = json.dumps(body).encode()
        try:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)
        except OSError:
            pass  # who asked is gone

    def body(self):
        return json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or b"{}")

    def bearer(self):
        return (self.headers.get("Authorization") or "").removeprefix("Bearer ")

    def is_allowed(self):
        body = self.body() if self.command in ("POST", "PATCH") else {}
        self.server.asked.append((self.command, self.path, body))
        self.server.moment("before", self.command, self.path)
        if self.bearer() == self.server.management_key:
            return body
        self.answer(401, {"error": {"code": 401, "message": f"User not found: {self.headers.get('Authorization')}"}})
        return None

    def not_found(self):
        self.answer(404, {"error": {"code": 404, "message": "Not found"}})

    def do_GET(self):
        if self.path == "/api/v1/key":
            self.test()
            return
        if self.is_allowed() is None:
            return
        offset = int(parse_qs(urlsplit(self.path).query).get("offset", ["0"])[0])
        self.answer(200, {"data": list(self.server.facts.values())[offset:offset + PAGE]})

    def test(self):
        self.server.tested.append(self.bearer())
        self.server.moment("before", self.command, self.path)
        name = next((name for name, key in self.server.keys.items() if key == self.bearer()), None)
        if self.server.test_answer:
            self.answer(*self.server.test_answer)
        elif name is None and self.bearer() not in self.server.made_by_hand or name and self.server.facts[name]["disabled"]:
            self.answer(401, {"error": {"code": 401, "message": "User not found."}})
        else:
            self.answer(200, {"data": {"label": "made up", "limit": None, "limit_remaining": None, "usage": 0, "usage_daily": 0}})

    def do_POST(self):
        body = self.is_allowed()
        if body is None:
            return
        if self.path != "/api/v1/keys":
            self.not_found()
            return
        if self.server.refusal:
            self.answer(*self.server.refusal)
            return
        self.server.made += 1
        number = self.server.made
        key = f"sk-or-v1-issued-{number:04d}-" + "made-up-" * 3
        self.server.keys[f"hash{number}"] = key
        facts = {"hash": f"hash{number}", "name": body.get("name"), "limit": body.get("limit"), "disabled": False, "label": "sk-or-v1-...",
                 "usage": 0, "expires_at": body.get("expires_at")}
        self.server.facts[f"hash{number}"] = facts
        self.answer(201, {"key": key, "data": facts})

    def do_PATCH(self):
        body = self.is_allowed()
        if body is None:
            return
        facts = self.server.facts.get(self.path.rsplit("/", 1)[1])
        if facts is None:
            self.not_found()
            return
        facts.update(body)
        self.answer(200, {"data": facts})

    def do_DELETE(self):
        if self.is_allowed() is None:
            return
        name = self.path.rsplit("/", 1)[1]
        self.server.facts.pop(name, None)
        if self.server.keys.pop(name, None) is None:
            self.not_found()
        else:
            self.answer(200, {"deleted": True})

    def log_message(self, *_):
        pass


def start(case, management_key):
    """A server that lives as long as the test. `.url` is its base URL, `.asked` the requests for managing keys, `.tested` the keys that were tested,
    `.keys` what it issued and still knows, `.facts` what it tells of them. `.made_by_hand` are keys that work without having been issued;
    `.refusal` and `.test_answer` are a status and a body to answer with instead. `.moment(when, method, path)` is called before anything is done
    ("before") and before the answer is sent ("after")."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), OpenRouter)
    server.management_key, server.asked, server.tested, server.keys, server.facts = management_key, [], [], {}, {}
    server.made, server.made_by_hand, server.refusal, server.test_answer = 0, set(), None, None
    server.moment = lambda *_: None
    server.url = f"http://127.0.0.1:{server.server_port}/api/v1"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    case.addCleanup(server.server_close)
    case.addCleanup(server.shutdown)
    return server
