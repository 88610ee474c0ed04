-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter extension pgstattuple: version 1.4 → 1.5
ALTER EXTENSION "pgstattuple" UPDATE TO '1.5';

COMMIT;
