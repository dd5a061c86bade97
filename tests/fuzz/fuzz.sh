#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Throws mutated requests at the parser of the local API, with the address and undefined-behaviour sanitizers, and ends with an error at the first input
# that breaks a rule. New inputs that reach new code are kept in build/fuzz/corpus; those that matter belong into tests/fuzz/corpus. Needs clang.
# Usage: fuzz.sh [SECONDS]   (60)
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=${1:-60}
folder=${KEYHERD_FUZZ_FOLDER:-build/fuzz}
# Optimised, but with every assertion, Boost's too.
cmake -G Ninja -S . -B "$folder" -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_FLAGS_RELWITHDEBINFO='-O2 -g' -DCMAKE_CXX_COMPILER=clang++ -DKEYHERD_FUZZ=ON \
    -DKEYHERD_SANITIZE=fuzzer-no-link,address,undefined -DKEYHERD_BUILD_DESKTOP=OFF -DKEYHERD_PRECOMPILE=OFF >/dev/null
cmake --build "$folder" --target fuzz_request_parser
mkdir -p "$folder/corpus/request_parser" "$folder/found"
exec "$folder/tests/fuzz_request_parser" -max_total_time="$seconds" -max_len=2048 -timeout=5 -print_final_stats=1 \
    -dict=tests/fuzz/http.dict -artifact_prefix="$folder/found/" "$folder/corpus/request_parser" tests/fuzz/corpus/request_parser
