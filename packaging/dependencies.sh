#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The packages that Keyherd needs, by system and purpose, and their installation.
# Usage: dependencies.sh [--list [debian|fedora|arch|homebrew]] build|run|test|lint|package|trial…
# Installs what is missing and asks for root only then. If nothing is missing, nothing is downloaded or changed.
set -euo pipefail

# One package a word. `build` compiles, `run` is what the built programs load besides, `test` is what the tests and the
# session around them call, `lint` what packaging/lint.sh calls,
# `package` what packaging/package.sh calls, `trial` what packaging/test-package.sh calls in its machine.
packages_for() {
    case $1 in
    debian-build)
        echo cmake ninja-build ccache g++ pkg-config qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools \
            qt6-l10n-tools qt6-svg-dev libgl-dev libvulkan-dev qtkeychain-qt6-dev libsodium-dev libssl-dev \
            libexpected-dev libcli11-dev libzxcvbn-dev zlib1g-dev libboost-dev mold
        ;;
    debian-run) echo libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins libsecret-1-0 ca-certificates ;;
    debian-test)
        echo gnome-keyring dbus dbus-x11 xvfb openbox at-spi2-core python3 python3-pyatspi python3-gi gir1.2-atspi-2.0 \
            python3-dbus python3-jsonschema python3-cryptography python3-yaml xdotool imagemagick fonts-noto-core fonts-dejavu-core \
            postgresql libqt6sql6-psql hyperfine strace libbenchmark-dev libsecret-tools libglib2.0-bin faketime \
            openssl procps util-linux mount zsh fish xclip xsel wl-clipboard man-db groff-base mandoc direnv make \
            nginx-light wrk curl jq nodejs esbuild appstream desktop-file-utils nsis
        ;;
    debian-lint) echo git clang-format clang-tidy shellcheck codespell ;;
    debian-package) echo git dpkg-dev file gzip lintian ;;
    debian-trial) echo xvfb xdotool x11-utils desktop-file-utils appstream man-db zsh fish bash-completion ;;

    fedora-build)
        echo cmake ninja-build ccache mold gcc-c++ pkgconf-pkg-config qt6-qtbase-devel qt6-qttools-devel qt6-linguist \
            qt6-qtsvg-devel qtkeychain-qt6-devel libsodium-devel openssl-devel expected-devel cli11-devel zxcvbn-c-devel zlib-devel \
            boost-devel
        ;;
    fedora-run) echo qt6-qtbase-gui qt6-qtsvg ca-certificates ;;
    fedora-test)
        echo gnome-keyring dbus-daemon dbus-tools xorg-x11-server-Xvfb openbox at-spi2-core python3 python3-pyatspi \
            python3-gobject python3-dbus python3-jsonschema python3-cryptography python3-pyyaml xdotool ImageMagick \
            google-noto-sans-fonts dejavu-sans-fonts postgresql postgresql-server qt6-qtbase-postgresql hyperfine \
            strace google-benchmark-devel libsecret glib2 libfaketime openssl procps-ng util-linux zsh fish xclip xsel \
            wl-clipboard man-db groff-base mandoc direnv make nginx wrk curl jq nodejs esbuild appstream desktop-file-utils mingw32-nsis
        ;;
    fedora-lint) echo git clang-tools-extra ShellCheck codespell ;;

    # zxcvbn-c may have to come from the AUR, and nsis, without which its test is left out.
    arch-build)
        echo cmake ninja ccache mold gcc pkgconf qt6-base qt6-tools qt6-svg qtkeychain-qt6 libsodium openssl tl-expected \
            cli11 zxcvbn-c zlib boost
        ;;
    arch-run) echo qt6-svg sqlite ca-certificates ;;
    arch-test)
        echo gnome-keyring dbus xorg-server-xvfb openbox at-spi2-core python python-atspi python-gobject python-dbus \
            python-jsonschema python-cryptography python-yaml xdotool imagemagick noto-fonts ttf-dejavu postgresql hyperfine strace \
            benchmark libsecret glib2 libfaketime openssl procps-ng util-linux zsh fish xclip xsel wl-clipboard man-db groff \
            mandoc direnv make nginx wrk curl jq nodejs esbuild appstream desktop-file-utils
        ;;
    arch-lint) echo git clang shellcheck codespell ;;

    # The tests use the keychain and the display that macOS has. zxcvbn: see packaging/zxcvbn.
    homebrew-build) echo cmake ninja ccache pkgconf qt qtkeychain libsodium openssl@3 tl-expected cli11 boost ;;
    homebrew-run) ;;
    homebrew-test) echo python3 hyperfine google-benchmark fish direnv nginx wrk jq node esbuild ;;
    homebrew-lint) echo git clang-format shellcheck codespell ;;
    homebrew-package) ;;
    *)
        echo "dependencies.sh: no such purpose or system: $1" >&2
        exit 2
        ;;
    esac
}

this_system() {
    if command -v apt-get >/dev/null; then
        echo debian
    elif command -v dnf >/dev/null; then
        echo fedora
    elif command -v pacman >/dev/null; then
        echo arch
    elif command -v brew >/dev/null; then
        echo homebrew
    else
        echo "dependencies.sh: this system has neither apt-get, dnf, pacman nor brew;" \
            "install by hand what packaging/dependencies.sh --list debian build run names" >&2
        exit 1
    fi
}

missing_of() {
    local system=$1 package
    shift
    for package; do
        case $system in
        debian) dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q 'ok installed$' || echo "$package" ;;
        fedora) rpm -q --quiet --whatprovides "$package" || echo "$package" ;;
        arch) pacman -T "$package" || true ;;
        homebrew) brew list --formula "$package" >/dev/null 2>&1 || echo "$package" ;;
        esac
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        # su takes one line for a shell, and reads the password from its standard input, which callers keep for others.
        local terminal=/dev/stdin
        if { : </dev/tty; } 2>/dev/null; then
            terminal=/dev/tty
        fi
        su -c "$(printf '%q ' "$@")" <"$terminal"
    fi
}

install_packages() {
    local system=$1
    shift
    case $system in
    debian)
        as_root sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
            exec apt-get install -y -qq --no-install-recommends "$@" </dev/null >/dev/null' sh "$@"
        ;;
    fedora) as_root dnf install -y -q --setopt=install_weak_deps=False "$@" ;;
    arch) as_root pacman -S --needed --noconfirm "$@" ;;
    homebrew) brew install --quiet "$@" ;;
    esac
}

only_list=false
if [ "${1:-}" = --list ]; then
    only_list=true
    shift
fi
case ${1:-} in
debian | fedora | arch | homebrew)
    system=$1
    shift
    ;;
*) system=$(this_system) ;;
esac
if [ $# -eq 0 ]; then
    echo "usage: dependencies.sh [--list [debian|fedora|arch|homebrew]] build|run|test|lint|package|trial…" >&2
    exit 2
fi

packages=
for purpose; do
    packages="$packages $(packages_for "$system-$purpose")"
done
if $only_list; then
    # Words, one a line.
    # shellcheck disable=SC2086
    printf '%s\n' $packages
    exit
fi
# shellcheck disable=SC2086
missing=$(missing_of "$system" $packages | tr '\n' ' ')
if [ -n "$missing" ]; then
    echo "dependencies.sh: installing $missing" >&2
    # shellcheck disable=SC2086
    if ! install_packages "$system" $missing; then
        echo "dependencies.sh: could not install these packages; install them by hand and start again: $missing" >&2
        exit 1
    fi
fi
