#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows that the .deb does what it should on a machine that has nothing: a bare Debian 12 in a folder, into which it is
# installed, tried by an ordinary user, and purged again. Needs root, debootstrap, and a Debian whose package sources are reachable.
# Usage: test-package.sh [--machine FOLDER] [PACKAGE]
#   --machine FOLDER  where to keep the machine; one that is already there is used again. Without it: temporary
#   PACKAGE           the .deb; without it: the one in dist, made anew
# shellcheck disable=SC2016 # the shells of the machine expand what stands between single quotes
set -euo pipefail

if [ "$(id -u)" -ne 0 ]; then
    echo "test-package.sh: only root can make a machine in a folder" >&2
    exit 1
fi
# In a mount and process namespace of its own nothing stays mounted or running, whatever happens.
if [ -z "${KEYHERD_IN_NAMESPACE:-}" ]; then
    KEYHERD_IN_NAMESPACE=1 exec unshare --mount --pid --fork --kill-child --propagation private "$BASH" "$0" "$@"
fi
export -n KEYHERD_IN_NAMESPACE

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/machine.sh
. "$repository/packaging/machine.sh"
folder=
if [ "${1:-}" = --machine ]; then
    folder=$2
    shift 2
fi
if [ $# -gt 0 ]; then
    package=$(readlink -e "$1")
else
    rm -f "$repository"/dist/keyherd_*.deb
    "$repository/packaging/dependencies.sh" build run package
    # What is built there stays the owner's.
    owner=$(stat -c %U "$repository")
    case $owner in
    root | UNKNOWN) "$repository/packaging/package.sh" ;;
    *) runuser -u "$owner" -- env HOME="$(getent passwd "$owner" | cut -d: -f6)" "$repository/packaging/package.sh" ;;
    esac
    package=$(ls "$repository"/dist/keyherd_*.deb)
fi
start=$SECONDS
use_machine "$folder"

# as WHO COMMAND…: in the machine, with nothing of this one's environment.
as() {
    local who=$1 home=/home/$1
    shift
    [ "$who" != root ] || home=/root
    chroot "$machine" /usr/sbin/runuser -u "$who" -- /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin \
        HOME="$home" LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@" </dev/null
}

# expect WORDS COMMAND…: an ordinary user's COMMAND ends well, and its output holds WORDS.
expect() {
    local words=$1 status=0
    shift
    as user "$@" >"$log" 2>&1 || status=$?
    if [ "$status" -ne 0 ] || ! grep -qF -- "$words" "$log"; then
        cat "$log"
        say "FAILED: $* ended with $status, or did not say \"$words\""
        exit 1
    fi
    say "$(printf '%s' "$*" | head -c 100): well"
}

# What the system has; what apt and dpkg note down for themselves is no part of that.
files() {
    (cd "$machine" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./run -o -path ./home -o -path ./var/log \
        -o -path ./var/cache -o -path ./var/lib/apt -o -path ./var/lib/dpkg \) -prune -o -print | LC_ALL=C sort)
}

as root sh -c 'id user >/dev/null 2>&1 || useradd --create-home user'
# What only the test needs; then all else that is there came with the package.
mapfile -t trial < <("$repository/packaging/dependencies.sh" --list debian trial)
as root sh -c 'apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"' sh "${trial[@]}" >"$log" 2>&1 || {
    cat "$log"
    exit 1
}
# What a broken run before this one may have left.
as root sh -c 'apt-get purge -y -qq keyherd; apt-get autoremove --purge -y -qq' >"$log" 2>&1 || true
as root sh -c 'dpkg-query -W -f "${Package}\n" | sort' >"$machine/tmp/packages.before"
files >"$machine/tmp/files.before"
rm -rf "$machine/home/user/.local" "$machine/home/user/.config" "$machine/tmp/vault.before"

cp "$package" "$machine/tmp/keyherd.deb"
as root apt-get install -y -qq --no-install-recommends /tmp/keyherd.deb >"$log" 2>&1 || {
    cat "$log"
    say "FAILED: apt cannot install the package"
    exit 1
}
say "apt has installed $(basename "$package")"

