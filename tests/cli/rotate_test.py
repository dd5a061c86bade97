#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`keyherd rotate` as scripts rely on it. The real program; OpenRouter on loopback."""
import json

import openrouter
from world import DONE, FAILED, MISSING, NOT_VALID, UNREACHABLE, USAGE, TortureTest, main

MANAGEMENT = "sk-or-v1-provisioning-key"
OLD = "sk-or-v1-old-" + "made-up-" * 4
NEW = "sk-or-v1-new-" + "made-up-" * 4


class RotateTest(TortureTest):
    def setUp(self):
        super().setUp()
        self.server = openrouter.start(self, MANAGEMENT)
        self.server.made_by_hand = {OLD, NEW}

    def keyherd(self, *arguments, code=DONE, stdin=""):
        outcome = self.world.run(*arguments, stdin=stdin)
        self.assertEqual(outcome.code, code, outcome)
        for secret in (OLD, NEW, MANAGEMENT, *self.server.keys.values()):
            if arguments[0] != "get":
                self.assertNotIn(secret, outcome.out.decode() + outcome.err)
        return outcome

    def add(self):
        return json.loads(self.keyherd("add", "openrouter", "--name", "work", "--base-url", self.server.url, "--tag", "team", "--note", "mine",
                                       "--expires", "2030-01-31", "--json", stdin=OLD).out)["id"]

    def get(self, reference):
        return self.world.get(reference).out.decode()

    def keys(self):
        return {key["id"]: key for key in json.loads(self.keyherd("list", "--json").out)}

    def actions(self):
        return [event["action"] for event in json.loads(self.keyherd("audit", "--json").out)]

    def assert_as_it_was(self, key):
        self.assertEqual(list(self.keys()), [key])
        self.assertEqual(self.get("openrouter"), OLD)
        self.assertEqual(self.keys()[key]["name"], "work")


