#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A vault whose bytes or rows somebody changed (cases B24 to B42)."""
import http.server
import json
import os
import random
import shutil
import struct
import threading

from world import DAMAGED, DONE, FAILED, LOCKED, MISSING, TortureTest, World, canary, main

FAILURES = (FAILED, MISSING, LOCKED, DAMAGED)


class TamperBase(TortureTest):
    """A vault of three keys and a sound copy of it."""

    def setUp(self):
        super().setUp()
        for number in (1, 2, 3):
            self.assertEqual(self.world.add(number).code, DONE)
        self.sound = self.world.root / "sound.db"
        shutil.copy2(self.world.vault, self.sound)

    def heal(self):
        self.world.vault.with_name("vault.db-journal").unlink(missing_ok=True)
        shutil.copy2(self.sound, self.world.vault)


class TamperTest(TamperBase):
    def assert_damaged(self, number, others):
        outcome = self.world.get(f"openai/key {number}")
        if outcome.code == MISSING:  # a row that lost its name is found by its id
            outcome = self.world.get(str(number))
        self.assert_fails(outcome, DAMAGED, "openai", str(number))
        for other in others:
            outcome = self.world.get(f"openai/key {other}")
            self.assertEqual((outcome.code, outcome.out), (DONE, canary(other).encode()), outcome)

    def flip(self, table, column, row, offset):
        (value,), = self.world.sql(f"SELECT {column} FROM {table} WHERE id = ?", (row,))
        changed = bytearray(value)
        changed[offset] ^= 1
        self.world.sql(f"UPDATE {table} SET {column} = ? WHERE id = ?", (bytes(changed), row))

    def length(self, table, column, row):
        return self.world.sql(f"SELECT length({column}) FROM {table} WHERE id = ?", (row,))[0][0]

    def test_each_byte_of_a_header_and_nonce_and_some_of_the_rest_is_guarded(self):
        for column in ("sealed_secret", "sealed_attributes"):
            length = self.length("api_keys", column, 2)
            for offset in [*range(34), *range(34, length, 7), length - 1]:
                with self.subTest(column=column, offset=offset):
                    self.heal()
                    self.flip("api_keys", column, 2, offset)
                    self.assert_damaged(2, [1] if offset % 9 else [1, 3])

    def test_a_flipped_hash_or_uuid_is_damage(self):
        for column in ("uuid", "name_hash"):
            with self.subTest(column=column):
                self.heal()
                self.flip("api_keys", column, 2, 0)
                self.assert_damaged(2, [1, 3])

    def test_an_altered_provider_is_damage(self):
        self.world.sql("UPDATE api_keys SET provider = 'groq' WHERE id = 2")
        self.assert_fails(self.world.get("2"), DAMAGED, "2")
        self.assertEqual(self.world.get("openai/key 1").out, canary(1).encode())

    def test_a_key_switched_on_from_outside_is_damage(self):
        self.world.sql("UPDATE api_keys SET is_active = 1 WHERE id = 2")
        self.assert_damaged(2, [1, 3])

    def test_swapped_secrets_are_damage_of_both(self):
        self.swap("sealed_secret")

    def test_swapped_attributes_are_damage_of_both(self):
        self.swap("sealed_attributes")

    def swap(self, column):
        first, second = (value for (value,) in self.world.sql(f"SELECT {column} FROM api_keys WHERE id < 3 ORDER BY id"))
        self.world.sql(f"UPDATE api_keys SET {column} = ? WHERE id = 1", (second,))
        self.world.sql(f"UPDATE api_keys SET {column} = ? WHERE id = 2", (first,))
        self.assert_damaged(1, [3])
        self.assert_damaged(2, [3])

    def test_swapped_columns_are_damage(self):
        self.world.sql("UPDATE api_keys SET sealed_secret = sealed_attributes WHERE id = 2")
        self.assert_damaged(2, [1, 3])

    def test_a_row_of_another_vault_is_damage(self):
        other = World()
        self.addCleanup(other.close)
        other.init("--keychain")
        other.add(9)
        row = other.sql("SELECT uuid, sealed_attributes, sealed_secret FROM api_keys")[0]
        self.world.sql("UPDATE api_keys SET uuid = ?, sealed_attributes = ?, sealed_secret = ? WHERE id = 2", row)
        self.assert_damaged(2, [1, 3])

    def test_an_older_secret_of_the_same_row_is_damage(self):
        old = self.world.sql("SELECT * FROM api_keys WHERE id = 2")[0]
        self.assertEqual(self.world.run("edit", "2", "--name", "key two").code, DONE)
        self.world.sql("DELETE FROM api_keys WHERE id = 2")
        self.world.sql(f"INSERT INTO api_keys VALUES ({','.join('?' * len(old))})", old)
        self.assert_fails(self.world.get("2"), DAMAGED, "2")

    def test_an_older_whole_file_is_said_and_keeps_nobody_out(self):
        self.assertEqual(self.world.add(4).code, DONE)
        self.heal()
        status = self.world.run("status")
        self.assertEqual(status.code, DONE, status)
        doctor = self.world.run("doctor", "--json")
        self.assertIn(b"history", doctor.out)
        self.assertEqual(doctor.code, DAMAGED, doctor)
        self.world.assert_sound(self, [1, 2, 3])

    def test_an_altered_base_url_never_gets_the_key(self):
        reached = []

        class Listener(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                reached.append(dict(self.headers))
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_):
                pass

        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Listener) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            url = f"http://127.0.0.1:{server.server_port}/v1"
            self.assertEqual(self.world.run("add", "openai", "--name", "evil", "--base-url", url, stdin=canary(7)).code, DONE)
            (evil,), = self.world.sql("SELECT sealed_attributes FROM api_keys WHERE id = 4")
            self.world.sql("UPDATE api_keys SET sealed_attributes = ? WHERE id = 2", (evil,))
            outcome = self.world.run("test", "2", "--include-inactive", timeout=60)
            server.shutdown()
        self.assertEqual(outcome.code, DAMAGED, outcome)
        self.assertEqual(reached, [])

    def test_flipped_slots_lock_and_say_so(self):
        for column in ("uuid", "parameters", "nonce", "wrapped", "checksum"):
            if not self.length("key_slots", column, 1):
                continue
            with self.subTest(column=column):
                self.flip("key_slots", column, 1, 0)
                outcome = self.world.get("openai/key 1")
                self.assertIn(outcome.code, (LOCKED, DAMAGED), outcome)
                self.assertEqual(outcome.out, b"")
                self.heal()

    def test_flips_anywhere_never_give_a_wrong_secret(self):
        seed = int(os.environ.get("KEYHERD_TORTURE_SEED", 20260101))
        rounds = int(os.environ.get("KEYHERD_TORTURE_FLIPS", 150))
        chance = random.Random(seed)
        size = self.sound.stat().st_size
        for _ in range(rounds):
            offset = chance.randrange(size)
            with self.subTest(seed=seed, offset=offset):
                content = bytearray(self.sound.read_bytes())
                content[offset] ^= 1 << chance.randrange(8)
                self.world.vault.write_bytes(content)
                for number in (1, 3):
                    outcome = self.world.get(f"openai/key {number}")
                    if outcome.code == DONE:
                        self.assertEqual(outcome.out, canary(number).encode())
                    else:
                        self.assertIn(outcome.code, FAILURES, outcome)
                        self.assertEqual(outcome.out, b"")
                self.heal()

    def test_a_file_cut_anywhere_is_refused(self):
        content = self.sound.read_bytes()
        for size in range(512, len(content), 4096 if len(content) > 65536 else 2048):
            with self.subTest(size=size):
                self.world.vault.write_bytes(content[:size])
                self.assert_fails(self.world.get("openai/key 1"), DAMAGED)
                self.heal()

    def test_an_empty_file_is_not_a_new_vault(self):
        self.world.vault.write_bytes(b"")
        outcome = self.world.get("openai/key 1")
        self.assertIn(outcome.code, (FAILED, DAMAGED), outcome)
        self.assertEqual(self.world.vault.read_bytes(), b"")

    def test_other_files_are_refused_and_left_alone(self):
        for content in (os.urandom(4096), b"\x89PNG\r\n\x1a\n" + bytes(100), b"OPENAI_API_KEY=nothing\n"):
            with self.subTest(content=content[:8]):
                self.world.vault.write_bytes(content)
                outcome = self.world.get("openai/key 1")
                self.assertIn(outcome.code, (FAILED, DAMAGED), outcome)
                self.assertEqual(self.world.vault.read_bytes(), content)

    def test_garbage_after_the_end_harms_nothing(self):
        self.world.vault.write_bytes(self.sound.read_bytes() + os.urandom(5000))
        outcome = self.world.get("openai/key 1")
        if outcome.code == DONE:
            self.assertEqual(outcome.out, canary(1).encode())
        else:
            self.assert_fails(outcome, DAMAGED)

    def test_a_planted_journal_never_gives_a_wrong_secret(self):
        other = World()
        self.addCleanup(other.close)
        other.init("--keychain")
        journal = self.world.vault.with_name("vault.db-journal")
        # A hot journal whose pages are another file's: header magic, one page, a nonce, the page size.
        page = other.vault.read_bytes()[:4096]
        journal.write_bytes(bytes.fromhex("d9d505f920a163d7") + struct.pack(">IIIII", 1, 7, 1, 512, 4096) + bytes(484)
                            + struct.pack(">I", 1) + page + struct.pack(">I", 0))
        # SQLite believes a journal that looks hot and cuts the file: whoever can write here can destroy, but not deceive.
        outcome = self.world.get("openai/key 1")
        if outcome.code == DONE:
            self.assertEqual(outcome.out, canary(1).encode())
        else:
            self.assert_fails(outcome, DAMAGED)

    def test_a_newer_schema_is_refused_unchanged(self):
        self.world.sql("PRAGMA user_version = 999")
        before = self.world.vault.read_bytes()
        self.assert_fails(self.world.get("openai/key 1"), FAILED, "999")
        self.assertEqual(self.world.vault.read_bytes(), before)

    def test_another_programs_database_is_refused(self):
        self.world.sql("PRAGMA application_id = 1234")
        self.assert_fails(self.world.get("openai/key 1"), DAMAGED)

    def test_a_planted_trigger_or_view_is_refused(self):
        for planted in ("CREATE TRIGGER t AFTER UPDATE ON api_keys BEGIN DELETE FROM audit; END",
                        "CREATE VIEW v AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n FROM r) SELECT n FROM r"):
            with self.subTest(planted=planted[:14]):
                self.world.sql(planted)
                self.assert_fails(self.world.get("openai/key 1"), DAMAGED)
                self.heal()


