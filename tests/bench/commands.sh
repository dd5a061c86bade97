#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# commands.sh KEYHERD [RUNS] [KEYS]: whole commands, without and with an agent, beside secret-tool, which asks the same kind of keyring for one entry;
# then the same with KEYS keys in the vault. Runs in a session of its own (tests/support/session), never on the caller's keyring. Reports
# ratios; fails on no time.
set -eu

keyherd=$1
runs=${2:-30}
keys=${3:-10000}
for tool in hyperfine secret-tool python3; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is missing"
        exit 77
    fi
done
if [ -z "${KEYHERD_SESSION:-}" ]; then
    exec "$(dirname "$0")/../support/session/with-session.sh" "$0" "$@"
fi

folder=$(mktemp -d)
agent=
end() {
    [ -z "$agent" ] || kill "$agent" 2>/dev/null || true
    secret-tool clear keyherd-bench entry || true
    rm -rf "$folder"
}
trap end EXIT
export XDG_DATA_HOME="$folder/data" XDG_CONFIG_HOME="$folder/config" XDG_STATE_HOME="$folder/state"
export KEYHERD_AGENT="$folder/keyherd/agent.sock"
printf 'sk-made-up' | secret-tool store --label=bench keyherd-bench entry
"$keyherd" init --keychain --quiet >/dev/null
printf 'sk-made-up-made-up-made-up' | "$keyherd" add openai --name bench --quiet >/dev/null 2>"$folder/warnings"

# measure TITLE COMMAND…: the first is what the others are compared with.
measure() {
    title=$1
    shift
    if ! hyperfine --shell=none --style=none --warmup 3 --runs "$runs" --export-json "$folder/times.json" "$@" 2>"$folder/hyperfine.log"; then
        cat "$folder/hyperfine.log" >&2
        exit 1
    fi
    python3 - "$folder/times.json" "$title" <<'PY'
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    results = json.load(file)["results"]
peer = results[0]["median"]
print(f"{sys.argv[2]:32}{'least ms':>10}{'median ms':>11}{'median / first':>16}")
for result in results:
    print(f"{result['command']:32}{result['min'] * 1000:10.1f}{result['median'] * 1000:11.1f}{result['median'] / peer:16.2f}")
PY
}

start_agent() {
    mkfifo "$folder/news"
    "$keyherd" agent >"$folder/news" &
    agent=$!
    read -r _ <"$folder/news"
    rm "$folder/news"
}
end_agent() {
    kill "$agent"
    wait "$agent" || true
    agent=
}
compare() {
    measure "$1, without an agent" \
        --command-name 'secret-tool lookup' 'secret-tool lookup keyherd-bench entry' \
        --command-name 'keyherd get' "'$keyherd' get openai/bench" \
        --command-name 'keyherd list' "'$keyherd' list --json" \
        --command-name 'keyherd status' "'$keyherd' status --json" \
        --command-name 'keyherd --version' "'$keyherd' --version"
    start_agent
    measure "$1, with an agent" \
        --command-name 'secret-tool lookup' 'secret-tool lookup keyherd-bench entry' \
        --command-name 'keyherd get' "'$keyherd' get openai/bench" \
        --command-name 'keyherd list' "'$keyherd' list --json"
    measure "$1, starting a program" \
        --command-name 'true' 'true' \
        --command-name 'keyherd run -- true' "'$keyherd' run -- true" \
        --command-name 'keyherd run --provider openai' "'$keyherd' run --provider openai -- true"
    end_agent
}

compare "one key"
python3 - "$keys" >"$folder/many.csv" <<'PY'
import sys

print("provider,name,key")
for number in range(int(sys.argv[1])):
    print(f"openai,many {number},sk-made-up-made-up-made-up-{number:06d}")
PY
"$keyherd" import csv "$folder/many.csv" --quiet >/dev/null 2>"$folder/warnings"
compare "$keys keys more"
