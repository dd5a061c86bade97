#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The example clients in `resources/examples`, against the real server."""
import importlib.util
import json
import shutil
import subprocess
from pathlib import Path

from local_api import ApiTest
from world import DONE, canary, main

EXAMPLES = Path(__file__).resolve().parents[2] / "resources" / "examples"
TYPESCRIPT = """
import { getApiKey, reportKeyUsage } from "%s"
const first = await getApiKey("openai")
const cached = await getApiKey("openai")
await reportKeyUsage(first!)
await reportKeyUsage(first!, "429 made up")
const fresh = await getApiKey("openai")
const none = await getApiKey("groq")
console.log(JSON.stringify({ key: first!.key, same: first === cached, uses: fresh!.usageCount, errors: fresh!.errorCount, none }))
"""


class ExamplesTest(ApiTest):
    def setUp(self):
        super().setUp()
        self.reader = self.token("reader")
        self.assertEqual(self.world.add(1).code, DONE)
        self.serve()
        self.environment = dict(self.world.environment, KEYHERD_URL=self.url, KEYHERD_TOKEN=self.reader)

    def run_program(self, *command, **changed):
        return subprocess.run(command, env=dict(self.environment, **changed), capture_output=True, timeout=60, check=False)

    def hand_outs(self):
        self.end(self.server)
        (used,) = json.loads(self.world.run("usage", "--json").out)
        return sum(program["count"] for program in used["programs"])


class PythonTest(ExamplesTest):
    def client(self, clock):
        spec = importlib.util.spec_from_file_location("keyherd_client", EXAMPLES / "keyherd_client.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module.Keyherd(self.url, self.reader, clock)

    def test_a_key_is_kept_for_a_minute_and_asked_for_again_after_it(self):
        now = [0]
        client = self.client(lambda: now[0])
        self.assertEqual(client.get_api_key("openai")["key"], canary(1))
        now[0] = 60
        client.get_api_key("openai")
        now[0] = 61
        client.get_api_key("openai")
        self.assertEqual(self.hand_outs(), 2)

    def test_uses_and_errors_are_reported_and_an_error_asks_anew(self):
        client = self.client(lambda: 0)
        key = client.get_api_key("openai")
        client.report_key_usage(key)
        client.report_key_usage(key, "429 made up")
        key = client.get_api_key("openai")
        self.assertEqual((key["usageCount"], key["errorCount"]), (2, 1))

    def test_as_a_program_it_says_what_is_wrong_in_one_line(self):
        program = str(EXAMPLES / "keyherd_client.py")
        self.assertEqual(self.run_program(program, "openai").stdout, b"key 1\n")
        self.assertEqual(self.run_program(program, "groq").stderr, b"there is no key of groq\n")
        self.assertEqual(self.run_program(program, "openai", KEYHERD_TOKEN="khd_wrong").stderr, b"Keyherd refused: 401 Unauthorized\n")


class TypeScriptTest(ExamplesTest):
    def test_keys_are_cached_and_uses_and_errors_reported(self):
        for tool in ("esbuild", "node"):
            if shutil.which(tool) is None:
                self.skipTest(f"{tool} is missing; packaging/dependencies.sh test installs it")
        source = self.world.root / "program.mts"
        source.write_text(TYPESCRIPT % (EXAMPLES / "keyherd-client.ts"))
        built = self.world.root / "program.mjs"
        subprocess.run(["esbuild", str(source), "--bundle", "--platform=node", "--format=esm", f"--outfile={built}", "--log-level=error"], check=True)
        outcome = self.run_program("node", str(built))
        self.assertEqual(outcome.returncode, 0, outcome.stderr.decode())
        self.assertEqual(json.loads(outcome.stdout), {"key": canary(1), "same": True, "uses": 2, "errors": 1, "none": None})


class ShellTest(ExamplesTest):
    def sync(self, file, provider="openai"):
        return self.run_program(str(EXAMPLES / "env-sync.sh"), provider, "OPENAI_API_KEY", str(file))

    def test_the_variable_gets_the_key_and_other_lines_stay(self):
        file = self.world.root / ".env"
        file.write_text("A=1\nOPENAI_API_KEY=old\n# comment\n")
        outcome = self.sync(file)
        self.assertEqual(outcome.returncode, 0, outcome.stderr.decode())
        self.assertEqual(file.read_text(), f"A=1\n# comment\nOPENAI_API_KEY={canary(1)}\n")
        self.assertEqual(file.stat().st_mode & 0o777, 0o600)

    def test_where_there_is_no_key_or_no_server_nothing_changes(self):
        file = self.world.root / ".env"
        file.write_text("OPENAI_API_KEY=old\n")
        self.assertEqual(self.sync(file, "groq").returncode, 3)
        self.end(self.server)
        self.assertNotEqual(self.sync(file).returncode, 0)
        self.assertEqual(file.read_text(), "OPENAI_API_KEY=old\n")
        self.assertEqual([entry.name for entry in self.world.root.glob(".env*")], [".env"])


if __name__ == "__main__":
    main()
