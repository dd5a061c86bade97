#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keychain.sh STATE HOME SCRIPT: runs SCRIPT with a keychain in STATE, all files under HOME. Nothing of the caller's session is used.
#   none      no D-Bus at all            empty     D-Bus, and no program that offers the Secret Service
#   new       a GNOME Keyring that never had a collection
#   unlocked  a GNOME Keyring, unlocked; KEYRING_PID is its process
#   locked    the same with its collection locked and nobody to answer a prompt
#   kwallet   a KDE session with a KWallet (fake-kwallet.py)
set -eu
state=$1 home=$2 script=$3
here=$(dirname "$(readlink -f "$0")")

mkdir -p "$home/data" "$home/config" "$home/run"
chmod 700 "$home/run"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP KDE_SESSION_VERSION GNOME_KEYRING_CONTROL
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_RUNTIME_DIR="$home/run" G_MESSAGES_DEBUG=

in_session() {
    exec dbus-run-session ${bus_config:+--config-file="$bus_config"} -- sh -euc "$1"
}

# The daemon goes to the background before it has its name on the bus.
# shellcheck disable=SC2016 # the shell in the session expands it
keyring='keyring_pid() {
    for attempt in $(seq 100); do
        pid=$(dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
            org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets 2>/dev/null | sed -n "s/.*uint32 //p")
        if [ -n "$pid" ]; then echo "$pid"; return; fi
        sleep 0.1
    done
    echo "with-keychain.sh: the keyring did not come" >&2
    return 1
}'

case $state in
none)
    exec sh -euc "$script" ;;
empty | kwallet)
    bus_config=$home/bus.conf
    cat >"$bus_config" <<-'CONFIG'
	<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
	 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
	<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
	<policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
	CONFIG
    if [ "$state" = kwallet ]; then
        export XDG_CURRENT_DESKTOP=KDE KDE_SESSION_VERSION=5
        script="mkfifo $home/ready; /usr/bin/python3 $here/fake-kwallet.py >$home/ready & read -r _ <$home/ready; $script"
    fi
    in_session "$script" ;;
new)
    in_session "$script" ;;
unlocked)
    in_session "$keyring
        printf password | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null
        export KEYRING_PID=\$(keyring_pid)
        $script" ;;
locked)
    in_session "$keyring
        gnome-keyring-daemon --start --components=secrets --daemonize >/dev/null
        export KEYRING_PID=\$(keyring_pid)
        $script" ;;
*)
    echo "with-keychain.sh: no such state: $state" >&2
    exit 2 ;;
esac
