#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`keyherd scan` as scripts rely on it: the shape of the JSON, exit codes, import, redaction and its undo, histories of git."""
import http.server
import json
import os
import pty
import shutil
import signal
import subprocess
import threading
from pathlib import Path

from loopback_provider import Provider
from world import DONE, FAILED, KEYHERD, LOCKED, MISSING, USAGE, TortureTest, main

KEY = {"provider", "certainty", "providers", "masked", "variable", "in_vault", "id", "name", "status", "detail", "places", "more_places"}
ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


def groq(number=0):
    """A made-up key of Groq's shape, put together here so that no scanner takes this source for a leak."""
    return "gsk_" + "".join(ALPHABET[(i * 7 + i // 62) % 62] for i in range(51)) + ALPHABET[number]


class ScanTest(TortureTest):
    def setUp(self):
        super().setUp()
        self.tree = self.world.root / "tree"
        self.tree.mkdir()

    def write(self, name, content):
        path = self.tree / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def scan(self, *arguments, code=DONE, **options):
        outcome = self.world.run("scan", *arguments, "--json", **options)
        self.assertEqual(outcome.code, code, outcome)
        return json.loads(outcome.out)

    def places(self, report):
        return [[f"{os.path.relpath(place['path'], self.tree)}:{place['line']}" for place in key["places"]] for key in report["keys"]]

    def git(self, *arguments):
        environment = dict(os.environ, HOME=str(self.world.root), GIT_AUTHOR_NAME="a", GIT_AUTHOR_EMAIL="a@example.org",
                           GIT_COMMITTER_NAME="a", GIT_COMMITTER_EMAIL="a@example.org", GIT_CONFIG_NOSYSTEM="1")
        return subprocess.run(["git", "-C", str(self.tree), *arguments], check=True, capture_output=True, text=True,
                              env=environment).stdout.strip()


class FindingTest(ScanTest):
    def test_keys_are_told_with_their_places(self):
        self.write(".env", f"A=1\nGROQ_API_KEY={groq(1)}\n")
        self.write("src/a.py", f"x\ny\nclient = Groq('{groq(1)}')\nz = '{groq(2)}'\n")
        report = self.scan(self.tree)
        self.assertEqual([set(key) for key in report["keys"]], [KEY] * 2)
        self.assertEqual(self.places(report), [[".env:2", "src/a.py:3"], ["src/a.py:4"]])
        key = report["keys"][0]
        self.assertEqual((key["provider"], key["certainty"], key["masked"], key["variable"], key["in_vault"]),
                         ("groq", "sure", "gsk_…AHOb", "GROQ_API_KEY", False))
        self.assertEqual((report["files"], report["skipped"]["binary"], report["lost"]), (2, 0, 0))

    def test_no_secret_is_printed(self):
        self.write("a", groq(1))
        for options in ((), ("--json",)):
            outcome = self.world.run("scan", self.tree, *options)
            self.assertNotIn(groq(1)[8:30].encode(), outcome.out + outcome.err.encode())

    def test_the_working_folder_is_searched_unless_another_is_named(self):
        self.write("a", groq(1))
        outcome = self.world.run("scan", "--json", cwd=self.tree)
        self.assertEqual([place["path"] for key in json.loads(outcome.out)["keys"] for place in key["places"]], ["./a"])

    def test_a_key_of_the_vault_is_known(self):
        self.world.run("add", "groq", "--name", "my own", stdin=groq(1))
        self.write("a", groq(1))
        key, = self.scan(self.tree)["keys"]
        self.assertEqual((key["in_vault"], key["name"]), (True, "my own"))

    def test_what_was_not_searched_is_said(self):
        self.write("binary", b"\0" + groq(1).encode())
        with open(self.tree / "large", "wb") as file:
            file.truncate(257 * 1024 * 1024)
        os.symlink("/", self.tree / "root")
        os.mkfifo(self.tree / "pipe")
        report = self.scan(self.tree)
        self.assertEqual(report["skipped"], {"binary": 1, "large": 1, "unreadable": 0, "links": 1, "special": 1})
        err = self.world.run("scan", self.tree).err
        self.assertIn("larger than 256 MiB: 1", err)
        self.assertEqual(self.scan(self.tree, "--max-size", "300")["skipped"]["large"], 0)

    def test_finding_nothing_and_finding_something_are_both_done(self):
        self.assertEqual(self.scan(self.tree)["keys"], [])
        self.write("a", groq(1))
        self.assertEqual(len(self.scan(self.tree)["keys"]), 1)
        self.assertEqual(len(self.scan(self.tree, "--fail", code=FAILED)["keys"]), 1)

    def test_wrong_usage_is_said(self):
        self.assert_fails(self.world.run("scan", self.tree / "none"), MISSING, "none")
        self.assert_fails(self.world.run("scan", self.tree, "--max-size", "0"), USAGE, "--max-size")
        self.assert_fails(self.world.run("scan", "--undo", "--redact"), USAGE, "--redact")
        self.assert_fails(self.world.run("scan", "--force"), USAGE, "--force")
        self.assert_fails(self.world.run("scan", self.tree, "--dry-run"), USAGE, "--dry-run")

    def test_ignored_files_are_left_out_on_wish(self):
        self.write(".gitignore", "*.log\n!keep.log\n")
        self.write("a.log", groq(1))
        self.write("keep.log", groq(2))
        self.assertEqual(len(self.scan(self.tree)["keys"]), 2)
        self.assertEqual(self.places(self.scan(self.tree, "--gitignore")), [["keep.log:1"]])

    def test_the_home_is_searched_where_keys_lie(self):
        home = self.world.root
        for name, number in ((".bashrc", 1), (".zsh_history", 2), ("config/io.datasette.llm/keys.json", 3), ("work/app/.env", 4),
                             ("work/app/notes.txt", 5), ("work/node_modules/x/.env", 6), (".env", 7)):
            (home / name).parent.mkdir(parents=True, exist_ok=True)
            (home / name).write_text(f"GROQ_API_KEY='{groq(number)}'\n")
        report = self.scan("--home")
        found = sorted(os.path.relpath(place["path"], home) for key in report["keys"] for place in key["places"])
        self.assertEqual(found, [".bashrc", ".env", ".zsh_history", "config/io.datasette.llm/keys.json", "work/app/.env"])

    def test_control_c_ends_it_with_one_line(self):
        first = self.tree / "first"
        self.write("first", "text of no interest\n" * 5000)
        for number in range(20000):  # 2 GB to be read, in the place of one file
            os.link(first, self.tree / f"{number}")
        terminal, its_end = pty.openpty()
        self.addCleanup(os.close, terminal)
        process = subprocess.Popen([KEYHERD, "scan", str(self.tree)], stdout=subprocess.PIPE, stderr=its_end, env=self.world.environment)
        os.close(its_end)
        os.read(terminal, 1)  # it shows its progress, so it is at work
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=60)
        shown = b""
        while not shown.endswith(b"\n"):
            shown += os.read(terminal, 1024)
        self.assertEqual((process.returncode, out), (FAILED, b""), shown)
        self.assertRegex(shown.decode(), r"keyherd: it was cancelled; [^\r\n]+\r\n\Z")

    def test_progress_shows_only_where_someone_watches(self):
        self.write("a", "x")
        self.assertNotIn("\x1b", self.world.run("scan", self.tree).err)


class TestingTest(ScanTest):
    def provider(self):
        """Answers as the first part of the path says, and notes what it is asked."""
        asked = []

        class Noting(Provider):
            def do_GET(self):
                asked.append(self.headers.get("Authorization", ""))
                super().do_GET()

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Noting)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return f"http://127.0.0.1:{server.server_port}", asked

    def test_a_key_of_the_vault_is_tested_where_the_vault_says(self):
        url, asked = self.provider()
        for number, behaviour in ((1, "valid"), (2, "invalid")):
            self.world.run("add", "groq", "--name", behaviour, "--base-url", f"{url}/{behaviour}", stdin=groq(number))
            self.write(behaviour, groq(number))
        report = self.scan(self.tree, "--test")
        self.assertEqual({key["name"]: key["status"] for key in report["keys"]}, {"valid": "valid", "invalid": "invalid"})
        self.assertEqual(sorted(asked), sorted(f"Bearer {groq(number)}" for number in (1, 2)))

    def test_a_key_that_may_be_of_several_is_sent_to_none(self):
        url, asked = self.provider()
        for name in ("one", "two"):
            entry = self.world.root / f"{name}.json"
            entry.write_text(json.dumps({
                "id": name, "name": f"Corp {name}", "base_url": f"{url}/valid/v1", "models_path": "data",
                "auth": {"header": "Authorization", "value_prefix": "Bearer "}, "colour": "#336699",
                "key": {"families": [{"name": "key", "pattern": "^corp-[A-Za-z0-9]{32}$"}]},
                "test": {"method": "GET", "path": "/models"}}))
            outcome = self.world.run("providers", "add", entry)
            self.assertEqual(outcome.code, DONE, outcome)
        self.write("a", "token = 'corp-" + groq()[4:36] + "'\n")
        report = self.scan(self.tree, "--test")
        self.assertEqual([(key["certainty"], key["status"]) for key in report["keys"]], [("possible", None)])
        self.assertEqual(asked, [])
        self.assertEqual(self.scan(self.tree, "--import")["import"]["rows"], [])
        self.assertIn("1 key left out", self.world.run("scan", self.tree, "--import").err.replace("key(s)", "key"))


class LockedVaultTest(ScanTest):
    init_options = ()

    def test_without_a_vault_it_searches_all_the_same(self):
        self.write("a", groq(1))
        key, = self.scan(self.tree)["keys"]
        self.assertIsNone(key["in_vault"])
        self.assertIn("the vault was not asked", self.world.run("scan", self.tree).err)
        self.assert_fails(self.world.run("scan", self.tree, "--import"), MISSING)

    def test_nobody_is_asked_for_a_passphrase(self):
        passphrase = self.world.passphrase_file()
        self.world.run("init", "--passphrase", "--passphrase-file", passphrase)
        self.write("a", groq(1))
        self.assertIsNone(self.scan(self.tree)["keys"][0]["in_vault"])
        self.assertIs(self.scan(self.tree, "--passphrase-file", passphrase)["keys"][0]["in_vault"], False)
        passphrase.write_text("wrong")
        self.assert_fails(self.world.run("scan", self.tree, "--passphrase-file", passphrase), LOCKED)


class ImportTest(ScanTest):
    def test_what_is_new_comes_into_the_vault(self):
        self.world.run("add", "groq", "--name", "here", stdin=groq(1))
        self.write("a", f"GROQ_API_KEY={groq(1)}\nGROQ_API_KEY_STAGING={groq(2)}\n")
        report = self.scan(self.tree, "--import")
        self.assertEqual((report["import"]["new"], report["import"]["failed"]), (1, 0))
        self.assertEqual([key["in_vault"] for key in report["keys"]], [True, True])
        self.assertEqual(self.world.names(), ["here", "Staging"])
        keys = json.loads(self.world.run("list", "--json").out)
        self.assertEqual(keys[1]["source"], "imported")
        self.assertEqual(self.scan(self.tree, "--import")["import"]["rows"], [])

    def test_a_dry_run_changes_nothing(self):
        self.write("a", groq(1))
        before = self.world.vault.read_bytes()
        self.assertEqual(self.scan(self.tree, "--import", "--dry-run")["import"]["new"], 1)
        self.assertEqual(self.world.vault.read_bytes(), before)


class RedactionTest(ScanTest):
    CONTENT = b"# caf\xe9\r\nGROQ_API_KEY='" + groq(1).encode() + b"'\nOTHER=\"" + groq(2).encode() + b"\"\nlast line"
    LEFT = b"# caf\xe9\r\nGROQ_API_KEY='keyherd://groq/my%20key%2Fone'\nOTHER=\"keyherd://groq/two%25\"\nlast line"

    def setUp(self):
        super().setUp()
        for name, number in (("my key/one", 1), ("two%", 2)):
            self.assertEqual(self.world.run("add", "groq", "--name", name, stdin=groq(number)).code, DONE)

    def redact(self, *arguments, code=DONE, **options):
        return self.scan(self.tree, "--redact", *arguments, code=code, **options)["redacted"]

    def undo(self, *arguments, code=DONE):
        outcome = self.world.run("scan", "--undo", *arguments, "--json")
        self.assertEqual(outcome.code, code, outcome)
        return json.loads(outcome.out)

    def assert_nothing_beside(self, *names):
        self.assertEqual(sorted(os.listdir(self.tree)), sorted(names))

    def test_references_take_the_place_of_keys_and_back(self):
        path = self.write("config.ini", self.CONTENT)
        path.chmod(0o640)
        os.utime(path, ns=(1_600_000_000_123_456_789, 1_600_000_000_123_456_789))
        before = path.stat()
        self.assertEqual(self.redact(), [{"path": str(path), "keys": 2, "error": None}])
        self.assertEqual(path.read_bytes(), self.LEFT)
        self.assertEqual(path.stat().st_mode, before.st_mode)
        self.assert_nothing_beside("config.ini")
        listed, = self.undo("--dry-run")
        self.assertEqual((listed["path"], listed["keys"], listed["state"]), (str(path), 2, "redacted"))
        self.assertEqual(self.undo()[0]["state"], "restored")
        self.assertEqual(path.read_bytes(), self.CONTENT)
        after = path.stat()
        self.assertEqual((after.st_mode, after.st_mtime_ns, after.st_uid, after.st_gid),
                         (before.st_mode, before.st_mtime_ns, before.st_uid, before.st_gid))
        self.assert_nothing_beside("config.ini")
        self.assertEqual(self.undo(), [])

    def test_owner_and_attributes_stay(self):
        path = self.write("a", groq(1))
        try:
            os.setxattr(path, "user.made", b"up")
            attributes = True
        except OSError:
            attributes = False
        if os.geteuid() == 0:
            os.chown(path, 65534, 65533)
        for step in (self.redact, self.undo):
            step()
            if attributes:
                self.assertEqual(os.getxattr(path, "user.made"), b"up")
            if os.geteuid() == 0:
                self.assertEqual((path.stat().st_uid, path.stat().st_gid), (65534, 65533))
        self.assertEqual(path.read_text(), groq(1))

    def test_only_keys_of_the_vault_are_replaced(self):
        path = self.write("a", f"{groq(1)}\n{groq(3)}\n")
        self.redact()
        self.assertEqual(path.read_text(), f"keyherd://groq/my%20key%2Fone\n{groq(3)}\n")
        other = self.write("b", groq(4))
        self.assertEqual(self.redact("--import")[0]["keys"], 1)
        self.assertNotIn("gsk_", path.read_text() + other.read_text())

    def test_a_dry_run_changes_nothing(self):
        path = self.write("a", groq(1))
        before = self.world.vault.read_bytes()
        self.assertEqual(self.redact("--dry-run"), [{"path": str(path), "keys": 1, "error": None}])
        self.assertEqual((path.read_text(), self.world.vault.read_bytes()), (groq(1), before))

    def test_files_that_must_not_be_replaced_stay_and_the_others_go_on(self):
        linked = self.write("linked", groq(1))
        os.link(linked, self.tree / "second name")
        locked = self.write("locked", groq(1))
        locked.chmod(0o440)
        large = self.write("large", groq(1) + "\n" + "x" * (16 * 1024 * 1024))
        good = self.write("good", groq(1))
        done = {os.path.basename(file["path"]): file["error"] for file in self.redact(code=FAILED)}
        self.assertIsNone(done["good"])
        self.assertIn("hard links", done["linked"])
        self.assertIn("read-only", done["locked"])
        self.assertIn("16 MiB", done["large"])
        self.assertEqual(good.read_text(), "keyherd://groq/my%20key%2Fone")
        for path in (linked, locked, large):
            self.assertTrue(path.read_text().startswith(groq(1)))
        self.assertEqual(len(self.undo()), 1)

    def test_what_was_changed_since_is_refused_and_with_force_kept_beside(self):
        path = self.write("a", groq(1))
        self.redact()
        path.write_text("mine now")
        self.assertEqual(self.undo("--dry-run")[0]["state"], "changed")
        self.assertIn("was changed", self.undo(code=FAILED)[0]["error"])
        self.assertEqual(path.read_text(), "mine now")
        self.assertEqual(self.undo("--force")[0]["state"], "restored")
        self.assertEqual((path.read_text(), (self.tree / "a.changed").read_text()), (groq(1), "mine now"))

    def test_a_file_that_was_deleted_comes_back(self):
        path = self.write("a", groq(1))
        self.redact()
        path.unlink()
        self.undo()
        self.assertEqual(path.read_text(), groq(1))

    def test_a_folder_that_is_gone_loses_nothing(self):
        path = self.write("deep/a", groq(1))
        self.redact()
        shutil.rmtree(path.parent)
        self.assertIn("folder", self.undo(code=FAILED)[0]["error"])
        path.parent.mkdir()
        self.undo()
        self.assertEqual(path.read_text(), groq(1))

    def test_files_may_be_named_for_the_undo(self):
        one, two = self.write("one", groq(1)), self.write("below/two", groq(2))
        self.redact()
        self.assert_fails(self.world.run("scan", "--undo", self.tree / "none"), MISSING, "keeps no original")
        self.undo(self.tree / "below")
        self.assertEqual((one.read_text(), two.read_text()), ("keyherd://groq/my%20key%2Fone", groq(2)))

    def test_a_file_redacted_twice_comes_back_step_by_step(self):
        path = self.write("a", groq(1) + "\n")
        self.redact()
        path.write_text(path.read_text() + groq(2) + "\n")
        self.redact()
        self.assertEqual(path.read_text(), "keyherd://groq/my%20key%2Fone\nkeyherd://groq/two%25\n")
        states = [file["error"] for file in self.undo(code=FAILED)]
        self.assertEqual((states[0], "was changed" in states[1]), (None, True))
        self.assertEqual(path.read_text(), f"keyherd://groq/my%20key%2Fone\n{groq(2)}\n")

    def test_the_history_of_the_vault_says_it(self):
        path = self.write("a", groq(1))
        self.redact()
        self.undo()
        events = json.loads(self.world.run("audit", "--json").out)[-2:]
        self.assertEqual([(event["action"], event["detail"]) for event in events],
                         [("file.redacted", str(path)), ("file.restored", str(path))])
        self.assertTrue(json.loads(self.world.run("audit", "--verify", "--json").out)["intact"])

    def test_the_original_lies_nowhere_in_the_clear(self):
        self.write("a", groq(1))
        self.redact()
        for folder, _, names in os.walk(self.world.root):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    self.assertNotIn(groq(1).encode(), file.read(), name)

    def test_a_redacted_file_holds_no_keys(self):
        self.write("config.ini", self.CONTENT)
        self.redact()
        self.assertEqual(self.scan(self.tree)["keys"], [])

    def test_a_history_that_still_has_the_key_is_named(self):
        self.git("init", "-q")
        self.write("a", groq(1))
        self.git("add", "a")
        self.git("commit", "-qm", "one")
        commit = self.git("rev-parse", "HEAD")
        report = self.scan(self.tree, "--redact")
        place = report["in_history"][0]["places"][0]
        self.assertEqual((place["commit"], place["path"], place["line"]), (commit, "a", 1))
        self.undo()
        err = self.world.run("scan", self.tree, "--redact").err
        self.assertIn("stays in the history of git", err)
        self.assertIn("revoke", err)


class HistoryTest(ScanTest):
    def test_keys_in_the_history_are_told_with_commit_and_path(self):
        self.git("init", "-q")
        self.write("kept", f"x\n{groq(1)}\n")
        self.write("sub/gone", groq(2))
        self.git("add", ".")
        self.git("commit", "-qm", "one")
        first = self.git("rev-parse", "HEAD")
        (self.tree / "sub/gone").unlink()
        self.write("kept", "clean\n")
        self.git("commit", "-qam", "two")
        self.git("checkout", "-qb", "side")
        self.write("side", groq(3))
        self.git("add", ".")
        self.git("commit", "-qm", "three")
        third = self.git("rev-parse", "HEAD")
        self.git("checkout", "-q", "-")
        self.assertEqual(self.scan(self.tree)["keys"], [])
        report = self.scan(self.tree, "--history")
        places = [(place["repository"], place["commit"], place["path"], place["line"]) for key in report["keys"] for place in key["places"]]
        self.assertEqual(places, [(str(self.tree), first, "kept", 2), (str(self.tree), third, "side", 1), (str(self.tree), first, "sub/gone", 1)])
        self.assertGreaterEqual(report["blobs"], 4)

    def test_a_part_of_a_repository_has_its_history(self):
        self.git("init", "-q")
        self.write("sub/a", groq(1))
        self.git("add", ".")
        self.git("commit", "-qm", "one")
        self.assertEqual(len(self.scan(self.tree / "sub", "--history")["keys"][0]["places"]), 2)

    def test_an_empty_repository_is_no_failure(self):
        self.git("init", "-q")
        self.assertEqual(self.scan(self.tree, "--history")["keys"], [])

    def test_a_broken_repository_is_said_and_the_rest_goes_on(self):
        self.write(".git/nonsense", "")
        self.write("a", groq(1))
        outcome = self.world.run("scan", self.tree, "--history", "--json")
        self.assertEqual((outcome.code, len(json.loads(outcome.out)["keys"])), (DONE, 1))
        self.assertIn("history of", outcome.err)


if __name__ == "__main__":
    main()
