-- The append-only ledger, and the lists that follow from it.
-- position is the row id: entries lie in the file in the order they were committed.
CREATE TABLE ledger (
    position   INTEGER PRIMARY KEY,
    stream_id  TEXT    NOT NULL,
    version    INTEGER NOT NULL CHECK (version > 0),
    type       TEXT    NOT NULL,
    payload    TEXT    NOT NULL,
    actor      TEXT    NOT NULL,
    command_id BLOB    NOT NULL, -- 16 bytes, as hex(command_id) reads
    ordinal    INTEGER NOT NULL,
    at         INTEGER NOT NULL, -- microseconds since 1970, UTC
    hash       BLOB    NOT NULL CHECK (length(hash) = 32),
    UNIQUE (stream_id, version),
    UNIQUE (stream_id, command_id, ordinal)
);

CREATE TRIGGER ledger_is_not_rewritten BEFORE UPDATE ON ledger
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;

CREATE TRIGGER ledger_is_not_deleted BEFORE DELETE ON ledger
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;

CREATE TABLE register_row (
    register  TEXT NOT NULL,
    id        TEXT NOT NULL,
    row_group TEXT NOT NULL,
    sort      TEXT NOT NULL,
    search    TEXT NOT NULL,
    body      TEXT NOT NULL,
    PRIMARY KEY (register, id)
) WITHOUT ROWID;

CREATE INDEX register_row_by_group ON register_row (register, row_group, sort, id);
