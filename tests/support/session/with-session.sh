#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-session.sh COMMAND [ARGUMENT…]: runs COMMAND in a desktop session of its own and ends with its exit code.
# The session has a D-Bus, an unlocked GNOME Keyring, a display (Xvfb with openbox), an accessibility bus, and empty
# folders for HOME, TMPDIR and all of XDG; KEYHERD_TEST_KEYRING_PASSWORD opens the keyring. KEYHERD_TEST_SCREEN may ask for another screen. Nothing of the caller's session
# is used. When COMMAND ends, or this script is killed in whatever way, every process of the session is ended and its
# folder removed.
set -euo pipefail

if [ $# -eq 0 ]; then
    echo "usage: with-session.sh COMMAND [ARGUMENT…]" >&2
    exit 2
fi
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
root=$(mktemp -d "${TMPDIR:-/tmp}/keyherd-session.XXXXXX")

# Whatever was started in the session has its folder's name in the environment, even daemons that left their parent.
session_processes() {
    local file
    for file in /proc/[0-9]*/environ; do
        if grep -qzxF "KEYHERD_SESSION=$root" "$file" 2>/dev/null; then
            file=${file#/proc/}
            echo "${file%/environ}"
        fi
    done
}

# Ends the session's processes, asking first. One that is starting may be missed by one look, hence the loop.
end_processes() {
    local attempt processes signal=TERM
    for attempt in {1..60}; do
        mapfile -t processes < <(session_processes)
        [ ${#processes[@]} -gt 0 ] || return 0
        [ "$attempt" -lt 30 ] || signal=KILL
        kill "-$signal" "${processes[@]}" 2>/dev/null || true
        sleep 0.1
    done
}

# Cleans up once the other end of its pipe closes, which the kernel does even when this script is killed.
clean_up_at_the_end() {
    trap '' INT TERM HUP
    read -r || true
    end_processes
    chmod -R u+rwX "$root" 2>/dev/null || true
    rm -rf "$root"
}
exec {lifeline}> >(clean_up_at_the_end)
cleaner=$!

for name in $(compgen -e); do
    case $name in
    XDG_* | DBUS_* | GNOME_* | KDE_* | GTK_* | *_API_KEY | *_proxy | *_PROXY) unset "$name" ;;
    DISPLAY | XAUTHORITY | WAYLAND_DISPLAY | SESSION_MANAGER | SSH_AUTH_SOCK | DESKTOP_SESSION) unset "$name" ;;
    KEYHERD_VAULT | KEYHERD_PASSPHRASE_FILE | KEYHERD_AGENT | AT_SPI_BUS_ADDRESS | LANGUAGE | LC_*) unset "$name" ;;
    esac
done
# Tests that give up their rights for a while still need their temporary files.
chmod 711 "$root"
mkdir -m 1777 "$root/tmp"
mkdir -m 700 "$root/home" "$root/data" "$root/config" "$root/state" "$root/cache" "$root/run"
export KEYHERD_TEST_KEYRING_PASSWORD=made-up KEYHERD_SESSION=$root HOME=$root/home TMPDIR=$root/tmp LANG=C.UTF-8 XDG_DATA_HOME=$root/data \
    XDG_CONFIG_HOME=$root/config XDG_STATE_HOME=$root/state XDG_CACHE_HOME=$root/cache XDG_RUNTIME_DIR=$root/run

# The server says the number of the display that it found free once it answers.
mkfifo "$root/display"
exec {display}<>"$root/display"
Xvfb -displayfd "$display" -screen 0 "${KEYHERD_TEST_SCREEN:-1280x800x24}" -nolisten tcp -noreset {lifeline}>&- >"$root/xvfb.log" 2>&1 &
if ! read -r -t 60 -u "$display" number; then
    cat "$root/xvfb.log" >&2
    echo "with-session.sh: Xvfb did not start" >&2
    exit 1
fi
exec {display}>&-
export DISPLAY=:$number

# The bus and what it starts have much to say, into a file; COMMAND keeps our output.
exec {stdout}>&1 {stderr}>&2
status=0
dbus-run-session -- "$here/in-session.sh" "$stdout" "$stderr" "$@" {lifeline}>&- >"$root/bus.log" 2>&1 || status=$?
exec {lifeline}>&-
wait "$cleaner" || true
exit "$status"
