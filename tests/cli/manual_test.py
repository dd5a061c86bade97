#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages that were built, as the programs that show them read them; and where they are installed."""
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

BUILD = Path(os.environ["KEYHERD_BUILD"])
KEYHERD = os.environ["KEYHERD"]
PAGES = [BUILD / "documents" / language / f"{program}.1" for language in ("en", "fr", "de", "vi") for program in ("keyherd", "keyherd-desktop")]
SECTIONS = ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES", "SEE ALSO"]


def out(*command, **options):
    done = subprocess.run(list(map(str, command)), capture_output=True, check=False, **options)
    return done.stdout.decode() + done.stderr.decode()


class Manual(unittest.TestCase):
    @unittest.skipUnless(shutil.which("groff"), "groff is not installed")
    def test_groff_has_nothing_to_say_of_them(self):
        for page in PAGES:
            self.assertEqual(out("groff", "-man", "-ww", "-z", "-K", "utf8", "-T", "utf8", page), "", page)

    @unittest.skipUnless(shutil.which("man"), "man is not installed")
    def test_man_shows_them_without_a_warning(self):
        for page in PAGES:
            done = subprocess.run(["man", "-l", "--warnings", page], capture_output=True, check=True, stdin=subprocess.DEVNULL,
                                  env=dict(os.environ, LC_ALL="C.UTF-8", MANWIDTH="100"))
            self.assertEqual(done.stderr, b"", page)
            self.assertIn(b"keyherd", done.stdout)

    @unittest.skipUnless(shutil.which("mandoc"), "mandoc is not installed")
    def test_mandoc_has_nothing_to_say_of_them(self):
        for page in PAGES:
            # In other languages, the first section is not called NAME.
            faults = [line for line in out("mandoc", "-Tlint", "-Wwarning", page).splitlines() if "first section is not" not in line]
            self.assertEqual(faults, [], page)

    def test_the_sections_are_the_usual_ones_in_the_usual_order(self):
        self.assertEqual(re.findall(r'^\.SH "(.*)"', PAGES[0].read_text("utf-8"), re.M), SECTIONS)
        desktop = re.findall(r'^\.SH "(.*)"', PAGES[1].read_text("utf-8"), re.M)
        self.assertEqual(desktop, [section for section in SECTIONS if section not in ("COMMANDS", "EXAMPLES")])

    def test_every_command_and_option_of_help_is_in_it(self):
        page = PAGES[0].read_text("utf-8").replace("\\-", "-")
        for line in out(KEYHERD, "--lang", "en", "--help").splitlines():
            if match := re.match(r"  (?:-\w,)?(--[\w-]+|\w+) ", line):
                word = match[1]
                wanted = f"\\fB{word}\\fR" if word.startswith("-") else f'.SS "\\fBkeyherd {word}\\fR'
                self.assertTrue(wanted in page, wanted)

    def test_other_languages_have_pages_of_their_own(self):
        english, *others = [page.read_text("utf-8") for page in PAGES[0::2]]
        for other in others:
            self.assertNotIn("Show all keys, masked", other)
            self.assertEqual(other.count(".SS"), english.count(".SS"))

    def test_everything_is_installed_where_it_is_looked_for(self):
        with tempfile.TemporaryDirectory() as prefix:
            subprocess.run(["cmake", "--install", str(BUILD), "--prefix", prefix], check=True, capture_output=True)
            share = Path(prefix) / "share"
            for place in ("man/man1/keyherd.1", "man/fr/man1/keyherd.1", "man/de/man1/keyherd-desktop.1", "man/vi/man1/keyherd.1",
                          "bash-completion/completions/keyherd", "zsh/site-functions/_keyherd", "fish/vendor_completions.d/keyherd.fish"):
                self.assertTrue((share / place).is_file(), place)
            if shutil.which("man"):
                found = out("man", "-w", "keyherd", env=dict(os.environ, MANPATH=str(share / "man"), LC_ALL="C.UTF-8"))
                self.assertEqual(found.strip(), str(share / "man/man1/keyherd.1"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
