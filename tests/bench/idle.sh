#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# idle.sh KEYHERD DESKTOP [KEYS] [SECONDS]: what the open window costs while nobody does anything: how often each of its threads woke up, and
# memory. In a desktop session of its own. Reports; fails on no number.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
keyherd=$(realpath "$1")
desktop=$(realpath "$2")
keys=${3:-100}
seconds=${4:-60}
settling=10

if [ "${KEYHERD_IDLE_BENCH:-}" != yes ]; then
    KEYHERD_IDLE_BENCH=yes exec "$root/tests/support/session/with-session.sh" "$0" "$keyherd" "$desktop" "$keys" "$seconds"
fi

"$keyherd" init --keychain --quiet >/dev/null 2>&1
# Made up so that no scanner takes them for live ones.
awk -v keys="$keys" 'BEGIN {
    print "provider,name,key"
    for (number = 1; number <= keys; ++number)
        printf "groq,key %d,gsk_madeupmadeupmadeupmadeupmadeupmadeupmadeupmade%06d\n", number, number
}' >"$HOME/keys.csv"
"$keyherd" import csv "$HOME/keys.csv" --quiet >/dev/null

"$desktop" --lang en &
process=$!
trap 'kill "$process" 2>/dev/null || true' EXIT
xdotool search --sync --all --onlyvisible --pid "$process" --name '^Keyherd$' >/dev/null
sleep "$settling"

# Each thread's number, how often it went to sleep, and its name. Who sleeps was woken before.
sleeps() {
    local task
    for task in "/proc/$process/task/"*; do
        printf '%s %s %s\n' "${task##*/}" "$(sed -n 's/^voluntary_ctxt_switches:\t//p' "$task/status")" "$(tr ' ' - <"$task/comm")"
    done | sort
}
sleeps >"$HOME/before"
sleep "$seconds"
sleeps >"$HOME/after"
echo "$keys keys, window open, $seconds s without anybody:"
join "$HOME/before" "$HOME/after" | awk '{ printf "  %6d wake-ups  %s\n", $4 - $2, $3; all += $4 - $2 } END { printf "  %6d wake-ups of all threads\n", all }'
awk '/^VmRSS:/ { printf "  %6.1f MB resident of 90 (%.2f)\n", $2 / 1024, $2 / 1024 / 90 }' "/proc/$process/status"
awk '/^RssAnon:/ { printf "  %6.1f MB of that its own\n", $2 / 1024 }' "/proc/$process/status"
