-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator public.<|(integer integer): restrict scalarltsel → none
ALTER OPERATOR "public".<| (integer, integer) SET (RESTRICT = NONE);

COMMIT;
