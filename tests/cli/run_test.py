#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`keyherd run` as programs meet it: what is in their environment, what became of Keyherd, signals, exit codes, masking."""
import json
import os
import pty
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

from world import DONE, FAILED, KEYHERD, MISSING, USAGE, TortureTest, canary, main

NOT_STARTED, NOT_FOUND = 126, 127
# Another one in each run, for other tests may be running programs with theirs.
ENDING = f"{os.getpid():08d}"
GROQ = "gsk_" + "madeUp" * 7 + ENDING
MASKED = f"gsk_…{ENDING[-4:]}"
SHOW = "import json, os; print(json.dumps(dict(os.environ)))"


class RunTest(TortureTest):
    def setUp(self):
        super().setUp()
        self.add("groq", "work", GROQ)

    def add(self, provider, name, secret, *options):
        self.assertEqual(self.world.run("add", provider, "--name", name, *options, stdin=secret).code, DONE)

    def shown(self, *options, extra=(), **how):
        """The environment that a program gets."""
        environment = dict(self.world.environment, **dict(extra))
        outcome = self.world.run("run", *options, "--", sys.executable, "-c", SHOW, environment=environment, **how)
        self.assertEqual(outcome.code, DONE, outcome)
        return json.loads(outcome.out), outcome.err

    def history(self):
        return [(event["action"], event["detail"]) for event in json.loads(self.world.run("audit", "--json").out)]

    def start(self, *arguments, **options):
        process = subprocess.Popen([KEYHERD, "run", *arguments], env=self.world.environment, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, **options)
        self.addCleanup(process.communicate)
        self.addCleanup(process.kill)
        return process


class EnvironmentTest(RunTest):
    def test_a_program_gets_the_provider_it_asked_for_and_no_other(self):
        self.add("openai", "mine", canary())
        environment, err = self.shown("--provider", "groq")
        self.assertEqual((environment["GROQ_API_KEY"], err), (GROQ, ""))
        self.assertNotIn("OPENAI_API_KEY", environment)
        self.assertEqual({k: v for k, v in environment.items() if k in self.world.environment}, self.world.environment)

    def test_an_alias_means_its_provider(self):
        self.assertEqual(self.shown("--provider", "groqcloud")[0]["GROQ_API_KEY"], GROQ)

    def test_a_named_key_need_not_be_the_active_one(self):
        self.add("groq", "second key", GROQ[:-8] + "another2", "--inactive")
        self.assertEqual(self.shown("--provider", "groq/second key")[0]["GROQ_API_KEY"], GROQ[:-8] + "another2")
        self.assertEqual(self.shown("--env", "A=keyherd://groq/second%20key")[0]["A"], GROQ[:-8] + "another2")

    def test_a_key_with_an_address_of_its_own_brings_it_along(self):
        self.add("openai", "proxy", canary(), "--base-url", "https://models.example.org/v1")
        environment, _ = self.shown("--provider", "openai")
        self.assertEqual((environment["OPENAI_API_KEY"], environment["OPENAI_BASE_URL"]),
                         (canary(), "https://models.example.org/v1"))

    def test_references_in_a_file_are_replaced_and_the_rest_is_as_it_stands(self):
        file = self.world.root / "app.env"
        file.write_text("# mine\nMODE='a b'\nexport KEY=\"keyherd://groq/work\"\n"
                        "URL=https://x:keyherd://groq@example.org/\nPRICE='$5'\n")
        environment, _ = self.shown("--env-file", file)
        self.assertEqual([environment[name] for name in ("MODE", "KEY", "URL", "PRICE")],
                         ["a b", GROQ, f"https://x:{GROQ}@example.org/", "$5"])

    def test_an_assignment_counts_before_a_file_and_a_file_before_a_provider(self):
        self.add("groq", "two", GROQ[:-8] + "another2", "--inactive")
        self.add("groq", "three", GROQ[:-8] + "another3", "--inactive")
        file = self.world.root / "app.env"
        file.write_text("GROQ_API_KEY=keyherd://groq/two\n")
        self.assertEqual(self.shown("--provider", "groq", "--env-file", file)[0]["GROQ_API_KEY"][-1], "2")
        environment, _ = self.shown("--env", "GROQ_API_KEY=keyherd://groq/three", "--provider", "groq", "--env-file", file)
        self.assertEqual(environment["GROQ_API_KEY"][-1], "3")

    def test_a_variable_that_is_set_already_is_warned_of(self):
        environment, err = self.shown("--provider", "groq", extra={"GROQ_API_KEY": "other"})
        self.assertEqual(environment["GROQ_API_KEY"], GROQ)
        self.assertRegex(err, r"\Akeyherd: warning: GROQ_API_KEY [^\n]*Groq[^\n]*\n\Z")
        self.assertNotIn("other", err)

    def test_override_says_nothing_and_keep_leaves_the_variable(self):
        environment, err = self.shown("--provider", "groq", "--override", extra={"GROQ_API_KEY": "other"})
        self.assertEqual((environment["GROQ_API_KEY"], err), (GROQ, ""))
        environment, err = self.shown("--provider", "groq", "--keep", extra={"GROQ_API_KEY": "other"})
        self.assertEqual(environment["GROQ_API_KEY"], "other")
        self.assertIn("GROQ_API_KEY", err)
        self.assertEqual([action for action, _ in self.history()].count("key.run"), 1)

    def test_an_address_that_is_set_already_is_warned_of(self):
        _, err = self.shown("--provider", "groq", extra={"GROQ_BASE_URL": "https://elsewhere.example.org"})
        self.assertRegex(err, r"\Akeyherd: warning: GROQ_BASE_URL [^\n]*Groq[^\n]*\n\Z")

    def test_only_the_program_ever_has_the_key(self):
        script = ("import os,sys,glob\nfound=[]\n"
                  "for path in glob.glob('/proc/[0-9]*/environ')+glob.glob('/proc/[0-9]*/cmdline'):\n"
                  "    try:\n        text=open(path,'rb').read()\n    except OSError:\n        continue\n"
                  f"    if os.environb[b'GROQ_API_KEY'] in text and path!=f'/proc/{{os.getpid()}}/environ': found.append(path)\n"
                  "print(found)")
        for options in ((), ("--mask",)):
            outcome = self.world.run("run", "--provider", "groq", *options, "--", sys.executable, "-c", script)
            self.assertEqual((outcome.code, outcome.out), (DONE, b"[]\n"), outcome)


