#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and starts Keyherd. Usage: run.sh [--cli -- ARGUMENT…]
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
programs="$root/build/release/bin"

case "${1:-}" in
    "" | --cli) ;;
    *)
        echo "usage: packaging/run.sh            the desktop application" >&2
        echo "       packaging/run.sh --cli -- ARGUMENT…   the command line" >&2
        exit 2
        ;;
esac

"$root/packaging/dependencies.sh" build
(
    cd "$root"
    # Configuring again is only needed the first time; ninja sees to the rest.
    [ -f build/release/build.ninja ] || cmake --preset release -DKEYHERD_BUILD_TESTS=OFF >/dev/null
    cmake --build --preset release -- --quiet
)

if [ "${1:-}" = --cli ]; then
    shift
    [ "${1:-}" != -- ] || shift
    status=0
    "$programs/keyherd" "$@" || status=$?
    echo "packaging/run.sh: built and ran keyherd (exit code $status)" >&2
    exit "$status"
fi

if [ "$(uname)" != Darwin ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "packaging/run.sh: Keyherd is built, but there is no display to show its window on;" \
        "use the command line: packaging/run.sh --cli -- status" >&2
    exit 1
fi
status=0
"$programs/keyherd-desktop" || status=$?
echo "packaging/run.sh: built and ran keyherd-desktop (exit code $status)" >&2
exit "$status"
