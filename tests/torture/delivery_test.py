#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Killing and failing system calls of programs that write keys into files; and where a secret shows while they run."""
import json
import os
import subprocess
import threading
from collections import Counter
from pathlib import Path

from world import DONE, FAILED, KEYHERD, TortureTest, main

WRITING = ("write", "fsync", "unlink", "rename", "fchmod", "pwrite64", "fdatasync")
# Another one in each run, for other tests may be running programs with theirs.
GROQ = "gsk_" + "madeUp" * 7 + f"{os.getpid():08d}"
OTHER = GROQ[:-8] + "another2"


def injecting(call, fault, when):
    return ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={when}"]


class DeliveryTest(TortureTest):
    def setUp(self):
        super().setUp()
        self.assertEqual(self.world.run("add", "groq", "--name", "work", stdin=GROQ).code, DONE)
        self.folder = self.world.root / "app"
        self.folder.mkdir()
        self.file = self.folder / ".env"

    def put(self, text):
        self.file.write_text(text)
        self.file.chmod(0o640)

    def moments(self, call, command):
        trace = self.world.root / "trace"
        outcome = command(prefix=["strace", "-f", "-qq", "-o", str(trace), "-e", f"trace={call}"])
        self.assertEqual(outcome.code, DONE, outcome)
        counts = Counter(line.split()[0] for line in trace.read_text(errors="replace").splitlines() if f" {call}(" in line)
        most = max(counts.values(), default=0)
        self.assertGreater(most, 0, call)
        return range(max(1, most - 15), most + 1)

    def assert_either(self, *texts):
        self.assertIn(self.file.read_text(), texts)
        self.assertEqual(self.file.stat().st_mode, 0o100640)

    def assert_nothing_beside(self):
        self.assertEqual(os.listdir(self.folder), [".env"])


class InjectTest(DeliveryTest):
    def inject(self, **options):
        return self.world.run("inject", "-o", self.file, stdin="k=keyherd://groq\n", **options)

    def check(self, fault, calls):
        for call in calls:
            self.put("old\n")
            for when in self.moments(call, self.inject):
                with self.subTest(call=call, when=when):
                    self.put("old\n")
                    outcome = self.inject(prefix=injecting(call, fault, when))
                    self.assertNotIn(GROQ, outcome.err)
                    self.assert_either("old\n", f"k={GROQ}\n")
                    self.assertEqual(self.inject().code, DONE)
                    self.assert_either(f"k={GROQ}\n")
                    self.assert_nothing_beside()

    def test_killed_at_any_write_the_old_file_or_the_new_one_is_there(self):
        self.check("signal=KILL", WRITING)

    def test_a_disk_that_fails_leaves_the_old_file_or_the_new_one(self):
        self.check("error=EIO", ("fsync", "rename", "fchmod"))

    def test_a_full_disk_leaves_the_old_file(self):
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", self.folder], capture_output=True, check=False)
        if mounted.returncode != 0:
            self.skipTest("no file system can be mounted here")
        self.addCleanup(subprocess.run, ["umount", self.folder], check=True)
        self.put("old\n")
        outcome = self.world.run("inject", "-o", self.file, stdin="keyherd://groq" + "#" * 100_000)
        self.assert_fails(outcome, FAILED, "full")
        self.assert_either("old\n")
        self.assert_nothing_beside()

    def test_two_at_once_leave_a_whole_file(self):
        self.put("old\n")
        texts = {number: f"{number} keyherd://groq\n" * 500 for number in range(6)}

        def inject(number):
            self.world.run("inject", "-o", self.file, stdin=texts[number])

        threads = [threading.Thread(target=inject, args=(number,)) for number in texts]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assert_either(*(f"{number} {GROQ}\n" * 500 for number in texts))
        self.assert_nothing_beside()


class LinkTest(DeliveryTest):
    def change(self, name, **options):
        return self.world.run("edit", f"groq/{name}", "--active", **options)

    def state(self):
        link, = json.loads(self.world.run("links", "--json").out)
        return link["state"]

    def test_killed_at_any_write_of_a_change_the_file_catches_up(self):
        self.world.run("add", "groq", "--name", "other", "--inactive", stdin=OTHER)
        self.put("A='keyherd://groq'\n")
        self.assertEqual(self.world.run("link", self.file).code, DONE)
        for call in ("write", "fsync", "rename", "pwrite64", "unlink"):
            self.change("work")
            moments = self.moments(call, lambda **options: self.change("other", **options))
            for when in moments:
                with self.subTest(call=call, when=when):
                    self.assertEqual(self.change("work").code, DONE)
                    self.change("other", prefix=injecting(call, "signal=KILL", when))
                    self.assert_either(f"A='{GROQ}'\n", f"A='{OTHER}'\n")
                    self.assertIn(self.state(), ("in_step", "outdated"))
                    self.assertEqual(self.change("other").code, DONE)
                    self.assert_either(f"A='{OTHER}'\n")
                    self.assert_nothing_beside()

    def test_killed_at_any_write_of_linking_it_can_be_done_again(self):
        for call in WRITING:
            self.put("A=keyherd://groq\n")
            for when in self.moments(call, lambda **options: self.world.run("link", self.file, **options)):
                with self.subTest(call=call, when=when):
                    self.world.run("unlink", self.file)
                    self.put("A=keyherd://groq\n")
                    self.world.run("link", self.file, prefix=injecting(call, "signal=KILL", when))
                    self.assert_either("A=keyherd://groq\n", f"A={GROQ}\n")
                    self.assertEqual(self.world.run("link", self.file).code, DONE)
                    self.assert_either(f"A={GROQ}\n")
                    self.assert_nothing_beside()


class SecrecyTest(DeliveryTest):
    def test_a_secret_shows_in_no_process_but_the_program(self):
        seen = set()
        ended = threading.Event()

        def watch():
            while not ended.is_set():
                for folder in Path("/proc").glob("[0-9]*"):
                    for name in ("cmdline", "environ"):
                        try:
                            if GROQ.encode() in (folder / name).read_bytes():
                                seen.add((int(folder.name), name))
                        except OSError:
                            continue

        watcher = threading.Thread(target=watch)
        watcher.start()
        try:
            for options in ([], ["--mask"]):
                process = subprocess.Popen([KEYHERD, "run", "--provider", "groq", *options, "--", "sh", "-c", "echo $$; read x"],
                                           env=self.world.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
                program = int(process.stdout.readline())
                while (program, "environ") not in seen:
                    pass
                self.assertEqual(process.communicate(b"\n")[1], None)
                self.assertEqual({entry for entry in seen if entry != (program, "environ")}, set())
                seen.clear()
            self.world.run("inject", "-o", self.file, stdin="keyherd://groq")
            self.world.run("export", "env", "-o", self.file)
            self.assertEqual(seen, set())
        finally:
            ended.set()
            watcher.join()


if __name__ == "__main__":
    main()
