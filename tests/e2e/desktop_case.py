# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of the whole window begin with: a home of its own, a provider on loopback, and the program when it is wanted."""
import http.server
import json
import os
import subprocess
import sys
import threading
import unittest

from world import SKIPPED, World, has_keyring

try:
    import pyatspi
    from desktop import Desktop
except (ImportError, ValueError) as missing:
    print(f"skipped: {missing}; packaging/test.sh installs what the test needs")
    sys.exit(SKIPPED)

PROGRAMS, ACTIVITY, USAGE = 0, 1, 2  # rows of the list of pages
SECRET = "sk-proj-" + "made-up-" * 12


class Provider(http.server.BaseHTTPRequestHandler):
    """Knows one key, as OpenAI would."""

    def do_GET(self):
        known = self.headers.get("Authorization") == f"Bearer {SECRET}"
        body = json.dumps({"object": "list", "data": [{"id": "gpt-made-up", "object": "model"}]} if known else
                          {"error": {"message": "Incorrect API key provided", "code": "invalid_api_key"}}).encode()
        self.send_response(200 if known else 401)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class DesktopCase(unittest.TestCase):
    def setUp(self):
        self.world = World()
        self.addCleanup(self.world.close)
        self.provider = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Provider)
        threading.Thread(target=self.provider.serve_forever, daemon=True).start()
        self.addCleanup(self.provider.server_close)
        self.addCleanup(self.provider.shutdown)

    def start(self):
        # An X server of the session, the rest of the world's own.
        environment = dict(self.world.environment, DISPLAY=os.environ["DISPLAY"])
        self.desktop = Desktop(environment, "--lang", "en")
        self.addCleanup(self.desktop.close)
        return self.desktop

    @property
    def address(self):
        return f"http://127.0.0.1:{self.provider.server_port}/v1"

    def add(self, name, secret=SECRET):
        """A key of OpenAI at the provider on loopback."""
        self.world.run("add", "openai", "--name", name, "--base-url", self.address, stdin=secret)

    def press(self, *keys):
        """On the keyboard, whoever has the focus in the window."""
        self.desktop.await_focus()
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def write(self, text):
        self.desktop.await_focus()
        subprocess.run(["xdotool", "type", "--delay", "1", "--file", "-"], input=text.encode(), check=True)

    def go_to(self, desktop, name):
        """With Tab alone, to what has this name; what was not reached in a hundred steps cannot be."""
        def has_focus():
            return any(node.name == name and node.getState().contains(pyatspi.STATE_FOCUSED) for node, _ in desktop.walk())

        for _ in range(100):
            if has_focus():
                return
            self.press("Tab")
            desktop.settle()
        self.fail(f"{name} is not reached by Tab\n{desktop.dump()}")

    def row_of(self, desktop, name):
        return desktop.wait(lambda: next((row for row in desktop.cells("Keys") if name in row), None), f"a row with {name}")


def main():
    if not os.environ.get("DISPLAY") or not has_keyring():
        print("skipped: no display or no keyring in this session; packaging/test.sh makes both")
        sys.exit(SKIPPED)
    unittest.main(verbosity=2)
