#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`keyherd sync` and `keyherd provision` as scripts rely on them, beginning with the four tests of the API key manager that Keyherd
replaces. The real program; OpenRouter on loopback."""
import json
import os
import subprocess

import openrouter
from world import DONE, FAILED, KEYHERD, MISSING, UNREACHABLE, USAGE, Outcome, TortureTest, main

KEY = "sk-or-v1-test-key"
OTHER = "sk-or-v1-other-key"
MANAGEMENT = "sk-or-v1-provisioning-key"
VARIABLES = ("KEY", "TOKEN", "BASE_URL", "ENDPOINT")


class SyncTest(TortureTest):
    def setUp(self):
        super().setUp()
        self.folder = self.world.root / "work"
        self.folder.mkdir(mode=0o700)
        # What lies around whoever runs the tests is none of theirs.
        for name in [name for name in self.world.environment if name.endswith(VARIABLES)]:
            del self.world.environment[name]

    def run_keyherd(self, *arguments, code=DONE, stdin=b"", **environment):
        process = subprocess.run([KEYHERD, *map(str, arguments)], cwd=self.folder, input=stdin, capture_output=True, check=False,
                                 timeout=60, env={**self.world.environment, **environment})
        outcome = Outcome(process)
        self.assertEqual(outcome.code, code, outcome)
        return outcome

    def sync(self, *arguments, code=DONE, **environment):
        outcome = self.run_keyherd("sync", "--json", *arguments, code=code, **environment)
        self.messages = outcome.err
        return json.loads(outcome.out)

    def key_file(self, text, mode=0o600, folder=None):
        path = (folder or self.folder) / "key.txt"
        path.unlink(missing_ok=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT, mode), "w") as file:
            file.write(text)
        path.chmod(mode)
        return path

    def get(self, reference="openrouter"):
        return self.run_keyherd("get", reference).out.decode()

    def keys(self):
        return json.loads(self.run_keyherd("list", "--json").out)

    def assert_source(self, report, source, synced, conflict=False):
        self.assertEqual(report["openrouter"], {"has_key": True, "source": source, "synced": synced, "conflict": conflict, "error": None})

    # The four tests of document 4.

    def test_1_sync_from_file(self):
        self.key_file(KEY + "\n")
        self.assert_source(self.sync(), "key.txt", True)
        self.assertEqual(self.get(), KEY)
        self.assert_source(self.sync(), "database", False)

    def test_2_sync_from_environment(self):
        self.assert_source(self.sync(OPENROUTER_API_KEY=KEY), "environment", True)
        self.assertEqual(self.get(), KEY)
        self.assert_source(self.sync(OPENROUTER_API_KEY=KEY), "database", False)

    def test_3_the_database_wins(self):
        self.run_keyherd("add", "openrouter", stdin=OTHER.encode())
        self.key_file(KEY + "\n")
        self.assert_source(self.sync(), "database", False, conflict=True)
        self.assertEqual(self.get(), OTHER)

    def test_4_auto_provision(self):
        server = openrouter.start(self, MANAGEMENT)
        surroundings = {"OPENROUTER_API_KEY": "", "OPENROUTER_PROVISIONING_KEY": MANAGEMENT, "OPENROUTER_BASE_URL": server.url}
        self.assert_source(self.sync(**surroundings), "auto-provisioned", True)
        self.assertEqual(self.get(), server.keys["hash1"])
        self.assert_source(self.sync(**surroundings), "database", False)
        self.assertEqual([(method, path) for method, path, _ in server.asked], [("POST", "/api/v1/keys")])

    # What else the documents say.

    def test_the_key_file_wins_over_the_environment(self):
        self.key_file(KEY)
        self.assert_source(self.sync(OPENROUTER_API_KEY=OTHER), "key.txt", True, conflict=True)
        self.assertEqual(self.get(), KEY)

    def test_the_same_key_everywhere_is_no_conflict(self):
        self.key_file(f"OPENROUTER_API_KEY={KEY}\n")
        self.assert_source(self.sync(OPENROUTER_API_KEY=KEY), "key.txt", True)
        self.assert_source(self.sync(OPENROUTER_API_KEY=KEY), "database", False)

    def test_nothing_anywhere_is_no_error(self):
        self.assertEqual(self.sync(), {})
        self.assertEqual(self.sync("openrouter"),
                         {"openrouter": {"has_key": False, "source": None, "synced": False, "conflict": False, "error": None}})

    def test_a_dry_run_changes_nothing(self):
        server = openrouter.start(self, MANAGEMENT)
        self.key_file(KEY)
        self.assert_source(self.sync("--dry-run"), "key.txt", False)
        self.key_file("")
        report = self.sync("--dry-run", OPENROUTER_PROVISIONING_KEY=MANAGEMENT, OPENROUTER_BASE_URL=server.url)
        self.assertEqual((report["openrouter"]["has_key"], report["openrouter"]["source"]), (False, "auto-provisioned"))
        self.assertEqual((self.keys(), server.asked), ([], []))

    def test_each_key_says_where_it_came_from(self):
        server = openrouter.start(self, MANAGEMENT)
        self.key_file("MISTRAL_API_KEY=" + "madeupkey" * 3 + "12345\n")
        self.sync(GROQ_API_KEY="gsk_" + "madeup" * 8 + "1234", OPENROUTER_PROVISIONING_KEY=MANAGEMENT, OPENROUTER_BASE_URL=server.url)
        self.assertEqual({key["provider"]: key["source"] for key in self.keys()},
                         {"mistral": "key.txt", "groq": "environment", "openrouter": "auto-provisioned"})

    def test_one_bad_key_is_an_error_of_its_provider_alone(self):
        report = self.sync(code=FAILED, OPENAI_API_KEY="sk-ant-" + "made-up-" * 4, OPENROUTER_API_KEY=KEY)
        self.assertEqual((report["openai"]["has_key"], report["openai"]["synced"]), (False, False))
        self.assertTrue(report["openai"]["error"])
        self.assert_source(report, "environment", True)

    def test_a_key_file_that_others_can_read_is_refused_with_a_warning(self):
        for mode in (0o644, 0o640, 0o604, 0o620):
            with self.subTest(mode=oct(mode)):
                self.key_file(KEY, mode)
                self.assertEqual(self.sync(), {})
                self.assertRegex(self.messages, r"\Akeyherd: warning: [^\n]*; it was not read[^\n]*chmod 600[^\n]*key\.txt[^\n]*\n\Z")
        self.key_file(KEY, 0o400)
        self.assert_source(self.sync(), "key.txt", True)

    def test_the_key_file_of_the_configuration_folder_is_read_after_the_working_folders(self):
        self.key_file(OTHER, folder=self.world.root / "config" / "keyherd")
        self.key_file(KEY)
        self.assert_source(self.sync(), "key.txt", True, conflict=True)
        self.assertEqual(self.get(), KEY)

    def test_no_message_and_no_log_holds_a_key(self):
        long = "sk-or-v1-" + "made-up-" * 6 + "b465"
        self.key_file(long)
        self.run_keyherd("add", "openrouter", stdin=OTHER.encode())
        outcome = self.run_keyherd("sync", OPENROUTER_API_KEY="sk-or-v1-" + "another-" * 6 + "a123")
        log = (self.world.root / "state" / "keyherd" / "keyherd.log").read_text()
        self.assertIn("sync: openrouter: using the key from database", log)
        for text in (outcome.out.decode(), outcome.err, log):
            self.assertNotIn("made-up", text)
            self.assertNotIn("another-", text)
        self.assertIn("b465", outcome.err)
        self.assertIn("a123", outcome.err)

    # Issuing.

    def test_a_management_key_is_never_handed_out_and_never_active(self):
        self.run_keyherd("add", "openrouter", "--name", "management", "--issuing", stdin=MANAGEMENT.encode())
        self.assertEqual([key["is_active"] for key in self.keys()], [False])
        self.assertEqual(json.loads(self.run_keyherd("show", "openrouter/management", "--json").out)["use"], "issuing")
        self.assert_fails(self.run_keyherd("get", "openrouter/management", code=FAILED), FAILED, "management")
        self.assert_fails(self.run_keyherd("edit", "openrouter/management", "--active", code=FAILED), FAILED, "management")
        self.assert_fails(self.run_keyherd("get", "openrouter", code=MISSING), MISSING)

    def test_provision_uses_the_vaults_management_key_at_its_own_address(self):
        server = openrouter.start(self, MANAGEMENT)
        self.run_keyherd("add", "openrouter", "--name", "management", "--issuing", "--base-url", server.url, stdin=MANAGEMENT.encode())
        outcome = self.run_keyherd("provision", "openrouter", "--name", "for tests", "--limit", "2.50", "--expires", "2030-12-31", "--json")
        key = json.loads(outcome.out)
        self.assertEqual((key["name"], key["source"], key["is_active"], key["expires_at"], key["base_url"]),
                         ("for tests", "auto-provisioned", True, "2030-12-31", server.url))
        self.assertEqual(server.asked, [("POST", "/api/v1/keys", {"name": "for tests", "limit": 2.5, "expires_at": "2030-12-31T23:59:59Z"})])
        self.assertNotIn(server.keys["hash1"], outcome.out.decode() + outcome.err)
        self.assertEqual(self.get(), server.keys["hash1"])

    def test_a_key_that_cannot_be_kept_is_deleted_at_the_provider(self):
        server = openrouter.start(self, MANAGEMENT)
        self.run_keyherd("add", "openrouter", "--name", "taken", stdin=KEY.encode())
        self.assert_fails(self.run_keyherd("provision", "openrouter", "--name", "taken", code=FAILED, OPENROUTER_PROVISIONING_KEY=MANAGEMENT,
                                           OPENROUTER_BASE_URL=server.url), FAILED, "taken")
        self.assertEqual(server.keys, {})

    def test_a_refusal_is_told_without_the_management_key(self):
        server = openrouter.start(self, MANAGEMENT)
        wrong = "sk-or-v1-wrong-" + "made-up-" * 4
        outcome = self.run_keyherd("provision", "openrouter", code=FAILED, OPENROUTER_PROVISIONING_KEY=wrong, OPENROUTER_BASE_URL=server.url)
        self.assert_fails(outcome, FAILED, "401", "User not found")
        self.assertNotIn("made-up", outcome.err)
        report = self.sync(code=FAILED, OPENROUTER_PROVISIONING_KEY=wrong, OPENROUTER_BASE_URL=server.url)
        self.assertEqual((report["openrouter"]["has_key"], report["openrouter"]["synced"]), (False, False))
        self.assertIn("401", report["openrouter"]["error"])

    def test_provision_without_a_way_says_so(self):
        self.assert_fails(self.run_keyherd("provision", "openrouter", code=MISSING), MISSING, "OPENROUTER_PROVISIONING_KEY")
        self.assert_fails(self.run_keyherd("provision", "mistral", code=FAILED), FAILED, "Mistral")
        self.assert_fails(self.run_keyherd("provision", "nobody", code=MISSING), MISSING)
        self.assert_fails(self.run_keyherd("provision", "openrouter", "--limit", "much", code=USAGE), USAGE, "--limit")
        self.assert_fails(self.run_keyherd("provision", "openrouter", code=UNREACHABLE, OPENROUTER_PROVISIONING_KEY=MANAGEMENT,
                                           OPENROUTER_BASE_URL="http://127.0.0.1:9/v1"), UNREACHABLE)


if __name__ == "__main__":
    main()
