#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first run, and what is done every day: edit, delete and undo, drop a file, test all and cancel, another language, a program with a token."""
import itertools
import json
import os
import select
import subprocess
import threading

from desktop_case import PROGRAMS, SECRET, DesktopCase, main
from local_api import ServedApi

import pyatspi

PASSPHRASE = "gravel otter lantern seventeen"


class FirstRunTest(DesktopCase):
    def start_first(self):
        self.world.environment["OPENAI_API_KEY"] = SECRET
        # What is tested at the end of the first run is asked of nobody.
        self.world.environment["https_proxy"] = "http://127.0.0.1:9"
        return self.start()

    def assert_all_came_in(self):
        self.assertEqual(self.world.get("openai").out, SECRET.encode())
        kinds = [slot["kind"] for slot in json.loads(self.world.run("status", "--json").out)["slots"]]
        self.assertEqual(kinds, ["keychain", "passphrase"])

    def test_keys_are_found_the_vault_is_made_and_they_come_in(self):
        desktop = self.start_first()
        rows = desktop.wait(lambda: desktop.cells("Found keys"), "the key in the environment")
        self.assertEqual(rows[0][0], "OpenAI")
        self.assertNotIn(SECRET, desktop.dump())
        desktop.click("Next")
        desktop.wait(lambda: desktop.find("GNOME Keyring", "check box").getState().contains(pyatspi.STATE_CHECKED), "the keychain's answer")
        box = desktop.find("Passphrase", "check box")
        if not box.getState().contains(pyatspi.STATE_CHECKED):
            desktop.click("Passphrase")
        desktop.click("Next")
        desktop.type("Passphrase", PASSPHRASE)
        desktop.type("Passphrase again", PASSPHRASE)
        desktop.click("Next")
        self.assertFalse((self.world.root / "data" / "keyherd" / "vault.db").exists())
        desktop.click("Finish")
        desktop.has("1 key came in.")
        desktop.click("Finish")
        self.row_of(desktop, "OpenAI")
        self.assert_all_came_in()

    def test_it_all_goes_by_keyboard_alone(self):
        desktop = self.start_first()
        desktop.wait(lambda: desktop.cells("Found keys"), "the key in the environment")
        self.press("Return")
        desktop.wait(lambda: desktop.find("GNOME Keyring", "check box").getState().contains(pyatspi.STATE_CHECKED), "the keychain's answer")
        if not desktop.find("Passphrase", "check box").getState().contains(pyatspi.STATE_CHECKED):
            self.go_to(desktop, "Passphrase")
            self.press("space")
        self.press("Return")
        self.go_to(desktop, "Passphrase")
        self.write(PASSPHRASE)
        self.go_to(desktop, "Passphrase again")
        self.write(PASSPHRASE)
        self.press("Return")
        desktop.find("Finish")
        self.press("Return")
        desktop.has("1 key came in.")
        desktop.find("Finish")
        self.go_to(desktop, "Finish")
        self.press("Return")
        self.row_of(desktop, "OpenAI")
        self.assert_all_came_in()


