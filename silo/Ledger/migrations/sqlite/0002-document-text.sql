-- The words of co-edited texts, for search: derived from the ledger, may be emptied at any time (then fill the list of unsearchable documents).
-- Only the beginning of a text is kept, to cut excerpts from.
CREATE TABLE document_text (
    id         INTEGER PRIMARY KEY,
    document   TEXT    NOT NULL UNIQUE,
    inspection TEXT    NOT NULL,
    sequence   INTEGER NOT NULL,
    beginning  TEXT    NOT NULL
);

-- the index alone, by document_text.id; words come folded and stemmed, with spaces between them
CREATE VIRTUAL TABLE document_word USING fts5 (stems, forms, content='', contentless_delete=1, tokenize='ascii', prefix='2 3');
