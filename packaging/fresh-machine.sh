#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows that the two commands of the README work on a machine that has nothing: a bare Debian 12 in a folder, with the
# repository cloned into it. Needs root, debootstrap, git, and a Debian whose package sources are reachable.
# Usage: fresh-machine.sh [--with-changes] [FOLDER]
#   --with-changes  copy the files as they are now instead of cloning the last commit
#   FOLDER          where to keep the machine; one that is already there is used again. Without it: temporary
set -euo pipefail

if [ "$(id -u)" -ne 0 ]; then
    echo "fresh-machine.sh: only root can make a machine in a folder" >&2
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
with_changes=false
if [ "${1:-}" = --with-changes ]; then
    with_changes=true
    shift
fi
start=$SECONDS
use_machine "${1:-}"

enter() {
    chroot "$machine" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM="${TERM:-dumb}" \
        ${http_proxy:+"http_proxy=$http_proxy"} ${https_proxy:+"https_proxy=$https_proxy"} \
        sh -c 'cd /root/keyherd && exec "$@"' sh "$@"
}

bring_sources() {
    rm -rf "$machine/root/keyherd"
    if $with_changes; then
        mkdir "$machine/root/keyherd"
        git -C "$repository" ls-files -z --cached --others --exclude-standard |
            tar -C "$repository" -c --null --files-from=- --ignore-failed-read 2>/dev/null | tar -C "$machine/root/keyherd" -x
    else
        git clone --quiet --no-hardlinks "$repository" "$machine/root/keyherd"
    fi
}

# expect CODE WORDS COMMAND…: COMMAND ends with CODE and its output holds WORDS.
expect() {
    local code=$1 words=$2 status=0 start=$SECONDS
    shift 2
    enter "$@" >"$log" 2>&1 </dev/null || status=$?
    if [ "$status" -ne "$code" ] || ! grep -qF -- "$words" "$log"; then
        cat "$log"
        say "FAILED: $* ended with $status instead of $code, or did not say \"$words\""
        exit 1
    fi
    took=$((SECONDS - start))
    say "$* ($took s): $(tail -n 1 "$log")"
}

bring_sources

expect 0 "keyherd has ended well" packaging/run.sh --cli -- status
expect 0 "keyherd has ended well" packaging/run.sh --cli -- status
if [ "$took" -gt 20 ]; then
    say "FAILED: a second run with nothing changed took $took s"
    exit 1
fi
expect 1 "there is no display" packaging/run.sh
expect 0 "all tests passed" packaging/test.sh
# With a display the window stays until it is closed.
expect 124 "starting build/release/bin/keyherd-desktop" tests/support/session/with-session.sh timeout 10 packaging/run.sh
say "both commands of the README work on a bare Debian 12 ($((SECONDS - start)) s)"
