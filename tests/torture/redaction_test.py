#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Killing and failing system calls of a program that takes keys out of files, and of one that puts them back."""
import json
import os
import subprocess
from collections import Counter

from world import DONE, FAILED, TortureTest, main

WRITING = ("pwrite64", "fdatasync", "fsync", "unlink", "rename", "fchmod", "openat")
ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
SECRET = "gsk_" + "".join(ALPHABET[(i * 7 + i // 62) % 62] for i in range(52))
ORIGINAL = f"# mine\nGROQ_API_KEY={SECRET}\nDEBUG=1\n".encode()
REDACTED = b"# mine\nGROQ_API_KEY=keyherd://groq/work\nDEBUG=1\n"
MODE = 0o100640


def injecting(call, fault, when):
    return ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={when}"]


class RedactionTest(TortureTest):
    def setUp(self):
        super().setUp()
        self.assertEqual(self.world.run("add", "groq", "--name", "work", stdin=SECRET).code, DONE)
        self.tree = self.world.root / "tree"
        self.tree.mkdir()
        self.file = self.tree / ".env"

    def put(self, content):
        self.file.write_bytes(content)
        self.file.chmod(0o640)

    def redact(self, **options):
        return self.world.run("scan", self.tree, "--redact", "--json", **options)

    def undo(self, **options):
        return self.world.run("scan", "--undo", "--json", **options)

    def moments(self, call, command):
        """Which of its calls of this kind each thread makes; strace counts for each thread by itself. Opening files is what every start
        of a program does by the hundred, so that only the last ones are of interest."""
        trace = self.world.root / "trace"
        outcome = command(prefix=["strace", "-f", "-qq", "-o", str(trace), "-e", f"trace={call}"])
        self.assertEqual(outcome.code, DONE, outcome)
        counts = Counter(line.split()[0] for line in trace.read_text(errors="replace").splitlines() if f" {call}(" in line)
        most = max(counts.values(), default=0)
        return range(max(1, most - 30) if call == "openat" else 1, most + 1)

    def assert_either(self):
        self.assertIn(self.file.read_bytes(), (ORIGINAL, REDACTED))
        self.assertEqual(self.file.stat().st_mode, MODE)

    def assert_given_back(self):
        outcome = self.undo()
        self.assertEqual(outcome.code, DONE, outcome)
        self.assertEqual((self.file.read_bytes(), self.file.stat().st_mode), (ORIGINAL, MODE))
        self.assertEqual(os.listdir(self.tree), [".env"])
        self.assertEqual(json.loads(self.undo().out), [])
        self.assertEqual(self.world.sql("PRAGMA integrity_check"), [("ok",)])

    def check_redacting(self, call, fault):
        self.put(ORIGINAL)
        moments = self.moments(call, self.redact)
        self.assert_given_back()
        for when in moments:
            with self.subTest(call=call, when=when):
                outcome = self.redact(prefix=injecting(call, fault, when))
                self.assertNotIn(SECRET, outcome.err)
                self.assert_either()
                # Beside the file, nothing ever holds the key.
                for name in os.listdir(self.tree):
                    if name != ".env":
                        self.assertNotIn(SECRET.encode(), (self.tree / name).read_bytes())
                self.assert_given_back()

    def check_undoing(self, call, fault):
        self.put(ORIGINAL)
        self.redact()
        moments = self.moments(call, self.undo)
        for when in moments:
            with self.subTest(call=call, when=when):
                self.put(ORIGINAL)
                self.assertEqual(self.redact().code, DONE)
                self.undo(prefix=injecting(call, fault, when))
                self.assert_either()
                self.assert_given_back()

    def test_killed_at_any_step_of_redacting_the_original_comes_back(self):
        for call in WRITING:
            self.check_redacting(call, "signal=KILL")

    def test_killed_at_any_step_of_the_undo_it_can_be_done_again(self):
        for call in WRITING:
            self.check_undoing(call, "signal=KILL")

    def test_a_disk_that_fails_leaves_the_file_whole(self):
        for call, error in (("fsync", "EIO"), ("rename", "EIO"), ("fchmod", "EPERM")):
            self.check_redacting(call, f"error={error}")
            self.check_undoing(call, f"error={error}")

    def test_a_full_disk_leaves_the_file_as_it_was(self):
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", self.tree], capture_output=True, check=False)
        if mounted.returncode != 0:
            self.skipTest("no file system can be mounted here")
        self.addCleanup(subprocess.run, ["umount", self.tree], check=True)
        long = ORIGINAL + b"#" * 30_000
        self.put(long)
        (self.tree / "filling").write_bytes(b"x" * 20_000)
        outcome = self.redact()
        self.assertEqual(outcome.code, FAILED)
        self.assertIn("full", json.loads(outcome.out)["redacted"][0]["error"])
        self.assertEqual((self.file.read_bytes(), sorted(os.listdir(self.tree))), (long, [".env", "filling"]))
        self.assertEqual(json.loads(self.undo().out), [])


if __name__ == "__main__":
    main()
