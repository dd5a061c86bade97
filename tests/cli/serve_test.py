#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`keyherd serve`: what it says of itself, whom it refuses, how it ends."""
import json
import socket
import subprocess

from local_api import ApiTest
from world import DONE, FAILED, KEYHERD, LOCKED, USAGE, canary, main

INTERNAL = "/api/internal/api-keys?provider=openai"


class ServeTest(ApiTest):
    def setUp(self):
        super().setUp()
        self.reader = self.token("reader")
        self.assertEqual(self.world.add(1).code, DONE)

    def raw(self, data):
        """The status of the answer to these bytes; the connection must end after it."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=30) as connection:
            connection.sendall(data)
            answer = b""
            while piece := connection.recv(65536):
                answer += piece
        return int(answer.split()[1]) if answer else None


class OwnRoutesTest(ServeTest):
    def setUp(self):
        super().setUp()
        self.serve()

    def test_healthz_needs_no_token_and_says_nothing_else(self):
        answer = self.ask("GET", "/healthz")
        self.assertEqual((answer.status, answer.json), (200, {"status": "ok"}))

    def test_status_says_which_providers_have_a_key(self):
        answer = self.ask("GET", "/api/status", self.reader)
        self.assertEqual(answer.status, 200)
        self.assertIs(answer.json["locked"], False)
        self.assertEqual(answer.json["providers"]["openai"], {"has_key": True, "source": "manual", "synced": True})
        self.assertEqual(answer.json["providers"]["groq"], {"has_key": False, "source": None, "synced": False})
        limited = self.token("limited", "read", "groq")
        self.assertEqual(list(self.ask("GET", "/api/status", limited).json["providers"]), ["groq"])

    def test_usage_says_how_often_each_key_was_used(self):
        self.ask("POST", "/api/internal/api-keys", self.reader, {"keyId": "1", "error": "it failed"})
        key = self.eventually(lambda: self.ask("GET", "/api/usage", self.reader).json["keys"][0], lambda key: key["usage_count"])
        self.assertEqual((key["id"], key["provider"], key["name"], key["error_count"], key["last_error"]), (1, "openai", "key 1", 1, "it failed"))

    def test_metrics_are_prometheus_text_without_names_of_keys(self):
        answer = self.ask("GET", "/metrics", self.reader)
        self.assertEqual(answer.status, 200)
        self.assertTrue(answer.headers["Content-Type"].startswith("text/plain; version=0.0.4"))
        text = answer.body.decode()
        self.assertIn('keyherd_keys{provider="openai"} 1\n', text)
        self.assertIn("# TYPE keyherd_http_answers_total counter\n", text)
        self.assertNotIn("key 1", text)

    def test_the_description_names_every_route_and_each_route_answers(self):
        description = self.ask("GET", "/openapi.json", self.reader).json
        self.assertEqual(description["openapi"], "3.1.0")
        manager = self.token("manager", "manage")
        for path, methods in description["paths"].items():
            for method in methods.keys() - {"parameters"}:
                with self.subTest(path=path, method=method):
                    token = manager if path.startswith(("/api/keys", "/api/v1")) else self.reader
                    place = path.replace("{id}", "7").replace("{provider}", "groq")
                    answer = self.ask(method.upper(), place, token, {} if method in ("post", "put") else None)
                    self.assertIn(str(answer.status), methods[method]["responses"], answer)

    def test_every_answer_is_kept_out_of_caches_and_pages(self):
        for path, token in (("/healthz", None), ("/api/status", None), ("/api/status", self.reader), ("/nothing", self.reader)):
            headers = self.ask("GET", path, token).headers
            self.assertEqual(headers["Cache-Control"], "no-store")
            self.assertEqual(headers["X-Content-Type-Options"], "nosniff")

    def test_paths_and_methods_that_there_are_not(self):
        self.assertEqual(self.ask("GET", "/nothing", self.reader).status, 404)
        self.assertEqual(self.ask("GET", "/%61pi/status", self.reader).status, 404)
        self.assertEqual(self.ask("GET", "//api/status", self.reader).status, 404)
        refused = self.ask("DELETE", INTERNAL, self.reader)
        self.assertEqual((refused.status, refused.headers["Allow"]), (405, "GET, POST"))
        self.assertEqual(self.ask("GET", "/nothing").status, 401)


class DefenceTest(ServeTest):
    def setUp(self):
        super().setUp()
        self.serve()

    def test_foreign_hosts_and_web_pages_are_refused(self):
        for headers in ({"Host": "evil.example"}, {"Host": "127.0.0.1"}, {"Host": f"127.0.0.1:{self.port + 1}"}, {"Host": f"0.0.0.0:{self.port}"},
                        {"Origin": "http://localhost"}, {"Origin": "null"}, {"Sec_Fetch_Site": "cross-site"}):
            with self.subTest(headers=headers):
                self.assertEqual(self.ask("GET", INTERNAL, self.reader, **headers).status, 403)
        for host in (f"localhost:{self.port}", f"127.0.0.1:{self.port}", f"[::1]:{self.port}"):
            self.assertEqual(self.ask("GET", INTERNAL, self.reader, Host=host).status, 200)

    def test_only_loopback_is_listened_on(self):
        with open("/proc/net/tcp", encoding="ascii") as table:
            places = [line.split()[1] for line in table if line.split()[3] == "0A"]
        self.assertEqual([place for place in places if place.endswith(f":{self.port:04X}")], [f"0100007F:{self.port:04X}"])

    def test_a_body_that_is_too_large_is_refused_before_it_is_read(self):
        head = f"POST /api/internal/api-keys HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nAuthorization: Bearer {self.reader}\r\n"
        self.assertEqual(self.raw(f"{head}Content-Type: application/json\r\nContent-Length: {2 << 20}\r\n\r\n".encode()), 413)

    def test_a_refusal_is_in_the_language_of_the_client(self):
        english, french = (self.ask("GET", "/healthz", Origin="http://localhost", **language).json["error"]
                           for language in ({}, {"Accept_Language": "fr-CA"}))
        self.assertIn("this computer", english)
        self.assertIn("cet ordinateur", french)

    def test_what_can_be_read_in_two_ways_is_400(self):
        host = f"Host: 127.0.0.1:{self.port}\r\n"
        for lines in (host + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n", host + "Content-Length: 2\r\nContent-Length: 2\r\n",
                      host + host, host + "X: a\r\n b\r\n", host + "X : a\r\n", "", host + "Transfer-Encoding: gzip\r\n"):
            with self.subTest(lines=lines):
                self.assertEqual(self.raw(f"GET /healthz HTTP/1.1\r\n{lines}\r\n".encode()), 400)
        self.assertEqual(self.raw(f"GET http://127.0.0.1:{self.port}/healthz HTTP/1.1\r\n{host}\r\n".encode()), 400)

    def test_clients_that_never_finish_do_not_keep_an_honest_one_out(self):
        slow = [socket.create_connection(("127.0.0.1", self.port), timeout=30) for _ in range(500)]
        for connection in slow:
            connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: ")
        for _ in range(20):
            self.assertEqual(self.ask("GET", INTERNAL, self.reader).status, 200)
        for connection in slow:
            connection.close()
        self.assertEqual(self.ask("GET", INTERNAL, self.reader).status, 200)


class RateTest(ServeTest):
    def test_a_client_that_asks_too_often_is_told_to_wait_and_others_are_not(self):
        self.serve("--rate", "3")
        other = self.token("other")
        self.assertEqual(self.ask("GET", INTERNAL, self.reader).status, 200)
        connection = self.connect()
        line = f"GET {INTERNAL} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nAuthorization: Bearer {self.reader}\r\n"
        connection.connect()
        connection.sock.sendall((f"{line}\r\n" * 40 + f"{line}Connection: close\r\n\r\n").encode())
        answers = connection.sock.makefile("rb").read()
        self.assertIn(b"HTTP/1.1 429 ", answers)
        self.assertIn(b"\r\nRetry-After: 1\r\n", answers)
        self.assertEqual(self.ask("GET", INTERNAL, other).status, 200)


class LockedTest(ServeTest):
    def serve_locked(self):
        self.world.environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
        return self.serve()

    def test_a_locked_vault_is_423_for_its_clients_and_401_for_all_others(self):
        self.serve_locked()
        self.assertEqual(self.ask("GET", INTERNAL, self.reader).status, 423)
        self.assertEqual(self.ask("GET", "/api/keys/", self.reader).status, 423)
        self.assertEqual(self.ask("GET", INTERNAL, "khd_" + "a" * 43).status, 401)
        self.assertEqual(self.ask("GET", INTERNAL).status, 401)
        answer = self.ask("GET", "/api/status", self.reader)
        self.assertEqual((answer.status, answer.json), (200, {"locked": True, "providers": {}}))
        self.assertEqual(self.ask("GET", "/healthz").status, 200)

    def test_it_says_that_the_vault_is_locked(self):
        code, _, err = self.end(self.serve_locked())
        self.assertEqual(code, DONE)
        self.assertRegex(err, r"\Akeyherd: warning: [^\n]+\n\Z")


class HoldingTest(ServeTest):
    """`keyherd lock` means whoever holds the vault open, be it `serve` itself or an agent beside it."""

    def status(self):
        return json.loads(self.world.run("status", "--json").out)

    def given(self):
        return self.ask("GET", INTERNAL, self.reader).status

    def agent(self):
        agent = subprocess.Popen([KEYHERD, "agent"], env=self.world.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(self.end, agent)
        self.assertTrue(agent.stdout.readline().startswith(b"listening on "))
        return agent

    def test_it_is_the_agent_that_other_commands_lock_and_unlock(self):
        self.serve()
        self.assertEqual(self.given(), 200)
        self.assertEqual((self.status()["agent"], self.status()["local_api"]), (True, self.url))
        self.assertEqual(self.world.run("lock").code, DONE)
        self.assertEqual(self.given(), 423)
        self.assertEqual(self.world.run("unlock").code, DONE)
        self.assertEqual(self.given(), 200)

    def test_beside_an_agent_it_is_locked_and_unlocked_with_it(self):
        self.agent()
        self.serve()
        self.assertEqual(self.given(), 200)
        self.eventually(self.status, lambda status: status["local_api"] == self.url)
        self.assertEqual(self.world.run("lock").code, DONE)
        self.eventually(self.given, lambda status: status == 423)
        self.assertEqual(self.world.run("unlock").code, DONE)
        self.eventually(self.given, lambda status: status == 200)
        self.end(self.server)
        self.eventually(self.status, lambda status: status["local_api"] is None)

    def test_once_the_agent_has_ended_it_is_locked_and_can_be_unlocked(self):
        agent = self.agent()
        self.serve()
        self.assertEqual(self.given(), 200)
        self.end(agent)
        self.eventually(self.given, lambda status: status == 423)
        self.eventually(lambda: self.world.run("unlock").code, lambda code: code == DONE)
        self.eventually(self.given, lambda status: status == 200)

    def test_a_wrong_passphrase_is_no_way_to_begin(self):
        outcome = self.world.run("--passphrase-file", self.world.passphrase_file("wrong"), "serve", "--port", "0")
        self.assertEqual((outcome.code, outcome.out), (LOCKED, b""), outcome)


class EndTest(ServeTest):
    def test_it_ends_in_order_when_it_is_asked_to(self):
        server = self.serve()
        connection = self.connect()
        connection.request("GET", "/healthz")
        self.assertEqual(connection.getresponse().read(), b'{"status":"ok"}')
        self.assertEqual(self.end(server), (DONE, b"", ""))

    def test_a_port_that_is_taken_is_said(self):
        self.serve()
        outcome = self.world.run("serve", "--port", str(self.port))
        self.assertEqual((outcome.code, outcome.out), (FAILED, b""))
        self.assertRegex(outcome.err, rf"\Akeyherd: [^\n]*{self.port}[^\n]*\n\Z")

    def test_what_is_no_port_or_rate_is_said(self):
        for options in (["--port", "x"], ["--port", "65536"], ["--port", "-1"], ["--rate", "much"]):
            outcome = self.world.run("serve", *options)
            self.assertEqual((outcome.code, outcome.out), (USAGE, b""), outcome)

    def test_both_addresses_of_this_machine_are_served(self):
        self.serve()
        if not socket.has_ipv6:
            self.skipTest("this machine has no IPv6")
        connection = self.connect("::1")
        try:
            connection.request("GET", "/healthz")
        except OSError:
            self.skipTest("this machine has no IPv6")
        self.assertEqual(connection.getresponse().status, 200)

    def test_the_first_line_comes_once_it_serves_and_nothing_follows(self):
        server = subprocess.Popen([KEYHERD, "serve", "--port", "0"], env=self.world.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        line = server.stdout.readline().decode()
        with socket.create_connection(("127.0.0.1", int(line.rsplit(":", 1)[1])), timeout=30):
            pass
        server.terminate()
        out, err = server.communicate(timeout=30)
        self.assertEqual((out, err), (b"", b""))


if __name__ == "__main__":
    main()
