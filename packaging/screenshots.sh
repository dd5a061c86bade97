#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures of README.md: the real window, in a desktop session of its own, on a vault of made-up keys.
# Usage: screenshots.sh [FOLDER]
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-$root/packaging/pictures}
programs="$root/build/release/bin"

if [ "${KEYHERD_TAKING_PICTURES:-}" != yes ]; then
    "$root/packaging/run.sh" --cli -- --version >/dev/null
    "$root/packaging/dependencies.sh" test
    mkdir -p "$folder"
    KEYHERD_TAKING_PICTURES=yes exec "$root/tests/support/session/with-session.sh" "$0" "$folder"
fi

coproc PROVIDER { python3 "$root/tests/support/network/loopback_provider.py"; }
provider_process=$PROVIDER_PID
trap 'kill "$provider_process" 2>/dev/null || true' EXIT
read -r -u "${PROVIDER[0]}" line
url=${line#listening on }

# add PROVIDER NAME BEHAVIOUR KEY [OPTION…]: a key that no scanner takes for a live one.
add() {
    printf %s "$4" | "$programs/keyherd" add "$1" --name "$2" --base-url "$url/$3/v1" --quiet "${@:5}" >/dev/null 2>&1
}
made_up=made-up-made-up-made-up-made-up-made-up-made-up-ok
"$programs/keyherd" init --keychain --quiet >/dev/null 2>&1
add openai "Old prototype" invalid "sk-proj-$made_up-1"
add openai "Work laptop" valid "sk-proj-$made_up-2" --tag office
add anthropic "Agents" valid "sk-ant-api03-$made_up-3" --expires 2027-03-31
add gemini "Vision tests" rate_limited "AQ.${made_up//-/_}"
add groq "Khóa thử nghiệm" valid "gsk_${made_up//-/}"
add openrouter "Weekend project" quota "sk-or-v1-$made_up-6"
add huggingface "Datasets" valid "hf_${made_up//-/}"
"$programs/keyherd" test --all --include-inactive --quiet >/dev/null 2>&1 || true

"$programs/keyherd-desktop" --lang en &
desktop=$!
window=$(xdotool search --sync --all --onlyvisible --pid "$desktop" --name '^Keyherd$' | head -n 1)
xdotool windowsize --sync "$window" 1200 640

# A picture once the window has stopped changing: two that are alike.
picture() {
    local before after
    before=$(mktemp) after=$(mktemp)
    while true; do
        import -silent -window "$1" "png:$after"
        if cmp -s "$before" "$after"; then
            break
        fi
        mv "$after" "$before"
        sleep 0.5
    done
    convert "png:$after" -strip -define png:exclude-chunks=date,time "$2"
    rm -f "$before" "$after"
}
xdotool windowfocus --sync "$window" key --clearmodifiers Home Down
picture "$window" "$folder/keys.png"
xdotool key --clearmodifiers ctrl+n
dialog=$(xdotool search --sync --all --onlyvisible --pid "$desktop" --name '^Add key$' | head -n 1)
xdotool windowfocus --sync "$dialog"
# Once it stands still it has the focus in its first field.
picture "$dialog" "$folder/add-key.png"
xdotool type --delay 20 "sk-ant-api03-$made_up"
picture "$dialog" "$folder/add-key.png"
kill "$desktop"
wait "$desktop" || true
echo "packaging/screenshots.sh: made $folder/keys.png and $folder/add-key.png"
