#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs every test in a desktop session of its own. Usage: test.sh [-- ARGUMENT OF CTEST…]
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
[ "${1:-}" != -- ] || shift

"$root/packaging/dependencies.sh" build test
cd "$root"
[ -f build/debug/build.ninja ] || cmake --preset debug -DKEYHERD_WARNINGS_AS_ERRORS=ON >/dev/null
cmake --build --preset debug -- --quiet

status=0
tests/support/session/with-session.sh ctest --test-dir build/debug --output-on-failure --parallel "$(nproc)" "$@" || status=$?
if [ "$status" -eq 0 ]; then
    echo "packaging/test.sh: built, and all tests passed"
else
    echo "packaging/test.sh: built, but tests failed (ctest's exit code $status); see above"
fi
exit "$status"
