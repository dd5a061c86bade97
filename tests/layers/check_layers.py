#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on an include that the layers forbid, on a window in the command line, and on a source file that grew too long.

Usage: check_layers.py SOURCE_ROOT KEYHERD | --self-test SOURCE_ROOT
"""
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)', re.M)
ROW = re.compile(r"keyherd_module\((\w+)(.*?)\)", re.S)
HIDDEN_FROM_UI = {"storage", "crypto", "connect", "keychain"}
LONGEST_FILE = 400
# The classes of QtGui and QtWidgets that somebody would be tempted to use under app/.
WINDOWS = re.compile(r"^(QtGui|QtWidgets)/|^Q(Widget|Application|GuiApplication|Icon|Pixmap|Image|Color|Font|Clipboard|Dialog|MessageBox|"
                     r"Action|Menu|Label|Window|Screen|Painter|Palette|KeySequence)$")


def rows(root):
    """Of each module: what its own sources may include."""
    needs, private = {}, {}
    for file in sorted(root.glob("app/*/CMakeLists.txt")):
        match = ROW.search(file.read_text(encoding="utf-8"))
        name, body = match.group(1), match.group(2).split()
        section, parts = None, {}
        for word in body:
            if word.isupper() and word.isalpha() or word in ("PRIVATE_NEEDS", "PRIVATE_LINKS"):
                section = word
            else:
                parts.setdefault(section, []).append(word)
        needs[name] = set(parts.get("NEEDS", []))
        private[name] = set(parts.get("PRIVATE_NEEDS", []))

    def reachable(names):
        found = set(names)
        for name in names:
            found |= reachable(needs[name])
        return found

    return {name: {name} | reachable(needs[name] | private[name]) for name in needs}


def includes(file):
    for quoted, angled in INCLUDE.findall(file.read_text(encoding="utf-8")):
        yield quoted or angled


def faults(root):
    allowed = rows(root)
    found = []
    sources = [file for folder in ("app", "ui", "tests") for pattern in ("*.cpp", "*.h") for file in (root / folder).rglob(pattern)]
    for file in sources:
        place = file.relative_to(root)
        if len(file.read_text(encoding="utf-8").splitlines()) > LONGEST_FILE:
            found.append(f"{place} is longer than {LONGEST_FILE} lines")
        area = place.parts[0]
        module = place.parts[1] if len(place.parts) > 2 else None
        for include in includes(file):
            target = include.split("/")[0]
            if area == "app" and WINDOWS.search(include):
                found.append(f"{place} includes {include}: nothing under app/ may know of windows")
            if area == "app" and module in allowed and target in allowed and target not in allowed[module]:
                found.append(f"{place} includes {include}: {module} may not see {target}")
            if area == "ui" and target in HIDDEN_FROM_UI:
                found.append(f"{place} includes {include}: the window may not see {target}")
    return found


def window_libraries(program):
    linked = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return [f"{program} links {name}" for name in ("libQt6Gui", "libQt6Widgets") if name in linked]


PLANTED = {
    "app/base/Planted.cpp": '#include "vault/KeyRing.h"\n',
    "app/vault/Planted.cpp": '#include "connect/TestQueue.h"\n',
    "app/cli/Planted.cpp": '#include "storage/Database.h"\n',
    "app/wording/Planted.cpp": "#include <QWidget>\n",
    "ui/keys/Planted.cpp": '#include "crypto/VaultCipher.h"\n',
    "ui/Planted.cpp": "\n" * (LONGEST_FILE + 1),
}


def self_test(root):
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for name in ("app", "ui", "tests"):
            shutil.copytree(root / name, copy / name)
        before = set(faults(copy))
        missed = []
        for name, text in PLANTED.items():
            (copy / name).write_text(text, encoding="utf-8")
            if not set(faults(copy)) - before:
                missed.append(f"not noticed: {name}")
            (copy / name).unlink()
        return missed


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        result = self_test(Path(sys.argv[2]))
    else:
        result = faults(Path(sys.argv[1])) + window_libraries(sys.argv[2])
    for fault in result:
        print(fault)
    sys.exit(1 if result else 0)