expect "keyherd 0." keyherd --version
printf 'a passphrase for this test' >"$machine/home/user/passphrase"
printf 'sk-proj-made-up-made-up-made-up-made-up-made-up-made-up-ok-1' >"$machine/home/user/key"
as root chown user: /home/user/passphrase /home/user/key
as root chmod 600 /home/user/passphrase /home/user/key
open="--passphrase-file /home/user/passphrase"
expect "" sh -c "keyherd init $open --quiet"
expect "" sh -c "keyherd add openai --name work $open --quiet </home/user/key"
expect "made-up-ok-1" sh -c "keyherd get openai/work $open"
expect "" sh -c "keyherd doctor $open"
vault=$machine/home/user/.local/share/keyherd

# The window of an ordinary user, on a screen of its own.
expect "Keyherd" timeout 60 sh -c 'export XDG_RUNTIME_DIR=$HOME/runtime; rm -rf "$XDG_RUNTIME_DIR"; mkdir -m 700 "$XDG_RUNTIME_DIR"
    mkfifo "$XDG_RUNTIME_DIR/display" && exec 3<>"$XDG_RUNTIME_DIR/display"
    Xvfb -displayfd 3 -screen 0 1280x800x24 >/dev/null 2>&1 & screen=$!
    read -r number <&3 && export DISPLAY=:$number
    keyherd-desktop & desktop=$!
    window=$(xdotool search --sync --onlyvisible --pid "$desktop" --name "^Keyherd$" | head -n 1)
    xdotool getwindowname "$window" && echo "class $(xprop -id "$window" WM_CLASS)"
    kill "$desktop"; ended=0; wait "$desktop" || ended=$?; kill "$screen"; wait "$screen"
    echo "the window has ended with $ended"; [ "$ended" -eq 0 ] || [ "$ended" -eq 143 ]'
class=$(sed -n 's/^class .*, "\(.*\)"$/\1/p' "$log")
expect "StartupWMClass=${class:-what the window says}" grep -x "StartupWMClass=$class" /usr/share/applications/keyherd.desktop

expect "" desktop-file-validate /usr/share/applications/keyherd.desktop
expect "" sh -c 'appstreamcli validate --no-net /usr/share/metainfo/*Keyherd.metainfo.xml'
expect "keyherd" man --pager=cat keyherd
expect "keyherd-desktop" man --pager=cat keyherd-desktop
expect "coffre" sh -c 'LANGUAGE=fr MANOPT= man -L fr --pager=cat keyherd'
expect "complete" bash -c '. /usr/share/bash-completion/bash_completion; _completion_loader keyherd; complete -p keyherd'
expect "_keyherd" zsh -c 'autoload -Uz compinit && compinit -u -D && print -r -- $_comps[keyherd]'
expect "list" fish -c 'complete --do-complete "keyherd l"'

cp -a "$vault" "$machine/tmp/vault.before"
as root sh -c 'apt-get purge -y -qq keyherd && apt-get autoremove --purge -y -qq' >"$log" 2>&1 || {
    cat "$log"
    say "FAILED: apt cannot purge the package"
    exit 1
}
left=$(files | grep -i keyherd || true)
left=$left$(files | LC_ALL=C comm -13 "$machine/tmp/files.before" -)
if [ -n "$left" ] || as root dpkg -s keyherd >/dev/null 2>&1; then
    say "FAILED: the purge has left: $left"
    exit 1
fi
as root sh -c 'dpkg-query -W -f "${Package}\n" | sort' | diff "$machine/tmp/packages.before" - || {
    say "FAILED: other packages are there than before"
    exit 1
}
if ! diff -r "$vault" "$machine/tmp/vault.before"; then
    say "FAILED: the vault is not what it was"
    exit 1
fi
say "$(basename "$package") installs, works and goes away again on a bare Debian 12; the vault stays ($((SECONDS - start)) s)"
