-- SPDX-License-Identifier: GPL-3.0-or-later
-- Keys that are being replaced, one row each until that is over. What a row says is sealed.

CREATE TABLE rotations (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid         BLOB NOT NULL UNIQUE,
    version      INTEGER NOT NULL,
    sealed_state BLOB NOT NULL
);