class ProcessTest(RunTest):
    def test_keyherd_becomes_the_program(self):
        process = self.start("--provider", "groq", "--", sys.executable, "-c", "import os; print(os.getpid())")
        self.assertEqual(int(process.communicate()[0]), process.pid)

    def test_the_exit_code_is_the_programs(self):
        for options in ((), ("--mask",)):
            for code in (0, 1, 42, 255):
                self.assertEqual(self.world.run("run", "--provider", "groq", *options, "--", "sh", "-c", f"exit {code}").code, code)

    def test_a_program_that_is_not_there_or_cannot_be_run(self):
        plain = self.world.root / "plain"
        plain.write_text("text")
        for options in ((), ("--mask",)):
            self.assert_fails(self.world.run("run", "--provider", "groq", *options, "--", "no-such-program"), NOT_FOUND,
                              "no-such-program")
            self.assert_fails(self.world.run("run", "--provider", "groq", *options, "--", plain), NOT_STARTED, "plain")
            self.assert_fails(self.world.run("run", "--provider", "groq", *options, "--", self.world.root), NOT_STARTED)
        self.assertNotIn("key.run", [action for action, _ in self.history()])

    def test_a_script_without_an_interpreter_is_the_shells(self):
        script = self.world.root / "script"
        script.write_text('echo "$1 $GROQ_API_KEY"\n')
        script.chmod(0o755)
        outcome = self.world.run("run", "--provider", "groq", "--", script, "a b")
        self.assertEqual(outcome.out.decode(), f"a b {GROQ}\n")

    def test_what_stands_behind_the_mark_is_the_programs_byte_for_byte(self):
        words = [b"--json", b"--", b"--lang", b"nowhere", b"", b"a=", b"\xff\xfe", b"-h", b"--vault=x"]
        script = "import os,sys; sys.stdout.buffer.write(b'|'.join(map(os.fsencode, sys.argv[1:])))"
        for mark in ([b"--"], []):
            command = [KEYHERD.encode(), b"run", b"--provider", b"groq", *mark, sys.executable.encode(), b"-c", script.encode(), *words]
            done = subprocess.run(command, env=self.world.environment, capture_output=True, check=False)
            self.assertEqual((done.returncode, done.stdout), (0, b"|".join(words)), done.stderr)

    def test_the_program_finds_the_process_as_it_was(self):
        script = ("import os,resource\nmask=os.umask(0)\n"
                  "print(mask, resource.getrlimit(resource.RLIMIT_CORE), sorted(int(f) for f in os.listdir('/proc/self/fd')))")

        def prepare():
            os.umask(0o027)
            resource.setrlimit(resource.RLIMIT_CORE, (1000, resource.getrlimit(resource.RLIMIT_CORE)[1]))
            os.dup2(1, 7)

        for options in ((), ("--mask",)):
            command = ["--provider", "groq", *options, "--"]
            asked = [sys.executable, "-S", "-c", script]
            plain = subprocess.run(asked, stdout=subprocess.PIPE, env=self.world.environment, preexec_fn=prepare, pass_fds=(7,), check=True)
            run = subprocess.run([KEYHERD, "run", *command, *asked], stdout=subprocess.PIPE, env=self.world.environment,
                                 preexec_fn=prepare, pass_fds=(7,), check=True)
            self.assertEqual(run.stdout, plain.stdout)

    def test_a_reader_that_goes_away_ends_the_program(self):
        for options in ("", "--mask"):
            done = subprocess.run(["sh", "-c", f"'{KEYHERD}' run --provider groq {options} -- yes | head -n 1"],
                                  env=self.world.environment, capture_output=True, timeout=60, check=False)
            self.assertEqual(done.stdout, b"y\n")

    def test_the_history_names_the_program_before_it_starts(self):
        outcome = self.world.run("run", "--provider", "groq", "--", KEYHERD, "audit", "--json")
        newest = json.loads(outcome.out)[-1]
        self.assertEqual((newest["action"], newest["detail"], newest["provider"], newest["name"]),
                         ("key.run", os.path.abspath(KEYHERD), "groq", "work"))

    def test_standard_input_is_the_programs(self):
        for options in ((), ("--mask",)):
            outcome = self.world.run("run", "--provider", "groq", *options, "--", "cat", stdin=b"a\0b\n")
            self.assertEqual(outcome.out, b"a\0b\n")

    def test_signals_reach_the_program(self):
        script = ("import signal,sys\nnumbers={1,2,3,10,12,15,18,28}\nsignal.pthread_sigmask(signal.SIG_BLOCK, numbers)\n"
                  "print('ready', flush=True)\nfor _ in numbers: print(signal.Signals(signal.sigwait(numbers)).name, flush=True)\n"
                  "sys.exit(9)")
        names = ["SIGHUP", "SIGINT", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGTERM", "SIGWINCH", "SIGCONT"]
        for options in ((), ("--mask",)):
            process = self.start("--provider", "groq", *options, "--", sys.executable, "-c", script)
            self.assertEqual(process.stdout.readline(), b"ready\n")
            for name in names:
                process.send_signal(getattr(signal, name))
                self.assertEqual(process.stdout.readline().decode(), f"{name}\n")
            self.assertEqual(process.wait(), 9)

    def test_a_program_that_a_signal_ends_says_so_as_in_a_shell(self):
        for options in ("", "--mask"):
            command = f"'{KEYHERD}' run --provider groq {options} -- sh -c 'kill -TERM $$'; exit $?"
            done = subprocess.run(["sh", "-c", command], env=self.world.environment, check=False, capture_output=True)
            self.assertEqual(done.returncode, 128 + signal.SIGTERM)

    def test_a_masked_program_gets_the_terminals_interrupt_once(self):
        script = ("import signal\nnumbers={2,15}\nsignal.pthread_sigmask(signal.SIG_BLOCK, numbers)\nprint('ready', flush=True)\n"
                  "for _ in numbers: print(signal.Signals(signal.sigwait(numbers)).name, flush=True)")
        master, slave = pty.openpty()
        process = subprocess.Popen([KEYHERD, "run", "--provider", "groq", "--mask", "--", sys.executable, "-c", script],
                                   env=self.world.environment, stdin=slave, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   start_new_session=True,
                                   preexec_fn=lambda: __import__("fcntl").ioctl(0, __import__("termios").TIOCSCTTY, 0))
        self.assertEqual(process.stdout.readline(), b"ready\n")
        os.write(master, b"\x03")
        self.assertEqual(process.stdout.readline(), b"SIGINT\n")
        process.send_signal(signal.SIGTERM)
        self.assertEqual((process.communicate()[0], process.returncode), (b"SIGTERM\n", 0))
        os.close(master)
        os.close(slave)


class MaskTest(RunTest):
    def masked(self, script):
        outcome = self.world.run("run", "--provider", "groq", "--mask", "--", sys.executable, "-c", script)
        self.assertEqual(outcome.code, DONE, outcome)
        return outcome

    def test_the_key_is_masked_in_both_outputs(self):
        outcome = self.masked("import os,sys; k=os.environ['GROQ_API_KEY']; print('a', k, k); print('b'+k, file=sys.stderr)")
        self.assertEqual((outcome.out.decode(), outcome.err), (f"a {MASKED} {MASKED}\n", f"b{MASKED}\n"))

    def test_a_key_that_arrives_in_pieces_is_masked(self):
        outcome = self.masked("import os\nfor c in 'x'+os.environ['GROQ_API_KEY']+'y': os.write(1,c.encode())")
        self.assertEqual(outcome.out.decode(), f"x{MASKED}y")

    def test_the_beginning_of_a_key_passes_when_no_more_comes(self):
        self.assertEqual(self.masked("import os; os.write(1, os.environb[b'GROQ_API_KEY'][:20])").out, GROQ[:20].encode())

    def test_a_question_without_a_line_end_appears_at_once(self):
        process = self.start("--provider", "groq", "--mask", "--", "sh", "-c", "printf 'Name? '; read name; echo \"$name\"",
                             stdin=subprocess.PIPE)
        self.assertEqual(os.read(process.stdout.fileno(), 100), b"Name? ")
        process.stdin.write(b"me\n")
        process.stdin.flush()
        self.assertEqual(process.stdout.readline(), b"me\n")

    def test_much_output_comes_through_whole(self):
        outcome = self.masked("import os\nk=os.environ['GROQ_API_KEY']\nfor i in range(20000): print(i, k)")
        self.assertEqual(outcome.out.decode(), "".join(f"{i} {MASKED}\n" for i in range(20000)))


class UsageTest(RunTest):
    def test_who_asks_for_nothing_gets_the_program_and_no_key(self):
        self.world.environment["KEYHERD_VAULT"] = "/nowhere"
        outcome = self.world.run("run", "--", "sh", "-c", "env; exit 7")
        self.assertEqual(outcome.code, 7, outcome)
        self.assertNotIn(GROQ.encode(), outcome.out)

    def test_a_reference_in_the_surroundings_becomes_its_key(self):
        for options in ([], ["--provider", "groq"]):
            self.world.environment["MINE"] = "keyherd://groq"
            outcome = self.world.run("run", *options, "--", "sh", "-c", 'printf %s "$MINE"')
            self.assertEqual((outcome.code, outcome.out, outcome.err), (DONE, GROQ.encode(), ""))
        self.world.environment["MINE"] = "keyherd://nobody"
        self.assert_fails(self.world.run("run", "--", "true"), MISSING, "nobody")

    def test_a_program_must_be_named(self):
        self.assert_fails(self.world.run("run", "--provider", "groq"), USAGE, "CMD")
        self.assert_fails(self.world.run("run", "--provider", "groq", "--"), USAGE, "CMD")

    def test_what_is_no_reference_is_refused_and_not_repeated(self):
        outcome = self.world.run("run", "--env", f"A={GROQ}", "--", "true")
        self.assert_fails(outcome, USAGE, "keyherd://")
        self.assertNotIn(GROQ[5:], outcome.err)
        self.assert_fails(self.world.run("run", "--env", "1A=keyherd://groq", "--", "true"), USAGE, "1A")
        self.assert_fails(self.world.run("run", "--env", "A", "--", "true"), USAGE, "--env")

    def test_a_key_that_is_not_there_is_said(self):
        self.assert_fails(self.world.run("run", "--provider", "openai", "--", "true"), MISSING, "openai")
        self.assert_fails(self.world.run("run", "--provider", "nobody", "--", "true"), MISSING, "nobody")
        self.assert_fails(self.world.run("run", "--env", "A=keyherd://groq/none", "--", "true"), MISSING, "groq/none")

    def test_what_is_wrong_in_a_file_is_said_with_its_line(self):
        file = self.world.root / "app.env"
        for text, code, words in (("A=1\nB=keyherd://groq/none\n", MISSING, ("keyherd://groq/none", "2")),
                                  ("A=1\nB=keyherd://\n", USAGE, ("line 2",)), ("A=${HOME}\n", USAGE, ("HOME", "line 1")),
                                  ("A='x\n", USAGE, ("line 1",))):
            file.write_text(text)
            self.assert_fails(self.world.run("run", "--env-file", file, "--", "true"), code, str(file), *words)
        self.assert_fails(self.world.run("run", "--env-file", self.world.root / "none", "--", "true"), MISSING, "none")

    def test_override_and_keep_exclude_each_other(self):
        self.assert_fails(self.world.run("run", "--provider", "groq", "--keep", "--override", "--", "true"), USAGE, "--keep")

    def test_a_key_that_asks_is_not_given_where_nobody_can_be_asked(self):
        self.assertEqual(self.world.run("edit", "groq/work", "--ask").code, DONE)
        marker = Path(self.world.root / "ran")
        outcome = self.world.run("run", "--provider", "groq", "--", "touch", marker)
        self.assert_fails(outcome, FAILED, "groq/work")
        self.assertFalse(marker.exists())


if __name__ == "__main__":
    main()
