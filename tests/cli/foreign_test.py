#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`keyherd import fernet-db`: tables as other systems' programs write them, brought in whole by the real program."""
import base64
import hashlib
import json
import sqlite3
import sys
import time

from world import DONE, FAILED, MISSING, TortureTest, main

try:
    from cryptography.fernet import Fernet
except ImportError:
    print("skipped: python3-cryptography is not installed")
    sys.exit(77)

ROWS, BROKEN, DOUBLE = 10_000, 50, 1_000


def made_up(number):
    return "sk-made-up-" + hashlib.sha256(str(number).encode()).hexdigest()[:40]


class ForeignTest(TortureTest):
    def file(self, name, content):
        path = self.world.root / name
        path.write_bytes(content)
        path.chmod(0o600)
        return path

    def table(self, fernet, rows):
        """Their table of keys: rows of (service, secret); a secret that is no text stands for a broken token."""
        path = self.world.root / "their.db"
        database = sqlite3.connect(path)
        database.execute("CREATE TABLE api_keys (id INTEGER PRIMARY KEY, service_name VARCHAR(50), key_name VARCHAR(100),"
                         " encrypted_key TEXT, is_active BOOLEAN)")
        database.executemany("INSERT INTO api_keys VALUES (?, ?, ?, ?, ?)",
                             [(number, service, f"key {number}", fernet.encrypt(secret.encode()).decode() if secret else "gAAAAAB-broken", 1)
                              for number, (service, secret) in enumerate(rows, 1)])
        database.commit()
        database.close()
        return path

    def bring(self, *arguments, code=DONE):
        outcome = self.world.run("import", "fernet-db", *map(str, arguments), "--json")
        self.assertEqual(outcome.code, code, outcome)
        return json.loads(outcome.out)

    def test_ten_thousand_rows_come_in_whole_and_broken_ones_are_listed(self):
        key = Fernet.generate_key()
        rows = [("openai", None if row % (ROWS // BROKEN) == 7 else made_up(row // 2 if row % (ROWS // DOUBLE) == 0 else row))
                for row in range(1, ROWS + 1)]
        database = self.table(Fernet(key), rows)
        key_file = self.file("fernet", key)
        started = time.monotonic()
        report = self.bring(database, "--fernet-key-file", key_file, code=FAILED)
        print(f"{ROWS} rows in {time.monotonic() - started:.2f} s")
        secrets = [secret for _, secret in rows if secret]
        self.assertEqual((report["new"], report["same"], report["failed"]),
                         (len(set(secrets)), len(secrets) - len(set(secrets)), BROKEN))
        failed = [row for row in report["rows"] if row["verdict"] == "failed"]
        self.assertEqual([row["row"] for row in failed], [row for row in range(1, ROWS + 1) if row % (ROWS // BROKEN) == 7])
        self.assertTrue(all(row["reason"] for row in failed))
        self.assertEqual(self.world.get("openai/key 3").out, made_up(3).encode())
        self.assertEqual(self.world.run("status", "--json").code, DONE)

    def test_a_dry_run_changes_nothing_and_a_second_run_finds_the_same(self):
        key = Fernet.generate_key()
        database, key_file = self.table(Fernet(key), [("openai", made_up(1)), ("claude", "sk-ant-" + made_up(2))]), self.file("fernet", key)
        self.assertEqual(self.bring(database, "--fernet-key-file", key_file, "--dry-run")["new"], 2)
        self.assertEqual(self.world.names(), [])
        self.assertEqual(self.bring(database, "--fernet-key-file", key_file)["new"], 2)
        again = self.bring(database, "--fernet-key-file", key_file)
        self.assertEqual((again["new"], again["same"]), (0, 2))

    def test_a_django_secret_opens_what_it_encrypted(self):
        secret = "django-insecure-made-up"
        fernet = Fernet(base64.urlsafe_b64encode(hashlib.sha256(secret.encode()).digest()))
        database = self.table(fernet, [("openai", made_up(1))])
        self.assertEqual(self.bring(database, "--django-secret-key-file", self.file("django", secret.encode()))["new"], 1)
        self.assertEqual(self.world.get("openai").out, made_up(1).encode())

    def test_what_is_wrong_is_said_and_nothing_comes_in(self):
        database = self.table(Fernet(Fernet.generate_key()), [("openai", made_up(1))])
        wrong = self.bring(database, "--fernet-key-file", self.file("wrong", Fernet.generate_key()), code=FAILED)
        self.assertEqual((wrong["new"], wrong["failed"]), (0, 1))
        self.assert_fails(self.world.run("import", "fernet-db", str(self.world.root / "none.db")), MISSING)
        self.assert_fails(self.world.run("import", "fernet-db", str(self.file("text", b"no database"))), FAILED)
        self.assert_fails(self.world.run("import", "fernet-db", str(database), "--fernet-key-file", str(self.file("bad", b"short"))), FAILED)
        self.assertEqual(self.world.names(), [])


if __name__ == "__main__":
    main()
