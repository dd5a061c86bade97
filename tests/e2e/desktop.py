# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real keyherd-desktop through the accessibility tree, as a screen reader would."""
import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402
from gi.repository import GLib  # noqa: E402

PROGRAM = os.environ.get("KEYHERD_DESKTOP", "keyherd-desktop")
PATIENCE = 30  # seconds; how long a slow machine may take for one step
EVENTS = ("object:children-changed", "object:state-changed", "object:property-change", "object:text-changed",
          "object:visible-data-changed", "object:model-changed", "window")


class NotFound(Exception):
    pass


class Desktop:
    """One run of the program. Looks again whenever the accessibility bus says that something changed."""

    def __init__(self, environment, *arguments):
        environment = dict(environment, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        self.environment = environment
        self.process = subprocess.Popen([PROGRAM, *arguments], env=environment)
        self.context = GLib.MainContext.default()
        pyatspi.Registry.registerEventListener(lambda _: None, *EVENTS)
        self.application = self.wait(self._application, "the application")

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=PATIENCE)

    def _application(self):
        for candidate in pyatspi.Registry.getDesktop(0):
            if candidate is not None and candidate.get_process_id() == self.process.pid and candidate.childCount:
                return candidate
        return None

    def wait(self, condition, what):
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                result = condition()
            except (GLib.Error, LookupError, RuntimeError, AttributeError, NotImplementedError):
                result = None  # the tree changed while it was read
            if result:
                return result
            if self.process.poll() is not None:
                raise NotFound(f"{what}: the program ended with {self.process.returncode}")
            if time.monotonic() > deadline:
                raise NotFound(f"{what} did not appear\n{self.dump()}")
            # Not every change of Qt is told on the bus, so look again from time to time.
            tick = GLib.timeout_add(200, lambda: False)
            self.context.iteration(True)
            if self.context.find_source_by_id(tick):
                GLib.source_remove(tick)

    def settle(self):
        """Until the bus says something, or for a moment."""
        tick = GLib.timeout_add(100, lambda: False)
        self.context.iteration(True)
        if self.context.find_source_by_id(tick):
            GLib.source_remove(tick)

    def walk(self, node=None, depth=0):
        node = node or self.application
        yield node, depth
        for index in range(min(node.childCount, 400)):
            child = node.getChildAtIndex(index)
            if child is not None:
                yield from self.walk(child, depth + 1)

    def dump(self):
        lines = []
        try:
            for node, depth in self.walk():
                lines.append(f"{'  ' * depth}{node.getRoleName()}: {node.name}")
        except GLib.Error as error:
            lines.append(str(error))
        return "\n".join(lines)

    @staticmethod
    def is_showing(node):
        return node.getState().contains(pyatspi.STATE_SHOWING)

    def windows(self, *roles):
        children = [self.application.getChildAtIndex(index) for index in range(self.application.childCount)]
        return [window for window in children if window is not None and self.is_showing(window) and (not roles or window.getRoleName() in roles)]

    def front(self):
        """The window that keystrokes are meant for: the dialog that was opened last, or else the only window."""
        return (self.windows("dialog", "alert") or self.windows())[-1]

    def await_focus(self):
        """What is in the tree need not be on the screen yet, and the display sends its keystrokes to what is."""
        self.wait(lambda: self.front().getState().contains(pyatspi.STATE_ACTIVE), "an active window")

    def find(self, name, *roles, enabled=True, within=None):
        def look():
            for node, _ in self.walk(within):
                if node.name == name and (not roles or node.getRoleName() in roles) and self.is_showing(node):
                    if not enabled or node.getState().contains(pyatspi.STATE_SENSITIVE):
                        return node
            return None

        return self.wait(look, f"{name} ({', '.join(roles) or 'anything'})")

    def has(self, text):
        """Waits until some visible element has this name or text."""
        def look():
            return any(self.is_showing(node) and (text in (node.name or "") or text in self.text_of(node)) for node, _ in self.walk())

        self.wait(look, repr(text))

    @staticmethod
    def text_of(node):
        try:
            return node.queryText().getText(0, -1)
        except NotImplementedError:
            return ""

    def click(self, name, within=None):
        self.find(name, "push button", "button", "check box", "radio button", "toggle button", "menu item", within=within).queryAction().doAction(0)

    def type(self, name, text):
        node = self.find(name, "text", "password text", "entry", "spin button")
        self.wait(lambda: node.queryEditableText().setTextContents(text) is not False, f"typing into {name}")

    def cells(self, name):
        """The texts of a table, row by row."""
        table = self.find(name, "table", "tree table").queryTable()
        return [[table.getAccessibleAt(row, column).name for column in range(table.nColumns)] for row in range(table.nRows)]

    def select_row(self, name, row):
        table = self.find(name, "table", "tree table", "list")
        self.wait(lambda: table.queryTable().addRowSelection(row) or table.queryTable().isRowSelected(row), f"row {row} of {name}")
