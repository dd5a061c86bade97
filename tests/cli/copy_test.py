#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clipboard of a display of its own, through the tools that people have."""
import json
import os
import pty
import select
import shutil
import signal
import subprocess
import time
import unittest
from pathlib import Path

from world import DONE, FAILED, KEYHERD, MISSING, USAGE, TortureTest, canary, main

PATIENCE = 60  # seconds; only what hangs gets there


class Display:
    def __init__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "64x64x24", "-nolisten", "tcp", "-noreset"],
                                       pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as number:
            self.name = ":" + number.readline().strip()

    def close(self):
        self.server.terminate()
        self.server.wait()


@unittest.skipUnless(shutil.which("Xvfb") and shutil.which("xclip"), "Xvfb or xclip is not installed")
class CopyTest(TortureTest):
    def setUp(self):
        super().setUp()
        display = Display()
        self.addCleanup(display.close)
        self.world.environment["DISPLAY"] = display.name
        self.world.environment.pop("WAYLAND_DISPLAY", None)
        self.world.add(1)

    def only_with(self, *programs):
        """An environment in which of all programs only these are installed."""
        folder = self.world.root / "-".join(programs or ["nothing"])
        folder.mkdir()
        for program in programs:
            (folder / program).symlink_to(shutil.which(program))
        return dict(self.world.environment, PATH=str(folder))

    def put(self, text):
        # It goes on serving the clipboard, and must not hold our pipes meanwhile.
        subprocess.run(["xclip", "-selection", "clipboard"], input=text, env=self.world.environment, check=True, timeout=PATIENCE,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def clipboard(self):
        return subprocess.run(["xclip", "-selection", "clipboard", "-out"], env=self.world.environment, capture_output=True,
                              check=False, timeout=PATIENCE).stdout

    def started(self, *arguments, environment=None):
        """`keyherd copy`, once the key is on the clipboard."""
        process = subprocess.Popen([KEYHERD, "copy", *arguments], env=environment or self.world.environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(process.kill)
        self.wait_for(canary(1).encode())
        return process

    def wait_for(self, text):
        deadline = time.monotonic() + PATIENCE
        while self.clipboard() != text:
            self.assertLess(time.monotonic(), deadline, "it never came")

    def read_until(self, terminal, text):
        seen = b""
        while text not in seen:
            self.assertTrue(select.select([terminal], [], [], PATIENCE)[0], seen)
            seen += os.read(terminal, 1024)
        return seen

    def test_it_stays_for_the_time_that_was_asked_for_and_is_taken_off(self):
        process = self.started("openai", "--clear-after", "2")
        out, err = process.communicate(timeout=PATIENCE)
        self.assertEqual((process.returncode, out), (DONE, b""), err)
        self.assertEqual(self.clipboard(), b"")
        self.assertIn("took openai/key 1", err.decode())
        self.assertNotIn(canary(1), err.decode())

    def test_what_was_copied_since_is_left_there(self):
        process = self.started("openai", "--clear-after", "2", "--json")
        self.put(b"something else")
        out, _ = process.communicate(timeout=PATIENCE)
        self.assertEqual(json.loads(out), {"id": 1, "provider": "openai", "name": "key 1", "cleared": False})
        self.assertEqual(self.clipboard(), b"something else")

    def test_whatever_ends_it_takes_the_key_off_first(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            with self.subTest(signal=number):
                process = self.started("openai", "--clear-after", "3600", "--json")
                process.send_signal(number)
                out, _ = process.communicate(timeout=PATIENCE)
                self.assertTrue(json.loads(out)["cleared"])
                self.assertEqual((process.returncode, self.clipboard()), (DONE, b""))

    def test_without_an_end_it_returns_at_once_and_the_key_stays(self):
        outcome = self.world.run("copy", "openai", "--clear-after", "0")
        self.assertEqual((outcome.code, outcome.out), (DONE, b""), outcome)
        self.assertEqual(self.clipboard(), canary(1).encode())

    def test_a_terminal_shows_how_long_it_stays_and_ctrl_c_takes_it_off(self):
        process, terminal = pty.fork()
        if process == 0:
            os.execve(KEYHERD, [KEYHERD, "copy", "openai", "--clear-after", "3600"], self.world.environment)
        self.addCleanup(os.close, terminal)
        seen = self.read_until(terminal, b"is on the clipboard for 3600 more second")
        self.assertEqual(self.clipboard(), canary(1).encode())
        os.write(terminal, b"\x03")
        seen += self.read_until(terminal, b"took openai/key 1")
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), DONE)
        self.assertEqual(self.clipboard(), b"")
        self.assertNotIn(canary(1).encode(), seen)

    @unittest.skipUnless(shutil.which("xsel"), "xsel is not installed")
    def test_xsel_does_where_there_is_no_xclip(self):
        process = self.started("openai", "--clear-after", "1", "--json", environment=self.only_with("xsel"))
        out, _ = process.communicate(timeout=PATIENCE)
        self.assertTrue(json.loads(out)["cleared"])
        self.assertEqual(self.clipboard(), b"")

    def test_a_screen_without_a_tool_is_said_before_the_key_is_handed_out(self):
        self.put(b"before")
        self.assert_fails(self.world.run("copy", "openai", environment=self.only_with()), FAILED, "install xclip")
        without = {name: value for name, value in self.world.environment.items() if name != "DISPLAY"}
        self.assert_fails(self.world.run("copy", "openai", environment=without), FAILED, "there is no display")
        gone = dict(self.world.environment, DISPLAY=":9999")
        self.assert_fails(self.world.run("copy", "openai", environment=gone), FAILED, "xclip ended with code 1")
        self.assertEqual(self.clipboard(), b"before")
        printed = json.loads(self.world.run("audit", "--json").out)
        self.assertEqual([event["detail"] for event in printed if event["action"] == "key.copied"], ["keyherd copy"])

    def test_wrong_calls_change_nothing(self):
        self.put(b"before")
        for seconds in ("-1", "x", "100000"):
            self.assert_fails(self.world.run("copy", "openai", "--clear-after", seconds), USAGE, "--clear-after")
        self.assert_fails(self.world.run("copy", "groq"), MISSING)
        self.assertEqual(self.clipboard(), b"before")

    def test_the_secret_is_in_nobodys_arguments(self):
        process = self.started("openai", "--clear-after", "3600")
        shown = b"".join(self.arguments_of(folder) for folder in Path("/proc").glob("[0-9]*"))
        self.assertIn(b"--clear-after", shown)
        self.assertNotIn(canary(1).encode(), shown)
        process.terminate()
        process.communicate(timeout=PATIENCE)

    @staticmethod
    def arguments_of(folder):
        try:
            return (folder / "cmdline").read_bytes()
        except OSError:  # it ended meanwhile
            return b""


if __name__ == "__main__":
    main()
