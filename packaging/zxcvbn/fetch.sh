#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the sources of zxcvbn 2.5 for systems that have no package of it, if they are the ones that are known.
# Usage: fetch.sh FOLDER   where they go; made anew
set -euo pipefail

folder=${1:?"fetch.sh needs a folder"}
version=2.5
sum=77d6c6ecb35952a8d8ce7f736b7a2bf466275c48210e309b73782d6b7e84dffd

archive=$(mktemp)
trap 'rm -f "$archive"' EXIT
curl --fail --silent --show-error --location --output "$archive" "https://github.com/tsyrogit/zxcvbn-c/archive/refs/tags/v$version.tar.gz"
if command -v sha256sum >/dev/null; then
    found=$(sha256sum <"$archive")
else
    found=$(shasum -a 256 <"$archive")
fi
if [ "${found%% *}" != "$sum" ]; then
    echo "fetch.sh: the sources of zxcvbn $version are not what they were: their SHA-256 is ${found%% *}" >&2
    exit 1
fi
rm -rf "$folder"
mkdir -p "$folder"
tar -xzf "$archive" -C "$folder" --strip-components=1
