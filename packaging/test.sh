#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with every warning an error, and runs the tests in a desktop session of their own:
# D-Bus, GNOME Keyring and display are real, and nothing of the caller's session is touched.
# Usage: test.sh [-- ARGUMENT OF CTEST…], for example test.sh -- -R vault
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
case ${1:-} in
'') ;;
--) shift ;;
*)
    echo "usage: test.sh [-- ARGUMENT OF CTEST…]" >&2
    exit 2
    ;;
esac

packaging/dependencies.sh build run test
mkdir -p build
cmake --preset debug -DKEYHERD_WARNINGS_AS_ERRORS=ON -DKEYHERD_BUILD_TESTS=ON >build/configure.log 2>&1 || {
    cat build/configure.log
    exit 1
}
cmake --build --preset debug

session=(tests/support/session/with-session.sh)
[ "$(uname)" != Darwin ] || session=(env)
status=0
"${session[@]}" ctest --preset debug --parallel "$(getconf _NPROCESSORS_ONLN)" "$@" || status=$?
if [ "$status" -eq 0 ]; then
    echo "test.sh: all tests passed"
else
    echo "test.sh: TESTS FAILED, see above (exit code $status)"
fi
exit "$status"
