#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`/api/keys/…` as clients of the documented interface know it: every path, field and status code."""
import http.server
import resource
import threading

from local_api import ApiTest
from loopback_provider import Provider
from world import DONE, canary, main

OPENAI = "sk-1234567890abcdef1234567890abcdef"
KEY_FIELDS = {"id", "service_name", "key_name", "is_active", "last_used", "created_at", "updated_at"}


class KeyManagementTest(ApiTest):
    def setUp(self):
        super().setUp()
        self.manager = self.token("manager", "manage")
        self.serve()

    def manage(self, method, path, body=None, **headers):
        return self.ask(method, path, self.manager, body, **headers)

    def add(self, **changed):
        return self.manage("POST", "/api/keys/", {"service_name": "openai", "api_key": OPENAI, "key_name": "Ma clé", **changed})


class ListingTest(KeyManagementTest):
    def test_the_services_are_named_as_the_document_names_them(self):
        answer = self.manage("GET", "/api/keys/services")
        self.assertEqual((answer.status, answer.json), (200, {"services": ["openai", "claude", "gemini", "huggingface"]}))

    def test_without_a_token_or_with_a_wrong_one_each_path_says_401(self):
        for method, path in (("GET", "services"), ("GET", ""), ("POST", ""), ("GET", "1"), ("PUT", "1"), ("DELETE", "1"), ("POST", "1/test")):
            for token in (None, "khd_" + "a" * 43, ""):
                with self.subTest(method=method, path=path, token=token):
                    answer = self.ask(method, f"/api/keys/{path}", token, {} if method in ("POST", "PUT") else None)
                    self.assertEqual(answer.status, 401)
                    self.assertEqual(answer.headers["WWW-Authenticate"], "Bearer")
                    self.assertIn("error", answer.json)

    def test_keys_are_listed_without_their_secrets_with_and_without_the_slash(self):
        self.add()
        for path in ("/api/keys/", "/api/keys"):
            answer = self.manage("GET", path)
            self.assertEqual(answer.status, 200)
            (key,) = answer.json
            self.assertEqual(set(key), KEY_FIELDS)
            self.assertEqual((key["service_name"], key["key_name"], key["is_active"], key["last_used"]), ("openai", "Ma clé", True, None))
            self.assertNotIn(OPENAI.encode(), answer.body)

    def test_a_token_for_some_providers_sees_no_others(self):
        self.add()
        limited = self.token("limited", "manage", "anthropic")
        self.assertEqual(self.ask("GET", "/api/keys/", limited).json, [])
        self.assertEqual(self.ask("GET", "/api/keys/1", limited).status, 404)
        self.assertEqual(self.ask("DELETE", "/api/keys/1", limited).status, 404)
        self.assertEqual(self.ask("POST", "/api/keys/", limited, {"service_name": "openai", "api_key": OPENAI, "key_name": "abc"}).status, 403)

    def test_a_token_to_read_may_not_manage(self):
        reader = self.token("reader", "read")
        for method, path in (("GET", "services"), ("GET", ""), ("POST", ""), ("GET", "1"), ("DELETE", "1")):
            self.assertEqual(self.ask(method, f"/api/keys/{path}", reader, {} if method == "POST" else None).status, 403)

    def test_a_vault_that_is_gone_is_404(self):
        self.manage("GET", "/api/keys/")
        self.world.vault.rename(self.world.vault.with_name("elsewhere"))
        self.assertEqual(self.manage("GET", "/api/keys/").status, 404)


class AddingTest(KeyManagementTest):
    def test_a_key_is_made_and_says_what_it_is(self):
        answer = self.add()
        self.assertEqual(answer.status, 201)
        self.assertEqual(set(answer.json), KEY_FIELDS - {"last_used"})
        self.assertEqual((answer.json["id"], answer.json["service_name"], answer.json["is_active"]), (1, "openai", True))
        self.assertEqual(self.world.get("openai/Ma clé").out, OPENAI.encode())

    def test_claude_is_the_name_of_anthropic_and_aliases_are_known(self):
        answer = self.add(service_name="claude", api_key="sk-ant-api03-" + "made-up-" * 10)
        self.assertEqual((answer.status, answer.json["service_name"]), (201, "claude"))
        self.assertEqual(self.manage("GET", "/api/keys/1").json["service_name"], "claude")

    def test_the_active_key_of_a_service_gives_way_to_the_new_one(self):
        self.add()
        self.add(key_name="second", api_key=canary(2))
        self.assertEqual([key["is_active"] for key in self.manage("GET", "/api/keys/").json], [False, True])

    def test_what_is_missing_or_wrong_is_400_and_changes_nothing(self):
        for changed in ({"service_name": ""}, {"service_name": "no such service"}, {"service_name": 7}, {"api_key": ""}, {"api_key": None},
                        {"api_key": "sk-ant-" + "a" * 40}, {"api_key": "with white space"}, {"key_name": "ab"}, {"key_name": "x" * 101},
                        {"key_name": None}, {"key_name": ["abc"]}):
            with self.subTest(changed=changed):
                answer = self.add(**changed)
                self.assertEqual(answer.status, 400, answer)
                self.assertTrue(answer.json["error"])
        for body in (b"{", b"[]", b"null", b"", b"\xff"):
            self.assertEqual(self.manage("POST", "/api/keys/", body).status, 400, body)
        self.assertEqual(self.manage("GET", "/api/keys/").json, [])

    def test_a_name_that_is_taken_is_400(self):
        self.add()
        self.assertEqual(self.add(api_key=canary(2)).status, 400)

    def test_what_is_no_json_by_its_own_word_is_415(self):
        self.assertEqual(self.manage("POST", "/api/keys/", b"{}", Content_Type="text/plain").status, 415)

    def test_messages_are_in_the_language_that_is_asked_for(self):
        for languages, message in (("fr", "Service non supporté"), ("de-AT,en;q=0.5", "Dieser Dienst wird nicht unterstützt"),
                                   ("vi", "Dịch vụ này không được hỗ trợ"), ("xx", "This service is not supported"), (None, "This service is not supported")):
            headers = {"Accept_Language": languages} if languages else {}
            answer = self.manage("POST", "/api/keys/", {"service_name": "none", "api_key": OPENAI, "key_name": "abc"}, **headers)
            self.assertEqual(answer.json["error"], message)


