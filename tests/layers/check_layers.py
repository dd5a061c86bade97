#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on an include that the layers forbid, on a window in the command line, and on a source file that grew too long.

Usage: check_layers.py SOURCE_ROOT QT_HEADERS KEYHERD
       check_layers.py --self-test SOURCE_ROOT QT_HEADERS KEYHERD_DESKTOP    shows that faults are noticed
"""
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)', re.M)
ROW = re.compile(r"keyherd_module\((\w+)(.*?)\)", re.S)
LINKED = re.compile(r"\bkeyherd_(\w+)")
SECTIONS = {"SOURCES", "NEEDS", "PRIVATE_NEEDS", "LINKS", "PRIVATE_LINKS"}
HIDDEN_FROM_UI = {"storage", "crypto", "connect", "keychain", "cli"}
LONGEST_FILE = 400
WINDOW_MODULES = ("QtGui", "QtWidgets")


def rows(root):
    """Of each module: what its own sources may include. Stricter than the build, which also lets through what a needed
    module needs."""
    allowed = {}
    for file in sorted(root.glob("app/*/CMakeLists.txt")):
        text = file.read_text(encoding="utf-8")
        row = ROW.search(text)
        if row is None:
            allowed[file.parent.name] = set(LINKED.findall(text))
            continue
        name, body = row.groups()
        section, parts = None, {}
        for word in body.split():
            if word in SECTIONS:
                section = word
            else:
                parts.setdefault(section, []).append(word)
        allowed[name] = {name, *parts.get("NEEDS", []), *parts.get("PRIVATE_NEEDS", [])}
    return allowed


def window_headers(qt_headers):
    """What an include of QtGui or QtWidgets may say, with and without the module's name."""
    names = {file.name for module in WINDOW_MODULES for file in (qt_headers / module).iterdir()}
    if "QWidget" not in names:
        sys.exit(f"{qt_headers} does not hold the headers of Qt")
    return names


def includes(file):
    for quoted, angled in INCLUDE.findall(file.read_text(encoding="utf-8")):
        yield quoted or angled


def faults(root, windows):
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
            if area == "app" and (target in WINDOW_MODULES or include in windows):
                found.append(f"{place} includes {include}: nothing under app/ may know of windows")
            if area == "app" and module in allowed and target in allowed and target not in allowed[module]:
                found.append(f"{place} includes {include}: {module} may not see {target}")
            if area == "ui" and target in HIDDEN_FROM_UI:
                found.append(f"{place} includes {include}: the window may not see {target}")
    return found


def window_libraries(program):
    linked = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return [f"{program} links {name}" for name in ("Qt6Gui", "Qt6Widgets") if name in linked]


PLANTED = {
    "app/base/Planted.cpp": '#include "vault/KeyRing.h"\n',
    "app/vault/Planted.cpp": '#include "connect/TestQueue.h"\n',
    "app/connect/Planted.cpp": '#include "crypto/VaultCipher.h"\n',
    "app/cli/Planted.cpp": '#include "storage/Database.h"\n',
    "app/wording/Planted.cpp": "#include <QWidget>\n",
    "app/settings/Planted.h": "#include <QtGui/QColor>\n",
    "ui/keys/Planted.cpp": '#include "crypto/VaultCipher.h"\n',
    "ui/Planted.cpp": "\n" * (LONGEST_FILE + 1),
}


def self_test(root, windows, desktop):
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for name in ("app", "ui", "tests"):
            shutil.copytree(root / name, copy / name)
        before = set(faults(copy, windows))
        missed = []
        for name, text in PLANTED.items():
            (copy / name).write_text(text, encoding="utf-8")
            if not set(faults(copy, windows)) - before:
                missed.append(f"not noticed: {name}")
            (copy / name).unlink()
        if len(window_libraries(desktop)) != 2:
            missed.append(f"not noticed: {desktop} links windows")
        return missed


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--self-test"]
    source_root, program = Path(arguments[0]), arguments[2]
    window_names = window_headers(Path(arguments[1]))
    if "--self-test" in sys.argv:
        result = self_test(source_root, window_names, program)
    else:
        result = faults(source_root, window_names) + window_libraries(program)
    for fault in result:
        print(fault)
    sys.exit(1 if result else 0)
