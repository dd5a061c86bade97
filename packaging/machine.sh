# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# For scripts that need a machine which has nothing: a bare Debian 12 in a folder. To be sourced by root, in a mount namespace
# of its own. Needs debootstrap.

say() {
    echo "$(basename "$0"): $1"
}

# Where this machine has its own packages from.
mirror() {
    # shellcheck disable=SC2016 # apt-get expands them
    apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' |
        sed -n 's/^bookworm //p' | sort -u | head -n 1
}

make_machine() {
    [ ! -e "$machine/etc/debian_version" ] || return 0
    local source
    source=$(mirror)
    if [ -z "$source" ]; then
        say "this machine's package sources name no mirror of Debian 12; add one to them" >&2
        exit 1
    fi
    if ! rmdir "$machine"; then
        say "$machine is no machine and not empty; choose another folder" >&2
        exit 1
    fi
    # It gets its name once it is complete: what was interrupted is no machine.
    local making=$machine.making
    rm -rf "$making"
    debootstrap --variant=minbase --include=ca-certificates bookworm "$making" "$source" >/dev/null
    # The way out of this machine: names, proxies, certificates.
    cp -L /etc/resolv.conf /etc/hosts "$making/etc/"
    apt-config dump | grep -E '^Acquire::[^ ]*::Proxy' >"$making/etc/apt/apt.conf.d/90proxy" || true
    if compgen -G '/usr/local/share/ca-certificates/*.crt' >/dev/null; then
        cp /usr/local/share/ca-certificates/*.crt "$making/usr/local/share/ca-certificates/"
        chroot "$making" update-ca-certificates >/dev/null 2>&1
    fi
    # Its root is for every user in it.
    chmod 755 "$making"
    mv -T "$making" "$machine"
}

# use_machine [FOLDER]: the machine in FOLDER, made if it is not there; without FOLDER one that goes when the script ends. Afterwards
# `machine` is its folder and `log` a file in it for what commands say.
use_machine() {
    local start=$SECONDS
    if [ -n "${1:-}" ]; then
        mkdir -p "$1"
        machine=$(cd "$1" && pwd)
    else
        machine=$(mktemp -d /var/tmp/keyherd-machine.XXXXXX)
        trap 'umount -R "$machine/proc" "$machine/dev/pts" "$machine/dev/shm" 2>/dev/null || true; rm -rf "$machine" "$machine.making"' EXIT
    fi
    # shellcheck disable=SC2034 # for the script that sources this
    log=$machine/var/log/keyherd.log
    make_machine
    mount -t proc proc "$machine/proc"
    mount -t devpts -o newinstance,ptmxmode=0666 devpts "$machine/dev/pts"
    mount -t tmpfs -o mode=1777 tmpfs "$machine/dev/shm"
    say "a bare Debian $(cat "$machine/etc/debian_version") is there ($((SECONDS - start)) s)"
}
