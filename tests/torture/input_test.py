#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people paste and type (cases F88 to F90)."""
import json
import unicodedata

from world import DONE, FAILED, USAGE, TortureTest, canary, main

NAMES = ["'; DROP TABLE api_keys;--", "100 % sure_", "back\\slash", "ключ для работы", "مفتاح العمل", "仕事の鍵", "khóa làm việc",
         "🔑🔑🔑", "a\u0301a\u0301a\u0301", "Straße", "-- --", "$(id) `id`"]


class InputTest(TortureTest):
    def refused(self, secret, name="odd"):
        before = self.world.vault.read_bytes()
        outcome = self.world.run("add", "openai", "--name", name, stdin=secret)
        self.assertIn(outcome.code, (FAILED, USAGE), outcome)
        self.assertRegex(outcome.err, r"\Akeyherd: [^\n]+; [^\n]+\n\Z")
        self.assertEqual(self.world.vault.read_bytes(), before)
        return outcome

    def test_a_key_comes_back_byte_for_byte(self):
        for length in (20, 51, 164, 4096, 16384):
            with self.subTest(length=length):
                secret = (canary() + "x" * length)[:length]
                added = self.world.run("add", "openai", "--name", f"of {length}", stdin=secret)
                self.assertEqual(added.code, DONE, added)
                self.assertEqual(self.world.get(f"openai/of {length}").out, secret.encode())

    def test_white_space_around_a_key_is_trimmed_and_said(self):
        for number, (before, after) in enumerate((("", "\n"), ("  ", ""), ("\t", "\r\n"), ("\n\n", "  \n"), ("\u00a0", "\u00a0"),
                                                  ("\ufeff", ""))):
            with self.subTest(before=before, after=after):
                outcome = self.world.run("add", "openai", "--name", f"key {number}", stdin=before + canary(number) + after)
                if outcome.code != DONE:
                    # White space beyond ASCII may be refused instead, with a reason.
                    self.assertFalse((before + after).isascii(), outcome)
                    continue
                self.assertEqual(self.world.get(f"openai/key {number}").out, canary(number).encode())

    def test_what_cannot_be_a_key_is_refused_with_a_reason(self):
        middle = canary()[:20]
        for odd in ("\r\n", "\0", "\t", " ", "\u00a0", "\u200b", "\u202e", "é", "😀", "\x7f", "\x1b[2J"):
            with self.subTest(odd=odd):
                outcome = self.refused(middle + odd + middle)
                self.assertNotIn(middle, outcome.err)

    def test_an_empty_key_is_refused(self):
        for nothing in ("", "\n", "   ", "\t\r\n"):
            with self.subTest(nothing=nothing):
                self.refused(nothing)

    def test_a_key_over_sixteen_kibibytes_is_refused(self):
        self.refused("sk-" + "x" * 16382)
        self.refused("sk-" + "x" * 1_000_000)

    def test_names_in_any_script_come_back(self):
        for number, name in enumerate(NAMES):
            with self.subTest(name=name):
                added = self.world.run("add", "openai", "--name", name, stdin=canary(number))
                self.assertEqual(added.code, DONE, added)
                self.assertEqual(self.world.get(f"openai/{name}").out, canary(number).encode())
        self.assertEqual(sorted(self.world.names()), sorted(unicodedata.normalize("NFC", name) for name in NAMES))

    def test_names_that_look_the_same_are_the_same(self):
        self.assertEqual(self.world.run("add", "openai", "--name", "Büro Key", stdin=canary(1)).code, DONE)
        for same in ("BÜRO KEY", "bu\u0308ro key", "  Büro Key "):
            with self.subTest(name=same):
                self.refused(canary(2), name=same)

    def test_names_too_short_too_long_or_with_control_characters_are_refused(self):
        for name in ("ab", "  a  ", "x" * 101, "x" * 10_000, "tab\there", "line\nbreak", "bell\a!"):
            with self.subTest(name=name[:12]):
                self.refused(canary(), name=name)

    def test_a_key_as_an_argument_is_refused_and_not_repeated(self):
        outcome = self.world.run("add", "openai", canary(5))
        self.assertEqual(outcome.code, USAGE, outcome)
        self.assertNotIn(canary(5), outcome.err)
        self.assertEqual(json.loads(self.world.run("list", "--json").out), [])

    def test_a_key_of_another_provider_is_refused(self):
        outcome = self.refused("sk-ant-api03-" + "made-up-" * 12)
        self.assertIn("anthropic", outcome.err)


if __name__ == "__main__":
    main()
