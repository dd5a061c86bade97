#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`keyherd slot` and `init --recovery-key`: what unlocks a vault is shown, added and removed, and whoever does it proves that he may."""
import json
import re
import subprocess

from world import KEYHERD, DONE, FAILED, LOCKED, MISSING, USAGE, TortureTest, canary, main

RECOVERY_KEY = re.compile(rb"KH1(-[0-9A-HJKMNP-TV-Z]{4}){8}")


class SlotTest(TortureTest):
    def done(self, *arguments, **options):
        outcome = self.world.run(*arguments, **options)
        self.assertEqual(outcome.code, DONE, outcome)
        return outcome

    def kinds(self):
        return [slot["kind"] for slot in json.loads(self.done("slot", "list", "--json").out)]

    def number(self, kind):
        return next(slot["id"] for slot in json.loads(self.done("slot", "list", "--json").out) if slot["kind"] == kind)

    def recovery_file(self, key):
        path = self.world.root / "recovery"
        path.write_bytes(key + b"\n")
        path.chmod(0o600)
        return path

    def assert_opens(self, file):
        outcome = self.world.run("list", "--json", "--passphrase-file", file)
        self.assertEqual(outcome.code, DONE, outcome)

    def assert_does_not_open(self, file, *words):
        self.assert_fails(self.world.run("list", "--passphrase-file", file), LOCKED, *words)


class MakingTest(SlotTest):
    init_options = ()

    def test_a_vault_is_made_with_a_recovery_key_that_is_printed_last_and_opens_it(self):
        outcome = self.world.init("--keychain", "--recovery-key")
        self.assertRegex(outcome.err, r"\Akeyherd: note: this is the recovery key; .*shown only now.*\n\Z")
        key = outcome.out.split()[-1]
        self.assertRegex(key, RECOVERY_KEY)
        self.assertEqual(self.kinds(), ["keychain", "recovery"])
        self.assert_opens(self.recovery_file(key))

    def test_json_has_it_too(self):
        made = json.loads(self.world.init("--keychain", "--recovery-key", "--json").out)
        self.assertRegex(made["recovery_key"].encode(), RECOVERY_KEY)
        self.assertEqual([slot["kind"] for slot in made["slots"]], ["keychain", "recovery"])

    def test_it_is_nowhere_afterwards(self):
        key = self.world.init("--keychain", "--recovery-key").out.split()[-1]
        for found in self.world.root.rglob("*"):
            if found.is_file():
                self.assertNotIn(key[4:13], found.read_bytes(), found)
        self.assertNotIn(key[4:13], self.done("audit", "--json").out)

    def test_without_one_the_way_to_a_second_way_in_is_told(self):
        self.assertIn("keyherd slot add recovery", self.world.init("--keychain").err)


