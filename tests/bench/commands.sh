#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# commands.sh KEYHERD [RUNS]: whole commands beside secret-tool, which asks the same kind of keyring for one entry.
# Runs in a session of its own (tests/support/session), never on the caller's keyring. Reports ratios; fails on no time.
set -eu

keyherd=$1
runs=${2:-30}
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
trap 'secret-tool clear keyherd-bench entry || true; rm -rf "$folder"' EXIT
export XDG_DATA_HOME="$folder/data" XDG_CONFIG_HOME="$folder/config" XDG_STATE_HOME="$folder/state"
printf 'sk-made-up' | secret-tool store --label=bench keyherd-bench entry
"$keyherd" init --keychain --quiet >/dev/null
printf 'sk-made-up-made-up-made-up' | "$keyherd" add openai --name bench --quiet >/dev/null 2>"$folder/warnings"

hyperfine --shell=none --style=none --warmup 2 --runs "$runs" --export-json "$folder/times.json" \
    --command-name 'secret-tool lookup' 'secret-tool lookup keyherd-bench entry' \
    --command-name 'keyherd get' "'$keyherd' get openai/bench" \
    --command-name 'keyherd list' "'$keyherd' list --json" \
    --command-name 'keyherd status' "'$keyherd' status --json" \
    --command-name 'keyherd --version' "'$keyherd' --version" 2>"$folder/hyperfine.log" || {
    cat "$folder/hyperfine.log" >&2
    exit 1
}

python3 - "$folder/times.json" <<'PY'
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    results = json.load(file)["results"]
# The fastest run: the one that other programs disturbed least.
peer = results[0]["min"]
print(f"{'command':24}{'least ms':>10}{'median ms':>11}{'least / secret-tool lookup':>29}")
for result in results:
    print(f"{result['command']:24}{result['min'] * 1000:10.1f}{result['median'] * 1000:11.1f}{result['min'] / peer:29.2f}")
PY
