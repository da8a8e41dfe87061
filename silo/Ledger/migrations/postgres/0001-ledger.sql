-- The append-only ledger, and the lists that follow from it.
-- The application's connections run as areasend_app, which may add to the ledger and read it, and nothing else.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'areasend_app') THEN
        CREATE ROLE areasend_app NOLOGIN;
    END IF;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this server was first
END
$$;

CREATE TABLE ledger (
    stream_id  text COLLATE "C" NOT NULL,
    version    bigint           NOT NULL CHECK (version > 0),
    position   bigint           NOT NULL UNIQUE,
    type       text COLLATE "C" NOT NULL,
    payload    text COLLATE "C" NOT NULL,
    actor      text COLLATE "C" NOT NULL,
    command_id uuid             NOT NULL,
    ordinal    integer          NOT NULL,
    at         timestamptz      NOT NULL,
    hash       bytea            NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (stream_id, version),
    UNIQUE (stream_id, command_id, ordinal)
);

CREATE TABLE register_row (
    register  text COLLATE "C" NOT NULL,
    id        text COLLATE "C" NOT NULL,
    row_group text COLLATE "C" NOT NULL,
    sort      text COLLATE "C" NOT NULL,
    search    text COLLATE "C" NOT NULL,
    body      text COLLATE "C" NOT NULL,
    PRIMARY KEY (register, id)
);

CREATE INDEX register_row_by_group ON register_row (register, row_group, sort, id);

GRANT SELECT, INSERT ON ledger TO areasend_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON register_row TO areasend_app;
