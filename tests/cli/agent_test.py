#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands with a running agent: the same answers as without one, whatever happens to it."""
import json
import os
import signal
import stat
import subprocess
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from world import DONE, FAILED, KEYHERD, LOCKED, MISSING, TortureTest, canary, main

NOBODY = 65534


class AgentWorld(TortureTest):
    def start(self, *options):
        agent = subprocess.Popen([KEYHERD, *options, "agent"], env=self.world.environment, stdin=subprocess.DEVNULL,
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(self.end, agent)
        line = agent.stdout.readline().decode()
        self.assertEqual(line, f"listening on {self.socket}\n")
        return agent

    @staticmethod
    def end(agent):
        if agent.poll() is None:
            agent.send_signal(signal.SIGCONT)
            agent.terminate()
        agent.wait(timeout=30)
        agent.stdout.close()
        agent.stderr.close()

    @property
    def socket(self):
        return self.world.environment["KEYHERD_AGENT"]

    def status(self):
        return json.loads(self.world.run("status", "--json").out)


class AgentTest(AgentWorld):
    def test_every_answer_is_the_one_without_an_agent(self):
        self.world.add(1)
        self.world.add(2)
        self.start()
        for arguments in (["get", "openai"], ["get", "2"], ["get", "openai/key 1"], ["get", "openai/none"], ["get", "none"],
                          ["get", "anthropic"], ["list", "--json"], ["show", "1", "--json"], ["get"], ["providers", "policy", "openai"]):
            with self.subTest(arguments=arguments):
                asked, alone = self.world.run(*arguments), self.world.run("--no-agent", *arguments)
                if arguments[0] in ("list", "show"):
                    self.assertEqual(self.without_uses(asked.out), self.without_uses(alone.out))
                else:
                    self.assertEqual((asked.code, asked.out, asked.err), (alone.code, alone.out, alone.err))

    @staticmethod
    def without_uses(text):
        entries = json.loads(text)
        for entry in entries if isinstance(entries, list) else [entries]:
            del entry["last_used"], entry["usage_count"]
        return entries

    def test_status_says_that_it_runs_and_whether_it_is_unlocked(self):
        self.assertEqual((self.status()["agent"], self.status()["locked"]), (False, True))
        self.start()
        self.assertEqual((self.status()["agent"], self.status()["locked"]), (True, False))
        self.world.run("lock")
        self.assertEqual((self.status()["agent"], self.status()["locked"]), (True, True))

    def test_a_locked_agent_gives_nothing_until_it_is_unlocked(self):
        self.world.add(1)
        self.start()
        self.assertEqual(self.world.run("lock").code, DONE)
        self.assert_fails(self.world.get("openai"), LOCKED, "keyherd unlock")
        self.assert_fails(self.world.run("list"), LOCKED, "keyherd unlock")
        self.assertEqual(self.world.run("--no-agent", "get", "openai").out, canary(1).encode())
        self.assertEqual(self.world.run("unlock").code, DONE)
        self.assertEqual(self.world.get("openai").out, canary(1).encode())

    def test_changes_made_through_it_are_on_the_disk(self):
        self.start()
        self.world.add(1)
        self.assertEqual(self.world.run("edit", "1", "--name", "renamed").code, DONE)
        self.assertEqual(self.world.run("--no-agent", "get", "openai/renamed").out, canary(1).encode())
        self.assertEqual(self.world.run("rm", "1", "--yes").code, DONE)
        self.assertEqual(self.world.get("openai/renamed").code, MISSING)
        self.assertIn("intact", self.world.run("audit", "--verify").out.decode() + self.world.run("audit", "--verify").err)

    def test_many_at_once_get_each_its_own_key(self):
        for number in range(64):
            self.assertEqual(self.world.add(number).code, DONE)
        self.start()
        with ThreadPoolExecutor(64) as pool:
            outcomes = list(pool.map(lambda number: self.world.get(f"openai/key {number}"), range(64)))
        self.assertEqual([outcome.out for outcome in outcomes], [canary(number).encode() for number in range(64)])

    def test_a_command_whose_agent_is_killed_goes_on_without_it(self):
        self.world.add(1)
        agent = self.start()
        agent.send_signal(signal.SIGSTOP)  # so that the command is waiting for the answer when the agent dies
        waiting = subprocess.Popen([KEYHERD, "get", "openai"], env=self.world.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        agent.kill()
        out, err = waiting.communicate(timeout=60)
        self.assertEqual((waiting.returncode, out, err), (DONE, canary(1).encode(), b""))
        self.assertEqual(self.world.get("openai").out, canary(1).encode())

    def test_a_command_whose_agent_does_not_answer_goes_on_without_it(self):
        self.world.add(1)
        agent = self.start()
        agent.send_signal(signal.SIGSTOP)
        self.assertEqual(self.world.get("openai").out, canary(1).encode())
        self.assertEqual(len(json.loads(self.world.run("list", "--json").out)), 1)

    def test_what_a_killed_agent_left_is_in_nobodys_way(self):
        self.world.add(1)
        agent = self.start()
        agent.kill()
        agent.wait()
        self.assertTrue(os.path.exists(self.socket))
        self.start()
        self.assertTrue(self.status()["agent"])
        self.assertEqual(self.world.get("openai").out, canary(1).encode())

    def test_the_request_to_end_is_followed_and_leaves_no_socket(self):
        agent = self.start()
        agent.terminate()
        self.assertEqual(agent.wait(timeout=30), DONE)
        self.assertFalse(os.path.exists(self.socket))

    def test_a_second_one_is_refused_with_one_sentence(self):
        self.start()
        self.assert_fails(self.world.run("agent"), FAILED, self.socket, "KEYHERD_AGENT")
        self.assertTrue(self.status()["agent"])

    def test_another_vault_is_not_served_by_it(self):
        self.world.add(1)
        self.start()
        elsewhere = ["--vault", self.world.root / "other.db"]
        self.assertEqual(self.world.run(*elsewhere, "init", "--passphrase", "--passphrase-file", self.world.passphrase_file()).code, DONE)
        status = json.loads(self.world.run(*elsewhere, "status", "--json").out)
        self.assertEqual((status["agent"], status["locked"]), (False, True))

    def test_unlocking_and_locking_without_one(self):
        self.assertEqual(self.world.run("lock").code, DONE)
        self.assert_fails(self.world.run("unlock"), MISSING, "keyherd agent")

    def test_a_key_that_asks_is_not_handed_out_where_nobody_can_be_asked(self):
        self.world.add(1)
        self.world.run("edit", "1", "--ask")
        self.assert_fails(self.world.get("openai"), FAILED, "openai/key 1")
        self.start()
        self.assert_fails(self.world.get("openai"), FAILED, "openai/key 1")
        self.world.run("edit", "1", "--no-ask")
        self.assertEqual(self.world.get("openai").out, canary(1).encode())

    def test_the_history_names_the_program_that_asked(self):
        self.world.add(1)
        self.start()
        self.world.get("openai")
        self.world.run("--no-agent", "get", "openai")
        events = json.loads(self.world.run("audit", "--json").out)
        asked = [event["detail"] for event in events if event["action"] == "key.printed"]
        self.assertEqual(asked, [os.path.realpath("/proc/self/exe")] * 2)

    def test_no_secret_is_in_arguments_environments_or_the_log(self):
        self.world.add(1)
        agent = self.start()
        self.world.get("openai")
        secret = canary(1).encode()
        for name in ("cmdline", "environ"):
            self.assertNotIn(secret, Path(f"/proc/{agent.pid}/{name}").read_bytes())
        for file in self.world.root.rglob("*"):
            if file.is_file():
                self.assertNotIn(secret, file.read_bytes(), file)


class WithoutKeychainTest(AgentWorld):
    """A vault that no keychain opens: the agent is given the passphrase once, no other command is asked for it."""
    init_options = ()

    def setUp(self):
        super().setUp()
        self.file = self.world.passphrase_file()
        self.world.init("--passphrase", "--passphrase-file", self.file)

    def with_passphrase(self, *arguments, **options):
        return self.world.run("--passphrase-file", self.file, *arguments, **options)

    def test_no_other_command_asks_for_the_passphrase(self):
        self.assert_fails(self.world.run("list"), LOCKED)
        self.start("--passphrase-file", str(self.file))
        self.assertEqual(self.world.add(1).code, DONE)
        self.assertEqual(self.world.get("openai").out, canary(1).encode())
        self.assertEqual(self.world.run("edit", "1", "--note", "mine").code, DONE)
        self.assertEqual(json.loads(self.world.run("list", "--json").out)[0]["name"], "key 1")
        self.assertEqual(self.with_passphrase("--no-agent", "get", "openai").out, canary(1).encode())

    def test_it_starts_locked_where_nobody_can_be_asked_and_a_passphrase_unlocks_it(self):
        self.start()
        self.assertTrue(self.status()["locked"])
        wrong = self.world.root / "wrong"
        wrong.write_text("not this one")
        wrong.chmod(0o600)
        self.assert_fails(self.world.run("--passphrase-file", wrong, "unlock"), LOCKED)
        self.assertTrue(self.status()["locked"])
        self.assertEqual(self.with_passphrase("unlock").code, DONE)
        self.assertFalse(self.status()["locked"])
        self.assertEqual(self.world.run("list").code, DONE)


class OtherUserTest(AgentWorld):
    """Runs only as root, who can be two users; packaging/test.sh does."""

    def setUp(self):
        if os.geteuid() != 0:
            self.skipTest("only root can become another user")
        super().setUp()
        self.world.add(1)

    def as_nobody(self, request):
        """What somebody else's program gets for a request, as it is sent over the socket."""
        program = ("import os,socket,sys\n"
                   f"os.setgroups([]); os.setgid({NOBODY}); os.setuid({NOBODY})\n"
                   "s = socket.socket(socket.AF_UNIX); s.settimeout(30)\n"
                   "try:\n"
                   "    s.connect(sys.argv[1]); s.sendall(sys.stdin.buffer.read())\n"
                   "    data = s.recv(65536)\n"
                   "except OSError as error:\n"
                   "    data = type(error).__name__.encode()\n"
                   "sys.stdout.buffer.write(data)\n")
        return subprocess.run(["/usr/bin/python3", "-c", program, self.socket], input=request, capture_output=True, check=True).stdout

    def request(self):
        def field(data):
            return len(data).to_bytes(4, "big") + data

        body = field(b"get") + field(str(self.world.vault).encode()) + field(b"openai")
        return b"KHA\x01" + len(body).to_bytes(4, "big") + body

    def test_another_user_does_not_reach_the_socket(self):
        self.start()
        self.assertEqual(self.as_nobody(self.request()), b"PermissionError")
        self.assertEqual(stat.S_IMODE(os.stat(self.socket).st_mode), 0o600)
        self.assertEqual(stat.S_IMODE(os.stat(os.path.dirname(self.socket)).st_mode), 0o700)

    def test_another_user_gets_nothing_even_through_an_open_door(self):
        self.start()
        for place in (self.world.root, Path(self.socket).parent):
            place.chmod(0o711)
        os.chmod(self.socket, 0o666)
        self.assertIn(self.as_nobody(self.request()), (b"", b"ConnectionResetError", b"BrokenPipeError"))
        self.assertEqual(self.world.get("openai").out, canary(1).encode())

    def test_an_agent_of_another_user_is_not_asked(self):
        os.makedirs(os.path.dirname(self.socket))
        for place in (self.world.root, Path(self.socket).parent):
            place.chmod(0o777)
        program = ("import os,socket,sys\n"
                   f"os.setgroups([]); os.setgid({NOBODY}); os.setuid({NOBODY})\n"
                   "s = socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); os.chmod(sys.argv[1], 0o777); s.listen()\n"
                   "print('ready', flush=True)\n"
                   "while True:\n"
                   "    client, _ = s.accept()\n"
                   "    data = client.recv(65536)\n"
                   "    print(len(data), flush=True)\n"
                   "    client.close()\n")
        impostor = subprocess.Popen(["/usr/bin/python3", "-c", program, self.socket], stdout=subprocess.PIPE)
        self.addCleanup(impostor.stdout.close)
        self.addCleanup(impostor.wait)
        self.addCleanup(impostor.kill)
        self.assertEqual(impostor.stdout.readline(), b"ready\n")
        self.assertEqual(self.world.get("openai").out, canary(1).encode())
        self.assertEqual(impostor.stdout.readline(), b"0\n")
        self.assertFalse(self.status()["agent"])


if __name__ == "__main__":
    main()
