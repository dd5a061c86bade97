#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What cannot be run here can still be read: the workflows, and what they and other systems' packages are made from."""
import json
import plistlib
import re
import sys
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

try:
    import yaml
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
PINNED = re.compile(r"[a-z-]+/[a-z-]+@[0-9a-f]{40}")


def jobs():
    for file in WORKFLOWS:
        for name, job in yaml.safe_load(file.read_text("utf-8"))["jobs"].items():
            yield f"{file.name}: {name}", job


def steps():
    for where, job in jobs():
        for step in job["steps"]:
            yield where, step


class WorkflowsTest(unittest.TestCase):
    def test_actions_of_others_are_named_by_their_commit(self):
        used = [(where, step["uses"]) for where, step in steps() if "uses" in step]
        self.assertGreater(len(used), 0)
        for where, action in used:
            self.assertRegex(action, PINNED, where)

    def test_scripts_that_a_step_calls_are_there(self):
        called = [(where, script) for where, step in steps() for script in re.findall(r"(?:packaging|\.ci)/[\w./-]+", step.get("run", ""))]
        self.assertGreater(len(called), 3)
        for where, script in called:
            self.assertTrue((ROOT / script).exists(), f"{where} calls {script}")

    def test_workflows_may_read_only_unless_a_job_needs_more(self):
        for file in WORKFLOWS:
            self.assertEqual(yaml.safe_load(file.read_text("utf-8"))["permissions"], {"contents": "read"}, file.name)


    def test_secrets_are_given_to_single_steps_and_none_of_others(self):
        for where, job in jobs():
            for value in map(str, job.get("env", {}).values()):
                self.assertEqual(re.sub(r"secrets\.\w+ != ''", "", value).count("secrets."), 0, where)
        given = [step for _, step in steps() if "secrets." in str(step)]
        self.assertGreater(len(given), 0)
        for step in given:
            self.assertNotIn("uses", step)
            self.assertNotRegex(step["run"], "brew|clone|packaging/")

    def test_sources_that_are_brought_in_are_known(self):
        for where, step in steps():
            self.assertNotRegex(step.get("run", ""), r"git clone|curl|wget", where)

    def test_packages_are_made_of_what_was_tested(self):
        release = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text("utf-8"))["jobs"]
        self.assertIn(".ci/run", [step.get("run") for step in release["check"]["steps"]])
        for name in release.keys() - {"check", "publish"}:
            self.assertEqual(release[name]["needs"], "check", name)


class OtherSystemsTest(unittest.TestCase):
    def test_vcpkg_knows_the_version_of_the_project(self):
        version = re.search(r"project\(Keyherd VERSION ([0-9.]+)", (ROOT / "CMakeLists.txt").read_text("utf-8"))[1]
        self.assertEqual(json.loads((ROOT / "vcpkg.json").read_text("utf-8"))["version-semver"], version)

    def test_the_manifest_for_windows_asks_for_long_paths(self):
        manifest = ElementTree.parse(ROOT / "packaging/windows/keyherd.manifest")
        self.assertEqual(manifest.find(".//{*}longPathAware").text, "true")

    def test_the_lists_for_macos_can_be_read(self):
        information = plistlib.loads((ROOT / "packaging/macos/Info.plist.in").read_bytes())
        self.assertEqual(information["CFBundleLocalizations"], ["en", "fr", "de", "vi"])
        self.assertEqual(information["CFBundleIconFile"], "keyherd.icns")
        self.assertEqual(plistlib.loads((ROOT / "packaging/macos/entitlements.plist").read_bytes()), {})


if __name__ == "__main__":
    unittest.main(verbosity=2)
