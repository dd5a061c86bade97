-- SPDX-License-Identifier: GPL-3.0-or-later
-- The originals of files in which references took the place of keys. Ids and blobs only: what they say is sealed. The content stands
-- last, so that a list can be read without its pages.

CREATE TABLE redacted_files (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid           BLOB NOT NULL UNIQUE,
    version        INTEGER NOT NULL,
    sealed_facts   BLOB NOT NULL,
    sealed_content BLOB NOT NULL
);
