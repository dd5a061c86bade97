#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`keyherd import` as scripts rely on it: verdicts, the shape of the JSON, exit codes, and that a dry run changes nothing."""
import json

from world import DONE, FAILED, MISSING, USAGE, TortureTest, canary, main

ROW = {"row", "provider", "name", "masked", "verdict", "reason"}


class ImportTest(TortureTest):
    def file(self, name, content):
        path = self.world.root / name
        path.write_text(content)
        path.chmod(0o600)
        return path

    def bring(self, *arguments, code=DONE, **options):
        outcome = self.world.run("import", *arguments, "--json", **options)
        self.assertEqual(outcome.code, code, outcome)
        return json.loads(outcome.out)

    @staticmethod
    def verdicts(report):
        return [(row["provider"], row["name"], row["verdict"]) for row in report["rows"]]

    def counts(self, report):
        return tuple(report[word] for word in ("new", "same", "conflicts", "failed"))

    def keys(self):
        return json.loads(self.world.run("list", "--json").out)

    def table(self):
        return self.file("keys.csv", "provider,name,key,base_url,active,expires,tags,note\n"
                         f"openai,work,{canary(1)},https://proxy.example/v1,,2030-12-31,a;b,\"one, two\"\n"
                         f"claude,work,sk-ant-{'made-up-' * 4},,,,,\n"
                         f"openai,again,{canary(1)},,,,,\n")

    def test_a_table_comes_in_whole(self):
        report = self.bring("csv", self.table())
        self.assertEqual(set(report), {"new", "same", "conflicts", "failed", "rows"})
        self.assertEqual([set(row) for row in report["rows"]], [ROW] * 3)
        self.assertEqual(self.counts(report), (2, 1, 0, 0))
        self.assertEqual(self.verdicts(report), [("openai", "work", "new"), ("anthropic", "work", "new"), ("openai", "again", "same")])
        key = self.keys()[0]
        self.assertEqual((key["name"], key["source"], key["is_active"], key["base_url"], key["expires_at"], key["tags"]),
                         ("work", "imported", True, "https://proxy.example/v1", "2030-12-31", ["a", "b"]))
        self.assertEqual(self.world.get("openai/work").out, canary(1).encode())

    def test_a_second_time_nothing_is_new(self):
        table = self.table()
        self.bring("csv", table)
        self.assertEqual(self.counts(self.bring("csv", table)), (0, 3, 0, 0))
        self.assertEqual(len(self.keys()), 2)

    def test_a_dry_run_changes_nothing(self):
        before = self.world.vault.read_bytes()
        self.assertEqual(self.counts(self.bring("csv", self.table(), "--dry-run")), (2, 1, 0, 0))
        self.assertEqual(self.world.vault.read_bytes(), before)

    def test_the_good_rows_come_in_though_others_fail(self):
        self.world.run("add", "openai", "--name", "work", stdin=canary(7))
        table = self.file("mixed.csv", f"provider,name,key\nopenai,work,{canary(8)}\nopenai,bad,sk-ant-made-up\nnobody,x,{canary(9)}\n"
                          f"openai,good,{canary(10)}\n")
        report = self.bring("csv", table, code=FAILED)
        self.assertEqual([row["verdict"] for row in report["rows"]], ["conflict", "failed", "failed", "new"])
        self.assertEqual(self.counts(report), (1, 0, 1, 2))
        self.assertTrue(all(row["reason"] for row in report["rows"][:3]))
        self.assertIsNone(report["rows"][3]["reason"])
        self.assertEqual([(key["name"], key["is_active"]) for key in self.keys()], [("work", True), ("good", False)])
        self.assertEqual(self.world.get("openai/work").out, canary(7).encode())

    def test_no_secret_is_printed(self):
        table = self.file("keys.csv", f"key,provider\nopenai,{canary(3)}\n{canary(4)},openai\n")
        for options in ((), ("--json",)):
            outcome = self.world.run("import", "csv", table, "--dry-run", *options)
            self.assertNotIn(b"made-up-made-up", outcome.out + outcome.err.encode())

    def test_columns_may_be_named(self):
        table = self.file("other.csv", f"Owner;What\nopenai;{canary(5)}\n")
        self.assert_fails(self.world.run("import", "csv", table), FAILED, "--columns")
        report = self.bring("csv", table, "--columns", "key=What,provider=1")
        self.assertEqual(self.verdicts(report), [("openai", "OpenAI", "new")])
        self.assert_fails(self.world.run("import", "csv", table, "--columns", "colour=What"), USAGE, "colour")

    def test_the_environment_comes_in(self):
        environment = dict(self.world.environment, OPENAI_API_KEY=canary(6), OPENAI_BASE_URL="https://proxy.example/v1",
                           NOBODYS_API_KEY="made-up")
        report = self.bring("env", environment=environment)
        self.assertIn(("openai", "OpenAI", "new"), self.verdicts(report))
        key, = [key for key in self.keys() if key["provider"] == "openai"]
        self.assertEqual((key["source"], key["base_url"]), ("environment", "https://proxy.example/v1"))

    def test_a_dotenv_file_comes_in(self):
        path = self.file(".env", f"# mine\nexport OPENAI_API_KEY='{canary(1)}'\nOPENAI_API_KEY_STAGING={canary(2)} # other\n"
                         "DATABASE_URL=postgres://u:p@h/d\nGROQ_API_KEY=${ELSEWHERE}\n")
        report = self.bring("dotenv", path, code=FAILED)
        self.assertEqual(self.verdicts(report), [("openai", "OpenAI", "new"), ("openai", "Staging", "new"), ("groq", None, "failed")])
        self.assertEqual({key["source"] for key in self.keys()}, {"dotenv"})

    def test_a_key_file_comes_in_unless_others_can_read_it(self):
        path = self.file("key.txt", "sk-or-v1-" + "made-up-" * 4 + "\n")
        path.chmod(0o644)
        self.assert_fails(self.world.run("import", "key-file", path), FAILED, "other users")
        path.chmod(0o600)
        self.assertEqual(self.verdicts(self.bring("key-file", path)), [("openrouter", "OpenRouter", "new")])
        self.assertEqual(self.keys()[0]["source"], "key.txt")

    def test_exports_and_tools_come_in(self):
        bitwarden = {"encrypted": False, "items": [{"type": 1, "name": "OpenAI one", "login": {"password": canary(1)}},
                                                   {"type": 1, "name": "Bank", "login": {"password": "made up"}}]}
        for kind, content in (("bitwarden", json.dumps(bitwarden)),
                              ("onepassword", f"Title,Url,Username,Password\nOpenAI two,,me,{canary(2)}\n"),
                              ("keepassxc", f"Group,Title,Username,Password,URL\nRoot,OpenAI three,me,{canary(3)},\n"),
                              ("litellm", f"model_list:\n  - litellm_params:\n      model: openai/gpt\n      api_key: {canary(4)}\n"),
                              ("llm", json.dumps({"openai": canary(5)}))):
            with self.subTest(kind=kind):
                self.assertEqual(self.counts(self.bring(kind, "-", stdin=content)), (1, 0, 0, 0))
        self.assertEqual(self.world.names(), ["OpenAI one", "OpenAI two", "OpenAI three", "OpenAI", "OpenAI 2"])

    def test_what_is_wrong_with_the_file_is_said(self):
        self.assert_fails(self.world.run("import", "csv", self.world.root / "none.csv"), MISSING, "none.csv")
        self.assert_fails(self.world.run("import", "csv", self.world.root), FAILED, "cannot be read")
        self.assert_fails(self.world.run("import", "bitwarden", "-", stdin='{"encrypted": true}'), FAILED, "encrypted")
        self.assert_fails(self.world.run("import", "keepassxc", "-", stdin="<html/>"), FAILED, "another kind")
        self.assert_fails(self.world.run("import"), USAGE)
        self.assert_fails(self.world.run("import", "csv"), USAGE)

    def undo(self, *options, code=DONE):
        outcome = self.world.run("import", "undo", "--json", *options)
        self.assertEqual(outcome.code, code, outcome)
        report = json.loads(outcome.out)
        self.assertEqual(set(report), {"removed", "kept"})
        return [[(key["provider"], key["name"]) for key in report[word]] for word in ("removed", "kept")]

    def test_the_last_import_is_taken_out_again_as_one(self):
        self.world.add(9)
        self.bring("csv", self.table())
        self.bring("llm", "-", stdin=json.dumps({"openai": canary(5)}))
        self.assertEqual(self.undo("--yes"), [[("openai", "OpenAI")], []])
        self.assertEqual(self.undo("--yes"), [[("openai", "work"), ("anthropic", "work")], []])
        self.assertEqual(self.world.names(), ["key 9"])
        self.assert_fails(self.world.run("import", "undo", "--yes"), MISSING, "no import")
        history = json.loads(self.world.run("audit", "--json").out)
        self.assertEqual([event["detail"] for event in history if event["action"] == "key.removed"], ["import undone"] * 3)

    def test_what_was_changed_since_the_import_stays(self):
        self.bring("csv", self.table())
        self.assertEqual(self.world.run("edit", "openai/work", "--note", "mine now").code, DONE)
        self.assertEqual(self.world.get("anthropic/work").code, DONE)
        self.assertEqual(self.undo("--yes"), [[("anthropic", "work")], [("openai", "work")]])
        self.assertEqual(self.world.names(), ["work"])

    def test_a_dry_run_of_undo_changes_nothing_and_nobody_is_asked_in_vain(self):
        self.bring("csv", self.table())
        before = self.world.vault.read_bytes()
        self.assertEqual(self.undo("--dry-run"), [[("openai", "work"), ("anthropic", "work")], []])
        self.assert_fails(self.world.run("import", "undo"), USAGE, "--yes")
        self.assertEqual(self.world.vault.read_bytes(), before)

    def test_an_import_says_how_to_undo_it(self):
        self.assertIn("keyherd import undo", self.world.run("import", "csv", self.table()).err)
        self.assertNotIn("import undo", self.world.run("import", "csv", self.table()).err)

    def test_no_keys_are_no_failure(self):
        self.assertEqual(self.counts(self.bring("dotenv", "-", stdin="DEBUG=1\n")), (0, 0, 0, 0))


if __name__ == "__main__":
    main()
