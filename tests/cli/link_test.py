#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`keyherd link`, `unlink` and `links`: a .env file follows the vault, and what a person wrote is never overwritten."""
import json
import os
import stat

from world import DONE, FAILED, MISSING, USAGE, TortureTest, canary, main

GROQ = "gsk_" + "madeUp" * 8 + "0001"


def groq(number):
    return GROQ[:-1] + str(number)


class LinkTest(TortureTest):
    def setUp(self):
        super().setUp()
        self.add("groq", "work", groq(1))
        self.file = self.world.root / "app" / ".env"
        self.file.parent.mkdir()

    def add(self, provider, name, secret, *options):
        outcome = self.world.run("add", provider, "--name", name, *options, stdin=secret)
        self.assertEqual(outcome.code, DONE, outcome)
        return outcome

    def done(self, *arguments, **options):
        outcome = self.world.run(*arguments, **options)
        self.assertEqual(outcome.code, DONE, outcome)
        return outcome

    def write(self, text, mode=0o600):
        self.file.write_text(text)
        self.file.chmod(mode)

    def link(self, text, *options):
        self.write(text)
        return self.done("link", self.file, *options)

    def states(self):
        return [(link["path"], link["state"]) for link in json.loads(self.done("links", "--json").out)]

    def state(self):
        (path, state), = self.states()
        self.assertEqual(path, str(self.file))
        return state


class TakingOverTest(LinkTest):
    def test_references_and_documented_variables_get_keys_and_all_else_stays(self):
        self.add("openai", "mine", canary())
        self.write("# mine\r\nexport A='keyherd://groq/work' # here\r\n\r\nOPENAI_API_KEY=\r\nDEBUG=1\r\nB=\"keyherd://groq\"", 0o640)
        outcome = self.done("link", self.file)
        self.assertEqual(self.file.read_bytes().decode(),
                         f"# mine\r\nexport A='{groq(1)}' # here\r\n\r\nOPENAI_API_KEY={canary()}\r\nDEBUG=1\r\nB=\"{groq(1)}\"")
        self.assertEqual(stat.S_IMODE(self.file.stat().st_mode), 0o640)
        self.assertIn("A, OPENAI_API_KEY, B", outcome.out.decode())
        self.assertIn("others may read", outcome.err)
        self.assertEqual(self.state(), "in_step")
        self.assertIn("in step", self.done("links").out.decode())

    def test_a_key_of_the_vault_is_known_in_any_variable(self):
        self.link(f"SOMETHING={groq(1)}\n")
        self.done("edit", "groq/work", "--name", "renamed")
        self.add("groq", "other", groq(2))
        self.assertEqual((self.file.read_text(), self.state()), (f"SOMETHING={groq(1)}\n", "in_step"))

    def test_another_key_is_not_overwritten_unless_that_is_wanted(self):
        self.write("GROQ_API_KEY=mine-of-old\n")
        self.assert_fails(self.world.run("link", self.file), FAILED, "GROQ_API_KEY", "line 1", "--force")
        self.assertEqual((self.file.read_text(), self.states()), ("GROQ_API_KEY=mine-of-old\n", []))
        self.done("link", self.file, "--force")
        self.assertEqual(self.file.read_text(), f"GROQ_API_KEY={groq(1)}\n")

    def test_wrong_usage_is_said(self):
        self.assert_fails(self.world.run("link", self.file), MISSING, str(self.file))
        self.write("DEBUG=1\n")
        self.assert_fails(self.world.run("link", self.file), USAGE, str(self.file))
        self.write("DEBUG=1\nA=keyherd://groq/none\n")
        self.assert_fails(self.world.run("link", self.file), MISSING, "groq/none", "line 2")
        self.assert_fails(self.world.run("unlink", self.file), MISSING, str(self.file))
        self.assertEqual(self.states(), [])


