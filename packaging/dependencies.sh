#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The packages that Keyherd needs, by system and purpose, and their installation. Asks for root only if something is missing.
# Usage: dependencies.sh [--list] build|test…
set -euo pipefail

# The lists are reached by name, below.
# shellcheck disable=SC2034
{
    debian_build=(cmake ninja-build ccache g++ pkg-config qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
        qt6-svg-dev libgl-dev libvulkan-dev libqt6sql6-sqlite qtkeychain-qt6-dev libsodium-dev libssl-dev libexpected-dev
        libcli11-dev libzxcvbn-dev)
    debian_test=(gnome-keyring dbus dbus-x11 xvfb openbox at-spi2-core python3 python3-pyatspi python3-gi gir1.2-atspi-2.0 python3-jsonschema
        python3-dbusmock python3-cryptography xdotool imagemagick fonts-noto-core fonts-dejavu-core hyperfine strace libbenchmark-dev
        libsecret-tools libglib2.0-bin faketime xclip openssl procps util-linux mount git clang-format shellcheck codespell)

    fedora_build=(cmake ninja-build ccache gcc-c++ pkgconf-pkg-config qt6-qtbase-devel qt6-qttools-devel qt6-qtsvg-devel
        qtkeychain-qt6-devel libsodium-devel openssl-devel expected-devel cli11-devel zxcvbn-c-devel)
    fedora_test=(gnome-keyring dbus-daemon dbus-x11 xorg-x11-server-Xvfb openbox at-spi2-core python3 python3-pyatspi python3-gobject
        python3-jsonschema python3-dbusmock python3-cryptography xdotool ImageMagick google-noto-sans-fonts hyperfine strace
        google-benchmark-devel libsecret glib2 libfaketime xclip openssl procps-ng util-linux git clang-tools-extra ShellCheck codespell)

    arch_build=(cmake ninja ccache gcc pkgconf qt6-base qt6-tools qt6-svg qtkeychain-qt6 libsodium openssl tl-expected cli11 zxcvbn-c)
    arch_test=(gnome-keyring dbus xorg-server-xvfb openbox at-spi2-core python python-atspi python-gobject python-jsonschema
        python-dbusmock python-cryptography xdotool imagemagick noto-fonts hyperfine strace benchmark libsecret glib2 libfaketime xclip
        openssl procps-ng util-linux git clang shellcheck codespell)

    homebrew_build=(cmake ninja ccache pkgconf qt qtkeychain libsodium openssl@3 tl-expected cli11 zxcvbn)
    homebrew_test=(hyperfine google-benchmark clang-format shellcheck codespell)
}

system() {
    if command -v apt-get >/dev/null; then
        echo debian
    elif command -v dnf >/dev/null; then
        echo fedora
    elif command -v pacman >/dev/null; then
        echo arch
    elif command -v brew >/dev/null; then
        echo homebrew
    else
        echo "packaging/dependencies.sh: this system has neither apt-get, dnf, pacman nor brew; install what README.md names yourself" >&2
        exit 1
    fi
}

is_installed() {
    case "$1" in
        debian) dpkg-query -W -f '${Status}' "$2" 2>/dev/null | grep -q '^install ok installed$' ;;
        fedora) rpm -q --whatprovides "$2" >/dev/null 2>&1 ;;
        arch) pacman -T "$2" >/dev/null 2>&1 ;;
        homebrew) brew list --formula "$2" >/dev/null 2>&1 ;;
    esac
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "packaging/dependencies.sh: root is needed to install packages; run as root:" "$@" >&2
        exit 1
    fi
}

install_packages() {
    local of=$1
    shift
    echo "installing: $*"
    case "$of" in
        debian)
            as_root apt-get update -qq
            as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
            ;;
        fedora) as_root dnf install -y -q "$@" ;;
        arch) as_root pacman -S --needed --noconfirm "$@" ;;
        homebrew) brew install --quiet "$@" ;;
    esac
}

only_list=false
if [ "${1:-}" = --list ]; then
    only_list=true
    shift
fi
of=$(system)
packages=()
for kind in "$@"; do
    declare -n names="${of}_${kind}"
    packages+=("${names[@]}")
done
if $only_list; then
    printf '%s\n' "${packages[@]}"
    exit
fi
missing=()
for package in "${packages[@]}"; do
    is_installed "$of" "$package" || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    install_packages "$of" "${missing[@]}"
fi
