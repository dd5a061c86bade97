#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Killing a rotation anywhere: at each request to the provider, before and after it did what it was asked, and at each write to the disk. At every
point one active key works; carried on, the provider has no key that the vault does not know."""
import json
import subprocess
import threading

import openrouter
from world import DONE, KEYHERD, TortureTest, main

MANAGEMENT = "sk-or-v1-provisioning-key"
ROTATE = ("rotate", "openrouter/work", "--auto", "--grace", "0")


class RotationTest(TortureTest):
    def setUp(self):
        super().setUp()
        self.server = openrouter.start(self, MANAGEMENT)
        self.keyherd("add", "openrouter", "--name", "management", "--issuing", "--base-url", self.server.url, stdin=MANAGEMENT)
        self.keyherd("provision", "openrouter", "--name", "work")

    def keyherd(self, *arguments, stdin=""):
        outcome = self.world.run(*arguments, stdin=stdin)
        self.assertEqual(outcome.code, DONE, outcome)
        return outcome

    def entries(self):
        return [key for key in json.loads(self.keyherd("list", "--json").out) if key["name"] != "management"]

    def assert_one_key_works(self):
        """The active key is one, has the name, and the provider knows and accepts it."""
        self.assertEqual([key["name"] for key in self.entries() if key["is_active"]], ["work"])
        secret = self.world.get("openrouter/work").out.decode()
        accepted = [key for name, key in self.server.keys.items() if not self.server.facts[name]["disabled"]]
        self.assertIn(secret, accepted)

    def carry_on(self):
        self.server.moment = lambda *_: None
        return [one["stage"] for one in json.loads(self.keyherd("rotate", "--continue", "--json").out)]

    def assert_replaced(self):
        """The key has a secret that the provider made for it; the old one is kept here and gone there; nothing else is anywhere."""
        self.assert_one_key_works()
        self.assertEqual(list(self.server.keys.values()), [self.world.get("openrouter/work").out.decode()])
        self.assertNotIn("hash1", self.server.keys)
        entries = self.entries()
        self.assertEqual([key["is_active"] for key in entries], [True, False])
        self.assertTrue(entries[1]["name"].startswith("work (old "), entries)
        self.assertEqual(self.carry_on(), [])

    def kill_at(self, number, *arguments):
        """Kills the program at the given moment of its requests. Which moment that was; None: it came to its end before."""
        moments, started, running = [], threading.Event(), []

        def moment(when, method, path):
            moments.append(f"{when} {method} {path.split('?')[0].removeprefix('/api/v1')}")
            if len(moments) == number:
                started.wait()
                running[0].kill()
                running[0].wait()

        self.server.moment = moment
        running.append(subprocess.Popen([KEYHERD, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, env=self.world.environment))
        started.set()
        running[0].wait(timeout=60)
        self.server.moment = lambda *_: None
        return moments[number - 1] if len(moments) >= number else None

    def test_killed_at_any_request_it_is_carried_on_without_a_trace(self):
        number, killed_at = 0, []
        while True:
            number += 1
            self.start_anew()
            moment = self.kill_at(number, *ROTATE)
            if moment is None:
                break
            killed_at.append(moment)
            with self.subTest(moment=killed_at[-1]):
                self.assert_one_key_works()
                self.assertEqual(self.carry_on(), ["done"])
                self.assert_replaced()
        steps = ["GET /keys", "POST /keys", "GET /key", "GET /keys", "PATCH /keys/hash1", "DELETE /keys/hash1"]
        self.assertEqual(killed_at, [f"{when} {step}" for step in steps for when in ("before", "after")])
        self.assert_replaced()

    def start_anew(self):
        """The vault with its one issued key, as it was before it was rotated."""
        if self.world.vault.with_name("sound.db").exists():
            self.world.vault.with_name("vault.db-journal").unlink(missing_ok=True)
            self.world.vault.write_bytes(self.world.vault.with_name("sound.db").read_bytes())
        else:
            self.world.vault.with_name("sound.db").write_bytes(self.world.vault.read_bytes())
            self.sound_server = dict(self.server.keys), {name: dict(facts) for name, facts in self.server.facts.items()}
        self.server.keys = dict(self.sound_server[0])
        self.server.facts = {name: dict(facts) for name, facts in self.sound_server[1].items()}
        self.server.made = 1

    def test_killed_at_any_write_it_is_carried_on_without_a_trace(self):
        trace = self.world.root / "trace"
        self.start_anew()
        outcome = self.world.run(*ROTATE, prefix=["strace", "-f", "-qq", "-o", str(trace), "-e", "trace=fdatasync"])
        self.assertEqual(outcome.code, DONE, outcome)
        count = len(trace.read_text(errors="replace").splitlines())
        self.assertGreater(count, 10)
        for number in range(1, count + 1):
            with self.subTest(number=number):
                self.start_anew()
                self.world.run(*ROTATE, prefix=["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync", "-e",
                                                f"inject=fdatasync:signal=KILL:when={number}"])
                self.assert_one_key_works()
                self.carry_on()
                # Killed before the intent was on the disk, nothing was begun.
                if list(self.server.keys) == ["hash1"]:
                    self.assertEqual([key["name"] for key in self.entries()], ["work"])
                else:
                    self.assert_replaced()

    def test_killed_twice_it_is_carried_on_without_a_trace(self):
        for first, second in ((4, 3), (4, 4), (6, 2), (8, 1), (10, 3)):
            with self.subTest(first=first, second=second):
                self.start_anew()
                self.kill_at(first, *ROTATE)
                self.kill_at(second, "rotate", "--continue")
                self.assert_one_key_works()
                self.carry_on()
                self.assert_replaced()

    def test_a_provider_that_never_answers_leaves_nothing_behind(self):
        self.start_anew()

        def moment(when, method, path):
            if (when, method) == ("after", "POST"):
                raise ConnectionAbortedError("made up")

        self.server.handle_error = lambda *_: None
        self.server.moment = moment
        outcome = self.world.run(*ROTATE)
        self.assertNotEqual(outcome.code, DONE)
        self.assert_one_key_works()
        self.assertEqual(self.carry_on(), ["done"])
        self.assert_replaced()


if __name__ == "__main__":
    main()
