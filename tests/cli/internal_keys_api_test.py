#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`/api/internal/api-keys` as clients of the documented interface know it, and what becomes of uses."""
import json
import os
import resource
import signal
from concurrent.futures import ThreadPoolExecutor

from local_api import ApiTest
from world import DONE, canary, main

PATH = "/api/internal/api-keys"


class InternalKeysTest(ApiTest):
    def setUp(self):
        super().setUp()
        self.reader = self.token("reader")
        self.assertEqual(self.world.add(1).code, DONE)
        self.serve()

    def get(self, provider=None, token=None):
        return self.ask("GET", PATH + (f"?provider={provider}" if provider else ""), token or self.reader)

    def report(self, body, token=None):
        return self.ask("POST", PATH, token or self.reader, body)

    def events(self, *actions):
        return [event for event in json.loads(self.world.run("audit", "--json").out) if event["action"] in actions]


class GettingTest(InternalKeysTest):
    def test_the_active_keys_of_a_provider_come_with_their_secrets(self):
        answer = self.get("openai")
        self.assertEqual(answer.status, 200)
        self.assertEqual(answer.json, [{"id": "1", "provider": "openai", "name": "key 1", "key": canary(1), "usageCount": 0, "errorCount": 0}])
        self.assertEqual(answer.headers["Cache-Control"], "no-store")

    def test_without_a_provider_all_come_and_inactive_ones_do_not(self):
        self.world.run("add", "groq", "--name", "second", stdin="gsk_" + "made-up-" * 7)
        self.world.add(3)
        self.assertEqual([(key["provider"], key["name"]) for key in self.get().json], [("groq", "second"), ("openai", "key 3")])

    def test_a_provider_is_called_in_the_answer_as_the_client_calls_it(self):
        self.world.run("add", "anthropic", "--name", "mine", stdin="sk-ant-api03-" + "made-up-" * 10)
        self.assertEqual([key["provider"] for key in self.get("claude").json], ["claude"])
        self.assertEqual([key["provider"] for key in self.get("anthropic").json], ["anthropic"])

    def test_a_provider_that_nobody_knows_has_no_keys(self):
        self.assertEqual((self.get("nosuch").status, self.get("nosuch").json), (200, []))

    def test_a_key_with_quotes_in_it_is_json_all_the_same(self):
        odd = 'sk-made-up-"\\/' + "x" * 20
        self.world.run("add", "openai", "--name", 'na"me', stdin=odd)
        self.assertEqual([(key["name"], key["key"]) for key in self.get("openai").json], [('na"me', odd)])

    def test_no_token_or_a_wrong_one_is_401_in_the_documents_words(self):
        for token in (None, "khd_" + "b" * 43, "khd_", "x" * 4000):
            for method in ("GET", "POST"):
                answer = self.ask(method, PATH, token, {} if method == "POST" else None)
                self.assertEqual((answer.status, answer.json), (401, {"error": "Unauthorized"}))

    def test_other_scopes_and_other_providers_are_403(self):
        manager, limited = self.token("manager", "manage"), self.token("limited", "read", "groq")
        self.assertEqual(self.get("openai", manager).status, 403)
        self.assertEqual(self.get("openai", limited).status, 403)
        self.assertEqual(self.get("groq", limited).json, [])
        self.assertEqual(self.get(None, limited).json, [])

    def test_a_revoked_token_is_worth_nothing_at_once(self):
        self.assertEqual(self.get("openai").status, 200)
        self.assertEqual(self.world.run("client", "revoke", "reader").code, DONE)
        self.eventually(lambda: self.get("openai").status == 401)

    def test_a_key_that_asks_is_not_given_where_nobody_can_be_asked(self):
        self.world.run("edit", "1", "--ask")
        self.eventually(lambda: self.get("openai").json, lambda keys: keys == [])

    def test_a_key_that_was_changed_by_another_command_is_given_as_it_is_now(self):
        self.get("openai")
        self.world.run("edit", "1", "--name", "renamed")
        self.eventually(lambda: [key["name"] for key in self.get("openai").json], lambda names: names == ["renamed"])


