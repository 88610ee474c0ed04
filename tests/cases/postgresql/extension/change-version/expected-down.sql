-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop extension pgstattuple · lock: access exclusive · loses data
DROP EXTENSION "pgstattuple";

-- step 2/2 · create extension pgstattuple
CREATE EXTENSION "pgstattuple" WITH SCHEMA "public" VERSION '1.4';

COMMIT;
