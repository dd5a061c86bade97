#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several programs on one vault, files that go away, clocks that jump (cases D61 to D67)."""
import json
import os
import shutil
import signal
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor

from world import DONE, FAILED, KEYHERD, TortureTest, canary, main


class ConcurrencyTest(TortureTest):
    def test_eight_programs_add_at_once_and_nothing_is_lost(self):
        barrier = threading.Barrier(8)

        def adder(worker):
            barrier.wait()
            return [self.world.add(worker * 100 + number) for number in range(25)]

        with ThreadPoolExecutor(8) as pool:
            outcomes = [outcome for several in pool.map(adder, range(8)) for outcome in several]
        self.assertEqual([outcome for outcome in outcomes if outcome.code != DONE], [])
        self.assertEqual(len(set(self.world.names())), 200)
        verify = self.world.run("audit", "--verify")
        self.assertEqual(verify.code, DONE, verify)
        # The rule of one active key held at every moment, so it holds now.
        self.assertEqual(self.world.sql("SELECT count(*) FROM api_keys WHERE is_active"), [(1,)])

    def test_killed_and_started_again_at_once_it_works(self):
        for number in range(10):
            process = subprocess.Popen([KEYHERD, "add", "openai", "--name", f"key {number}"], stdin=subprocess.PIPE,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self.world.environment)
            process.stdin.write(canary(number).encode())
            process.stdin.close()
            process.kill()
            process.wait()
            outcome = self.world.add(100 + number)
            self.assertEqual(outcome.code, DONE, outcome)

    def test_a_stopped_program_that_holds_the_lock_makes_the_next_one_say_busy(self):
        self.assertEqual(self.world.add(1).code, DONE)
        # Stopped right before its commit reaches the disk: the lock is held for as long as it sleeps.
        holder = subprocess.Popen(["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync,fsync",
                                   "-e", "inject=fdatasync,fsync:signal=STOP:when=1", KEYHERD, "add", "openai", "--name", "held"],
                                  stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                  env=self.world.environment, start_new_session=True)
        holder.stdin.write(canary(2).encode())
        holder.stdin.close()
        journal = self.world.vault.with_name("vault.db-journal")
        while not journal.exists() and holder.poll() is None:
            os.sched_yield()
        outcome = self.world.add(3, timeout=120)
        os.killpg(holder.pid, signal.SIGCONT)
        self.assertEqual(holder.wait(timeout=60), 0)
        self.assert_fails(outcome, FAILED)
        self.assertEqual(sorted(self.world.names()), ["held", "key 1"])

    def test_a_vault_that_is_gone_is_said(self):
        self.assertEqual(self.world.add(1).code, DONE)
        kept = self.world.root / "kept.db"
        shutil.move(self.world.vault, kept)
        self.assertNotEqual(self.world.get("openai").code, DONE)
        self.assertFalse(self.world.vault.exists())
        shutil.move(kept, self.world.vault)
        self.world.assert_sound(self, [1])

    def test_clocks_that_jump_do_not_reorder_the_history(self):
        for shift, number in ((("-f", "-10y"), 1), (("-f", "+10y"), 2), (("2038-01-19 03:14:06",), 3), (("-f", "-1d"), 4)):
            outcome = self.world.add(number, prefix=["faketime", *shift])
            self.assertEqual(outcome.code, DONE, outcome)
        events = json.loads(self.world.run("audit", "--json").out)
        added = [event["name"] for event in events if event["action"] == "key.added"]
        self.assertIn(added, (["key 1", "key 2", "key 3", "key 4"], ["key 4", "key 3", "key 2", "key 1"]))
        self.assertEqual(self.world.run("audit", "--verify").code, DONE)
        self.world.assert_sound(self, [1, 2, 3, 4])


if __name__ == "__main__":
    main()
