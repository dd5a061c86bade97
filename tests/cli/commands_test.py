#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What scripts rely on: the shapes of JSON, the exit codes, one line for each error, nothing else on standard output."""
import http.server
import json
import os
import pty
import re
import subprocess
import threading

from loopback_provider import Provider
from world import (DAMAGED, DONE, FAILED, KEYHERD, LOCKED, MISSING, NOT_VALID, UNREACHABLE, USAGE, TortureTest, canary, main)

COMMANDS = ("init", "status", "slot", "providers", "add", "import", "list", "show", "edit", "rm", "get", "test", "sync", "rotate", "provision",
            "issued", "audit", "doctor", "completion", "copy", "usage", "agent", "lock", "unlock", "run",
            "inject", "export", "link", "unlink", "links")
MOMENT = re.compile(r"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\Z")


class CommandsTest(TortureTest):
    def json(self, *arguments, code=DONE, **options):
        outcome = self.world.run(*arguments, "--json", **options)
        self.assertEqual(outcome.code, code, outcome)
        return json.loads(outcome.out)

    def provider(self):
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Provider)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return f"http://127.0.0.1:{server.server_port}"

    def test_status_has_the_shape_that_scripts_rely_on(self):
        self.world.add(1)
        status = self.json("status")
        self.assertEqual(set(status), {"vault", "exists", "locked", "slots", "keys", "agent", "local_api", "version"})
        self.assertEqual((status["exists"], status["keys"], status["agent"], status["local_api"]), (True, 1, False, None))
        self.assertEqual([set(slot) for slot in status["slots"]], [{"id", "kind"}])
        self.assertEqual(status["slots"][0]["kind"], "keychain")

    def test_status_of_no_vault_is_no_error(self):
        status = self.json("status", "--vault", str(self.world.root / "none.db"))
        self.assertEqual((status["exists"], status["keys"], status["slots"]), (False, 0, []))

    def test_list_has_the_shape_that_scripts_rely_on(self):
        self.world.run("add", "claude", "--name", "work", "--tag", "a", "--tag", "b", "--expires", "2030-12-31", "--note", "n",
                       "--base-url", "https://proxy.example/v1", stdin="sk-ant-api03-" + "made-up-" * 8)
        key, = self.json("list")
        self.assertEqual(set(key), {"id", "provider", "name", "masked", "is_active", "source", "base_url", "created_at", "updated_at",
                                    "last_used", "last_validated", "status", "usage_count", "error_count", "last_error",
                                    "expires_at", "tags"})
        self.assertEqual((key["id"], key["provider"], key["name"], key["is_active"], key["source"]),
                         (1, "anthropic", "work", True, "manual"))
        self.assertEqual((key["base_url"], key["expires_at"], key["tags"]), ("https://proxy.example/v1", "2030-12-31", ["a", "b"]))
        self.assertRegex(key["created_at"], MOMENT)
        self.assertEqual((key["last_used"], key["last_validated"], key["status"]), (None, None, None))
        self.assertNotIn("made-up-made-up", json.dumps(key))

    def test_test_has_the_shape_that_scripts_rely_on_and_its_exit_codes(self):
        url = self.provider()
        for number, (behaviour, status, code) in enumerate((("valid", "valid", DONE), ("invalid", "invalid", NOT_VALID),
                                                             ("forbidden", "forbidden", NOT_VALID),
                                                             ("rate_limited", "rate_limited", NOT_VALID),
                                                             ("quota", "quota_exhausted", NOT_VALID),
                                                             ("broken", "provider_error", UNREACHABLE))):
            with self.subTest(behaviour=behaviour):
                self.world.run("add", "openai", "--name", behaviour, "--base-url", f"{url}/{behaviour}/v1", stdin=canary(number))
                result, = self.json("test", f"openai/{behaviour}", code=code)
                self.assertEqual(set(result), {"id", "provider", "name", "status", "http_status", "latency_ms", "detail", "models",
                                               "balance", "checked_at"})
                self.assertEqual((result["status"], result["name"]), (status, behaviour))
                self.assertRegex(result["checked_at"], MOMENT)
        everything = self.json("test", "openai", code=UNREACHABLE)
        self.assertEqual([result["status"] for result in everything], ["inactive"] * 5 + ["provider_error"])

    def test_show_tells_what_the_last_answer_told_of_the_key(self):
        url = self.provider()
        self.world.run("add", "openrouter", "--name", "paid", "--base-url", f"{url}/paid/v1", stdin="sk-or-v1-" + "made-up-" * 8)
        self.assertEqual(self.json("test", "openrouter/paid")[0]["status"], "valid")
        shown = self.json("show", "openrouter/paid")
        self.assertEqual(shown["facts"]["credit"], {"value": 7.5, "unit": "USD"})
        self.assertEqual(shown["facts"]["label"], "made up")
        self.assertEqual(shown["lasts_days"], 15)
        self.assertIsNone(shown["hint"])
        self.assertIn("7.50 USD", self.world.run("show", "openrouter/paid").out.decode())

    def test_headers_of_a_keys_own_are_sent_with_it_and_those_of_the_protocol_refused(self):
        url = self.provider()
        self.world.run("add", "openai", "--name", "org", "--base-url", f"{url}/needs_organisation/v1", stdin=canary(1))
        self.assertEqual(self.json("test", "openai/org", code=NOT_VALID)[0]["status"], "forbidden")
        changed = self.world.run("edit", "openai/org", "--header", "OpenAI-Organization: org-made-up")
        self.assertEqual(changed.code, DONE, changed)
        self.assertEqual(self.json("test", "openai/org")[0]["status"], "valid")
        self.assertEqual(self.json("show", "openai/org")["headers"], {"OpenAI-Organization": "org-made-up"})
        for header in ("Authorization: Bearer x", "Host: example.org", "no colon", "X-A: b\r\nX-C: d"):
            with self.subTest(header=header):
                self.assert_fails(self.world.run("edit", "openai/org", "--header", header), USAGE)
        self.assertEqual(self.json("show", "openai/org")["headers"], {"OpenAI-Organization": "org-made-up"})

    def test_nobody_there_is_unreachable(self):
        self.world.run("add", "openai", "--name", "gone", "--base-url", "http://127.0.0.1:9/v1", stdin=canary())
        result, = self.json("test", "--all", "--timeout", "5", code=UNREACHABLE)
        self.assertEqual((result["status"], result["http_status"]), ("unreachable", None))

    def test_audit_and_doctor_have_their_shapes(self):
        self.world.add(1)
        self.world.get("openai")
        events = self.json("audit")
        self.assertEqual([event["action"] for event in events], ["vault.created", "slot.added", "key.added", "key.printed"])
        self.assertEqual(set(events[0]), {"sequence", "at", "action", "key_id", "provider", "name", "actor", "detail", "times"})
        self.assertEqual(self.json("audit", "--since", "2100-01-01"), [])
        verdict = self.json("audit", "--verify")
        self.assertEqual((verdict["intact"], verdict["records"]), (True, 4))
        checks = {finding["check"]: finding["status"] for finding in self.json("doctor")}
        self.assertEqual(checks, {name: "ok" for name in ("vault", "history", "keys", "due", "providers", "clients", "persistence", "keychain", "permissions", "clock",
                                                          "proxy", "translations", "memory")})

    def test_usage_has_the_shape_that_scripts_rely_on(self):
        url = self.provider()
        self.world.run("add", "openai", "--name", "work", "--base-url", f"{url}/invalid/v1", stdin=canary(1))
        self.world.run("add", "groq", "--name", "never used", stdin="gsk_" + "made-up-" * 6)
        self.world.get("openai")
        self.world.get("openai")
        self.world.run("test", "openai")
        unused, used = self.json("usage")
        self.assertEqual(set(used), {"id", "provider", "name", "usage_count", "error_count", "last_used", "last_error", "programs"})
        self.assertEqual((used["id"], used["provider"], used["name"], used["usage_count"], used["error_count"]), (1, "openai", "work", 2, 1))
        self.assertRegex(used["last_used"], MOMENT)
        self.assertTrue(used["last_error"])
        program, = used["programs"]
        self.assertEqual((program["program"], program["count"], program["last_used"]), (os.path.realpath("/proc/self/exe"), 2, used["last_used"]))
        self.assertEqual((unused["usage_count"], unused["last_used"], unused["last_error"], unused["programs"]), (0, None, None, []))
        later = self.json("usage", "--since", "2100-01-01")[1]
        self.assertEqual((later["usage_count"], later["last_used"], later["programs"], later["error_count"]), (0, None, [], 1))
        self.assert_fails(self.world.run("usage", "--since", "yesterday"), USAGE, "--since")
        shown = self.world.run("usage").out.decode()
        self.assertRegex(shown, r"(?m)^openai/work +2 ")
        self.assertRegex(shown, rf"(?m)^  {re.escape(os.path.realpath('/proc/self/exe'))} +2 ")

    def test_providers_are_listed_by_id_and_alias(self):
        providers = {provider["id"]: provider for provider in self.json("providers")}
        self.assertLessEqual({"openai", "anthropic", "gemini", "mistral", "ollama", "huggingface", "openrouter", "groq"}, set(providers))
        self.assertIn("claude", providers["anthropic"]["aliases"])
        self.assertFalse(providers["ollama"]["key_required"])
        self.assertEqual(self.json("providers", "show", "google_gemini")["id"], "gemini")

    def entry(self, **changes):
        """A provider of one's own: the loopback provider, which answers as the first part of the path says."""
        return {"id": "corp", "name": "Corp AI", "aliases": ["corp-ai"], "key": {}, "base_url": self.provider() + "/valid/v1",
                "auth": {"header": "Authorization", "value_prefix": "Bearer "}, "test": {"method": "GET", "path": "/models"},
                "models_path": "data", "colour": "#336699", **changes}

    def add_entry(self, entry, **options):
        return self.world.run("providers", "add", "-", stdin=json.dumps(entry), **options)

    def test_an_own_provider_is_one_like_the_others(self):
        self.assertEqual(self.add_entry(self.entry()).code, DONE)
        own = [provider for provider in self.json("providers") if provider["own"]]
        self.assertEqual([(provider["id"], provider["name"]) for provider in own], [("corp", "Corp AI")])
        self.assertTrue(self.json("providers", "show", "corp-ai")["own"])
        self.assertFalse(self.json("providers", "show", "openai")["own"])
        self.assertEqual(self.world.run("add", "corp-ai", "--name", "work", stdin=canary(1)).code, DONE)
        self.assertEqual(self.world.get("corp/work").out, canary(1).encode())
        result, = self.json("test", "corp")
        self.assertEqual((result["provider"], result["status"]), ("corp", "valid"))
        self.assertEqual([key["provider"] for key in self.json("list", "--provider", "corp-ai")], ["corp"])

    def test_an_own_provider_comes_from_a_file_alone_or_in_a_document(self):
        path = self.world.root / "corp.json"
        path.write_text(json.dumps({"format": 1, "providers": [self.entry()]}))
        added = self.json("providers", "add", path)
        self.assertEqual((added["id"], added["own"]), ("corp", True))
        self.assert_fails(self.world.run("providers", "add", self.world.root / "none.json"), MISSING)
        self.assert_fails(self.world.run("providers", "add", self.world.root), FAILED)

    def test_an_own_provider_that_is_not_safe_or_whose_name_is_taken_is_refused(self):
        for changes, code in (({"base_url": "http://api.example.com/v1"}, USAGE), ({"base_url": "ftp://127.0.0.1"}, USAGE),
                              ({"nonsense": 1}, USAGE), ({"name": None}, USAGE), ({"id": "Corp"}, USAGE),
                              ({"id": "openai"}, FAILED), ({"aliases": ["claude"]}, FAILED)):
            with self.subTest(changes=changes):
                self.assert_fails(self.add_entry(self.entry(**changes)), code)
        for nonsense in ("", "[]", "{", '{"format": 1, "providers": []}', "x" * 200_000):
            with self.subTest(nonsense=nonsense[:20]):
                self.assert_fails(self.world.run("providers", "add", "-", stdin=nonsense), USAGE)
        self.assertEqual(self.add_entry(self.entry()).code, DONE)
        self.assert_fails(self.add_entry(self.entry(id="other", aliases=["corp-ai"])), FAILED, "corp-ai", "Corp AI")
        self.assertEqual([provider["id"] for provider in self.json("providers") if provider["own"]], ["corp"])

    def test_an_own_provider_goes_only_without_keys(self):
        self.add_entry(self.entry())
        self.world.run("add", "corp", "--name", "one", stdin=canary(1))
        self.world.run("add", "corp", "--name", "two", stdin=canary(2))
        self.assert_fails(self.world.run("providers", "remove", "corp"), FAILED, "Corp AI", "2")
        for name in ("one", "two"):
            self.assertEqual(self.world.run("rm", f"corp/{name}", "--yes").code, DONE)
        self.assertEqual(self.world.run("providers", "remove", "corp-ai").code, DONE)
        self.assert_fails(self.world.run("providers", "remove", "corp"), MISSING)
        self.assert_fails(self.world.run("providers", "remove", "openai"), USAGE)
        self.assert_fails(self.world.run("add", "corp", stdin=canary(1)), MISSING)
        actions = [(event["action"], event["provider"], event["name"]) for event in self.json("audit")]
        self.assertIn(("provider.added", "corp", "Corp AI"), actions)
        self.assertEqual(actions[-1], ("provider.removed", "corp", "Corp AI"))

    def test_own_providers_belong_to_the_unlocked_vault(self):
        vault = str(self.world.root / "second.db")
        passphrase = self.world.passphrase_file()
        self.world.run("init", "--passphrase", "--vault", vault, "--passphrase-file", passphrase)
        self.assertEqual(self.world.run("providers", "--vault", vault).code, DONE)
        self.assertEqual(self.add_entry(self.entry()).code, DONE)
        both = "correct horse battery staple\n" + json.dumps(self.entry())
        self.assertEqual(self.world.run("providers", "add", "-", "--vault", vault, "--passphrase-file", "-", stdin=both).code, DONE)
        self.assert_fails(self.world.run("providers", "--vault", vault), LOCKED)
        shown = self.world.run("providers", "show", "corp", "--vault", vault, "--passphrase-file", passphrase)
        self.assertEqual(shown.code, DONE, shown)

    def test_one_key_is_active_unless_the_policy_is_a_pool(self):
        self.world.add(1)
        self.world.add(2)
        self.assertEqual([key["is_active"] for key in self.json("list")], [False, True])
        self.assertEqual(self.json("providers", "policy", "openai", "pool")["policy"], "pool")
        self.assertEqual(self.world.run("edit", "1", "--active").code, DONE)
        self.assertEqual([key["is_active"] for key in self.json("list", "--active")], [True, True])
        self.assertEqual(self.json("providers", "policy", "openai", "single")["policy"], "single")
        self.assertEqual(len(self.json("list", "--active")), 1)

    def test_errors_have_their_exit_codes_and_one_line_each(self):
        self.world.add(1)
        missing = str(self.world.root / "none.db")
        for arguments, code in ((("get", "openai/none"), MISSING), (("get", "99"), MISSING), (("add", "nobody"), MISSING),
                                (("get", "groq"), MISSING), (("list", "--vault", missing), MISSING),
                                (("nonsense",), USAGE), (("get",), USAGE), (("list", "--nonsense"), USAGE),
                                (("edit", "1"), USAGE), (("edit", "1", "--active", "--inactive"), USAGE),
                                (("add", "openai", "--expires", "soon"), USAGE), (("rm", "1"), USAGE), (("test",), USAGE),
                                (("test", "1", "--parallel", "0"), USAGE), (("--lang", "xx", "list"), USAGE),
                                (("edit", "1", "--base-url", "http://example.com/v1"), USAGE), (("init",), FAILED)):
            with self.subTest(arguments=arguments):
                self.assert_fails(self.world.run(*arguments, stdin=canary(5)), code)

    def test_a_passphrase_and_a_key_both_come_through_standard_input(self):
        vault = str(self.world.root / "second.db")
        passphrase = self.world.passphrase_file()
        made = self.world.run("init", "--passphrase", "--vault", vault, "--passphrase-file", passphrase)
        self.assertEqual(made.code, DONE, made)
        both = "correct horse battery staple\n" + canary(3) + "\n"
        self.assertEqual(self.world.run("add", "openai", "--vault", vault, "--passphrase-file", "-", stdin=both).code, DONE)
        got = self.world.run("get", "openai", "--vault", vault, "--passphrase-file", passphrase)
        self.assertEqual((got.code, got.out), (DONE, canary(3).encode()))
        self.assert_fails(self.world.run("list", "--vault", vault), LOCKED)

    def test_every_command_has_help_and_speaks_four_languages(self):
        for command in COMMANDS:
            helped = self.world.run(command, "--help")
            self.assertEqual((helped.code, helped.err), (DONE, ""), helped)
            self.assertIn(b"keyherd " + command.encode(), helped.out)
        texts = {self.world.run("--lang", language, "--help").out for language in ("en", "fr", "de", "vi")}
        self.assertEqual(len(texts), 4)

    def test_without_arguments_and_display_help_is_shown(self):
        self.assertIn(b"doctor", self.world.run().out)

    def test_output_that_cannot_be_written_is_an_error(self):
        self.world.add(1)
        with open("/dev/full", "wb") as full:
            process = subprocess.run([KEYHERD, "get", "openai"], stdout=full, stderr=subprocess.PIPE, env=self.world.environment,
                                     check=False)
        self.assertEqual(process.returncode, FAILED, process.stderr)

    def test_control_characters_of_a_note_do_nothing_to_the_terminal(self):
        self.world.add(1)
        self.world.run("edit", "1", "--note", "red \x1b[31m and \u202e turned")
        shown = self.world.run("show", "1").out.decode()
        self.assertNotIn("\x1b[31m", shown)
        self.assertNotIn("\u202e", shown)

    def test_damage_is_told_and_the_others_are_listed(self):
        self.world.add(1)
        self.world.add(2)
        self.world.sql("UPDATE api_keys SET sealed_attributes = zeroblob(length(sealed_attributes)) WHERE id = 1")
        outcome = self.world.run("list", "--json")
        self.assertEqual(outcome.code, DAMAGED, outcome)
        self.assertEqual([key.get("damaged", False) for key in json.loads(outcome.out)], [True, False])

    def test_a_key_that_asks_from_the_beginning_is_given_to_nobody_unasked(self):
        self.assertEqual(self.world.run("add", "openai", "--ask", stdin=canary(1)).code, DONE)
        self.assert_fails(self.world.get("openai"), FAILED, "asks before it is used")
        self.world.run("edit", "openai", "--no-ask")
        self.assertEqual(self.world.get("openai").out, canary(1).encode())

    def at_terminal(self, *arguments):
        """Starts the program with a terminal of its own, and waits until it asks. Gives the process and the terminal's other end."""
        process, terminal = pty.fork()
        if process == 0:
            os.execve(KEYHERD, [KEYHERD, *arguments], self.world.environment)
        self.addCleanup(os.close, terminal)
        seen = b""
        while b"(not shown)" not in seen:
            seen += os.read(terminal, 1024)
        return process, terminal

    @staticmethod
    def rest_of(terminal):
        seen = b""
        while True:
            try:
                part = os.read(terminal, 1024)
            except OSError:  # the last one closed it
                return seen
            if not part:
                return seen
            seen += part

    def test_a_key_typed_at_a_terminal_is_not_shown(self):
        process, terminal = self.at_terminal("add", "openai", "--name", "typed")
        os.write(terminal, canary(8).encode() + b"\n")
        seen = self.rest_of(terminal)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), DONE, seen)
        self.assertNotIn(canary(8).encode(), seen)
        self.assertEqual(self.world.get("openai/typed").out, canary(8).encode())

    def test_an_interrupted_question_changes_nothing(self):
        before = self.world.vault.read_bytes()
        process, terminal = self.at_terminal("add", "openai")
        os.write(terminal, b"\x03")  # Ctrl+C
        self.rest_of(terminal)
        self.assertNotEqual(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), DONE)
        self.assertEqual(self.world.vault.read_bytes(), before)


if __name__ == "__main__":
    main()
