#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The snippets of the README that need run, export and inject, with the programs themselves. Beside helpers_test.py."""
import json

from helpers_test import Helpers as Snippets, needs
from completion_test import Bash, Fish
from world import DONE, canary, main


class RunHelpers(Snippets):
    @needs("direnv")
    def test_direnv_takes_what_export_prints_for_a_shell(self):
        self.write(".envrc", 'eval "$(keyherd export shell openai)"\n')
        self.ran("direnv", "allow", ".")
        shown = self.ran("direnv", "exec", ".", "sh", "-c", 'printf %s "$OPENAI_API_KEY"')
        self.assertEqual(shown.stdout, canary(1).encode(), shown.stderr)

    @needs("make")
    def test_make_runs_a_recipe_with_the_key_in_its_environment(self):
        self.write("Makefile", "answer:\n\tkeyherd run --provider openai -- sh -c 'printf %s \"$$OPENAI_API_KEY\" > answer'\n")
        self.assertEqual(self.ran("make").returncode, DONE)
        self.assertEqual((self.folder / "answer").read_text(), canary(1))

    def test_a_shell_passes_the_variables_as_a_file_to_who_wants_one(self):
        # As docker run --env-file <(…) reads it.
        shown = self.ran("bash", "-c", "cat <(keyherd export env openai)")
        self.assertEqual(shown.stdout.decode().splitlines(), [f"OPENAI_API_KEY={canary(1)}"])

    def test_a_task_of_vs_code_runs_with_the_key(self):
        task = {"label": "run", "type": "process", "command": "keyherd",
                "args": ["run", "--provider", "openai", "--", "sh", "-c", 'printf %s "$OPENAI_API_KEY"']}
        task = json.loads(json.dumps(task))
        self.assertEqual(self.ran(task["command"], *task["args"]).stdout, canary(1).encode())

    def test_inject_fills_a_template(self):
        self.write("config.in", "key = keyherd://openai\n")
        self.assertEqual(self.ran("keyherd", "inject", "-i", "config.in", "-o", "config").returncode, DONE)
        self.assertEqual((self.folder / "config").read_text(), f"key = {canary(1)}\n")


class BashRun(Bash):
    def test_what_stands_after_the_dashes_is_a_program(self):
        self.assertIn("env", self.offers("keyherd run --provider openai -- en"))
        self.assertEqual(self.offers("keyherd run --provider anthr"), ["anthropic"])
        self.assertEqual(self.offers("keyherd export sy"), ["systemd"])


class FishRun(Fish):
    def test_what_stands_after_the_dashes_is_a_program(self):
        self.assertIn("env", self.offers("keyherd run --provider openai -- en"))
        self.assertEqual(set(self.offers("keyherd run -- keyherd provi")), {"providers", "provision"})


if __name__ == "__main__":
    del Snippets, Bash, Fish
    main()
