-- Grain storage of Orleans (snapshots): derived, deletable, rebuilt from the ledger.
CREATE TABLE orleansquery (
    querykey  text PRIMARY KEY,
    querytext text NOT NULL
);

CREATE TABLE grain_state (
    service_id      text        NOT NULL,
    grain_type      text        NOT NULL,
    grain_id_n0     bigint      NOT NULL,
    grain_id_n1     bigint      NOT NULL,
    grain_extension text        NOT NULL,
    payload         bytea,
    modified        timestamptz NOT NULL,
    version         integer     NOT NULL,
    PRIMARY KEY (service_id, grain_type, grain_id_n0, grain_id_n1, grain_extension)
);

GRANT SELECT ON orleansquery TO areasend_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON grain_state TO areasend_app;

INSERT INTO orleansquery (querykey, querytext) VALUES
('ReadFromStorageKey', '
SELECT payload AS "PayloadBinary", modified AS "ModifiedOn", version AS "Version" FROM grain_state
WHERE service_id = @ServiceId AND grain_type = @GrainTypeString AND grain_id_n0 = @GrainIdN0 AND grain_id_n1 = @GrainIdN1
  AND grain_extension = coalesce(@GrainIdExtensionString::text, '''')'),
('WriteToStorageKey', '
WITH updated AS (
    UPDATE grain_state SET payload = @PayloadBinary, modified = now(), version = version + 1
    WHERE service_id = @ServiceId AND grain_type = @GrainTypeString AND grain_id_n0 = @GrainIdN0 AND grain_id_n1 = @GrainIdN1
      AND grain_extension = coalesce(@GrainIdExtensionString::text, '''') AND version = @GrainStateVersion::int
    RETURNING version),
inserted AS (
    INSERT INTO grain_state (service_id, grain_type, grain_id_n0, grain_id_n1, grain_extension, payload, modified, version)
    SELECT @ServiceId, @GrainTypeString, @GrainIdN0, @GrainIdN1, coalesce(@GrainIdExtensionString::text, ''''), @PayloadBinary, now(), 1
    WHERE @GrainStateVersion::int IS NULL
    ON CONFLICT DO NOTHING
    RETURNING version),
written AS (SELECT version FROM updated UNION ALL SELECT version FROM inserted)
SELECT version AS "NewGrainStateVersion" FROM written
UNION ALL SELECT @GrainStateVersion::int WHERE NOT EXISTS (SELECT FROM written)'),
('ClearStorageKey', '
WITH cleared AS (
    UPDATE grain_state SET payload = NULL, modified = now(), version = version + 1
    WHERE service_id = @ServiceId AND grain_type = @GrainTypeString AND grain_id_n0 = @GrainIdN0 AND grain_id_n1 = @GrainIdN1
      AND grain_extension = coalesce(@GrainIdExtensionString::text, '''') AND version = @GrainStateVersion::int
    RETURNING version)
SELECT version AS "NewGrainStateVersion" FROM cleared
UNION ALL SELECT @GrainStateVersion::int WHERE NOT EXISTS (SELECT FROM cleared)'),
('DeleteStorageKey', '
WITH deleted AS (
    DELETE FROM grain_state
    WHERE service_id = @ServiceId AND grain_type = @GrainTypeString AND grain_id_n0 = @GrainIdN0 AND grain_id_n1 = @GrainIdN1
      AND grain_extension = coalesce(@GrainIdExtensionString::text, '''') AND version = @GrainStateVersion::int
    RETURNING version + 1 AS version)
SELECT version AS "NewGrainStateVersion" FROM deleted
UNION ALL SELECT @GrainStateVersion::int WHERE NOT EXISTS (SELECT FROM deleted)');
