#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures of README.md: the real window, in a desktop session of its own, on a vault of made-up keys.
# With --all FOLDER: every page, in every language, light and dark, at 100 and 200 %, to be looked at.
# Usage: screenshots.sh [FOLDER] | --all FOLDER
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
all=no
if [ "${1:-}" = --all ]; then
    all=yes
    shift
    : "${1:?"--all needs a folder"}"
fi
folder=${1:-$root/packaging/pictures}
programs=${KEYHERD_PROGRAMS:-$root/build/release/bin}

if [ "${KEYHERD_TAKING_PICTURES:-}" != yes ]; then
    if [ -z "${KEYHERD_PROGRAMS:-}" ]; then
        "$root/packaging/run.sh" --cli -- --version >/dev/null
        "$root/packaging/dependencies.sh" test
    fi
    mkdir -p "$folder"
    options=()
    if [ "$all" = yes ]; then
        options=(--all)
        # Room for the window at 200 %.
        export KEYHERD_TEST_SCREEN=2600x1700x24
    fi
    KEYHERD_TAKING_PICTURES=yes exec "$root/tests/support/session/with-session.sh" "$0" "${options[@]}" "$(realpath "$folder")"
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

# await WHAT COMMAND…: until COMMAND succeeds; the X server tells no script when that is.
await() {
    local what=$1 deadline=$((SECONDS + 60))
    shift
    until "$@"; do
        if [ "$SECONDS" -ge "$deadline" ]; then
            echo "packaging/screenshots.sh: waited for $what in vain" >&2
            exit 1
        fi
        sleep 0.2
    done
}

# takes_same WINDOW BEFORE AFTER: takes a picture; whether it is as the one before.
takes_same() {
    import -silent -window "$1" "png:$3"
    cmp -s "$2" "$3" && return
    mv "$3" "$2"
    return 1
}

# A picture once the window has stopped changing: two that are alike.
picture() {
    local before after
    before=$(mktemp) after=$(mktemp)
    await "a window that stands still" takes_same "$1" "$before" "$after"
    convert "png:$after" -strip -define png:exclude-chunks=date,time "$2"
    rm -f "$before" "$after"
}

# The window of this title.
window_named() {
    timeout 60 xdotool search --sync --all --onlyvisible --pid "$desktop" --name "^$1\$" | head -n 1
}

windows() {
    xdotool search --all --onlyvisible --pid "$desktop" --name .
}

# What the program shows besides its main window; the titles are in all languages.
finds_dialog() {
    opened=$(windows | grep -vx "$window" | head -n 1)
    [ -n "$opened" ]
}

is_gone() {
    ! windows | grep -qx "$1"
}

end_desktop() {
    local status=0
    kill "$desktop"
    wait "$desktop" || status=$?
    # 143: by the signal that asked it to.
    if [ "$status" -ne 0 ] && [ "$status" -ne 143 ]; then
        echo "packaging/screenshots.sh: the window has ended with $status" >&2
        exit 1
    fi
}

# Qt reads colours from there under QT_QPA_PLATFORMTHEME=kde.
use_dark_colours() {
    local group
    {
        for group in Window View Button Tooltip Complementary; do
            printf '[Colors:%s]\nBackgroundNormal=42,46,50\nBackgroundAlternate=49,54,59\nForegroundNormal=252,252,252\n' "$group"
            printf 'ForegroundInactive=161,169,177\nForegroundLink=29,153,243\nForegroundVisited=155,89,182\n\n'
        done
        printf '[Colors:Selection]\nBackgroundNormal=61,174,233\nBackgroundAlternate=30,87,116\nForegroundNormal=252,252,252\n\n'
        printf '[KDE]\nwidgetStyle=Fusion\n'
    } >"$XDG_CONFIG_HOME/kdeglobals"
}

