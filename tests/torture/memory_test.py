#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory that runs out at any allocation while a key is stored or read (case A17)."""
import os
import random
import shutil
import signal
import time

from world import DONE, TortureTest, canary, main

# GLib, the loader and Qt before `main` end a process that has no memory, each in its own way.
ENDED = {-signal.SIGABRT, -signal.SIGTRAP, -signal.SIGSEGV}
SAMPLES = 40


class MemoryTest(TortureTest):
    def setUp(self):
        super().setUp()
        self.assertEqual(self.world.add(1).code, DONE)
        self.sound = self.world.root / "sound.db"
        shutil.copy2(self.world.vault, self.sound)
        seed = int(os.environ.get("KEYHERD_TORTURE_SEED", time.time_ns() % 1_000_000))
        print(f"KEYHERD_TORTURE_SEED={seed}")
        self.chance = random.Random(seed)

    def starved(self, **orders):
        return dict(self.world.environment, LD_PRELOAD=os.environ["KEYHERD_FAILING_MALLOC"],
                    **{name: str(value) for name, value in orders.items()})

    def allocations(self, command):
        count = self.world.root / "count"
        self.assertEqual(command(self.starved(COUNT_ALLOCATIONS=count)).code, DONE)
        return int(count.read_text())

    def add(self, environment):
        return self.world.add(2, environment=environment)

    def get(self, environment):
        return self.world.get("openai/key 1", environment=environment)

    def check(self, outcome, secret):
        self.assertTrue(0 <= outcome.code <= 7 or outcome.code in ENDED, outcome)
        self.assertNotIn(secret, outcome.err)
        self.assertNotIn("made-up-", outcome.err)

    def moments(self, command):
        """Where memory fails: the early ones, those near the end, and some by chance between, each once and from there on."""
        count = self.allocations(command)
        chosen = {*range(1, count, max(1, count // SAMPLES)), *(self.chance.randrange(1, count) for _ in range(SAMPLES))}
        return [f"{number}{goes_on}" for number in sorted(chosen) for goes_on in ("", "+")]

    def test_storing_a_key_without_memory_stores_it_whole_or_not_at_all(self):
        for moment in self.moments(self.add):
            with self.subTest(moment=moment):
                shutil.copy2(self.sound, self.world.vault)
                self.world.vault.with_name("vault.db-journal").unlink(missing_ok=True)
                outcome = self.add(self.starved(FAIL_ALLOCATION=moment))
                self.check(outcome, canary(2))
                stored = len(self.world.names()) == 2
                self.assertTrue(stored or outcome.code != DONE)
                self.world.assert_sound(self, [1, 2] if stored else [1])

    def test_reading_a_key_without_memory_gives_all_of_it_or_says_that_it_failed(self):
        for moment in self.moments(self.get):
            with self.subTest(moment=moment):
                outcome = self.get(self.starved(FAIL_ALLOCATION=moment))
                self.check(outcome, canary(1))
                self.assertIn(outcome.out, (canary(1).encode(), b""), outcome)
                # GLib may end it after the key was printed, when Qt takes its event loop down: a failure too many, never one too few.
                self.assertIn(outcome.code, {DONE, *ENDED} if outcome.out else set(range(1, 8)) | ENDED, outcome)
        self.world.assert_sound(self, [1])


if __name__ == "__main__":
    main()
