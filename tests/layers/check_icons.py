#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a symbol that is drawn in another style than the rest: all are lines of one width on one grid, in the colour of the text
beside them.

Usage: check_icons.py FOLDER
       check_icons.py --self-test FOLDER    shows that faults are noticed
"""
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

SVG = "{http://www.w3.org/2000/svg}"
STYLE = {"viewBox": "0 0 24 24", "fill": "none", "stroke": "currentColor", "stroke-width": "2", "stroke-linecap": "round",
         "stroke-linejoin": "round"}
GEOMETRY = {SVG + "path": {"d"}, SVG + "circle": {"cx", "cy", "r"}, SVG + "rect": {"x", "y", "width", "height", "rx"}}
# A dashed line is still a line of that style.
ALLOWED = {"stroke-dasharray"}
LARGEST = 1000
GRID = 24


def faults(folder):
    found = []
    for file in sorted(Path(folder).iterdir()):
        def fault(what, name=file.name):
            found.append(f"{name} {what}")
        if file.suffix != ".svg" or not re.fullmatch(r"[a-z]+(-[a-z]+)*", file.stem):
            fault("is not named like the others: small letters and hyphens, .svg")
            continue
        if file.stat().st_size > LARGEST:
            fault(f"is larger than {LARGEST} bytes")
        drawing = ElementTree.parse(file).getroot()
        if drawing.tag != SVG + "svg" or dict(drawing.attrib) != STYLE:
            fault(f"has another head than {STYLE}")
        for part in drawing.iter():
            if part is drawing:
                continue
            if part.tag not in GEOMETRY:
                fault(f"holds {part.tag}; only paths, circles and rectangles are drawn")
                continue
            for name in set(part.attrib) - GEOMETRY[part.tag] - ALLOWED:
                fault(f"gives {name} to a part; the head says it for all")
            for name in ("cx", "cy", "x", "y"):
                if not 0 <= float(part.get(name, 0)) <= GRID:
                    fault(f"reaches beyond the grid with {name}")
    return found


PLANTED = {
    "raster.svg": '<image href="data:image/png;base64,AAAA" width="24" height="24"/>',
    "coloured.svg": '<path d="M5 12h14" stroke="#ff0000"/>',
    "outside.svg": '<circle cx="40" cy="12" r="3"/>',
    "Shouting.svg": '<path d="M5 12h14"/>',
}


def self_test(folder):
    head = " ".join(f'{name}="{value}"' for name, value in STYLE.items())
    with tempfile.TemporaryDirectory() as copy:
        shutil.copytree(folder, copy, dirs_exist_ok=True)
        for name, content in PLANTED.items():
            (Path(copy) / name).write_text(f'<svg xmlns="http://www.w3.org/2000/svg" {head}>{content}</svg>', "utf-8")
        thin = head.replace('stroke-width="2"', 'stroke-width="1"')
        (Path(copy) / "thin.svg").write_text(f'<svg xmlns="http://www.w3.org/2000/svg" {thin}><path d="M5 12h14"/></svg>', "utf-8")
        found = faults(copy)
    return [f"{name} was not noticed" for name in (*PLANTED, "thin.svg") if not any(line.startswith(name + " ") for line in found)]


if __name__ == "__main__":
    problems = self_test(sys.argv[2]) if sys.argv[1] == "--self-test" else faults(sys.argv[1])
    print("\n".join(problems))
    sys.exit(bool(problems))
