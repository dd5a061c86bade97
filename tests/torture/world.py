# SPDX-License-Identifier: GPL-3.0-or-later
"""A home of its own for the real `keyherd`, and ways to hurt it. Needs a session with an unlocked keyring (packaging/test.sh makes one)."""
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

KEYHERD = os.environ.get("KEYHERD", "keyherd")
SKIPPED = 77

# Exit codes of interfaces.md.
DONE, FAILED, USAGE, MISSING, LOCKED, NOT_VALID, DAMAGED, UNREACHABLE = range(8)


def canary(number=0):
    """A made-up key that passes the check of OpenAI keys and that no scanner takes for a live one."""
    return f"sk-canary-{number:05d}-" + "made-up-" * 4


class Outcome:
    def __init__(self, process):
        self.code = process.returncode
        self.out = process.stdout
        self.err = process.stderr.decode(errors="replace")

    def __repr__(self):
        return f"exit {self.code}: {self.err.strip()}"


class World:
    """Temporary folders for everything a program of the user may write. Removes itself and its keychain entries."""

    def __init__(self):
        self.root = Path(tempfile.mkdtemp(prefix="keyherd-torture-"))
        self.vault = self.root / "data" / "keyherd" / "vault.db"
        self.environment = dict(os.environ, HOME=str(self.root), XDG_DATA_HOME=str(self.root / "data"),
                                XDG_CONFIG_HOME=str(self.root / "config"), XDG_STATE_HOME=str(self.root / "state"),
                                XDG_CACHE_HOME=str(self.root / "cache"), LC_ALL="C.UTF-8",
                                KEYHERD_AGENT=str(self.root / "keyherd" / "agent.sock"))
        for name in ("KEYHERD_VAULT", "KEYHERD_PASSPHRASE_FILE", "LANGUAGE", "DISPLAY"):
            self.environment.pop(name, None)

    def close(self):
        for account in self.accounts():
            for suffix in ("", "/history"):
                subprocess.run(["secret-tool", "clear", "service", "keyherd", "server", "keyherd", "user", account + suffix],
                               capture_output=True, check=False)
        subprocess.run(["chmod", "-R", "u+rwX", str(self.root)], check=False, capture_output=True)
        shutil.rmtree(self.root, ignore_errors=True)

    def accounts(self):
        try:
            return [self.uuid()]
        except (sqlite3.Error, OSError, TypeError):
            return []

    def run(self, *arguments, stdin=b"", prefix=(), environment=None, timeout=120, **options):
        command = [*prefix, KEYHERD, *map(str, arguments)]
        data = stdin.encode() if isinstance(stdin, str) else stdin
        return Outcome(subprocess.run(command, input=data, capture_output=True, timeout=timeout, check=False,
                                      env=environment or self.environment, **options))

    def init(self, *options):
        outcome = self.run("init", *(options or ("--keychain",)))
        if outcome.code != DONE:
            raise AssertionError(f"init: {outcome}")
        return outcome

    def passphrase_file(self, text="correct horse battery staple"):
        path = self.root / "passphrase"
        path.write_text(text)
        path.chmod(0o600)
        return path

    def add(self, number, **options):
        return self.run("add", "openai", "--name", f"key {number}", stdin=canary(number), **options)

    def get(self, reference, **options):
        return self.run("get", reference, **options)

    def names(self):
        """The names that `list` shows, whether or not others are damaged."""
        outcome = self.run("list", "--json")
        if outcome.code not in (DONE, DAMAGED):
            raise AssertionError(f"list: {outcome}")
        return [entry["name"] for entry in json.loads(outcome.out)]

    def sql(self, statement, values=()):
        connection = sqlite3.connect(self.vault)
        try:
            with connection:
                return connection.execute(statement, values).fetchall()
        finally:
            connection.close()

    def uuid(self):
        import uuid
        return str(uuid.UUID(bytes=self.sql("SELECT uuid FROM vault")[0][0]))

    def assert_sound(self, test, numbers):
        """The gate after every fault: the file is whole, and each key that was stored reads back."""
        test.assertEqual(self.sql("PRAGMA integrity_check"), [("ok",)])
        for number in numbers:
            outcome = self.get(f"openai/key {number}")
            test.assertEqual((outcome.code, outcome.out), (DONE, canary(number).encode()), outcome)


class TortureTest(unittest.TestCase):
    init_options = ("--keychain",)

    def setUp(self):
        self.world = World()
        self.addCleanup(self.world.close)
        if self.init_options:
            self.world.init(*self.init_options)

    def assert_fails(self, outcome, code, *words):
        self.assertEqual(outcome.code, code, outcome)
        self.assertEqual(outcome.out, b"")
        self.assertRegex(outcome.err, r"\Akeyherd: [^\n]+; [^\n]+\n\Z")
        for word in words:
            self.assertIn(word, outcome.err)


def has_keyring():
    """Whether the session's keyring keeps an entry. It may still be making its first collection, so a lost answer is asked for again."""
    for _ in range(5):
        try:
            probe = subprocess.run(["secret-tool", "store", "--label=probe", "keyherd-torture", "probe"], input=b"x",
                                   capture_output=True, check=False, timeout=20)
            subprocess.run(["secret-tool", "clear", "keyherd-torture", "probe"], capture_output=True, check=False, timeout=20)
            return probe.returncode == 0
        except subprocess.TimeoutExpired:
            continue
    return False


def main():
    if not has_keyring():
        print("skipped: no unlocked keyring in this session; packaging/test.sh makes one")
        sys.exit(SKIPPED)
    unittest.main(verbosity=2)
