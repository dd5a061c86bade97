#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Throws mutated requests at the local API, with the address, leak and undefined-behaviour sanitizers, and ends with an error at the first one that breaks
# a rule: `parser` and `routes` in one process under libFuzzer, `serve` at the real program on a socket. New inputs that reach new code are kept in
# build/fuzz/corpus; those that matter belong into tests/fuzz/corpus. Needs clang.
# Usage: fuzz.sh parser|routes|serve [SECONDS]   (60)
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
what=${1:-}
seconds=${2:-60}
folder=${KEYHERD_FUZZ_FOLDER:-build/fuzz}
case $what in
parser) targets=(fuzz_request_parser) ;;
routes) targets=(fuzz_routes) ;;
serve) targets=(keyherd keyherd-whole) ;;
*)
    echo "usage: fuzz.sh parser|routes|serve [SECONDS]" >&2
    exit 2
    ;;
esac
# Optimised, but with every assertion, Boost's too.
cmake -G Ninja -S . -B "$folder" -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_FLAGS_RELWITHDEBINFO='-O2 -g' -DCMAKE_CXX_COMPILER=clang++ -DKEYHERD_FUZZ=ON \
    -DKEYHERD_SANITIZE=fuzzer-no-link,address,undefined -DKEYHERD_BUILD_DESKTOP=OFF -DKEYHERD_PRECOMPILE=OFF >/dev/null
cmake --build "$folder" --target "${targets[@]}"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export TMPDIR=$scratch
if [ "$what" != serve ]; then
    target=${targets[0]}
    corpus=${target#fuzz_}
    mkdir -p "$folder/corpus/$corpus" "$folder/found"
    "$folder/tests/$target" -max_total_time="$seconds" -max_len=2048 -timeout=5 -print_final_stats=1 \
        -dict=tests/fuzz/http.dict -artifact_prefix="$folder/found/" "$folder/corpus/$corpus" "tests/fuzz/corpus/$corpus"
    exit
fi
keyherd=$folder/bin/keyherd
export XDG_CONFIG_HOME=$scratch XDG_DATA_HOME=$scratch XDG_STATE_HOME=$scratch XDG_RUNTIME_DIR=$scratch KEYHERD_PASSPHRASE_FILE=$scratch/passphrase
echo "not a good passphrase" >"$KEYHERD_PASSPHRASE_FILE"
"$keyherd" init --quiet
echo sk-made-up-made-up-made-up-made-up | "$keyherd" add openai --name first --quiet
KEYHERD_TOKEN=$("$keyherd" client add fuzz --scope read)
export KEYHERD_TOKEN
python3 tests/fuzz/http_socket_fuzz.py --start "$seconds" "$keyherd" serve --port 0
