#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripts for bash, zsh and fish, tried in these shells as a person at a terminal does."""
import os
import pty
import re
import select
import shutil
import subprocess
import unittest
from pathlib import Path

from world import DONE, KEYHERD, USAGE, TortureTest, canary, main

PATIENCE = 60  # seconds; only a shell that hangs gets there


class Terminal:
    """A shell in a terminal of its own, that shows what stands on its line when asked."""

    def __init__(self, command, environment, folder):
        self.pid, self.end = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, environment)
        self.seen = ""

    def send(self, text):
        os.write(self.end, text.encode())

    def read_until(self, pattern):
        """What the shell writes up to there, and the match. Forgets it."""
        while not (match := re.search(pattern, self.seen)):
            if not select.select([self.end], [], [], PATIENCE)[0]:
                raise AssertionError(f"no {pattern!r} in {self.seen!r}")
            self.seen += os.read(self.end, 65536).decode(errors="replace")
        self.seen = self.seen[match.end():]
        return match

    def close(self):
        os.close(self.end)
        os.waitpid(self.pid, 0)


class Completion(TortureTest):
    """Three keys, one with what shells take for signs of their own."""

    shell = ""

    def setUp(self):
        if not shutil.which(self.shell):
            self.skipTest(f"{self.shell} is not installed")
        super().setUp()
        self.world.add(1)
        self.world.run("add", "openai", "--name", "two: $HOME's", "--inactive", stdin=canary(2))
        self.world.run("add", "groq", "--name", "spare", "--inactive", stdin="gsk_" + "made-up-" * 6)
        self.script = self.world.root / f"completion.{self.shell}"
        written = self.world.run("completion", self.shell)
        self.assertEqual(written.code, DONE, written)
        self.script.write_bytes(written.out)
        self.folder = self.world.root / "folder"
        self.folder.mkdir()
        (self.folder / "a file.env").touch()
        self.environment = dict(self.world.environment, PATH=f"{Path(KEYHERD).parent}:{os.environ['PATH']}", TERM="dumb")

    def in_a_terminal(self, *command):
        terminal = Terminal(command, self.environment, self.folder)
        self.addCleanup(terminal.close)
        return terminal

    def completed(self, terminal, typed):
        """What stands on the line after the person pressed Tab."""
        terminal.send(typed + "\t\x18p")
        # What arrives before the next prompt, the terminal may take for itself.
        return terminal.read_until(r"LINE<(.*?)>\r?\n(?s:.*?)next: ")[1]


