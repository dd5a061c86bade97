#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# api.sh KEYHERD [SECONDS] [ROUNDS] [REQUESTS]: a key asked for over the local API by 64 clients, beside nginx with one worker, which sends the same bytes from a file;
# each server on one core, the clients on another. Then REQUESTS more (else a million), and what the server's memory did. Runs in a session of its own
# (tests/support/session). Reports ratios; fails on no time.
set -eu

keyherd=$1
seconds=${2:-5}
rounds=${3:-3}
requests=${4:-1000000}
PATH=$PATH:/usr/sbin
for tool in nginx wrk taskset python3 curl; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is missing"
        exit 77
    fi
done
if [ -z "${KEYHERD_SESSION:-}" ]; then
    exec "$(dirname "$0")/../support/session/with-session.sh" "$0" "$@"
fi

folder=$(mktemp -d)
nginx=
server=
end() {
    for process in $nginx $server; do kill "$process" 2>/dev/null || true; done
    rm -rf "$folder"
}
trap end EXIT
export XDG_DATA_HOME="$folder/data" XDG_CONFIG_HOME="$folder/config" XDG_STATE_HOME="$folder/state"
export KEYHERD_AGENT="$folder/keyherd/agent.sock"
"$keyherd" init --keychain --quiet >/dev/null
printf 'sk-made-up-made-up-made-up' | "$keyherd" add openai --name bench --quiet >/dev/null 2>"$folder/warnings"
"$keyherd" client add bench --quiet >"$folder/token"

last=$(($(getconf _NPROCESSORS_ONLN) - 1))
mkfifo "$folder/said"
taskset -c 0 "$keyherd" serve --port 0 >"$folder/said" &
server=$!
read -r line <"$folder/said"
own="${line#listening on }/api/internal/api-keys?provider=openai"
cat >"$folder/bearer.lua" <<LUA
wrk.headers["Authorization"] = "Bearer $(cat "$folder/token")"
LUA

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
mkdir "$folder/www"
chmod 755 "$folder" "$folder/www"
printf 'header = "Authorization: Bearer %s"\n' "$(cat "$folder/token")" | curl -s --config - "$own" >"$folder/www/keys"
cat >"$folder/nginx.conf" <<CONF
worker_processes 1;
daemon off;
pid $folder/pid;
error_log $folder/errors;
events { worker_connections 1024; }
http {
    access_log off;
    keepalive_requests 1000000000;
    default_type application/json;
    client_body_temp_path $folder/1; proxy_temp_path $folder/2; fastcgi_temp_path $folder/3; uwsgi_temp_path $folder/4; scgi_temp_path $folder/5;
    add_header Cache-Control no-store;
    server { listen 127.0.0.1:$port; root $folder/www; }
}
CONF
taskset -c 0 nginx -e "$folder/errors" -c "$folder/nginx.conf" &
nginx=$!
curl -s --retry 20 --retry-connrefused --retry-delay 1 "http://127.0.0.1:$port/keys" >/dev/null

# ask URL SECONDS: requests a second, and the 99th percentile.
ask() {
    taskset -c "$last" wrk -t1 -c64 -d"$2" --latency -s "$folder/bearer.lua" "$1" >"$folder/wrk"
    if grep -q 'Non-2xx\|Socket errors' "$folder/wrk"; then
        cat "$folder/wrk" >&2
        exit 1
    fi
    awk '/Requests\/sec/ { rate = $2 } $1 == "99%" { late = $2 } END { print rate, late }' "$folder/wrk"
}
memory() {
    awk '/VmRSS/ { print $2 }' "/proc/$server/status"
}

echo "round  nginx/s     p99       keyherd/s   p99       keyherd / nginx"
round=1
while [ "$round" -le "$rounds" ]; do
    peer=$(ask "http://127.0.0.1:$port/keys" "$seconds")
    ours=$(ask "$own" "$seconds")
    echo "$round $peer $ours" | awk '{ printf "%-6s %-11s %-9s %-11s %-9s %.2f\n", $1, $2, $3, $4, $5, $4 / $2 }'
    round=$((round + 1))
done

before=$(memory)
asked=0
while [ "$asked" -lt "$requests" ]; do
    ask "$own" "$seconds" >/dev/null
    asked=$((asked + $(awk '/requests in/ { print $1 }' "$folder/wrk")))
done
echo "memory: $before KiB, after $asked more requests $(memory) KiB"
