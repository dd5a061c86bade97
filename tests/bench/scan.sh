#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# scan.sh KEYHERD [MEGABYTES] [RUNS]: a tree of source text with planted keys, searched by `keyherd scan` and by `grep -rP` for the same
# prefixes. Page cache warm. Says MB/s, peak memory and the ratio, and that every planted key was found; fails on no time.
set -eu

keyherd=$1
megabytes=${2:-1000}
runs=${3:-5}
for tool in hyperfine python3 grep; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is missing"
        exit 77
    fi
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_DATA_HOME="$folder/data" XDG_CONFIG_HOME="$folder/config" XDG_STATE_HOME="$folder/state" LC_ALL=C.UTF-8
python3 - "$folder/tree" "$megabytes" <<'PY'
import random
import string
import sys
from pathlib import Path

root, megabytes = Path(sys.argv[1]), int(sys.argv[2])
chance = random.Random(1)
LINES = """#include <algorithm>

    const auto position = m_positions.constFind(idOrAlias.trimmed().toCaseFolded());
    if (position == m_positions.cend())
        return fail(ErrorCode::UnknownProvider, {{ErrorField::Provider, idOrAlias}});
def reset_password_for_user(self, user_id: int, *, notify: bool = True) -> None:
        self.assertEqual(response.status_code, 200, msg="unexpected answer")
export const useSubscription = (channel, options = {}) => useContext(ChannelContext)?.get(channel);
// Resources of a static library are linked in only if somebody asks for them.
    "description": "The number of items that were seen since the last call",
  color: var(--text-muted); padding: 0 12px; border-bottom: 1px solid #e5e7eb;
static int usb_gadget_register_driver_owner(struct usb_gadget_driver *driver, struct module *owner)
\tif err := json.NewDecoder(r.Body).Decode(&request); err != nil {
}
""".splitlines()
written = planted = number = 0
while written < megabytes * 1_000_000:
    lines = chance.choices(LINES, k=chance.choice((20, 60, 200, 600, 2000)))
    if number % 50 == 0:
        key = "gsk_" + "".join(chance.choices(string.ascii_letters + string.digits, k=52))
        lines.insert(len(lines) // 2, f"GROQ_API_KEY={key}")
        planted += 1
    text = "\n".join(lines) + "\n"
    path = root / f"d{number // 1000}" / f"e{number // 50 % 20}" / f"f{number}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    written += len(text.encode())
    number += 1
(root.parent / "planted").write_text(f"{planted} {written} {number}\n", encoding="utf-8")
PY
read -r planted bytes files <"$folder/planted"

found=$("$keyherd" scan --json "$folder/tree" | python3 -c 'import json, sys; print(len(json.load(sys.stdin)["keys"]))')
pattern='\b(?:sk-|hf_|gsk_|AIza|AQ\.|xai-|pplx-|r8_|csk-|nvapi-|tvly-|jina_|fw_|tgp_v1_)[A-Za-z0-9_-]{16,}'
hyperfine --shell=none --style=none --warmup 1 --runs "$runs" --export-json "$folder/times.json" --ignore-failure \
    --command-name 'grep -rP' "grep -rP '$pattern' '$folder/tree'" \
    --command-name 'keyherd scan' "'$keyherd' scan --quiet --json '$folder/tree'" >"$folder/hyperfine.log" 2>&1 || {
    cat "$folder/hyperfine.log" >&2
    exit 1
}
memory=$(python3 - "$keyherd" "$folder/tree" <<'PY'
import resource
import subprocess
import sys

subprocess.run([sys.argv[1], "scan", "--quiet", "--json", sys.argv[2]], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)
PY
)

python3 - "$folder/times.json" "$bytes" "$files" "$memory" "$planted" "$found" <<'PY'
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    results = json.load(file)["results"]
size, files, memory, planted, found = map(int, sys.argv[2:])
print(f"{size / 1e6:.0f} MB in {files} files; {found} of {planted} planted keys found; {memory} MiB resident at most")
peer = results[0]["min"]
print(f"{'command':16}{'least s':>9}{'MB/s':>8}{'grep -rP / it':>15}")
for result in results:
    least = result["min"]
    print(f"{result['command']:16}{least:9.2f}{size / 1e6 / least:8.0f}{peer / least:15.1f}")
sys.exit(0 if found == planted else 1)
PY
