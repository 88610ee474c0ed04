-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator public.<|(integer integer): restrict none → scalarltsel
ALTER OPERATOR "public".<| (integer, integer) SET (RESTRICT = "scalarltsel");

COMMIT;
