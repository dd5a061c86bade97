# SPDX-License-Identifier: GPL-3.0-or-later
# The part of KWallet that QtKeychain calls, with entries in memory. Prints a line once its name is on the session bus.
import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

INTERFACE = "org.kde.KWallet"
UNKNOWN, PASSWORD = 0, 1


class Wallet(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(bus, "/modules/kwalletd5")
        self.entries = {}

    @dbus.service.method(INTERFACE, out_signature="s")
    def networkWallet(self):
        return "kdewallet"

    @dbus.service.method(INTERFACE, in_signature="sxs", out_signature="i")
    def open(self, wallet, window, application):
        return 1

    @dbus.service.method(INTERFACE, in_signature="isss", out_signature="i")
    def entryType(self, handle, folder, key, application):
        return PASSWORD if (folder, key) in self.entries else UNKNOWN

    @dbus.service.method(INTERFACE, in_signature="isss", out_signature="s")
    def readPassword(self, handle, folder, key, application):
        return self.entries.get((folder, key), "")

    @dbus.service.method(INTERFACE, in_signature="issss", out_signature="i")
    def writePassword(self, handle, folder, key, value, application):
        self.entries[(folder, key)] = value
        return 0

    @dbus.service.method(INTERFACE, in_signature="isss", out_signature="i")
    def removeEntry(self, handle, folder, key, application):
        return 0 if self.entries.pop((folder, key), None) is not None else -3


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
name = dbus.service.BusName("org.kde.kwalletd5", dbus.SessionBus())
wallet = Wallet(dbus.SessionBus())
print("ready", flush=True)
GLib.MainLoop().run()
