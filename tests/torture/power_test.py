#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A power cut while a key is stored (case A9).

The writes of one `add` are recorded and replayed onto a copy of the folder, up to any moment and without any part of what had not been
synced by then: a disk may keep unsynced writes, names and lengths in any order, and half of a write. Every such folder opens with
the key as a whole or without it; with it, once the command had returned.
"""
import os
import random
import re
import shutil
import time
from pathlib import Path

from world import DONE, TortureTest, canary, main

SECTOR = 512
TRACED = "openat,pwrite64,ftruncate,fsync,fdatasync,unlink,rename"
LINE = re.compile(r"^(?P<time>[\d.]+) (?P<call>\w+)\((?P<arguments>.*)\)\s+= (?P<value>-?\d+)")
BYTES = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
DESCRIPTOR = re.compile(r"^\d+<((?:\\x[0-9a-f]{2}|[^>\\])*)>")


def plain(text):
    return re.sub(r"\\x([0-9a-f]{2})", lambda found: chr(int(found[1], 16)), text)


def strings(arguments):
    return [bytes.fromhex(found.replace("\\x", "")) for found in BYTES.findall(arguments)]


class Step:
    """One change of a file or of the folder's list of names, or a sync that makes earlier ones of its target last."""

    def __init__(self, kind, target, **values):
        self.kind, self.target, self.values = kind, target, values

    def is_sync(self):
        return self.kind == "sync"


class Recording:
    """What a command did to the files of one folder, in order of time."""

    def __init__(self, folder, traces):
        self.folder = folder
        lines = [line for trace in traces for line in trace.read_text().splitlines()]
        found = [match for match in map(LINE.match, lines) if match and not match["value"].startswith("-")]
        self.known = {path.name for path in folder.iterdir()}
        self.steps = []
        for match in sorted(found, key=lambda each: float(each["time"])):
            self.record(match["call"], match["arguments"])

    def name_of(self, path):
        path = Path(path.removesuffix(" (deleted)"))
        return path.name if path.parent == self.folder else None

    def record(self, call, arguments):
        if call == "openat":
            name = self.name_of(strings(arguments)[0].decode())
            if name and "O_CREAT" in arguments and name not in self.known:
                self.known.add(name)
                self.steps.append(Step("create", self.folder.name, name=name))
        elif call == "unlink":
            name = self.name_of(strings(arguments)[0].decode())
            if name:
                self.known.discard(name)
                self.steps.append(Step("remove", self.folder.name, name=name))
        elif call == "rename":
            if any(self.name_of(path.decode()) for path in strings(arguments)):
                raise AssertionError("the replay knows no renames: " + arguments)
        else:
            self.record_file(call, arguments)

    def record_file(self, call, arguments):
        path = plain(DESCRIPTOR.match(arguments)[1])
        is_folder = path == str(self.folder)
        name = self.folder.name if is_folder else self.name_of(path)
        if not name:
            return
        if call == "pwrite64":
            offset = int(arguments.rsplit(", ", 1)[1])
            self.steps.append(Step("write", name, offset=offset, data=strings(arguments)[0]))
        elif call == "ftruncate":
            self.steps.append(Step("truncate", name, length=int(arguments.rsplit(", ", 1)[1])))
        else:
            self.steps.append(Step("sync", name))

    def lasting_and_open(self, moment):
        """The steps up to a moment that a sync made last, and those that a power cut may drop."""
        open_steps, lasting = [], []
        for number, step in enumerate(self.steps[:moment]):
            if step.is_sync():
                lasting += [each for each in open_steps if each[1].target == step.target]
                open_steps = [each for each in open_steps if each[1].target != step.target]
            else:
                open_steps.append((number, step))
        return lasting, open_steps


def torn(step, chance):
    """Some of a write's sectors."""
    data, offset = step.values["data"], step.values["offset"]
    cuts = [0, *range(SECTOR - offset % SECTOR, len(data), SECTOR), len(data)]
    return [Step("write", step.target, offset=offset + start, data=data[start:end])
            for start, end in zip(cuts, cuts[1:]) if chance.random() < 0.5]


