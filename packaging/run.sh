#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the programs, and starts one of them.
# Usage: run.sh                         the desktop application
#        run.sh --cli [-- ARGUMENT…]    the command line; standard output has nothing but what `keyherd` prints
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
programs=$root/build/release/bin
program=keyherd-desktop
case ${1:-} in
'') ;;
--cli)
    program=keyherd
    shift
    [ "${1:-}" != -- ] || shift
    ;;
*)
    sed -n 's/^# \(Usage\|      \)/\1/p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac

say() {
    echo "run.sh: $1" >&2
}

build() {
    "$root/packaging/dependencies.sh" build run
    cd "$root"
    if [ ! -f build/release/build.ninja ]; then
        say "building; the first time this takes some minutes"
        cmake --preset release -DKEYHERD_BUILD_TESTS=OFF
    fi
    cmake --build --preset release
}
# Whatever waits on standard input is for the program.
(build </dev/null) >&2

if [ "$program" = keyherd-desktop ] && [ "$(uname)" != Darwin ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Keyherd is built, but there is no display for its window; use packaging/run.sh --cli -- status, or set DISPLAY"
    exit 1
fi
say "built; starting build/release/bin/$program"
status=0
"$programs/$program" "$@" || status=$?
if [ "$status" -eq 0 ]; then
    say "$program has ended well"
else
    say "$program has ended with exit code $status"
fi
exit "$status"
