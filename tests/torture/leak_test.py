#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a secret or a name is found anywhere it should not be (cases G98 to G107)."""
import base64
import os
import resource
import subprocess
import urllib.parse

from world import DONE, KEYHERD, TortureTest, canary, main

SECRET = canary(77)
NAME = "Quarterly Zebra Accounting"


def forms(text):
    raw = text.encode()
    # Base64 of a part of a longer text depends on where it starts: look for what all three have in common.
    yield raw
    yield text.encode("utf-16-le")
    yield raw.hex().encode()
    yield urllib.parse.quote(text, safe="").encode()
    if len(raw) < 12:
        return  # too little is left for it to mean anything
    for shift in range(3):
        yield base64.b64encode(bytes(shift) + raw)[4:-4]
        yield base64.urlsafe_b64encode(bytes(shift) + raw)[4:-4]


class LeakTest(TortureTest):
    def assert_no_trace(self, *texts):
        for path in self.world.root.rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                for text in texts:
                    for form in forms(text):
                        self.assertNotIn(form, content, path)

    def test_nothing_of_secret_or_name_is_in_any_file_or_message(self):
        loud = dict(self.world.environment, QT_LOGGING_RULES="*=true")
        said = ""
        steps = [(("add", "openai", "--name", NAME, "--note", "a note about zebras", "--tag", "zebra tag"), SECRET),
                 (("list",), ""), (("show", f"openai/{NAME}"), ""), (("edit", "1", "--note", "another zebra"), ""),
                 (("audit",), ""), (("doctor",), ""), (("rm", "1", "--yes"), "")]
        for arguments, secret in steps:
            outcome = self.world.run(*arguments, stdin=secret, environment=loud)
            self.assertEqual(outcome.code, DONE, (arguments, outcome))
            said += outcome.out.decode() + outcome.err
            self.assert_no_trace(SECRET, NAME, "zebra")
        for form in forms(SECRET):
            self.assertNotIn(form, said.encode())

    def test_parts_of_a_secret_are_not_in_the_vault(self):
        self.world.run("add", "openai", "--name", NAME, stdin=SECRET)
        content = b"".join(path.read_bytes() for path in self.world.vault.parent.iterdir())
        for start in range(0, len(SECRET) - 8):
            self.assertNotIn(SECRET[start:start + 8].encode(), content)
        for word in NAME.split():
            self.assertNotIn(word.encode(), content)

    def test_a_removed_key_leaves_no_ciphertext(self):
        self.world.run("add", "openai", "--name", NAME, stdin=SECRET)
        (sealed,), = self.world.sql("SELECT sealed_secret FROM api_keys")
        self.world.run("rm", "1", "--yes")
        self.assertNotIn(sealed[30:], self.world.vault.read_bytes())

    def test_arguments_and_environment_of_a_running_program_hold_no_secret(self):
        process = subprocess.Popen([KEYHERD, "add", "openai", "--name", NAME], stdin=subprocess.PIPE,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self.world.environment)
        process.stdin.write(SECRET.encode())
        process.stdin.flush()
        for name in ("cmdline", "environ"):
            with open(f"/proc/{process.pid}/{name}", "rb") as file:
                self.assertNotIn(SECRET.encode(), file.read())
        process.stdin.close()
        self.assertEqual(process.wait(), 0)

    def test_a_crash_leaves_no_core(self):
        cores = self.world.root / "cores"
        cores.mkdir()
        process = subprocess.Popen([KEYHERD, "add", "openai", "--name", NAME], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, env=self.world.environment, cwd=cores,
                                   preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(
                                       resource.RLIMIT_CORE)[1],) * 2))
        process.stdin.write(SECRET.encode())
        process.stdin.flush()
        self.wait_until_hardened(process)
        with open(f"/proc/{process.pid}/limits", encoding="ascii") as file:
            core, = (line for line in file if line.startswith("Max core file size"))
        # The soft limit; the hard one is left for the programs that "keyherd run" starts.
        self.assertEqual(core.split()[4], "0")
        process.send_signal(11)
        process.wait()
        process.stdin.close()
        self.assertEqual(os.listdir(cores), [])

    def wait_until_hardened(self, process):
        """The program waits for its standard input to end, long after it hardened itself."""
        path = f"/proc/{process.pid}/wchan"
        status = f"/proc/{process.pid}/syscall"
        while process.poll() is None:
            try:
                with open(status, encoding="ascii") as file:
                    if file.read().split()[0] == "0":  # read(2)
                        return
            except OSError:
                pass
            os.sched_yield()
        self.fail(f"the program ended ({path})")

    def test_what_get_prints_is_the_secret_and_nothing_else(self):
        self.world.run("add", "openai", "--name", NAME, stdin=SECRET)
        outcome = self.world.get("openai")
        self.assertEqual((outcome.out, outcome.err), (SECRET.encode(), ""))


if __name__ == "__main__":
    main()
