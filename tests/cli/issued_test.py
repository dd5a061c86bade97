#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`keyherd issued` as scripts rely on it. The real program; OpenRouter on loopback."""
import json

import openrouter
from world import DONE, FAILED, MISSING, UNREACHABLE, USAGE, TortureTest, main

MANAGEMENT = "sk-or-v1-provisioning-key"


class IssuedTest(TortureTest):
    def setUp(self):
        super().setUp()
        self.server = openrouter.start(self, MANAGEMENT)
        self.keyherd("add", "openrouter", "--name", "management", "--issuing", "--base-url", self.server.url, stdin=MANAGEMENT)
        self.key = json.loads(self.keyherd("provision", "openrouter", "--name", "work", "--limit", "5", "--json").out)
        self.server.asked.clear()

    def keyherd(self, *arguments, code=DONE, stdin=""):
        outcome = self.world.run(*arguments, stdin=stdin)
        self.assertEqual(outcome.code, code, outcome)
        return outcome

    def changes(self):
        return [(method, path) for method, path, _ in self.server.asked if method != "GET"]

    def actions(self):
        return [event["action"] for event in json.loads(self.keyherd("audit", "--json").out)]

    def entry(self, reference="openrouter/work"):
        return json.loads(self.keyherd("show", reference, "--json").out)

    def test_the_list_tells_which_keys_the_vault_holds(self):
        self.server.facts["hash1"]["usage"] = 1.25
        self.server.facts["other"] = {"hash": "other", "name": "by hand", "label": "sk-or-v1-x...y", "disabled": True, "limit": None,
                                      "usage": 0, "expires_at": "2030-12-31T23:59:59Z"}
        listed = json.loads(self.keyherd("issued", "list", "openrouter", "--json").out)
        self.assertEqual(listed, [
            {"id": "hash1", "name": "work", "label": "sk-or-v1-...", "limit": 5, "used": 1.25, "disabled": False, "expires_at": None,
             "key": self.key["id"]},
            {"id": "other", "name": "by hand", "label": "sk-or-v1-x...y", "limit": None, "used": 0, "disabled": True,
             "expires_at": "2030-12-31T23:59:59Z", "key": None}])
        table = self.keyherd("issued", "list", "openrouter").out.decode()
        self.assertIn("by hand", table)
        self.assertIn("1.25 USD", table)

    def test_a_disabled_key_becomes_inactive_in_the_vault(self):
        outcome = self.keyherd("issued", "disable", "openrouter", "openrouter/work")
        self.assertIn("became inactive", outcome.err)
        self.assertTrue(self.server.facts["hash1"]["disabled"])
        self.assertFalse(self.entry()["is_active"])
        self.assertIn("issued.disabled", self.actions())

    def test_an_enabled_key_stays_inactive_in_the_vault_and_that_is_said(self):
        self.keyherd("issued", "disable", "openrouter", "hash1")
        outcome = self.keyherd("issued", "enable", "openrouter", "hash1")
        self.assertIn("--active", outcome.err)
        self.assertFalse(self.server.facts["hash1"]["disabled"])
        self.assertFalse(self.entry()["is_active"])

    def test_a_deleted_key_stays_in_the_vault_inactive(self):
        outcome = self.keyherd("issued", "delete", "openrouter", str(self.key["id"]), "--yes", "--json")
        self.assertEqual(json.loads(outcome.out)["key"], self.key["id"])
        self.assertEqual(self.server.keys, {})
        self.assertFalse(self.entry()["is_active"])
        self.assertIn("stays in the vault", outcome.err)
        self.assertIn("issued.deleted", self.actions())

    def test_what_the_vault_does_not_hold_is_deleted_by_its_id(self):
        self.keyherd("rm", "openrouter/work", "--yes")
        self.keyherd("issued", "delete", "openrouter", "hash1", "--yes")
        self.assertEqual(self.server.keys, {})

    def test_deleting_asks(self):
        self.assert_fails(self.keyherd("issued", "delete", "openrouter", "hash1", code=USAGE), USAGE, "--yes")
        self.assertEqual(self.changes(), [])

    def test_a_key_that_the_provider_does_not_have_changes_nothing(self):
        for reference in ("nothing", "openrouter/management", "openrouter/none"):
            self.assert_fails(self.keyherd("issued", "disable", "openrouter", reference, code=MISSING), MISSING, reference)
        self.assertEqual(self.changes(), [])

    def test_a_provider_that_issues_none_says_so(self):
        self.assert_fails(self.keyherd("issued", "list", "mistral", code=FAILED), FAILED, "Mistral")
        self.assert_fails(self.keyherd("issued", code=USAGE), USAGE)

    def test_a_provider_that_is_away_leaves_the_vault_as_it_was(self):
        self.keyherd("edit", "openrouter/management", "--base-url", "http://127.0.0.1:9/v1")
        self.assert_fails(self.keyherd("issued", "disable", "openrouter", "hash1", code=UNREACHABLE), UNREACHABLE)
        self.assertTrue(self.entry()["is_active"])


if __name__ == "__main__":
    main()
