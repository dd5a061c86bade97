#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that gets its keys from Keyherd, by the standard library alone.

KEYHERD_TOKEN: what `keyherd client add NAME` printed. KEYHERD_URL: where Keyherd serves, if not at http://127.0.0.1:8417.
Run as a program, it prints the name of the key that it would use: keyherd_client.py PROVIDER
"""
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

CACHED_SECONDS = 60


class Keyherd:
    def __init__(self, url=None, token=None, clock=time.monotonic):
        self._url = (url or os.environ.get("KEYHERD_URL") or "http://127.0.0.1:8417") + "/api/internal/api-keys"
        self._token = token or os.environ["KEYHERD_TOKEN"]
        self._clock = clock
        self._cache = {}

    def get_api_key(self, provider):
        """The key to use now: the one with the fewest errors. None if there is none; for a minute it is not asked for again."""
        asked, keys = self._cache.get(provider, (None, []))
        if asked is None or self._clock() - asked > CACHED_SECONDS:
            keys = self._ask(f"?{urllib.parse.urlencode({'provider': provider})}")
            self._cache[provider] = (self._clock(), keys)
        return keys[0] if keys else None

    def report_key_usage(self, key, error=None):
        """Says that the key was used, and with what error. A key that failed is not chosen again before the others."""
        report = {"keyId": key["id"], "success": error is None}
        if error is not None:
            report["error"] = str(error)
            self._cache.pop(key["provider"], None)
        self._ask("", report)

    def _ask(self, query, body=None):
        data = None if body is None else json.dumps(body).encode()
        headers = {"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"}
        request = urllib.request.Request(self._url + query, data=data, headers=headers)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: keyherd_client.py PROVIDER")
    keyherd = Keyherd()
    try:
        key = keyherd.get_api_key(sys.argv[1])
    except urllib.error.HTTPError as error:
        sys.exit(f"Keyherd refused: {error.code} {json.load(error)['error']}")
    except urllib.error.URLError as error:
        sys.exit(f"Keyherd does not answer: {error.reason}")
    if key is None:
        sys.exit(f"there is no key of {sys.argv[1]}")
    # Here the request to the provider would be sent, with key["key"].
    keyherd.report_key_usage(key)
    print(key["name"])


if __name__ == "__main__":
    main()
