-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person's own providers, and what each test of a key found. Ids and blobs only: what they say is sealed.

CREATE TABLE own_providers (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid         BLOB NOT NULL UNIQUE,
    version      INTEGER NOT NULL,
    sealed_entry BLOB NOT NULL
);

-- The newest of a key's rows is the one that its last test wrote.
CREATE TABLE key_tests (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    key_id        INTEGER NOT NULL,
    sealed_result BLOB NOT NULL
);
CREATE INDEX key_tests_by_key ON key_tests (key_id, id);