class FollowingTest(LinkTest):
    def test_activating_another_key_writes_it(self):
        self.link("GROQ_API_KEY=\nPINNED=keyherd://groq/work\n")
        self.add("groq", "other", groq(2), "--inactive")
        outcome = self.done("edit", "groq/other", "--active")
        self.assertEqual(self.file.read_text(), f"GROQ_API_KEY={groq(2)}\nPINNED={groq(1)}\n")
        self.assertIn(str(self.file), outcome.err)

    def test_adding_the_active_key_writes_it(self):
        self.link("A=keyherd://groq\n")
        self.add("groq", "other", groq(2))
        active = [key["name"] for key in json.loads(self.done("list", "--json").out) if key["is_active"]]
        self.assertEqual(self.file.read_text(), f"A={groq(2) if active == ['other'] else groq(1)}\n")

    def test_a_new_secret_is_written_in_the_old_ones_quotes(self):
        self.link("A=\"keyherd://groq/work\"\nB='keyherd://groq/work'\n")
        self.done("rotate", "groq/work", "--untested", stdin=groq(3))
        self.assertEqual(self.file.read_text(), f"A=\"{groq(3)}\"\nB='{groq(3)}'\n")
        self.assertEqual(self.state(), "in_step")

    def test_a_removed_key_leaves_the_file_and_is_told(self):
        self.link("A=keyherd://groq/work\n")
        outcome = self.done("rm", "groq/work", "--yes")
        self.assertIn(str(self.file), outcome.err)
        self.assertEqual((self.file.read_text(), self.state()), (f"A={groq(1)}\n", "no_key"))

    def test_what_was_changed_by_hand_is_left_alone_and_told(self):
        self.link("A=keyherd://groq\nB=keyherd://groq/work\n")
        self.file.write_text(f"A=by-hand\nB={groq(1)}\n")
        self.assertEqual(self.state(), "changed_by_hand")
        self.add("groq", "other", groq(2), "--inactive")
        outcome = self.done("edit", "groq/other", "--active")
        self.assertIn("changed by hand", outcome.err)
        self.assertEqual(self.file.read_text(), f"A=by-hand\nB={groq(1)}\n")
        self.assertIn("changed by hand", self.done("links").out.decode())
        self.assert_fails(self.world.run("link", self.file), FAILED, "A", "line 1")
        self.done("link", self.file, "--force")
        self.assertEqual((self.file.read_text(), self.state()), (f"A={groq(2)}\nB={groq(1)}\n", "in_step"))

    def test_other_lines_may_be_changed_at_will(self):
        self.link("A=keyherd://groq\n")
        self.file.write_text(f"# new\nNEW=1\nA={groq(1)}\n")
        self.done("rotate", "groq/work", "--untested", stdin=groq(3))
        self.assertEqual(self.file.read_text(), f"# new\nNEW=1\nA={groq(3)}\n")

    def test_a_file_that_is_gone_is_told(self):
        self.link("A=keyherd://groq\n")
        self.file.unlink()
        self.assertEqual(self.state(), "gone")
        self.assertIn("gone", self.done("links").out.decode())
        self.file.parent.rmdir()
        self.done("unlink", self.file)
        self.assertEqual(self.states(), [])

    def test_a_file_that_cannot_be_rewritten_is_told(self):
        self.link("A=keyherd://groq\n")
        os.rename(self.file, self.file.parent / "real")
        os.mkfifo(self.file)
        self.assertEqual(self.state(), "not_readable")

    def test_using_a_key_writes_nothing(self):
        self.link("A=keyherd://groq\n")
        before = self.file.stat()
        outcome = self.done("get", "groq")
        self.assertEqual((outcome.err, self.file.stat().st_ino), ("", before.st_ino))

    def test_the_history_says_which_key_went_where(self):
        self.link("A=keyherd://groq\n")
        event = json.loads(self.done("audit", "--json").out)[-1]
        self.assertEqual((event["action"], event["name"], event["detail"]), ("key.linked", "work", str(self.file)))

    def test_a_linked_file_may_be_called_by_any_path(self):
        self.link("A=keyherd://groq\n")
        other = self.world.root / "other"
        other.symlink_to(self.file)
        self.done("unlink", other)
        self.assertEqual(self.states(), [])


class UnlinkTest(LinkTest):
    def test_values_stay_and_are_followed_no_longer(self):
        self.link("A=keyherd://groq\n")
        self.done("unlink", self.file)
        self.done("rotate", "groq/work", "--untested", stdin=groq(3))
        self.assertEqual((self.file.read_text(), self.states()), (f"A={groq(1)}\n", []))

    def test_references_take_their_place_if_wanted(self):
        self.link("GROQ_API_KEY=\nB='keyherd://groq/work'\nC=keyherd://groq\n")
        self.file.write_text(self.file.read_text().replace(f"C={groq(1)}", "C=by-hand"))
        self.done("unlink", self.file, "--references")
        self.assertEqual(self.file.read_text(), "GROQ_API_KEY=keyherd://groq\nB='keyherd://groq/work'\nC=by-hand\n")


if __name__ == "__main__":
    main()
