#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`keyherd export`: each format read back by the program it is for."""
import csv
import io
import json
import re
import shutil
import stat
import subprocess

from world import DONE, MISSING, USAGE, TortureTest, World, canary, main

# Whatever a key may hold that means something to some shell.
HOSTILE = "k'e\"y$HOME`x`\\n#{}&;|<>*?!~(%s)"
GROQ = "gsk_" + "madeUp" * 8 + "0001"
VLLM = "VLLM_API_KEY"


class ExportTest(TortureTest):
    def setUp(self):
        super().setUp()
        self.add("groq", "work", GROQ)

    def add(self, provider, name, secret, *options):
        outcome = self.world.run("add", provider, "--name", name, *options, stdin=secret)
        self.assertEqual(outcome.code, DONE, outcome)

    def add_hostile(self, secret=HOSTILE):
        self.add("openai_compatible", "odd", secret, "--base-url", "http://127.0.0.1:9/v1")

    def export(self, *arguments):
        outcome = self.world.run("export", *arguments)
        self.assertEqual(outcome.code, DONE, outcome)
        return outcome.out.decode()

    def read_by(self, shell, text, name):
        """What a shell has in a variable after it ran the text."""
        script = self.world.root / "script"
        script.write_text(text)
        command = [shell, "-c", f'set -a; . "$1"; printf %s "${name}"', shell, str(script)]
        return subprocess.run(command, capture_output=True, check=True, text=True, env={"PATH": "/usr/bin:/bin"}).stdout


class FormatTest(ExportTest):
    def test_shells_read_what_is_for_shells(self):
        self.add_hostile()
        for shell in ("sh", "bash", "dash", "zsh", "busybox"):
            if shutil.which(shell) and shell != "busybox":
                self.assertEqual(self.read_by(shell, self.export("shell"), VLLM), HOSTILE, shell)
        self.assertTrue(all(line.startswith("export ") for line in self.export("shell").splitlines()))

    def test_shells_and_keyherd_read_a_dotenv_file(self):
        for secret in (HOSTILE, "plain-value_1.2", "with$dollar", "with'quote", 'with"quotes', "back\\slash", "#hash", "a=b"):
            self.world.run("rm", "openai_compatible/odd", "--yes")
            self.add_hostile(secret)
            text = self.export("dotenv")
            self.assertEqual(self.read_by("sh", text, VLLM), secret)
            file = self.world.root / "x.env"
            file.write_text(text)
            outcome = self.world.run("run", "--env-file", file, "--", "printenv", VLLM)
            if "'" not in secret:
                self.assertEqual(outcome.out.decode(), secret + "\n", text)

    def test_env_knows_no_quotes(self):
        self.add_hostile()
        self.assertIn(f"{VLLM}={HOSTILE}\n", self.export("env"))
        self.assertEqual(self.export("env", "groq"), f"GROQ_API_KEY={GROQ}\n")

    def test_systemd_reads_what_is_for_systemd(self):
        self.add_hostile()
        line, = [line for line in self.export("systemd").splitlines() if line.startswith(VLLM)]
        # systemd.exec(5): in double quotes a backslash stands before the four signs that it takes the meaning of.
        quoted = re.fullmatch(r'[A-Z_]+="((?:[^"\\]|\\["\\`$])*)"', line)
        self.assertEqual(re.sub(r'\\(["\\`$])', r"\1", quoted.group(1)), HOSTILE)
        self.assertEqual(self.export("systemd", "groq"), f"GROQ_API_KEY={GROQ}\n")

    def test_json_says_all_that_is_known(self):
        self.add("mistral", 'ü "x"', "madeUpMistralKeyOfThirtyTwoChars", "--expires", "2031-02-03", "--tag", "a;b", "--tag", "c",
                 "--note", "line\ttab")
        key, = json.loads(self.export("json", "mistral"))
        self.assertEqual(key, {"provider": "mistral", "name": 'ü "x"', "key": "madeUpMistralKeyOfThirtyTwoChars", "base_url": "",
                               "active": True, "expires": "2031-02-03", "tags": ["a;b", "c"], "note": "line\ttab"})

    def test_csv_imported_into_an_empty_vault_is_the_same(self):
        self.add_hostile()
        self.add("mistral", 'a "b", c', "madeUpMistralKeyOfThirtyTwoChars", "--expires", "2031-02-03", "--tag", "a;b", "--tag", "c",
                 "--note", "one; two, \"three\"")
        self.add("groq", "spare", GROQ[:-1] + "2", "--inactive")
        exported = self.export("csv", "--all")
        self.assertEqual(next(csv.reader(io.StringIO(exported))),
                         ["provider", "name", "key", "base_url", "active", "expires", "tags", "note"])
        file = self.world.root / "keys.csv"
        file.write_text(exported)
        other = World()
        self.addCleanup(other.close)
        other.init("--keychain")
        imported = other.run("import", "csv", file)
        self.assertEqual(imported.code, DONE, imported)
        again = other.run("export", "json", "--all")
        self.assertEqual(sorted(json.loads(again.out), key=str), sorted(json.loads(self.export("json", "--all")), key=str))

    def test_several_keys_of_a_provider_get_variables_of_their_own(self):
        self.add("groq", "my spare-1", GROQ[:-1] + "2", "--inactive")
        self.assertEqual(self.export("env", "--all"), f"GROQ_API_KEY={GROQ}\nGROQ_API_KEY_MY_SPARE_1={GROQ[:-1]}2\n")

    def test_an_address_of_its_own_goes_along(self):
        self.add("openai", "proxy", canary(), "--base-url", "https://models.example.org/v1")
        self.assertEqual(self.export("shell", "openai"),
                         f"export OPENAI_API_KEY='{canary()}'\nexport OPENAI_BASE_URL='https://models.example.org/v1'\n")