class OwnProviderTest(TamperBase):
    """The entry that says where a key goes: no altered one is believed."""

    def setUp(self):
        super().setUp()
        self.reached = reached = []

        class Listener(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                reached.append(self.path)
                body = b'{"data": []}'
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Listener)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        for number, provider in enumerate(("corp", "evil"), start=4):
            entry = {"id": provider, "name": provider, "key": {}, "base_url": f"http://127.0.0.1:{server.server_port}/{provider}",
                     "auth": {"header": "Authorization", "value_prefix": "Bearer "}, "test": {"method": "GET", "path": "/models"},
                     "models_path": "data", "colour": "#336699"}
            self.assertEqual(self.world.run("providers", "add", "-", stdin=json.dumps(entry)).code, DONE)
            self.assertEqual(self.world.run("add", provider, "--name", "work", stdin=canary(number)).code, DONE)
        shutil.copy2(self.world.vault, self.sound)

    def flip(self, offset):
        (value,), = self.world.sql("SELECT sealed_entry FROM own_providers WHERE id = 1")
        changed = bytearray(value)
        changed[offset] ^= 1
        self.world.sql("UPDATE own_providers SET sealed_entry = ? WHERE id = 1", (bytes(changed),))

    def assert_not_believed(self, *providers):
        """Its keys are listed and sent nowhere; what needs nothing of it works."""
        for provider in providers:
            self.assert_fails(self.world.run("test", provider, "--timeout", "20"), DAMAGED, provider)
            self.assert_fails(self.world.run("providers", "show", provider), DAMAGED, provider)
        listed = self.world.run("providers", "--json")
        self.assertEqual(listed.code, DAMAGED, listed)
        self.assertEqual([entry["id"] for entry in json.loads(listed.out) if entry.get("damaged")], [*providers])
        self.assertEqual(self.world.run("doctor").code, DAMAGED)
        self.assertEqual(self.reached, [])
        self.assertIn("work", self.world.names())
        self.assertEqual(self.world.get("openai/key 1").out, canary(1).encode())

    def test_untouched_the_keys_go_where_the_entries_say(self):
        self.assertEqual(self.world.run("test", "corp", "--timeout", "20").code, DONE)
        self.assertEqual(self.reached, ["/corp/models"])

    def test_each_byte_of_the_header_and_some_of_the_rest_is_guarded(self):
        (length,), = self.world.sql("SELECT length(sealed_entry) FROM own_providers WHERE id = 1")
        for offset in [*range(34), *range(34, length, 29), length - 1]:
            with self.subTest(offset=offset):
                self.flip(offset)
                self.assert_fails(self.world.run("test", "corp", "--timeout", "20"), DAMAGED, "corp")
                self.heal()
        self.assertEqual(self.reached, [])

    def test_an_altered_entry_harms_no_other(self):
        self.flip(40)
        self.assert_not_believed("corp")
        self.assertEqual(self.world.run("test", "evil", "--timeout", "20").code, DONE)
        self.assertEqual(self.reached, ["/evil/models"])
        self.assertEqual(self.world.get("4").out, canary(4).encode())

    def test_swapped_entries_send_no_key_astray(self):
        entries = [entry for (entry,) in self.world.sql("SELECT sealed_entry FROM own_providers ORDER BY id DESC")]
        for number, entry in enumerate(entries, start=1):
            self.world.sql("UPDATE own_providers SET sealed_entry = ? WHERE id = ?", (entry, number))
        self.assert_not_believed("corp", "evil")

    def test_swapped_rows_send_no_key_astray(self):
        self.world.sql("UPDATE own_providers SET id = id + 10")
        self.world.sql("UPDATE own_providers SET id = 13 - id")
        self.assert_not_believed("corp", "evil")

    def test_a_deleted_row_shows(self):
        self.world.sql("DELETE FROM own_providers WHERE id = 1")
        self.assert_not_believed("corp")

    def test_a_renamed_provider_of_a_key_does_not_send_it_elsewhere(self):
        self.world.sql("UPDATE api_keys SET provider = 'evil' WHERE id = 4")
        self.assert_fails(self.world.run("test", "4", "--timeout", "20"), DAMAGED)
        self.assertEqual(self.reached, [])


