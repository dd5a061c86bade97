#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# env-sync.sh PROVIDER VARIABLE FILE: writes the key of PROVIDER that Keyherd would choose now to VARIABLE in FILE, a `.env` file, and leaves its other
# lines as they are. For programs that read their keys at the start only; `keyherd link FILE` does it by itself whenever a key changes.
# KEYHERD_TOKEN: what `keyherd client add NAME` printed. KEYHERD_URL: where Keyherd serves, if not at http://127.0.0.1:8417.
set -eu

if [ $# -ne 3 ]; then
    echo "usage: env-sync.sh PROVIDER VARIABLE FILE" >&2
    exit 2
fi
provider=$1 variable=$2 file=$3

# The token comes from standard input: other users can read arguments.
answer=$(printf 'header = "Authorization: Bearer %s"\n' "$KEYHERD_TOKEN" |
    curl --silent --show-error --fail --config - --get --data-urlencode "provider=$provider" \
        "${KEYHERD_URL:-http://127.0.0.1:8417}/api/internal/api-keys")
key=$(printf '%s' "$answer" | jq --raw-output '.[0].key // empty')
if [ -z "$key" ]; then
    echo "env-sync.sh: there is no key of $provider" >&2
    exit 3
fi

# The old file or the new one, never a part. Where FILE is a link, what it leads to.
file=$(readlink -f -- "$file")
umask 077
new=$(mktemp "$file.XXXXXX")
trap 'rm -f "$new"' EXIT
if [ -e "$file" ]; then
    # 1: no line is left, which is fine.
    grep -v "^$variable=" "$file" >"$new" || [ $? -eq 1 ]
fi
printf '%s=%s\n' "$variable" "$key" >>"$new"
mv "$new" "$file"
