#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`keyherd client`: tokens for the local API are shown once, kept as hashes, listed without them and revoked."""
import json
import re

from world import DAMAGED, DONE, FAILED, LOCKED, MISSING, USAGE, TortureTest, main

TOKEN = re.compile(rb"khd_[A-Za-z0-9_-]{43}\n\Z")
UNUSED = {"last_used_at": None, "requests": 0, "program": None, "last_error": None}


class ClientTest(TortureTest):
    def done(self, *arguments):
        outcome = self.world.run(*arguments)
        self.assertEqual(outcome.code, DONE, outcome)
        return outcome

    def json(self, *arguments):
        return json.loads(self.done(*arguments, "--json").out)

    def token(self, *arguments):
        outcome = self.done("client", "add", *arguments)
        self.assertRegex(outcome.out, TOKEN)
        return outcome.out.strip()

    def names(self):
        return [client["name"] for client in self.json("client", "list")]


class AddingTest(ClientTest):
    def test_the_token_is_printed_alone_and_the_note_says_that_it_is_shown_once(self):
        outcome = self.done("client", "add", "editor")
        self.assertRegex(outcome.out, TOKEN)
        self.assertRegex(outcome.err, r"\Akeyherd: note: .*editor.*only now")
        self.assertEqual(self.done("--quiet", "client", "add", "other").err, "")

    def test_the_token_is_nowhere_afterwards(self):
        token = self.token("my editor")
        self.token("another")
        file = self.world.vault.read_bytes()
        self.assertNotIn(token, file)
        self.assertNotIn(token[4:], file)
        self.assertNotIn(b"my editor", file)
        for command in (("client", "list"), ("client", "list", "--json"), ("audit",), ("audit", "--json"), ("status", "--json"),
                        ("client", "revoke", "another", "--json")):
            self.assertNotIn(b"khd_", self.done(*command).out)
        for found in self.world.root.rglob("*"):
            if found.is_file():
                self.assertNotIn(token, found.read_bytes(), found)

    def test_json_tells_what_was_given_with_the_token(self):
        added = self.json("client", "add", "editor", "--scope", "proxy", "--provider", "claude", "--provider", "groq")
        self.assertRegex(added.pop("token").encode() + b"\n", TOKEN)
        self.assertRegex(added.pop("created_at"), r"\A\d{4}-\d\d-\d\dT[\d:.]+Z\Z")
        self.assertEqual(added, {"id": 1, "name": "editor", "scope": "proxy", "providers": ["anthropic", "groq"]})

    def test_what_is_not_said_is_reading_of_all_providers(self):
        self.token("editor")
        self.token("tool", "--scope", "manage")
        listed = self.json("client", "list")
        created = [client.pop("created_at") for client in listed]
        self.assertEqual(created, sorted(created))
        self.assertEqual(listed, [{"id": 1, "name": "editor", "scope": "read", "providers": [], **UNUSED},
                                  {"id": 2, "name": "tool", "scope": "manage", "providers": [], **UNUSED}])

    def test_what_is_wrong_is_said_and_nothing_is_added(self):
        self.assert_fails(self.world.run("client", "add", "editor", "--scope", "write"), USAGE, "--scope", "proxy")
        self.assert_fails(self.world.run("client", "add", "editor", "--provider", "nobody"), MISSING, "nobody")
        self.assert_fails(self.world.run("client", "add", "ab"), USAGE)
        self.assertEqual(self.world.run("client", "add").code, USAGE)
        self.assertEqual(self.names(), [])
        self.token("Editor")
        self.assert_fails(self.world.run("client", "add", "editor"), FAILED, "editor")
        self.assertEqual(self.names(), ["Editor"])


class ListingTest(ClientTest):
    def test_people_see_a_table(self):
        self.token("editor", "--provider", "groq")
        self.token("tool")
        lines = self.done("client", "list").out.decode().splitlines()
        self.assertEqual([re.split(r"\s{2,}", line)[:5] for line in lines[1:]],
                         [["1", "editor", "read", "groq", "0"], ["2", "tool", "read", "all", "0"]])

    def test_that_there_are_none_is_said(self):
        outcome = self.done("client", "list")
        self.assertEqual(outcome.out, b"")
        self.assertIn("keyherd client add", outcome.err)
        self.assertEqual(self.json("client", "list"), [])

    def test_one_that_was_altered_is_named_and_can_be_revoked(self):
        self.token("editor")
        self.token("tool")
        self.world.sql("UPDATE clients SET token_hash = randomblob(32) WHERE id = 1")
        outcome = self.world.run("client", "list", "--json")
        self.assertEqual(outcome.code, DAMAGED, outcome)
        self.assertIn("editor", outcome.err)
        altered, sound = json.loads(outcome.out)
        self.assertEqual(altered, {"id": 1, "name": "editor", "damaged": True})
        self.assertEqual(sound["name"], "tool")
        self.assertEqual(self.world.run("client", "list").code, DAMAGED)
        self.assertEqual(self.world.run("doctor").code, DAMAGED)
        self.done("client", "revoke", "editor")
        self.assertEqual(self.names(), ["tool"])

    def test_a_locked_vault_tells_nothing(self):
        vault = self.world.root / "other.db"
        passphrase = self.world.passphrase_file()
        self.done("init", "--vault", vault, "--passphrase", "--passphrase-file", passphrase)
        for command in (("list",), ("add", "editor"), ("revoke", "editor")):
            self.assert_fails(self.world.run("--vault", vault, "client", *command), LOCKED)
        self.assert_fails(self.world.run("--vault", self.world.root / "none.db", "client", "list"), MISSING)


class RevokingTest(ClientTest):
    def test_a_revoked_client_is_gone(self):
        for name in ("editor", "tool", "other"):
            self.token(name)
        self.assertIn("editor", self.done("client", "revoke", "EDITOR").out.decode())
        self.assertEqual(self.json("client", "revoke", "2")["name"], "tool")
        self.assertEqual(self.names(), ["other"])
        self.assert_fails(self.world.run("client", "revoke", "editor"), MISSING, "editor")

    def test_the_history_names_who_came_and_went(self):
        self.token("editor", "--scope", "manage", "--provider", "groq")
        self.done("client", "revoke", "editor")
        events = [(event["action"], event["name"], event["detail"]) for event in self.json("audit")[-2:]]
        self.assertEqual(events, [("client.added", "editor", "manage groq"), ("client.revoked", "editor", "manage groq")])
        self.assertIn("editor", self.done("audit").out.decode())
        self.done("audit", "--verify")


if __name__ == "__main__":
    main()
