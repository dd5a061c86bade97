#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks without room, folders without rights, files that are not what they seem, limits of the system (cases A6 to A17)."""
import os
import resource
import shutil
import stat
import subprocess
import unittest
from pathlib import Path

from world import DONE, FAILED, TortureTest, canary, main

IS_ROOT = os.geteuid() == 0


def mount(folder, options):
    folder.mkdir(parents=True, exist_ok=True)
    return subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True, check=False)


def unmount(folder):
    subprocess.run(["umount", "-l", str(folder)], capture_output=True, check=False)


class SmallDiskTest(TortureTest):
    init_options = ()

    def on_small_disk(self, options):
        folder = self.world.vault.parent
        mounted = mount(folder, options)
        if mounted.returncode != 0:
            self.skipTest("mounting a small file system needs root: " + mounted.stderr.decode().strip())
        self.addCleanup(unmount, folder)
        self.world.init("--keychain")
        self.assertEqual(self.world.add(1).code, DONE)
        return folder

    def test_a_full_disk_is_said_reading_goes_on_and_removing_helps(self):
        folder = self.on_small_disk("size=512k,mode=0700")
        filler = folder / "filler"
        # Unbuffered: nothing is left to be written when the disk is full.
        with filler.open("wb", buffering=0) as file:
            try:
                while file.write(bytes(1024)) == 1024:
                    pass
            except OSError:
                pass
        outcome = self.world.run("add", "openai", "--name", "too much", stdin=canary(2) + "x" * 8000)
        self.assert_fails(outcome, FAILED, "full")
        self.assertEqual(self.world.names(), ["key 1"])
        filler.unlink()
        self.world.assert_sound(self, [1])
        self.assertEqual(self.world.run("rm", "openai/key 1", "--yes").code, DONE)

    def test_no_inodes_left_is_an_error_and_harms_nothing(self):
        folder = self.on_small_disk("nr_inodes=10,mode=0700")
        made = []
        try:
            for number in range(20):
                made.append(folder / f"filler {number}")
                made[-1].touch()
        except OSError:
            made.pop()
        self.assertEqual(self.world.add(2).code, FAILED)
        for path in made:
            path.unlink()
        self.world.assert_sound(self, [1])


class FolderTest(TortureTest):
    init_options = ()

    def test_a_folder_that_is_a_file_is_refused(self):
        self.world.vault.parent.parent.mkdir()
        self.world.vault.parent.write_text("not a folder")
        self.assert_fails(self.world.run("init", "--keychain"), FAILED)
        self.assertEqual(self.world.vault.parent.read_text(), "not a folder")

    def test_a_dangling_link_in_place_of_the_vault_is_refused(self):
        self.world.vault.parent.mkdir(parents=True)
        self.world.vault.symlink_to(self.world.root / "nowhere")
        self.assertNotEqual(self.world.run("init", "--keychain").code, DONE)
        self.assertFalse((self.world.root / "nowhere").exists())

    def test_files_are_for_their_owner_alone_whatever_the_umask(self):
        self.world.run("init", "--keychain", preexec_fn=lambda: os.umask(0))
        self.world.add(1, preexec_fn=lambda: os.umask(0))
        self.world.get("openai", preexec_fn=lambda: os.umask(0))
        for path in self.world.root.rglob("*"):
            if "keyherd" in path.relative_to(self.world.root).parts:
                self.assertEqual(stat.S_IMODE(path.stat().st_mode) & 0o077, 0, path)

    @unittest.skipUnless(IS_ROOT, "giving a folder to another user needs root")
    def test_a_folder_of_another_user_is_not_written(self):
        folder = self.world.vault.parent
        folder.mkdir(parents=True)
        os.chmod(folder, 0o555)
        self.world.root.chmod(0o755)
        outcome = self.world.run("init", "--keychain", prefix=["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"])
        self.assertNotEqual(outcome.code, DONE, outcome)
        self.assertEqual(list(folder.iterdir()), [])


class FileTest(TortureTest):
    def test_a_link_to_a_vault_is_refused(self):
        real = self.world.root / "real.db"
        for link in (os.symlink, os.link):
            with self.subTest(kind=link.__name__):
                shutil.copy2(self.world.vault, real)
                self.world.vault.unlink()
                link(real, self.world.vault)
                self.assert_fails(self.world.add(1), FAILED)
                self.world.vault.unlink()
                shutil.move(real, self.world.vault)

    def test_a_vault_that_others_can_read_is_closed_to_them(self):
        self.world.vault.chmod(0o644)
        self.assertEqual(self.world.add(1).code, DONE)
        self.assertEqual(stat.S_IMODE(self.world.vault.stat().st_mode), 0o600)

    @unittest.skipUnless(IS_ROOT, "mounting read-only needs root")
    def test_a_read_only_disk_is_said_and_nothing_is_written_elsewhere(self):
        self.assertEqual(self.world.add(1).code, DONE)
        folder = self.world.vault.parent
        subprocess.run(["mount", "--bind", str(folder), str(folder)], check=True)
        self.addCleanup(unmount, folder)
        subprocess.run(["mount", "-o", "remount,bind,ro", str(folder)], check=True)
        self.assertEqual(self.world.names(), ["key 1"])
        self.assert_fails(self.world.add(2), FAILED)
        temporary = {path for path in Path("/tmp").glob("*eyherd*")} - {self.world.root}
        self.assertFalse([path for path in temporary if path.is_file()])


class LimitTest(TortureTest):
    def setUp(self):
        super().setUp()
        self.assertEqual(self.world.add(1).code, DONE)

    def limited(self, limit, values):
        for value in values:
            with self.subTest(limit=limit, value=value):
                # Where no thread for D-Bus can start, each call to the keychain waits for its deadline.
                outcome = self.world.add(2, timeout=300, preexec_fn=lambda: resource.setrlimit(limit, (value, value)))
                self.assertNotIn(canary(2), outcome.err)
                self.world.assert_sound(self, [1, 2] if outcome.code == DONE else [1])
                self.world.run("rm", "openai/key 2", "--yes")

    def test_few_file_descriptors_harm_nothing(self):
        self.limited(resource.RLIMIT_NOFILE, (8, 12, 16, 20, 24, 32))

    def test_a_limit_on_the_size_of_files_harms_nothing(self):
        size = self.world.vault.stat().st_size
        self.limited(resource.RLIMIT_FSIZE, (0, 512, 4096, size - 4096, size))

    def test_little_address_space_harms_nothing(self):
        # In between, the keyring's library may lose an answer where it gets no thread, and the keychain's own time-out passes.
        self.limited(resource.RLIMIT_AS, (40 << 20, 80 << 20, 800 << 20))

    def test_no_lockable_memory_still_works(self):
        outcome = self.world.get("openai/key 1", preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_MEMLOCK, (0, 0)))
        self.assertEqual((outcome.code, outcome.out), (DONE, canary(1).encode()), outcome)


if __name__ == "__main__":
    main()
