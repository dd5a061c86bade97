#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`keyherd inject`: what becomes of a template, and of the file it goes to."""
import json
import os
import stat

from world import DONE, FAILED, MISSING, USAGE, TortureTest, main

GROQ = "gsk_" + "madeUp" * 8 + "0001"


class InjectTest(TortureTest):
    def setUp(self):
        super().setUp()
        self.assertEqual(self.world.run("add", "groq", "--name", "my work", stdin=GROQ).code, DONE)
        self.output = self.world.root / "out"

    def injected(self, template, *options):
        outcome = self.world.run("inject", *options, stdin=template)
        self.assertEqual(outcome.code, DONE, outcome)
        return outcome.out

    def mode(self):
        return stat.S_IMODE(self.output.stat().st_mode)

    def test_references_are_replaced_in_any_kind_of_text(self):
        for template in (b'{"key": "keyherd://groq/my%20work"}', b"key: keyherd://groq\n", b"<k>keyherd://groqcloud</k>",
                         b"a keyherd://groq, b 'keyherd://groq/my%20work'.", b"x=keyherd://groq\0\xff\r\ny"):
            expected = template
            for reference in (b"keyherd://groq/my%20work", b"keyherd://groqcloud", b"keyherd://groq"):
                expected = expected.replace(reference, GROQ.encode())
            self.assertEqual(self.injected(template), expected)

    def test_what_is_no_reference_is_left_as_it_is(self):
        for template in (b"", b"no reference\r\n\0\xff", b"{{ op://a/b }} xkeyherd://groq keyherd:/groq"):
            self.assertEqual(self.injected(template), template)

    def test_a_file_is_read_and_a_new_one_is_its_owners_alone(self):
        template = self.world.root / "template"
        template.write_text("k=keyherd://groq\n")
        os.umask(0o022)
        self.assertEqual(self.injected(b"", "-i", template, "-o", self.output), b"")
        self.assertEqual((self.output.read_text(), self.mode()), (f"k={GROQ}\n", 0o600))
        self.assertEqual(template.read_text(), "k=keyherd://groq\n")

    def test_a_file_that_is_there_keeps_its_mode(self):
        self.output.write_text("old")
        self.output.chmod(0o640)
        self.injected("keyherd://groq", "--out-file", self.output)
        self.assertEqual((self.output.read_text(), self.mode()), (GROQ, 0o640))

    def test_behind_a_link_the_file_is_written(self):
        self.output.write_text("old")
        link = self.world.root / "link"
        link.symlink_to(self.output)
        self.injected("keyherd://groq", "-o", link)
        self.assertTrue(link.is_symlink())
        self.assertEqual(self.output.read_text(), GROQ)

    def test_an_unknown_reference_changes_nothing_and_is_said_with_its_line(self):
        self.output.write_text("old")
        for template, code, words in (("a\n\nkeyherd://groq/none keyherd://groq", MISSING, ("groq/none", "line 3")),
                                      ("keyherd://nobody/x", MISSING, ("nobody", "line 1")),
                                      ("keyherd://openai", MISSING, ("openai", "line 1")),
                                      ("a\nkeyherd://", USAGE, ("line 2",)), ("keyherd://groq/a/b", USAGE, ("groq/a/b",))):
            self.assert_fails(self.world.run("inject", "-o", self.output, stdin=template), code, *words)
            self.assertEqual(self.output.read_text(), "old")
        template = self.world.root / "template"
        template.write_text("keyherd://nobody")
        self.assert_fails(self.world.run("inject", "-i", template), MISSING, str(template))
        self.assert_fails(self.world.run("inject", "-i", self.world.root / "none"), MISSING, "none")

    def test_what_cannot_be_replaced_is_refused(self):
        self.assert_fails(self.world.run("inject", "-o", self.world.root / "no" / "out", stdin="x"), MISSING, "no")
        self.assert_fails(self.world.run("inject", "-o", self.world.root, stdin="x"), FAILED)
        self.output.write_text("old")
        os.link(self.output, self.world.root / "other")
        self.assert_fails(self.world.run("inject", "-o", self.output, stdin="x"), FAILED)

    def test_the_history_says_where_each_key_went(self):
        self.injected("keyherd://groq keyherd://groq", "-o", self.output)
        event = json.loads(self.world.run("audit", "--json").out)[-1]
        self.assertEqual((event["action"], event["detail"], event["name"]), ("key.injected", str(self.output), "my work"))

    def test_the_passphrase_may_stand_before_the_template(self):
        vault = self.world.root / "other.db"
        passphrase = self.world.passphrase_file()
        self.world.run("--vault", vault, "--passphrase-file", passphrase, "init", "--passphrase")
        self.world.run("--vault", vault, "--passphrase-file", passphrase, "add", "groq", stdin=GROQ)
        outcome = self.world.run("--vault", vault, "--passphrase-file", "-", "inject", stdin=passphrase.read_text() + "\nkeyherd://groq")
        self.assertEqual(outcome.out.decode(), GROQ)

    def test_what_a_killed_one_left_is_removed(self):
        self.injected("keyherd://groq", "-o", self.output)
        name = next(iter(self.leftovers_of_killed()))
        self.injected("keyherd://groq", "-o", self.output)
        self.assertFalse((self.world.root / name).exists())

    def leftovers_of_killed(self):
        self.world.run("inject", "-o", self.output, stdin="keyherd://groq",
                       prefix=["strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=fchmod:signal=KILL"])
        found = [name for name in os.listdir(self.world.root) if name.startswith(".keyherd-")]
        self.assertEqual(len(found), 1)
        return found


if __name__ == "__main__":
    main()