class DailyTest(ServedApi, DesktopCase):
    def setUp(self):
        super().setUp()
        self.world.init("--keychain", "--passphrase", "--passphrase-file", self.world.passphrase_file(PASSPHRASE))

    def start_with(self, *names):
        for name in names:
            self.add(name, SECRET if name == names[-1] else f"sk-proj-{name.replace(' ', '-')}-" + "made-up-" * 10)
        desktop = self.start()
        for name in names:
            self.row_of(desktop, name)
        return desktop

    def gone(self, desktop, name):
        desktop.wait(lambda: all(name not in row for row in desktop.cells("Keys")), f"the end of {name}")

    def test_a_key_is_edited_deleted_and_brought_back(self):
        desktop = self.start_with("work", "home")
        desktop.select_row("Keys", [name in row for row in desktop.cells("Keys") for name in ("home",)].index(True))
        desktop.click("Edit")
        desktop.type("Name", "at home")
        desktop.click("Save")
        self.row_of(desktop, "at home")
        desktop.click("Delete")
        self.gone(desktop, "at home")
        self.assertEqual(self.world.names(), ["work"])
        desktop.click("Undo")
        self.row_of(desktop, "at home")
        self.assertEqual(sorted(self.world.names()), ["at home", "work"])

    def test_a_file_that_is_dropped_comes_in_after_a_look(self):
        desktop = self.start_with("work")
        file = self.world.root / "dropped.env"
        file.write_text("GROQ_API_KEY=gsk_" + "madeup" * 8 + "abcd\n")
        self.drop(desktop, file)
        rows = desktop.wait(lambda: desktop.cells("Found keys"), "a preview")
        self.assertEqual(rows[0][0], "Groq")
        desktop.click("Take in")
        desktop.has(" came in.")
        self.assertEqual(len(self.world.names()), 2)

    def drop(self, desktop, file):
        """From another program, as a file manager would (XDND)."""
        source = subprocess.Popen([os.environ["DRAG_SOURCE"], str(file)], env=dict(os.environ, QT_QPA_PLATFORM="xcb"), stdout=subprocess.PIPE)
        self.addCleanup(source.kill)
        self.assertEqual(source.stdout.readline(), b"ready\n")
        x, y, width, height = desktop.find("Keyherd", "frame", "window", "filler").queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        subprocess.run(["xdotool", "mousemove", "20", "20", "mousedown", "1", "mousemove", "40", "40"], check=True)
        places = itertools.cycle([(x + width // 2, y + height // 2), (x + width // 2 + 5, y + height // 2 + 5)])

        def is_accepted():
            subprocess.run(["xdotool", "mousemove", *map(str, next(places))], check=True)
            return select.select([source.stdout], [], [], 0)[0]

        desktop.wait(is_accepted, "a window that takes the file")
        self.assertEqual(source.stdout.readline(), b"accepted\n")
        subprocess.run(["xdotool", "mouseup", "1"], check=True)

    def test_testing_all_keys_can_be_cancelled(self):
        asked, go_on = threading.Event(), threading.Event()
        self.addCleanup(go_on.set)
        answer = self.provider.RequestHandlerClass.do_GET

        class Slow(self.provider.RequestHandlerClass):
            def do_GET(self):
                asked.set()
                go_on.wait(60)
                try:
                    answer(self)
                except BrokenPipeError:
                    pass  # it was cancelled, as it should be

        self.provider.RequestHandlerClass = Slow
        desktop = self.start_with("work", "home", "other")
        desktop.click("Test all")
        desktop.wait(asked.is_set, "a request")
        desktop.click("Cancel")
        desktop.has("The test was cancelled after 0 keys.")
        go_on.set()
        self.provider.RequestHandlerClass = Slow.__bases__[0]
        desktop.click("Test all")
        self.row_of(desktop, "Valid")
        desktop.has("3 keys tested, 1 valid.")
        # Only the active key is sent. What came of its first test, had it been taken, would have been written down before this one.
        tested = [event for event in json.loads(self.world.run("audit", "--json").out) if event["action"] == "key.tested"]
        self.assertEqual([(event["name"], event["times"]) for event in tested], [("other", 1)])

    def test_another_language_is_effective_at_once(self):
        desktop = self.start_with("work")
        self.press("ctrl+comma")
        # Qt 6.4 calls it by what is chosen, whatever its name.
        desktop.find("As the system", "combo box")
        self.go_to(desktop, "As the system")
        self.press("d")
        desktop.find("Schlüssel hinzufügen", "push button", "button")
        desktop.wait(lambda: any("work" in row for row in desktop.cells("Schlüssel")), "the keys, in German")

    def test_a_program_gets_a_token_and_loses_it(self):
        desktop = self.start_with("work")
        desktop.select_row("Pages", PROGRAMS)
        desktop.click("Add")
        desktop.type("Name of the program", "editor")
        desktop.click("Make a token")
        token = desktop.wait(lambda: desktop.text_of(desktop.find("Token", "text")), "a token")
        self.assertRegex(token, r"\Akhd_[A-Za-z0-9_-]{43}\Z")
        desktop.click("Close")
        desktop.wait(lambda: any("editor" in row for row in desktop.cells("Programs with a token")), "the program")
        self.serve()
        answer = self.ask("GET", "/api/internal/api-keys?provider=openai", token)
        self.assertEqual([key["key"] for key in answer.json], [SECRET])
        desktop.select_row("Programs with a token", 0)
        desktop.click("Revoke")
        desktop.click("Revoke", within=desktop.wait(lambda: desktop.windows("dialog", "alert"), "a question")[0])
        desktop.has("No program has a token yet.")
        self.eventually(lambda: self.ask("GET", "/api/internal/api-keys?provider=openai", token).status, lambda status: status == 401)
        self.assertEqual(json.loads(self.world.run("client", "list", "--json").out), [])

    def test_a_day_by_keyboard_alone(self):
        desktop = self.start_with("work")
        self.press("ctrl+n")
        desktop.find("API key", "password text", "text")
        self.go_to(desktop, "API key")
        self.write("sk-ant-api03-" + "made-up-" * 12)
        self.go_to(desktop, "Name")
        self.press("ctrl+a")
        self.write("typed")
        self.press("Return")
        self.row_of(desktop, "typed")
        desktop.wait(lambda: not self.has_dialog(desktop), "the dialog's end")
        self.go_to(desktop, "Keys")
        self.press("Home")
        before = len(self.world.names())
        self.press("Delete")
        desktop.wait(lambda: len(self.world.names()) == before - 1, "a deletion")
        self.press("ctrl+z")
        desktop.wait(lambda: len(self.world.names()) == before, "its undoing")
        self.press("ctrl+f")
        self.write("typed")
        self.gone(desktop, "work")
        self.press("ctrl+a", "BackSpace")
        self.row_of(desktop, "work")
        self.go_to(desktop, "Pages")
        self.press("End")
        desktop.find("Uses over time")
        self.press("Escape")
        self.row_of(desktop, "work")
        self.press("ctrl+comma")
        desktop.find("As the system", "combo box")
        self.press("Escape")
        desktop.wait(lambda: not self.has_dialog(desktop), "the settings' end")
        self.press("ctrl+l")
        desktop.find("Passphrase", "password text", "text")
        self.assertNotIn("typed", desktop.dump())
        self.go_to(desktop, "Passphrase")
        self.write(PASSPHRASE)
        self.press("Return")
        self.row_of(desktop, "typed")

    @staticmethod
    def has_dialog(desktop):
        return any(node.getRoleName() == "dialog" and desktop.is_showing(node) for node, _ in desktop.walk())


if __name__ == "__main__":
    main()
