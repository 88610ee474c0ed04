-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator public.<|(integer integer): join scalarltjoinsel → none
ALTER OPERATOR "public".<| (integer, integer) SET (JOIN = NONE);

COMMIT;
