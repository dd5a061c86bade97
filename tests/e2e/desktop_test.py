#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Add a key, test it, restart: still there. All through the accessibility tree."""
import json
import os
import re
import subprocess

from desktop_case import ACTIVITY, SECRET, USAGE, DesktopCase, main
from world import DONE, FAILED, KEYHERD, canary

import pyatspi
from desktop import PROGRAM
from tray import Tray

RECOVERY_KEY = re.compile(r"\AKH1(?:-\w{4}){8}\Z")


class DesktopTest(DesktopCase):
    def test_a_key_is_added_tested_and_there_after_a_restart(self):
        self.world.init("--keychain")
        desktop = self.start()
        desktop.click("Add key")
        desktop.type("API key", SECRET)
        desktop.has("OpenAI")
        desktop.type("Name", "work laptop")
        desktop.type("Base URL", self.address)
        desktop.click("Save")
        self.row_of(desktop, "work laptop")
        desktop.select_row("Keys", 0)
        desktop.click("Test")
        self.row_of(desktop, "Valid")
        desktop.close()

        self.assertEqual(self.world.get("openai/work laptop").out, SECRET.encode())
        again = self.start()
        row = self.row_of(again, "work laptop")
        self.assertIn("Valid", row)
        self.assertNotIn(SECRET, again.dump())

    def test_closed_it_stays_beside_the_clock_and_another_start_brings_it_up(self):
        self.world.init("--keychain")
        self.world.add(7)
        tray = Tray()
        self.addCleanup(tray.close)
        desktop = self.start()
        self.row_of(desktop, "key 7")
        desktop.wait(lambda: tray.items, "an icon beside the clock")
        self.press("alt+F4")
        desktop.wait(lambda: not desktop.is_showing(desktop.application.getChildAtIndex(0)), "no window")
        second = subprocess.Popen([PROGRAM, "--lang", "en"], env=desktop.environment)
        self.row_of(desktop, "key 7")
        desktop.wait(lambda: desktop.is_showing(desktop.application.getChildAtIndex(0)), "the window again")
        self.assertEqual(second.wait(timeout=60), 0)
        self.assertIsNone(desktop.process.poll())

    def test_where_there_is_no_tray_closing_ends_it(self):
        self.world.init("--keychain")
        desktop = self.start()
        desktop.find("Add key", "push button", "button")
        self.press("alt+F4")
        self.assertEqual(desktop.process.wait(timeout=60), 0)

    def test_a_recovery_key_of_the_first_run_is_the_way_back_in(self):
        desktop = self.start()
        desktop.click("Next")
        desktop.wait(lambda: desktop.find("GNOME Keyring", "check box").getState().contains(pyatspi.STATE_CHECKED), "the keychain's answer")
        desktop.click("Passphrase")
        desktop.click("Recovery key")
        desktop.click("Next")
        keep = desktop.find("I have put it in a safe place", "check box")
        key = "".join(desktop.text_of(desktop.find(f"Recovery key, {half} half", "text")) for half in ("first", "second"))
        self.assertRegex(key, RECOVERY_KEY)
        self.assertFalse(desktop.find("Next", "push button", "button", enabled=False).getState().contains(pyatspi.STATE_SENSITIVE))
        keep.queryAction().doAction(0)
        desktop.click("Next")
        desktop.has("The recovery key, when all else is lost")
        desktop.click("Finish")
        desktop.find("Add key", "push button", "button")
        self.add("work laptop")
        self.row_of(desktop, "work laptop")
        desktop.close()

        subprocess.run(["secret-tool", "clear", "server", "keyherd", "user", self.world.uuid()], check=True)
        again = self.start()
        again.click("Use recovery key")
        again.type("Recovery key", key.lower())
        again.click("Unlock")
        self.row_of(again, "work laptop")
        self.assertNotIn(key[4:13].lower(), again.dump().lower())

    def test_settings_open_with_their_key_and_are_effective_at_once(self):
        self.world.init("--keychain", "--passphrase", "--passphrase-file", self.world.passphrase_file("a made-up passphrase"))
        desktop = self.start()
        desktop.find("Add key", "push button", "button")
        self.press("ctrl+comma")
        desktop.click("Closing the window keeps Keyherd running")
        settings = self.world.root / "config" / "keyherd" / "keyherd.conf"
        desktop.wait(lambda: "close_to_tray=false" in settings.read_text(), "the choice in the file")
        self.assertEqual(settings.stat().st_mode & 0o777, 0o600)

    def test_a_key_is_replaced_and_programs_get_the_new_one(self):
        self.world.init("--keychain")
        old = "sk-proj-" + "replaced-" * 12
        self.world.run("add", "openai", "--name", "work", "--base-url", self.address, stdin=old)
        desktop = self.start()
        self.row_of(desktop, "work")
        desktop.select_row("Keys", 0)
        desktop.click("Rotate")
        desktop.type("New key", "sk-proj-" + "unknown-" * 12)
        desktop.click("Test and switch")
        desktop.has("does not accept the new key")
        self.assertEqual(self.world.get("openai/work").out, old.encode())
        desktop.type("New key", SECRET)
        desktop.click("Test and switch")
        desktop.has("https://platform.openai.com/api-keys")
        self.assertEqual(self.world.get("openai/work").out, SECRET.encode())
        desktop.click("The old key is deleted")
        desktop.wait(lambda: "The old key is deleted" not in desktop.dump(), "the dialog's end")
        self.assertEqual(json.loads(self.world.run("rotate", "--continue", "--json").out), [])

    def test_a_change_of_the_command_line_appears_by_itself(self):
        self.world.init("--keychain")
        desktop = self.start()
        desktop.find("Add key", "push button", "button")
        self.assertEqual(self.world.add(7).code, DONE)
        self.row_of(desktop, "key 7")

    def test_a_file_comes_in_after_a_look_and_goes_again_with_undo(self):
        self.world.init("--keychain")
        file = self.world.root / ".env"
        file.write_text(f"OPENAI_API_KEY={SECRET}\nDEBUG=1\n")
        desktop = self.start()
        desktop.click("Import")
        desktop.type("File", str(file))
        desktop.click("Next")
        rows = desktop.wait(lambda: desktop.cells("Found keys"), "a preview")
        self.assertEqual([cell for cell in rows[0] if cell][:2], ["OpenAI", "OpenAI"])
        self.assertNotIn(SECRET, desktop.dump())
        self.assertEqual(self.world.names(), [])
        desktop.click("Take in")
        desktop.has(" came in.")
        self.assertEqual(self.world.get("openai").out, SECRET.encode())
        desktop.click("Undo the import")
        desktop.has(" taken out again.")
        self.assertEqual(self.world.names(), [])

    def test_keys_that_lie_around_come_in_only_after_the_agreement(self):
        self.world.init("--keychain")
        self.world.environment["OPENAI_API_KEY"] = SECRET
        desktop = self.start()
        desktop.find("Not now", "push button", "button")
        self.assertEqual(self.world.names(), [])
        desktop.click("Take in")
        self.row_of(desktop, "OpenAI")
        desktop.close()
        log = (self.world.root / "state" / "keyherd" / "keyherd.log").read_text()
        self.assertIn("sync: openai: took the key in from environment", log)
        self.assertNotIn(SECRET, log)

    def test_a_key_that_asks_goes_to_a_program_only_once_it_is_allowed(self):
        self.world.init("--keychain")
        self.world.add(7)
        self.world.run("edit", "1", "--ask")
        desktop = self.start()
        self.row_of(desktop, "key 7")
        desktop.wait(lambda: json.loads(self.world.run("status", "--json").out)["agent"], "the agent")
        for button, code, secret in (("Refuse", FAILED, b""), ("Allow once", DONE, canary(7).encode())):
            asking = subprocess.Popen([KEYHERD, "get", "openai"], env=self.world.environment, stdout=subprocess.PIPE,
                                      stderr=subprocess.PIPE)
            desktop.has(os.path.realpath("/proc/self/exe"))
            desktop.click(button)
            out, err = asking.communicate(timeout=60)
            self.assertEqual((asking.returncode, out), (code, secret), err)

    def test_what_programs_did_stands_under_activity_and_usage(self):
        self.world.init("--keychain")
        self.world.add(7)
        self.world.get("openai")
        desktop = self.start()
        self.row_of(desktop, "key 7")
        desktop.select_row("Pages", ACTIVITY)
        desktop.has("The history is intact: 4 records.")
        newest = desktop.wait(lambda: desktop.cells("Activity"), "what happened")[0]
        self.assertEqual(newest[1:3], ["Key printed", "key 7"])
        desktop.select_row("Pages", USAGE)
        row = desktop.wait(lambda: desktop.cells("Usage"), "a key that was used")[0]
        self.assertEqual(row[:3], ["key 7", "OpenAI", "1"])
        plot = desktop.find("Uses over time")
        desktop.wait(lambda: plot.description.startswith("Uses in the last 30 days: 1;"), "the plot in words")
        desktop.select_row("Providers", 0)
        self.row_of(desktop, "key 7")

    def test_locked_nothing_of_the_vault_is_in_the_tree(self):
        self.world.init("--keychain", "--passphrase", "--passphrase-file", self.world.passphrase_file("a made-up passphrase"))
        self.assertEqual(self.world.add(7).code, DONE)
        desktop = self.start()
        self.row_of(desktop, "key 7")
        desktop.click("Lock")
        desktop.find("Passphrase", "password text", "text")
        self.assertNotIn("key 7", desktop.dump())
        desktop.type("Passphrase", "not the passphrase")
        desktop.click("Unlock")
        desktop.has("passphrase")
        desktop.type("Passphrase", "a made-up passphrase")
        desktop.click("Unlock")
        self.row_of(desktop, "key 7")


if __name__ == "__main__":
    main()