class Bash(Completion):
    shell = "bash"

    def offers(self, line):
        """What the function answers at the end of that line. Words are separated as bash does: = and : stand alone."""
        words = [word for word in re.split(r"\s+|([=:])", line) if word] + ([""] if line.endswith(" ") else [])
        ask = f'source {self.script}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE=$LINE; COMP_POINT=${{#LINE}}\n' \
              '_keyherd; printf "%s\\n" "${COMPREPLY[@]}" | sed "/^$/d"'
        done = subprocess.run(["bash", "--norc", "-c", ask, "bash", *words], env=dict(self.environment, LINE=line), cwd=self.folder,
                              capture_output=True, timeout=PATIENCE, check=False, stdin=subprocess.DEVNULL)
        self.assertEqual(done.stderr, b"")
        return done.stdout.decode().split("\n")[:-1]

    def test_commands_and_their_commands_are_offered(self):
        self.assertEqual(self.offers("keyherd ge"), ["get"])
        self.assertEqual(self.offers("keyherd --quiet --vault x providers p"), ["policy"])
        self.assertIn("fernet-db", self.offers("keyherd import "))
        self.assertNotIn("__complete", self.offers("keyherd "))

    def test_options_are_those_of_the_command_and_of_all(self):
        self.assertEqual(self.offers("keyherd list --p"), ["--provider", "--passphrase-file"])
        self.assertEqual(self.offers("keyherd audit --v"), ["--verify", "--version", "--vault"])

    def test_keys_and_providers_are_those_that_there_are(self):
        self.assertEqual(self.offers("keyherd get "), [r"openai/key\ 1", r"openai/two:\ \$HOME\'s", "groq/spare", "openai"])
        self.assertEqual(self.offers("keyherd get openai/k"), [r"openai/key\ 1"])
        self.assertEqual(self.offers("keyherd list --provider anth"), ["anthropic"])
        self.assertEqual(self.offers("keyherd list --provider=anth"), ["anthropic"])
        self.assertEqual(self.offers("keyherd issued delete openr"), ["openrouter"])
        self.assertEqual(self.offers("keyherd test gro"), ["groq/spare", "groq"])

    def test_clients_are_those_that_there_are(self):
        self.world.run("client", "add", "my editor")
        self.world.run("client", "add", "tool")
        self.assertEqual(self.offers("keyherd client revoke "), [r"my\ editor", "tool"])
        self.assertEqual(self.offers("keyherd client revoke t"), ["tool"])
        self.assertEqual(self.offers("keyherd client add new --scope "), ["read", "manage", "proxy"])
        self.assertEqual(self.offers("keyherd client "), ["add", "list", "revoke"])

    def test_only_one_argument_is_offered_where_only_one_is_expected(self):
        self.assertEqual(self.offers("keyherd get openai "), [])

    def test_fixed_choices_are_offered(self):
        self.assertEqual(self.offers("keyherd providers policy openai "), ["single", "pool"])
        self.assertEqual(self.offers("keyherd --lang "), ["en", "fr", "de", "vi"])

    def test_a_vault_that_needs_a_passphrase_is_not_asked(self):
        vault = self.world.root / "other.db"
        passphrase = self.world.passphrase_file()
        self.world.run("init", "--vault", vault, "--passphrase", "--passphrase-file", passphrase)
        self.world.run("add", "mistral", "--name", "hidden", "--vault", vault, "--passphrase-file", passphrase, stdin="made-up-" * 4)
        self.assertEqual(self.offers(f"keyherd --vault {vault} get "), [])
        self.assertEqual(self.offers(f"keyherd --vault {vault} --passphrase-file {passphrase} get "), ["mistral/hidden", "mistral"])
        self.assertEqual(self.offers(f"keyherd --vault={vault} --passphrase-file=- get "), [])

    def test_a_line_is_completed_as_the_shell_reads_it(self):
        terminal = self.in_a_terminal("bash", "--norc", "--noprofile", "-i")
        terminal.send(f"source {self.script}; show() {{ printf 'LINE<%s>\\n' \"$READLINE_LINE\"; READLINE_LINE=; }}; "
                      "bind -x '\"\\C-xp\": show'; PS1='ne''xt: '\n")
        terminal.read_until("next: ")
        self.assertEqual(self.completed(terminal, "keyherd ge"), "keyherd get ")
        self.assertEqual(self.completed(terminal, "keyherd get openai/k"), r"keyherd get openai/key\ 1 ")
        self.assertEqual(self.completed(terminal, "keyherd get openai/t"), r"keyherd get openai/two:\ \$HOME\'s ")
        self.assertEqual(self.completed(terminal, r"keyherd get openai/two:\ "), r"keyherd get openai/two:\ \$HOME\'s ")
        self.assertEqual(self.completed(terminal, 'keyherd get "openai/k'), 'keyherd get "openai/key 1" ')
        self.assertEqual(self.completed(terminal, "keyherd list --provider=anthr"), "keyherd list --provider=anthropic ")
        self.assertEqual(self.completed(terminal, "keyherd import dotenv a"), r"keyherd import dotenv a\ file.env ")

    @unittest.skipUnless(shutil.which("shellcheck"), "shellcheck is not installed")
    def test_the_script_is_a_clean_one(self):
        done = subprocess.run(["shellcheck", "-s", "bash", self.script], capture_output=True, check=False)
        self.assertEqual(done.stdout.decode(), "")


