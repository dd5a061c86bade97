#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Killing and failing system calls of a program that stores a key (cases A1 to A5, A18)."""
import os
import random
import shutil
import signal
import subprocess
import time

from world import DONE, FAILED, KEYHERD, TortureTest, canary, main

WRITING = ("pwrite64", "fdatasync", "fsync", "unlink", "rename", "ftruncate")


def injecting(call, fault, when):
    return ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={when}"]


class CrashTest(TortureTest):
    def snapshot(self):
        """A vault with one key, as a file to come back to."""
        copy = self.world.root / "sound.db"
        if copy.exists():
            self.restore(copy)
        else:
            self.assertEqual(self.world.add(1).code, DONE)
            shutil.copy2(self.world.vault, copy)
        return copy

    def restore(self, copy):
        journal = self.world.vault.with_name("vault.db-journal")
        journal.unlink(missing_ok=True)
        shutil.copy2(copy, self.world.vault)

    def calls_of_an_add(self, call):
        """How often adding a key makes this system call on the vault's files."""
        trace = self.world.root / "trace"
        outcome = self.world.add(2, prefix=["strace", "-f", "-qq", "-y", "-o", str(trace), "-e", f"trace={call}"])
        self.assertEqual(outcome.code, DONE, outcome)
        return len(trace.read_text(errors="replace").splitlines())

    def check_each(self, call, fault, expect_failure):
        """Injects the fault at each call in turn. A key whose command said it was stored is there; the others are untouched."""
        sound = self.snapshot()
        count = self.calls_of_an_add(call)
        for when in range(1, count + 1):
            with self.subTest(call=call, when=when):
                self.restore(sound)
                outcome = self.world.add(2, prefix=injecting(call, fault, when))
                if expect_failure:
                    self.assertNotIn(canary(2), outcome.err)
                self.world.assert_sound(self, [1, 2] if outcome.code == DONE else [1])
                again = self.world.add(3)
                self.assertEqual(again.code, DONE, again)

    def test_killed_at_any_write_nothing_stored_is_lost(self):
        for call in WRITING:
            self.check_each(call, "signal=KILL", False)

    def check_whole(self, *arguments, before, after):
        """Killed at each write in turn, a command that changes many keys leaves either all of them changed or none."""
        copy = self.world.root / "before.db"
        shutil.copy2(self.world.vault, copy)
        trace = self.world.root / "trace"
        for call in WRITING:
            self.restore(copy)
            outcome = self.world.run(*arguments, prefix=["strace", "-f", "-qq", "-y", "-o", str(trace), "-e", f"trace={call}"])
            self.assertEqual((outcome.code, self.world.names()), (DONE, after), outcome)
            for when in range(1, len(trace.read_text(errors="replace").splitlines()) + 1):
                with self.subTest(call=call, when=when):
                    self.restore(copy)
                    outcome = self.world.run(*arguments, prefix=injecting(call, "signal=KILL", when))
                    names = self.world.names()
                    self.assertIn(names, [after] if outcome.code == DONE else [before, after])
                    self.world.assert_sound(self, [1])
        self.restore(copy)

    def test_killed_at_any_write_an_import_and_its_undo_are_whole(self):
        self.assertEqual(self.world.add(1).code, DONE)
        table = self.world.root / "keys.csv"
        table.write_text("provider,name,key\n" + "".join(f"openai,key {number},{canary(number)}\n" for number in range(2, 12)))
        alone, everything = ["key 1"], [f"key {number}" for number in range(1, 12)]
        self.check_whole("import", "csv", table, before=alone, after=everything)
        self.assertEqual(self.world.run("import", "csv", table).code, DONE)
        self.check_whole("import", "undo", "--yes", before=everything, after=alone)

    def test_a_disk_that_fails_to_sync_is_reported(self):
        for call in ("fdatasync", "fsync"):
            self.check_each(call, "error=EIO", True)

    def test_a_full_disk_at_any_write_is_reported(self):
        self.check_each("pwrite64", "error=ENOSPC", True)

    def test_short_writes_are_completed_or_reported(self):
        self.check_each("pwrite64", "retval=1", True)

    def test_a_failed_sync_is_not_called_stored(self):
        self.snapshot()
        outcome = self.world.add(2, prefix=injecting("fdatasync", "error=EIO", "1+"))
        self.assert_fails(outcome, FAILED)

    def test_no_space_is_said_in_plain_words(self):
        self.snapshot()
        outcome = self.world.add(2, prefix=injecting("pwrite64", "error=ENOSPC", "1+"))
        self.assert_fails(outcome, FAILED, "full")

    def test_stopping_signals_end_the_command_without_harm(self):
        for sent in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            with self.subTest(signal=sent):
                outcome = self.world.add(sent, prefix=injecting("pwrite64", f"signal={sent.name[3:]}", 1))
                self.world.assert_sound(self, [int(sent)] if outcome.code == DONE else [])

    def test_killed_at_any_moment_of_a_thousand_adds_none_that_returned_is_lost(self):
        seed = int(os.environ.get("KEYHERD_TORTURE_SEED", time.time_ns() % 1_000_000))
        print(f"KEYHERD_TORTURE_SEED={seed}")
        chance = random.Random(seed)
        stored, number = [], 0
        while number < 1000:
            process = subprocess.Popen([KEYHERD, "add", "openai", "--name", f"key {number}"], stdin=subprocess.PIPE,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self.world.environment)
            process.stdin.write(canary(number).encode())
            process.stdin.close()
            killer = chance.random() < 0.25
            if killer:
                try:
                    process.wait(timeout=chance.uniform(0.0, 0.05))
                except subprocess.TimeoutExpired:
                    process.kill()
            if process.wait() == 0:
                stored.append(number)
            number += 1
        self.assertEqual(self.world.sql("PRAGMA integrity_check"), [("ok",)])
        names = set(self.world.names())
        self.assertEqual([n for n in stored if f"key {n}" not in names], [])
        self.world.assert_sound(self, chance.sample(stored, 25))


if __name__ == "__main__":
    main()