class GuidedTest(RotateTest):
    def test_a_valid_new_key_takes_the_old_ones_place_and_the_old_one_stays(self):
        key = self.add()
        report = json.loads(self.keyherd("rotate", "openrouter/work", "--json", stdin=NEW).out)
        self.assertEqual(report["stage"], "switched")
        self.assertEqual(self.server.tested, [NEW])
        for reference in (str(key), "openrouter", "openrouter/work"):
            self.assertEqual(self.get(reference), NEW)
        keys = self.keys()
        self.assertEqual(len(keys), 2)
        self.assertEqual((keys[key]["name"], keys[key]["is_active"], keys[key]["status"], keys[key]["tags"], keys[key]["base_url"],
                          keys[key]["expires_at"]), ("work", True, "valid", ["team"], self.server.url, None))
        self.assertEqual(json.loads(self.keyherd("show", str(key), "--json").out)["note"], "mine")
        old = report["other"]
        self.assertRegex(old["name"], r"^work \(old \d{4}-\d\d-\d\d\)$")
        self.assertEqual((old["is_active"], old["expires_at"], self.get(str(old["id"]))), (False, "2030-01-31", OLD))
        self.assertIn("key.rotated", self.actions())

    def test_the_person_is_told_where_to_delete_the_old_key_until_it_is_done(self):
        key = self.add()
        outcome = self.keyherd("rotate", "openrouter", stdin=NEW)
        self.assertIn("https://openrouter.ai/keys", outcome.err)
        self.assertIn(f"keyherd rotate --done {key}", outcome.err)
        self.assertIn("https://openrouter.ai/keys", self.keyherd("rotate", "--continue").err)
        self.keyherd("rotate", "--done", str(key))
        self.assertIn("no key is being replaced", self.keyherd("rotate", "--continue").err)
        self.assert_fails(self.keyherd("rotate", "--done", str(key), code=MISSING), MISSING, "work")
        self.assertEqual(len(self.keys()), 2)

    def test_the_list_and_the_doctor_remind_of_the_old_key(self):
        self.add()
        self.keyherd("edit", "openrouter/work", "--expires", "")
        self.assertNotIn("note", self.keyherd("list").err)
        self.keyherd("rotate", "openrouter", stdin=NEW)
        self.assertIn("keyherd rotate --done 'openrouter/work'", self.keyherd("list").err)
        self.assertEqual(self.keyherd("list", "--json").err, "")
        checks = {finding["check"]: finding["status"] for finding in json.loads(self.keyherd("doctor", "--json").out)}
        self.assertEqual(checks["due"], "warning")

    def test_deleting_the_old_entry_ends_the_reminders(self):
        self.add()
        old = json.loads(self.keyherd("rotate", "openrouter", "--json", stdin=NEW).out)["other"]["id"]
        self.keyherd("rm", str(old), "--yes")
        self.assertEqual([one["stage"] for one in json.loads(self.keyherd("rotate", "--continue", "--json").out)], ["done"])
        self.assertEqual(json.loads(self.keyherd("rotate", "--continue", "--json").out), [])

    def test_a_new_key_that_is_not_valid_leaves_all_as_it_was(self):
        key = self.add()
        self.server.made_by_hand = {OLD}
        self.assert_fails(self.keyherd("rotate", "openrouter/work", code=NOT_VALID, stdin=NEW), NOT_VALID, "work", "User not found")
        self.assert_as_it_was(key)
        self.assertEqual(json.loads(self.keyherd("rotate", "--continue", "--json").out), [])

    def test_what_cannot_be_a_key_changes_nothing_and_is_not_sent(self):
        key = self.add()
        for typed, words in (("", "no key"), ("sk-ant-api03-made-up", "anthropic"), (OLD, "already"), ("two words", "character 4")):
            self.assert_fails(self.keyherd("rotate", "openrouter/work", code=FAILED, stdin=typed), FAILED, words)
        self.assert_as_it_was(key)
        self.assertEqual(self.server.tested, [])

    def test_a_new_key_that_cannot_be_tested_waits(self):
        key = self.add()
        self.server.test_answer = (500, {})
        self.assert_fails(self.keyherd("rotate", "openrouter/work", code=UNREACHABLE, stdin=NEW), UNREACHABLE, "kept")
        self.assertEqual(self.get("openrouter"), OLD)
        self.assert_fails(self.keyherd("rotate", "openrouter/work", code=FAILED, stdin=NEW), FAILED, "already")
        self.server.test_answer = None
        self.keyherd("rotate", "--continue")
        self.assertEqual(self.get(str(key)), NEW)

    def test_a_waiting_key_can_be_dropped(self):
        key = self.add()
        self.server.test_answer = (500, {})
        self.keyherd("rotate", "openrouter/work", code=UNREACHABLE, stdin=NEW)
        self.keyherd("rotate", "--cancel", "openrouter/work")
        self.assert_as_it_was(key)
        self.assert_fails(self.keyherd("rotate", "--cancel", "openrouter/work", code=MISSING), MISSING)

    def test_untested_switches_without_asking_the_provider(self):
        self.add()
        self.keyherd("rotate", "openrouter/work", "--untested", stdin=NEW)
        self.assertEqual(self.server.tested, [])
        self.assertEqual(self.get("openrouter"), NEW)

    def test_a_key_can_be_replaced_again_on_the_same_day(self):
        self.add()
        self.keyherd("rotate", "openrouter/work", stdin=NEW)
        third = "sk-or-v1-third-" + "made-up-" * 4
        self.server.made_by_hand.add(third)
        self.keyherd("rotate", "openrouter/work", "--expires", "2031-01-31", stdin=third)
        self.assertEqual(self.get("openrouter/work"), third)
        names = sorted(key["name"] for key in self.keys().values())
        self.assertEqual(len(names), 3)
        self.assertTrue(names[2].endswith(") 2"), names)
        self.assertEqual(json.loads(self.keyherd("show", "openrouter/work", "--json").out)["expires_at"], "2031-01-31")

    def test_an_inactive_key_stays_inactive(self):
        key = self.add()
        self.keyherd("edit", str(key), "--inactive")
        self.keyherd("rotate", str(key), stdin=NEW)
        self.assertEqual([entry["is_active"] for entry in self.keys().values()], [False, False])
        self.assertEqual(self.get(str(key)), NEW)

    def test_wrong_usage_is_told(self):
        self.add()
        self.assert_fails(self.keyherd("rotate", code=USAGE), USAGE, "KEY")
        self.assert_fails(self.keyherd("rotate", "openrouter", "--grace", "1", code=USAGE), USAGE, "--auto")
        self.assert_fails(self.keyherd("rotate", "openrouter", "--auto", "--done", code=USAGE), USAGE, "--done")
        self.assert_fails(self.keyherd("rotate", "openrouter", "--auto", "--grace", "soon", code=USAGE), USAGE, "--grace")
        self.assert_fails(self.keyherd("rotate", "openrouter/none", code=MISSING, stdin=NEW), MISSING, "none")