class Zsh(Completion):
    shell = "zsh"

    def shell_that(self, knows_it):
        terminal = self.in_a_terminal("zsh", "-f", "-i")
        terminal.send(f"autoload -Uz compinit; {knows_it}; unset zle_bracketed_paste; setopt no_beep; bindkey -e; bindkey '^Xp' show; "
                      "show() { zle -I; print -r -- \"LINE<$BUFFER>\"; BUFFER= }; zle -N show; PS1='ne''xt: '\n")
        terminal.read_until("next: ")
        return terminal

    def in_a_sourcing_shell(self):
        return self.shell_that(f"compinit -u -D; source {self.script}")

    def test_a_line_is_completed_as_the_shell_reads_it(self):
        terminal = self.in_a_sourcing_shell()
        self.world.run("client", "add", "my editor")
        for typed, line in (("keyherd ge", "keyherd get "),
                            ("keyherd client revoke m", r"keyherd client revoke my\ editor "),
                            ("keyherd --vault x providers po", "keyherd --vault x providers policy "),
                            ("keyherd get openai/k", r"keyherd get openai/key\ 1 "),
                            ("keyherd get openai/t", r"keyherd get openai/two:\ \$HOME\'s "),
                            ("keyherd list --provider anthr", "keyherd list --provider anthropic "),
                            ("keyherd list --provider=anthr", "keyherd list --provider=anthropic "),
                            ("keyherd issued delete openr", "keyherd issued delete openrouter "),
                            ("keyherd providers policy openai si", "keyherd providers policy openai single "),
                            ("keyherd import dotenv a", r"keyherd import dotenv a\ file.env "),
                            ("keyherd audit --verif", "keyherd audit --verify ")):
            with self.subTest(typed=typed):
                self.assertEqual(self.completed(terminal, typed), line)

    def test_what_can_follow_is_listed_and_explained(self):
        terminal = self.in_a_sourcing_shell()
        terminal.send("keyherd providers \t")
        terminal.read_until(r"policy +-- Show or set how many keys of a provider may be active")

    def test_it_works_from_the_folder_of_completions_too(self):
        functions = self.world.root / "functions"
        functions.mkdir()
        shutil.copy(self.script, functions / "_keyherd")
        terminal = self.shell_that(f"fpath=({functions} $fpath); compinit -u -D")
        self.assertEqual(self.completed(terminal, "keyherd ge"), "keyherd get ")
        self.assertEqual(self.completed(terminal, "keyherd get openai/k"), r"keyherd get openai/key\ 1 ")


class Fish(Completion):
    shell = "fish"

    def offers(self, line):
        """What fish offers, and what it says of it."""
        done = subprocess.run(["fish", "--no-config", "-c", f"source {self.script}; complete -C $argv[1]", line], env=self.environment,
                              cwd=self.folder, capture_output=True, timeout=PATIENCE, check=False, stdin=subprocess.DEVNULL)
        self.assertEqual(done.stderr, b"")
        return dict(line.split("\t") if "\t" in line else (line, "") for line in done.stdout.decode().splitlines())

    def test_commands_and_their_commands_are_offered_and_explained(self):
        self.assertEqual(self.offers("keyherd ge"), {"get": "Print a key, and nothing else"})
        self.assertEqual(set(self.offers("keyherd --vault x providers ")), {"show", "policy", "add", "remove"})
        self.assertNotIn("get", self.offers("keyherd get "))

    def test_options_are_those_of_the_command(self):
        self.assertEqual(self.offers("keyherd list --prov"), {"--provider": "Only keys of this provider"})
        self.assertEqual(self.offers("keyherd get --prov"), {})
        self.assertIn("--vault", self.offers("keyherd get --v"))

    def test_keys_and_providers_are_those_that_there_are(self):
        self.assertEqual(list(self.offers("keyherd get openai")), ["openai", "openai/key 1", "openai/two: $HOME's"])
        self.assertEqual(self.offers("keyherd get openai/key")["openai/key 1"], "sk-canary-…-up-")
        self.assertEqual(self.offers("keyherd list --provider anth"), {"anthropic": "Anthropic"})
        self.assertEqual(self.offers("keyherd providers policy openai "), {"single": "", "pool": ""})
        self.assertEqual(self.offers("keyherd get openai "), {})

    def test_clients_are_those_that_there_are(self):
        self.world.run("client", "add", "my editor")
        self.assertEqual(self.offers("keyherd client revoke m"), {"my editor": "read"})

    def test_files_are_offered_where_one_is_expected_and_nowhere_else(self):
        self.assertEqual(list(self.offers("keyherd import dotenv ")), ["a file.env"])
        self.assertNotIn("a file.env", self.offers("keyherd show "))
        self.assertEqual(self.offers("keyherd add openai --note a"), {})


class Other(TortureTest):
    init_options = ()

    def test_no_other_shell_is_known(self):
        self.assert_fails(self.world.run("completion", "tcsh"), USAGE, "SHELL")

    def test_help_and_scripts_know_nothing_of_what_only_scripts_ask(self):
        self.assertNotIn(b"__complete", self.world.run("--help").out)
        self.assertEqual(self.world.run("__complete", "keys").out, b"")


if __name__ == "__main__":
    del Completion  # only its kinds are tests
    main()