# dialog FILE KEY [KEYS…]: what that key opens, once the others were pressed in it.
dialog() {
    xdotool windowfocus --sync "$window" key --clearmodifiers "$2"
    local opened
    await "what $2 opens" finds_dialog
    if [ $# -gt 2 ]; then
        xdotool windowfocus --sync "$opened" key --clearmodifiers --delay 100 "${@:3}"
    fi
    picture "$opened" "$1"
    xdotool windowfocus --sync "$opened" key --clearmodifiers Escape
    await "the end of what $2 opens" is_gone "$opened"
}

# place FILE ROW: the place in that row, counted from the bottom of the left side. By mouse: no key is bound to a place.
place() {
    local height
    height=$(xdotool getwindowgeometry --shell "$window" | sed -n 's/^HEIGHT=//p')
    xdotool mousemove --sync --window "$window" $((60 * QT_SCALE_FACTOR)) $((height - (43 + 36 * $2) * QT_SCALE_FACTOR)) click 1
    picture "$window" "$1"
}

# pages NAME LANGUAGE: one picture of each page, named after the page.
pages() {
    local name=$1 language=$2
    mkdir -p "$folder/$name"
    GROQ_API_KEY=gsk_${made_up//-/}2 "$programs/keyherd-desktop" --vault "$HOME/none.db" --lang "$language" &
    desktop=$!
    window=$(window_named Keyherd)
    picture "$window" "$folder/$name/first-run.png"
    xdotool windowfocus --sync "$window" key --clearmodifiers --delay 100 Return
    picture "$window" "$folder/$name/first-run-unlock.png"
    # A recovery key instead of the passphrase.
    xdotool key --clearmodifiers --delay 100 Tab space Tab space Return
    picture "$window" "$folder/$name/first-run-recovery.png"
    end_desktop
    "$programs/keyherd-desktop" --lang "$language" &
    desktop=$!
    window=$(window_named Keyherd)
    xdotool windowfocus --sync "$window"
    picture "$window" "$folder/$name/keys.png"
    xdotool windowfocus --sync "$window" key --clearmodifiers Home Down
    picture "$window" "$folder/$name/key.png"
    dialog "$folder/$name/add-key.png" ctrl+n
    dialog "$folder/$name/import.png" ctrl+i
    dialog "$folder/$name/shortcuts.png" F1
    dialog "$folder/$name/settings.png" ctrl+comma
    dialog "$folder/$name/settings-security.png" ctrl+comma Down
    dialog "$folder/$name/settings-network.png" ctrl+comma Down Down
    dialog "$folder/$name/settings-reminders.png" ctrl+comma Down Down Down
    dialog "$folder/$name/settings-api.png" ctrl+comma Down Down Down Down
    dialog "$folder/$name/settings-vault.png" ctrl+comma Down Down Down Down Down
    dialog "$folder/$name/edit-key.png" Return
    place "$folder/$name/usage.png" 0
    place "$folder/$name/activity.png" 1
    place "$folder/$name/programs.png" 2
    xdotool windowfocus --sync "$window" key --clearmodifiers ctrl+l
    picture "$window" "$folder/$name/unlock.png"
    end_desktop
}

if [ "$all" = yes ]; then
    for look in light dark; do
        if [ "$look" = dark ]; then
            use_dark_colours
            export QT_QPA_PLATFORMTHEME=kde KDE_SESSION_VERSION=5
        fi
        for scale in 1 2; do
            for language in ${KEYHERD_LANGUAGES:-en fr de vi}; do
                QT_SCALE_FACTOR=$scale pages "$language-$look-${scale}00" "$language"
            done
        done
    done
    echo "packaging/screenshots.sh: the pictures lie in $folder"
    exit
fi

"$programs/keyherd-desktop" --lang en &
desktop=$!
window=$(window_named Keyherd)
xdotool windowsize --sync "$window" 1200 640

xdotool windowfocus --sync "$window" key --clearmodifiers Home Down
picture "$window" "$folder/keys.png"
xdotool key --clearmodifiers ctrl+n
dialog=$(window_named "Add key")
xdotool windowfocus --sync "$dialog"
# Once it stands still it has the focus in its first field.
picture "$dialog" "$folder/add-key.png"
xdotool type --delay 20 "sk-ant-api03-$made_up"
picture "$dialog" "$folder/add-key.png"
end_desktop
echo "packaging/screenshots.sh: made $folder/keys.png and $folder/add-key.png"
