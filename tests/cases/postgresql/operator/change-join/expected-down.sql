-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator public.<|(integer integer): join scalargtjoinsel → scalarltjoinsel
ALTER OPERATOR "public".<| (integer, integer) SET (JOIN = "scalarltjoinsel");

COMMIT;
