#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# in-session.sh FD FD COMMAND [ARGUMENT…]: the inner half of with-session.sh, which calls it once the bus and the display
# are there. Starts keyring, accessibility bus and window manager, waits for each, then becomes COMMAND with these two as
# its standard output and error.
set -euo pipefail
stdout=$1 stderr=$2
shift 2
exec >&"$stdout" 2>&"$stderr" {stdout}>&- {stderr}>&-
log=$KEYHERD_SESSION/session.log

give_up() {
    cat "$log" >&2
    echo "with-session.sh: $1" >&2
    exit 1
}

has_owner() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner "string:$1" |
        grep -q 'boolean true'
}

# The daemon goes to the background before it has its name on the bus.
printf %s "$KEYHERD_TEST_KEYRING_PASSWORD" | gnome-keyring-daemon --unlock --components=secrets --daemonize >>"$log" 2>&1 ||
    give_up "gnome-keyring-daemon did not start"
attempts=0
until has_owner org.freedesktop.secrets; do
    attempts=$((attempts + 1))
    [ "$attempts" -lt 300 ] || give_up "the keyring did not come to the bus"
    sleep 0.1
done

# Asking for the accessibility bus starts it.
dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >>"$log" 2>&1 ||
    give_up "the accessibility bus did not start"

# openbox runs its start-up command when it manages the display.
mkfifo "$KEYHERD_SESSION/openbox"
exec {ready}<>"$KEYHERD_SESSION/openbox"
openbox --sm-disable --startup "sh -c 'echo ready >$KEYHERD_SESSION/openbox'" >>"$log" 2>&1 &
read -r -t 60 -u "$ready" || give_up "openbox did not start"
exec {ready}>&-

exec "$@"