class Disk:
    """The folder's files as bytes, and which of them have a name."""

    def __init__(self, folder):
        self.files = {path.name: bytearray(path.read_bytes()) for path in folder.iterdir() if path.is_file()}
        self.named = set(self.files)

    def apply(self, step):
        if step.kind == "create":
            self.named.add(step.values["name"])
        elif step.kind == "remove":
            self.named.discard(step.values["name"])
            # A later file of this name starts empty.
            self.files[step.values["name"]] = bytearray()
        elif step.kind == "truncate":
            file, length = self.files.setdefault(step.target, bytearray()), step.values["length"]
            file[length:] = bytes(max(0, length - len(file)))
        else:
            file, offset, data = self.files.setdefault(step.target, bytearray()), step.values["offset"], step.values["data"]
            if len(file) < offset:
                file.extend(bytes(offset - len(file)))
            file[offset:offset + len(data)] = data

    def image(self):
        return frozenset((name, bytes(self.files.get(name, b""))) for name in self.named)

    def put(self, folder):
        for path in folder.iterdir():
            if path.is_file():
                path.unlink()
        for name in self.named:
            path = folder / name
            path.write_bytes(self.files.get(name, b""))
            path.chmod(0o600)


class PowerTest(TortureTest):
    def setUp(self):
        super().setUp()
        self.assertEqual(self.world.add(1).code, DONE)
        self.folder = self.world.vault.parent
        self.before = self.world.root / "before"
        shutil.copytree(self.folder, self.before)
        self.seen = set()
        seed = int(os.environ.get("KEYHERD_TORTURE_SEED", time.time_ns() % 1_000_000))
        print(f"KEYHERD_TORTURE_SEED={seed}")
        self.chance = random.Random(seed)

    def record(self):
        trace = self.world.root / "trace"
        outcome = self.world.add(2, prefix=["strace", "-ff", "-qq", "-ttt", "-xx", "-y", "-s", "1000000", "-e", f"trace={TRACED}",
                                            "-o", str(trace)])
        self.assertEqual(outcome.code, DONE, outcome)
        after = self.world.vault.read_bytes()
        Disk(self.before).put(self.folder)
        recording = Recording(self.folder, self.world.root.glob("trace.*"))
        # The replay of everything is what the command left, or the replay is wrong.
        disk = Disk(self.before)
        for step in recording.steps:
            if not step.is_sync():
                disk.apply(step)
        self.assertEqual(bytes(disk.files["vault.db"]), after)
        return recording

    def check(self, steps, expected):
        disk = Disk(self.before)
        for _, step in sorted(steps, key=lambda each: each[0]):
            disk.apply(step)
        image = disk.image()
        if image in self.seen:
            return
        self.seen.add(image)
        disk.put(self.folder)
        names = self.world.names()
        self.assertIn(names, expected)
        self.assertEqual(self.world.sql("PRAGMA integrity_check"), [("ok",)])
        self.assertEqual(self.world.get("openai/key 1").out, canary(1).encode())
        if len(names) == 2:
            self.assertEqual(self.world.get("openai/key 2").out, canary(2).encode())

    def losses(self, open_steps):
        """What a power cut may leave of the open steps: all, none, each one dropped or kept alone, and some by chance, in part."""
        yield open_steps
        yield []
        for kept in open_steps if len(open_steps) > 1 else []:
            yield [kept]
            yield [step for step in open_steps if step is not kept]
        for _ in range(2 if open_steps else 0):
            left = []
            for number, step in open_steps:
                parts = torn(step, self.chance) if step.kind == "write" else [step]
                left += [(number, part) for part in parts if self.chance.random() < 0.7]
            yield left

    def test_after_a_power_cut_the_vault_holds_the_key_as_a_whole_or_not_at_all(self):
        recording = self.record()
        self.assertGreater(len(recording.steps), 8)
        moments = len(recording.steps)
        for moment in range(moments):
            lasting, open_steps = recording.lasting_and_open(moment)
            for number, left in enumerate(self.losses(open_steps)):
                with self.subTest(moment=moment, of=moments, loss=number):
                    self.check(lasting + left, [["key 1"], ["key 1", "key 2"], ["key 2", "key 1"]])

    def test_once_the_command_has_returned_a_power_cut_takes_nothing(self):
        recording = self.record()
        lasting, open_steps = recording.lasting_and_open(len(recording.steps))
        for number, left in enumerate(self.losses(open_steps)):
            with self.subTest(loss=number):
                self.check(lasting + left, [["key 1", "key 2"], ["key 2", "key 1"]])


if __name__ == "__main__":
    main()
