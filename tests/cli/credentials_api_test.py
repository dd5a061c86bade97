#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`/api/v1/core/api-credentials/…` as clients of the documented interface know it."""
from local_api import ApiTest
from world import canary, main

PATH = "/api/v1/core/api-credentials/"
GEMINI = "AIzaSyMadeUpMadeUpMadeUpMadeUpMadeUp123"
GROQ = "gsk_" + "made-up-" * 7
FIELDS = {"id", "provider", "created_at", "updated_at"}


class CredentialsTest(ApiTest):
    def setUp(self):
        super().setUp()
        self.manager = self.token("manager", "manage")
        self.serve()

    def manage(self, method, path="", body=None, **headers):
        return self.ask(method, PATH + path, self.manager, body, **headers)

    def test_a_credential_is_made_shown_and_listed_without_its_key(self):
        answer = self.manage("POST", "", {"provider": "google_gemini", "api_key": GEMINI})
        self.assertEqual((answer.status, set(answer.json), answer.json["provider"]), (201, FIELDS, "google_gemini"))
        for path in ("google_gemini/", "google_gemini", "gemini/"):
            shown = self.manage("GET", path)
            self.assertEqual((shown.status, shown.json), (200, answer.json))
        listed = self.manage("GET")
        self.assertEqual((listed.status, listed.json), (200, [answer.json]))
        self.assertNotIn(GEMINI.encode(), listed.body + shown.body + answer.body)
        self.assertEqual(self.world.get("gemini").out, GEMINI.encode())

    def test_a_provider_that_has_one_gets_no_second(self):
        self.manage("POST", "", {"provider": "groq", "api_key": GROQ})
        answer = self.manage("POST", "", {"provider": "groq", "api_key": GROQ + "2"})
        self.assertEqual((answer.status, list(answer.json)), (400, ["provider"]))
        self.assertEqual(self.world.get("groq").out, GROQ.encode())

    def test_a_credential_gets_another_key(self):
        self.manage("POST", "", {"provider": "groq", "api_key": GROQ})
        answer = self.manage("PUT", "groq/", {"provider": "groq", "api_key": GROQ + "2"})
        self.assertEqual((answer.status, set(answer.json)), (200, FIELDS))
        self.assertEqual(self.world.get("groq").out, (GROQ + "2").encode())

    def test_a_deleted_credential_is_gone(self):
        self.manage("POST", "", {"provider": "groq", "api_key": GROQ})
        answer = self.manage("DELETE", "groq/")
        self.assertEqual((answer.status, answer.body), (204, b""))
        for method in ("GET", "PUT", "DELETE"):
            gone = self.manage(method, "groq/", {"api_key": GROQ} if method == "PUT" else None)
            self.assertEqual((gone.status, list(gone.json)), (404, ["detail"]))

    def test_what_is_missing_or_wrong_is_400_under_the_name_of_its_field(self):
        for body, field in (({"api_key": GROQ}, "provider"), ({"provider": "", "api_key": GROQ}, "provider"), ({"provider": "none", "api_key": GROQ}, "provider"),
                            ({"provider": "groq"}, "api_key"), ({"provider": "groq", "api_key": ""}, "api_key"),
                            ({"provider": "openai", "api_key": "sk-ant-" + "a" * 40}, "api_key"), ({"provider": "groq", "api_key": 5}, "api_key")):
            with self.subTest(body=body):
                answer = self.manage("POST", "", body)
                self.assertEqual((answer.status, list(answer.json)), (400, [field]))
        self.assertEqual(self.manage("POST", "", b"{").status, 400)
        self.manage("POST", "", {"provider": "groq", "api_key": GROQ})
        for body in ({}, {"api_key": ""}, {"provider": "openai", "api_key": canary(1)}):
            self.assertEqual(self.manage("PUT", "groq/", body).status, 400)
        self.assertEqual(self.world.get("groq").out, GROQ.encode())

    def test_a_provider_that_nobody_knows_is_404(self):
        for path in ("none/", "openai/", "groq/more/"):
            self.assertEqual(self.manage("GET", path).status, 404)

    def test_who_may_not_is_told_so(self):
        self.assertEqual(self.ask("GET", PATH).status, 401)
        self.assertEqual(self.ask("GET", PATH, self.token("reader")).status, 403)
        limited = self.token("limited", "manage", "groq")
        self.assertEqual(self.ask("POST", PATH, limited, {"provider": "openai", "api_key": canary(1)}).status, 403)
        self.world.add(1)
        self.assertEqual(self.ask("GET", PATH + "openai/", limited).status, 404)

    def test_other_methods_are_405(self):
        self.assertEqual(self.manage("PATCH", "groq/", {}).status, 405)
        self.assertEqual(self.manage("PUT", "", {}).status, 405)


if __name__ == "__main__":
    main()
