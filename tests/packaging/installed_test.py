#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs what was built into a folder and looks at it as a desktop does. KEYHERD_BUILD names the build."""
import configparser
import os
import struct
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

BUILD = Path(os.environ["KEYHERD_BUILD"])
HERE = Path(__file__).parent
LANGUAGES = ("fr", "de", "vi")
PNG_HEAD = b"\x89PNG\r\n\x1a\n"
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def png_size(content):
    assert content.startswith(PNG_HEAD)
    return struct.unpack(">II", content[16:24])


def complaints(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout + done.stderr if done.returncode else ""


class InstalledTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.prefix = Path(cls.folder.name)
        cls.share = cls.prefix / "share"
        subprocess.run(["cmake", "--install", str(BUILD), "--prefix", str(cls.prefix)], check=True, capture_output=True)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_these_files_are_installed_and_no_others(self):
        installed = sorted(str(file.relative_to(self.prefix)) for file in self.prefix.rglob("*") if not file.is_dir())
        self.assertEqual(installed, (HERE / "installed.txt").read_text("utf-8").splitlines())

    def test_the_installed_command_finds_its_other_half(self):
        said = subprocess.run([self.prefix / "bin/keyherd", "--version"], capture_output=True, text=True, check=True).stdout
        self.assertRegex(said, r"^keyherd [0-9]+\.[0-9]+\.[0-9]+\n$")

    def test_the_menu_entry_is_valid_and_speaks_each_language(self):
        file = self.share / "applications/keyherd.desktop"
        self.assertEqual(complaints("desktop-file-validate", file), "")
        entry = configparser.ConfigParser(interpolation=None)
        entry.optionxform = str
        entry.read(file, "utf-8")
        for language in LANGUAGES:
            for name in ("Name", "GenericName", "Comment", "Keywords"):
                self.assertIn(f"{name}[{language}]", entry["Desktop Entry"])
            self.assertIn(f"Name[{language}]", entry["Desktop Action lock"])
        self.assertTrue((self.prefix / "bin" / entry["Desktop Entry"]["Exec"]).is_file())

    def test_the_description_for_software_centres_is_valid_and_speaks_each_language(self):
        file = next((self.share / "metainfo").iterdir())
        self.assertEqual(complaints("appstreamcli", "validate", "--no-net", "--no-color", file), "")
        texts = {}
        for element in ElementTree.parse(file).iter():
            if element.tag in ("summary", "p", "li"):
                language = element.get(XML_LANGUAGE, "en")
                texts[language] = texts.get(language, 0) + 1
        self.assertEqual(texts, {"en": 5, "fr": 5, "de": 5, "vi": 5})

    def test_each_icon_has_the_size_of_its_folder(self):
        icons = self.share / "icons/hicolor"
        for file in icons.glob("*/apps/keyherd.png"):
            size = int(file.parent.parent.name.split("x")[0])
            self.assertEqual(png_size(file.read_bytes()), (size, size))

    def test_the_icon_for_windows_lists_a_picture_of_each_size(self):
        content = (BUILD / "icons/keyherd.ico").read_bytes()
        zero, kind, count = struct.unpack_from("<HHH", content)
        self.assertEqual((zero, kind), (0, 1))
        sizes = []
        for number in range(count):
            width, height, _, _, _, bits, length, start = struct.unpack_from("<BBBBHHII", content, 6 + 16 * number)
            self.assertEqual(bits, 32)
            self.assertEqual(png_size(content[start:start + length]), (width or 256, height or 256))
            sizes.append(width or 256)
        self.assertEqual(sizes, [16, 20, 24, 32, 40, 48, 64, 256])

    def test_the_icon_for_macos_holds_a_picture_of_each_size(self):
        content = (BUILD / "icons/keyherd.icns").read_bytes()
        self.assertEqual(content[:8], b"icns" + struct.pack(">I", len(content)))
        sizes, at = {}, 8
        while at < len(content):
            name, length = content[at:at + 4].decode(), struct.unpack_from(">I", content, at + 4)[0]
            sizes[name] = png_size(content[at + 8:at + length])[0]
            at += length
        self.assertEqual(at, len(content))
        self.assertEqual(sizes, {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512,
                                 "ic11": 32, "ic12": 64, "ic13": 256, "ic14": 512})


if __name__ == "__main__":
    unittest.main(verbosity=2)
