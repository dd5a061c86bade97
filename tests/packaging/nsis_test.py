#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has CPack write the script of the Windows installer and makensis build it, around empty programs. KEYHERD_BUILD names the build,
KEYHERD_VERSION, KEYHERD_CONTACT and KEYHERD_PROGRAMS are as there."""
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).parent
ICONS = Path(os.environ["KEYHERD_BUILD"]) / "icons"
VERSION = os.environ["KEYHERD_VERSION"]
# What the real project says of itself.
FACTS = [f"-DKEYHERD_ICONS={ICONS}", f"-DKEYHERD_VERSION={VERSION}", f"-DKEYHERD_CONTACT={os.environ['KEYHERD_CONTACT']}",
         f"-DKEYHERD_PROGRAMS={os.environ['KEYHERD_PROGRAMS']}"]


class NsisTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        build = Path(cls.folder.name)
        for command in (["cmake", "-S", HERE / "nsis", "-B", build, *FACTS], ["cpack", "-V", "-G", "NSIS"]):
            done = subprocess.run(command, cwd=build, capture_output=True, text=True)
            if done.returncode:
                sys.exit(done.stdout[-3000:] + done.stderr[-3000:])
        cls.installer = build / "installer.exe"
        cls.script = " ".join(next(build.rglob("project.nsi")).read_text("utf-8", errors="replace").split())

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_the_installer_is_built(self):
        self.assertEqual(self.installer.read_bytes()[:2], b"MZ")

    def holds(self, text):
        self.assertTrue(text in self.script, text)

    def test_the_start_menu_has_an_entry(self):
        self.holds(r'CreateShortCut "$SMPROGRAMS\$STARTMENU_FOLDER\Keyherd.lnk" "$INSTDIR\bin\keyherd-desktop.exe"')

    def test_the_list_of_installed_programs_shows_name_and_icon(self):
        self.holds(f'Push "DisplayName" Push "Keyherd {VERSION}"')
        self.holds(r'Push "DisplayIcon" Push "$INSTDIR\bin\keyherd-desktop.exe"')

    def test_nothing_is_started_with_the_rights_of_the_installer(self):
        self.assertNotIn("MUI_FINISHPAGE_RUN", self.script)

    def test_the_path_is_offered(self):
        self.holds("Page custom InstallOptionsPage")
        self.holds(r'Section "-Add to path" Push $INSTDIR\bin')

    def test_it_goes_among_programs_of_64_bits(self):
        self.holds(r'InstallDir "$PROGRAMFILES64\Keyherd"')


if __name__ == "__main__":
    unittest.main(verbosity=2)
