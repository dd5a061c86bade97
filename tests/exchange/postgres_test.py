#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of keys on a PostgreSQL server of its own, on a free port, gone afterwards. Needs FOREIGN_DATABASE_DRIVER.
Skipped where PostgreSQL's server or Qt's driver for it is missing."""
import json
import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from urllib.parse import quote

DRIVER = os.environ["FOREIGN_DATABASE_DRIVER"]
PASSWORD = "pass;word'é/@:"
HELLO = "gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA=="
HELLO_KEY = "cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4="


def tools():
    folders = [Path(found).resolve().parent for found in [shutil.which("initdb")] if found]
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in folders if all((folder / tool).exists() for tool in ("initdb", "pg_ctl", "psql"))), None)


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def read(source, *files, **environment):
    done = subprocess.run([DRIVER, source, *files], capture_output=True, text=True, check=True, env={**os.environ, **environment})
    return json.loads(done.stdout)


class Server:
    """The server refuses to run as root: then it runs as the user that its package made."""

    def __init__(self, bin_folder):
        self.bin = bin_folder
        self.folder = tempfile.TemporaryDirectory()
        self.prefix = []
        if os.geteuid() == 0:
            user = pwd.getpwnam("postgres")
            os.chown(self.folder.name, user.pw_uid, user.pw_gid)
            self.prefix = ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
        self.data = os.path.join(self.folder.name, "data")
        self.port = free_port()
        password_file = os.path.join(self.folder.name, "password")
        Path(password_file).write_text(PASSWORD + "\n", encoding="utf-8")
        os.chmod(password_file, 0o644)
        self.run("initdb", "-D", self.data, "-U", "me", "-A", "scram-sha-256", f"--pwfile={password_file}", "-E", "UTF8", "--locale=C")
        self.run("pg_ctl", "-D", self.data, "-w", "-l", os.path.join(self.folder.name, "log"), "-o",
                 f"-p {self.port} -c listen_addresses=127.0.0.1 -k {self.folder.name} -c fsync=off", "start")

    def run(self, tool, *arguments):
        subprocess.run([*self.prefix, str(self.bin / tool), *arguments], check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
                       cwd=self.folder.name)

    def sql(self, text):
        subprocess.run([str(self.bin / "psql"), "-q", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", str(self.port), "-U", "me", "postgres"],
                       input=text, text=True, check=True, env={**os.environ, "PGPASSWORD": PASSWORD})

    def url(self, password=PASSWORD):
        return f"postgresql://me:{quote(password, safe='')}@127.0.0.1:{self.port}/postgres"

    def stop(self):
        self.run("pg_ctl", "-D", self.data, "-w", "-m", "immediate", "stop")
        self.folder.cleanup()


class PostgresTables(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server(tools())
        cls.addClassCleanup(cls.server.stop)
        cls.server.sql(f"""
            CREATE TABLE "ApiKey" (id text PRIMARY KEY, provider text, name text, key text, "isActive" boolean, "usageCount" int);
            INSERT INTO "ApiKey" VALUES ('c1', 'gemini', 'été', 'AIza-made-up', true, 3), ('c2', 'groq', NULL, 'gsk-made-up', false, 0);
            CREATE SCHEMA other;
            CREATE TABLE other.credentials (provider text, encrypted_key bytea, base_url text);
            INSERT INTO other.credentials VALUES ('mistral', convert_to('{HELLO}', 'UTF8'), 'https://example.org');
            CREATE FUNCTION evil() RETURNS text LANGUAGE sql AS 'SELECT pg_sleep(1000)::text';
            CREATE VIEW api_keys AS SELECT 'groq' AS provider, evil() AS key;
            CREATE TABLE notes (id int, value text);""")

    def test_tables_of_every_schema_are_read_and_views_are_not(self):
        key_file = os.path.join(self.server.folder.name, "key")
        Path(key_file).write_text(HELLO_KEY, encoding="ascii")
        keys = read(self.server.url(), key_file)["keys"]
        self.assertEqual(sorted((one["provider"], one["name"], one["secret"], one.get("active"), one["base_url"]) for one in keys),
                         [("gemini", "été", "AIza-made-up", True, ""), ("groq", "", "gsk-made-up", False, ""),
                          ("mistral", "", "hello", None, "https://example.org")])

    def test_a_refused_connection_does_not_tell_the_password(self):
        answer = read(self.server.url("wrong-" + PASSWORD))
        self.assertIn("error", answer)
        self.assertNotIn("wrong", json.dumps(answer))
        self.assertNotIn("keys", answer)

    def test_the_password_may_come_from_the_environment(self):
        answer = read(f"postgresql://me@127.0.0.1:{self.server.port}/postgres", PGPASSWORD=PASSWORD)
        self.assertEqual(len(answer["keys"]), 3)


if __name__ == "__main__":
    if tools() is None:
        print("PostgreSQL's server is not installed")
        sys.exit(77)
    error = read("postgresql://127.0.0.1:1/none").get("error", "")
    if "QPSQL" in error:
        print("Qt's driver for PostgreSQL is not installed")
        sys.exit(77)
    unittest.main()
