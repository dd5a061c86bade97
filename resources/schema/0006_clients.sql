-- SPDX-License-Identifier: GPL-3.0-or-later
-- Programs with a token for the local API. Of a token there is only the hash; what a program is called and may do is sealed.

CREATE TABLE clients (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid          BLOB NOT NULL UNIQUE,
    token_hash    BLOB NOT NULL UNIQUE,
    version       INTEGER NOT NULL,
    last_version  INTEGER NOT NULL,
    created_at    INTEGER NOT NULL,
    last_used_at  INTEGER,
    request_count INTEGER NOT NULL DEFAULT 0,
    sealed_facts  BLOB NOT NULL,
    sealed_last   BLOB
);