class AddingTest(SlotTest):
    def test_a_recovery_key_is_printed_alone_and_opens_the_vault_when_the_keychain_lost_its_entry(self):
        outcome = self.done("slot", "add", "recovery")
        self.assertRegex(outcome.out, re.compile(rb"\A" + RECOVERY_KEY.pattern + rb"\n\Z"))
        self.world.add(1)
        self.clear_keychain()
        file = self.recovery_file(outcome.out.strip().lower())
        self.assertEqual(self.done("get", "openai/key 1", "--passphrase-file", file).out, canary(1).encode())
        # And from then on by the keychain again.
        self.done("slot", "add", "keychain", "--passphrase-file", file)
        self.assertEqual(self.done("get", "openai/key 1").out, canary(1).encode())

    def test_a_passphrase_comes_from_a_file_of_its_own(self):
        new = self.world.passphrase_file("another passphrase")
        self.done("slot", "add", "passphrase", "--new-passphrase-file", new)
        self.assertEqual(self.kinds(), ["keychain", "passphrase"])
        self.assert_opens(new)
        third = self.done("slot", "add", "passphrase", "--passphrase-file", "-", "--new-passphrase-file", "-",
                          stdin="another passphrase\na third one\n")
        self.assertIn(b"passphrase", third.out)
        self.assertEqual(self.kinds(), ["keychain", "passphrase", "passphrase"])
        self.assert_opens(self.world.passphrase_file("a third one"))

    def test_json_tells_what_was_added(self):
        added = json.loads(self.done("slot", "add", "recovery", "--json").out)
        self.assertRegex(added.pop("recovery_key").encode(), RECOVERY_KEY)
        self.assertEqual(added, {"id": 2, "kind": "recovery"})

    def test_a_slip_of_the_pen_is_said_to_be_one(self):
        key = self.done("slot", "add", "recovery").out.strip()
        self.assert_does_not_open(self.recovery_file(key[:-1] + (b"7" if key[-1:] != b"7" else b"8")), "no recovery key")
        other = self.done("slot", "add", "recovery").out.strip()
        self.done("slot", "remove", self.number("recovery"))
        self.assert_does_not_open(self.recovery_file(key), "does not open this vault")
        self.assert_opens(self.recovery_file(other))

    def test_a_key_that_nobody_could_read_is_not_left_behind(self):
        with open("/dev/full", "wb") as full:
            process = subprocess.run([KEYHERD, "slot", "add", "recovery"], env=self.world.environment, stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertNotEqual(process.returncode, DONE)
        self.assertEqual(self.kinds(), ["keychain"])

    def test_what_is_wrong_is_said_and_nothing_changes(self):
        empty = self.recovery_file(b"")
        for arguments, code, word in (
                (("slot", "add", "fingerprint"), USAGE, "KIND"), (("slot", "add", "keychain"), FAILED, "already"),
                (("slot", "add", "passphrase"), USAGE, "--new-passphrase-file"),
                (("slot", "add", "recovery", "--new-passphrase-file", empty), USAGE, "passphrase"),
                (("slot", "add", "passphrase", "--new-passphrase-file", empty), FAILED, "passphrase"),
                (("slot", "add", "recovery", "--passphrase-file", self.world.passphrase_file("wrong")), LOCKED, "passphrase")):
            self.assert_fails(self.world.run(*arguments), code, word)
        self.assertEqual(self.kinds(), ["keychain"])

    def test_that_an_agent_holds_the_vault_open_is_no_proof(self):
        agent = subprocess.Popen([KEYHERD, "agent"], env=self.world.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.addCleanup(agent.communicate)
        self.addCleanup(agent.terminate)
        agent.stdout.readline()
        self.clear_keychain()
        self.done("list")
        self.assert_fails(self.world.run("slot", "add", "recovery"), LOCKED)
        self.assertEqual(self.kinds(), ["keychain"])

    def clear_keychain(self):
        subprocess.run(["secret-tool", "clear", "server", "keyherd", "user", self.world.uuid()], check=True)


class RemovingTest(SlotTest):
    def test_a_way_that_was_removed_opens_nothing(self):
        file = self.recovery_file(self.done("slot", "add", "recovery").out.strip())
        outcome = self.done("slot", "remove", self.number("recovery"))
        self.assertIn(b"2", outcome.out)
        self.assertEqual(self.kinds(), ["keychain"])
        self.assert_does_not_open(file)

    def test_the_last_way_and_one_that_is_not_there_stay_as_they_are(self):
        self.assert_fails(self.world.run("slot", "remove", "1"), FAILED, "nothing else unlocks")
        self.assert_fails(self.world.run("slot", "remove", "9"), MISSING, "9")
        self.assert_fails(self.world.run("slot", "remove", "first"), USAGE, "ID")
        self.done("list")

    def test_the_history_tells_of_it(self):
        self.done("slot", "add", "recovery")
        self.done("slot", "remove", 2)
        events = json.loads(self.done("audit", "--json").out)[-2:]
        self.assertEqual({(event["action"], event["detail"]) for event in events},
                         {("slot.added", "recovery"), ("slot.removed", "recovery")})

    def test_only_a_keychain_that_opens_the_vault_may_be_left(self):
        file = self.world.passphrase_file("another passphrase")
        self.done("slot", "add", "passphrase", "--new-passphrase-file", file)
        self.assert_fails(self.world.run("slot", "remove", "2", "--passphrase-file", file), FAILED, "keychain")
        self.done("slot", "remove", "2")
        self.done("list")

    def test_a_list_for_people_names_them(self):
        self.assertIn(b"system keychain", self.done("slot", "list").out)

    def test_json_tells_since_when(self):
        (slot,) = json.loads(self.done("slot", "list", "--json").out)
        self.assertRegex(slot.pop("created_at"), r"\A\d{4}-\d\d-\d\dT[\d:.]+Z\Z")
        self.assertEqual(slot, {"id": 1, "kind": "keychain"})


class WithoutVaultTest(SlotTest):
    init_options = ()

    def test_there_is_nothing_to_list_or_change(self):
        for arguments in (("slot", "list"), ("slot", "add", "recovery"), ("slot", "remove", "1")):
            self.assert_fails(self.world.run(*arguments), MISSING, "keyherd init")


if __name__ == "__main__":
    main()
