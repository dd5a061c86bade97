#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the package of this system: a .deb on Debian, a disk image on macOS. Installs what is missing. From the same commit
# on the same system come the same bytes. On Windows, do as .github/workflows/release.yml does.
# Usage: package.sh [FOLDER]   where the package goes; without it: dist
# KEYHERD_HOMEPAGE, if set, is the project's address in the package; KEYHERD_SIGN_AS, on macOS, whose signature it bears.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mkdir -p "${1:-$root/dist}"
folder=$(cd "${1:-$root/dist}" && pwd)
cd "$root"

say() {
    echo "package.sh: $1"
}

options=(-DKEYHERD_BUILD_TESTS=OFF "-DKEYHERD_HOMEPAGE=${KEYHERD_HOMEPAGE:-}")
case $(uname) in
Darwin) kind=dmg options+=(-DKEYHERD_BUNDLE=ON "-DKEYHERD_SIGN_AS=${KEYHERD_SIGN_AS:--}") ;;
*) kind=deb ;;
esac
packaging/dependencies.sh build run package
if [ "$kind" = deb ] && ! command -v dpkg-shlibdeps >/dev/null; then
    say "only Debian and its kin can make a .deb; here, use cmake --install"
    exit 1
fi

# The date that everything in the package bears: that of the commit, or of the last change where there is no git. Whose the folder is does not matter.
if [ -n "${SOURCE_DATE_EPOCH:-}" ]; then
    :
elif [ -e .git ]; then
    SOURCE_DATE_EPOCH=$(git -c safe.directory="$root" log -1 --format=%ct)
else
    SOURCE_DATE_EPOCH=$(date -r CHANGELOG.md +%s)
fi
export SOURCE_DATE_EPOCH
build=build/package
mkdir -p "$build"
cmake --preset release -B "$build" "${options[@]}" >"$build/configure.log" 2>&1 || {
    cat "$build/configure.log"
    exit 1
}
# What lies inside the programs bears one date always, so that a build that goes on from another commit's comes out the same.
env -u SOURCE_DATE_EPOCH QT_RCC_SOURCE_DATE_OVERRIDE=1 cmake --build "$build"
rm -rf "$build/packages"
(umask 022 && cd "$build" && cpack --config CPackConfig.cmake >cpack.log 2>&1) || {
    cat "$build/cpack.log"
    exit 1
}
package=$(ls "$build"/packages/*."$kind")
if [ "$kind" = deb ]; then
    if ! lintian --fail-on error "$package" >"$build/lintian.log" 2>&1; then
        cat "$build/lintian.log"
        say "FAILED: lintian found an error"
        exit 1
    fi
fi
cp "$package" "$package.sha256" "$folder/"
say "made $folder/$(basename "$package") ($(du -k "$package" | cut -f1) KiB)"