class ReportingTest(InternalKeysTest):
    def test_a_use_is_counted_and_seen_at_once(self):
        answer = self.report({"keyId": "1", "success": True})
        self.assertEqual((answer.status, answer.json), (200, {"success": True}))
        (key,) = self.get("openai").json
        self.assertEqual((key["usageCount"], key["errorCount"]), (1, 0))

    def test_an_error_is_counted_and_kept_as_the_last_one(self):
        self.report({"keyId": "1", "success": False, "error": "429 Too Many Requests"})
        self.report({"keyId": 1, "success": True})
        (key,) = self.get("openai").json
        self.assertEqual((key["usageCount"], key["errorCount"]), (2, 1))
        self.end(self.server)
        (shown,) = json.loads(self.world.run("list", "--json").out)
        self.assertEqual((shown["usage_count"], shown["error_count"]), (2, 1))
        self.assertIn("429 Too Many Requests", self.world.run("show", "1", "--json").out.decode())

    def test_a_failure_without_an_error_counts_as_a_use_only(self):
        self.report({"keyId": "1", "success": False})
        (key,) = self.get("openai").json
        self.assertEqual((key["usageCount"], key["errorCount"]), (1, 0))

    def test_keys_with_the_fewest_errors_come_first_then_the_least_used(self):
        self.world.run("providers", "policy", "openai", "pool")
        for number in (2, 3):
            self.world.add(number)
        self.eventually(lambda: self.get("openai").json, lambda keys: len(keys) == 3)
        self.report({"keyId": "1", "success": False, "error": "no"})
        self.report({"keyId": "2", "success": True})
        self.assertEqual([key["id"] for key in self.get("openai").json], ["3", "2", "1"])

    def test_a_key_the_client_may_not_know_of_is_404(self):
        limited = self.token("limited", "read", "groq")
        self.assertEqual(self.report({"keyId": "1", "success": True}, limited).status, 404)
        for key in ("9", "x", "", None, -1, 1.5, [1]):
            self.assertEqual(self.report({"keyId": key, "success": True}).status, 404, key)

    def test_a_report_of_a_key_that_was_switched_off_meanwhile_counts(self):
        self.world.run("edit", "1", "--inactive")
        self.eventually(lambda: self.get("openai").json, lambda keys: keys == [])
        self.assertEqual(self.report({"keyId": "1", "success": True}).status, 200)
        self.end(self.server)
        self.assertEqual(json.loads(self.world.run("list", "--json").out)[0]["usage_count"], 1)

    def test_an_error_that_is_no_text_is_an_error_all_the_same(self):
        for error in ({"code": 429}, True, 429):
            self.report({"keyId": "1", "success": False, "error": error})
        self.report({"keyId": "1", "success": True, "error": None})
        (key,) = self.get("openai").json
        self.assertEqual((key["usageCount"], key["errorCount"]), (4, 3))

    def test_no_use_is_lost_when_the_vault_is_locked_before_the_end(self):
        self.report({"keyId": "1", "success": True})
        self.assertEqual(self.world.run("lock").code, DONE)
        self.assertEqual(self.get("openai").status, 423)
        self.assertEqual(self.end(self.server)[0], DONE)
        self.assertEqual(json.loads(self.world.run("list", "--json").out)[0]["usage_count"], 1)

    def test_no_use_is_lost_when_the_disk_is_full_as_the_vault_is_locked(self):
        limit = lambda bytes: resource.prlimit(self.server.pid, resource.RLIMIT_FSIZE, (bytes, resource.RLIM_INFINITY))  # noqa: E731
        limit(0)
        self.report({"keyId": "1", "success": True})
        self.assertEqual(self.world.run("lock").code, DONE)
        limit(resource.RLIM_INFINITY)
        self.assertEqual(self.world.run("unlock").code, DONE)
        self.assertEqual(self.end(self.server)[0], DONE)
        self.assertEqual(json.loads(self.world.run("list", "--json").out)[0]["usage_count"], 1)

    def test_what_is_no_report_is_400(self):
        for body in (b"{", b"[]", b"", {}):
            self.assertEqual(self.report(body).status, 400, body)

    def test_no_use_is_lost_when_it_is_ended(self):
        with ThreadPoolExecutor(8) as pool:
            statuses = list(pool.map(lambda _: self.report({"keyId": "1", "success": True}).status, range(200)))
        self.assertEqual(set(statuses), {200})
        self.assertEqual(self.end(self.server)[0], DONE)
        (shown,) = json.loads(self.world.run("list", "--json").out)
        self.assertEqual(shown["usage_count"], 200)

    def test_what_was_written_down_survives_a_kill(self):
        self.report({"keyId": "1", "success": True})
        self.eventually(lambda: json.loads(self.world.run("list", "--json").out)[0]["usage_count"])
        self.server.send_signal(signal.SIGKILL)
        self.server.wait(timeout=30)
        self.assertEqual(json.loads(self.world.run("list", "--json").out)[0]["usage_count"], 1)
        self.world.assert_sound(self, [1])


class HistoryTest(InternalKeysTest):
    def test_the_first_hand_out_is_in_the_history_before_the_answer_and_repeats_are_counted(self):
        self.get("openai")
        (event,) = self.events("key.served")
        self.assertIn("reader", json.dumps(event))
        for _ in range(5):
            self.get("openai")
        self.end(self.server)
        self.assertEqual(len(self.events("key.served")), 2)
        (use,) = [use for use in json.loads(self.world.run("usage", "--json").out) if use["id"] == 1]
        self.assertEqual([program["count"] for program in use["programs"]], [6])
        self.assertEqual(use["usage_count"], 0, "programs report their uses themselves")

    def test_the_history_names_the_client_and_its_program(self):
        self.get("openai")
        text = json.dumps(self.events("key.served"))
        self.assertIn("reader", text)
        self.assertIn(os.path.realpath("/proc/self/exe"), text)

    def test_what_programs_did_is_known_of_each_client(self):
        self.get("openai")
        self.ask("GET", "/api/keys/", self.reader)
        self.end(self.server)
        (client,) = json.loads(self.world.run("client", "list", "--json").out)
        self.assertEqual(client["requests"], 2)
        self.assertEqual(client["program"], os.path.realpath("/proc/self/exe"))
        self.assertTrue(client["last_used_at"])
        self.assertTrue(client["last_error"])

    def test_neither_keys_nor_tokens_are_in_any_log(self):
        self.get("openai")
        self.report({"keyId": "1", "error": f"refused {canary(1)}"})
        _, out, err = self.end(self.server)
        for file in self.world.root.rglob("*"):
            if file.is_file():
                for secret in (canary(1), self.reader):
                    self.assertNotIn(secret.encode(), file.read_bytes(), file)
        self.assertNotIn(canary(1), err + out.decode())


if __name__ == "__main__":
    main()
