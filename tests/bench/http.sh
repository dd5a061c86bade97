#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# http.sh DRIVER [SECONDS] [ROUNDS]: the server of the local API on one core, asked by 64 clients on another, beside nginx with one worker, which sends the
# same bytes from a file. Then the same with 400 more clients that are only connected. Reports ratios; fails on no time.
set -eu

driver=$1
seconds=${2:-5}
rounds=${3:-3}
PATH=$PATH:/usr/sbin
for tool in nginx wrk taskset python3; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is missing"
        exit 77
    fi
done

folder=$(mktemp -d)
nginx=
server=
idlers=
end() {
    for process in $nginx $server $idlers; do kill "$process" 2>/dev/null || true; done
    rm -rf "$folder"
}
trap end EXIT
last=$(($(getconf _NPROCESSORS_ONLN) - 1))
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
mkdir "$folder/www"
chmod 755 "$folder" "$folder/www"
printf '{"status":"ok"}' >"$folder/www/healthz"
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
    add_header X-Content-Type-Options nosniff;
    add_header Content-Security-Policy "default-src 'none'";
    server { listen 127.0.0.1:$port; root $folder/www; }
}
CONF
taskset -c 0 nginx -e "$folder/errors" -c "$folder/nginx.conf" &
nginx=$!
mkfifo "$folder/said"
taskset -c 0 "$driver" >"$folder/said" &
server=$!
read -r line <"$folder/said"
own=${line##*:}

# rate PORT: requests a second.
rate() {
    taskset -c "$last" wrk -t1 -c64 -d"$seconds" "http://127.0.0.1:$1/healthz" >"$folder/wrk"
    if grep -q 'Non-2xx\|Socket errors' "$folder/wrk"; then
        cat "$folder/wrk" >&2
        exit 1
    fi
    sed -n 's/^Requests\/sec: *//p' "$folder/wrk"
}

report() {
    python3 -c 'import sys; a, b = map(float, sys.argv[2:]); print(f"{sys.argv[1]:34}{a:10.0f}{b:10.0f}{b / a:9.2f}")' "$@"
}

printf '%-34s%10s%10s%9s\n' 'requests a second' nginx keyherd ratio
for round in $(seq "$rounds"); do
    nginx_rate=$(rate "$port")
    report "64 clients, round $round" "$nginx_rate" "$(rate "$own")"
done
python3 - "$port" "$own" "$folder/ready" <<'PY' &
import socket, sys, threading
held = [socket.create_connection(("127.0.0.1", int(port))) for port in sys.argv[1:3] for _ in range(400)]
open(sys.argv[3], "w").close()
threading.Event().wait(600)
PY
idlers=$!
while [ ! -e "$folder/ready" ]; do sleep 0.1; done
nginx_rate=$(rate "$port")
report "64 clients beside 400 idle ones" "$nginx_rate" "$(rate "$own")"
