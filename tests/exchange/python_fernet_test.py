#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables as Python programs write them, with the library that they use: cryptography.fernet. Needs FOREIGN_DATABASE_DRIVER."""
import base64
import hashlib
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from collections import Counter
from pathlib import Path

try:
    from cryptography.fernet import Fernet
except ImportError:
    print("python3-cryptography is not installed")
    sys.exit(77)

DRIVER = os.environ["FOREIGN_DATABASE_DRIVER"]
ROWS = 10_000
SERVICES = ["openai", "claude", "gemini", "huggingface"]


def made_up(number):
    return "sk-made-up-" + hashlib.sha256(str(number).encode()).hexdigest()[:40]


class FernetTables(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = Path(self.folder.name)

    def read(self, source, fernet_keys=b"", django_keys=b""):
        (self.path / "fernet").write_bytes(fernet_keys)
        (self.path / "django").write_bytes(django_keys)
        done = subprocess.run([DRIVER, source, self.path / "fernet", self.path / "django"], capture_output=True, text=True, check=True)
        return json.loads(done.stdout)

    def test_ten_thousand_rows_with_duplicates_and_broken_ones(self):
        key, older, lost = (Fernet.generate_key() for _ in range(3))
        fernet, before, unknown = Fernet(key), Fernet(older), Fernet(lost)
        database = sqlite3.connect(self.path / "their.db")
        database.execute("CREATE TABLE api_keys (id INTEGER PRIMARY KEY, user_id INTEGER, service_name VARCHAR(50), key_name VARCHAR(100),"
                         " encrypted_key TEXT, is_active BOOLEAN, last_used DATETIME)")
        expected, reasons = [], Counter()
        for row in range(1, ROWS + 1):
            # Every tenth repeats an earlier one, under a token of its own.
            secret = made_up(row // 2 if row % 10 == 0 else row)
            token = (before if row % 3 == 0 else fernet).encrypt(secret.encode()).decode()
            reason = None
            if row % 200 == 100:
                reason = ["wrong_key", "cut", "not_a_token", "wrong_key", "from_future"][row // 200 % 5]
                token = self.broken(token, secret, row // 200 % 5, unknown)
                reasons[reason] += 1
            expected.append((row, SERVICES[row % 4], f"key {row}", row % 2 == 0, None if reason else secret, reason))
            database.execute("INSERT INTO api_keys VALUES (?, 1, ?, ?, ?, ?, NULL)",
                             (row, SERVICES[row % 4], f"key {row}", token, row % 2 == 0))
        database.commit()
        database.close()
        bytes_before = (self.path / "their.db").read_bytes()

        answer = self.read(self.path / "their.db", key + b"\n" + older + b"\n")

        found = [(one["row"], one["provider"], one["name"], one["active"], one["secret"] or None, one.get("reason")) for one in answer["keys"]]
        self.assertEqual(found, expected)
        self.assertEqual(sum(reasons.values()), 50)
        self.assertEqual((self.path / "their.db").read_bytes(), bytes_before)
        print(f"{ROWS} rows: {answer['milliseconds']} ms", file=sys.stderr)

    @staticmethod
    def broken(token, secret, kind, unknown):
        if kind == 0:
            return unknown.encrypt(secret.encode()).decode()
        if kind == 1:
            return token[:77]
        if kind == 2:
            return "not " + secret
        data = bytearray(base64.urlsafe_b64decode(token))
        data[-1 if kind == 3 else 3] ^= 1
        return base64.urlsafe_b64encode(data).decode()

    def test_a_table_of_django(self):
        secret_key = "django-insecure-$%'é\"#=" + "x" * 20
        fernet = Fernet(base64.urlsafe_b64encode(hashlib.sha256(secret_key.encode()).digest()))
        database = sqlite3.connect(self.path / "db.sqlite3")
        database.execute("CREATE TABLE core_apicredential (id integer PRIMARY KEY, provider varchar(50), api_key_encrypted text)")
        database.execute("INSERT INTO core_apicredential VALUES (1, 'groq', ?)", (fernet.encrypt(b"gsk-made-up").decode(),))
        database.commit()
        database.close()
        answer = self.read(self.path / "db.sqlite3", django_keys=secret_key.encode() + b"\n")
        self.assertEqual([(one["provider"], one["secret"]) for one in answer["keys"]], [("groq", "gsk-made-up")])

    def test_tokens_of_every_length(self):
        key = Fernet.generate_key()
        records = [{"provider": "groq", "api_key": Fernet(key).encrypt(b"k" * length).decode()} for length in range(1, 100)]
        (self.path / "keys.json").write_text(json.dumps(records), encoding="utf-8")
        answer = self.read(self.path / "keys.json", key)
        self.assertEqual([one["secret"] for one in answer["keys"]], ["k" * length for length in range(1, 100)])


if __name__ == "__main__":
    unittest.main()
