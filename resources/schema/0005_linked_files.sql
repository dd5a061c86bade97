-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files that are kept in step with the vault. Ids and blobs only: which files and which keys is sealed.

CREATE TABLE linked_files (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid         BLOB NOT NULL UNIQUE,
    version      INTEGER NOT NULL,
    sealed_facts BLOB NOT NULL
);
