-- Grain storage of Orleans (snapshots): derived, deletable, rebuilt from the ledger.
CREATE TABLE OrleansQuery (
    QueryKey  TEXT PRIMARY KEY,
    QueryText TEXT NOT NULL
);

CREATE TABLE grain_state (
    service_id      TEXT    NOT NULL,
    grain_type      TEXT    NOT NULL,
    grain_id_n0     INTEGER NOT NULL,
    grain_id_n1     INTEGER NOT NULL,
    grain_extension TEXT    NOT NULL,
    payload         BLOB,
    modified        TEXT    NOT NULL,
    version         INTEGER NOT NULL,
    PRIMARY KEY (service_id, grain_type, grain_id_n0, grain_id_n1, grain_extension)
);

-- One statement changes, so it is a transaction by itself; changes() tells whether it did.
INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
('ReadFromStorageKey', '
SELECT payload AS PayloadBinary, modified AS ModifiedOn, version AS Version FROM grain_state
WHERE service_id = @ServiceId AND grain_type = @GrainTypeString AND grain_id_n0 = @GrainIdN0 AND grain_id_n1 = @GrainIdN1
  AND grain_extension = coalesce(@GrainIdExtensionString, '''')'),
('WriteToStorageKey', '
INSERT INTO grain_state (service_id, grain_type, grain_id_n0, grain_id_n1, grain_extension, payload, modified, version)
SELECT @ServiceId, @GrainTypeString, @GrainIdN0, @GrainIdN1, coalesce(@GrainIdExtensionString, ''''), @PayloadBinary, datetime(''now''), 1
WHERE @GrainStateVersion IS NULL OR EXISTS (
    SELECT 1 FROM grain_state
    WHERE service_id = @ServiceId AND grain_type = @GrainTypeString AND grain_id_n0 = @GrainIdN0 AND grain_id_n1 = @GrainIdN1
      AND grain_extension = coalesce(@GrainIdExtensionString, '''') AND version = @GrainStateVersion)
ON CONFLICT (service_id, grain_type, grain_id_n0, grain_id_n1, grain_extension) DO UPDATE
SET payload = excluded.payload, modified = excluded.modified, version = grain_state.version + 1
WHERE grain_state.version = @GrainStateVersion;
SELECT CASE WHEN changes() > 0 THEN coalesce(@GrainStateVersion, 0) + 1 ELSE @GrainStateVersion END AS NewGrainStateVersion'),
('ClearStorageKey', '
UPDATE grain_state SET payload = NULL, modified = datetime(''now''), version = version + 1
WHERE service_id = @ServiceId AND grain_type = @GrainTypeString AND grain_id_n0 = @GrainIdN0 AND grain_id_n1 = @GrainIdN1
  AND grain_extension = coalesce(@GrainIdExtensionString, '''') AND version = @GrainStateVersion;
SELECT CASE WHEN changes() > 0 THEN @GrainStateVersion + 1 ELSE @GrainStateVersion END AS NewGrainStateVersion'),
('DeleteStorageKey', '
DELETE FROM grain_state
WHERE service_id = @ServiceId AND grain_type = @GrainTypeString AND grain_id_n0 = @GrainIdN0 AND grain_id_n1 = @GrainIdN1
  AND grain_extension = coalesce(@GrainIdExtensionString, '''') AND version = @GrainStateVersion;
SELECT CASE WHEN changes() > 0 THEN @GrainStateVersion + 1 ELSE @GrainStateVersion END AS NewGrainStateVersion');
