#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Made-up providers on loopback: the first part of the path says how they answer. Prints `listening on http://127.0.0.1:PORT`.

    /valid/…  /invalid/…  /forbidden/…  /rate_limited/…  /quota/…  /paid/…  /broken/…
    /needs_organisation/… is valid with the header OpenAI-Organization and forbidden without
"""
import http.server
import json
import sys

MODELS = {"object": "list", "data": [{"id": f"made-up-{number}"} for number in range(1, 13)],
          "models": [{"name": f"models/made-up-{number}"} for number in range(1, 5)], "name": "made up"}
ANSWERS = {
    "valid": (200, MODELS),
    "invalid": (401, {"error": {"message": "Incorrect API key provided.", "code": "invalid_api_key"}}),
    "forbidden": (403, {"error": {"message": "Your country, region, or territory is not supported."}}),
    "rate_limited": (429, {"error": {"message": "Rate limit reached. Please try again in 20s.", "code": "rate_limit_exceeded"}}),
    "quota": (429, {"error": {"message": "You exceeded your current quota, please check your plan.", "code": "insufficient_quota"}}),
    "paid": (200, {"data": {"label": "made up", "limit": 20, "limit_remaining": 7.5, "usage": 12.5, "usage_daily": 0.5,
                            "is_free_tier": False}}),
    "broken": (500, {"error": {"message": "The server had an error while processing your request."}}),
}


class Provider(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        behaviour = self.path.split("/")[1]
        if behaviour == "needs_organisation":
            behaviour = "valid" if self.headers.get("OpenAI-Organization") else "forbidden"
        status, body = ANSWERS.get(behaviour, (404, {}))
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Provider) as server:
        print(f"listening on http://127.0.0.1:{server.server_port}", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            sys.exit(0)