class IssuedRotationTest(RotateTest):
    def setUp(self):
        super().setUp()
        self.keyherd("add", "openrouter", "--name", "management", "--issuing", "--base-url", self.server.url, stdin=MANAGEMENT)
        self.key = json.loads(self.keyherd("provision", "openrouter", "--name", "work", "--limit", "5", "--json").out)["id"]
        self.old = self.server.keys["hash1"]

    def test_at_once_the_new_key_works_and_the_old_one_is_gone_at_the_provider(self):
        report = json.loads(self.keyherd("rotate", "openrouter/work", "--auto", "--grace", "0", "--json").out)
        self.assertEqual(report["stage"], "done")
        self.assertEqual(list(self.server.keys), ["hash2"])
        self.assertEqual(self.get(str(self.key)), self.server.keys["hash2"])
        self.assertEqual(self.server.facts["hash2"]["limit"], 5)
        self.assertRegex(self.server.facts["hash2"]["name"], r"^work \[keyherd-[0-9a-f]{12}\]$")
        other = report["other"]
        self.assertEqual((other["is_active"], self.get(str(other["id"]))), (False, self.old))
        self.assertTrue({"rotation.started", "key.rotated", "issued.disabled", "issued.deleted", "rotation.ended"} <= set(self.actions()))

    def test_while_the_grace_lasts_the_old_key_goes_on_working(self):
        report = json.loads(self.keyherd("rotate", "openrouter/work", "--auto", "--json").out)
        self.assertEqual(report["stage"], "switched")
        self.assertIsNotNone(report["due_at"])
        self.keyherd("rotate", "--continue")
        self.assertEqual(list(self.server.keys), ["hash1", "hash2"])
        self.assertFalse(self.server.facts["hash1"]["disabled"])
        self.assertEqual(self.get("openrouter/work"), self.server.keys["hash2"])

    def test_done_lets_the_old_key_live(self):
        self.keyherd("rotate", "openrouter/work", "--auto")
        self.keyherd("rotate", "--done", "openrouter/work")
        self.assertEqual(json.loads(self.keyherd("rotate", "--continue", "--json").out), [])
        self.assertEqual(list(self.server.keys), ["hash1", "hash2"])

    def test_who_goes_back_to_the_old_key_keeps_it(self):
        report = json.loads(self.keyherd("rotate", "openrouter/work", "--auto", "--json").out)
        self.keyherd("edit", str(report["other"]["id"]), "--active")
        self.assertEqual([one["stage"] for one in json.loads(self.keyherd("rotate", "--continue", "--json").out)], ["given up"])
        self.assertEqual(list(self.server.keys), ["hash1", "hash2"])
        self.assertEqual(self.get("openrouter"), self.old)

    def test_a_key_that_was_not_issued_is_left_to_the_person(self):
        key = json.loads(self.keyherd("add", "openrouter", "--name", "by hand", "--base-url", self.server.url, "--json", stdin=OLD).out)["id"]
        outcome = self.keyherd("rotate", str(key), "--auto", "--grace", "0")
        self.assertIn("https://openrouter.ai/keys", outcome.err)
        self.assertEqual(self.get(str(key)), self.server.keys["hash2"])
        self.assertEqual(list(self.server.keys), ["hash1", "hash2"])

    def test_a_refusal_leaves_all_as_it_was(self):
        self.server.refusal = (402, {"error": {"message": "Insufficient credits"}})
        self.assert_fails(self.keyherd("rotate", "openrouter/work", "--auto", code=FAILED), FAILED, "402", "Insufficient credits")
        self.assertEqual(list(self.server.keys), ["hash1"])
        self.assertEqual(self.get("openrouter"), self.old)
        self.assertEqual(len(self.keys()), 2)
        self.assertEqual(json.loads(self.keyherd("rotate", "--continue", "--json").out), [])

    def test_an_issued_key_that_does_not_work_is_deleted_again(self):
        self.server.test_answer = (401, {"error": {"message": "User not found."}})
        self.assert_fails(self.keyherd("rotate", "openrouter/work", "--auto", code=NOT_VALID), NOT_VALID, "User not found")
        self.assertEqual(list(self.server.keys), ["hash1"])
        self.assertEqual(self.get("openrouter"), self.old)
        self.assertEqual(len(self.keys()), 2)

    def test_where_nobody_issues_nothing_is_begun(self):
        self.keyherd("rm", "openrouter/management", "--yes")
        self.assert_fails(self.keyherd("rotate", "openrouter/work", "--auto", code=MISSING), MISSING, "OPENROUTER_PROVISIONING_KEY")
        self.assertEqual(json.loads(self.keyherd("rotate", "--continue", "--json").out), [])

    def test_a_management_key_is_not_issued_anew(self):
        self.assert_fails(self.keyherd("rotate", "openrouter/management", "--auto", code=FAILED), FAILED, "management")
        self.assertEqual(list(self.server.keys), ["hash1"])


if __name__ == "__main__":
    main()