class ChoiceTest(ExportTest):
    def test_only_active_keys_and_only_those_asked_for(self):
        self.add("groq", "spare", GROQ[:-1] + "2", "--inactive")
        self.add("openai", "mine", canary())
        self.assertEqual([key["name"] for key in json.loads(self.export("json"))], ["work", "mine"])
        self.assertEqual([key["name"] for key in json.loads(self.export("json", "groqcloud"))], ["work"])
        self.assertEqual([key["name"] for key in json.loads(self.export("json", "groq", "--all"))], ["work", "spare"])

    def test_wrong_usage_is_said(self):
        self.assert_fails(self.world.run("export", "xml"), USAGE, "dotenv")
        self.assert_fails(self.world.run("export"), USAGE, "FORMAT")
        self.assert_fails(self.world.run("export", "env", "openai"), MISSING, "openai")
        self.assert_fails(self.world.run("export", "env", "nobody"), MISSING, "nobody")

    def test_a_new_file_is_its_owners_alone(self):
        file = self.world.root / "out"
        self.assertEqual(self.export("env", "-o", file), "")
        self.assertEqual((file.read_text(), stat.S_IMODE(file.stat().st_mode)), (f"GROQ_API_KEY={GROQ}\n", 0o600))

    def test_nothing_to_export_is_an_empty_list(self):
        self.world.run("rm", "groq/work", "--yes")
        self.assertEqual(json.loads(self.export("json")), [])

    def test_a_damaged_key_does_not_keep_the_others_back(self):
        self.add("openai", "mine", canary())
        self.world.sql("UPDATE api_keys SET sealed_attributes = x'00' WHERE provider = 'openai'")
        outcome = self.world.run("export", "env")
        self.assertEqual((outcome.code, outcome.out.decode()), (6, f"GROQ_API_KEY={GROQ}\n"), outcome)

    def test_the_history_names_each_key(self):
        self.add("openai", "mine", canary())
        self.export("env")
        events = json.loads(self.world.run("audit", "--json").out)[-2:]
        self.assertEqual([(event["action"], event["name"], event["detail"]) for event in events],
                         [("key.exported", "work", "keyherd export"), ("key.exported", "mine", "keyherd export")])


if __name__ == "__main__":
    main()
