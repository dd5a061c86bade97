#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A keychain that is missing, locked, emptied or filled with something else (cases C46 to C60)."""
import base64
import subprocess

from world import DONE, LOCKED, TortureTest, World, canary, main


def entry(account):
    return ["service", "keyherd", "server", "keyherd", "user", account]


class KeychainTest(TortureTest):
    init_options = ()

    def setUp(self):
        super().setUp()
        self.secret = self.world.passphrase_file()
        self.world.init("--keychain", "--passphrase", "--passphrase-file", self.secret)
        self.assertEqual(self.world.add(1).code, DONE)
        self.account = self.world.uuid()

    def stored(self):
        return subprocess.run(["secret-tool", "lookup", *self.attributes()], capture_output=True, check=False).stdout

    def attributes(self):
        """As QtKeychain stores them; asked of the keyring, so that the test does not rest on how."""
        found = subprocess.run(["secret-tool", "search", "--all", "user", self.account], capture_output=True, text=True, check=False)
        lines = [line.split(" = ", 1) for line in (found.stdout + found.stderr).splitlines() if line.startswith("attribute.")]
        return [part for name, value in lines for part in (name.removeprefix("attribute."), value)]

    def replace(self, text):
        attributes = self.attributes()
        subprocess.run(["secret-tool", "clear", *attributes], check=True)
        subprocess.run(["secret-tool", "store", "--label=keyherd", *attributes], input=text, check=True)

    def assert_locked_but_not_lost(self, environment=None, **options):
        before = self.world.vault.read_bytes()
        outcome = self.world.get("openai/key 1", environment=environment, **options)
        self.assert_fails(outcome, LOCKED, "passphrase")
        self.assertEqual(self.world.vault.read_bytes(), before)
        opened = self.world.get("openai/key 1", environment=dict(environment or self.world.environment,
                                                                 KEYHERD_PASSPHRASE_FILE=str(self.secret)))
        self.assertEqual((opened.code, opened.out), (DONE, canary(1).encode()), opened)
        return outcome

    def test_the_master_secret_is_thirty_two_bytes_of_base64url(self):
        text = self.stored()
        self.assertEqual(len(text), 43)
        self.assertEqual(len(base64.urlsafe_b64decode(text + b"=")), 32)

    def test_without_a_bus_the_passphrase_opens(self):
        environment = dict(self.world.environment, DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
        self.assert_locked_but_not_lost(environment)

    def test_on_a_bus_without_a_secret_service_the_passphrase_opens(self):
        # The usual configuration would start a keyring from /usr/share on demand.
        configuration = self.world.root / "bus.conf"
        configuration.write_text(
            '<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" '
            '"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">\n'
            '<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>'
            '<policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>\n')
        # Only keyherd's own words are kept: as root the bus may complain of limits.
        session = """exec dbus-run-session --config-file="$0" -- sh -c 'exec "$@" 2>&3' sh "$@" 3>&2 2>/dev/null"""
        self.assert_locked_but_not_lost(prefix=["sh", "-c", session, str(configuration)])

    def test_a_deleted_entry_is_said_and_never_made_anew(self):
        subprocess.run(["secret-tool", "clear", *self.attributes()], check=True)
        self.assert_locked_but_not_lost()
        self.assertEqual(self.stored(), b"")

    def test_an_entry_that_is_not_the_vaults_is_said_and_left(self):
        for text in (base64.urlsafe_b64encode(bytes(32)).rstrip(b"="), base64.urlsafe_b64encode(bytes(31)).rstrip(b"="),
                     base64.urlsafe_b64encode(bytes(33)), b"*", b"A" * 8000):  # secret-tool stores 8 KiB at most
            with self.subTest(length=len(text)):
                self.replace(text)
                self.assert_locked_but_not_lost()
                self.assertEqual(self.stored(), text)

    def test_two_vaults_do_not_mix_their_entries(self):
        other = World()
        self.addCleanup(other.close)
        other.init("--keychain")
        self.assertEqual(other.add(2).code, DONE)
        self.assertEqual(self.world.get("openai/key 1").out, canary(1).encode())
        self.assertEqual(other.get("openai/key 2").out, canary(2).encode())

    def test_no_file_holds_the_master_secret(self):
        text = self.stored()
        raw = base64.urlsafe_b64decode(text + b"=")
        for path in self.world.root.rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                for form in (text, raw, raw.hex().encode()):
                    self.assertNotIn(form, content, path)

    def test_a_plain_text_entry_for_kwallet_is_not_read(self):
        settings = self.world.root / "config" / "keyherd.conf"
        settings.parent.mkdir(exist_ok=True)
        planted = base64.urlsafe_b64encode(bytes(32)).rstrip(b"=").decode()
        settings.write_text(f"[{self.account}]\ntype=2\ndata={planted}\n")
        environment = dict(self.world.environment, XDG_CURRENT_DESKTOP="KDE", KDE_SESSION_VERSION="5")
        outcome = self.world.get("openai/key 1", environment=environment)
        self.assertIn(outcome.code, (DONE, LOCKED), outcome)

    def test_a_second_vault_at_the_same_place_is_refused_and_adds_no_entry(self):
        before = subprocess.run(["secret-tool", "search", "--all", "server", "keyherd"], capture_output=True, check=False)
        self.assertNotEqual(self.world.run("init", "--keychain").code, DONE)
        after = subprocess.run(["secret-tool", "search", "--all", "server", "keyherd"], capture_output=True, check=False)
        self.assertEqual(before.stdout.count(b"secret ="), after.stdout.count(b"secret ="))


class NoKeychainTest(TortureTest):
    init_options = ()

    def test_asked_for_a_keychain_where_none_answers_init_makes_nothing(self):
        environment = dict(self.world.environment, DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
        self.assert_fails(self.world.run("init", "--keychain", environment=environment), LOCKED)
        self.assertFalse(self.world.vault.exists())

    def test_a_passphrase_alone_needs_no_keychain(self):
        environment = dict(self.world.environment, DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent",
                           KEYHERD_PASSPHRASE_FILE=str(self.world.passphrase_file()))
        self.assertEqual(self.world.run("init", "--passphrase", environment=environment).code, DONE)
        self.assertEqual(self.world.add(1, environment=environment).code, DONE)
        self.assertEqual(self.world.get("openai", environment=environment).out, canary(1).encode())


if __name__ == "__main__":
    main()
