#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The snippets of the README for direnv, make, git and systemd, with these programs themselves."""
import os
import shutil
import subprocess
import unittest
from pathlib import Path

from world import DONE, KEYHERD, TortureTest, canary, main

PATIENCE = 120  # seconds; only what hangs gets there

# A hook as it stands in the README.
PRE_COMMIT = """#!/bin/sh
git diff --cached --name-only --diff-filter=ACM -z | xargs -0 -r keyherd scan --fail --
"""


def needs(program):
    return unittest.skipUnless(shutil.which(program), f"{program} is not installed")


class Helpers(TortureTest):
    def setUp(self):
        super().setUp()
        self.world.add(1)
        self.folder = self.world.root / "project"
        self.folder.mkdir()
        # It is "keyherd" that stands in the snippets.
        self.environment = dict(self.world.environment, PATH=f"{Path(KEYHERD).parent}:{os.environ['PATH']}",
                                GIT_CONFIG_GLOBAL=str(self.world.root / "gitconfig"), GIT_CONFIG_NOSYSTEM="1")
        self.environment.pop("OPENAI_API_KEY", None)

    def ran(self, *command, **options):
        return subprocess.run(list(map(str, command)), cwd=self.folder, env=self.environment, capture_output=True, check=False,
                              timeout=PATIENCE, **options)

    def write(self, name, text):
        (self.folder / name).write_text(text)

    @needs("direnv")
    def test_direnv_sets_the_variable_in_the_folder(self):
        self.write(".envrc", 'export OPENAI_API_KEY="$(keyherd get openai)"\n')
        self.assertEqual(self.ran("direnv", "allow", ".").returncode, DONE)
        shown = self.ran("direnv", "exec", ".", "sh", "-c", 'printf %s "$OPENAI_API_KEY"')
        self.assertEqual(shown.stdout, canary(1).encode(), shown.stderr)

    @needs("direnv")
    def test_direnv_fails_with_our_sentence_where_there_is_no_such_key(self):
        self.write(".envrc", 'OPENAI_API_KEY="$(keyherd get groq)" || exit\nexport OPENAI_API_KEY\n')
        self.ran("direnv", "allow", ".")
        shown = self.ran("direnv", "exec", ".", "true")
        self.assertNotEqual(shown.returncode, DONE)
        self.assertIn(b"keyherd: ", shown.stderr)

    @needs("make")
    def test_make_gives_the_key_to_one_recipe_and_does_not_show_it(self):
        self.write("Makefile", 'answer:\n\tOPENAI_API_KEY="$$(keyherd get openai)" sh -c \'printf %s "$$OPENAI_API_KEY" > answer\'\n')
        made = self.ran("make")
        self.assertEqual(made.returncode, DONE, made.stderr)
        self.assertEqual((self.folder / "answer").read_text(), canary(1))
        self.assertNotIn(canary(1).encode(), made.stdout + made.stderr)

    def repository(self):
        for command in (("init", "-q"), ("config", "user.name", "Nobody"), ("config", "user.email", "nobody@example.org")):
            self.assertEqual(self.ran("git", *command).returncode, DONE)
        hook = self.folder / ".git" / "hooks" / "pre-commit"
        hook.parent.mkdir(exist_ok=True)
        hook.write_text(PRE_COMMIT)
        hook.chmod(0o755)

    def commit(self):
        self.ran("git", "add", "-A")
        return self.ran("git", "commit", "-q", "-m", "change")

    @needs("git")
    def test_a_hook_refuses_a_commit_with_a_key(self):
        self.repository()
        # Taken apart here, so that nobody finds it in this file.
        self.write("-settings with space.py", "OPENAI_API_KEY = '" + "sk-" + "proj-" + "Made0Up1" * 6 + "'\n")
        refused = self.commit()
        self.assertNotEqual(refused.returncode, DONE)
        self.assertIn("-settings with space.py", refused.stdout.decode() + refused.stderr.decode())
        self.assertNotEqual(self.ran("git", "log").returncode, DONE)  # no commit yet

    @needs("git")
    def test_a_hook_lets_through_a_commit_without_a_key(self):
        self.repository()
        self.write("settings.py", "OPENAI_API_KEY = 'keyherd://openai/work'\n")
        taken = self.commit()
        self.assertEqual(taken.returncode, DONE, taken.stderr)
        self.assertEqual(self.ran("git", "log", "--format=%s").stdout, b"change\n")

    @needs("systemd-creds")
    def test_a_credential_of_systemd_is_made_from_a_pipe(self):
        # In earnest, without --with-key: the machine's own key needs root. The one that protects nothing has two names.
        key = "tpm2-absent" if b"tpm2-absent" in self.ran("systemd-creds", "--help").stdout else "null"
        made = self.ran("sh", "-c", f"keyherd get openai | systemd-creds encrypt --with-key={key} --name=openai - openai.cred")
        self.assertEqual(made.returncode, DONE, made.stderr)
        self.assertNotIn(canary(1).encode(), (self.folder / "openai.cred").read_bytes())
        read = self.ran("systemd-creds", "decrypt", "--name=openai", "openai.cred", "-")
        self.assertEqual(read.stdout, canary(1).encode(), read.stderr)


if __name__ == "__main__":
    main()