class ChangingTest(KeyManagementTest):
    def test_name_and_activity_can_be_changed(self):
        self.add()
        answer = self.manage("PUT", "/api/keys/1", {"key_name": "Autre", "is_active": False})
        self.assertEqual(answer.status, 200)
        self.assertEqual(set(answer.json), KEY_FIELDS)
        self.assertEqual((answer.json["key_name"], answer.json["is_active"]), ("Autre", False))
        self.assertEqual(self.manage("PUT", "/api/keys/1", {"is_active": True}).json["is_active"], True)

    def test_nothing_to_change_or_wrong_values_are_400(self):
        self.add()
        for body in ({}, {"other": 1}, {"key_name": "ab"}, {"key_name": 5}, {"key_name": ""}, {"is_active": "yes"}, {"is_active": None}):
            with self.subTest(body=body):
                answer = self.manage("PUT", "/api/keys/1", body)
                self.assertEqual(answer.status, 400)
                self.assertTrue(answer.json["error"])
        self.assertEqual(self.manage("GET", "/api/keys/1").json["key_name"], "Ma clé")

    def test_a_deleted_key_is_gone_and_says_so_in_french_where_french_is_asked_for(self):
        self.add()
        answer = self.manage("DELETE", "/api/keys/1", Accept_Language="fr")
        self.assertEqual((answer.status, answer.json), (200, {"message": "Clé API supprimée"}))
        for method in ("GET", "PUT", "DELETE"):
            self.assertEqual(self.manage(method, "/api/keys/1", {"is_active": True} if method == "PUT" else None).status, 404)

    def test_what_is_no_number_and_what_no_key_has_is_404(self):
        for number in ("9", "0", "99999999999999999999", "x", "-1", "1x"):
            self.assertEqual(self.manage("GET", f"/api/keys/{number}").status, 404)
            self.assertEqual(self.manage("POST", f"/api/keys/{number}/test", {}).status, 404)

    def test_a_vault_that_cannot_be_written_to_is_500_and_changes_nothing(self):
        self.add()
        before = self.manage("GET", "/api/keys/1").json
        resource.prlimit(self.server.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
        for method, body in (("PUT", {"key_name": "other"}), ("DELETE", None)):
            answer = self.manage(method, "/api/keys/1", body)
            self.assertEqual(answer.status, 500, answer)
            self.assertTrue(answer.json["error"])
        self.assertEqual(self.add(key_name="third", api_key=canary(3)).status, 500)
        resource.prlimit(self.server.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        self.assertEqual(self.manage("GET", "/api/keys/").json, [before])


class TestingTest(KeyManagementTest):
    def setUp(self):
        super().setUp()
        self.provider = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Provider)
        threading.Thread(target=self.provider.serve_forever, daemon=True).start()
        self.addCleanup(self.provider.server_close)
        self.addCleanup(self.provider.shutdown)

    def add_at(self, behaviour):
        outcome = self.world.run("add", "openai", "--name", behaviour, "--base-url", f"http://127.0.0.1:{self.provider.server_port}/{behaviour}/v1",
                                 stdin=canary(1))
        self.assertEqual(outcome.code, DONE, outcome)

    def test_a_key_that_works_says_so(self):
        self.add_at("valid")
        answer = self.manage("POST", "/api/keys/1/test", {}, Accept_Language="fr")
        self.assertEqual((answer.status, answer.json), (200, {"message": "Clé API fonctionnelle", "status": "success"}))

    def test_a_key_that_is_refused_says_so(self):
        self.add_at("invalid")
        answer = self.manage("POST", "/api/keys/1/test", {})
        self.assertEqual((answer.status, answer.json["status"]), (400, "error"))
        self.assertTrue(answer.json["message"])

    def test_a_key_that_is_switched_off_is_not_sent(self):
        self.add_at("valid")
        self.manage("PUT", "/api/keys/1", {"is_active": False})
        answer = self.manage("POST", "/api/keys/1/test")
        self.assertEqual((answer.status, answer.json["status"]), (400, "error"))

    def test_a_key_that_somebody_altered_cannot_be_tested(self):
        self.add_at("valid")
        self.world.sql("UPDATE api_keys SET sealed_secret = zeroblob(length(sealed_secret))")
        answer = self.manage("POST", "/api/keys/1/test", {})
        self.assertEqual((answer.status, answer.json["status"]), (500, "error"))


if __name__ == "__main__":
    main()
