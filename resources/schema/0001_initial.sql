-- SPDX-License-Identifier: GPL-3.0-or-later
-- The vault as first released. Every BLOB but uuid, nonce, hashes and checksum is a sealed field (crypto/VaultCipher.h).
-- Times are milliseconds since 1970-01-01 UTC.

-- The one row of the vault itself.
CREATE TABLE vault (
    singleton    INTEGER PRIMARY KEY CHECK (singleton = 1),
    uuid         BLOB NOT NULL CHECK (length(uuid) = 16),
    key_epoch    INTEGER NOT NULL,
    key_check    BLOB NOT NULL,
    head_version INTEGER NOT NULL,
    sealed_head  BLOB NOT NULL,
    sealed_index BLOB NOT NULL,
    created_at   INTEGER NOT NULL
);

-- The ways to unwrap the vault key (crypto/KeySlot.h).
CREATE TABLE key_slots (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       BLOB NOT NULL UNIQUE,
    kind       TEXT NOT NULL,
    parameters BLOB NOT NULL,
    nonce      BLOB NOT NULL,
    wrapped    BLOB NOT NULL,
    checksum   BLOB NOT NULL,
    created_at INTEGER NOT NULL
);

-- The secret stands last, so that a list can be read without its pages.
CREATE TABLE api_keys (
    id                 INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid               BLOB NOT NULL UNIQUE,
    provider           TEXT NOT NULL,
    is_active          INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    name_hash          BLOB NOT NULL UNIQUE,
    secret_hash        BLOB NOT NULL,
    attributes_version INTEGER NOT NULL,
    secret_version     INTEGER NOT NULL,
    outcome_version    INTEGER NOT NULL,
    use_count          INTEGER NOT NULL,
    error_count        INTEGER NOT NULL,
    created_at         INTEGER NOT NULL,
    updated_at         INTEGER NOT NULL,
    last_used_at       INTEGER,
    sealed_attributes  BLOB NOT NULL,
    sealed_outcome     BLOB,
    sealed_secret      BLOB NOT NULL
);
CREATE INDEX api_keys_by_provider ON api_keys (provider, is_active);
CREATE INDEX api_keys_by_secret ON api_keys (secret_hash);

-- The history: each record's hash covers the one before it.
CREATE TABLE audit (
    sequence      INTEGER PRIMARY KEY,
    key_id        INTEGER,
    previous_hash BLOB NOT NULL,
    hash          BLOB NOT NULL,
    sealed_event  BLOB NOT NULL
);
CREATE INDEX audit_by_key ON audit (key_id, sequence);

-- How many keys of a provider may be active; a provider without a row has the policy "single".
CREATE TABLE selection_policies (
    provider TEXT PRIMARY KEY,
    policy   TEXT NOT NULL CHECK (policy IN ('single', 'pool'))
) WITHOUT ROWID;
