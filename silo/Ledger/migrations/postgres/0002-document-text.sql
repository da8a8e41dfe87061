-- The words of co-edited texts, for search: derived from the ledger, may be emptied at any time (then fill the list of unsearchable documents).
-- Only the beginning of a text is kept, to cut excerpts from; words holds stems, and whole words after a '='.
CREATE TABLE document_text (
    document   text COLLATE "C" NOT NULL PRIMARY KEY,
    inspection text COLLATE "C" NOT NULL,
    sequence   bigint           NOT NULL,
    beginning  text COLLATE "C" NOT NULL,
    words      tsvector         NOT NULL
);

CREATE INDEX document_text_by_inspection ON document_text (inspection);
CREATE INDEX document_text_by_words ON document_text USING gin (words);

GRANT SELECT, INSERT, UPDATE ON document_text TO areasend_app;
