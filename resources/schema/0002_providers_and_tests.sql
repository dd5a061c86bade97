-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person's own providers, and what each test of a key found. Ids and blobs only: what they say is sealed.

CREATE TABLE own_providers (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid         BLOB NOT NULL UNIQUE,
    version      INTEGER NOT NULL,
    sealed_entry BLOB NOT NULL
);

-- The last results of a key's tests, each sealed for the version of the key's outcome that it made.
CREATE TABLE key_tests (
    key_id          INTEGER NOT NULL,
    outcome_version INTEGER NOT NULL,
    sealed_result   BLOB NOT NULL,
    PRIMARY KEY (key_id, outcome_version)
) WITHOUT ROWID;

-- The models that the last good answer named, to tell which came and went.
CREATE TABLE key_models (
    key_id        INTEGER PRIMARY KEY,
    version       INTEGER NOT NULL,
    sealed_models BLOB NOT NULL
);