class HistoryTest(TamperBase):
    """Only the history: what was cut, altered or reordered shows."""

    def assert_broken(self):
        verify = self.world.run("audit", "--verify")
        self.assertEqual(verify.code, DAMAGED, verify)
        self.world.assert_sound(self, [1])

    def test_a_record_cut_out_of_the_middle_shows(self):
        self.world.sql("DELETE FROM audit WHERE sequence = 3")
        self.assert_broken()

    def test_a_tail_cut_off_shows(self):
        self.world.sql("DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit)")
        self.assert_broken()

    def test_an_altered_record_shows(self):
        self.world.sql("UPDATE audit SET sealed_event = zeroblob(length(sealed_event)) WHERE sequence = 2")
        self.assert_broken()

    def test_reordered_records_show(self):
        self.world.sql("UPDATE audit SET sequence = -2 WHERE sequence = 2")
        self.world.sql("UPDATE audit SET sequence = 2 WHERE sequence = 3")
        self.world.sql("UPDATE audit SET sequence = 3 WHERE sequence = -2")
        self.assert_broken()

    def test_a_duplicated_record_shows(self):
        self.world.sql("INSERT INTO audit SELECT 1 + max(sequence), key_id, previous_hash, hash, sealed_event FROM audit")
        self.assert_broken()


class SlotLimitsTest(TortureTest):
    """The passphrase slot's parameters are checked before memory is spent on them."""
    init_options = ()

    def setUp(self):
        super().setUp()
        self.secret = self.world.passphrase_file()
        self.world.init("--passphrase", "--passphrase-file", self.secret)

    def test_parameters_out_of_bounds_are_refused_at_once(self):
        (parameters,), = self.world.sql("SELECT parameters FROM key_slots")
        for size in (1, len(parameters)):
            with self.subTest(bytes=size):
                self.world.sql("UPDATE key_slots SET parameters = ?", (b"\xff" * size,))
                before = self.world.vault.read_bytes()
                outcome = self.world.run("list", "--passphrase-file", self.secret, timeout=20)
                self.assertIn(outcome.code, (LOCKED, DAMAGED), outcome)
                self.assertEqual(self.world.vault.read_bytes(), before)

    def test_a_wrong_passphrase_changes_nothing(self):
        wrong = self.world.root / "wrong"
        wrong.write_text("not the passphrase")
        before = self.world.vault.read_bytes()
        self.assert_fails(self.world.run("list", "--passphrase-file", wrong), LOCKED)
        self.assertEqual(self.world.vault.read_bytes(), before)


if __name__ == "__main__":
    main()
